//! The result of reading one decision file, in the shape of the contract `decision.schema.json`.
//!
//! This is what a reader proposes. Nothing here is stored until a verb of `decisions` takes it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was read from one file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct FileReading {
    /// The file's name without its folder.
    pub file: String,
    pub document: Option<DocumentReading>,
    pub decisions: Vec<DecisionReading>,
    /// What was seen and could not be placed, in the document's words.
    pub unread: Vec<String>,
    pub error: Option<ReadError>,
    /// Where on the pages each field was read; kept by the program, left out of what `decision read` prints.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<FieldPlace>,
    /// Fields the reader is not sure of, with the reason; left out like `places`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
}

/// A field of the reading, named by its way from `FileReading`: `document.symbol`, `decisions.0.title`,
/// `decisions.0.persons.3`, `decisions.1.paragraphs.4`, `decisions.0.violations.2`, `unread.5`.
pub type FieldName = String;

/// One line of a field on its page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldPlace {
    pub field: FieldName,
    /// From 0.
    pub page: u32,
    /// Parts of the page's width and height, from its upper left corner, 0 to 1.
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// A field that a person should look at, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Doubt {
    pub field: FieldName,
    pub reason: DoubtReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DoubtReason {
    /// The document does not say it where it is expected.
    Missing,
    /// Spelled otherwise than the vocabulary, and taken for the nearest word of it.
    Spelling,
    /// Drawn from another place of the document than the one meant for it.
    Inferred,
    /// Numbers do not follow each other, or do not agree with another part.
    Inconsistent,
}

/// Why a file gave no decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadError {
    /// The pages are pictures: there is no text in the file.
    NoText,
    Encrypted,
    NotADecision,
    Damaged,
    TooLarge,
}

/// The file as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DocumentReading {
    /// IPU document symbol as printed, e.g. `CL/205/14(b)-R.3`.
    pub symbol: Option<String>,
    /// ISO date on the cover or page header.
    pub date: Option<String>,
    /// `en` or `fr`.
    pub language: String,
    pub draft: bool,
    pub kind: DocumentKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    Decision,
    Compilation,
    Resolution,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Organ {
    GoverningCouncil,
    Committee,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Adoption {
    Unanimously,
    ByConsensus,
    WithoutAVote,
    ByVote,
}

/// One decision on one country's case or cases.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct DecisionReading {
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// The adoption line under the country heading.
    pub title: String,
    /// Normal form: `VEN-10`, `VEN-COLL-06`.
    pub case_codes: Vec<String>,
    pub persons: Vec<PersonReading>,
    pub adopted_by: Option<Organ>,
    pub adoption: Option<Adoption>,
    pub session: Option<u32>,
    pub place: Option<String>,
    /// ISO date of adoption; of a range the last day.
    pub date: Option<String>,
    /// Ids of `data/violations.csv`.
    pub violations: Vec<String>,
    /// E.g. `I.1(a)`.
    pub complainant_sections: Vec<String>,
    /// `YYYY-MM` or `YYYY-MM-DD`.
    pub submitted: Option<String>,
    /// `YYYY-MM` each.
    pub recent_decisions: Vec<String>,
    /// `YYYY-MM` each.
    pub missions: Vec<String>,
    /// As printed.
    pub hearings: Vec<String>,
    pub follow_up: FollowUp,
    #[serde(default)]
    pub closed: Option<Closed>,
    pub preamble: Option<String>,
    pub summary: Option<String>,
    pub paragraphs: Vec<ParagraphReading>,
}

/// A parliamentarian named as victim.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonReading {
    pub code: Option<String>,
    pub name: String,
    pub aliases: Vec<String>,
}

/// Letters exchanged since the last decision, as printed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct FollowUp {
    pub from_authorities: Option<String>,
    pub from_complainant: Option<String>,
    pub to_authorities: Option<String>,
    pub to_complainant: Option<String>,
}

/// The decision closes the case, wholly or for some persons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Closed {
    /// In the document's words, e.g. `satisfactory settlement`.
    pub outcome: String,
    pub persons: Vec<String>,
    pub still_open: Vec<String>,
}

/// An operative paragraph.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ParagraphReading {
    pub number: u32,
    pub text: String,
    /// Who is asked to do what; empty until the demands are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub demands: Vec<DemandReading>,
}

/// One request inside a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct DemandReading {
    pub addressee: String,
    pub text: String,
}
