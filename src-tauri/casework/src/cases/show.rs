//! What a case page and a person's page show of the nouns of this folder. Letters, actions and the timeline come on top
//! in `desk`.

use serde::Serialize;
use ts_rs::TS;

use super::find::{CaseHead, find};
use super::persons::{self, Known, Person};
use super::rules::Mark;
use super::sealed::SealedKind;
use super::situations::{self, Situation};
use super::{Case, Note, Paper, Sponsor, days, notes, papers, rows, sponsors, statuses};
use crate::decisions::Key;
use crate::directory::{self, Named};
use crate::error::Result;
use crate::sensitivity::Audience;
use crate::store::Reading;

/// A sealed entry: that it is there, and nothing of its words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SealedMark {
    pub uid: String,
    pub kind: SealedKind,
    /// ISO date, or the month or year.
    pub date: String,
    /// Uid of the person it is about.
    pub person: Option<String>,
}

/// A person with the life the office knows of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Life {
    pub person: Person,
    /// Code and country of the case.
    pub case: Named,
    /// Newest first.
    pub situations: Vec<Situation>,
    pub sponsors: Vec<Sponsor>,
    pub notes: Vec<Note>,
    pub documents: Vec<Paper>,
    pub sealed: Vec<SealedMark>,
}

/// A case as the office sees it, without what later nouns know of it.
///
/// # Errors
/// `NotFound`.
pub(crate) fn bare(reading: &Reading<'_>, printed: &str) -> Result<Case> {
    bare_for(reading, printed, Audience::Office)
}

/// A case as an audience sees it, without what later nouns know of it.
///
/// # Errors
/// `NotFound`.
pub(crate) fn bare_for(reading: &Reading<'_>, printed: &str, audience: Audience) -> Result<Case> {
    let head = find(reading, printed)?;
    let language = reading.context.language;
    let ids = rows::under(reading, head.id)?;
    let known = persons::of_case(reading, &head)?;
    let own = rows::own(reading, head.id)?;
    let (notes, papers) = (notes::of_cases(reading, &ids, audience)?, papers::of_cases(reading, &ids, audience)?);
    let lives = situations::of_persons(reading, &all_ids(&known), audience)?;
    let persons: Vec<Person> = known.into_iter().map(|known| known.person).collect();
    let count = u32::try_from(persons.len()).unwrap_or(u32::MAX);
    let old_codes = rows::old_codes(reading, head.id)?;
    let codes = persons.iter().filter_map(|p| p.code.as_deref()).chain(old_codes.iter().map(String::as_str));
    let mut sealed = marks(SealedKind::Situation, lives.sealed);
    sealed.extend(marks(SealedKind::Note, notes.sealed));
    sealed.extend(marks(SealedKind::Document, papers.sealed));
    Ok(Case {
        codes: rows::all_codes(&head.code, codes),
        country: directory::country_named(&head.country, language),
        title: super::title(reading, count, persons.first().map(|p| p.name.as_str())),
        status: own.status,
        status_since: (!own.status_since.is_empty()).then_some(own.status_since),
        statuses: statuses::of_case(reading, head.id)?,
        merged: statuses::merged_into(reading, head.id)?,
        old_codes,
        chamber: directory::chamber(&own.chamber)
            .map(|chamber| Named { id: chamber.code.clone(), name: chamber.name(language) }),
        violations: rows::violations(reading, head.id)?
            .into_iter()
            .map(|id| Named { name: directory::violation_label(&id, language), id })
            .collect(),
        persons,
        decisions: crate::decisions::of_cases(reading, &ids)?,
        timeline: Vec::new(),
        upcoming: Vec::new(),
        sponsors: sponsors::of_cases(reading, &ids)?,
        notes: notes.open,
        documents: papers.open,
        days: days::of_cases(reading, &ids)?,
        sealed,
        safety: own.safety,
        revision: own.revision,
        uid: head.uid,
        code: head.code,
    })
}

fn all_ids(known: &[Known]) -> Vec<i64> {
    known.iter().flat_map(|one| one.ids.iter().copied()).collect()
}

fn marks(kind: SealedKind, marks: Vec<Mark>) -> Vec<SealedMark> {
    let sealed = |mark: Mark| SealedMark { uid: mark.uid, kind, date: mark.date, person: mark.person };
    marks.into_iter().map(sealed).collect()
}

/// What only the timeline needs: the situations of everybody, and the codes letters and actions name the case by.
pub(crate) struct CaseLife {
    /// With the uid and name of the person as the case page lists them.
    pub(crate) situations: Vec<(Situation, String, String)>,
    pub(crate) codes: Vec<String>,
    pub(crate) head: CaseHead,
}

/// The lives of everybody in a case, for an audience.
///
/// # Errors
/// `NotFound`.
pub(crate) fn life_of_case(reading: &Reading<'_>, printed: &str, audience: Audience) -> Result<CaseLife> {
    let head = find(reading, printed)?;
    let known = persons::of_case(reading, &head)?;
    let mut situations = Vec::new();
    for one in &known {
        for situation in situations::of_persons(reading, &one.ids, audience)?.open {
            situations.push((situation, one.person.uid.clone(), one.person.name.clone()));
        }
    }
    let codes = rows::codes(reading, &rows::under(reading, head.id)?)?;
    Ok(CaseLife { situations, codes, head })
}

/// A person with the life the office knows of.
///
/// # Errors
/// `NotFound`.
pub(crate) fn life(reading: &Reading<'_>, key: Key) -> Result<Life> {
    let (head, known) = persons::known(reading, &key.uid)?;
    let case = bare(reading, &head.code)?;
    let lives = situations::of_persons(reading, &known.ids, Audience::Office)?;
    let mine = rows::uids_of_persons(reading, &known.ids)?;
    let is_mine = |uid: &Option<String>| uid.as_ref().is_some_and(|uid| mine.contains(uid));
    let is_sponsored = |person: &Option<Named>| person.as_ref().is_none_or(|person| mine.contains(&person.id));
    Ok(Life {
        person: known.person,
        case: Named { id: case.code, name: case.country.name },
        situations: lives.open,
        sponsors: case.sponsors.into_iter().filter(|sponsor| is_sponsored(&sponsor.person)).collect(),
        notes: case.notes.into_iter().filter(|note| is_mine(&note.person)).collect(),
        documents: case.documents.into_iter().filter(|paper| is_mine(&paper.person)).collect(),
        sealed: case.sealed.into_iter().filter(|mark| is_mine(&mark.person)).collect(),
    })
}
