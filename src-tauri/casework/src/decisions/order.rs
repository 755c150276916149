//! Reading order of all pages: margins off, the case block lifted out, columns one after another.
//!
//! Only places count, except for the first line of a block and what ends it, which the caller recognises.

use super::boxed::{self, Edges, Marks};
use super::columns::{Columns, EFFORT_OF_FILE};
use super::lines::{Line, Row, rows};
use super::margins::{body_size, drop_calls, footnote_mark, running, take_footnotes, take_furniture};
use super::page::Page;
use super::tabled::{self, Table};
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
    let mut table: Option<Table> = None;
    let (mut unfinished, mut effort) = (false, EFFORT_OF_FILE);
    for (number, (page, mut rows)) in pages.iter().zip(all).enumerate() {
        let heads_and_feet = take_furniture(&mut rows, page, &heads, body);
        reading.furniture.extend(heads_and_feet.iter().map(|row| seen(number, std::slice::from_ref(row))));
        let notes = take_footnotes(&mut rows, page, body, unfinished);
        let called: Vec<String> = notes.iter().filter_map(|note| footnote_mark(note.first()?)).collect();
        let notes: Vec<Seen> = notes.iter().map(|note| seen(number, note)).collect();
        unfinished = notes.last().is_some_and(is_unfinished);
        reading.footnotes.extend(notes);
        (rows, table) = tabled::unrolled(rows, table, marks);
        let mut columns = Columns::new(number, page.width, effort);
        if let Some(edges) = open.take().filter(|edges| boxed::goes_on(&rows, *edges)) {
            let (block, rest) = boxed::lift(rows, edges, marks);
            columns.lay(block, true);
            rows = rest;
        }
        open = read_page(&mut columns, rows, page, marks);
        let (mut lines, took) = columns.lines(effort);
        effort -= took;
        for line in &mut lines {
            drop_calls(&mut line.text, &called);
        }
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
        Page { width: 600.0, height: 800.0, runs: texts.iter().map(run).collect(), ..Page::default() }
    }

    fn read(pages: &[Page]) -> Vec<String> {
        let marks = Marks {
            begins: &|text| text.starts_with("Case "),
            ends: &|text| text.starts_with("A. "),
            title: &|_| false,
            label: &|_| false,
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

    #[test]
    fn a_block_in_a_column_of_the_text_stays_in_it() {
        let mut texts = vec![(60.0, 100.0, "VEN-1 - Amara Alvarez"), (60.0, 124.0, "Case VEN-10")];
        texts.extend([(60.0, 136.0, "Submission: May 2019"), (60.0, 160.0, "A. Summary")]);
        let left = ["The case is about a", "member who was held", "for some time and", "then released after"];
        texts.extend((0_u8..).zip(left).map(|(row, text)| (60.0, 172.0 + 12.0 * f32::from(row), text)));
        let right = [
            "a campaign led by the",
            "family. The Committee",
            "took note of it at",
            "once. It has asked",
            "for the judgment.",
            "Nothing came of it",
            "so far, and nobody",
            "has been charged",
            "with an offence",
            "in this matter.",
        ];
        texts.extend((0_u8..).zip(right).map(|(row, text)| (320.0, 101.0 + 12.0 * f32::from(row), text)));
        let lines = read(&[page(&texts)]);
        assert_eq!(lines[1..4], ["Case VEN-10", "Submission: May 2019", "A. Summary"]);
        assert_eq!(lines[7..9], ["then released after", "a campaign led by the"]);
    }

    #[test]
    fn the_sentence_that_ends_every_decision_is_no_running_foot() {
        let sheet = || {
            page(&[
                (60.0, 40.0, "CL/211/14(c)-R.2"),
                (60.0, 400.0, "1."),
                (90.0, 400.0, "Thanks the Speaker;"),
                (60.0, 736.0, "2."),
                (90.0, 736.0, "Decides to continue examining this case."),
            ])
        };
        let other = || page(&[(60.0, 40.0, "CL/211/14(c)-R.2"), (60.0, 300.0, "Another page of text.")]);
        let lines = read(&[sheet(), other(), other(), other(), sheet()]);
        assert_eq!(lines.iter().filter(|line| line.ends_with("this case.")).count(), 2);
        assert!(!lines.iter().any(|line| line.starts_with("CL/")));
    }

    #[test]
    fn a_head_beside_its_block_is_read_before_it() {
        let page = page(&[
            (60.0, 100.0, "Arvenia"),
            (320.0, 101.0, "Case XAR-10"),
            (60.0, 112.0, "Decision adopted (May 2019)"),
            (320.0, 113.0, "Submission: May 2019"),
            (60.0, 140.0, "A. Summary"),
        ]);
        let marks = Marks {
            begins: &|text| text.starts_with("Case "),
            ends: &|text| text.starts_with("A. "),
            title: &|text| text.starts_with("Decision adopted"),
            label: &|_| false,
        };
        let lines: Vec<String> = reading_order(&[page], &marks).lines.into_iter().map(|line| line.text).collect();
        assert_eq!(
            lines,
            ["Arvenia", "Decision adopted (May 2019)", "Case XAR-10", "Submission: May 2019", "A. Summary"]
        );
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
        let marks = Marks { begins: &|_| false, ends: &|_| false, title: &|_| false, label: &|_| false };
        let reading = reading_order(&[sheet("- 1 -", LONG), sheet("- 2 -", "A short one.")], &marks);
        let texts: Vec<&str> = reading.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, [LONG, "A short one."]);
        assert_eq!((reading.furniture.len(), reading.footnotes.len()), (4, 2));
    }
}
