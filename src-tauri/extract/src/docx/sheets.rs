//! Lays a document's text out on made-up pages: line below line, boxes indented far, notes at the foot.
//!
//! Widths of letters are guessed, which is enough for the rules: they ask what stands above, below and further right.

use casework::decisions::page::{Page, Run};
use casework::decisions::reading::ReadError;

use super::story::{Block, Look, Paragraph, Piece, Section, Story};
use crate::pdf::MOST_PAGES;

/// A4, in points.
const PAPER: (f32, f32) = (595.0, 842.0);
/// Text begins and ends this far inside, in parts of the height; heads and feet stand outside.
const HEAD: f32 = 0.115;
const FOOT: f32 = 0.885;
/// Distance of lines, and what a paragraph adds to it, in heights of letters.
const PITCH: f32 = 1.2;
const APART: f32 = 0.6;
/// What an empty paragraph adds, and the end of a list.
const EMPTY: f32 = 1.1;
const LIST_END: f32 = 0.45;
/// Space around a box.
const AROUND: f32 = 4.5;
/// Left edge of a box, in parts of the width.
const BOX: f32 = 0.4;
/// Indent of text behind its number, and of items and deeper levels.
const HANGING: f32 = 26.0;
const STEP: f32 = 18.0;
const HANGING_IN_BOX: f32 = 9.0;
/// Notes are smaller than the text.
const NOTE: f32 = 7.0;
const MARGIN_TEXT: f32 = 8.0;
/// Fills a tab in a table of contents.
const LEADERS: &str = " .......... ";

/// Lays out all pages.
pub(super) fn lay_out(story: &Story) -> Result<Vec<Page>, ReadError> {
    let mut sheets = Sheets {
        pages: Vec::new(),
        runs: Vec::new(),
        section: story.sections.first().cloned().unwrap_or_default(),
        index: 0,
        first_of_section: true,
        y: 0.0,
        notes: Vec::new(),
        last_listed: false,
    };
    sheets.y = sheets.top();
    sheets.blocks(&story.blocks, story, 0.0)?;
    // Notes that found no room on their page.
    while !sheets.runs.is_empty() || !sheets.notes.is_empty() {
        sheets.turn()?;
    }
    Ok(sheets.pages)
}

struct Sheets {
    pages: Vec<Page>,
    /// Of the page that is being filled.
    runs: Vec<Run>,
    section: Section,
    index: usize,
    first_of_section: bool,
    /// Where the last line stands.
    y: f32,
    /// Lines of notes for the foot.
    notes: Vec<String>,
    last_listed: bool,
}

/// A line that is being filled.
struct Filling {
    runs: Vec<Run>,
    x: f32,
    size: f32,
}

impl Sheets {
    fn width(&self) -> f32 {
        self.section.width.filter(|width| *width > 200.0).unwrap_or(PAPER.0)
    }

    fn height(&self) -> f32 {
        self.section.height.filter(|height| *height > 300.0).unwrap_or(PAPER.1)
    }

    fn margin(&self) -> f32 {
        self.section.margin.unwrap_or(60.0).clamp(36.0, 100.0)
    }

    fn top(&self) -> f32 {
        HEAD * self.height()
    }

    /// Down to where text may stand: notes need their room.
    fn bottom(&self) -> f32 {
        let notes = self.notes.len().min(self.most_notes()) as f32 * NOTE * PITCH;
        FOOT * self.height() - notes - if self.notes.is_empty() { 0.0 } else { 2.0 * NOTE }
    }

    /// Notes take at most a third of a page.
    fn most_notes(&self) -> usize {
        (self.height() / 3.0 / (NOTE * PITCH)) as usize
    }

