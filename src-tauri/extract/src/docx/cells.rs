//! Cells of tables: which stand in one line, which one after the other, which like a box beside the text.

use roxmltree::Node;

use super::story::{Block, LONG, Paragraph, Piece, letters_of};

/// Rows of a table or cells of a row, also those that stand in controls and insertions.
pub(super) fn elements<'a, 'input: 'a>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().flat_map(move |child| {
        let inside = match child.tag_name().name() {
            "sdt" => super::child(child, "sdtContent"),
            "ins" | "moveTo" | "customXml" => Some(child),
            _ => None,
        };
        let here = (child.tag_name().name() == name).then_some(child);
        let within = inside.into_iter().flat_map(|inside| inside.children());
        here.into_iter().chain(within.filter(move |node| node.tag_name().name() == name))
    })
}

/// Rows of a list of labels and values are at least so many.
const LEAST_LABELS: usize = 4;
/// No label has more letters.
const LONGEST_LABEL: usize = 80;

/// Whether the rows are labels with their values: a short cell of words before each value.
pub(super) fn are_labels(rows: &[Vec<(f32, Vec<Block>)>]) -> bool {
    let pairs = rows.iter().filter(|cells| cells.len() == 2);
    let labels = pairs.clone().filter(|cells| label(&cells[0].1).is_some()).count();
    labels >= LEAST_LABELS && labels * 4 >= pairs.count() * 3 && rows.iter().all(|cells| cells.len() < 3)
}

/// The paragraph of a cell that can only be a label: a few words, no code and no number.
fn label(blocks: &[Block]) -> Option<&Paragraph> {
    let mut told = blocks.iter().filter(|block| !matches!(block, Block::Gap));
    let Some(Block::Paragraph(paragraph)) = told.next() else { return None };
    let text = text_of(paragraph);
    let text = text.trim_end();
    let is_word = text.ends_with(|letter: char| letter.is_alphabetic() || letter == ')' || letter == ':');
    let words = text.chars().filter(|letter| letter.is_alphabetic()).count();
    (told.next().is_none() && is_word && words > 2 && text.len() < LONGEST_LABEL).then_some(paragraph)
}

/// A row of labels and values as it would stand in the text: `label: value`, more paragraphs of the value below it.
pub(super) fn label_blocks(cells: Vec<(f32, Vec<Block>)>) -> Vec<Block> {
    let mut cells = cells.into_iter().map(|(_, blocks)| blocks);
    let (Some(first), second) = (cells.next(), cells.next()) else { return Vec::new() };
    let Some(label) = label(&first) else {
        return first.into_iter().chain(second.into_iter().flatten()).collect();
    };
    let mut line = label.clone();
    let colon = !text_of(label).trim_end().ends_with(':');
    line.pieces.push(Piece::Text(if colon { ": " } else { " " }.to_owned(), line.look));
    let mut blocks = Vec::new();
    let mut values = second.into_iter().flatten().filter(|block| !matches!(block, Block::Gap));
    match values.next() {
        Some(Block::Paragraph(value)) => {
            let mark = value.mark.iter().map(|mark| Piece::Text(format!("{} ", mark.text), value.look));
            line.pieces.extend(mark.chain(value.pieces.iter().cloned()));
            blocks.push(Block::Paragraph(line));
        }
        other => {
            blocks.push(Block::Paragraph(line));
            blocks.extend(other);
        }
    }
    blocks.extend(values);
    blocks
}

/// The letters of a paragraph.
fn text_of(paragraph: &Paragraph) -> String {
    let texts = paragraph.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text, _) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

/// Cells of a row: short ones in one line, longer ones one after the other, the narrower as a box.
pub(super) fn row_blocks(mut cells: Vec<(f32, Vec<Block>)>) -> Vec<Block> {
    let short = |(_, blocks): &(f32, Vec<Block>)| {
        let told: Vec<&Block> = blocks.iter().filter(|block| !matches!(block, Block::Gap)).collect();
        matches!(told[..], [Block::Paragraph(_)]) && letters_of(blocks) < LONG
    };
    if cells.len() == 1 {
        return cells.remove(0).1;
    }
    if cells.iter().all(short) {
        let mut joined: Option<Paragraph> = None;
        for block in cells.into_iter().flat_map(|(_, blocks)| blocks) {
            let Block::Paragraph(paragraph) = block else { continue };
            match &mut joined {
                Some(joined) => {
                    let mark = paragraph.mark.iter().map(|mark| Piece::Text(format!("{} ", mark.text), paragraph.look));
                    joined.pieces.push(Piece::Tab);
                    joined.pieces.extend(mark.chain(paragraph.pieces));
                }
                None => joined = Some(paragraph),
            }
        }
        return joined.map(Block::Paragraph).into_iter().collect();
    }
    let widest = cells.iter().map(|(width, _)| *width).fold(0.0, f32::max);
    let mut blocks = Vec::new();
    for (width, cell) in cells {
        if width < 0.8 * widest && letters_of(&cell) < 3000 {
            blocks.push(Block::Boxed(cell));
        } else {
            blocks.push(Block::Gap);
            blocks.extend(cell);
        }
    }
    blocks
}
