//! The numbered operative paragraphs, each whole: over page breaks, with its items on lines of their own.

use std::sync::LazyLock;

use regex::Regex;

use super::lines::Line;
use super::reading::ParagraphReading;
use super::text::{Vocabulary, append, ends_clause, is_item};
use super::trace::Spot;
use super::vocabulary::pattern;

/// Paragraphs that are being read line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraphs {
    found: Vec<ParagraphReading>,
    /// Of each paragraph, where its lines stand.
    spots: Vec<Vec<Spot>>,
    /// Left edge of the numbers, by page: facing pages may have other margins.
    edge: Option<(usize, f32)>,
    /// Left edge of the last item's mark.
    item: Option<f32>,
    /// The line before.
    last: Option<Line>,
    /// The text stands below its numbers, not beside them.
    flush: bool,
    /// The numbers are Roman.
    roman: bool,
}

impl Paragraphs {
    /// Whether a line begins the first paragraph.
    pub(super) fn begins(line: &Line) -> bool {
        numbered(&line.text, false).is_some_and(|(number, _)| number == 1)
    }

    /// Whether a line is the number of the first paragraph alone; its text begins in the next line.
    pub(super) fn is_first_number(line: &Line) -> bool {
        bare_number(&line.text, false) == Some(1) || bare_number(&line.text, true) == Some(1)
    }

    /// Whether a line begins the first paragraph with a Roman number; headings may have one too.
    pub(super) fn begins_roman(line: &Line) -> bool {
        !line.bold && numbered(&line.text, true).is_some_and(|(number, _)| number == 1)
    }

    /// Takes a line: a new paragraph, an item, or more of the last one. Gives it back when it is none of them.
    pub(super) fn take(&mut self, line: &Line, vocabulary: &Vocabulary) -> bool {
        let taken = self.take_line(line, vocabulary);
        if taken {
            self.last = Some(line.clone());
        }
        taken
    }

    fn take_line(&mut self, line: &Line, vocabulary: &Vocabulary) -> bool {
        let is_arabic = Paragraphs::begins(line) || bare_number(&line.text, false).is_some();
        self.roman |= self.found.is_empty() && !is_arabic;
        if let Some((number, text)) = numbered(&line.text, self.roman).filter(|(number, _)| self.is_next(*number, line))
        {
            self.edge = Some((line.page, line.x0));
            self.item = None;
            self.found.push(ParagraphReading { number, text: text.to_owned(), demands: Vec::new() });
            self.spots.push(vec![line.into()]);
            return true;
        }
        if let Some(number) = bare_number(&line.text, self.roman).filter(|number| self.is_next(*number, line)) {
            self.edge = Some((line.page, line.x0));
            (self.item, self.flush) = (None, true);
            self.found.push(ParagraphReading { number, text: String::new(), demands: Vec::new() });
            self.spots.push(vec![line.into()]);
            return true;
        }
        let over = self.is_over(line);
        let Some(last) = self.found.last_mut() else { return false };
        if over {
            return false;
        }
        let left_item = self.item.is_some_and(|edge| line.x0 < edge + 2.0) && ends_clause(&last.text);
        if is_item(&line.text) && ends_clause(&last.text) {
            last.text.push('\n');
            self.item = Some(line.x0);
        } else if left_item {
            last.text.push('\n');
            self.item = None;
        }
        let below = self.edge.is_some_and(|(page, edge)| page == line.page && line.x0 < edge + 2.0);
        self.flush |= below && !ends_clause(&last.text);
        append(&mut last.text, &line.text, vocabulary);
        self.spots.last_mut().into_iter().for_each(|spots| spots.push(line.into()));
        true
    }

    /// The number has to follow, and to stand below the numbers before it.
    fn is_next(&self, number: u32, line: &Line) -> bool {
        let last = self.found.last().map_or(0, |paragraph| paragraph.number);
        let aligned =
            self.edge.is_none_or(|(page, x0)| (x0 - line.x0).abs() < if page == line.page { 8.0 } else { 40.0 });
        let follows = number > last && number <= last + 2;
        // A misprinted number is one if all else is right.
        let strictly = self.edge.is_some_and(|(page, x0)| page == line.page && (x0 - line.x0).abs() < 2.0);
        let ended = self.found.last().is_some_and(|before| before.text.trim_end().ends_with([';', '.']));
        aligned && (follows || (last > 0 && strictly && ended && number >= last && number <= last + 4))
    }

