//! Saved searches: a name for a question, and the work list its answer makes, with what was ticked as done and what is new
//! since the list was last opened.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::{MOST, all_uids, find};
use super::{FindText, Hit, Piece, SearchFilters, SearchKind};
use crate::cases::{self, CaseRow};
use crate::decisions::Key;
use crate::error::{Error, FieldError, Result};
use crate::register::types::{Done, Nothing};
use crate::store::{Desk, Reading};
use crate::{clock, text};

mod rows;

/// What a saved search lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// What the search finds, of every kind.
    #[default]
    Everything,
    /// Cases, as their list shows them.
    Cases,
}

/// A saved search and how its work list stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedSearch {
    pub uid: String,
    pub name: String,
    pub scope: Scope,
    pub text: String,
    pub filters: SearchFilters,
    pub revision: u32,
    /// Records in the list.
    pub count: u32,
    /// There are more than are listed.
    pub more: bool,
    /// How many of them are ticked as done.
    pub done: u32,
    /// How many were not there when the list was last opened.
    pub fresh: u32,
}

/// Saves a search, or changes the one named.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveSearch {
    pub uid: Option<String>,
    pub revision: Option<u32>,
    pub name: String,
    pub scope: Scope,
    pub text: String,
    pub filters: SearchFilters,
}

/// A saved search opened as a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkList {
    pub search: SavedSearch,
    pub items: Vec<WorkItem>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct WorkItem {
    pub hit: Hit,
    /// RFC 3339 of when it was ticked.
    pub done: Option<String>,
    pub fresh: bool,
}

/// Ticks a record of a list as done, or takes the tick away.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TickItem {
    /// Uid of the saved search.
    pub list: String,
    /// Uid of the record.
    pub record: String,
    pub done: bool,
}

/// All saved searches by name, each with its counts.
pub(crate) fn saved(reading: &Reading<'_>, _: Nothing) -> Result<Vec<SavedSearch>> {
    let mut all = Vec::new();
    for stored in rows::all(reading)? {
        all.push(counted(reading, stored)?);
    }
    all.sort_by_cached_key(|search| crate::directory::fold(&search.name));
    Ok(all)
}

/// A saved search as it is stored.
struct Stored {
    id: i64,
    uid: String,
    name: String,
    scope: Scope,
    text: String,
    filters: SearchFilters,
    revision: u32,
}

impl Stored {
    fn question(&self) -> FindText {
        FindText { text: self.text.clone(), filters: self.filters.clone(), limit: Some(MOST) }
    }

    /// Uids of what it lists, and whether there are more.
    fn uids(&self, reading: &Reading<'_>) -> Result<(Vec<String>, bool)> {
        match self.scope {
            Scope::Cases => {
                let rows = cases::list(reading, self.filters.of_cases(&self.text))?;
                Ok((rows.into_iter().map(|row| row.uid).collect(), false))
            }
            Scope::Everything => all_uids(reading, self.question()),
        }
    }
}

fn counted(reading: &Reading<'_>, stored: Stored) -> Result<SavedSearch> {
    let (uids, more) = stored.uids(reading)?;
    let (seen, ticks) = (rows::seen(reading, stored.id)?, rows::ticks(reading, stored.id)?);
    Ok(summed(stored, uids.iter().map(String::as_str), more, &seen, &ticks))
}

fn summed<'a>(
    stored: Stored,
    uids: impl Iterator<Item = &'a str>,
    more: bool,
    seen: &BTreeSet<String>,
    ticks: &BTreeMap<String, String>,
) -> SavedSearch {
    let (mut count, mut done, mut fresh) = (0, 0, 0);
    for uid in uids {
        count += 1;
        done += u32::from(ticks.contains_key(uid));
        fresh += u32::from(!seen.contains(uid));
    }
    let Stored { uid, name, scope, text, filters, revision, .. } = stored;
    SavedSearch { uid, name, scope, text, filters, revision, count, more, done, fresh }
}

fn stored(reading: &Reading<'_>, uid: &str) -> Result<Stored> {
    rows::one(reading, uid)?.ok_or_else(|| Error::not_found("saved_search", uid))
}

