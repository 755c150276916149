//! Writes an SVG by hand: a few kinds of marks, everything escaped, and a title and a description for who cannot see it.
//!
//! Right to left is a matter of the pen: who draws speaks of the start and the end of a line. The direction of a text
//! inside is left to its letters, because few programs that show an SVG know the attribute for it.

use std::fmt::Write as _;

use crate::language::Language;

/// The colours and letters of paper.
pub(super) const INK: &str = "#1d1c1a";
pub(super) const QUIET: &str = "#55524c";
pub(super) const LINE: &str = "#dedad1";
pub(super) const LAND: &str = "#e9e6df";
pub(super) const ACCENT: &str = "#0d5a63";
pub(super) const WASH: &str = "#c3d9d9";
pub(super) const PAPER: &str = "#ffffff";
const FAMILY: &str = "'Libertinus Serif', 'Source Serif 4', 'Noto Naskh Arabic', Georgia, serif";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// Where the text stands and how it looks.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) size: f64,
    pub(super) anchor: Anchor,
    pub(super) colour: &'static str,
    pub(super) bold: bool,
}

pub(super) struct Pen {
    marks: String,
    width: f64,
    mirrored: bool,
}

impl Pen {
    pub(super) fn new(width: f64, language: Language) -> Pen {
        Pen { marks: String::new(), width, mirrored: language.is_rtl() }
    }

    /// A place across, counted from the start of the line.
    fn across(&self, x: f64) -> f64 {
        if self.mirrored { self.width - x } else { x }
    }

    pub(super) fn text(&mut self, at: Text, words: &str) {
        let anchor = match (at.anchor, self.mirrored) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, false) | (Anchor::End, true) => "start",
            (Anchor::End, false) | (Anchor::Start, true) => "end",
        };
        let weight = if at.bold { " font-weight=\"700\"" } else { "" };
        // The mark of direction keeps a full stop or a number at the end of an Arabic line on its side.
        let mark = if self.mirrored { "\u{200f}" } else { "" };
        let _ = writeln!(
            self.marks,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{}\" text-anchor=\"{anchor}\" fill=\"{}\"{weight}>{mark}{}{mark}</text>",
            self.across(at.x),
            at.y,
            at.size,
            at.colour,
            escaped(words)
        );
    }

    pub(super) fn bar(&mut self, x: f64, y: f64, width: f64, height: f64, colour: &str) {
        let x = if self.mirrored { self.width - x - width } else { x };
        let _ = writeln!(
            self.marks,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{colour}\"/>"
        );
    }

    pub(super) fn line(&mut self, x1: f64, y1: f64, x2: f64, y2: f64) {
        let (x1, x2) = (self.across(x1), self.across(x2));
        let _ = writeln!(
            self.marks,
            "<path d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\" fill=\"none\" stroke=\"{LINE}\" stroke-width=\"1\"/>"
        );
    }

    /// Marks as they are; for the map, which is never mirrored.
    pub(super) fn raw(&mut self, marks: &str) {
        self.marks.push_str(marks);
        self.marks.push('\n');
    }

    /// The whole drawing on white paper.
    pub(super) fn finish(self, height: f64, title: &str, description: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {w:.0} {height:.0}\" \
             role=\"img\" aria-labelledby=\"title description\" font-family=\"{FAMILY}\">\n\
             <title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\n{}</svg>\n",
            escaped(title),
            escaped(description),
            self.marks,
            w = self.width,
        )
    }
}

/// Text as XML takes it: marks of the language escaped, characters that XML forbids left out.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}

/// About how wide a text is, on the careful side: another font may have to do on another machine.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let letters: f64 = text
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '(' | ')' | ' ' => 0.31,
            'm' | 'w' | 'M' | 'W' => 0.88,
            letter if letter.is_uppercase() => 0.7,
            '\u{600}'..='\u{6ff}' => 0.5,
            '\u{2e80}'..='\u{9fff}' => 1.0,
            _ => 0.53,
        })
        .sum();
    letters * size
}

/// The text in lines no wider than `room`; a word that is wider alone stands alone.
pub(super) fn lines(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, size) + width(" ", size) + width(word, size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
