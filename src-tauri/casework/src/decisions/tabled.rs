//! A case block set as a table: labels in one column, values in the other, cells of one line or several.
//!
//! It is found by its first row, whose cells together are the first line of a block, and set again in its place line by
//! line as if it stood in the text: `label: value`. Rules of the table are not looked at, only places.

use super::boxed::Marks;
use super::code;
use super::columns::STRIP;
use super::lines::{Row, Segment};

/// Where a table stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Table {
    left: f32,
    /// Left edge of the values.
    value: f32,
    /// Left edge of the text on the right side, or of nothing.
    beside: f32,
    size: f32,
}

/// Cells of one column may begin this far apart: numbers and dashes hang.
const HANGS: f32 = 4.0;
/// Largest distance from line to line inside a table, in heights of its letters: cells have padding.
const LOOSE: f32 = 3.6;
/// Rows in which the table has to show that its first column holds labels.
const NEAR: usize = 8;
/// No label has more lines.
const MOST_LABEL_LINES: usize = 4;

/// One baseline of the table.
struct Cells {
    y: f32,
    label: Option<Segment>,
    value: Option<Segment>,
}

/// A label with its value.
struct Entry {
    y: f32,
    /// Baseline of the last line of the label.
    last: f32,
    label: Segment,
    lines: usize,
    values: Vec<(f32, Segment)>,
}

/// No page has more tables that hold a block.
const MOST_TABLES: usize = 4;

/// The rows of a page with its tables set as lines, and the table that reaches its foot. `open` is that of the page
/// before.
pub(super) fn unrolled(mut rows: Vec<Row>, open: Option<Table>, marks: &Marks<'_>) -> (Vec<Row>, Option<Table>) {
    raise_codes(&mut rows);
    let mut next = open.filter(|table| table.goes_on(&rows, marks)).map(|table| (0, table));
    let mut last = None;
    for _ in 0..MOST_TABLES {
        let Some((index, table)) = next.take().or_else(|| find(&rows, marks)) else { break };
        let below = rows.split_off(index);
        let (lines, rest, reaches_foot) = lift(below, &table, marks);
        last = reaches_foot.then_some(table);
        rows.extend(beside_each_other(lines, rest));
    }
    (rows, last)
}

/// A code in the middle of its cell, between two lines of the name beside it, goes to the first of them.
fn raise_codes(rows: &mut Vec<Row>) {
    let mut index = 1;
    while index + 1 < rows.len() {
        let (above, row, below) = (&rows[index - 1], &rows[index], &rows[index + 1]);
        let (first, behind) = row.segments.split_at(1);
        let at_name = |segment: &Segment| (segment.x0 - above.x0()).abs() < 2.0;
        let names = above.x0() > first[0].x1 && at_name(&below.segments[0]) && !behind.iter().any(at_name);
        let near = row.y - above.y < 1.1 * row.size() && below.y - row.y < 1.1 * row.size();
        let is_code = code::only_codes(&first[0].text).is_some();
        if names && near && is_code && above.segments.len() == 1 && below.segments.len() == 1 {
            let code = rows.remove(index);
            rows[index - 1].segments.extend(code.segments);
            rows[index - 1].segments.sort_by(|left, right| left.x0.total_cmp(&right.x0));
        }
        index += 1;
    }
}

/// Rows from top to bottom; those of one height become one.
fn beside_each_other(lines: Vec<Row>, rest: Vec<Row>) -> Vec<Row> {
    let mut all: Vec<Row> = lines.into_iter().chain(rest).collect();
    all.sort_by(|left, right| left.y.total_cmp(&right.y));
    let mut rows: Vec<Row> = Vec::new();
    for mut row in all {
        match rows.last_mut().filter(|last| row.y - last.y < 0.5) {
            Some(last) => last.segments.append(&mut row.segments),
            None => rows.push(row),
        }
    }
    for row in &mut rows {
        row.segments.sort_by(|left, right| left.x0.total_cmp(&right.x0));
    }
    rows
}

