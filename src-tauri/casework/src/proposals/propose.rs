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

/// Reads the files handed in, and keeps all that are decisions in one act. A refused one leaves nothing behind.
///
/// # Errors
/// `NotFound` for a file that was not handed in, `CannotWrite`, `Cancelled`; then nothing was kept.
pub(crate) fn propose(house: &House<'_>, input: ProposeDecisions) -> Result<Vec<Proposed>> {
    let work = house.register.work("decision.propose");
    let total = input.files.len();
    let mut looked = Vec::with_capacity(total);
    for (done, id) in input.files.iter().enumerate() {
        work.at(done, total)?;
        looked.push(look(house, house.register.take_staged(id)?)?);
    }
    work.at(total, total)?;
    if looked.iter().all(|one| one.fresh.is_none()) {
        return Ok(looked.into_iter().map(|one| one.told).collect());
    }
    house
        .register
        .act(house.language, "decision.propose", |desk| looked.into_iter().map(|one| keep_fresh(desk, one)).collect())
}

/// A file as it was found, with its bytes and reading when it is to be kept.
struct Looked {
    told: Proposed,
    fresh: Option<(Vec<u8>, FileReading)>,
}

fn look(house: &House<'_>, staged: Staged) -> Result<Looked> {
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
        return Ok(Looked { told: Proposed { already: true, cases: cases_of(&known), ..told }, fresh: None });
    }
    // What was typed into it counts more than a second reading.
    if let Some((uid, _)) = waiting.filter(|(_, state)| state == "open") {
        return Ok(Looked { told: Proposed { proposal: Some(uid), ..told }, fresh: None });
    }
    let read = house.register.ports().reader.read_decision(&staged.name, &staged.bytes);
    match refusal(&read) {
        Some(refused) => Ok(Looked { told: Proposed { refused: Some(refused), ..told }, fresh: None }),
        None => Ok(Looked { told, fresh: Some((staged.bytes, read)) }),
    }
}

fn keep_fresh(desk: &Desk<'_>, looked: Looked) -> Result<Proposed> {
    let Some((bytes, read)) = looked.fresh else { return Ok(looked.told) };
    // The same file handed in twice at once is one.
    let waiting = rows::of_file(desk, &looked.told.sha256)?.filter(|(_, state)| state == "open");
    let uid = match waiting {
        Some((uid, _)) => uid,
        None => keep(desk, &bytes, &read)?,
    };
    Ok(Proposed { proposal: Some(uid), ..looked.told })
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
