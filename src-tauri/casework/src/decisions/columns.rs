//! Columns of a page: two are two when a white strip runs between them past several rows.
//!
//! A number or a bullet before its sentence is no column. The rule is applied again inside each column, so that a list
//! in two columns beside a picture is read too.

use super::code;
use super::lines::{Line, Row, Segment};

/// The narrowest white strip between columns.
pub(super) const STRIP: f32 = 5.0;
/// A column's rows are not further apart than this.
const APART: f32 = 40.0;

/// Rows beside each other: `from..=to`, cut at `edge`.
struct Band {
    from: usize,
    to: usize,
    edge: f32,
    rows: usize,
}

/// Pieces of text that may be looked at for columns, on one page and in a whole file. Pages of a compilation take a
/// hundredth of it; what is made to take more is read row by row.
const EFFORT_OF_PAGE: usize = 400_000;
pub(super) const EFFORT_OF_FILE: usize = 40_000_000;
/// Columns inside columns.
const DEEPEST: usize = 40;

/// Lays the rows of one page down as lines.
pub(super) struct Columns {
    page: usize,
    width: f32,
    count: usize,
    lines: Vec<Line>,
    effort: usize,
    depth: usize,
}

impl Columns {
    /// For a page, with the effort that is left for the file.
    pub(super) fn new(page: usize, width: f32, effort: usize) -> Columns {
        Columns { page, width, count: 0, lines: Vec::new(), effort: effort.min(EFFORT_OF_PAGE), depth: 0 }
    }

    /// The lines, and what they took.
    pub(super) fn lines(self, effort: usize) -> (Vec<Line>, usize) {
        (self.lines, effort.min(EFFORT_OF_PAGE) - self.effort)
    }

    /// Reads rows column by column, top to bottom.
    pub(super) fn read(&mut self, mut rows: Vec<Row>, aside: bool) {
        let band = if self.depth < DEEPEST { self.band(&rows) } else { None };
        let Some(band) = band else { return self.lay(rows, aside) };
        self.depth += 1;
        let after = rows.split_off(foot_of_left(&rows, &band) + 1);
        let beside = rows.split_off(band.from);
        if !rows.is_empty() {
            self.read(rows, aside);
        }
        let (left, right) = cut(beside, band.edge);
        self.read(left, true);
        self.read(right, true);
        if !after.is_empty() {
            self.read(after, aside);
        }
        self.depth -= 1;
    }

    /// The band with most rows.
    fn band(&mut self, rows: &[Row]) -> Option<Band> {
        let left_edge = rows.iter().map(Row::x0).fold(f32::INFINITY, f32::min);
        let mut edges: Vec<f32> = rows
            .iter()
            .flat_map(|row| &row.segments)
            .map(|segment| segment.x0)
            .filter(|x0| *x0 > left_edge + 0.12 * self.width)
            .collect();
        edges.sort_by(f32::total_cmp);
        let pieces = rows.iter().map(|row| row.segments.len()).sum::<usize>().max(1);
        let edges = most_shared(&edges, self.effort / pieces);
        self.effort -= edges.len() * pieces;
        let bands = edges.into_iter().flat_map(|edge| self.bands_at(rows, edge));
        // Of equals the leftmost: what lies further right is cut again inside.
        bands.reduce(|best, next| if next.rows > best.rows { next } else { best })
    }

    /// Every band that can be cut at `edge`.
    fn bands_at(&self, rows: &[Row], edge: f32) -> Vec<Band> {
        let mut bands = Vec::new();
        let mut open: Option<Band> = None;
        let right_edge = rows.iter().map(Row::x1).fold(0.0, f32::max);
        let mut close = |open: &mut Option<Band>| {
            if let Some(band) = open.take() {
                let cut = &rows[band.from..=band.to];
                let beside = cut.iter().flat_map(|row| &row.segments).filter(|segment| segment.x1 <= edge - STRIP);
                let widest = beside.map(|segment| segment.x1).fold(0.0, f32::max)
                    - cut.iter().map(Row::x0).fold(f32::INFINITY, f32::min);
                let firsts =
                    || cut.iter().filter_map(|row| row.segments.iter().find(|segment| segment.x0 >= edge - 1.5));
                let within = |reach: f32| firsts().filter(|segment| segment.x0 < edge + reach).count();
                // Numbered paragraphs stand at the edge with their numbers alone.
                let aligned =
                    within(1.5) * 3 >= band.rows || (within(1.5) * 9 >= band.rows && within(36.0) * 4 >= band.rows * 3);
                if widest > 0.12 * self.width
                    && aligned
                    && band.rows >= 2
                    && !is_justified(cut, edge, right_edge)
                    && !is_of_codes(cut, edge)
                {
                    bands.push(band);
                }
            }
        };
        for (index, row) in rows.iter().enumerate() {
            let crosses = row.segments.iter().any(|segment| segment.x0 < edge - 1.5 && segment.x1 > edge - STRIP);
            let right = row.segments.iter().any(|segment| segment.x0 >= edge - 1.5);
            let far = open.as_ref().is_some_and(|band| row.y - rows[band.to].y > APART);
            if crosses || (right && far) {
                close(&mut open);
            }
            if crosses || !right {
                continue;
            }
            match &mut open {
                Some(band) => {
                    band.to = index;
                    band.rows += 1;
                }
                None => open = Some(Band { from: index, to: index, edge, rows: 1 }),
            }
        }
        close(&mut open);
        bands
    }

