//! What stands around the text of a page: running heads and feet, page numbers, footnotes.
//!
//! Heads and feet are told by coming back at the same height on other pages, footnotes by their size and their mark.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::lines::{Row, Segment};
use super::page::Page;
use super::vocabulary::pattern;

/// On how many pages a text, its numbers masked, stands at a height.
pub(super) struct Heads {
    pages: usize,
    seen: HashMap<(String, i32), HashSet<usize>>,
}

/// Texts less than this apart stand at the same height, in points.
const SAME_HEIGHT: f32 = 6.0;
/// Longer ones are no running heads.
const LONGEST_HEAD: usize = 160;

fn masked(text: &str) -> String {
    text.chars().map(|letter| if letter.is_ascii_digit() { '#' } else { letter }).collect()
}

/// Whether a row is among the outermost of its page and lies in the margin.
fn in_margin(rows: &[Row], index: usize, page: &Page) -> bool {
    let row = &rows[index];
    (index < 2 && row.y < 0.1 * page.height) || (index + 3 >= rows.len() && row.y > 0.9 * page.height)
}

/// Where a height belongs; neighbours may be as near.
fn band(y: f32) -> i32 {
    (y / SAME_HEIGHT).clamp(-1e6, 1e6).round() as i32
}

/// Texts in the margins, with the pages they are on.
pub(super) fn running(all: &[Vec<Row>], pages: &[Page]) -> Heads {
    let mut seen: HashMap<(String, i32), HashSet<usize>> = HashMap::new();
    for (number, (rows, page)) in all.iter().zip(pages).enumerate() {
        for index in (0..rows.len()).filter(|index| in_margin(rows, *index, page)) {
            for segment in &rows[index].segments {
                // The number of a paragraph or a bullet may stand at the same height by chance.
                let letters = segment.text.chars().take(LONGEST_HEAD).filter(|letter| letter.is_alphabetic()).count();
                if letters > 1 && segment.text.len() > 4 && segment.text.len() < LONGEST_HEAD {
                    seen.entry((masked(&segment.text), band(rows[index].y))).or_default().insert(number);
                }
            }
        }
    }
    Heads { pages: pages.len(), seen }
}

impl Heads {
    /// The number of pages that have this text about there.
    fn count(&self, text: &str, y: f32) -> usize {
        if text.len() >= LONGEST_HEAD {
            return 0;
        }
        let (text, band) = (masked(text), band(y));
        let near = |band: i32| self.seen.get(&(text.clone(), band));
        let mut pages: HashSet<usize> = HashSet::new();
        (band - 1..=band + 1).filter_map(near).for_each(|found| pages.extend(found));
        pages.len()
    }

    /// Whether a piece of a row in the margin is a running head or foot.
    fn has(&self, segment: &Segment, row: &Row, apart: bool) -> bool {
        let count = self.count(&segment.text, row.y);
        let on_most = self.pages > 2 && count * 3 > self.pages * 2;
        // A country or an adoption line may stand at the same height on several pages, and so may the sentence that
        // ends every decision.
        let heading = segment.bold.1 > 1 && segment.bold.0 == segment.bold.1;
        let sentence = segment.text.ends_with(['.', ';', ',', ':']) || segment.text.starts_with(char::is_lowercase);
        let numbered = row.text().split_once(' ').is_some_and(|(mark, _)| {
            let number = mark.trim_end_matches(['.', ')']);
            number.len() < mark.len() && number.len() < 4 && number.chars().all(|letter| letter.is_alphanumeric())
        });
        let allowed = if heading {
            on_most && segment.text.len() <= 40
        } else {
            on_most || (apart && !sentence && !numbered) || (count * 2 >= self.pages && !sentence && !numbered)
        };
        count > 1 && allowed
    }
}

/// Takes the running heads and feet out of a page, each piece as a row of its own.
pub(super) fn take_furniture(rows: &mut Vec<Row>, page: &Page, heads: &Heads, body: f32) -> Vec<Row> {
    let mut taken = Vec::new();
    let outside: Vec<(usize, bool)> = (0..rows.len())
        .filter(|index| in_margin(rows, *index, page))
        .map(|index| (index, is_apart(rows, index)))
        .collect();
    for (index, apart) in outside {
        let row = &mut rows[index];
        // An address at the foot of a single sheet: small, apart from the text, and no footnote.
        let imprint = apart && row.y > 0.93 * page.height && row.size() < body - 1.2 && !is_footnote(row);
        let is_head = |segment: &Segment| imprint || is_page_mark(&segment.text) || heads.has(segment, row, apart);
        // A row goes as a whole: a date may differ from page to page, the symbol beside it does not.
        if row.segments.iter().take(MOST_PIECES).any(is_head) {
            let y = row.y;
            taken.extend(row.segments.drain(..).map(|segment| Row { y, segments: vec![segment] }));
        }
    }
    rows.retain(|row| !row.segments.is_empty());
    taken
}

/// No running head has more pieces.
const MOST_PIECES: usize = 12;

/// Whether more than the distance of lines parts a row at the head or foot from the text.
fn is_apart(rows: &[Row], index: usize) -> bool {
    let foot = index + 3 >= rows.len();
    let neighbours = if foot {
        rows[index.saturating_sub(3)..=index].windows(2)
    } else {
        rows[index..(index + 3).min(rows.len())].windows(2)
    };
    neighbours.into_iter().any(|pair| pair[1].y - pair[0].y > 1.9 * pair[0].size().max(pair[1].size()))
}