    /// The last paragraph has ended, and the line begins further left than its text or looks otherwise.
    fn is_over(&self, line: &Line) -> bool {
        let (Some((page, edge)), Some(last)) = (self.edge, &self.last) else { return true };
        let ended = self.found.last().is_some_and(|paragraph| paragraph.text.trim_end().ends_with('.'));
        let left = page == line.page && line.x0 < edge + 6.0 && !self.flush;
        let below = last.page == line.page && last.column == line.column;
        let far = below && line.y - last.y > 2.6 * line.size;
        let other = (last.size - line.size).abs() > 0.8 || (line.bold && !last.bold) || far;
        let rule = line.text.chars().all(|letter| !letter.is_alphanumeric());
        rule || (ended && (left || other))
    }

    /// Where the lines of each paragraph stand.
    pub(super) fn spots(&self) -> &[Vec<Spot>] {
        &self.spots
    }

    /// The paragraphs.
    pub(super) fn read(self) -> Vec<ParagraphReading> {
        self.found
    }
}

fn numbered(text: &str, roman: bool) -> Option<(u32, &str)> {
    if roman {
        let found = ROMAN.captures(text)?;
        return Some((value(found.get(1)?.as_str())?, found.get(2)?.as_str()));
    }
    let found = NUMBERED.captures(text)?;
    Some((found.get(1)?.as_str().parse().ok()?, found.get(2)?.as_str()))
}

/// The number a line consists of: `3.`
fn bare_number(text: &str, roman: bool) -> Option<u32> {
    let digits = text.trim().strip_suffix(['.', ')'])?;
    if roman {
        return value(digits);
    }
    let is_number = (1..3).contains(&digits.len()) && digits.chars().all(|letter| letter.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// The value of a Roman number below forty.
fn value(roman: &str) -> Option<u32> {
    (1..40)
        .find(|number| {
            let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
            let (tens, unit) = (number / 10, number % 10);
            let written = format!("{}{}", "X".repeat(tens), units[unit]);
            written == roman
        })
        .and_then(|number| u32::try_from(number).ok())
}

static ROMAN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([IVX]{1,6})[.)] ?(\p{L}.*)$"));
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d{1,2})[.)] ?(\D.*)$"));

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, x0: f32) -> Line {
        Line { text: text.to_owned(), x0, ..Line::default() }
    }

    #[test]
    fn a_date_at_the_start_of_a_line_is_no_paragraph() {
        let vocabulary = Vocabulary::default();
        let mut paragraphs = Paragraphs::default();
        for (text, x0) in [
            ("1. Thanks the Speaker for the letter of", 50.0),
            ("2. May 2019;", 78.0),
            ("2. Wishes to know:", 50.0),
            ("- the facts which", 80.0),
            ("matter;", 92.0),
            ("and to be told soon.", 78.0),
            ("Annex", 50.0),
        ] {
            paragraphs.take(&line(text, x0), &vocabulary);
        }
        let texts: Vec<String> = paragraphs.read().into_iter().map(|paragraph| paragraph.text).collect();
        assert_eq!(
            texts,
            [
                "Thanks the Speaker for the letter of 2. May 2019;",
                "Wishes to know:\n- the facts which matter;\nand to be told soon."
            ]
        );
    }

    #[test]
    fn text_below_its_number_may_have_several_sentences() {
        let vocabulary = Vocabulary::default();
        let mut paragraphs = Paragraphs::default();
        for text in [
            "1. Notes that the trial has",
            "begun.",
            "It is still going on;",
            "2. Requests a copy",
            "of the judgment;",
            "2. Decides to go on.",
        ] {
            paragraphs.take(&line(text, 50.0), &vocabulary);
        }
        let found: Vec<(u32, String)> = paragraphs.read().into_iter().map(|part| (part.number, part.text)).collect();
        assert_eq!(found[0], (1, "Notes that the trial has begun. It is still going on;".to_owned()));
        assert_eq!((found.len(), found[2].0), (3, 2));
    }
}
