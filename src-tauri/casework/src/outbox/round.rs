//! One round of sending: whatever is due is claimed, carried and settled, one message after the other.
//!
//! The state on disk is always ahead of what happens on the wire: `claimed` before the server hears of a message,
//! `handing_over` before the final dot. A message found in `handing_over` by a later round is in doubt and is never sent
//! again by itself. No state is left by guessing: each change names the state it starts from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::parcel::{Account, Conveyance, Parcel, RouteTrouble, Verdict};
use super::rows::{self, Move};
use super::{ParcelState, Round, back_off, counts, sentence};
use crate::error::{Error, Fault, Result};
use crate::letters;
use crate::register::types::Nothing;
use crate::register::{House, Register, held};
use crate::store::{Desk, Reading};
use crate::vault::sha256;
use crate::{clock, reports, words};

/// Waits between tries to write down a verdict, in milliseconds.
const SETTLE_AGAIN: [u64; 3] = [50, 250, 1000];

/// After so many broken connections in a row the server is left alone for a while.
const BROKEN_IN_A_ROW: u32 = 3;

/// What the running program knows of a register's outbox and the disk does not.
struct Run {
    /// Tells this run of the program from the one that left a message in hand.
    instance: String,
    /// Verdicts that could not be written down. Held for the length of a round, so there is one round at a time.
    unsettled: Mutex<Vec<(String, Verdict)>>,
    /// When the server was last looked for in vain, and how often in a row.
    unreached: Mutex<Option<(DateTime<Utc>, u32)>>,
}

static RUNS: Mutex<BTreeMap<String, Arc<Run>>> = Mutex::new(BTreeMap::new());

fn run_of(register: &Register) -> Result<Arc<Run>> {
    let uid = register.uid().ok_or(Error::Locked)?;
    let mut runs = held(&RUNS);
    let new = || Run { instance: Uuid::now_v7().to_string(), unsettled: Mutex::default(), unreached: Mutex::default() };
    Ok(Arc::clone(runs.entry(uid).or_insert_with(|| Arc::new(new()))))
}

/// Forgets the run, as the end of the program does.
#[cfg(test)]
pub(super) fn forget(register: &Register) {
    let uid = register.uid().unwrap_or_default();
    held(&RUNS).remove(&uid);
}

/// Sends what is due. A second call waits for the round that runs and then sends what is left.
///
/// # Errors
/// `NoAccount` when nothing was ever set up, `CannotWrite` when the register cannot take note of what happens.
pub(crate) fn send(house: &House<'_>, _: Nothing) -> Result<Round> {
    let run = run_of(house.register)?;
    let mut unsettled = held(&run.unsettled);
    let mut way = Way { house, run: &run, line: None, broken: 0 };
    let done = way.recover(&mut unsettled).and_then(|()| way.carry_all(&mut unsettled));
    way.hang_up();
    let mut round = done?;
    house.register.read(house.language, |reading| {
        let now = counts(reading)?;
        round.waiting = now.waiting + now.delayed;
        (round.held, round.in_doubt, round.refused) = (now.held, now.in_doubt, now.refused);
        round.stopped = rows::account(reading)?.map(|account| account.stopped_trouble).filter(|t| !t.is_empty());
        Ok(round)
    })
}

/// When the next round has something to do; `None` when nothing waits, the route is stopped or the register is locked.
///
/// # Errors
/// A fault when the register cannot be read.
pub fn due(register: &Register) -> Result<Option<DateTime<Utc>>> {
    let run = match run_of(register) {
        Err(Error::Locked) => return Ok(None),
        run => run?,
    };
    let idle = run.unsettled.try_lock().is_ok();
    let first = register.read(crate::language::Language::En, |reading| {
        let now = reading.context.now;
        if idle && !rows::in_hand(reading)?.is_empty() {
            // Left by a run of the program that ended: the next round says what became of it, at once.
            return Ok(Some((now, None)));
        }
        if rows::account(reading)?.is_none_or(|account| !account.stopped_trouble.is_empty()) {
            return Ok(None);
        }
        if rows::first_due(reading, &latest(reading))?.is_some() {
            return Ok(Some((now, Some(now))));
        }
        Ok(rows::next_try(reading)?.and_then(|stamp| clock::from_stamp(&stamp)).map(|at| (now, Some(at))))
    })?;
    let (now, at) = match first {
        None => return Ok(None),
        Some((now, None)) => return Ok(Some(now)),
        Some((now, Some(at))) => (now, at),
    };
    let look = held(&run.unreached).map(|(last, tries)| back_off::next_look(last.min(now), tries));
    Ok(Some(look.map_or(at, |look| look.max(at))))
}

