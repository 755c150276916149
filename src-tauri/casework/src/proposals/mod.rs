//! Proposals: decision files that were read and wait for a person to confirm them.
//!
//! The reading is kept as the reader gave it and never changed; what a person puts in its place stands beside it, field by
//! field, so that nothing typed is lost and every field can go back to what was read. Accepting stores the two together
//! as `decision.import` would, in one act. Until then no case knows of the file.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::decisions::Key;
use crate::decisions::kin::{Part, Relation};
use crate::decisions::reading::{FieldName, FileReading, ReadError};
use crate::directory::Named;
use crate::error::Result;
use crate::register::types::Nothing;
use crate::store::Reading;

mod correct;
mod fields;
mod outlook;
mod propose;
mod rows;
mod settle;

#[cfg(test)]
mod tests;

pub(crate) use correct::{correct, leave_out, look, restore};
pub(crate) use propose::propose;
pub(crate) use settle::{accept, discard};

/// Files handed in beforehand, by the ids the program gave them.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ProposeDecisions {
    pub files: Vec<String>,
}

/// What became of one file that was handed in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Proposed {
    pub file: String,
    pub sha256: String,
    /// Uid of the proposal; null when there is nothing to confirm.
    pub proposal: Option<String>,
    /// The same file was imported before; nothing changed.
    pub already: bool,
    /// Codes of the cases of a file that was imported before.
    pub cases: Vec<String>,
    /// Why there is nothing to confirm; null when it was read.
    pub refused: Option<ReadError>,
}

/// One line of what waits to be confirmed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposalRow {
    pub uid: String,
    pub file: String,
    /// Hexadecimal.
    pub sha256: String,
    /// Zero when the pages cannot be shown.
    pub pages: u32,
    /// RFC 3339.
    pub proposed: String,
    /// `en` or `fr`.
    pub language: String,
    /// How many decisions were read.
    pub decisions: u32,
    /// The country, when there is one only.
    pub country: Option<Named>,
}

/// A proposal with all that was read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Proposal {
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: ProposalRow,
    /// As read, with places and doubts. It never changes.
    pub reading: FileReading,
    /// The vocabulary of alleged violations, in the window's language.
    pub violations: Vec<Named>,
}

/// What a person made of a proposal so far, and what accepting it would do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposalState {
    pub uid: String,
    /// What stands in place of what was read.
    pub corrections: Vec<Correction>,
    /// Fields that were looked at.
    pub looked: Vec<FieldName>,
    /// One for each decision of the reading, in its order.
    pub decisions: Vec<DecisionOutlook>,
}

/// A field with another value than the one that was read; `null` when it is left out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Correction {
    pub field: FieldName,
    #[ts(type = "unknown")]
    pub value: Value,
}

/// What accepting would do with one decision.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DecisionOutlook {
    /// Whether it will be imported.
    pub chosen: bool,
    pub country: Option<Named>,
    pub case_codes: Vec<String>,
    pub persons: u32,
    pub novelty: Novelty,
    /// The nearest decision of the register that is this one.
    pub known: Option<KnownDecision>,
    /// Finished sentences: what changes in which case. Empty when it is left out.
    pub effects: Vec<Effect>,
}

/// How a decision compares with the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Novelty {
    New,
    Changed,
    Known,
    OtherLanguage,
}

/// A decision the register has, and how the proposed one stands to it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KnownDecision {
    pub uid: String,
    pub relation: Relation,
    pub language: String,
    /// The parts that say something else.
    pub differs: Vec<Part>,
}

/// One change that accepting makes.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Effect {
    pub case: String,
    pub kind: EffectKind,
    pub sentence: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EffectKind {
    MakeCase,
    AddDecision,
    AddPersons,
    AddSpellings,
    AddViolations,
    Merge,
    Close,
    Reopen,
    Supersede,
}

/// Puts a value in place of what was read. `value` has the shape the field has in the reading; of a paragraph it is the
/// list of paragraphs that stand in its place.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CorrectField {
    pub uid: String,
    pub field: FieldName,
    #[ts(type = "unknown")]
    pub value: Value,
}

/// Names fields of a proposal.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ProposalFields {
    pub uid: String,
    pub fields: Vec<FieldName>,
}

/// Notes that fields were looked at, or takes that back.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookAtFields {
    pub uid: String,
    pub fields: Vec<FieldName>,
    pub looked: bool,
}

/// What accepting made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Accepted {
    /// Uids.
    pub decisions: Vec<String>,
    /// Codes, sorted.
    pub cases: Vec<String>,
}

/// What waits to be confirmed, newest first.
pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<ProposalRow>> {
    let open = rows::open(reading)?;
    Ok(open.iter().map(|stored| stored.row(reading.context.language)).collect())
}

/// One proposal as it was read.
pub(crate) fn show(reading: &Reading<'_>, input: Key) -> Result<Proposal> {
    let stored = rows::one(reading, &input.uid)?;
    let language = reading.context.language;
    Ok(Proposal {
        row: stored.row(language),
        reading: stored.reading,
        violations: crate::directory::violation_vocabulary(language),
    })
}

/// What a person made of it so far, and what accepting would do.
pub(crate) fn state(reading: &Reading<'_>, input: Key) -> Result<ProposalState> {
    outlook::state(reading, &rows::one(reading, &input.uid)?)
}

/// Name and bytes of the file, for its pages.
pub(crate) fn original(reading: &Reading<'_>, uid: &str) -> Result<(String, Vec<u8>)> {
    let stored = rows::one(reading, uid)?;
    let bytes = stored.bytes(reading)?;
    Ok((stored.file, bytes))
}
