//! Reading order of all pages: margins off, the case block lifted out, columns one after another.
//!
//! Only places count, except for the first line of a block and what ends it, which the caller recognises.

use super::boxed::{self, Edges, Marks};
use super::columns::{Columns, EFFORT_OF_FILE};
use super::lines::{Line, Row, rows};
use super::margins::{body_size, running, take_footnotes, take_furniture};
use super::page::Page;
use super::trace::{Seen, Spot};

/// Pages in reading order, and what stands outside the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    pub(super) lines: Vec<Line>,
    /// Running heads and feet, as printed.
    pub(super) furniture: Vec<Seen>,
    pub(super) footnotes: Vec<Seen>,
}

/// Puts the text of all pages into reading order.
pub(super) fn reading_order(pages: &[Page], marks: &Marks<'_>) -> Reading {
    let all: Vec<Vec<Row>> = pages.iter().map(rows).collect();
    let (heads, body) = (running(&all, pages), body_size(&all));
    let mut reading = Reading::default();
    let mut open: Option<Edges> = None;
    let (mut unfinished, mut effort) = (false, EFFORT_OF_FILE);
    for (number, (page, mut rows)) in pages.iter().zip(all).enumerate() {
        let heads_and_feet = take_furniture(&mut rows, page, &heads, body);
        reading.furniture.extend(heads_and_feet.iter().map(|row| seen(number, std::slice::from_ref(row))));
        let notes = take_footnotes(&mut rows, page, body, unfinished);
        let notes: Vec<Seen> = notes.iter().map(|note| seen(number, note)).collect();
        unfinished = notes.last().is_some_and(is_unfinished);
        reading.footnotes.extend(notes);
        let mut columns = Columns::new(number, page.width, effort);
        if let Some(edges) = open.take().filter(|edges| boxed::goes_on(&rows, *edges)) {
            let (block, rest) = boxed::lift(rows, edges, marks);
            columns.lay(block, true);
            rows = rest;
        }
        open = read_page(&mut columns, rows, page, marks);
        let (mut lines, took) = columns.lines(effort);
        effort -= took;
        reading.lines.append(&mut lines);
    }
    reading
}

/// Whether a footnote goes on at the foot of the next page.
fn is_unfinished(note: &Seen) -> bool {
    !note.text.trim_end().ends_with(['.', ')', '!', '?', '"', '”', '»'])
}

/// Rows outside the text, as one text.
fn seen(page: usize, rows: &[Row]) -> Seen {
    let texts: Vec<String> = rows.iter().map(Row::text).collect();
    Seen { text: texts.join(" "), spots: rows.iter().map(|row| Spot::of_row(page, row)).collect() }
}

/// No page holds more blocks.
const MOST_BLOCKS: usize = 4;

/// Reads a page, and tells whether a block reaches its foot.
fn read_page(columns: &mut Columns, mut rows: Vec<Row>, page: &Page, marks: &Marks<'_>) -> Option<Edges> {
    let mut open = None;
    for _ in 0..MOST_BLOCKS {
        let anchors =
            rows.iter().enumerate().filter(|(_, row)| row.segments.iter().any(|segment| (marks.begins)(&segment.text)));
        let anchor = anchors.take(MOST_BLOCKS).find_map(|(index, _)| {
            let edges = boxed::edges(&rows[index..], marks, page.width)?;
            (!boxed::in_text_column(&rows, index, edges, marks)).then_some((index, edges))
        });
        let Some((index, edges)) = anchor else { break };
        let below = rows.split_off(index);
        if !rows.is_empty() {
            columns.read(rows, false);
        }
        let foot = below.last().map_or(0.0, |row| row.y);
        let (block, rest) = boxed::lift(below, edges, marks);
        let reaches_foot = block.last().is_some_and(|row| row.y > foot - 30.0);
        // In the text itself a block does not go on beside the text of the next page.
        open = (edges.is_right() && reaches_foot && !rest.is_empty()).then_some(edges);
        let mut rest = rest;
        if let Some(end) = title_beside(&rest, &block, marks) {
            let below = rest.split_off(end);
            columns.read(rest, false);
            rest = below;
        }
        columns.lay(block, true);
        rows = rest;
    }
    columns.read(rows, false);
    open
}

