//! Makes any Unicode text printable: what the fonts cannot show becomes a visible box, what has no shape goes.
//!
//! The archive standard refuses a whole file for one missing glyph, so this stands between every text and the press.
//! It changes nothing a person can see in text of the languages the program writes.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::world::{FAMILY_NAMES, fonts};

/// What stands for a character no font of ours has.
const BOX: char = '\u{25A1}';

/// More marks than any living script stacks on one letter; further ones would climb off the page.
const MOST_MARKS: usize = 6;

/// A run without a gap longer than this is no word. Finding line ends inside it would take minutes, so it gets some.
const LONGEST_WORD: usize = 120;
/// How far apart the line ends in such a run are.
const PIECE: usize = 40;

/// Cleans every string in `value`, in place; keys stay.
pub(crate) fn clean_all(value: &mut Value) {
    match value {
        Value::String(text) => *text = clean(text),
        Value::Array(items) => items.iter_mut().for_each(clean_all),
        Value::Object(fields) => fields.values_mut().for_each(clean_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether there is anything to see in a clean text.
pub(crate) fn is_visible(text: &str) -> bool {
    text.chars().any(|c| {
        !c.is_whitespace()
            && !matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
    })
}

/// Takes away what is left that could stop the press: every mark and every character of a rare script.
pub(crate) fn simplify_all(value: &mut Value) {
    match value {
        Value::String(text) => {
            text.retain(|c| !is_combining_mark(c) && !is_invisible(c) && !matches!(c, '\u{200B}'..='\u{200F}'));
            *text = text.chars().map(|c| if c == '\n' || is_everyday(c) { c } else { BOX }).collect();
        }
        Value::Array(items) => items.iter_mut().for_each(simplify_all),
        Value::Object(fields) => fields.values_mut().for_each(simplify_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The printable form of `text`, NFC, with `\n` as its only line break.
pub(crate) fn clean(text: &str) -> String {
    walk(text, |_| {})
}

/// The characters of `text` that will be printed as boxes, for a warning before the letter goes out.
#[must_use]
pub fn unprintable(text: &str) -> Vec<char> {
    let mut missing = BTreeSet::new();
    walk(text, |c| {
        missing.insert(c);
    });
    missing.into_iter().collect()
}

fn walk(text: &str, mut missing: impl FnMut(char)) -> String {
    let text = text.replace("\r\n", "\n");
    let keep_isolates = isolates_balance(&text);
    let mut out = String::with_capacity(text.len());
    let mut cluster = Cluster::default();
    for c in text.nfc() {
        match c {
            '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                cluster.flush(&mut out);
                out.push('\n');
            }
            '\t' => {
                cluster.flush(&mut out);
                out.push(' ');
            }
            '\u{2066}'..='\u{2069}' if keep_isolates => cluster.join(c),
            '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}' => cluster.join(c),
            c if c.is_control() || is_invisible(c) => {}
            c if is_combining_mark(c) => cluster.mark(c, &mut missing),
            c => {
                cluster.flush(&mut out);
                cluster.start(c, &mut missing);
            }
        }
    }
    cluster.flush(&mut out);
    with_gaps(out)
}

/// Lets a line end every few letters in runs no script has.
fn with_gaps(text: String) -> String {
    if !is_endless(&text) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + text.len() / PIECE * 3);
    for run in text.split_inclusive(is_gap) {
        let long = run.chars().count() > LONGEST_WORD;
        let mut since = 0;
        for c in run.chars() {
            if long && since >= PIECE && !is_combining_mark(c) {
                out.push('\u{200B}');
                since = 0;
            }
            out.push(c);
            since += 1;
        }
    }
    out
}

fn is_endless(text: &str) -> bool {
    text.split(is_gap).any(|run| run.chars().count() > LONGEST_WORD)
}

/// Whether a line may always end at `c`.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && c != '\u{A0}' && c != '\u{202F}'
}

/// A letter with its marks. One family has to have all of them, or the shaper falls back to an empty glyph.
#[derive(Default)]
struct Cluster {
    text: String,
    marks: usize,
    family: Option<&'static HashSet<u32>>,
}

impl Cluster {
    fn start(&mut self, base: char, missing: &mut impl FnMut(char)) {
        self.family = family_of(base);
        if self.family.is_none() {
            missing(base);
            self.text.push(BOX);
        } else {
            self.text.push(base);
        }
    }

    fn mark(&mut self, mark: char, missing: &mut impl FnMut(char)) {
        if self.text.is_empty() {
            self.family = family_of(mark);
        }
        if self.marks >= MOST_MARKS || !self.family.is_some_and(|family| family.contains(&u32::from(mark))) {
            missing(mark);
            return;
        }
        self.marks += 1;
        self.text.push(mark);
    }

    fn join(&mut self, invisible: char) {
        self.text.push(invisible);
    }

    fn flush(&mut self, out: &mut String) {
        out.push_str(&self.text);
        self.text.clear();
        self.marks = 0;
        self.family = None;
    }
}

/// What each family has in all its styles, in the order the templates name the families.
static FAMILIES: LazyLock<Vec<HashSet<u32>>> = LazyLock::new(|| {
    let book = fonts().book();
    FAMILY_NAMES
        .iter()
        .filter_map(|name| {
            (0..)
                .map_while(|index| book.info(index))
                .filter(|info| info.family == *name)
                .map(|info| info.coverage.iter().filter(|c| !is_private(*c)).collect::<HashSet<u32>>())
                .reduce(|all, next| &all & &next)
        })
        .collect()
});

fn family_of(c: char) -> Option<&'static HashSet<u32>> {
    FAMILIES.iter().find(|family| family.contains(&u32::from(c)))
}

/// Characters without a shape that are of no use on paper, some of them able to turn text round unseen.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFC}' | '\u{FFFE}' | '\u{FFFF}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Private-use characters mean nothing outside the font that has them; the archive standard forbids them.
fn is_private(c: u32) -> bool {
    matches!(c, 0xE000..=0xF8FF | 0xF_0000..)
}

/// Whether one of the two text families has it, the symbol font left out.
fn is_everyday(c: char) -> bool {
    FAMILIES.iter().take(2).any(|family| family.contains(&u32::from(c)))
}

fn isolates_balance(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            '\n' if open > 0 => return false,
            _ => {}
        }
    }
    open == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_text_stays_as_it_is() {
        for text in [
            "Mr. Łukasz Żółć, «213\u{a0}e» – “x” № 5 €",
            "عضواً في المجلس الوطني، ٢٠٢٦",
            "a\nb  c",
            "{n} #read(\"x\") \\ $x$",
        ] {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn names_typed_in_two_ways_are_printed_in_one() {
        assert_eq!(clean("Jose\u{301}"), "José");
    }

    #[test]
    fn a_hidden_turn_of_direction_is_taken_out() {
        assert_eq!(clean("safe\u{202e}fdp.exe\u{202c}"), "safefdp.exe");
        assert_eq!(clean("\u{2068}Amara\u{2069}"), "\u{2068}Amara\u{2069}");
        assert_eq!(clean("\u{2068}Amara"), "Amara");
    }

    #[test]
    fn a_tower_of_marks_is_cut_to_what_fits_a_line() {
        assert_eq!(clean(&format!("q{}", "\u{301}".repeat(1000))).chars().count(), 1 + MOST_MARKS);
    }

    #[test]
    fn a_run_without_end_gets_places_to_end_a_line() {
        let clean = clean(&format!("before {} after", "é".repeat(500)));
        assert!(clean.split([' ', '\u{200B}']).all(|piece| piece.chars().count() <= PIECE));
        assert_eq!(clean.replace('\u{200B}', "").chars().count(), 513);
    }

    #[test]
    fn old_line_ends_are_line_ends() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\u{b}e\tf"), "a\nb\nc\nd\ne f");
    }
}
