//! The open format: everything that may go out of a case, as JSON that can be imported again.

use serde::{Deserialize, Serialize};

pub(super) const FORMAT: &str = "parliamentary-solidarity cases";
pub(super) const VERSION: u32 = 1;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Document {
    pub(super) format: String,
    pub(super) version: u32,
    /// RFC 3339.
    #[serde(default)]
    pub(super) written: String,
    pub(super) cases: Vec<CaseRecord>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct CaseRecord {
    pub(super) code: String,
    /// Codes it had before, and those of cases merged into it: they go on finding it.
    pub(super) other_codes: Vec<String>,
    /// ISO 3166-1 alpha-3.
    pub(super) country: String,
    pub(super) status: String,
    pub(super) status_since: String,
    pub(super) statuses: Vec<StatusRecord>,
    /// Ids of the vocabulary.
    pub(super) violations: Vec<String>,
    pub(super) safety: Vec<String>,
    pub(super) persons: Vec<PersonRecord>,
    /// Written for people; an import leaves them.
    pub(super) sponsors: Vec<String>,
    /// Written for people; an import leaves them.
    pub(super) decisions: Vec<DecisionRecord>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct PersonRecord {
    pub(super) uid: String,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) aliases: Vec<String>,
    pub(super) gender: String,
    pub(super) mandate: String,
    pub(super) party: String,
    pub(super) safety: Vec<String>,
    /// Oldest first; nothing sealed.
    pub(super) situations: Vec<SituationRecord>,
    /// The newest, unless that is sealed: then it looks as if there were none.
    #[serde(skip)]
    pub(super) today: Option<SituationRecord>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SituationRecord {
    pub(super) kind: String,
    pub(super) since: String,
    pub(super) source: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct StatusRecord {
    pub(super) status: String,
    pub(super) since: String,
    pub(super) source: String,
    pub(super) reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct DecisionRecord {
    pub(super) title: String,
    pub(super) date: String,
    pub(super) symbol: String,
}
