//! The map on paper: a circle a country, as large as its number of cases, with the number in it, and the table below.
//!
//! Circles and not shaded countries: shading would make a large country weigh more than a small one.

use std::fmt::Write as _;

use super::bars::{EDGE, description, foot, head, words};
use super::pen::{ACCENT, Anchor, INK, LAND, PAPER, Pen, QUIET, Text, WASH, lines};
use super::world::{World, world};
use super::{FigureRow, Figures};
use crate::store::Reading;
use crate::words::say;

const WIDTH: f64 = 1200.0;
const COLUMNS: usize = 3;
const ROW: f64 = 20.0;

/// A circle and the place it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Circle {
    pub(super) at: [f64; 2],
    pub(super) radius: f64,
    home: [f64; 2],
}

/// The map with its table.
pub(super) fn draw(reading: &Reading<'_>, figures: &Figures) -> String {
    let shapes = world();
    let mut pen = Pen::new(WIDTH, reading.context.language);
    let top = head(&mut pen, reading, figures);
    let scale = (WIDTH - 2.0 * EDGE) / shapes.width.max(1.0);
    let tall = (shapes.bottom - shapes.top) * scale;
    pen.raw(&land(shapes, figures, top, scale));
    pen.raw(&circles(shapes, figures, top, scale));
    let y = list(&mut pen, reading, figures, top + tall + 40.0);
    let height = foot(&mut pen, figures, y, WIDTH);
    pen.finish(height, &figures.title, &description(reading, figures))
}

fn land(shapes: &World, figures: &Figures, top: f64, scale: f64) -> String {
    let mut marks = format!("<g transform=\"translate({EDGE} {top}) scale({scale:.5}) translate(0 {})\">", -shapes.top);
    let counted = |code: &str| figures.rows.iter().any(|row| row.id == code && row.cases > 0);
    for (fill, wanted) in [(LAND, false), (WASH, true)] {
        let paths = shapes.countries.iter().filter(|(code, _)| counted(code) == wanted);
        let together: String = paths.map(|(_, shape)| shape.d.as_str()).collect();
        let _ = write!(marks, "<path d=\"{together}\" fill=\"{fill}\"/>");
    }
    let lines = [(&shapes.borders, ""), (&shapes.disputed, " stroke-dasharray=\"24 18\"")];
    let _ = write!(marks, "<path d=\"{}\" fill=\"{LAND}\"/>", shapes.other);
    for (path, dashes) in lines {
        let _ = write!(marks, "<path d=\"{path}\" fill=\"none\" stroke=\"{PAPER}\" stroke-width=\"6\"{dashes}/>");
    }
    marks.push_str("</g>");
    marks
}

fn circles(shapes: &World, figures: &Figures, top: f64, scale: f64) -> String {
    let shown: Vec<(&FigureRow, [f64; 2])> = figures
        .rows
        .iter()
        .filter(|row| row.cases > 0)
        .filter_map(|row| {
            let [x, y] = shapes.countries.get(&row.id)?.at;
            Some((row, [EDGE + x * scale, top + (y - shapes.top) * scale]))
        })
        .collect();
    let most = shown.iter().map(|(row, _)| row.cases).max().unwrap_or(1);
    let mut placed: Vec<Circle> =
        shown.iter().map(|(row, at)| Circle { at: *at, home: *at, radius: radius(row.cases, most) }).collect();
    part(&mut placed);
    let mut marks = String::new();
    for ((row, _), circle) in shown.iter().zip(&placed) {
        let ([x, y], [home_x, home_y]) = (circle.at, circle.home);
        if (x - home_x).hypot(y - home_y) > circle.radius {
            let _ = write!(
                marks,
                "<path d=\"M{home_x:.1} {home_y:.1}L{x:.1} {y:.1}\" fill=\"none\" stroke=\"{INK}\" stroke-width=\"0.75\"/>"
            );
        }
        let _ = write!(
            marks,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{:.1}\" fill=\"{ACCENT}\" stroke=\"{PAPER}\" stroke-width=\"1\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"12\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{PAPER}\">{}</text>",
            circle.radius,
            y + 4.0,
            row.cases
        );
    }
    marks
}

/// The area follows the number, with a floor that leaves room for a figure.
pub(super) fn radius(cases: u32, most: u32) -> f64 {
    const LEAST: f64 = 8.0;
    const LARGEST: f64 = 26.0;
    let unit = LEAST.min(LARGEST / f64::from(most.max(1)).sqrt());
    (unit * f64::from(cases).sqrt()).max(LEAST)
}

/// Moves circles apart until none hides another, each as little as possible.
pub(super) fn part(circles: &mut [Circle]) {
    for _ in 0..80 {
        for i in 0..circles.len() {
            for j in i + 1..circles.len() {
                let (a, b) = (&circles[i], &circles[j]);
                let (dx, dy) = (b.at[0] - a.at[0], b.at[1] - a.at[1]);
                let apart = dx.hypot(dy);
                let lacks = a.radius + b.radius + 1.0 - apart;
                if lacks <= 0.0 {
                    continue;
                }
                // Two at one place part along a line of their own, the same at each drawing.
                let (dx, dy) = if apart < 0.01 { (1.0, 0.0) } else { (dx / apart, dy / apart) };
                let half = lacks / 2.0;
                circles[i].at = [circles[i].at[0] - dx * half, circles[i].at[1] - dy * half];
                circles[j].at = [circles[j].at[0] + dx * half, circles[j].at[1] + dy * half];
            }
        }
    }
}

/// The countries with their numbers, in three columns; gives the height used.
fn list(pen: &mut Pen, reading: &Reading<'_>, figures: &Figures, top: f64) -> f64 {
    let rows: Vec<&FigureRow> = figures.rows.iter().filter(|row| row.cases > 0).collect();
    let long = rows.len().div_ceil(COLUMNS).max(1);
    let wide = (WIDTH - 2.0 * EDGE + 32.0) / 3.0;
    let mut lowest = top;
    let mut start = EDGE;
    for column in rows.chunks(long) {
        let mut y = top;
        for row in column {
            pen.line(start, y - 15.0, start + wide - 32.0, y - 15.0);
            let end = Text { size: 14.0, anchor: Anchor::End, ..words(start + wide - 92.0, y) };
            pen.text(Text { bold: true, ..end }, &row.cases.to_string());
            pen.text(Text { colour: QUIET, x: start + wide - 32.0, ..end }, &row.persons.to_string());
            for line in lines(&row.name, 14.0, wide - 150.0) {
                pen.text(Text { size: 14.0, ..words(start, y) }, &line);
                y += ROW;
            }
            lowest = lowest.max(y);
        }
        start += wide;
    }
    pen.line(EDGE, lowest - 15.0, WIDTH - EDGE, lowest - 15.0);
    let legend = say(reading.context.language, "figures-columns", &[]);
    pen.text(Text { size: 13.0, colour: QUIET, ..words(EDGE, lowest + 6.0) }, &legend);
    lowest + 8.0
}

#[cfg(test)]
impl Circle {
    pub(super) fn new(at: [f64; 2], radius: f64) -> Circle {
        Circle { at, radius, home: at }
    }
}
