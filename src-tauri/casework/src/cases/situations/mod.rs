//! What became of a person: detained, released, convicted, reinstated ..., each with its date and source.
//!
//! The newest decides the situation today. What the office did stands apart, in actions: the two follow each other in
//! time, and nothing here says that one caused the other.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::persons::{self, Known};
use super::rules::{Broken, Mark, Source};
use crate::decisions::Key;
use crate::directory::Named;
use crate::error::{Error, Result};
use crate::register::types::{Done, Nothing};
use crate::sensitivity::{Audience, Sensitivity};
use crate::store::{Desk, Reading};

mod kinds;
mod rows;

pub(crate) use kinds::{ids, kind, named};

/// A kind of situation as it is offered.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SituationKind {
    pub id: String,
    pub name: String,
    /// `liberty`, `life`, `court` or `mandate`.
    pub group: String,
}

/// What became of a person last.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SituationToday {
    pub kind: Named,
    /// ISO date, or the month or year.
    pub since: String,
}

/// One change in a person's life.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Situation {
    pub uid: String,
    /// Uid of the person's row it was entered for.
    pub person: String,
    pub kind: Named,
    /// ISO date, or the month (`2017-05`) or year (`2017`).
    pub since: String,
    pub source: Source,
    pub note: String,
    pub sensitivity: Sensitivity,
    pub revision: u32,
}

/// Enters a change in a person's life, or corrects one when `uid` is given.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SaveSituation {
    pub uid: Option<String>,
    pub revision: Option<u32>,
    /// Uid of the person; needed without `uid`.
    pub person: Option<String>,
    /// Id of a kind, e.g. `detained`.
    pub kind: String,
    /// `2017-05-03`, `2017-05` or `2017`.
    pub since: String,
    /// Who says so, in words; may be left out where a decision says it.
    pub source: Option<String>,
    /// Uid of a decision.
    pub decision: Option<String>,
    pub paragraph: Option<u32>,
    pub note: Option<String>,
    pub sensitivity: Option<Sensitivity>,
}

/// The kinds, in the order they are offered.
#[allow(clippy::unnecessary_wraps, reason = "the table of calls takes verbs that may fail")]
pub(crate) fn kinds(reading: &Reading<'_>, _: Nothing) -> Result<Vec<SituationKind>> {
    let language = reading.context.language;
    let kinds = kinds::all().iter();
    Ok(kinds
        .map(|kind| SituationKind {
            id: kind.id.clone(),
            name: named(&kind.id, language).name,
            group: kind.group.clone(),
        })
        .collect())
}

/// What is known of some persons' lives, newest first, and the marks of what is sealed.
pub(super) struct Lives {
    pub(super) open: Vec<Situation>,
    pub(super) sealed: Vec<Mark>,
}

/// The lives of persons, by row, for an audience.
pub(super) fn of_persons(reading: &Reading<'_>, ids: &[i64], audience: Audience) -> Result<Lives> {
    let mut lives = Lives { open: Vec::new(), sealed: Vec::new() };
    for stored in rows::of_persons(reading, ids)? {
        if audience.admits(stored.sensitivity) {
            lives.open.push(stored.shown(reading)?);
        } else if stored.sensitivity == Sensitivity::Sealed {
            lives.sealed.push(stored.mark());
        }
    }
    Ok(lives)
}

/// Sets the situation today of each person. When the newest is sealed there is none: an older one would be untrue.
pub(super) fn set_today(reading: &Reading<'_>, known: &mut [Known]) -> Result<()> {
    let places: HashMap<i64, usize> =
        known.iter().enumerate().flat_map(|(place, one)| one.ids.iter().map(move |id| (*id, place))).collect();
    let ids: Vec<i64> = places.keys().copied().collect();
    for (person, kind, since, sensitivity) in rows::in_time(reading, &ids)? {
        let Some(one) = places.get(&person).and_then(|place| known.get_mut(*place)) else { continue };
        one.person.situation = (sensitivity != Sensitivity::Sealed)
            .then(|| SituationToday { kind: named(&kind, reading.context.language), since });
    }
    Ok(())
}

/// Enters or corrects a change in a person's life.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn save(desk: &Desk<'_>, input: SaveSituation) -> Result<Done> {
    let known = match &input.uid {
        Some(uid) => {
            let known = rows::one(desk, uid)?.ok_or_else(|| Error::not_found("situation", uid))?;
            if Some(known.revision) != input.revision {
                return Err(Error::Stale);
            }
            Some(known)
        }
        None => None,
    };
    let person = match &known {
        Some(known) => known.person_id,
        None => {
            let uid = input.person.as_deref().unwrap_or("");
            let (_, person) = persons::known(desk, uid)?;
            person.ids.first().copied().ok_or_else(|| Error::not_found("person", uid))?
        }
    };
    let mut broken = Broken::default();
    if kind(&input.kind).is_none() {
        broken.add("kind", "not_known");
    }
    let since = broken.since(desk, "since", &input.since);
    let source = broken.source(desk, input.source.as_deref(), input.decision.as_deref(), input.paragraph)?;
    let note = broken.prose("note", input.note.as_deref().unwrap_or(""));
    broken.settle()?;
    let sensitivity = input.sensitivity.or(known.as_ref().map(|known| known.sensitivity)).unwrap_or_default();
    let entry = rows::Entry { kind: &input.kind, since: &since, source: &source, note: &note, sensitivity };
    match known {
        Some(known) => rows::update(desk, &known.uid, &entry)?,
        None => rows::insert(desk, person, &entry)?,
    }
    Ok(Done {})
}

/// Takes back what was entered by mistake.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, key: Key) -> Result<Done> {
    if !rows::delete(desk, &key.uid)? {
        return Err(Error::not_found("situation", &key.uid));
    }
    Ok(Done {})
}

/// A sealed entry, opened on purpose.
pub(super) fn opened(reading: &Reading<'_>, uid: &str) -> Result<Option<Situation>> {
    rows::one(reading, uid)?.map(|stored| stored.shown(reading)).transpose()
}