/// The head of a decision may stand beside its block; it is read first. Gives the row behind it.
fn title_beside(rest: &[Row], block: &[Row], marks: &Marks<'_>) -> Option<usize> {
    let foot = block.last()?.y;
    let title = rest.iter().take_while(|row| row.y <= foot).position(|row| (marks.title)(&row.text()))?;
    let closed = rest[title..].iter().take(4).position(|row| row.text().trim_end().ends_with(')'));
    Some(title + closed.map_or(1, |rows| rows + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::page::Run;

    /// A page of these texts: left edge, baseline, text. A letter is five points wide.
    fn page(texts: &[(f32, f32, &str)]) -> Page {
        let run = |(x, y, text): &(f32, f32, &str)| {
            let width = 5.0 * text.chars().count() as f32;
            Run { text: (*text).to_owned(), x: *x, y: *y, width, size: 10.0, ..Run::default() }
        };
        Page { width: 600.0, height: 800.0, runs: texts.iter().map(run).collect() }
    }

    fn read(pages: &[Page]) -> Vec<String> {
        let marks = Marks {
            begins: &|text| text.starts_with("Case "),
            ends: &|text| text.starts_with("A. "),
            title: &|_| false,
        };
        reading_order(pages, &marks).lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn columns_are_read_one_after_another_and_numbers_stay_with_their_sentence() {
        let page = page(&[
            (300.0, 112.0, "VEN-4 - Dora Diaz"),
            (60.0, 100.0, "VEN-1 - Amara Alvarez"),
            (300.0, 100.0, "VEN-3 - Carla Castro"),
            (60.0, 112.0, "VEN-2 - Bruno Bravo"),
            (60.0, 140.0, "Alleged human rights violations"),
            (60.0, 160.0, "1."),
            (90.0, 160.0, "Thanks the Speaker for the letter and for the answer to all its questions;"),
            (60.0, 172.0, "2."),
            (90.0, 172.0, "Requests the Committee to continue and to report back to it in due course."),
        ]);
        let expected = [
            "VEN-1 - Amara Alvarez",
            "VEN-2 - Bruno Bravo",
            "VEN-3 - Carla Castro",
            "VEN-4 - Dora Diaz",
            "Alleged human rights violations",
            "1. Thanks the Speaker for the letter and for the answer to all its questions;",
            "2. Requests the Committee to continue and to report back to it in due course.",
        ];
        assert_eq!(read(&[page]), expected);
    }

    #[test]
    fn a_box_goes_on_at_the_head_of_the_next_page() {
        let first = page(&[
            (60.0, 600.0, "The case concerns five members who"),
            (320.0, 604.0, "Case VEN-10"),
            (60.0, 612.0, "were arrested together and then"),
            (320.0, 616.0, "Submission of complaint: May 2019"),
        ]);
        let second = page(&[
            (60.0, 100.0, "released after some weeks without"),
            (320.0, 103.0, "IPU mission: June 2019"),
            (60.0, 112.0, "a charge against any of them."),
            (60.0, 140.0, "B. Decision"),
        ]);
        let expected = [
            "The case concerns five members who",
            "Case VEN-10",
            "Submission of complaint: May 2019",
            "were arrested together and then",
            "IPU mission: June 2019",
            "released after some weeks without",
            "a charge against any of them.",
            "B. Decision",
        ];
        assert_eq!(read(&[first, second]), expected);
    }

    const LONG: &str =
        "One sentence that is much longer than both of the footnotes that stand below it on their pages.";

    #[test]
    fn heads_feet_and_footnotes_stand_aside() {
        let sheet = |number: &str, body: &str| {
            let mut page = page(&[(60.0, 40.0, "CL/211/14(c)-R.2"), (290.0, 40.0, number), (60.0, 100.0, body)]);
            page.runs.push(Run { size: 7.0, ..page.runs[2].clone() });
            page.runs[3].text = "1 The delegation expressed its reservation.".to_owned();
            page.runs[3].y = 700.0;
            page
        };
        let marks = Marks { begins: &|_| false, ends: &|_| false, title: &|_| false };
        let reading = reading_order(&[sheet("- 1 -", LONG), sheet("- 2 -", "A short one.")], &marks);
        let texts: Vec<&str> = reading.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, [LONG, "A short one."]);
        assert_eq!((reading.furniture.len(), reading.footnotes.len()), (4, 2));
    }
}