/// The first table of a page, and the row in which it begins.
fn find(rows: &[Row], marks: &Marks<'_>) -> Option<(usize, Table)> {
    rows.iter().enumerate().find_map(|(index, row)| {
        if let Some(table) = below_one_cell(&rows[index..], marks) {
            return Some((index, table));
        }
        let pair = row.segments.windows(2).find(|pair| {
            !(marks.begins)(&pair[0].text) && (marks.begins)(&format!("{} {}", pair[0].text, pair[1].text))
        })?;
        let (left, value) = (pair[0].x0, pair[1].x0);
        let beside = edge_beside(&rows[index..], value);
        let table = Table { left, value, beside, size: pair[0].size.max(pair[1].size) };
        let labels = rows[index + 1..].iter().take(NEAR).filter(|row| {
            let label = row.segments.iter().find(|segment| table.is_label_cell(segment));
            label.is_some_and(|label| (marks.label)(&label.text) || label.text.ends_with(':'))
        });
        (labels.count() > 0).then_some((index, table))
    })
}

/// A table whose first row is one cell, `Case VEN-10`, in the first of these rows.
fn below_one_cell(rows: &[Row], marks: &Marks<'_>) -> Option<Table> {
    let first = rows.first()?.segments.iter().find(|segment| (marks.begins)(&segment.text))?;
    let at_edge = |row: &Row| row.segments.iter().position(|one| (one.x0 - first.x0).abs() < HANGS);
    let near = || rows[1..].iter().take(NEAR).filter_map(|row| Some(&row.segments[at_edge(row)?..]));
    let is_label = |text: &str| (marks.label)(text) || text.ends_with(':');
    let labels: Vec<&[Segment]> = near().filter(|cells| is_label(&cells[0].text)).collect();
    let value = labels.iter().filter_map(|cells| cells.get(1)).map(|value| value.x0).reduce(f32::min)?;
    let with_value = labels.iter().filter(|cells| cells.get(1).is_some_and(|one| (one.x0 - value).abs() < HANGS));
    // A block in a frame has its values in the same column, and other text beside it.
    let is_table = with_value.count() >= LEAST_LABELS && near().count() < labels.len() + labels.len().div_ceil(3) + 1;
    let beside = edge_beside(rows, value);
    is_table.then_some(Table { left: first.x0, value, beside, size: first.size })
}

/// So many labels in a row make a column of them.
const LEAST_LABELS: usize = 3;

/// Rows that have to share an edge right of the values to make it one of other text.
const SHARED: usize = 4;

/// The left edge of a column of text right of the values.
fn edge_beside(rows: &[Row], value: f32) -> f32 {
    let first = rows.first().map_or(0.0, |row| row.y);
    let near = || rows.iter().take_while(|row| row.y - first < 300.0);
    let mut starts: Vec<f32> =
        near().flat_map(|row| &row.segments).map(|one| one.x0).filter(|x0| *x0 > value + 40.0).collect();
    starts.sort_by(f32::total_cmp);
    let shared = starts.windows(SHARED).find(|edges| edges[SHARED - 1] - edges[0] < 1.0).map(|edges| edges[0]);
    let crosses =
        |edge: f32| near().filter(move |row| row.segments.iter().any(|one| one.x0 < edge - 3.0 && one.x1 > edge));
    shared.filter(|edge| crosses(*edge).count() < SHARED).map_or(f32::INFINITY, |edge| edge - 2.0)
}

impl Table {
    fn is_label_cell(&self, segment: &Segment) -> bool {
        segment.x0 > self.left - HANGS && segment.x0 < self.value - STRIP && segment.x1 < self.value - 1.0
    }

    /// A segment, cut where the values begin.
    fn parted(&self, segment: &Segment, marks: &Marks<'_>) -> Vec<Segment> {
        let over = segment.x0 < self.value - HANGS && segment.x1 > self.value;
        let cut =
            if over { segment.cut_at(self.value).or_else(|| self.cut_behind_label(segment, marks)) } else { None };
        cut.map_or_else(|| vec![segment.clone()], |(label, value)| vec![label, value])
    }

    /// A segment in which a label touches its value, cut where the letters before it would end.
    fn cut_behind_label(&self, segment: &Segment, marks: &Marks<'_>) -> Option<(Segment, Segment)> {
        let letters = segment.text.chars().count().max(1) as f32;
        let width = segment.x1 - segment.x0;
        let near = |place: &usize| {
            let before = segment.text[..*place].chars().count() as f32;
            (segment.x0 + width * before / letters - self.value).abs() < 0.08 * width + 6.0
        };
        let places = segment.text.match_indices(' ').map(|(place, _)| place);
        let place = places.filter(near).find(|place| (marks.label)(&segment.text[..*place]))?;
        let (label, value) = segment.text.split_at(place);
        let part = |text: &str| Segment { text: text.trim().to_owned(), joints: Vec::new(), ..segment.clone() };
        Some((Segment { x1: self.value - STRIP, ..part(label) }, Segment { x0: self.value, ..part(value) }))
    }