/// A page number, a hash tag or the letter of the language.
fn is_page_mark(text: &str) -> bool {
    let bare = text.trim_matches(|letter: char| letter.is_whitespace() || "-–—".contains(letter));
    let number = !bare.is_empty() && bare.len() <= 3 && bare.chars().all(|letter| letter.is_ascii_digit());
    let of = bare.split(['/', ' ']).all(|part| part.chars().all(|letter| letter.is_ascii_digit()) || part == "of")
        && bare.starts_with(|letter: char| letter.is_ascii_digit())
        && bare.len() <= 9;
    let tag = text.starts_with('#') && !text.contains(' ');
    let letter = matches!(text.trim(), "E" | "F");
    let word = text.to_lowercase().starts_with("page ") && text.len() < 12;
    number || of || tag || letter || word
}

/// Takes the footnotes at the foot of a page; `body` is the size of the text. When the last one of the page before is
/// `unfinished`, its rest stands above the first mark.
pub(super) fn take_footnotes(rows: &mut Vec<Row>, page: &Page, body: f32, unfinished: bool) -> Vec<Vec<Row>> {
    let small = rows.iter().rev().take_while(|row| row.size() < body - 0.6 && row.y > 0.4 * page.height).count();
    let first = (rows.len() - small..rows.len()).find(|index| is_footnote(&rows[*index]));
    let rest = (unfinished && small > 0).then(|| first_of_foot(rows, rows.len() - small));
    let Some(first) = rest.or(first) else { return Vec::new() };
    let mut notes: Vec<Vec<Row>> = Vec::new();
    for row in rows.drain(first..) {
        match notes.last_mut() {
            Some(note) if !is_footnote(&row) => note.push(row),
            _ => notes.push(vec![row]),
        }
    }
    notes
}

/// Of the small rows at the foot from `first` on, where the ones without a gap between them begin.
fn first_of_foot(rows: &[Row], first: usize) -> usize {
    let gap = |index: &usize| rows[*index].y - rows[*index - 1].y > 2.2 * rows[*index].size();
    (first + 1..rows.len()).rev().find(gap).unwrap_or(first)
}

/// A footnote begins with its mark: a number or stars.
fn is_footnote(row: &Row) -> bool {
    let text = row.text();
    let text = text.trim_start();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let stars = text.chars().take_while(|letter| "*†‡".contains(*letter)).count();
    let marked = (1..=2).contains(&digits) || (1..=6).contains(&stars);
    let mark: usize = text.chars().take(digits.max(stars)).map(char::len_utf8).sum();
    let rest = text[mark..].trim_start_matches(['.', ')', ':']);
    let glued = !rest.starts_with(' ');
    let rest = rest.trim_start().trim_start_matches(['“', '"', '«', '‘', '(', ' ']);
    let starts = |letter: char| letter.is_alphabetic() && (!glued || letter.is_uppercase());
    marked && rest.chars().next().is_some_and(starts) && !is_date(rest)
}

/// The number a footnote begins with.
pub(super) fn footnote_mark(note: &Row) -> Option<String> {
    let number: String = note.text().trim_start().chars().take_while(char::is_ascii_digit).collect();
    (!number.is_empty()).then_some(number)
}

/// Takes out the calls of a page's footnotes that a font raises by itself: their size and height tell nothing, but they
/// touch the end of a word or clause.
pub(super) fn drop_calls(text: &mut String, marks: &[String]) {
    if marks.is_empty() {
        return;
    }
    let is_call =
        |found: &Captures<'_>| found.get(2).is_some_and(|number| marks.iter().any(|mark| mark == number.as_str()));
    let kept = CALL.replace_all(text, |found: &Captures<'_>| {
        let whole = found.get(0).map_or("", |whole| whole.as_str());
        let before = found.get(1).map_or("", |before| before.as_str());
        if is_call(found) { before.to_owned() } else { whole.to_owned() }
    });
    if let Cow::Owned(kept) = kept {
        *text = kept;
    }
}

static CALL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(\p{Ll}{3}[)”"»]?[.;,:]|\p{Ll}{3}[.;,]?[)”"»]|\d[)])(\d{1,2})\b"#));

/// `17 October 2019)` at the start of a line is no footnote.
fn is_date(rest: &str) -> bool {
    let mut words = rest.split_whitespace().skip(1);
    words.next().is_some_and(|year| year.len() >= 4 && year.chars().take(4).all(|letter| letter.is_ascii_digit()))
}

/// The size most letters of a document have. One page may hold more of a footnote than of the text.
pub(super) fn body_size(pages: &[Vec<Row>]) -> f32 {
    let mut sizes: Vec<(f32, usize)> = Vec::new();
    for segment in pages.iter().flatten().flat_map(|row| &row.segments) {
        match sizes.iter_mut().find(|(size, _)| (size - segment.size).abs() < 0.3) {
            Some((_, letters)) => *letters += segment.text.len(),
            None => sizes.push((segment.size, segment.text.len())),
        }
    }
    sizes.iter().max_by_key(|(_, letters)| *letters).map_or(10.0, |(size, _)| *size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_call_of_a_footnote_goes() {
        let dropped = |text: &str| {
            let mut text = text.to_owned();
            drop_calls(&mut text, &["2".to_owned()]);
            text
        };
        assert_eq!(dropped("asked for the file;2 and"), "asked for the file; and");
        assert_eq!(dropped("(Manama, 15 March 2023)2"), "(Manama, 15 March 2023)");
        for kept in ["asked for the file;3", "section II.2 (a)", "a ratio of 1.2", "XAR-02", "No.2 of the list", "2."] {
            assert_eq!(dropped(kept), kept);
        }
    }
}
