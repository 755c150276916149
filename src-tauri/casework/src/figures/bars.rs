//! Bars and columns on paper: hairlines, the number beside its mark, no legend.

use super::export::counted;
use super::pen::{ACCENT, Anchor, INK, Pen, QUIET, Text, lines, width};
use super::{FigureRow, Figures};
use crate::store::Reading;
use crate::words::say;

const WIDTH: f64 = 900.0;
pub(super) const EDGE: f64 = 40.0;
/// Where bars begin, and how long the longest is.
const AXIS: f64 = 330.0;
const LONGEST: f64 = 330.0;
const LINE_HEIGHT: f64 = 19.0;

pub(super) const fn words(x: f64, y: f64) -> Text {
    Text { x, y, size: 15.0, anchor: Anchor::Start, colour: INK, bold: false }
}

/// Title and what was counted in all; gives the height used.
pub(super) fn head(pen: &mut Pen, reading: &Reading<'_>, figures: &Figures) -> f64 {
    let language = reading.context.language;
    pen.text(Text { size: 24.0, bold: true, ..words(EDGE, 56.0) }, &figures.title);
    let total = counted(language, figures.total.cases, figures.total.persons);
    let date = crate::protocol::long_date(&reading.context.date(), language);
    let line = say(language, "figures-as-of", &[("total", total.into()), ("date", date.into())]);
    pen.text(Text { colour: QUIET, ..words(EDGE, 82.0) }, &line);
    108.0
}

/// The notes under a drawing; gives the height of the whole.
pub(super) fn foot(pen: &mut Pen, figures: &Figures, mut y: f64, full: f64) -> f64 {
    y += 24.0;
    for note in &figures.notes {
        for line in lines(note, 13.0, full - 2.0 * EDGE) {
            pen.text(Text { size: 13.0, colour: QUIET, ..words(EDGE, y) }, &line);
            y += 18.0;
        }
    }
    y + EDGE - 18.0
}

/// What the drawing shows, for who cannot see it.
pub(super) fn description(reading: &Reading<'_>, figures: &Figures) -> String {
    let language = reading.context.language;
    let told = |row: &FigureRow| format!("{}: {}", row.name, counted(language, row.cases, row.persons));
    figures.rows.iter().filter(|row| row.cases > 0).map(told).collect::<Vec<_>>().join("; ")
}

/// Horizontal bars, one a row.
pub(super) fn bars(reading: &Reading<'_>, figures: &Figures) -> String {
    let language = reading.context.language;
    let mut pen = Pen::new(WIDTH, language);
    let mut y = head(&mut pen, reading, figures);
    let most = f64::from(figures.rows.iter().map(|row| row.cases).max().unwrap_or(0).max(1));
    for row in &figures.rows {
        let label = lines(&row.name, 15.0, AXIS - EDGE - 16.0);
        let tall = f64::from(u32::try_from(label.len()).unwrap_or(1)) * LINE_HEIGHT;
        pen.line(EDGE, y, WIDTH - EDGE, y);
        let mut at = y + 19.0;
        for line in &label {
            pen.text(words(EDGE, at), line);
            at += LINE_HEIGHT;
        }
        let long = LONGEST * f64::from(row.cases) / most;
        let colour = if row.id.is_empty() { QUIET } else { ACCENT };
        pen.bar(AXIS, y + 7.0, long, 14.0, colour);
        let number = row.cases.to_string();
        pen.text(Text { bold: true, ..words(AXIS + long + 8.0, y + 19.0) }, &number);
        let beside = AXIS + long + 8.0 + width(&number, 15.0) + 12.0;
        let persons = say(language, "figures-persons-count", &[("count", row.persons.into())]);
        pen.text(Text { size: 13.0, colour: QUIET, ..words(beside, y + 19.0) }, &persons);
        y += tall + 9.0;
    }
    pen.line(EDGE, y, WIDTH - EDGE, y);
    let height = foot(&mut pen, figures, y, WIDTH);
    pen.finish(height, &figures.title, &description(reading, figures))
}

/// One column a year; what has no year is told in a note.
pub(super) fn columns(reading: &Reading<'_>, figures: &Figures) -> String {
    const TALL: f64 = 280.0;
    let language = reading.context.language;
    let mut pen = Pen::new(WIDTH, language);
    let top = head(&mut pen, reading, figures) + 24.0;
    let foot_line = top + TALL;
    let years: Vec<&FigureRow> = figures.rows.iter().filter(|row| !row.id.is_empty()).collect();
    let most = f64::from(years.iter().map(|row| row.cases).max().unwrap_or(0).max(1));
    let count = u32::try_from(years.len().max(1)).unwrap_or(1);
    let step = ((WIDTH - 2.0 * EDGE) / f64::from(count)).min(72.0);
    // Years stand under every column as long as they have room, then under every second, fifth or tenth.
    let every = [1, 2, 5, 10, 20].into_iter().find(|every| step * f64::from(*every) >= 44.0).unwrap_or(20);
    pen.line(EDGE, foot_line, WIDTH - EDGE, foot_line);
    for (place, row) in (0_u32..).zip(&years) {
        let middle = EDGE + step * (f64::from(place) + 0.5);
        let tall = TALL * f64::from(row.cases) / most;
        let wide = (step * 0.62).max(3.0);
        pen.bar(middle - wide / 2.0, foot_line - tall, wide, tall, ACCENT);
        let size = if step >= 22.0 { 15.0 } else { 10.0 };
        if row.cases > 0 {
            let at = Text { size, bold: true, anchor: Anchor::Middle, ..words(middle, foot_line - tall - 6.0) };
            pen.text(at, &row.cases.to_string());
        }
        if row.id.parse::<u32>().is_ok_and(|year| year % every == 0) {
            let at = Text { size: 13.0, colour: QUIET, anchor: Anchor::Middle, ..words(middle, foot_line + 20.0) };
            pen.text(at, &row.id);
        }
    }
    let height = foot(&mut pen, figures, foot_line + 28.0, WIDTH);
    pen.finish(height, &figures.title, &description(reading, figures))
}
