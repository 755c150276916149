//! Placed text of a PDF, by `hayro-interpret`.
//!
//! Of the extractors tried only an interpreter of pages gives the place of every glyph, and reading order needs places:
//! the case block stands beside the text, lists run in columns and over pages, and the order inside a file is whatever
//! the word processor left. It has no unsafe code, knows ToUnicode and glyph names, and the same crates draw pages
//! for the screen. What it lacks (vertical writing, ActualText) does not occur in decisions.

use std::panic::{AssertUnwindSafe, catch_unwind};

use casework::decisions::page::{Page, Run};
use casework::decisions::reading::ReadError;
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, TransformExt, interpret_page,
};
use hayro_syntax::{LoadPdfError, Pdf};

/// Larger files are refused: the longest compilations stay below a tenth of it.
pub const MOST_BYTES: usize = 40 * 1024 * 1024;
/// More pages are refused.
pub const MOST_PAGES: usize = 600;
/// More glyphs on one page than any print can show.
const MOST_GLYPHS: usize = 200_000;

/// A gap wider than this, in heights of the font, ends a run: it may part the cells of a table.
const WIDE: f32 = 0.55;

/// Glyph space is a thousandth of the font's height.
const UNITS: f64 = 1000.0;

/// The placed text of every page.
///
/// # Errors
/// `TooLarge`, `Damaged`, `Encrypted`, or `NoText` when no page has a letter on it.
pub fn pages(bytes: &[u8]) -> Result<Vec<Page>, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    if !is_whole(bytes) {
        return Err(ReadError::Damaged);
    }
    // The parser is well tested but foreign; a panic in it is a damaged file, not our failure.
    catch_unwind(AssertUnwindSafe(|| interpret(bytes))).unwrap_or(Err(ReadError::Damaged))
}

/// Whether bytes begin as a PDF does; some programs put a few of their own before it.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    contains(&bytes[..bytes.len().min(1024)], b"%PDF-")
}

/// A PDF begins with its version and ends with its table. A file cut short could still be patched up and read in part,
/// but half a decision that looks like a whole one is worse than none.
fn is_whole(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(4096)..];
    is_pdf(bytes) && contains(tail, b"startxref") && contains(tail, b"%%EOF")
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

fn interpret(bytes: &[u8]) -> Result<Vec<Page>, ReadError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => ReadError::Encrypted,
        LoadPdfError::Invalid => ReadError::Damaged,
    })?;
    let sheets = pdf.pages();
    if sheets.is_empty() {
        return Err(ReadError::Damaged);
    }
    if sheets.len() > MOST_PAGES {
        return Err(ReadError::TooLarge);
    }
    let cache = InterpreterCache::new();
    let mut pages = Vec::with_capacity(sheets.len());
    for sheet in sheets.iter() {
        let (width, height) = sheet.render_dimensions();
        let upright = Collector::of(width, height, 0);
        let page = |collector: Collector| {
            let mut collector = collector;
            let (width, height) = (f64::from(collector.page.width), f64::from(collector.page.height));
            let turn = turn(collector.page.quarters, width, height);
            let mut context = Context::new(
                turn * sheet.initial_transform(true).to_kurbo(),
                Rect::new(0.0, 0.0, width, height),
                &cache,
                pdf.xref(),
                InterpreterSettings::default(),
            );
            interpret_page(sheet, &mut context, &mut collector);
            collector.close();
            collector
        };
        let read = page(upright);
        pages.push(match read.sideways() {
            // A wide table is often printed sideways; the page is read as a person would turn it.
            Some(quarters) if quarters % 2 == 1 => page(Collector::of(height, width, quarters)).page,
            Some(quarters) => page(Collector::of(width, height, quarters)).page,
            None => read.page,
        });
    }
    readable(pages)
}

/// Turns a page to the right by so many quarters; width and height are those of the turned page.
fn turn(quarters: u8, width: f64, height: f64) -> Affine {
    match quarters {
        1 => Affine::new([0.0, 1.0, -1.0, 0.0, width, 0.0]),
        2 => Affine::new([-1.0, 0.0, 0.0, -1.0, width, height]),
        3 => Affine::new([0.0, -1.0, 1.0, 0.0, 0.0, height]),
        _ => Affine::IDENTITY,
    }
}

/// Letters that no font names come as replacement characters; a file of those is as good as a picture.
fn readable(pages: Vec<Page>) -> Result<Vec<Page>, ReadError> {
    let (mut known, mut unknown) = (0_usize, 0_usize);
    for letter in pages.iter().flat_map(|page| &page.runs).flat_map(|run| run.text.chars()) {
        match letter {
            char::REPLACEMENT_CHARACTER => unknown += 1,
            letter if letter.is_alphanumeric() => known += 1,
            _ => {}
        }
    }
    if known > unknown { Ok(pages) } else { Err(ReadError::NoText) }
}