    /// Lays rows down as lines of one column.
    pub(super) fn lay(&mut self, rows: Vec<Row>, aside: bool) {
        self.count += 1;
        for row in rows {
            let (bold, letters) =
                row.segments.iter().fold((0, 0), |sum, segment| (sum.0 + segment.bold.0, sum.1 + segment.bold.1));
            self.lines.push(Line {
                text: row.text(),
                cell: row.segments.first().is_some_and(|segment| segment.cell),
                gaps: gaps(&row),
                page: self.page,
                x0: row.x0(),
                x1: row.x1(),
                y: row.y,
                size: row.size(),
                bold: letters > 0 && bold * 2 > letters,
                starts_bold: row.segments.first().is_some_and(|segment| segment.starts_bold),
                column: self.count,
                aside,
            });
        }
    }
}

/// Edges that are not the same, at most so many: those that most pieces share. They come and go sorted.
fn most_shared(edges: &[f32], most: usize) -> Vec<f32> {
    let mut shared: Vec<(f32, usize)> = Vec::new();
    for edge in edges {
        match shared.last_mut() {
            Some((first, count)) if *edge - *first < 1.0 => *count += 1,
            _ => shared.push((*edge, 1)),
        }
    }
    if shared.len() > most {
        shared.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        shared.truncate(most);
        shared.sort_by(|left, right| left.0.total_cmp(&right.0));
    }
    shared.into_iter().map(|(edge, _)| edge).collect()
}

/// The last row of the left column, which may be some lines longer than the right one.
fn foot_of_left(rows: &[Row], band: &Band) -> usize {
    if is_text_to_the_foot(rows, band) {
        return rows.len() - 1;
    }
    let left = |row: &&Row| row.segments.first().is_some_and(|first| first.x0 < band.edge - STRIP);
    let last = rows[band.from..=band.to].iter().rfind(left);
    let mut above = last.and_then(|row| Some((row.y, row.segments.first()?.size)));
    let mut count = 0;
    for row in &rows[band.to + 1..] {
        let goes_on = above.is_some_and(|(y, size)| {
            row.x1() < band.edge - STRIP && row.y - y < 1.45 * row.size() && (size - row.size()).abs() < 0.6
        });
        if !goes_on {
            break;
        }
        above = Some((row.y, row.size()));
        count += 1;
    }
    band.to + count
}

/// Whether both columns are running text, and all that is left below stands in the left one: lines that fill it and
/// never go on across the strip.
fn is_text_to_the_foot(rows: &[Row], band: &Band) -> bool {
    let (beside, below) = (&rows[band.from..=band.to], &rows[band.to + 1..]);
    let left_edge = beside.iter().map(Row::x0).fold(f32::INFINITY, f32::min);
    let right_edge = beside.iter().map(Row::x1).fold(0.0, f32::max);
    let fills = |x1: f32, left: f32, right: f32| x1 < right && right - x1 < 0.25 * (right - left);
    let full = beside.iter().filter(|row| fills(row.x1() - STRIP, band.edge, right_edge)).count();
    let last = beside.iter().rfind(|row| row.x0() < band.edge - STRIP).map_or(0.0, |row| row.y);
    let near = below.len() < 3 && below.first().is_some_and(|row| row.y - last < 2.0 * row.size());
    full >= FULL_LINES
        && below.iter().all(|row| row.x1() < band.edge - STRIP)
        && (near || below.iter().any(|row| fills(row.x1(), left_edge, band.edge)))
}

/// So many full lines make a column one of running text.
const FULL_LINES: usize = 4;

/// Whether a few rows of justified text have their gaps below each other by chance.
fn is_justified(rows: &[Row], edge: f32, right_edge: f32) -> bool {
    let gap = |row: &Row| {
        let before = row.segments.iter().filter(|segment| segment.x1 <= edge - STRIP).map(|segment| segment.x1);
        row.segments.iter().find(|segment| segment.x0 >= edge - 1.5).map(|after| after.x0 - before.fold(0.0, f32::max))
    };
    let ends = rows.iter().filter_map(|row| {
        let before = row.segments.iter().filter(|segment| segment.x1 <= edge - STRIP);
        before.map(|segment| segment.x1).reduce(f32::max)
    });
    let (first, last) = ends.fold((f32::INFINITY, 0.0_f32), |(first, last), end| (first.min(end), last.max(end)));
    // A column has an edge of its own; what stands before a gap by chance has none.
    let ragged = last - first > 3.0;
    rows.len() < 5
        && rows
            .iter()
            .all(|row| row.x1() > right_edge - 3.0 && gap(row).is_some_and(|gap| ragged || gap < 3.0 * row.size()))
}

/// Where the text of a row goes on behind a wide gap.
fn gaps(row: &Row) -> Vec<usize> {
    let ends = row.segments.iter().scan(0, |place, segment| {
        *place += segment.text.len() + 1;
        Some(*place)
    });
    ends.take(row.segments.len().saturating_sub(1)).collect()
}

/// Whether only one side is a list of mere codes: they belong to the names beside them.
fn is_of_codes(rows: &[Row], edge: f32) -> bool {
    let codes = |right: bool| {
        let mut side = rows.iter().flat_map(|row| &row.segments).filter(|one| (one.x0 >= edge - 1.5) == right);
        side.all(|one| code::only_codes(&one.text).is_some())
    };
    codes(true) != codes(false)
}

/// Parts rows at an edge.
fn cut(rows: Vec<Row>, edge: f32) -> (Vec<Row>, Vec<Row>) {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for row in rows {
        let (after, before): (Vec<Segment>, Vec<Segment>) =
            row.segments.into_iter().partition(|segment| segment.x0 >= edge - 1.5);
        if !before.is_empty() {
            left.push(Row { y: row.y, segments: before });
        }
        if !after.is_empty() {
            right.push(Row { y: row.y, segments: after });
        }
    }
    (left, right)
}
