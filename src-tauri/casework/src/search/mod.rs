//! Search: one line of text over everything the office may see, and saved searches that serve as work lists.
//!
//! What is found comes by kind, names and codes before text and the newest first among equals; a case code in any printed form goes
//! straight to its case. Sealed rows are not in the index, so nothing here can show them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::{CaseFilter, CaseStatus};
use crate::directory::Named;

mod find;
mod fold;
mod index;
mod query;
mod rows;
mod saved;
mod snippet;
#[cfg(test)]
mod tests;

pub(crate) use find::find;
pub(crate) use index::{keep as keep_index, settle as settle_index};
pub use saved::{SaveSearch, SavedSearch, Scope, TickItem, WorkItem, WorkList};
pub(crate) use saved::{delete, list, open, save, saved, tick};

/// What the bench asks a plain file, to compare the same questions.
#[cfg(feature = "measuring")]
pub mod measuring {
    /// Up to how many finds are counted.
    pub const MOST: u32 = super::find::MOST;

    /// Where the words are looked for first and next.
    pub const PLACES: [&str; 2] = super::find::PLACES;

    /// Names of the kinds, as their tables are called.
    pub const KINDS: [&str; 7] = ["case", "person", "decision", "letter", "action", "note", "document"];

    /// Each kind with the expression FTS5 gets for a text.
    #[must_use]
    pub fn questions(text: &str) -> Vec<(&'static str, String)> {
        super::find::expressions(text)
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct FindText {
    pub text: String,
    pub filters: SearchFilters,
    /// Most finds of each kind; by default 6, or 50 when one kind is asked for.
    pub limit: Option<u32>,
}

/// What narrows a search down. All but `kind` and `since` are facts of the case a record belongs to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SearchFilters {
    /// ISO 3166-1 alpha-3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CaseStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub violation: Option<String>,
    /// E.g. `africa`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Uid of a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor: Option<String>,
    /// Year of the case's first adopted decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// Kind of somebody's newest situation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub situation: Option<String>,
    /// ISO date: the day of the record, or of anything in the case for cases and persons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<SearchKind>,
}

impl SearchFilters {
    /// The filter of the list of cases that asks the same.
    fn of_cases(&self, query: &str) -> CaseFilter {
        CaseFilter {
            country: self.country.clone(),
            query: Some(query.to_owned()),
            status: self.status,
            violation: self.violation.clone(),
            region: self.region.clone(),
            sponsor: self.sponsor.clone(),
            year: self.year.clone(),
            situation: self.situation.clone(),
            since: self.since.clone(),
        }
    }

    /// Whether a fact of the case is asked for.
    fn asks_for_cases(&self) -> bool {
        self.status.is_some()
            || [&self.country, &self.violation, &self.region, &self.sponsor, &self.year, &self.situation]
                .iter()
                .any(|one| one.is_some())
    }
}

/// Kinds of records, in the order of finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SearchKind {
    Case,
    Person,
    Decision,
    Letter,
    Action,
    Note,
    Document,
}

impl SearchKind {
    /// Every kind.
    pub const ALL: [SearchKind; 7] = [
        SearchKind::Case,
        SearchKind::Person,
        SearchKind::Decision,
        SearchKind::Letter,
        SearchKind::Action,
        SearchKind::Note,
        SearchKind::Document,
    ];

    fn indexed(self) -> &'static index::Indexed {
        match self {
            SearchKind::Case => index::CASE,
            SearchKind::Person => index::PERSON,
            SearchKind::Decision => index::DECISION,
            SearchKind::Letter => index::LETTER,
            SearchKind::Action => index::ACTION,
            SearchKind::Note => index::NOTE,
            SearchKind::Document => index::DOCUMENT,
        }
    }
}

/// What was found.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Found {
    /// Kinds with finds only, in their order.
    pub groups: Vec<FoundKind>,
    pub total: u32,
    /// There are more than `total`: counting stops where nobody reads on.
    pub more: bool,
}

/// The finds of one kind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FoundKind {
    pub kind: SearchKind,
    pub count: u32,
    /// There are more than `count`.
    pub more: bool,
    pub hits: Vec<Hit>,
}

/// One find.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Hit {
    pub kind: SearchKind,
    pub uid: String,
    pub title: Vec<Piece>,
    /// The words around the find; empty when the title says it all.
    pub snippet: Vec<Piece>,
    /// State, number or symbol: finished words in the window's language.
    pub detail: String,
    /// Cases it belongs to.
    pub codes: Vec<String>,
    pub country: Option<Named>,
    /// ISO date.
    pub date: Option<String>,
    /// Where it opens, e.g. `letters` and a uid.
    pub view: String,
    pub key: String,
    /// The code that was typed names this very case.
    pub exact: bool,
}

/// A run of text, marked when it is what was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    pub text: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub mark: bool,
}
