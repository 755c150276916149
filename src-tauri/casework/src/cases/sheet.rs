//! A case as it is printed: finished words in order, with nothing left to look up and no markup of the typesetter.

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// One case sheet, ready for the press.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CaseSheet {
    pub language: Language,
    /// E.g. `Case XAR-COLL-01`.
    pub title: String,
    /// Who the case is about, and where.
    pub subtitle: String,
    /// The office, for the PDF's metadata.
    pub author: String,
    /// ISO date it was printed on.
    pub date: String,
    /// Whom it is for, and of which day: a line at the head of the first page.
    pub mark: String,
    pub facts: Vec<Fact>,
    pub sections: Vec<Section>,
    /// A last sentence under everything.
    pub note: String,
    /// With `{n}` and `{total}`, e.g. `Page {n} of {total}`.
    pub page: String,
}

/// A label and what stands beside it, one line an entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub label: String,
    pub lines: Vec<String>,
}

/// A table with its heading.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub title: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}
