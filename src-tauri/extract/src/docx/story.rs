//! The text of a document in its order: paragraphs with their marks, boxes that stand beside the text, footnotes.
//!
//! Left out, because it would not be printed: deletions of tracked changes, hidden text, instructions of fields, the
//! second form of a drawing kept for older programs.

use std::collections::HashMap;

use casework::decisions::reading::ReadError;
use roxmltree::Node;

use super::cells::{are_labels, elements, label_blocks, row_blocks};
use super::lists::{Lists, Mark};
use super::package::{Parts, parse};
use super::styles::{Letters, Shape, Styles};
use super::{attribute, child, points, switch, value};

/// Tables in tables, boxes in boxes.
const DEEPEST: usize = 40;
/// A paragraph of this many letters is text, not a heading or a line of a list.
pub(super) const LONG: usize = 200;
/// A box stands this many paragraphs behind the one it is tied to, so that it never parts a heading.
const LATER: usize = 3;

/// A document's text.
#[derive(Default)]
pub(super) struct Story {
    pub(super) blocks: Vec<Block>,
    /// Footnotes with their marks.
    pub(super) notes: Vec<String>,
    pub(super) sections: Vec<Section>,
}

pub(super) enum Block {
    Paragraph(Paragraph),
    /// An empty paragraph, or the edge of a table.
    Gap,
    /// Stands beside the text.
    Boxed(Vec<Block>),
    /// Rows of a short table.
    Together(Vec<Block>),
    /// A section ends here.
    Section,
}

#[derive(Clone, Default)]
pub(super) struct Paragraph {
    pub(super) pieces: Vec<Piece>,
    pub(super) mark: Option<Mark>,
    /// Points from the margin.
    pub(super) indent: f32,
    pub(super) new_page: bool,
    /// An entry of a table of contents.
    pub(super) contents: bool,
    /// Look of its mark.
    pub(super) look: Look,
}

#[derive(Clone)]
pub(super) enum Piece {
    Text(String, Look),
    Tab,
    Break,
    NewPage,
    /// A footnote is called here, by its index.
    Note(usize),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) italic: bool,
    /// Points.
    pub(super) size: f32,
}

/// A section's paper, and the texts in its margins.
#[derive(Clone, Default)]
pub(super) struct Section {
    pub(super) new_page: bool,
    pub(super) width: Option<f32>,
    pub(super) height: Option<f32>,
    pub(super) margin: Option<f32>,
    /// Heads of the first page and of the others; feet likewise.
    pub(super) heads: [Vec<String>; 2],
    pub(super) feet: [Vec<String>; 2],
}

impl Paragraph {
    pub(super) fn letters(&self) -> usize {
        let count = |piece: &Piece| if let Piece::Text(text, _) = piece { text.chars().count() } else { 0 };
        self.pieces.iter().map(count).sum()
    }
}

/// Tells a document's text.
pub(super) fn tell(parts: &Parts) -> Result<Story, ReadError> {
    let body = parse(&parts.body)?;
    let styles = parts.styles.as_deref().map(parse).transpose()?;
    let numbering = parts.numbering.as_deref().map(parse).transpose()?;
    let mut teller = Teller {
        styles: Styles::of(styles.as_ref()),
        lists: Lists::of(numbering.as_ref()),
        notes: HashMap::new(),
        told: Vec::new(),
        fields: Vec::new(),
        joined: None,
    };
    for (kind, part) in [("footnote", &parts.footnotes), ("endnote", &parts.endnotes)] {
        let Some(part) = part else { continue };
        let document = parse(part)?;
        for note in document.root_element().children().filter(|node| node.tag_name().name() == kind) {
            let text = teller.plain(note)?.join(" ");
            teller.notes.extend(attribute(note, "id").map(|id| ((kind, id.to_owned()), text)));
        }
    }
    let is_section = |node: &Node<'_, '_>| {
        node.tag_name().name() == "sectPr"
            && node.parent().is_none_or(|parent| parent.tag_name().name() != "sectPrChange")
    };
    let mut sections: Vec<Section> = Vec::new();
    for node in body.descendants().filter(is_section) {
        let before = sections.last().cloned().unwrap_or_default();
        sections.push(teller.section(node, before, &parts.margins)?);
    }
    let blocks = match child(body.root_element(), "body") {
        Some(node) => teller.flow(node, 0)?,
        None => return Err(ReadError::Damaged),
    };
    Ok(Story { blocks, notes: teller.told, sections })
}

