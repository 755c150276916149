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
                    joined.pieces.push(Piece::Text(" ".to_owned(), paragraph.look));
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
