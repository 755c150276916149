//! History: what was changed, written by the store itself in a chain that shows tampering, told in plain sentences, and
//! taken back in one step where that can be done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::register::types::{Done, Nothing};
use crate::register::{EndStanding, House};
use crate::store::{Desk, Reading};
use crate::words::{self, say};

mod bars;
mod lines;
mod names;
mod nets;
mod rows;
#[cfg(test)]
mod tests;
mod undo;

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HistoryFilter {
    /// Uid of a record. A case brings all that belongs to it.
    pub of: Option<String>,
    /// Name of an act, or its beginning, e.g. `letter.`.
    pub act: Option<String>,
    /// ISO date: nothing older.
    pub since: Option<String>,
    /// Uid of an entry: only what came before it, for the next page.
    pub before: Option<String>,
    /// How many at most; 100 when left out, 500 at most.
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    pub uid: String,
    /// RFC 3339.
    pub at: String,
    /// Name of the verb, e.g. `letter.approve`.
    pub act: String,
    /// A finished sentence in the window's language.
    pub sentence: String,
    /// What changed, a finished sentence each; never a value of anything sealed.
    pub lines: Vec<String>,
    /// How many further lines were left out.
    pub more: u32,
    pub changes: u32,
    pub undo: UndoStanding,
}

/// Whether an entry can be taken back.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct UndoStanding {
    pub can: bool,
    /// It was taken back already.
    pub undone: bool,
    /// Why it cannot, a finished sentence.
    pub why: Option<String>,
}

/// Names one entry.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EntryKey {
    pub uid: String,
}

/// What was taken back.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Undone {
    /// The entry of the undo itself: taking that back does the act again.
    pub entry: String,
    /// A finished sentence, e.g. `Undone: ...`.
    pub sentence: String,
}

/// The chain holds, or the first entry that does not fit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChainCheck {
    pub entries: u32,
    pub ok: bool,
    /// Uid of the first entry that was altered, or of the one that should be the last and is missing.
    pub first_bad: Option<String>,
    pub trouble: Option<ChainTrouble>,
    /// What it means, a finished sentence.
    pub sentence: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChainTrouble {
    /// An entry or one of its changes is not as it was written.
    Altered,
    /// The last entries are missing: they were cut off, or an older file was put back.
    Older,
    /// The note beside the register that says where the history ends is missing, or is not this program's.
    NoNote,
}

/// Whether the history ends where it ended when the register was last open; the chain itself is not walked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEnd {
    pub trouble: Option<ChainTrouble>,
    /// What it means, a finished sentence; empty without trouble.
    pub sentence: String,
}

/// The newest entries that fit, newest first.
pub(crate) fn show(reading: &Reading<'_>, filter: HistoryFilter) -> Result<Vec<HistoryEntry>> {
    let limit = filter.limit.unwrap_or(100).clamp(1, 500);
    rows::entries(reading, &filter, limit)?.into_iter().map(|entry| told(reading, entry)).collect()
}

/// One entry.
pub(crate) fn entry(reading: &Reading<'_>, key: EntryKey) -> Result<HistoryEntry> {
    told(reading, found(reading, &key.uid)?)
}

/// Takes an act back, as an act of its own.
///
/// # Errors
/// `NotFound`, `CannotUndo`.
pub(crate) fn undo(desk: &Desk<'_>, key: EntryKey) -> Result<Undone> {
    let entry = found(desk, &key.uid)?;
    undo::undo(desk, &entry)?;
    let own = desk.undoes(&entry.uid)?;
    let sentence = headline(desk, "history.undo", &entry.uid)?;
    Ok(Undone { entry: own, sentence })
}

/// Checks the chain from its beginning, and whether it ends where it ended when the register was last open.
pub(crate) fn verify(house: &House<'_>, _: Nothing) -> Result<ChainCheck> {
    let (entries, altered) = house.register.read(house.language, rows::verify)?;
    let (trouble, first_bad) = match altered {
        Some(uid) => (Some(ChainTrouble::Altered), Some(uid)),
        None => end_of(house)?,
    };
    let sentence = match trouble {
        None => say(house.language, "history-chain-fits", &[("count", entries.into())]),
        Some(trouble) => troubled(house, trouble),
    };
    Ok(ChainCheck { entries, ok: trouble.is_none(), first_bad, trouble, sentence })
}

/// Looks only at the end of the chain: quick, for every time the register is opened.
pub(crate) fn end(house: &House<'_>, _: Nothing) -> Result<HistoryEnd> {
    let (trouble, _) = end_of(house)?;
    Ok(HistoryEnd { trouble, sentence: trouble.map_or(String::new(), |trouble| troubled(house, trouble)) })
}

fn end_of(house: &House<'_>) -> Result<(Option<ChainTrouble>, Option<String>)> {
    Ok(match house.register.end()? {
        EndStanding::Fits => (None, None),
        EndStanding::Older(uid) => (Some(ChainTrouble::Older), Some(uid)),
        EndStanding::Unknown => (Some(ChainTrouble::NoNote), None),
    })
}

fn troubled(house: &House<'_>, trouble: ChainTrouble) -> String {
    let key = match trouble {
        ChainTrouble::Altered => "history-chain-altered",
        ChainTrouble::Older => "history-chain-older",
        ChainTrouble::NoNote => "history-chain-no-note",
    };
    say(house.language, key, &[])
}

/// Takes the register as it is for the newest, after an older file was put back on purpose.
pub(crate) fn accept(house: &House<'_>, _: Nothing) -> Result<Done> {
    house.register.accept_end()?;
    Ok(Done {})
}

/// When the register was last changed.
pub(crate) fn newest(reading: &Reading<'_>) -> Result<Option<String>> {
    rows::newest(reading)
}

/// An entry as stored.
#[derive(Clone, Debug)]
struct Entry {
    id: i64,
    uid: String,
    at: String,
    act: String,
    undoes: String,
    changes: u32,
}

fn found(reading: &Reading<'_>, uid: &str) -> Result<Entry> {
    rows::entry(reading, uid)?.ok_or_else(|| Error::not_found("entry", uid))
}

fn told(reading: &Reading<'_>, entry: Entry) -> Result<HistoryEntry> {
    let (lines, more) = lines::of(reading, entry.id)?;
    Ok(HistoryEntry {
        sentence: headline(reading, &entry.act, &entry.undoes)?,
        lines,
        more,
        changes: entry.changes,
        undo: undo::standing(reading, &entry)?,
        uid: entry.uid,
        at: entry.at,
        act: entry.act,
    })
}

/// What an act did, for people. An undo names what it took back, the undo of an undo what it did again.
fn headline(reading: &Reading<'_>, act: &str, undoes: &str) -> Result<String> {
    let mut key = "history-undone";
    let mut named = undoes.to_owned();
    let mut act = act.to_owned();
    let mut turns = 0;
    while !named.is_empty() {
        let Some(entry) = rows::entry(reading, &named)? else { break };
        turns += 1;
        key = if turns % 2 == 1 { "history-undone" } else { "history-redone" };
        (act, named) = (entry.act, entry.undoes);
    }
    let plain = sentence(reading, &act);
    Ok(if turns == 0 { plain } else { say(reading.context.language, key, &[("what", plain.into())]) })
}

fn sentence(reading: &Reading<'_>, act: &str) -> String {
    let key = format!("history-{}", act.replace(['.', '_'], "-"));
    let language = reading.context.language;
    if words::has(language, &key) {
        say(language, &key, &[])
    } else {
        say(language, "history-other", &[("act", act.into())])
    }
}
