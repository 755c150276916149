//! What the domain needs from outside and does not know how to do: typeset, read foreign files, look at a PDF.
//!
//! The host (window, command line, tests) hands these in. Mail has its own pair in `outbox::parcel`.

use crate::cards::Card;
use crate::cases::sheet::CaseSheet;
use crate::clock::Clock;
use crate::decisions::reading::FileReading;
use crate::error::Fault;
use crate::letters::sheet::{RecoverySheet, Sheet};
use crate::outbox::parcel::Carrier;
use crate::parline::Web;
use crate::tables::{Grid, Lines, TableError};

/// Turns a sheet into the bytes that are previewed, approved, sent and kept.
pub trait Press: Send + Sync {
    /// PDF/A-2a and PDF/UA-1 in one file. The same sheet gives the same bytes.
    ///
    /// # Errors
    /// A fault when the sheet cannot be typeset.
    fn letter(&self, sheet: &Sheet) -> Result<Vec<u8>, Fault>;

    /// The printed sheet of a case, PDF/A-2a and PDF/UA-1.
    ///
    /// # Errors
    /// A fault when the sheet cannot be typeset.
    fn case_sheet(&self, sheet: &CaseSheet) -> Result<Vec<u8>, Fault>;

    /// The words of the sheet in reading order, for screen readers and plain mail.
    fn plain_text(&self, sheet: &Sheet) -> String;

    /// The printable recovery sheet.
    ///
    /// # Errors
    /// A fault when it cannot be typeset.
    fn recovery_sheet(&self, sheet: &RecoverySheet) -> Result<Vec<u8>, Fault>;

    /// A drawing of our own making (SVG) as PNG, `scale` pixels a unit.
    ///
    /// # Errors
    /// A fault when it is no SVG or too large to draw.
    fn picture(&self, svg: &str, scale: f32) -> Result<Vec<u8>, Fault>;

    /// A table as XLSX: its head stays in sight, dates are dates, and no cell is a formula.
    ///
    /// # Errors
    /// A fault when it is larger than the format holds.
    fn workbook(&self, grid: &Grid) -> Result<Vec<u8>, Fault>;
}

/// Reads foreign files where they can do no harm.
pub trait Reader: Send + Sync {
    /// Reads a decision; a file that is none comes back with its `error`. Never panics, never takes longer than its limit.
    fn read_decision(&self, file_name: &str, bytes: &[u8]) -> FileReading;

    /// The words of any file, for finding; empty when its kind is not known. Same limits.
    fn words(&self, file_name: &str, bytes: &[u8]) -> String {
        let _ = (file_name, bytes);
        String::new()
    }

    /// Reads a table (CSV in any usual encoding, XLSX, XLS, ODS). To a reader without tables every one is damaged.
    ///
    /// # Errors
    /// Why it gave none. Never panics, never takes longer than its limit.
    fn read_table(&self, _file_name: &str, _bytes: &[u8]) -> Result<Lines, TableError> {
        Err(TableError::Damaged)
    }

    /// Reads an address book (vCard 2.1, 3.0, 4.0). To a reader without cards every one is damaged.
    ///
    /// # Errors
    /// Why it gave none. Never panics, never takes longer than its limit.
    fn read_cards(&self, _file_name: &str, _bytes: &[u8]) -> Result<Vec<Card>, TableError> {
        Err(TableError::Damaged)
    }
}

/// Shows the pages of a file.
pub trait Viewer: Send + Sync {
    /// Number of pages.
    ///
    /// # Errors
    /// A fault when the bytes are no PDF.
    fn pages(&self, pdf: &[u8]) -> Result<usize, Fault>;

    /// Page `page` (from 0) as PNG, `scale` pixels a point.
    ///
    /// # Errors
    /// A fault when there is no such page or it cannot be drawn.
    fn page_png(&self, pdf: &[u8], page: usize, scale: f32) -> Result<Vec<u8>, Fault>;

    /// Drops what is kept of files looked at before; the register is being locked.
    fn forget(&self) {}
}

/// Everything a host hands in.
pub struct Ports {
    pub clock: Box<dyn Clock>,
    pub press: Box<dyn Press>,
    pub reader: Box<dyn Reader>,
    /// Of files of our own making.
    pub viewer: Box<dyn Viewer>,
    /// Of foreign originals, where they can do no harm.
    pub originals: Box<dyn Viewer>,
    pub carrier: Box<dyn Carrier>,
    pub web: Box<dyn Web>,
}
