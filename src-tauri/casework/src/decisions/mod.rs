//! Decisions of the IPU: reading them, keeping them, what they ask.
//!
//! `reading` is the contract's shape; the reading rules propose it and `import` stores it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::demands::{self, DemandFacts};
use crate::directory::Named;
use crate::error::Result;
use crate::language::Language;
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};

mod block;
mod boxed;
mod closing;
pub mod code;
mod columns;
mod compare;
mod dates;
mod document;
mod doubts;
mod heading;
pub(crate) mod kin;
mod lines;
mod margins;
mod order;
pub mod page;
mod paragraphs;
mod persons;
mod plain;
mod read;
pub mod reading;
mod rows;
mod tabled;
mod text;
mod trace;
mod vocabulary;
mod words;

pub(crate) use compare::compare;
pub use compare::{CompareDecisions, ComparedParagraph, Comparison, MarkedWords, ParagraphChange, Tone, WordMark};
pub use plain::plain;
pub use read::read;
pub(crate) use vocabulary::{pattern, violations as violations_of_label};

use reading::{Adoption, Organ, PersonReading, ReadError};

/// One line of a list of decisions.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DecisionRow {
    pub uid: String,
    /// The adoption line as printed.
    pub title: String,
    pub country: Named,
    /// Codes of the cases it concerns.
    pub cases: Vec<String>,
    pub adopted_by: Option<Organ>,
    pub session: Option<u32>,
    /// ISO date of adoption.
    pub date: Option<String>,
    pub symbol: Option<String>,
    pub draft: bool,
    /// Uid of the decision that takes its place: the adopted one, or a corrected text.
    pub superseded_by: Option<String>,
}

/// A decision with its text.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Decision {
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: DecisionRow,
    pub adoption: Option<Adoption>,
    pub place: Option<String>,
    pub language: String,
    pub persons: Vec<PersonReading>,
    pub violations: Vec<Named>,
    pub summary: Option<String>,
    pub preamble: Option<String>,
    pub paragraphs: Vec<Paragraph>,
    pub document: Document,
}

/// A numbered operative paragraph.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Paragraph {
    pub number: u32,
    pub text: String,
}

/// The original file, kept encrypted in the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Document {
    pub uid: String,
    pub file: String,
    /// Hexadecimal.
    pub sha256: String,
    pub pages: u32,
}

/// Files handed in beforehand, by the ids the program gave them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportDecisions {
    pub files: Vec<String>,
}

/// What became of one file.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Imported {
    pub file: String,
    pub sha256: String,
    /// Uids of the decisions in the file.
    pub decisions: Vec<String>,
    /// Codes of the cases they concern.
    pub cases: Vec<String>,
    /// The same file was imported before; nothing changed.
    pub already: bool,
    /// What was seen and not placed, in the document's words.
    pub unread: Vec<String>,
    /// Why nothing was imported from this file; null when it was.
    pub refused: Option<ReadError>,
}

/// Names one record.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct Key {
    pub uid: String,
}

/// What other nouns may know of a decision.
#[derive(Clone, Debug)]
pub struct DecisionFacts {
    pub uid: String,
    pub symbol: Option<String>,
    /// ISO date.
    pub date: Option<String>,
    pub organ: Option<Organ>,
    pub session: Option<u32>,
    pub place: Option<String>,
    pub draft: bool,
    /// The language it is written in.
    pub(crate) language: Language,
    /// Number and text of each operative paragraph.
    pub paragraphs: Vec<(u32, String)>,
    /// Who is asked to do what, without what was left out.
    pub(crate) demands: Vec<DemandFacts>,
}

/// The row of a decision; `None` for an unknown uid.
pub(crate) fn id_of(reading: &Reading<'_>, uid: &str) -> Result<Option<i64>> {
    rows::id_of(reading, uid)
}

/// All decisions, newest first.
pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<DecisionRow>> {
    rows::list(reading)
}

/// One decision with its text.
pub(crate) fn show(reading: &Reading<'_>, input: Key) -> Result<Decision> {
    rows::show(reading, &input.uid)
}

/// One line of a list, by uid.
pub(crate) fn row(reading: &Reading<'_>, uid: &str) -> Result<DecisionRow> {
    rows::one(reading, uid)
}

/// What letters are written from.
pub(crate) fn facts(reading: &Reading<'_>, uid: &str) -> Result<DecisionFacts> {
    rows::facts(reading, uid)
}

/// Decisions on a case, newest first.
pub(crate) fn of_cases(reading: &Reading<'_>, cases: &[i64]) -> Result<Vec<DecisionRow>> {
    rows::of_cases(reading, cases)
}

/// Name and bytes of an original.
pub(crate) fn original(reading: &Reading<'_>, uid: &str) -> Result<(String, Vec<u8>)> {
    let (file, sha256) = rows::document(reading, uid)?;
    let bytes = reading.kept(&sha256)?.ok_or_else(|| crate::error::Error::not_found("document", uid))?;
    Ok((file, bytes))
}

/// ISO day on which decisions were last imported.
pub(crate) fn loaded(reading: &Reading<'_>) -> Result<Option<String>> {
    rows::loaded(reading)
}

/// The decisions of a file that was imported before.
pub(crate) fn known(reading: &Reading<'_>, sha256: &str) -> Result<Option<Vec<DecisionRow>>> {
    let document = rows::document_by_sha256(reading, sha256)?;
    document.map(|id| rows::of_document(reading, id)).transpose()
}

/// Keeps a read file: its bytes, the document, each decision with its paragraphs, the cases that `cases_of` gives it, and
/// what it takes the place of. Gives the decisions' uids.
pub(crate) fn keep(
    desk: &Desk<'_>,
    bytes: &[u8],
    read: &reading::FileReading,
    mut cases_of: impl FnMut(i64, &reading::DecisionReading, bool) -> Result<Vec<i64>>,
) -> Result<Vec<String>> {
    let sha256 = desk.keep(bytes)?;
    // An original that cannot be drawn is still kept.
    let pages = desk.context.ports.originals.pages(bytes).unwrap_or(0);
    let kin = kin::of_file(desk, read)?;
    let document = rows::insert_document(desk, read, &sha256, u32::try_from(pages).unwrap_or(0))?;
    let draft = read.document.as_ref().is_some_and(|d| d.draft);
    let language = read.document.as_ref().and_then(|d| Language::from_tag(&d.language)).unwrap_or_default();
    let (mut uids, mut cases) = (Vec::new(), BTreeSet::new());
    for (decision, kin) in read.decisions.iter().zip(kin) {
        let (id, uid) = rows::insert(desk, document, decision, language, draft)?;
        let of = cases_of(id, decision, draft)?;
        for case in &of {
            rows::link(desk, id, *case)?;
        }
        cases.extend(of);
        for other in kin {
            rows::relate(desk, id, &other)?;
            if matches!(other.relation, kin::Relation::Reworded | kin::Relation::Adopts) {
                demands::carry(desk, other.id, id)?;
            }
        }
        uids.push(uid);
    }
    for case in cases {
        demands::relink(desk, case)?;
    }
    Ok(uids)
}
