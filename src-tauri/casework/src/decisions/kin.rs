//! Whether the register has a decision already: the same text, another text of it, its draft, or its other language.
//!
//! Two readings are the same decision when they share a case code and nothing of organ, session and day speaks against
//! it. Names never count: they are spelled differently from year to year.

use serde::Serialize;
use ts_rs::TS;

use super::reading::{DecisionReading, FileReading};
use super::rows::{self, Shelved};
use super::vocabulary::folded;
use crate::clock;
use crate::error::Result;
use crate::store::Reading;

/// A draft bears the day it was to be adopted; the adoption may have come some days later.
const MOST_DAYS_FROM_DRAFT: i64 = 31;

/// How a decision stands to an older one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It says the same in the same language.
    Same,
    /// The same decision, whose text was corrected.
    Reworded,
    /// It adopts what was a draft.
    Adopts,
    /// It is the draft of what was adopted since.
    DraftOf,
    /// The same decision in another language.
    OtherLanguage,
}

/// A part in which two texts of one decision differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Title,
    Persons,
    Violations,
    Summary,
    Preamble,
    Paragraphs,
    Closed,
}

/// A decision of the register that is this one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Kin {
    pub(super) id: i64,
    pub(crate) uid: String,
    pub(crate) relation: Relation,
    /// `en` or `fr`.
    pub(crate) language: String,
    pub(crate) differs: Vec<Part>,
}

/// The kin of each decision of a file, the nearest first.
pub(crate) fn of_file(reading: &Reading<'_>, file: &FileReading) -> Result<Vec<Vec<Kin>>> {
    let language = file.document.as_ref().map_or("en", |document| document.language.as_str());
    let draft = file.document.as_ref().is_some_and(|document| document.draft);
    file.decisions.iter().map(|decision| of(reading, decision, language, draft)).collect()
}

fn of(reading: &Reading<'_>, decision: &DecisionReading, language: &str, draft: bool) -> Result<Vec<Kin>> {
    let shelved = rows::of_session(reading, decision.session)?;
    let mut kin: Vec<Kin> = shelved
        .into_iter()
        .filter(|other| is_same_decision(decision, draft, other))
        .map(|other| {
            let (relation, differs) = relation(decision, language, draft, &other);
            Kin { id: other.id, uid: other.uid, relation, language: other.language, differs }
        })
        .collect();
    kin.sort_by_key(|one| match one.relation {
        Relation::Same => 0,
        Relation::DraftOf => 1,
        Relation::Reworded => 2,
        Relation::Adopts => 3,
        Relation::OtherLanguage => 4,
    });
    Ok(kin)
}

fn is_same_decision(new: &DecisionReading, draft: bool, old: &Shelved) -> bool {
    let codes = new.case_codes.iter().any(|code| old.read.case_codes.contains(code));
    let organ = agree(new.adopted_by.as_ref(), old.read.adopted_by.as_ref(), |a, b| a == b);
    let session = agree(new.session.as_ref(), old.read.session.as_ref(), |a, b| a == b);
    let apart = if draft == old.draft { 0 } else { MOST_DAYS_FROM_DRAFT };
    let day = agree(new.date.as_deref(), old.read.date.as_deref(), |a, b| days_between(a, b) <= apart);
    let placed = new.session.is_some() && old.read.session.is_some() || new.date.is_some() && old.read.date.is_some();
    codes && organ && session && day && placed
}

/// What one of them does not say speaks against nothing.
fn agree<T: ?Sized>(new: Option<&T>, old: Option<&T>, same: impl Fn(&T, &T) -> bool) -> bool {
    match (new, old) {
        (Some(new), Some(old)) => same(new, old),
        _ => true,
    }
}

fn days_between(one: &str, other: &str) -> i64 {
    match (clock::date(one), clock::date(other)) {
        (Some(one), Some(other)) => (one - other).num_days().abs(),
        _ if one == other => 0,
        _ => i64::MAX,
    }
}

fn relation(new: &DecisionReading, language: &str, draft: bool, old: &Shelved) -> (Relation, Vec<Part>) {
    if draft && !old.draft {
        return (Relation::DraftOf, Vec::new());
    }
    if language != old.language {
        return (Relation::OtherLanguage, Vec::new());
    }
    let differs = differences(new, &old.read);
    match (draft == old.draft, differs.is_empty()) {
        (false, _) => (Relation::Adopts, differs),
        (true, true) => (Relation::Same, differs),
        (true, false) => (Relation::Reworded, differs),
    }
}

/// The parts that say something else; letters and digits only, so that no space or hyphen makes a difference.
fn differences(new: &DecisionReading, old: &DecisionReading) -> Vec<Part> {
    let text = |one: &Option<String>| folded(one.as_deref().unwrap_or(""));
    let paragraphs =
        |one: &DecisionReading| one.paragraphs.iter().map(|p| (p.number, folded(&p.text))).collect::<Vec<_>>();
    let persons = |one: &DecisionReading| {
        let mut names: Vec<_> = one.persons.iter().map(|p| (p.code.clone(), folded(&p.name))).collect();
        names.sort();
        names
    };
    let violations = |one: &DecisionReading| {
        let mut ids = one.violations.clone();
        ids.sort();
        ids
    };
    let mut parts = Vec::new();
    let mut look = |differs: bool, part| {
        if differs {
            parts.push(part);
        }
    };
    look(folded(&new.title) != folded(&old.title), Part::Title);
    look(persons(new) != persons(old), Part::Persons);
    look(violations(new) != violations(old), Part::Violations);
    look(text(&new.summary) != text(&old.summary), Part::Summary);
    look(text(&new.preamble) != text(&old.preamble), Part::Preamble);
    look(paragraphs(new) != paragraphs(old), Part::Paragraphs);
    look(new.closed != old.closed, Part::Closed);
    parts
}
