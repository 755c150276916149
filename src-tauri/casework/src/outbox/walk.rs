//! A long random walk: people, clock, network and kills in any order, and after every step the promises hold.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;

use super::parcel::RouteTrouble;
use super::server::{Office, Order, set};
use super::*;
use crate::register::held;

/// A small generator of our own: the same seed walks the same way on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % n
    }
}

const ORDERS: [Order; 18] = [
    Order::Take,
    Order::Take,
    Order::Take,
    Order::Delay,
    Order::Drop,
    Order::Refuse,
    Order::Stop(RouteTrouble::SenderRefused),
    Order::LoseLine,
    Order::TakeSilently,
    Order::LoseSilently,
    Order::KillBeforeDot,
    Order::KillAtDot,
    Order::KillTaken,
    Order::KillAtConnect,
    Order::ConnectOffline,
    Order::ConnectDelayed,
    Order::ConnectStopped(RouteTrouble::Authentication),
    Order::ConnectStopped(RouteTrouble::UnknownHost),
];

#[derive(Default)]
struct Told {
    /// How often a person said "again", by Message-ID.
    again: BTreeMap<String, usize>,
    /// What a person said was sent.
    sent: BTreeSet<String>,
    bytes: BTreeMap<String, Vec<u8>>,
}

fn step(office: &Office, dice: &mut Dice, told: &mut Told) -> String {
    let entries = office.entries();
    let pick = |dice: &mut Dice| {
        let at = usize::try_from(dice.below(entries.len().max(1) as u64)).unwrap();
        entries.get(at).map(|entry| (entry.letter.clone(), entry.message_id.clone()))
    };
    let kind = dice.below(20);
    if kind < 4 || entries.is_empty() {
        let fresh = entries.len() < 3 || dice.below(3) > 0;
        let name = if fresh { format!("l{}", entries.len()) } else { pick(dice).unwrap().0 };
        let entry = office.queue(&name);
        let bytes = office.house.read(|reading| message(reading, &entry.uid)).unwrap();
        let before = told.bytes.insert(entry.message_id, bytes.clone());
        assert!(before.is_none_or(|before| before == bytes));
        return format!("queue {name}");
    }
    if kind < 12 {
        let orders: Vec<Order> = (0..dice.below(5)).map(|_| ORDERS[usize::try_from(dice.below(18)).unwrap()]).collect();
        office.server.orders(&orders);
        office.killed_round();
        return format!("round {orders:?}");
    }
    let (name, id) = pick(dice).unwrap();
    match kind {
        12 => drop(office.press(hold, &name)),
        13 => drop(office.press(release, &name)),
        14 => drop(office.press(retry, &name)),
        15 | 16 => {
            let decision = if kind == 15 { Resolution::Sent } else { Resolution::Again };
            let before = office.state(&name);
            let done = office.press(|desk, key| resolve(desk, Resolve { uid: key.uid, decision }), &name);
            assert!(before != ParcelState::InDoubt || done.is_ok());
            if before == ParcelState::InDoubt && decision == Resolution::Again {
                *told.again.entry(id).or_default() += 1;
            } else if before == ParcelState::InDoubt {
                told.sent.insert(id);
            }
        }
        17 => office.watch.pass(Duration::days(i64::try_from(dice.below(800)).unwrap() - 400)),
        18 => drop(office.house.act("account.set", |desk| set_account(desk, set())).unwrap()),
        _ => office.watch.pass(Duration::minutes(i64::try_from(dice.below(200)).unwrap())),
    }
    format!("{kind} {name}")
}

fn check(office: &Office, told: &Told) {
    let entries = office.entries();
    assert_eq!(entries.len(), told.bytes.len(), "nothing is lost, nothing is there twice");
    for entry in &entries {
        let id = &entry.message_id;
        let (taken, again) = (office.server.times_taken(id), told.again.get(id).copied().unwrap_or(0));
        assert!(taken <= 1 + again, "{} was taken {taken} times", entry.letter);
        match entry.state {
            ParcelState::Sent => assert!(taken >= 1 || told.sent.contains(id), "{} is not there", entry.letter),
            ParcelState::Queued
            | ParcelState::Delayed
            | ParcelState::Held
            | ParcelState::Refused
            | ParcelState::Claimed => {
                assert!(taken <= again, "{} would go out again", entry.letter);
            }
            ParcelState::HandingOver | ParcelState::InDoubt => {}
        }
    }
    for (id, all) in held(&office.server.taken).iter() {
        assert!(all.iter().all(|bytes| *bytes == told.bytes[id]), "other bytes were sent");
    }
}

fn walk(seed: u64, steps: u32) {
    let office = Office::new();
    let (mut dice, mut told, mut done) = (Dice(seed), Told::default(), Vec::new());
    for _ in 0..steps {
        done.push(step(&office, &mut dice, &mut told));
        let held = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&office, &told)));
        assert!(held.is_ok(), "seed {seed}, after: {:?}", &done[done.len().saturating_sub(12)..]);
    }
    office.server.orders(&[]);
    office.house.act("account.set", |desk| set_account(desk, set())).unwrap();
    for _ in 0..2 {
        office.watch.pass(Duration::hours(3));
        office.round();
    }
    check(&office, &told);
    for entry in office.entries() {
        use ParcelState::{Held, InDoubt, Refused, Sent};
        assert!(matches!(entry.state, Sent | InDoubt | Held | Refused), "{} still waits", entry.letter);
    }
}

#[test]
fn two_thousand_steps_break_no_promise() {
    std::thread::scope(|scope| {
        for seed in [0x5eed_0001, 0x5eed_0002, 0x5eed_0003, 0x5eed_0004] {
            scope.spawn(move || walk(seed, 500));
        }
    });
}