    /// Whether the table goes on in the first rows of the next page.
    fn goes_on(&self, rows: &[Row], marks: &Marks<'_>) -> bool {
        let near: Vec<Cells> = rows.iter().take(NEAR).map_while(|row| self.cells(row, marks)).collect();
        let labels: Vec<&str> = near.iter().filter_map(|row| Some(row.label.as_ref()?.text.as_str())).collect();
        let in_two = |pair: &[&str]| (marks.label)(&with(pair[0], pair[1]));
        let is_labelled = labels.iter().any(|label| (marks.label)(label)) || labels.windows(2).any(in_two);
        let at_edge = |row: &Cells| row.value.as_ref().is_some_and(|value| (value.x0 - self.value).abs() < HANGS);
        is_labelled && near.iter().any(at_edge)
    }

    /// The cells of a row; nothing when the row is none of the table.
    fn cells(&self, row: &Row, marks: &Marks<'_>) -> Option<Cells> {
        let pieces: Vec<Segment> = row.segments.iter().flat_map(|segment| self.parted(segment, marks)).collect();
        let mine: Vec<&Segment> =
            pieces.iter().filter(|one| one.x0 > self.left - HANGS && one.x0 < self.beside).collect();
        let (label, value): (Vec<&Segment>, Vec<&Segment>) =
            mine.iter().partition(|segment| segment.x0 < self.value - HANGS);
        let (label, value) = (joined(&label), joined(&value));
        let left = |segment: &Segment| segment.x0 <= self.left - HANGS;
        // Text beside the table stands well apart from it.
        let juts = row.segments.iter().any(|one| left(one) && (one.x0 > self.left - 40.0 || one.x1 > self.left));
        let text = mine.iter().map(|segment| segment.text.as_str()).collect::<Vec<_>>().join(" ");
        let size = mine.iter().map(|segment| segment.size).fold(0.0, f32::max);
        // A label with its value may stand in one cell over the whole width; other text may not.
        let crosses = label.as_ref().is_some_and(|label| label.x1 > self.value + 1.0);
        let said = text.split_once(':').is_some_and(|(label, _)| (marks.label)(label));
        let ends = juts || (marks.ends)(&text) || size > self.size + 0.8 || (crosses && !said);
        (!ends).then_some(Cells { y: row.y, label, value })
    }
}

/// Pieces of one cell on one baseline.
fn joined(segments: &[&Segment]) -> Option<Segment> {
    let first = (*segments.first()?).clone();
    Some(segments[1..].iter().fold(first, |mut all, next| {
        all.text.push(' ');
        all.text.push_str(&next.text);
        all.x1 = all.x1.max(next.x1);
        all.bold.0 += next.bold.0;
        all.bold.1 += next.bold.1;
        all
    }))
}

/// Parts rows into those of the table, told as lines, and the others. The table begins in the first row. Also tells
/// whether it reaches the last row.
fn lift(rows: Vec<Row>, table: &Table, marks: &Marks<'_>) -> (Vec<Row>, Vec<Row>, bool) {
    let mut cells: Vec<Cells> = Vec::new();
    let mut rest: Vec<Row> = Vec::new();
    let (mut open, mut last) = (true, rows.first().map_or(0.0, |row| row.y));
    for mut row in rows {
        let found = if open { table.cells(&row, marks) } else { None };
        let is_empty = found.as_ref().is_some_and(|cells| cells.label.is_none() && cells.value.is_none());
        open = open && found.is_some() && (is_empty || row.y - last <= LOOSE * table.size);
        let Some(found) = found.filter(|_| open && !is_empty) else {
            rest.push(row);
            continue;
        };
        last = row.y;
        cells.push(found);
        row.segments.retain(|segment| segment.x0 <= table.left - HANGS || segment.x0 >= table.beside);
        if !row.segments.is_empty() {
            rest.push(row);
        }
    }
    (told(cells, table.left, marks), rest, open)
}

/// The table line by line: a label, then the lines of its value.
fn told(cells: Vec<Cells>, left: f32, marks: &Marks<'_>) -> Vec<Row> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut values: Vec<(f32, Segment)> = Vec::new();
    for Cells { y, label, value } in cells {
        if let Some(label) = label {
            match entries.last_mut().filter(|entry| entry.takes(y, &label, marks)) {
                Some(entry) => entry.add(y, &label),
                None => entries.push(Entry { y, last: y, label, lines: 1, values: Vec::new() }),
            }
        }
        values.extend(value.map(|value| (y, value)));
    }
    share(&mut entries, values);
    entries.into_iter().flat_map(|entry| entry.told(left, marks)).collect()
}