    fn blocks(&mut self, blocks: &[Block], story: &Story, left: f32) -> Result<(), ReadError> {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.paragraph(paragraph, story, left)?,
                // In a box nothing may fall apart.
                Block::Gap if left == 0.0 => self.y += self.gap_left(EMPTY),
                Block::Gap => {}
                Block::Boxed(blocks) => {
                    let edge = if left == 0.0 { BOX * self.width() } else { left };
                    if left == 0.0 {
                        self.make_room(self.height_of(blocks, edge))?;
                    }
                    self.y += AROUND * 10.0;
                    self.blocks(blocks, story, edge)?;
                    self.y += AROUND * 10.0;
                }
                Block::Together(blocks) => {
                    self.make_room(self.height_of(blocks, self.margin()))?;
                    self.blocks(blocks, story, left)?;
                }
                Block::Section => self.next_section(story)?,
            }
        }
        Ok(())
    }

    /// What belongs together stays on one page if it can.
    fn make_room(&mut self, height: f32) -> Result<(), ReadError> {
        let fits = self.y + height <= self.bottom() || height > self.bottom() - self.top();
        if fits || self.runs.is_empty() { Ok(()) } else { self.turn() }
    }

    /// About how high a box becomes.
    fn height_of(&self, blocks: &[Block], edge: f32) -> f32 {
        let room = (self.width() - self.margin() - edge).max(50.0);
        let height = |block: &Block| match block {
            Block::Paragraph(paragraph) => {
                let size = size(paragraph);
                let lines = (paragraph.letters() as f32 * 0.55 * size / room).ceil() + 0.5;
                size * (lines * PITCH + APART)
            }
            Block::Boxed(blocks) | Block::Together(blocks) => self.height_of(blocks, edge),
            Block::Gap | Block::Section => 0.0,
        };
        blocks.iter().map(height).sum::<f32>() + AROUND * 10.0
    }

    /// Several empty paragraphs are one gap.
    fn gap_left(&self, gap: f32) -> f32 {
        let last = self.runs.iter().map(|run| run.y).fold(self.top(), f32::max);
        if self.y - last > 1.0 { 0.0 } else { gap * 10.0 }
    }

    fn next_section(&mut self, story: &Story) -> Result<(), ReadError> {
        self.index += 1;
        let Some(next) = story.sections.get(self.index).cloned() else { return Ok(()) };
        if next.new_page {
            if !self.runs.is_empty() {
                self.turn()?;
            }
            self.first_of_section = true;
        }
        self.section = next;
        Ok(())
    }

    fn paragraph(&mut self, paragraph: &Paragraph, story: &Story, left: f32) -> Result<(), ReadError> {
        if paragraph.new_page && !self.runs.is_empty() {
            self.turn()?;
        }
        let edge = if left > 0.0 { left } else { self.margin() };
        let typed = typed_mark(paragraph);
        let (first, rest) = match (&paragraph.mark, typed) {
            // What stands in a box has one edge.
            (Some(_), _) | (None, Some(_)) if left > 0.0 => (edge, edge + HANGING_IN_BOX),
            (Some(mark), _) => {
                let first = edge + STEP * mark.level as f32 + if mark.counts { 0.0 } else { HANGING };
                (first, first + if mark.counts { HANGING } else { STEP })
            }
            (None, Some(Typed::Number)) => (edge, edge + HANGING),
            (None, Some(Typed::Item)) => (edge + HANGING, edge + HANGING + STEP),
            (None, None) => {
                let indent = if left > 0.0 { 0.0 } else { paragraph.indent.clamp(0.0, 0.25 * self.width()) };
                (edge + indent, edge + indent)
            }
        };
        let listed = paragraph.mark.is_some();
        let size = size(paragraph);
        let ends_list = self.last_listed && !listed && left == 0.0;
        self.y += size * if ends_list { APART + LIST_END } else { APART };
        self.last_listed = listed;
        let mut line = Filling { runs: Vec::new(), x: first, size };
        if let Some(mark) = &paragraph.mark {
            line.add(&mark.text, paragraph.look);
            line.x = line.x.max(rest - 2.0);
            line.x += 2.0;
        }
        for piece in &paragraph.pieces {
            match piece {
                Piece::Text(text, look) => self.words(text, *look, paragraph, rest, &mut line)?,
                Piece::Tab if paragraph.contents => line.add(LEADERS, paragraph.look),
                Piece::Tab => line.x += 1.6 * line.size,
                Piece::Break => self.end_line(&mut line, rest)?,
                Piece::NewPage => {
                    self.end_line(&mut line, rest)?;
                    if !self.runs.is_empty() {
                        self.turn()?;
                    }
                }
                Piece::Note(index) => {
                    let lines = story.notes.get(*index).map(|note| self.wrapped(note));
                    self.notes.extend(lines.into_iter().flatten());
                }
            }
        }
        self.end_line(&mut line, rest)
    }

    /// Fills lines with words; an entry of the contents stays in one line.
    fn words(
        &mut self,
        text: &str,
        look: Look,
        paragraph: &Paragraph,
        rest: f32,
        line: &mut Filling,
    ) -> Result<(), ReadError> {
        let right = self.width() - self.margin();
        for word in text.split_inclusive(char::is_whitespace) {
            let width = measure(word.trim_end(), look);
            let begun = !line.runs.is_empty();
            // A word may come in several pieces; it is not cut between them.
            let fresh = line.runs.last().is_none_or(|run| run.text.ends_with(' '));
            if begun && fresh && !paragraph.contents && line.x + width > right {
                self.end_line(line, rest)?;
            }
            line.add(word, look);
        }
        Ok(())
    }

    /// Sets a line down, on the next page where this one is full.
    fn end_line(&mut self, line: &mut Filling, rest: f32) -> Result<(), ReadError> {
        let mut runs = std::mem::take(&mut line.runs);
        line.x = rest;
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return Ok(());
        }
        self.y += PITCH * line.size;
        if self.y > self.bottom() && !self.runs.is_empty() {
            self.turn()?;
            self.y += PITCH * line.size;
        }
        for run in &mut runs {
            run.y = self.y;
            run.text.truncate(run.text.trim_end().len());
        }
        self.runs.extend(runs.into_iter().filter(|run| !run.text.trim().is_empty()));
        Ok(())
    }

    /// A note in lines.
    fn wrapped(&self, note: &str) -> Vec<String> {
        let room = self.width() - 2.0 * self.margin();
        let look = Look { size: NOTE, ..Look::default() };
        let mut lines: Vec<String> = vec![String::new()];
        for word in note.split_whitespace() {
            let Some(line) = lines.last_mut() else { break };
            if !line.is_empty() && measure(line, look) + measure(word, look) > room {
                lines.push(word.to_owned());
                continue;
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines
    }

    /// Closes a page with its notes, head and foot, and opens the next.
    fn turn(&mut self) -> Result<(), ReadError> {
        if self.pages.len() >= MOST_PAGES {
            return Err(ReadError::TooLarge);
        }
        let (width, height, margin) = (self.width(), self.height(), self.margin());
        let mut runs = std::mem::take(&mut self.runs);
        let count = self.notes.len().min(self.most_notes());
        let mut y = FOOT * height - count as f32 * NOTE * PITCH;
        for note in self.notes.drain(..count) {
            y += NOTE * PITCH;
            runs.push(plain_run(&note, margin, y, NOTE));
        }
        let which = usize::from(!self.first_of_section);
        margin_rows(&mut runs, &self.section.heads[which], margin, 0.035 * height);
        margin_rows(&mut runs, &self.section.feet[which], margin, 0.95 * height);
        self.pages.push(Page { width, height, runs, ..Page::default() });
        self.first_of_section = false;
        self.y = self.top();
        self.last_listed = false;
        Ok(())
    }
}

/// Heads and feet stand in two rows at most: the rules know them by standing outermost.
fn margin_rows(runs: &mut Vec<Run>, texts: &[String], margin: f32, y: f32) {
    let (mut x, mut y) = (margin, y);
    for (index, text) in texts.iter().enumerate() {
        if index == 1 {
            (x, y) = (margin, y + 1.4 * MARGIN_TEXT);
        }
        for part in text.split('\t').map(str::trim).filter(|part| !part.is_empty()) {
            let run = plain_run(part, x, y, MARGIN_TEXT);
            x += run.width + 3.0 * MARGIN_TEXT;
            runs.push(run);
        }
    }
}

fn plain_run(text: &str, x: f32, y: f32, size: f32) -> Run {
    let width = measure(text, Look { size, ..Look::default() });
    Run { text: text.to_owned(), x, y, width, size, ..Run::default() }
}

impl Filling {
    fn add(&mut self, text: &str, look: Look) {
        let width = measure(text, look);
        let x = self.x;
        self.x += width;
        self.size = self.size.max(look.size.min(24.0));
        let size = look.size;
        if let Some(last) = self.runs.last_mut() {
            let same = last.bold == look.bold && last.italic == look.italic && (last.size - size).abs() < 0.1;
            if same && (last.end() - x).abs() < 0.01 {
                last.text.push_str(text);
                last.width += width;
                return;
            }
        }
        self.runs.push(Run {
            text: text.to_owned(),
            x,
            width,
            size,
            bold: look.bold,
            italic: look.italic,
            ..Run::default()
        });
    }
}

/// The usual size of a paragraph.
fn size(paragraph: &Paragraph) -> f32 {
    let sizes = paragraph.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text, look) if !text.trim().is_empty() => Some(look.size.min(24.0)),
        _ => None,
    });
    sizes.reduce(f32::max).unwrap_or(10.0)
}