fn latest(reading: &Reading<'_>) -> String {
    clock::stamp(back_off::latest(reading.context.now))
}

/// A message in hand.
struct Claimed {
    uid: String,
    from: String,
    to: String,
    /// `None` when the kept bytes are not the ones that were queued.
    mime: Option<Vec<u8>>,
}

/// Whether the round goes on after a verdict.
#[derive(PartialEq, Eq)]
enum Next {
    GoOn,
    End,
}

struct Way<'a> {
    house: &'a House<'a>,
    run: &'a Run,
    /// The open connection and the revision of the account it was made with.
    line: Option<(Box<dyn Conveyance>, u32)>,
    /// Connections in a row that broke with a message on them.
    broken: u32,
}

impl Way<'_> {
    fn act<T>(&self, name: &str, verb: impl FnOnce(&Desk<'_>) -> Result<T>) -> Result<T> {
        self.house.register.act(self.house.language, name, verb)
    }

    /// Brings every message some earlier round left in hand to a state that says the truth.
    fn recover(&self, unsettled: &mut Vec<(String, Verdict)>) -> Result<()> {
        while let Some((uid, verdict)) = unsettled.first().cloned() {
            self.act("outbox.settle", |desk| settle(desk, &uid, &verdict))?;
            unsettled.remove(0);
        }
        self.act("outbox.recover", recover)?;
        for letter in self.house.register.read(self.house.language, rows::untold)? {
            self.act("outbox.sent", |desk| tell(desk, &letter))?;
        }
        Ok(())
    }

    fn carry_all(&mut self, unsettled: &mut Vec<(String, Verdict)>) -> Result<Round> {
        let mut round = Round::default();
        while let Some((account, revision)) = self.work()? {
            if let Err(verdict) = self.connect(&account, revision) {
                round.offline = matches!(verdict, Verdict::Offline { .. });
                self.not_connected(&verdict, revision)?;
                break;
            }
            self.note_reached()?;
            let Some(claimed) = self.act("outbox.claim", |desk| claim(desk, &self.run.instance))? else { break };
            let verdict = self.carry(&claimed);
            self.note_line();
            self.settle(&claimed, &verdict, unsettled)?;
            round.sent += u32::from(matches!(verdict, Verdict::Accepted { .. }));
            if self.after(&verdict, revision)? == Next::End {
                round.offline = matches!(verdict, Verdict::Offline { .. });
                break;
            }
        }
        Ok(round)
    }

    /// The account, when something is due and the route is open.
    fn work(&self) -> Result<Option<(Account, u32)>> {
        self.house.register.read(self.house.language, |reading| {
            let row = rows::account(reading)?;
            let Some(row) = row else {
                let waiting = counts(reading)?.waiting > 0;
                return if waiting { Err(Error::NoAccount) } else { Ok(None) };
            };
            let open = row.stopped_trouble.is_empty();
            let due = open && rows::first_due(reading, &latest(reading))?.is_some();
            Ok(due.then_some((row.account, row.revision)))
        })
    }

    /// Makes sure of a connection made with this very account.
    fn connect(&mut self, account: &Account, revision: u32) -> std::result::Result<(), Verdict> {
        if self.line.as_ref().is_some_and(|(_, made_with)| *made_with == revision) {
            return Ok(());
        }
        self.hang_up();
        self.line = Some((self.house.register.ports().carrier.connect(account)?, revision));
        Ok(())
    }

    /// Lets go of a connection that ended under the last message.
    fn note_line(&mut self) {
        if self.line.as_ref().is_some_and(|(line, _)| line.usable()) {
            self.broken = 0;
            return;
        }
        self.broken += 1;
        self.hang_up();
    }

    fn hang_up(&mut self) {
        if let Some((line, _)) = self.line.take() {
            line.close();
        }
    }

    fn carry(&mut self, claimed: &Claimed) -> Verdict {
        let Some(mime) = &claimed.mime else {
            // A damaged message is parked with its reason; the ones behind it go on.
            return Verdict::Refused { reply: words::say(self.house.language, "outbox-message-damaged", &[]) };
        };
        let (house, instance) = (self.house, &self.run.instance);
        let mut before_dot = || {
            let noted = house
                .register
                .act(house.language, "outbox.handing_over", |desk| rows::hand_over(desk, &claimed.uid, instance));
            match noted {
                Ok(true) => Ok(()),
                Ok(false) => Err(Fault::new("outbox", "the message is no longer in this hand")),
                Err(error) => Err(Fault::new("outbox", error)),
            }
        };
        let parcel = Parcel { from: &claimed.from, to: &claimed.to, mime };
        match &mut self.line {
            Some((line, _)) => line.carry(&parcel, &mut before_dot),
            None => Verdict::Delayed { reply: String::new() },
        }
    }

    /// Writes the verdict down. What cannot be written is remembered and comes first in the next round; if the program
    /// ends before that, a message that was handed over is in doubt.
    fn settle(&self, claimed: &Claimed, verdict: &Verdict, unsettled: &mut Vec<(String, Verdict)>) -> Result<()> {
        let write = || self.act("outbox.settle", |desk| settle(desk, &claimed.uid, verdict));
        let mut written = write();
        for wait in SETTLE_AGAIN {
            if written.is_ok() {
                break;
            }
            std::thread::sleep(Duration::from_millis(wait));
            written = write();
        }
        if let Err(error) = written {
            unsettled.push((claimed.uid.clone(), verdict.clone()));
            return Err(error);
        }
        Ok(())
    }

    fn note_reached(&self) -> Result<()> {
        self.house.register.note_reached(true);
        *held(&self.run.unreached) = None;
        let known = self.house.register.read(self.house.language, rows::account)?;
        if known.is_some_and(|account| !account.unreached.is_empty()) {
            self.act("outbox.reached", |desk| rows::set_unreached(desk, ""))?;
        }
        Ok(())
    }

    fn note_unreached(&self) -> Result<()> {
        self.house.register.note_reached(false);
        let mut unreached = held(&self.run.unreached);
        let now = self.house.register.ports().clock.now();
        *unreached = Some((now, unreached.map_or(1, |(_, tries)| tries.saturating_add(1))));
        // Only the first time is written: being offline for a month is one entry of the history.
        let known = self.house.register.read(self.house.language, rows::account)?;
        if known.is_some_and(|account| account.unreached.is_empty()) {
            self.act("outbox.unreached", |desk| rows::set_unreached(desk, &desk.context.stamp()))?;
        }
        Ok(())
    }

    /// No connection: nothing was claimed, so only the route, or everything that is due, is concerned.
    fn not_connected(&self, verdict: &Verdict, revision: u32) -> Result<()> {
        match verdict {
            Verdict::RouteStopped { trouble, reply } => self.stop(*trouble, reply, revision),
            Verdict::Offline { .. } => self.note_unreached(),
            Verdict::Delayed { reply } => {
                self.note_reached()?;
                self.act("outbox.settle", |desk| delay_all(desk, reply))
            }
            Verdict::Accepted { .. } | Verdict::Refused { .. } | Verdict::InDoubt { .. } => {
                Err(Fault::new("outbox", "a verdict on a message that was never handed over").into())
            }
        }
    }

    fn stop(&self, trouble: RouteTrouble, reply: &str, revision: u32) -> Result<()> {
        self.house.register.note_reached(trouble != RouteTrouble::UnknownHost);
        self.act("outbox.stop", |desk| rows::stop_route(desk, revision, sentence::tag(trouble), reply))
    }

    fn after(&self, verdict: &Verdict, revision: u32) -> Result<Next> {
        match verdict {
            Verdict::RouteStopped { trouble, reply } => self.stop(*trouble, reply, revision)?,
            Verdict::Offline { .. } => self.note_unreached()?,
            Verdict::Delayed { reply } | Verdict::InDoubt { detail: reply } if self.broken >= BROKEN_IN_A_ROW => {
                self.act("outbox.settle", |desk| delay_all(desk, reply))?;
            }
            _ => return Ok(Next::GoOn),
        }
        Ok(Next::End)
    }
}