struct Teller {
    styles: Styles,
    lists: Lists,
    notes: HashMap<(&'static str, String), String>,
    told: Vec<String>,
    /// Of each open field, whether its result is being told.
    fields: Vec<bool>,
    /// A paragraph whose end was deleted; the next one goes on in it.
    joined: Option<Paragraph>,
}

/// Blocks that are being gathered, and boxes that wait for their place.
#[derive(Default)]
struct Flow {
    blocks: Vec<Block>,
    waiting: Vec<(usize, Block)>,
}

impl Flow {
    fn paragraph(&mut self, paragraph: Paragraph) {
        if paragraph.letters() == 0 && paragraph.mark.is_none() {
            let breaks = paragraph.new_page || paragraph.pieces.iter().any(|piece| matches!(piece, Piece::NewPage));
            self.blocks.push(if breaks { Block::Paragraph(paragraph) } else { Block::Gap });
            return;
        }
        let long = paragraph.letters() >= LONG || paragraph.mark.as_ref().is_some_and(|mark| mark.counts);
        if long {
            self.settle(usize::MAX);
        }
        self.blocks.push(Block::Paragraph(paragraph));
        self.settle(1);
    }

    /// Boxes come nearer to their place by this many paragraphs.
    fn settle(&mut self, passed: usize) {
        for (left, _) in &mut self.waiting {
            *left = left.saturating_sub(passed);
        }
        let (now, later) = std::mem::take(&mut self.waiting).into_iter().partition(|(left, _)| *left == 0);
        self.waiting = later;
        let now: Vec<(usize, Block)> = now;
        self.blocks.extend(now.into_iter().map(|(_, block)| block));
    }

    fn boxed(&mut self, blocks: Vec<Block>) {
        if !blocks.is_empty() {
            self.waiting.push((LATER, Block::Boxed(blocks)));
        }
    }

    fn end(mut self) -> Vec<Block> {
        self.settle(usize::MAX);
        self.blocks
    }
}

impl Teller {
    /// The blocks of a body, a cell or a box.
    fn flow(&mut self, node: Node<'_, '_>, depth: usize) -> Result<Vec<Block>, ReadError> {
        let mut flow = Flow::default();
        let mut frame: Vec<Block> = Vec::new();
        self.blocks(node, depth, &mut flow, &mut frame)?;
        flow.boxed(frame);
        if let Some(open) = self.joined.take() {
            flow.paragraph(open);
        }
        Ok(flow.end())
    }

