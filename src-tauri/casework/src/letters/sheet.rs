//! A letter as it will be typeset: every line of it, in the recipient's language, with nothing left to look up.
//!
//! A `Sheet` holds finished words only. It never holds markup of the typesetter: text of the user is data to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;

/// One complete letter or report, ready for the press.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub language: Language,
    /// Title in the PDF's metadata (the subject without names).
    pub title: String,
    /// Author in the PDF's metadata: the office, never a person's login.
    pub author: String,
    /// Date in the PDF's metadata, ISO 8601 (`2026-11-23`).
    pub date: String,
    pub letterhead: Letterhead,
    /// Our reference (the register number once approved), with its label in `labels`.
    pub our_reference: Option<String>,
    pub your_reference: Option<String>,
    /// Place and date as the language writes them, e.g. `Bern, 23 November 2026`.
    pub place_date: String,
    /// Delivery line such as `By e-mail`.
    pub delivery: Option<String>,
    /// Addressee block, one line an entry.
    pub addressee: Vec<String>,
    pub subject: String,
    pub salutation: String,
    pub body: Vec<Block>,
    /// Courtesy close, one paragraph an entry.
    pub close: Vec<String>,
    /// Name block under the signature, one line an entry.
    pub signature: Vec<String>,
    pub enclosures: Vec<String>,
    pub copies: Vec<String>,
    /// A table on its own pages after the letter (reports).
    pub annex: Option<Annex>,
    pub labels: Labels,
    /// A word set across the page of anything not yet approved; `None` on an approved letter.
    pub draft_mark: Option<String>,
}

/// Who writes: shown at the head of the first page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Letterhead {
    /// The parliament and chamber, largest.
    pub parliament: String,
    /// The member's name with title.
    pub member: String,
    /// Function and constituency, address, telephone: one line an entry.
    pub lines: Vec<String>,
    /// The parliament's emblem as PNG or SVG bytes, when the office gave one.
    pub emblem: Option<Vec<u8>>,
}

/// Printed labels in the letter's language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Labels {
    pub subject: String,
    pub our_reference: String,
    pub your_reference: String,
    pub enclosures: String,
    pub copies: String,
    /// With `{n}` and `{total}`, e.g. `Page {n} of {total}`.
    pub page: String,
}

/// One block of a letter's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Paragraph { spans: Vec<Span> },
    List { ordered: bool, items: Vec<Vec<Span>> },
    Quote { spans: Vec<Span> },
}

/// A run of text inside a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Span {
    Text {
        text: String,
        #[serde(default)]
        strong: bool,
        #[serde(default)]
        emphasis: bool,
        /// Where a factual sentence comes from, e.g. `CL/205/14(b)-R.3, paragraph 2`. Not printed in the text.
        #[serde(default)]
        source: Option<String>,
    },
    /// A field nobody has filled yet. No letter with one of these can be approved.
    Field { name: String },
}

/// A table after the letter, its rows in groups (one group a case).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Annex {
    pub title: String,
    pub columns: Vec<String>,
    pub groups: Vec<AnnexGroup>,
}

/// The rows of one case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AnnexGroup {
    pub heading: String,
    pub rows: Vec<Vec<String>>,
}

/// The sheet a head of office prints and locks away: the only way in when the passphrase is lost.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct RecoverySheet {
    pub language: Language,
    pub title: String,
    /// Paragraphs of explanation above the words.
    pub lines: Vec<String>,
    /// The 24 words in order.
    pub words: Vec<String>,
    pub register_uid: String,
    pub date: String,
}