/// Gives each line of the values to its label: the one above it, or, where labels stand in the middle of their cells,
/// the one it is not parted from.
fn share(entries: &mut [Entry], values: Vec<(f32, Segment)>) {
    let near = |y: f32, size: f32| {
        let beside = |value: &(f32, Segment), from: f32, to: f32| value.0 - y > from * size && value.0 - y < to * size;
        !values.iter().any(|value| (value.0 - y).abs() < 1.0)
            && values.iter().any(|value| beside(value, -1.1, 0.0))
            && values.iter().any(|value| beside(value, 0.0, 1.1))
    };
    let centred = entries.iter().any(|entry| entry.lines == 1 && near(entry.y, entry.label.size));
    let mut starts: Vec<f32> = entries.iter().map(|entry| entry.y - 1.0).collect();
    if centred {
        for (index, start) in starts.iter_mut().enumerate().skip(1) {
            let middle = |entry: &Entry| (entry.y + entry.last) / 2.0;
            let (above, here) = (middle(&entries[index - 1]), middle(&entries[index]));
            // The widest gap between the two labels parts their values.
            let between = values.windows(2).filter(|pair| pair[1].0 > above + 1.0 && pair[0].0 < here - 1.0);
            let widest = between.max_by(|left, right| (left[1].0 - left[0].0).total_cmp(&(right[1].0 - right[0].0)));
            *start = widest.map_or(*start, |pair| pair[1].0.min(here) - 1.0);
        }
    }
    for (y, value) in values {
        let index = starts.iter().rposition(|start| *start <= y).unwrap_or(0);
        if let Some(entry) = entries.get_mut(index) {
            entry.values.push((y, value));
        }
    }
}

impl Entry {
    /// Whether a line in the column of labels is more of this label.
    fn takes(&self, y: f32, more: &Segment, marks: &Marks<'_>) -> bool {
        let is_whole = self.label.text.ends_with(':')
            || self.label.text.contains(": ")
            || (marks.label)(&self.label.text)
            || self.begins_block(marks);
        let close = y - self.last < 1.45 * self.label.size.max(more.size);
        let small = more.text.starts_with(char::is_lowercase) || self.label.text.ends_with(['-', '\u{ad}']);
        let makes_one = (marks.label)(&with(&self.label.text, &more.text));
        let is_other = (marks.label)(&more.text) || more.text.ends_with(':');
        !is_whole && close && self.lines < MOST_LABEL_LINES && (small || makes_one || !is_other)
            || (small && makes_one && close)
    }

    /// Whether the label is the word in front of the code.
    fn begins_block(&self, marks: &Marks<'_>) -> bool {
        let first = self.values.first().map_or("", |(_, value)| value.text.as_str());
        (marks.begins)(&format!("{} {first}", self.label.text))
    }

    fn add(&mut self, y: f32, more: &Segment) {
        self.label.text = with(&self.label.text, &more.text);
        self.last = y;
        self.lines += 1;
    }

    /// The lines of the entry.
    fn told(self, left: f32, marks: &Marks<'_>) -> Vec<Row> {
        let begins = self.begins_block(marks);
        let mut label = self.label;
        // A label in a cell of its own is as plain as one in bold.
        label.starts_bold = true;
        label.cell = true;
        if !begins && !label.text.contains(':') {
            label.text.push(':');
        }
        let mut values = self.values.into_iter();
        let mut y = self.y;
        if let Some((at, first)) = values.next() {
            label.text = format!("{} {}", label.text, first.text);
            label.x1 = label.x1.max(first.x1);
            y = y.min(at);
        }
        // As in a text all lines begin at one edge, or the values would be taken for a column.
        let rest = values.map(|(y, value)| Row { y, segments: vec![Segment { x0: left, cell: true, ..value }] });
        std::iter::once(Row { y, segments: vec![Segment { x0: left, ..label }] }).chain(rest).collect()
    }
}

/// Two lines of a label; the hyphen of a line's end goes.
fn with(label: &str, more: &str) -> String {
    match label.strip_suffix(['-', '\u{ad}']).filter(|_| more.starts_with(char::is_lowercase)) {
        Some(cut) => format!("{cut}{more}"),
        None => format!("{label} {more}"),
    }
}