/// A mark that was typed and not counted by Word.
enum Typed {
    Number,
    Item,
}

fn typed_mark(paragraph: &Paragraph) -> Option<Typed> {
    let text: String = paragraph
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text, _) => text.as_str(),
            Piece::Tab => "\t",
            _ => "",
        })
        .flat_map(str::chars)
        .take(12)
        .collect();
    let text = text.trim_start();
    let (mark, rest) = text.split_at(text.find([' ', '\t', '\u{a0}'])?);
    if rest.trim().is_empty() {
        return None;
    }
    let bare = mark.trim_matches(['(', ')', '.']);
    let closed = mark.ends_with(['.', ')']);
    if closed && !bare.is_empty() && bare.len() <= 2 && bare.chars().all(|letter| letter.is_ascii_digit()) {
        return Some(Typed::Number);
    }
    let dash = mark.chars().count() == 1 && mark.starts_with(['-', '–', '—', '•', '·', '▪', '◦']);
    let letter = mark.ends_with(')') && bare.len() <= 4 && bare.chars().all(|letter| letter.is_ascii_lowercase());
    (dash || (letter && !bare.is_empty())).then_some(Typed::Item)
}

/// Width of a text in a usual font.
fn measure(text: &str, look: Look) -> f32 {
    let wide = if look.bold { 1.06 } else { 1.0 };
    text.chars().map(letter_width).sum::<f32>() * look.size * wide
}

/// In heights of the font, as in Arial.
fn letter_width(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '’' | '|' => 0.22,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | 'f' | 't' | 'I' | '/' | '!' => 0.28,
        'r' | '(' | ')' | '-' | '‑' | '[' | ']' | '"' | '“' | '”' | '•' => 0.34,
        'm' | 'M' | 'W' | '—' | '%' | '@' => 0.86,
        'w' | 'G' | 'O' | 'Q' => 0.74,
        's' | 'c' | 'k' | 'v' | 'x' | 'y' | 'z' => 0.5,
        letter if letter.is_uppercase() => 0.68,
        letter if (letter as u32) >= 0x2e80 => 1.0,
        letter if (0x300..0x370).contains(&(letter as u32)) => 0.0,
        _ => 0.556,
    }
}
