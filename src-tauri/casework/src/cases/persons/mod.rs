//! The parliamentarians of a case: who they are, and what a case page says of them in one line.
//!
//! Names are never keys: a person is its row. A person of a case that was merged into another is the same person there
//! when the code is the same, or the name where there is no code.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SafetyFlag;
use super::find::{CaseHead, find};
use super::rules::Broken;
use super::situations::{self, SituationToday};
use crate::decisions::Key;
use crate::decisions::code::normal_form;
use crate::directory;
use crate::error::{Error, Result};
use crate::language::Gender;
use crate::store::{Desk, Reading};
use crate::text;

mod rows;

pub(super) use rows::{add, set_aliases};

/// A parliamentarian of a case.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Person {
    pub uid: String,
    pub code: Option<String>,
    pub name: String,
    pub aliases: Vec<String>,
    pub gender: Gender,
    /// The seat held, in words.
    pub mandate: String,
    pub party: String,
    /// Flags of this person; those of the case hold for everybody in it.
    pub safety: Vec<SafetyFlag>,
    /// What became of the person last; null when nothing is known or the newest is sealed.
    pub situation: Option<SituationToday>,
    pub revision: u32,
}

/// A person with the rows it has: its own, and those in cases merged into this one.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) ids: Vec<i64>,
    pub(super) person: Person,
}

/// Adds a person to a case, or changes one when `uid` is given.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SavePerson {
    pub uid: Option<String>,
    /// The revision the change is based on; needed with `uid`.
    pub revision: Option<u32>,
    /// Any printed code of the case; needed without `uid`.
    pub case: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub aliases: Option<Vec<String>>,
    pub gender: Option<Gender>,
    pub mandate: Option<String>,
    pub party: Option<String>,
    pub safety: Option<Vec<SafetyFlag>>,
}

/// Everybody of a case and of those merged into it, each once.
pub(super) fn of_case(reading: &Reading<'_>, case: &CaseHead) -> Result<Vec<Known>> {
    let mut known: Vec<Known> = Vec::new();
    for (id, person) in rows::of_cases(reading, &super::rows::under(reading, case.id)?)? {
        match known.iter_mut().find(|other| is_same(&other.person, person.code.as_deref(), &person.name)) {
            Some(other) => other.ids.push(id),
            None => known.push(Known { ids: vec![id], person }),
        }
    }
    situations::set_today(reading, &mut known)?;
    Ok(known)
}

/// Whether a code and name are this person's.
pub(super) fn is_same(known: &Person, code: Option<&str>, name: &str) -> bool {
    match (known.code.as_deref(), code) {
        (Some(own), Some(code)) => own == code,
        _ => directory::fold(&known.name) == directory::fold(name),
    }
}

/// The row of a person of this case, or of one merged into it.
pub(super) fn id_in_case(reading: &Reading<'_>, case: &CaseHead, uid: &str) -> Result<Option<i64>> {
    let all = rows::of_cases(reading, &super::rows::under(reading, case.id)?)?;
    Ok(all.into_iter().find(|(_, person)| person.uid == uid).map(|(id, _)| id))
}

/// The case a person belongs to.
///
/// # Errors
/// `NotFound`.
fn case_of(reading: &Reading<'_>, uid: &str) -> Result<CaseHead> {
    let (_, code) = rows::place(reading, uid)?.ok_or_else(|| Error::not_found("person", uid))?;
    find(reading, &code)
}

/// A person with every row that is the same person.
///
/// # Errors
/// `NotFound`.
pub(super) fn known(reading: &Reading<'_>, uid: &str) -> Result<(CaseHead, Known)> {
    let (id, _) = rows::place(reading, uid)?.ok_or_else(|| Error::not_found("person", uid))?;
    let case = case_of(reading, uid)?;
    let person = of_case(reading, &case)?.into_iter().find(|known| known.ids.contains(&id));
    Ok((case, person.ok_or_else(|| Error::not_found("person", uid))?))
}

/// Adds or changes a person.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn save(desk: &Desk<'_>, input: SavePerson) -> Result<Person> {
    let (head, id, mut person) = match &input.uid {
        Some(uid) => {
            let (id, code) = rows::place(desk, uid)?.ok_or_else(|| Error::not_found("person", uid))?;
            let person = rows::one(desk, id)?;
            if Some(person.revision) != input.revision {
                return Err(Error::Stale);
            }
            (find(desk, &code)?, Some(id), person)
        }
        None => (find(desk, input.case.as_deref().unwrap_or(""))?, None, Person::default()),
    };
    let mut broken = Broken::default();
    let before = person.code.clone();
    apply(&mut person, &input, &mut broken);
    if person.code != before
        && let Some(code) = person.code.as_deref()
        && of_case(desk, &head)?.iter().any(|k| k.person.uid != person.uid && k.person.code.as_deref() == Some(code))
    {
        broken.add("code", "taken");
    }
    broken.settle()?;
    match id {
        Some(id) => rows::update(desk, id, &person)?,
        None => person.uid = rows::add(desk, head.id, &person)?,
    }
    // A code that was corrected goes on finding the case.
    if let Some(old) = before.filter(|old| Some(old) != person.code.as_ref()) {
        super::rows::keep_code(desk, head.id, &old)?;
    }
    let uid = person.uid;
    Ok(known(desk, &uid)?.1.person)
}

fn apply(person: &mut Person, input: &SavePerson, broken: &mut Broken) {
    if let Some(name) = &input.name {
        person.name = broken.words("name", name);
    } else if input.uid.is_none() {
        broken.add("name", "empty");
    }
    if let Some(code) = &input.code {
        person.code = match (text::line(code).as_str(), normal_form(code)) {
            ("", _) => None,
            (_, Some(normal)) => Some(normal),
            (_, None) => {
                broken.add("code", "not_a_code");
                None
            }
        };
    }
    if let Some(aliases) = &input.aliases {
        let own = directory::fold(&person.name);
        let mut kept: Vec<String> = Vec::new();
        for alias in text::lines(aliases) {
            let folded = directory::fold(&alias);
            if alias.chars().count() > text::LONGEST_LINE {
                broken.add("aliases", "too_long");
            } else if folded != own && kept.iter().all(|other| *other != alias) {
                kept.push(alias);
            }
        }
        person.aliases = kept;
    }
    person.gender = input.gender.unwrap_or(person.gender);
    if let Some(mandate) = &input.mandate {
        person.mandate = broken.line("mandate", mandate);
    }
    if let Some(party) = &input.party {
        person.party = broken.line("party", party);
    }
    if let Some(safety) = &input.safety {
        person.safety = super::in_order(safety);
    }
}

/// Takes a person out of a case; only one nothing was entered about.
///
/// # Errors
/// `NotFound`, `WrongState` when situations, notes or documents are kept of the person.
pub(crate) fn remove(desk: &Desk<'_>, key: Key) -> Result<crate::register::types::Done> {
    let (id, _) = rows::place(desk, &key.uid)?.ok_or_else(|| Error::not_found("person", &key.uid))?;
    if rows::is_used(desk, id)? {
        return Err(Error::WrongState { what: "person".to_owned(), state: "used".to_owned() });
    }
    rows::delete(desk, id)?;
    Ok(crate::register::types::Done {})
}