/// Takes the first due message in hand, if the route is still open. A message held a moment ago is not due.
fn claim(desk: &Desk<'_>, instance: &str) -> Result<Option<Claimed>> {
    if rows::account(desk)?.is_none_or(|account| !account.stopped_trouble.is_empty()) {
        return Ok(None);
    }
    let Some(row) = rows::first_due(desk, &latest(desk))? else { return Ok(None) };
    if !rows::claim(desk, &row.uid, instance)? {
        return Ok(None);
    }
    let mime = desk.kept(&row.mime)?.filter(|bytes| sha256(bytes) == row.mime);
    Ok(Some(Claimed { uid: row.uid, from: row.from_address, to: row.to_address, mime }))
}

/// Where a verdict leads from: also from in doubt, when another run of the program found the message before the answer came.
const IN_HAND: [ParcelState; 2] = [ParcelState::Claimed, ParcelState::HandingOver];
const OR_DOUBTED: [ParcelState; 3] = [ParcelState::Claimed, ParcelState::HandingOver, ParcelState::InDoubt];

fn settle(desk: &Desk<'_>, uid: &str, verdict: &Verdict) -> Result<()> {
    let Some(row) = rows::find(desk, uid)? else { return Ok(()) };
    let later = clock::stamp(back_off::next_try(desk.context.now, row.attempts.saturating_add(1), uid));
    let tried = |to| Move { attempts: 1, ..Move::new(uid, &IN_HAND, to) };
    let (change, outcome, reply) = match verdict {
        Verdict::Accepted { reply } => (Move { from: &OR_DOUBTED, ..tried(ParcelState::Sent) }, "accepted", reply),
        Verdict::Delayed { reply } => (Move { next_try: &later, ..tried(ParcelState::Delayed) }, "delayed", reply),
        Verdict::Refused { reply } => (tried(ParcelState::Refused), "refused", reply),
        Verdict::InDoubt { detail } => (Move { stamps: false, ..tried(ParcelState::InDoubt) }, "in_doubt", detail),
        Verdict::RouteStopped { reply, .. } => (Move::new(uid, &IN_HAND, ParcelState::Queued), "route_stopped", reply),
        Verdict::Offline { detail } => (Move::new(uid, &IN_HAND, ParcelState::Queued), "", detail),
    };
    if rows::change(desk, &Move { reply: Some(reply), ..change })? && !outcome.is_empty() {
        rows::add_attempt(desk, uid, outcome, reply)?;
    }
    if matches!(verdict, Verdict::Accepted { .. }) { tell(desk, &row.letter) } else { Ok(()) }
}

