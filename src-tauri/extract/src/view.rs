//! Pages as pictures, for the confirm screen and the preview of letters.
//!
//! `PageViewer` draws files of our own making, in this process, by `hayro`. Of foreign files a child draws the page, so
//! that a page that overflows the renderer's stack ends the child and not the window. A Word document has no pages: what
//! is drawn is the made-up page it was read from, from its words alone. A page is never drawn larger than a screen can
//! use, whatever scale is asked for.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use casework::decisions::page::Page;
use casework::error::Fault;
use casework::ports::Viewer;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use serde::de::DeserializeOwned;

use crate::child::{ChildReader, Task};
use crate::{docx, drawn, pdf};

/// Longest side of a picture.
const MOST_PIXELS: f32 = 4096.0;
/// Answers that are kept for the next look, and their bytes.
const MOST_KEPT: usize = 64;
const MOST_KEPT_BYTES: usize = 24 * 1024 * 1024;

/// Draws pages of our own files.
#[derive(Clone, Copy, Debug, Default)]
pub struct PageViewer;

impl Viewer for PageViewer {
    fn pages(&self, pdf: &[u8]) -> Result<usize, Fault> {
        count(pdf)
    }

    fn page_png(&self, pdf: &[u8], page: usize, scale: f32) -> Result<Vec<u8>, Fault> {
        picture(pdf, page, scale)
    }
}

/// Number of pages of a file.
pub(crate) fn count(bytes: &[u8]) -> Result<usize, Fault> {
    if docx::is_archive(bytes) {
        return docx::pages(bytes).map(|pages| pages.len()).map_err(|_| fault("no document"));
    }
    guarded(|| Ok(open(bytes)?.pages().len()))
}

/// A made-up page of a Word document; nothing for another file, whose pages have pictures.
pub(crate) fn sheet(bytes: &[u8], page: usize) -> Result<Option<Page>, Fault> {
    if !docx::is_archive(bytes) {
        return Ok(None);
    }
    let mut pages = docx::pages(bytes).map_err(|_| fault("no document"))?;
    if page < pages.len() { Ok(Some(pages.swap_remove(page))) } else { Err(fault("no such page")) }
}

/// A page of a PDF as PNG.
pub(crate) fn picture(bytes: &[u8], page: usize, scale: f32) -> Result<Vec<u8>, Fault> {
    guarded(|| {
        let pdf = open(bytes)?;
        let sheet = pdf.pages().get(page).ok_or_else(|| fault("no such page"))?;
        let (width, height) = sheet.render_dimensions();
        let longest = width.max(height) * scale;
        if !(longest >= 1.0 && width.min(height) * scale >= 1.0) {
            return Err(fault("a page without a size"));
        }
        let scale = if longest > MOST_PIXELS { MOST_PIXELS / width.max(height) } else { scale };
        let picture = hayro::render(
            sheet,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
        );
        picture.into_png().map_err(|error| fault(error.to_string()))
    })
}

fn open(pdf: &[u8]) -> Result<Pdf, Fault> {
    Pdf::new(pdf.to_vec()).map_err(|error| fault(format!("{error:?}")))
}

fn fault(what: impl ToString) -> Fault {
    Fault::new("view", what.to_string())
}

/// A panic of the renderer is a fault like any other.
fn guarded<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(fault("the renderer gave up")))
}

/// Turns a drawing of ours (SVG) into a PNG, so many pixels a point.
pub type Drawing = Box<dyn Fn(&str, f32) -> Result<Vec<u8>, Fault> + Send + Sync>;

/// Shows the pages of foreign files, each through a child.
pub struct OriginalViewer {
    child: ChildReader,
    draw: Drawing,
    /// What was looked at last. Pictures are kept for a while only, and all of them are dropped by `forget`.
    kept: Mutex<VecDeque<(Look, Vec<u8>)>>,
}

/// What was asked of a file, known by its length and a hash.
#[derive(Clone, Debug, PartialEq)]
struct Look {
    file: (usize, u64),
    task: Task,
}

impl OriginalViewer {
    /// Asks `child`, and has made-up pages drawn by `draw`.
    #[must_use]
    pub fn new(child: ChildReader, draw: Drawing) -> OriginalViewer {
        OriginalViewer { child, draw, kept: Mutex::default() }
    }

    /// The answer to a task, from what is kept or from a child.
    fn answer(&self, bytes: &[u8], task: Task) -> Result<Vec<u8>, Fault> {
        if bytes.len() > pdf::MOST_BYTES {
            return Err(fault("too large"));
        }
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let look = Look { file: (bytes.len(), hasher.finish()), task };
        if let Some(answer) = self.known(&look) {
            return Ok(answer);
        }
        let answer = self.child.ask(&look.task, bytes).ok_or_else(|| fault("the reading process gave no answer"))?;
        self.keep(look, &answer);
        Ok(answer)
    }

    fn known(&self, look: &Look) -> Option<Vec<u8>> {
        let mut kept = self.kept.lock().ok()?;
        let index = kept.iter().position(|(known, _)| known == look)?;
        let found = kept.remove(index)?;
        let answer = found.1.clone();
        kept.push_back(found);
        Some(answer)
    }

    fn keep(&self, look: Look, answer: &[u8]) {
        let Ok(mut kept) = self.kept.lock() else { return };
        kept.push_back((look, answer.to_vec()));
        while kept.len() > MOST_KEPT || kept.iter().map(|(_, answer)| answer.len()).sum::<usize>() > MOST_KEPT_BYTES {
            kept.pop_front();
        }
    }

    fn parsed<T: DeserializeOwned>(&self, bytes: &[u8], task: Task) -> Result<T, Fault> {
        serde_json::from_slice(&self.answer(bytes, task)?).map_err(|error| fault(error.to_string()))
    }
}

impl Viewer for OriginalViewer {
    fn pages(&self, bytes: &[u8]) -> Result<usize, Fault> {
        self.parsed(bytes, Task::Count)
    }

    fn page_png(&self, bytes: &[u8], page: usize, scale: f32) -> Result<Vec<u8>, Fault> {
        if !docx::is_archive(bytes) {
            return self.answer(bytes, Task::Picture { page, scale });
        }
        let sheet: Option<Page> = self.parsed(bytes, Task::Sheet { page })?;
        let sheet = sheet.ok_or_else(|| fault("no such page"))?;
        let longest = sheet.width.max(sheet.height).max(1.0);
        (self.draw)(&drawn::svg(&sheet), scale.min(MOST_PIXELS / longest))
    }

    fn forget(&self) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.clear();
        }
    }
}