/// Gathers runs while a page is interpreted.
struct Collector {
    page: Page,
    open: Option<Open>,
    glyphs: usize,
    /// Letters by the way they run: to the right, down, to the left, up.
    ways: [usize; 4],
}

/// The run that is being gathered.
struct Open {
    run: Run,
    /// Right edge of the last glyph that leaves ink.
    end: f32,
    /// A space was printed since.
    space: bool,
}

/// The look of a font.
#[derive(Clone, Copy, Default)]
struct Look {
    bold: bool,
    italic: bool,
}

/// Fewer letters are a mark in the margin.
const FEWEST_TURNED: usize = 200;

impl Collector {
    fn of(width: f32, height: f32, quarters: u8) -> Collector {
        let page = Page { width, height, quarters, runs: Vec::new() };
        Collector { page, open: None, glyphs: 0, ways: [0; 4] }
    }

    /// How often the page has to be turned to the right for most of its lines to run that way.
    fn sideways(&self) -> Option<u8> {
        let all: usize = self.ways.iter().sum();
        let most = (1..4).find(|way| self.ways[*way] > FEWEST_TURNED && self.ways[*way] * 4 > all * 3)?;
        u8::try_from(4 - most).ok()
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let mut run = open.run;
        run.width = open.end - run.x;
        // Poor man's bold: the same word is printed twice, a hair apart.
        let twin =
            |other: &Run| other.text == run.text && (other.x - run.x).abs() < 1.0 && (other.y - run.y).abs() < 1.0;
        if !self.page.runs.iter().rev().take(8).any(twin) {
            self.page.runs.push(run);
        }
    }

    fn place(&mut self, text: &str, at: Affine, advance: f64, look: Look) {
        let start = at * Point::ZERO;
        let end = at * Point::new(advance, 0.0);
        let [a, b, c, d, _, _] = at.as_coeffs();
        let size = (c.hypot(d) * UNITS) as f32;
        let turned = b.abs() > a.abs() * 0.1 || a < 0.0;
        let (x, y, right) = (start.x as f32, start.y as f32, end.x as f32);
        let off_page = x < -2.0 || y < -2.0 || x > self.page.width + 2.0 || y > self.page.height + 2.0;
        if off_page || !x.is_finite() || !y.is_finite() || !size.is_finite() || !right.is_finite() || size < 0.5 {
            return;
        }
        self.ways[match (a.abs() >= b.abs(), a > 0.0, b > 0.0) {
            (true, true, _) => 0,
            (false, _, true) => 1,
            (true, false, _) => 2,
            (false, _, false) => 3,
        }] += 1;
        if text.chars().all(is_blank) {
            if let Some(open) = &mut self.open {
                open.space = true;
            }
            return;
        }
        if let Some(open) = &mut self.open {
            let gap = x - open.end;
            let goes_on = (open.run.y - y).abs() < 0.05 * size
                && (open.run.size - size).abs() < 0.1
                && open.run.bold == look.bold
                && open.run.italic == look.italic
                && open.run.turned == turned
                && gap > -0.3 * size
                && gap < WIDE * size;
            if goes_on {
                open.run.text.push_str(match (open.space, gap > 0.2 * size) {
                    (true, _) => " ",
                    // Nobody typed a space here: either the file has none at all, or a heading is set wide.
                    (false, true) => "\u{2009}",
                    (false, false) => "",
                });
                open.space = false;
                open.run.text.push_str(text);
                open.end = right.max(open.end);
                return;
            }
        }
        self.close();
        let Look { bold, italic } = look;
        let run = Run { text: text.to_owned(), x, y, width: 0.0, size, bold, italic, turned };
        self.open = Some(Open { run, end: right, space: false });
    }
}

fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200b}' | '\u{feff}')
}

fn look(glyph: &Glyph<'_>) -> Look {
    let Glyph::Outline(outline) = glyph else { return Look::default() };
    let Some(font) = outline.font_data() else { return Look::default() };
    let name = font.postscript_name.unwrap_or_default().to_lowercase();
    Look {
        bold: font.weight.is_some_and(|weight| weight >= 600) || name.contains("bold") || name.contains("black"),
        italic: font.is_italic || name.contains("italic") || name.contains("oblique"),
    }
}

impl Device<'_> for Collector {
    fn draw_glyph_run(&mut self, glyph_run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        let Some(first) = glyph_run.glyphs().first() else { return };
        let look = look(first);
        for glyph in glyph_run.glyphs() {
            self.glyphs += 1;
            if self.glyphs > MOST_GLYPHS {
                return;
            }
            let advance = match &**glyph {
                Glyph::Outline(outline) => outline.advance_width(),
                Glyph::Type3(drawn) => drawn.advance_width(),
            };
            let text = match glyph.as_unicode() {
                Some(BfString::Char(letter)) => letter.to_string(),
                Some(BfString::String(letters)) => letters,
                None => char::REPLACEMENT_CHARACTER.to_string(),
            };
            let advance = f64::from(advance.unwrap_or(500.0));
            self.place(&text, props.transform * glyph.transform(), advance, look);
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