/// A saved search as a list of work.
///
/// # Errors
/// `NotFound`.
pub(crate) fn list(reading: &Reading<'_>, key: Key) -> Result<WorkList> {
    let stored = stored(reading, &key.uid)?;
    let (hits, more) = match stored.scope {
        Scope::Cases => {
            let rows = cases::list(reading, stored.filters.of_cases(&stored.text))?;
            (rows.into_iter().map(of_case).collect(), false)
        }
        Scope::Everything => {
            let found = find(reading, stored.question())?;
            (found.groups.into_iter().flat_map(|group| group.hits).collect::<Vec<_>>(), found.more)
        }
    };
    let (seen, ticks) = (rows::seen(reading, stored.id)?, rows::ticks(reading, stored.id)?);
    let search = summed(stored, hits.iter().map(|hit| hit.uid.as_str()), more, &seen, &ticks);
    let item = |hit: Hit| WorkItem { done: ticks.get(&hit.uid).cloned(), fresh: !seen.contains(&hit.uid), hit };
    Ok(WorkList { search, items: hits.into_iter().map(item).collect() })
}

fn of_case(row: CaseRow) -> Hit {
    Hit {
        kind: SearchKind::Case,
        uid: row.uid,
        title: vec![Piece { text: row.title, mark: false }],
        snippet: Vec::new(),
        detail: String::new(),
        country: Some(row.country),
        date: row.last_decision,
        view: "cases".to_owned(),
        key: row.code.clone(),
        codes: vec![row.code],
        exact: false,
    }
}

/// Opens a list: what is new in it is marked once more, and from now on it is known.
///
/// # Errors
/// `NotFound`.
pub(crate) fn open(desk: &Desk<'_>, key: Key) -> Result<WorkList> {
    let stored = stored(desk, &key.uid)?;
    let list = list(desk, key)?;
    rows::set_seen(desk, stored.id, &list.items.iter().map(|item| item.hit.uid.as_str()).collect::<Vec<_>>())?;
    Ok(list)
}

/// Saves a search under a name.
///
/// # Errors
/// `Invalid`, `NotFound`, `Stale`.
pub(crate) fn save(desk: &Desk<'_>, input: SaveSearch) -> Result<SavedSearch> {
    let (name, asked) = (text::line(&input.name), text::line(&input.text));
    let mut broken = Vec::new();
    if name.is_empty() {
        broken.push(FieldError::new("name", "empty"));
    }
    if asked.is_empty() && input.scope == Scope::Everything {
        broken.push(FieldError::new("text", "empty"));
    }
    for (field, value) in [("name", &name), ("text", &asked)] {
        if value.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if input.filters.since.as_deref().is_some_and(|since| !since.is_empty() && clock::date(since).is_none()) {
        broken.push(FieldError::new("since", "not_a_date"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let uid = match input.uid {
        None => rows::insert(desk, &name, input.scope, &asked, &input.filters)?,
        Some(uid) => {
            let known = stored(desk, &uid)?;
            if input.revision != Some(known.revision) {
                return Err(Error::Stale);
            }
            rows::update(desk, known.id, &name, input.scope, &asked, &input.filters)?;
            uid
        }
    };
    // What stands in it now was on the screen when it was saved.
    let saved = stored(desk, &uid)?;
    let (uids, _) = saved.uids(desk)?;
    rows::set_seen(desk, saved.id, &uids.iter().map(String::as_str).collect::<Vec<_>>())?;
    counted(desk, saved)
}

/// Forgets a saved search and its ticks; the records stay as they are.
///
/// # Errors
/// `NotFound`.
pub(crate) fn delete(desk: &Desk<'_>, key: Key) -> Result<Done> {
    rows::delete(desk, stored(desk, &key.uid)?.id)?;
    Ok(Done {})
}

/// Ticks a record of a list, or takes the tick away.
///
/// # Errors
/// `NotFound`.
pub(crate) fn tick(desk: &Desk<'_>, input: TickItem) -> Result<SavedSearch> {
    let search = stored(desk, &input.list)?;
    rows::set_tick(desk, search.id, &input.record, input.done)?;
    counted(desk, search)
}
