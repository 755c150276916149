//! What stands around the text of a page: running heads and feet, page numbers, footnotes.
//!
//! Heads and feet are told by coming back at the same height on other pages, footnotes by their size and their mark.

use std::collections::HashMap;

use super::lines::{Row, Segment};
use super::page::Page;

/// Text with its numbers masked, its height on the page, and whether it is on most pages.
pub(super) type Head = (String, f32, bool);

fn masked(text: &str) -> String {
    text.chars().map(|letter| if letter.is_ascii_digit() { '#' } else { letter }).collect()
}

/// Whether a row is among the outermost of its page and lies in the margin.
fn in_margin(rows: &[Row], index: usize, page: &Page) -> bool {
    let row = &rows[index];
    (index < 2 && row.y < 0.1 * page.height) || (index + 3 >= rows.len() && row.y > 0.9 * page.height)
}

/// Texts that come back at the same height on other pages.
pub(super) fn running(all: &[Vec<Row>], pages: &[Page]) -> Vec<Head> {
    let mut seen: HashMap<String, Vec<(f32, usize)>> = HashMap::new();
    for (number, (rows, page)) in all.iter().zip(pages).enumerate() {
        for index in (0..rows.len()).filter(|index| in_margin(rows, *index, page)) {
            for segment in &rows[index].segments {
                // The number of a paragraph or a bullet may stand at the same height by chance.
                let letters = segment.text.chars().filter(|letter| letter.is_alphabetic()).count();
                if letters > 1 && segment.text.len() > 4 {
                    seen.entry(masked(&segment.text)).or_default().push((rows[index].y, number));
                }
            }
        }
    }
    let mut heads = Vec::new();
    for (text, places) in seen {
        for (y, number) in &places {
            let same = || places.iter().filter(|(at, _)| (at - y).abs() < 6.0);
            if same().any(|(_, other)| other != number) {
                let on_most = pages.len() > 2 && same().count() * 3 > pages.len() * 2;
                heads.push((text.clone(), *y, on_most));
            }
        }
    }
    heads
}

/// Takes the running heads and feet out of a page, each piece as a row of its own.
pub(super) fn take_furniture(rows: &mut Vec<Row>, page: &Page, heads: &[Head]) -> Vec<Row> {
    let mut taken = Vec::new();
    let margins: Vec<bool> = (0..rows.len()).map(|index| in_margin(rows, index, page)).collect();
    let is_head = |segment: &Segment, y: f32| {
        let text = masked(&segment.text);
        // A country or an adoption line may stand at the same height on several pages.
        let heading = segment.bold.1 > 1 && segment.bold.0 == segment.bold.1;
        let long = segment.text.len() > 40;
        let returns = |head: &Head| head.0 == text && (head.1 - y).abs() < 6.0 && (!heading || (head.2 && !long));
        is_page_mark(&segment.text) || heads.iter().any(returns)
    };
    for (row, in_margin) in rows.iter_mut().zip(margins) {
        // A row goes as a whole: a date may differ from page to page, the symbol beside it does not.
        if in_margin && row.segments.iter().any(|segment| is_head(segment, row.y)) {
            taken.extend(row.segments.drain(..).map(|segment| Row { y: row.y, segments: vec![segment] }));
        }
    }
    rows.retain(|row| !row.segments.is_empty());
    taken
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

/// Takes the footnotes at the foot of a page; `body` is the size of the text.
pub(super) fn take_footnotes(rows: &mut Vec<Row>, page: &Page, body: f32) -> Vec<Vec<Row>> {
    let small = rows.iter().rev().take_while(|row| row.size() < body - 0.6 && row.y > 0.4 * page.height).count();
    let first = (rows.len() - small..rows.len()).find(|index| is_footnote(&rows[*index]));
    let Some(first) = first else { return Vec::new() };
    let mut notes: Vec<Vec<Row>> = Vec::new();
    for row in rows.drain(first..) {
        match notes.last_mut() {
            Some(note) if !is_footnote(&row) => note.push(row),
            _ => notes.push(vec![row]),
        }
    }
    notes
}

/// A footnote begins with its mark: a number or stars.
fn is_footnote(row: &Row) -> bool {
    let text = row.text();
    let (mark, rest) = text.split_once(' ').unwrap_or((&text, ""));
    let mark = mark.trim_end_matches(['.', ')', ':']);
    let number = mark.len() <= 2 && mark.chars().all(|letter| letter.is_ascii_digit());
    let star = mark.chars().all(|letter| "*†‡".contains(letter));
    !mark.is_empty() && (number || star) && rest.chars().next().is_some_and(char::is_alphabetic) && !is_date(rest)
}

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
