//! The outbox against the end of the program: a real register, a real TLS server, and `kill -9` at any moment.
//!
//! What is counted is what the server has. Nothing may be there twice unless a person said "again", and nothing that was
//! queued may be missing from the list. The long run: `cargo test -p solidarity-tests --test crash -- --ignored --nocapture`;
//! `CRASH_KILLS` sets how often, `CRASH_SEED` repeats a run.

// In a test, a panic is how a broken assumption is reported.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod scene;

use std::time::{Duration, Instant};

use scene::{Scene, Seen};

/// A small generator of our own: a seed repeats the moments at which the program was killed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % n
    }
}

#[test]
fn killed_twenty_times_at_random_nothing_is_sent_twice_and_nothing_is_lost() {
    random_kills(20, seed());
}

#[test]
#[ignore = "the long run, some minutes; CRASH_KILLS sets its length"]
fn killed_hundreds_of_times_at_random_nothing_is_sent_twice_and_nothing_is_lost() {
    let kills = std::env::var("CRASH_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(300);
    random_kills(kills, seed());
}

fn seed() -> u64 {
    let clock = || std::time::SystemTime::UNIX_EPOCH.elapsed().map_or(1, |since| u64::from(since.subsec_nanos()) | 1);
    std::env::var("CRASH_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(clock)
}

/// How long after the register was open the program may live, in microseconds: long enough for a few messages.
const LIFE: u64 = 300_000;

fn random_kills(kills: u32, seed: u64) {
    let began = Instant::now();
    let mut dice = Dice(seed);
    let mut scene = Scene::new();
    for done in 0..kills {
        if scene.waiting_at_most < 8 {
            scene.queue(40);
        }
        let finished = scene.start("").kill_after(Duration::from_micros(dice.below(LIFE)));
        if finished {
            scene.waiting_at_most = 0;
        } else {
            scene.waiting_at_most = scene.waiting_at_most.min(scene.not_taken());
        }
        if done % 10 == 0 {
            scene.check();
        }
    }
    let under_fire = scene.queued() - scene.not_taken();
    scene.start("").finish();
    let after = scene.check();
    assert_eq!(after.waiting, 0, "seed {seed}: something still waits");
    scene.decide();
    scene.start("").finish();
    let end = scene.check();
    assert_eq!((end.sent, end.in_doubt), (end.all, 0), "seed {seed}");
    assert_eq!(scene.taken_once(), end.all, "seed {seed}: every message is there exactly once");
    let Seen { all, in_doubt, in_doubt_taken, .. } = after;
    println!(
        "outbox killed {kills} times at random (seed {seed}): {all} messages, {under_fire} taken between the kills, {} sent \
         by themselves, {in_doubt} in doubt ({in_doubt_taken} of them had arrived), 0 twice, 0 lost, {:.1} s",
        after.sent,
        began.elapsed().as_secs_f32(),
    );
}

#[test]
fn killed_at_each_point_the_message_stands_where_it_should() {
    let mut scene = Scene::new();
    for (point, in_doubt, taken) in [
        ("connecting", false, 0),
        ("connected", false, 0),
        ("claimed", false, 0),
        ("body_sent", false, 0),
        ("noted", true, 0),
        ("answered", true, 1),
        ("settled", false, 1),
    ] {
        let uid = scene.queue(1).remove(0);
        scene.start(point).kill_at_its_point();
        assert_eq!(scene.times_taken(&uid), taken, "killed when {point}");
        scene.start("").finish();
        let (state, times) = (scene.state(&uid), scene.times_taken(&uid));
        if in_doubt {
            assert_eq!((state.as_str(), times), ("in_doubt", taken), "killed when {point}");
        } else {
            assert_eq!((state.as_str(), times), ("sent", 1), "killed when {point}");
        }
    }
    scene.check();
    scene.decide();
    scene.start("").finish();
    assert_eq!(scene.taken_once(), 7);
}

#[test]
fn a_second_program_is_refused_and_sends_nothing() {
    let mut scene = Scene::new();
    let uid = scene.queue(1).remove(0);
    let first = scene.start("claimed");
    first.wait_for("at claimed");
    for _ in 0..3 {
        assert_eq!(scene.start("").last_word(), "refused \"in_use\"");
    }
    assert_eq!(scene.times_taken(&uid), 0);
    first.kill_after(Duration::ZERO);
    scene.start("").finish();
    assert_eq!((scene.state(&uid).as_str(), scene.times_taken(&uid)), ("sent", 1));
}
