//! Pages of a PDF as pictures, by `hayro`, for the confirm screen and the preview of letters.
//!
//! For files of our own making and files that a child has already read. A page is never drawn larger than a screen
//! can use, whatever scale is asked for.

use std::panic::{AssertUnwindSafe, catch_unwind};

use casework::error::Fault;
use casework::ports::Viewer;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

/// Longest side of a picture.
const MOST_PIXELS: f32 = 4096.0;

/// Draws pages.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageViewer;

impl Viewer for PageViewer {
    fn pages(&self, pdf: &[u8]) -> Result<usize, Fault> {
        guarded(|| Ok(open(pdf)?.pages().len()))
    }

    fn page_png(&self, pdf: &[u8], page: usize, scale: f32) -> Result<Vec<u8>, Fault> {
        guarded(|| {
            let pdf = open(pdf)?;
            let sheet = pdf.pages().get(page).ok_or_else(|| Fault::new("view", "no such page"))?;
            let (width, height) = sheet.render_dimensions();
            let longest = width.max(height) * scale;
            if !(longest >= 1.0 && width.min(height) * scale >= 1.0) {
                return Err(Fault::new("view", "a page without a size"));
            }
            let scale = if longest > MOST_PIXELS { MOST_PIXELS / width.max(height) } else { scale };
            let picture = hayro::render(
                sheet,
                &RenderCache::new(),
                &InterpreterSettings::default(),
                &RenderSettings::default(),
                &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
            );
            picture.into_png().map_err(|error| Fault::new("view", error.to_string()))
        })
    }
}

fn open(pdf: &[u8]) -> Result<Pdf, Fault> {
    Pdf::new(pdf.to_vec()).map_err(|error| Fault::new("view", format!("{error:?}")))
}

/// A panic of the renderer is a fault like any other.
fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Fault::new("view", "the renderer gave up")))
}