    fn blocks(
        &mut self,
        node: Node<'_, '_>,
        depth: usize,
        flow: &mut Flow,
        frame: &mut Vec<Block>,
    ) -> Result<(), ReadError> {
        if depth > DEEPEST {
            return Err(ReadError::Damaged);
        }
        for node in node.children() {
            match node.tag_name().name() {
                "p" => {
                    let (paragraph, framed, boxes) = self.paragraph(node, depth)?;
                    if framed {
                        frame.extend(paragraph.map(Block::Paragraph));
                    } else {
                        flow.boxed(std::mem::take(frame));
                        paragraph.into_iter().for_each(|paragraph| flow.paragraph(paragraph));
                    }
                    boxes.into_iter().for_each(|blocks| flow.boxed(blocks));
                    let shape = child(node, "pPr").and_then(|shape| child(shape, "sectPr"));
                    flow.blocks.extend(shape.map(|_| Block::Section));
                }
                "tbl" => self.table(node, depth + 1, flow)?,
                "sdt" => {
                    if let Some(content) = child(node, "sdtContent") {
                        self.blocks(content, depth + 1, flow, frame)?;
                    }
                }
                "customXml" | "smartTag" | "ins" | "moveTo" => self.blocks(node, depth + 1, flow, frame)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// A table in the text row by row; floating, or in one cell like a frame, as a box.
    fn table(&mut self, node: Node<'_, '_>, depth: usize, flow: &mut Flow) -> Result<(), ReadError> {
        let mut rows: Vec<Vec<(f32, Vec<Block>)>> = Vec::new();
        for row in elements(node, "tr") {
            if child(row, "trPr").is_some_and(|shape| child(shape, "del").is_some()) {
                continue;
            }
            let mut cells = Vec::new();
            for cell in elements(row, "tc") {
                let shape = child(cell, "tcPr");
                let goes_on = shape
                    .and_then(|shape| child(shape, "vMerge"))
                    .is_some_and(|merge| attribute(merge, "val").is_none_or(|merge| merge == "continue"));
                let width = shape.and_then(|shape| points(attribute(child(shape, "tcW")?, "w"))).unwrap_or(0.0);
                let blocks = self.flow(cell, depth)?;
                if !goes_on && is_told(&blocks) {
                    cells.push((width, blocks));
                }
            }
            rows.push(cells);
        }
        rows.retain(|cells| !cells.is_empty());
        let letters: usize = rows.iter().flatten().map(|(_, blocks)| letters_of(blocks)).sum();
        let single = rows.iter().all(|cells| cells.len() == 1);
        let floats = child(node, "tblPr").is_some_and(|shape| child(shape, "tblpPr").is_some());
        let told = if are_labels(&rows) { label_blocks } else { row_blocks };
        let lines: usize = rows.iter().flatten().map(|(_, blocks)| blocks.len()).sum();
        if letters < 3000 && (floats || (single && lines > 1)) {
            let blocks: Vec<Block> = rows.into_iter().flat_map(told).collect();
            if floats {
                flow.boxed(blocks)
            } else {
                flow.blocks.push(Block::Boxed(blocks))
            }
            return Ok(());
        }
        flow.blocks.push(Block::Gap);
        let blocks: Vec<Block> = rows.into_iter().flat_map(told).collect();
        if letters < 3000 {
            flow.blocks.push(Block::Together(blocks));
        } else {
            flow.blocks.extend(blocks);
        }
        flow.blocks.push(Block::Gap);
        Ok(())
    }

    /// A paragraph, whether it stands in a frame, and the boxes tied to it.
    #[allow(clippy::type_complexity, reason = "the three are taken apart at once")]
    fn paragraph(
        &mut self,
        node: Node<'_, '_>,
        depth: usize,
    ) -> Result<(Option<Paragraph>, bool, Vec<Vec<Block>>), ReadError> {
        let shape = child(node, "pPr");
        let style = self.styles.paragraph(shape.and_then(|shape| value(shape, "pStyle")));
        let own = shape.map(Shape::of).unwrap_or_default();
        let base = style.letters;
        let mut paragraph = self.joined.take().unwrap_or_default();
        let mut boxes = Vec::new();
        self.pieces(node, base, depth, &mut paragraph.pieces, &mut boxes)?;
        let end = shape.and_then(|shape| child(shape, "rPr"));
        if end.is_some_and(|end| child(end, "del").is_some() || child(end, "moveFrom").is_some()) {
            self.joined = Some(paragraph);
            return Ok((None, false, boxes));
        }
        let list = own.list.clone().or_else(|| style.shape.list.clone()).filter(|list| list != "0");
        let level = own.level.or(style.shape.level).unwrap_or(0);
        // An empty or hidden paragraph of a list is not printed with a number of its own by most programs.
        let is_told = paragraph.letters() > 0;
        paragraph.mark = list.filter(|_| is_told).and_then(|list| self.lists.next(&list, level));
        let listed = paragraph.mark.as_ref().and_then(|mark| mark.indent);
        paragraph.indent = own.indent.or(listed).or(style.shape.indent).unwrap_or(0.0);
        paragraph.new_page |= own.new_page.or(style.shape.new_page).unwrap_or(false);
        paragraph.contents = style.contents || own.leaders.or(style.shape.leaders).unwrap_or(false);
        let mark = end.map(Letters::of).unwrap_or_default().over(base);
        paragraph.look = look(mark);
        let framed = own.framed.or(style.shape.framed).unwrap_or(false);
        Ok((Some(paragraph), framed, boxes))
    }

    /// The pieces below a node.
    fn pieces(
        &mut self,
        node: Node<'_, '_>,
        base: Letters,
        depth: usize,
        pieces: &mut Vec<Piece>,
        boxes: &mut Vec<Vec<Block>>,
    ) -> Result<(), ReadError> {
        if depth > DEEPEST {
            return Err(ReadError::Damaged);
        }
        for node in node.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "r" => self.run(node, base, depth, pieces, boxes)?,
                "del" | "moveFrom" | "pPr" | "rPr" | "rt" | "instrText" => {}
                "AlternateContent" => {
                    let form = child(node, "Choice").or_else(|| child(node, "Fallback"));
                    if let Some(form) = form {
                        self.pieces(form, base, depth + 1, pieces, boxes)?;
                    }
                }
                "drawing" | "pict" | "object" => self.boxes(node, depth, boxes)?,
                // Letters of a formula stand in runs of their own.
                "t" if self.fields.iter().all(|told| *told) => {
                    pieces.push(Piece::Text(node.text().unwrap_or_default().to_owned(), look(base)));
                }
                _ => self.pieces(node, base, depth + 1, pieces, boxes)?,
            }
        }
        Ok(())
    }

    /// One run: text in one look.
    fn run(
        &mut self,
        node: Node<'_, '_>,
        base: Letters,
        depth: usize,
        pieces: &mut Vec<Piece>,
        boxes: &mut Vec<Vec<Block>>,
    ) -> Result<(), ReadError> {
        let own = child(node, "rPr");
        let style = own.and_then(|own| value(own, "rStyle")).map(|id| self.styles.letters(id)).unwrap_or_default();
        let letters = own.map(Letters::of).unwrap_or_default().over(style).over(base);
        for part in node.children().filter(Node::is_element) {
            let name = part.tag_name().name();
            if name == "fldChar" {
                match attribute(part, "fldCharType") {
                    Some("begin") => self.fields.push(false),
                    Some("separate") => self.fields.last_mut().into_iter().for_each(|told| *told = true),
                    _ => drop(self.fields.pop()),
                }
            }
            let told = self.fields.iter().all(|told| *told) && letters.hidden != Some(true);
            if !told {
                continue;
            }
            match name {
                "t" => pieces.extend(text(part.text().unwrap_or_default(), letters)),
                "noBreakHyphen" => pieces.extend(text("-", letters)),
                "sym" => pieces.extend(symbol(part, letters)),
                "tab" | "ptab" => pieces.push(Piece::Tab),
                "br" if attribute(part, "type") == Some("page") => pieces.push(Piece::NewPage),
                "lastRenderedPageBreak" => pieces.push(Piece::NewPage),
                "br" | "cr" => pieces.push(Piece::Break),
                "footnoteReference" => pieces.extend(self.note("footnote", part)),
                "endnoteReference" => pieces.extend(self.note("endnote", part)),
                "drawing" | "pict" | "object" => self.boxes(part, depth, boxes)?,
                "AlternateContent" => {
                    let form = child(part, "Choice").or_else(|| child(part, "Fallback"));
                    if let Some(form) = form {
                        self.boxes(form, depth, boxes)?;
                    }
                }
                "ruby" => {
                    if let Some(below) = child(part, "rubyBase") {
                        self.pieces(below, letters, depth + 1, pieces, boxes)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The text boxes of a drawing.
    fn boxes(&mut self, node: Node<'_, '_>, depth: usize, boxes: &mut Vec<Vec<Block>>) -> Result<(), ReadError> {
        for inner in node.children().filter(Node::is_element) {
            match inner.tag_name().name() {
                "txbxContent" => {
                    // A field or a deletion around the box has nothing to do with the text in it.
                    let (fields, joined) = (std::mem::take(&mut self.fields), self.joined.take());
                    let blocks = self.flow(inner, depth + 1)?;
                    (self.fields, self.joined) = (fields, joined);
                    if is_told(&blocks) {
                        boxes.push(blocks);
                    }
                }
                "Fallback" if child(node, "Choice").is_some() => {}
                _ if depth < DEEPEST => self.boxes(inner, depth + 1, boxes)?,
                _ => return Err(ReadError::Damaged),
            }
        }
        Ok(())
    }

    /// The call of a footnote.
    fn note(&mut self, kind: &'static str, node: Node<'_, '_>) -> Option<Piece> {
        let text = self.notes.get(&(kind, attribute(node, "id")?.to_owned()))?;
        let own = switch_attribute(node, "customMarkFollows");
        let mark = if own { "*".to_owned() } else { (self.told.len() + 1).to_string() };
        self.told.push(format!("{mark} {}", text.trim()));
        Some(Piece::Note(self.told.len() - 1))
    }

    /// Paragraphs as plain text, with tabs.
    fn plain(&mut self, node: Node<'_, '_>) -> Result<Vec<String>, ReadError> {
        let blocks = self.flow(node, 1)?;
        let mut texts = Vec::new();
        plain(&blocks, &mut texts);
        Ok(texts)
    }

    fn section(
        &mut self,
        node: Node<'_, '_>,
        before: Section,
        margins: &HashMap<String, String>,
    ) -> Result<Section, ReadError> {
        let paper = child(node, "pgSz");
        let edges = child(node, "pgMar");
        let length = |node: Option<Node<'_, '_>>, name| node.and_then(|node| points(attribute(node, name)));
        let mut section = Section {
            new_page: !matches!(value(node, "type"), Some("continuous" | "nextColumn")),
            width: length(paper, "w").or(before.width),
            height: length(paper, "h").or(before.height),
            margin: length(edges, "left").or(before.margin),
            ..before
        };
        let title_page = switch(node, "titlePg") == Some(true);
        let own_first = |kind: &str| elements_any(node, kind).any(|own| attribute(own, "type") == Some("first"));
        for (kind, texts) in [("headerReference", &mut section.heads), ("footerReference", &mut section.feet)] {
            for reference in elements_any(node, kind) {
                let text = attribute(reference, "id").and_then(|id| margins.get(id));
                let index = match attribute(reference, "type") {
                    Some("first") if title_page => 0,
                    Some("default") | None => 1,
                    _ => continue,
                };
                if let Some(text) = text {
                    let document = parse(text)?;
                    texts[index] = self.plain(document.root_element())?;
                }
            }
            if !title_page {
                texts[0] = texts[1].clone();
            } else if !own_first(kind) {
                texts[0].clear();
            }
        }
        Ok(section)
    }
}

fn elements_any<'a, 'input: 'a>(node: Node<'a, 'input>, name: &str) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(move |child| child.tag_name().name() == name)
}

fn switch_attribute(node: Node<'_, '_>, name: &str) -> bool {
    attribute(node, name).is_some_and(|value| matches!(value, "1" | "true" | "on"))
}

fn is_told(blocks: &[Block]) -> bool {
    letters_of(blocks) > 0
}

pub(super) fn letters_of(blocks: &[Block]) -> usize {
    let letters = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph.letters(),
        Block::Boxed(blocks) | Block::Together(blocks) => letters_of(blocks),
        Block::Gap | Block::Section => 0,
    };
    blocks.iter().map(letters).sum()
}

fn plain(blocks: &[Block], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let text: String = paragraph
                    .pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Text(text, _) => text.as_str(),
                        Piece::Tab => "\t",
                        Piece::Break | Piece::NewPage => " ",
                        Piece::Note(_) => "",
                    })
                    .collect();
                if !text.trim().is_empty() {
                    texts.push(text);
                }
            }
            Block::Boxed(blocks) | Block::Together(blocks) => plain(blocks, texts),
            Block::Gap | Block::Section => {}
        }
    }
}

fn look(letters: Letters) -> Look {
    Look {
        bold: letters.bold.unwrap_or(false),
        italic: letters.italic.unwrap_or(false),
        size: letters.size.unwrap_or(10.0),
    }
}

/// Text as it is printed. A raised mark of a footnote is no part of the sentence; raised letters (`205th`) are.
fn text(text: &str, letters: Letters) -> Option<Piece> {
    let is_mark = |letter: char| letter.is_ascii_digit() || "*†‡, ".contains(letter);
    if letters.raised == Some(true) && text.chars().all(is_mark) {
        return None;
    }
    let printed: String = text.chars().filter(|letter| *letter != '\u{ad}').collect();
    let printed = if letters.capitals == Some(true) { printed.to_uppercase() } else { printed };
    Some(Piece::Text(printed, look(letters)))
}

/// A sign of a symbol font.
fn symbol(node: Node<'_, '_>, letters: Letters) -> Option<Piece> {
    let code = u32::from_str_radix(attribute(node, "char")?, 16).ok()?;
    let letter = if (0xf000..=0xf0ff).contains(&code) { '•' } else { char::from_u32(code)? };
    Some(Piece::Text(letter.to_string(), look(letters)))
}
