//! Taking in decision files: each is read apart and kept with its reading, or says why it is refused.

use super::{ProposeDecisions, Proposed, outlook, rows};
use crate::clock;
use crate::decisions::reading::{FileReading, ReadError};
use crate::decisions::{self, DecisionRow};
use crate::error::Result;
use crate::register::{House, Staged};
use crate::store::Desk;
use crate::vault::sha256;

/// How long an accepted or discarded proposal can be taken back.
const DAYS_TO_TAKE_BACK: u64 = 30;

/// Reads the files handed in. A refused one leaves nothing behind.
///
/// # Errors
/// `NotFound` for a file that was not handed in, `CannotWrite`.
pub(crate) fn propose(house: &House<'_>, input: ProposeDecisions) -> Result<Vec<Proposed>> {
    input.files.iter().map(|id| propose_file(house, house.register.take_staged(id)?)).collect()
}

fn propose_file(house: &House<'_>, staged: Staged) -> Result<Proposed> {
    let sha256 = sha256(&staged.bytes);
    let told = Proposed {
        file: staged.name.clone(),
        sha256: sha256.clone(),
        proposal: None,
        already: false,
        cases: Vec::new(),
        refused: None,
    };
    let (known, waiting) = house
        .register
        .read(house.language, |reading| Ok((decisions::known(reading, &sha256)?, rows::of_file(reading, &sha256)?)))?;
    if let Some(known) = known {
        return Ok(Proposed { already: true, cases: cases_of(&known), ..told });
    }
    // What was typed into it counts more than a second reading.
    if let Some((uid, _)) = waiting.filter(|(_, state)| state == "open") {
        return Ok(Proposed { proposal: Some(uid), ..told });
    }
    let read = house.register.ports().reader.read_decision(&staged.name, &staged.bytes);
    if let Some(refused) = refusal(&read) {
        return Ok(Proposed { refused: Some(refused), ..told });
    }
    let uid = house.register.act(house.language, "decision.propose", |desk| keep(desk, &staged.bytes, &read))?;
    Ok(Proposed { proposal: Some(uid), ..told })
}

/// A file without a decision is none, whatever the reader thought of it.
fn refusal(read: &FileReading) -> Option<ReadError> {
    read.error.or_else(|| read.decisions.is_empty().then_some(ReadError::NotADecision))
}

fn cases_of(known: &[DecisionRow]) -> Vec<String> {
    let mut cases: Vec<String> = known.iter().flat_map(|decision| decision.cases.iter().cloned()).collect();
    cases.sort();
    cases.dedup();
    cases
}

fn keep(desk: &Desk<'_>, bytes: &[u8], read: &FileReading) -> Result<String> {
    if let Some(day) = desk.context.now.checked_sub_days(chrono::Days::new(DAYS_TO_TAKE_BACK)) {
        rows::forget_settled(desk, &clock::stamp(day))?;
    }
    let sha256 = desk.keep(bytes)?;
    // Pages that cannot be drawn are not shown; the fields can be confirmed all the same.
    let pages = u32::try_from(desk.context.ports.originals.pages(bytes).unwrap_or(0)).unwrap_or(0);
    let uid = rows::insert(desk, &sha256, pages, read)?;
    rows::clear(desk, &uid)?;
    outlook::leave_out_known(desk, &rows::one(desk, &uid)?)?;
    Ok(uid)
}
