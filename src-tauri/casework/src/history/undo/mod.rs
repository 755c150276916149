//! Taking an act back from what the history recorded: rows made are removed, rows removed come back with their uid and
//! their id, changed fields get their old values. Or it is refused, and the reason named.
//!
//! An undo is an act like any other, so it can be taken back itself. Kept files are never removed by it.

use super::bars::{self, FOLLOWING};
use super::nets::{Fate, Net, Values, nets};
use super::{Entry, UndoStanding};
use crate::error::{Error, Result};
use crate::store::{Desk, Reading};
use crate::words::say;

mod rows;

use super::rows as history;

/// More rows than this are not looked at one by one just to show a button.
const LOOKED_AT: u32 = 100;

/// Whether the entry can be taken back, for the list.
pub(super) fn standing(reading: &Reading<'_>, entry: &Entry) -> Result<UndoStanding> {
    if is_undone(reading, &entry.uid)? {
        return Ok(UndoStanding { can: false, undone: true, why: None });
    }
    let checked = if entry.changes > LOOKED_AT {
        let named = bars::of(&entry.act, &[]);
        named.map_or(Ok(()), |bar| Err(refused(bar.word(), "")))
    } else {
        plan(reading, entry).map(|_| ())
    };
    match checked {
        Ok(()) => Ok(UndoStanding { can: true, ..UndoStanding::default() }),
        Err(Error::CannotUndo { reason, by }) => {
            let arguments = [("reason", reason.into()), ("by", by.into())];
            let why = say(reading.context.language, "error-cannot-undo", &arguments);
            Ok(UndoStanding { why: Some(why), ..UndoStanding::default() })
        }
        Err(other) => Err(other),
    }
}

/// Whether an entry was taken back, and that not taken back again.
fn is_undone(reading: &Reading<'_>, uid: &str) -> Result<bool> {
    let mut undone = false;
    let mut at = uid.to_owned();
    while let Some(by) = history::undone_by(reading, &at)? {
        undone = !undone;
        at = by;
    }
    Ok(undone)
}

/// Takes the act back.
///
/// # Errors
/// `CannotUndo`.
pub(super) fn undo(desk: &Desk<'_>, entry: &Entry) -> Result<()> {
    if is_undone(desk, &entry.uid)? {
        return Err(refused("undone", ""));
    }
    let plan = plan(desk, entry)?;
    rows::point_later(desk)?;
    for net in plan.iter().rev() {
        let done = match net.fate {
            Fate::Made => rows::remove(desk, net),
            Fate::Removed => rows::bring_back(desk, net),
            Fate::Changed => rows::set_back(desk, net),
        };
        done.map_err(|error| rows::as_refusal(error, || refused("needed", "")))?;
    }
    Ok(())
}

fn refused(reason: &str, by: &str) -> Error {
    Error::CannotUndo { reason: reason.to_owned(), by: by.to_owned() }
}

/// What has to be turned back, checked: nothing of it was changed since, and nothing later stands on it.
fn plan(reading: &Reading<'_>, entry: &Entry) -> Result<Vec<Net>> {
    let nets = nets(history::changes(reading, entry.id)?);
    if let Some(bar) = bars::of(&entry.act, &nets) {
        return Err(refused(bar.word(), ""));
    }
    let pointers = rows::pointers(reading)?;
    let mut columns = std::collections::HashMap::new();
    for net in &nets {
        if !columns.contains_key(&net.place) {
            columns.insert(net.place.clone(), history::columns(reading, &net.place)?);
        }
        let known = &columns[&net.place];
        let now = history::current(reading, &net.place, known, &net.record)?;
        unchanged(reading, entry, net, now.as_ref())?;
        if net.fate == Fate::Removed && rows::keeps_more(reading, &net.place)? {
            return Err(refused("secret", ""));
        }
        if net.fate == Fate::Made {
            stands_alone(reading, &pointers, &nets, net)?;
        }
    }
    Ok(nets)
}

/// The row is as the act left it, as far as the act goes.
fn unchanged(reading: &Reading<'_>, entry: &Entry, net: &Net, now: Option<&Values>) -> Result<()> {
    if let Some(bar) = now.and_then(|now| bars::of_row(&net.place, now)) {
        return Err(refused(bar.word(), ""));
    }
    let same = match (net.fate, now) {
        (Fate::Removed, None) => true,
        (Fate::Removed, Some(_)) | (Fate::Made | Fate::Changed, None) => false,
        (Fate::Made | Fate::Changed, Some(now)) => net
            .after
            .iter()
            .filter(|(name, _)| !FOLLOWING.contains(&name.as_str()))
            .all(|(name, value)| now.get(name) == Some(value)),
    };
    if same {
        return Ok(());
    }
    match history::later(reading, entry.id, &net.record)? {
        Some(later) => Err(refused("changed_by", &named(reading, &later)?)),
        None => Err(refused("changed", "")),
    }
}

/// No row that came later points at this one.
fn stands_alone(reading: &Reading<'_>, pointers: &[rows::Pointer], nets: &[Net], net: &Net) -> Result<()> {
    for pointer in pointers.iter().filter(|pointer| pointer.to == net.place) {
        for child in rows::pointing(reading, pointer, net)? {
            let goes_too =
                |other: &Net| other.place == pointer.table && other.record == child && other.fate != Fate::Removed;
            if !nets.iter().any(goes_too) {
                return Err(match rows::made_by(reading, &child)? {
                    Some(made) => refused("needed_by", &named(reading, &super::found(reading, &made)?)?),
                    None => refused("needed", ""),
                });
            }
        }
    }
    Ok(())
}

/// A later act as a person finds it in the history: its sentence and its day.
fn named(reading: &Reading<'_>, entry: &Entry) -> Result<String> {
    let day: String = entry.at.chars().take(10).collect();
    let day = crate::protocol::long_date(&day, reading.context.language);
    let what = super::headline(reading, &entry.act, &entry.undoes)?;
    Ok(format!("{} ({day})", what.trim_end_matches('.')))
}
