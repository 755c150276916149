//! Lifting a block that stands beside the text out of the rows of its page, by its first line and its left edge.
//!
//! The block may stand on either side, in a frame or without, with pictures and gaps in the column beside it, and go on
//! at the head of the next page. A block in the text itself, over the whole width, is left where it is.

use super::columns::STRIP;
use super::lines::Row;

/// Lines of a block may be indented this far.
const INDENT: f32 = 16.0;
/// Largest distance from line to line inside a block, in heights of its letters.
const LOOSE: f32 = 3.2;

/// What the caller knows of a block's words.
pub(super) struct Marks<'a> {
    /// The first line of a block.
    pub(super) begins: &'a dyn Fn(&str) -> bool,
    /// A line that can only stand outside it.
    pub(super) ends: &'a dyn Fn(&str) -> bool,
    /// The line that begins a decision.
    pub(super) title: &'a dyn Fn(&str) -> bool,
    /// A label of the block alone, without its value.
    pub(super) label: &'a dyn Fn(&str) -> bool,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Edges {
    left: f32,
    size: f32,
    /// Left edge of the text on the block's right side; nothing when the block stands on the right itself.
    beside: Option<f32>,
}

impl Edges {
    /// The block stands right of the text.
    pub(super) fn is_right(&self) -> bool {
        self.beside.is_none()
    }
}

/// Lines of text above or below a block in its column that make the column one of the text.
const COLUMN_OF_TEXT: usize = 4;

/// Whether the block stands in a column of the text, as in a newspaper: text goes on below it at its own left edge,
/// beside the other column. The block begins in the row `anchor`.
pub(super) fn in_text_column(rows: &[Row], anchor: usize, edges: Edges, marks: &Marks<'_>) -> bool {
    let strip = edges.beside.unwrap_or(edges.left);
    let crosses =
        |row: &&Row| row.segments.iter().any(|segment| segment.x0 < strip - STRIP && segment.x1 > strip - STRIP / 2.0);
    let mine = |segment: &&super::lines::Segment| match edges.beside {
        // The block may have a frame, and the text below it none.
        Some(beside) => segment.x0 >= edges.left - INDENT && segment.x1 <= beside - STRIP,
        None => segment.x0 >= edges.left - INDENT,
    };
    let band = rows[anchor..].iter().take_while(|row| !crosses(row));
    let (mut over, mut inside, mut outside, mut fills) = (false, 0, 0, edges.is_right());
    for row in band {
        outside += usize::from(row.segments.iter().any(|segment| !mine(&segment)));
        let Some(first) = row.segments.iter().find(mine) else { continue };
        let text: Vec<&str> = row.segments.iter().filter(mine).map(|segment| segment.text.as_str()).collect();
        over |= (marks.ends)(&text.join(" "));
        inside += usize::from(over && first.x0 < edges.left + INDENT);
        // Text over the whole width would have gone on across the strip.
        let reach = row.segments.iter().filter(mine).map(|segment| segment.x1).fold(0.0, f32::max);
        fills |= inside > 1 && strip - reach < 0.25 * (strip - edges.left);
    }
    outside >= COLUMN_OF_TEXT && (inside >= COLUMN_OF_TEXT || (fills && inside > 1))
}

/// The edges of a block whose first line is in the first of these rows; nothing when it has no text beside it.
pub(super) fn edges(rows: &[Row], marks: &Marks<'_>, width: f32) -> Option<Edges> {
    let first = rows.first()?;
    let segment = first.segments.iter().find(|segment| (marks.begins)(&segment.text))?;
    let (left, size) = (segment.x0, segment.size);
    let margin = rows.iter().map(Row::x0).fold(f32::INFINITY, f32::min);
    if left > margin + 0.2 * width {
        return Some(Edges { left, size, beside: None });
    }
    // The text on the right side: an edge that several rows share.
    let near = rows.iter().take_while(|row| row.y - first.y < 240.0);
    let mut starts: Vec<f32> =
        near.flat_map(|row| &row.segments).map(|segment| segment.x0).filter(|x0| *x0 > left + 0.2 * width).collect();
    starts.sort_by(f32::total_cmp);
    let shared = starts.windows(2).find(|pair| pair[1] - pair[0] < 1.0)?;
    Some(Edges { left, size, beside: Some(shared[0]) })
}

/// Parts rows into those of the block and the others. The block begins in the first row.
pub(super) fn lift(rows: Vec<Row>, edges: Edges, marks: &Marks<'_>) -> (Vec<Row>, Vec<Row>) {
    let (mut block, mut rest): (Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new());
    let mut last = rows.first().map_or(0.0, |row| row.y);
    let mut open = true;
    for mut row in rows {
        open &= row.y - last <= LOOSE * edges.size;
        let at = row.segments.iter().position(|segment| {
            segment.x0 >= edges.left - 1.5
                && segment.x0 <= edges.left + INDENT
                && edges.beside.is_none_or(|beside| segment.x1 <= beside - STRIP)
        });
        let crosses = edges.beside.is_some_and(|beside| {
            row.segments.iter().any(|segment| segment.x0 < beside - STRIP && segment.x1 > beside)
        });
        // All that is left of the row on this side: a heading is `A.` and its words, with a gap between.
        let text = at.map_or(String::new(), |at| {
            let side = |segment: &&super::lines::Segment| edges.beside.is_none_or(|beside| segment.x0 < beside - 1.5);
            let texts: Vec<&str> =
                row.segments[at..].iter().filter(side).map(|segment| segment.text.as_str()).collect();
            texts.join(" ")
        });
        let larger = at.is_some_and(|at| row.segments[at].size > edges.size + 0.8);
        open &= !crosses && !larger && !(marks.ends)(&text);
        let Some(at) = at.filter(|_| open) else {
            rest.push(row);
            continue;
        };
        last = row.y;
        let mut taken = row.segments.split_off(at);
        let after = taken.iter().position(|segment| edges.beside.is_some_and(|beside| segment.x0 >= beside - 1.5));
        if let Some(after) = after {
            row.segments.extend(taken.split_off(after));
        }
        block.push(Row { y: row.y, segments: taken });
        if !row.segments.is_empty() {
            rest.push(row);
        }
    }
    (block, rest)
}

/// Whether a block goes on in the first rows of the next page: something stands at its left edge, beside other text.
pub(super) fn goes_on(rows: &[Row], edges: Edges) -> bool {
    let Some(first) = rows.first() else { return false };
    let head: Vec<&Row> = rows.iter().take_while(|row| row.y - first.y < LOOSE * edges.size).collect();
    let at_edge = |x0: f32| (x0 - edges.left).abs() < INDENT;
    let starts =
        |row: &&Row| row.segments.iter().any(|segment| at_edge(segment.x0) && (segment.size - edges.size).abs() < 0.4);
    let other = |row: &&Row| row.segments.iter().any(|segment| !at_edge(segment.x0));
    edges.is_right() && head.iter().any(starts) && head.iter().any(other)
}