/// The server could not be talked to, but asked for patience or broke off: everything due waits, all of it equally long,
/// so that a tired server gets one connection and not one a message.
fn delay_all(desk: &Desk<'_>, reply: &str) -> Result<()> {
    let all = rows::all_due(desk, &latest(desk))?;
    let Some(first) = all.first() else { return Ok(()) };
    let later = clock::stamp(back_off::next_try(desk.context.now, first.attempts.saturating_add(1), &first.uid));
    for row in &all {
        let from = [ParcelState::Queued, ParcelState::Delayed];
        let change = Move::new(&row.uid, &from, ParcelState::Delayed);
        rows::change(desk, &Move { attempts: 1, next_try: &later, reply: Some(reply), ..change })?;
        rows::add_attempt(desk, &row.uid, "delayed", reply)?;
    }
    Ok(())
}

/// A message left in hand belongs to nobody any more: this round has just begun and there is one at a time. Before the
/// final dot no server can have it; after it nobody knows.
fn recover(desk: &Desk<'_>) -> Result<()> {
    for row in rows::in_hand(desk)? {
        if row.state == ParcelState::Claimed {
            rows::change(desk, &Move::new(&row.uid, &[ParcelState::Claimed], ParcelState::Queued))?;
            continue;
        }
        let change = Move::new(&row.uid, &[ParcelState::HandingOver], ParcelState::InDoubt);
        rows::change(desk, &Move { attempts: 1, reply: Some(""), stamps: false, ..change })?;
        rows::add_attempt(desk, &row.uid, "interrupted", "")?;
    }
    Ok(())
}

/// Tells the letter, and with it the report, once all its messages were taken. Whatever goes wrong in that, sent stays
/// sent: the next round tells it again.
pub(super) fn tell(desk: &Desk<'_>, letter: &str) -> Result<()> {
    let told = rows::apart(desk, |desk| {
        settled_sent(desk, letter)?;
        rows::set_told(desk, letter)
    })?;
    if let Err(error) = told {
        log::error!("a letter could not be told that it was sent: {error}");
    }
    Ok(())
}

/// What follows when a message of this letter was taken by the server. A message without a letter has nobody to tell.
fn settled_sent(desk: &Desk<'_>, letter: &str) -> Result<()> {
    // A report counts as sent with the message to the Secretary General, whatever becomes of the copy.
    reports::settle(desk)?;
    if !rows::of_letter(desk, letter)?.iter().all(|row| row.state == ParcelState::Sent) {
        return Ok(());
    }
    match letters::on_sent(desk, letter) {
        Err(Error::NotFound { .. }) => Ok(()),
        told => told,
    }
}
