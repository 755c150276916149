//! The closed world a template is typeset in: one template, one `data.json`, one picture, the fonts of this crate.
//!
//! There is no disk, no network, no package and no clock in it, so nothing a letter contains can reach any of them, and
//! the same data always gives the same pages. What users typed arrives as JSON strings only, never as markup.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use casework::error::Fault;
use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const PLACE: &str = "typeset";

/// The families that are used, in the order the templates name them; the rest of the embedded set is for mathematics.
pub(crate) const FAMILY_NAMES: [&str; 3] = ["Libertinus Serif", "Noto Naskh Arabic", "DejaVu Sans Mono"];

/// The Arabic hand of this crate.
pub(crate) const ARABIC: [&[u8]; 2] =
    [include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"), include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf")];

static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = FontStore::new();
    store.extend(typst_kit::fonts::embedded().filter(|(_, info)| FAMILY_NAMES.contains(&info.family.as_str())));
    for bytes in ARABIC {
        store.extend(Font::iter(Bytes::new(bytes)).map(|font| {
            let info = font.info().clone();
            (font, info)
        }));
    }
    store
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The fonts documents are set in, loaded once.
pub(crate) fn fonts() -> &'static FontStore {
    &FONTS
}

/// A picture that goes into the document, with the name the template opens it by.
pub(crate) struct Picture {
    pub(crate) name: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// How strict the file has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// PDF/A-2a and PDF/UA-1.
    Archive,
    /// A tagged PDF 1.7.
    Plain,
}

struct Closed {
    source: Source,
    data: (FileId, Bytes),
    picture: Option<(FileId, Bytes)>,
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts().book()
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        std::iter::once(&self.data)
            .chain(&self.picture)
            .find(|(known, _)| *known == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Typesets `template` with `data` and exports it.
///
/// # Errors
/// A fault when the template does not compile with this data or the file would break the standard.
pub(crate) fn print(
    template: &'static str,
    data: &serde_json::Value,
    picture: Option<Picture>,
    kind: Kind,
) -> Result<Vec<u8>, Fault> {
    let world = Closed {
        source: Source::new(file_id("main.typ")?, template.to_owned()),
        data: (file_id("data.json")?, Bytes::new(serde_json::to_vec(data).map_err(|e| Fault::new(PLACE, e))?)),
        picture: picture.map(|p| Ok::<_, Fault>((file_id(p.name)?, Bytes::new(p.bytes)))).transpose()?,
    };
    // A bug of the typesetter must cost this document only.
    let result = catch_unwind(AssertUnwindSafe(|| export(&world, kind)))
        .unwrap_or_else(|_| Err(Fault::new(PLACE, "the typesetter panicked")));
    // The memory of earlier documents is kept for a few rounds only: it holds their text.
    comemo::evict(2);
    result
}

fn export(world: &Closed, kind: Kind) -> Result<Vec<u8>, Fault> {
    let document: PagedDocument = typst::compile(world).output.map_err(|errors| fault(&errors))?;
    let standards = match kind {
        Kind::Archive => PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|e| Fault::new(PLACE, e.message().to_string()))?,
        Kind::Plain => PdfStandards::default(),
    };
    let options = PdfOptions {
        creator: Smart::Custom(Some("Parliamentary Solidarity".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| fault(&errors))
}

/// Drops what the typesetter remembers of earlier documents, so that a locked program keeps no letter in memory.
pub fn forget() {
    comemo::evict(0);
}

fn file_id(name: &str) -> Result<FileId, Fault> {
    let path = VirtualPath::new(name).map_err(|_| Fault::new(PLACE, "bad virtual path"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The kinds of trouble without the words of the letter: a diagnostic may quote them, and a fault goes to the log.
fn fault(errors: &[SourceDiagnostic]) -> Fault {
    let mut kinds: Vec<String> = Vec::new();
    for error in errors {
        let kind = error.message.split(['`', '"']).step_by(2).collect::<Vec<_>>().join("...");
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    Fault::new(PLACE, kinds.join("; "))
}
