//! Where on the pages each field stands, and which fields a person should look at.
//!
//! The rules note it while they read; nothing is read from it. Names of fields are those of `reading::FieldName`.

use super::lines::{Line, Row};
use super::page::Page;
use super::reading::{Doubt, DoubtReason, FieldPlace, FileReading};

/// Where one line stands, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    page: usize,
    x0: f32,
    x1: f32,
    /// Baseline.
    y: f32,
    size: f32,
}

impl Spot {
    /// Of a row outside the text.
    pub(super) fn of_row(page: usize, row: &Row) -> Spot {
        Spot { page, x0: row.x0(), x1: row.x1(), y: row.y, size: row.size() }
    }

    /// Whether it begins right of a place.
    pub(super) fn is_right_of(&self, x: f32) -> bool {
        self.x0 > x
    }
}

impl From<&Line> for Spot {
    fn from(line: &Line) -> Spot {
        Spot { page: line.page, x0: line.x0, x1: line.x1, y: line.y, size: line.size }
    }
}

/// Where all these lines stand.
pub(super) fn spots<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<Spot> {
    lines.into_iter().map(Spot::from).collect()
}

/// Words of the document with their places.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Seen {
    pub(super) text: String,
    pub(super) spots: Vec<Spot>,
}

impl From<&Line> for Seen {
    fn from(line: &Line) -> Seen {
        Seen { text: line.text.clone(), spots: vec![line.into()] }
    }
}

impl From<String> for Seen {
    fn from(text: String) -> Seen {
        Seen { text, spots: Vec::new() }
    }
}

/// What was noted about one part of the reading.
#[derive(Clone, Debug, Default)]
pub(super) struct Trace {
    places: Vec<(String, Vec<Spot>)>,
    doubts: Vec<(String, DoubtReason)>,
}

impl Trace {
    /// A field was read from these lines.
    pub(super) fn at(&mut self, field: impl Into<String>, spots: impl Into<Vec<Spot>>) {
        let spots = spots.into();
        if !spots.is_empty() {
            self.places.push((field.into(), spots));
        }
    }

    /// A person should look at a field.
    pub(super) fn doubt(&mut self, field: impl Into<String>, reason: DoubtReason) {
        let doubt = (field.into(), reason);
        if !self.doubts.contains(&doubt) {
            self.doubts.push(doubt);
        }
    }

    /// Puts everything into the reading, under the name of the part (`decisions.0`).
    pub(super) fn put(self, part: &str, pages: &[Page], reading: &mut FileReading) {
        let named = |field: &str| if field.is_empty() { part.to_owned() } else { format!("{part}.{field}") };
        for (field, spots) in self.places {
            let field = named(&field);
            reading.places.extend(boxes(&spots).into_iter().filter_map(|spot| spot.place(&field, pages)));
        }
        let doubts = self.doubts.into_iter().map(|(field, reason)| Doubt { field: named(&field), reason });
        reading.doubts.extend(doubts);
    }
}

/// A rectangle around one line or several.
#[derive(Clone, Copy)]
struct Area {
    last: Spot,
    x0: f32,
    x1: f32,
    top: f32,
    foot: f32,
}

/// Largest difference between the edges of lines that share a rectangle, in points.
const SAME_EDGE: f32 = 30.0;

/// Lines below each other with the same edges share a rectangle, as a selection of text would be drawn.
fn boxes(spots: &[Spot]) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for spot in spots {
        let joined = areas.last_mut().filter(|area| {
            let gap = spot.y - area.last.y;
            area.last.page == spot.page
                && (area.last.x0 - spot.x0).abs() < SAME_EDGE
                && (area.last.x1 - spot.x1).abs() < SAME_EDGE
                && gap >= 0.0
                && gap < 3.0 * spot.size
        });
        let (top, foot) = (spot.y - 0.85 * spot.size, spot.y + 0.28 * spot.size);
        match joined {
            Some(area) => {
                *area = Area { last: *spot, x0: area.x0.min(spot.x0), x1: area.x1.max(spot.x1), foot, ..*area };
            }
            None => areas.push(Area { last: *spot, x0: spot.x0, x1: spot.x1, top, foot }),
        }
    }
    areas
}

impl Area {
    fn place(self, field: &str, pages: &[Page]) -> Option<FieldPlace> {
        let page = pages.get(self.last.page).filter(|page| page.width > 0.0 && page.height > 0.0)?;
        let part = |length: f32, whole: f32| (length / whole).clamp(0.0, 1.0);
        let (x, y) = (part(self.x0 - 1.0, page.width), part(self.top, page.height));
        let (right, foot) = (part(self.x1 + 1.0, page.width), part(self.foot, page.height));
        // Places are those of the page as it is shown.
        let (x, y, right, foot) = match page.quarters {
            1 => (y, 1.0 - right, foot, 1.0 - x),
            2 => (1.0 - right, 1.0 - foot, 1.0 - x, 1.0 - y),
            3 => (1.0 - foot, x, 1.0 - y, right),
            _ => (x, y, right, foot),
        };
        Some(FieldPlace {
            field: field.to_owned(),
            page: u32::try_from(self.last.page).ok()?,
            x,
            y,
            width: right - x,
            height: foot - y,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(page: usize, x0: f32, x1: f32, y: f32) -> Spot {
        Spot { page, x0, x1, y, size: 10.0 }
    }

    #[test]
    fn a_paragraph_is_a_rectangle_and_its_short_last_line() {
        let pages = vec![Page { width: 600.0, height: 800.0, ..Page::default() }; 2];
        let mut trace = Trace::default();
        let lines = [spot(0, 60.0, 540.0, 100.0), spot(0, 60.0, 535.0, 112.0), spot(0, 60.0, 200.0, 124.0)];
        trace.at("paragraphs.0", [&lines[..], &[spot(1, 60.0, 540.0, 60.0)]].concat());
        trace.doubt("", DoubtReason::Missing);
        let mut reading = FileReading::default();
        trace.put("decisions.2", &pages, &mut reading);
        let found: Vec<(u32, f32)> =
            reading.places.iter().map(|place| (place.page, (place.y * 800.0).round())).collect();
        assert_eq!(found, [(0, 92.0), (0, 116.0), (1, 52.0)]);
        assert!(reading.places.iter().all(|place| place.field == "decisions.2.paragraphs.0"));
        assert_eq!(reading.doubts[0].field, "decisions.2");
    }

    #[test]
    fn places_on_a_turned_page_are_those_of_the_page_as_it_is_shown() {
        let at = |quarters: u8| {
            let page = Page { width: 1000.0, height: 500.0, quarters, ..Page::default() };
            let mut trace = Trace::default();
            trace.at("symbol", [spot(0, 101.0, 299.0, 58.5)]);
            let mut reading = FileReading::default();
            trace.put("document", &[page], &mut reading);
            let place = &reading.places[0];
            [place.x, place.y, place.width, place.height].map(|part| (part * 100.0).round() as i32)
        };
        assert_eq!(at(0), [10, 10, 20, 2]);
        assert_eq!(at(1), [10, 70, 2, 20]);
        assert_eq!(at(2), [70, 88, 20, 2]);
        assert_eq!(at(3), [88, 10, 2, 20]);
    }
}
