//! Damaged files by the thousand against the extractor and the reading rules: `cargo xtask fuzz [seconds] [seed]`.
//!
//! A worker of this same program reads them one after the other, within the memory a child has; it is watched, and
//! begun anew where it dies or hangs. The same seed gives the same files, so that every finding can be made again:
//! `fuzz show SEED NUMBER FILE` writes the file down.

// A fuzzer that cannot run ends.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod damage;
mod seeds;
#[path = "../../src-tauri/extract/tests/word/mod.rs"]
#[allow(dead_code, reason = "made for the extractor's own tests")]
mod word;
mod worker;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// No file may take longer.
const LONGEST: Duration = Duration::from_secs(5);
/// Nor more memory, in kilobytes.
const MOST_MEMORY: u64 = 300 * 1024;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize, usual: u64| words.get(index).and_then(|word| word.parse().ok()).unwrap_or(usual);
    match words.first().map(String::as_str) {
        Some("worker") => worker::work(number(1, 1), number(2, 0)),
        Some("show") => {
            let case = damage::Case::of(&seeds::all(), number(1, 1), number(2, 0));
            std::fs::write(words.get(3).map_or("case.bin", String::as_str), case.bytes()).expect("a file to write");
            println!("{case}");
            ExitCode::SUCCESS
        }
        _ => watch(Duration::from_secs(number(0, 60)), number(1, 20_261_123)),
    }
}

/// What was seen.
#[derive(Default)]
struct Tally {
    files: u64,
    read: u64,
    slowest: (u64, u64),
    memory: (u64, u64),
    panics: Vec<String>,
    findings: Vec<String>,
}

fn watch(time: Duration, seed: u64) -> ExitCode {
    let begun = Instant::now();
    let mut tally = Tally::default();
    let mut next = 0;
    while begun.elapsed() < time && tally.findings.len() < 20 {
        next = one_worker(seed, next, begun, time, &mut tally);
    }
    println!(
        "seed {seed}, {:.0} s, {} files ({} gave a decision)",
        begun.elapsed().as_secs_f64(),
        tally.files,
        tally.read
    );
    println!("slowest: {} ms (number {})", tally.slowest.0, tally.slowest.1);
    println!("most memory: {} MB (number {})", tally.memory.0 / 1024, tally.memory.1);
    for panic in &tally.panics {
        println!("panic that was caught: {panic}");
    }
    for finding in &tally.findings {
        println!("FOUND {finding}");
    }
    println!("{} passed, {} failed", tally.files - tally.findings.len() as u64, tally.findings.len());
    if tally.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Watches one worker until it dies, hangs, or the time is over; gives the number of the next file.
fn one_worker(seed: u64, from: u64, begun: Instant, time: Duration, tally: &mut Tally) -> u64 {
    let mut child = Command::new(std::env::current_exe().expect("the fuzzer's own path"))
        .args(["worker", &seed.to_string(), &from.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a worker");
    let lines = lines_of(&mut child);
    let mut open: Option<u64> = None;
    let mut next = from;
    loop {
        // The worker first gathers its seeds.
        let patience = if open.is_some() { LONGEST } else { Duration::from_secs(60) };
        match lines.recv_timeout(patience) {
            Ok(line) => match heard(&line, tally) {
                Heard::Begun(number) => (open, next) = (Some(number), number + 1),
                Heard::Done => {
                    open = None;
                    if begun.elapsed() > time {
                        break;
                    }
                }
                Heard::Nothing => {}
            },
            Err(RecvTimeoutError::Timeout) => {
                tally.findings.push(format!("number {}: no answer in {} s", next.saturating_sub(1), LONGEST.as_secs()));
                break;
            }
            Err(RecvTimeoutError::Disconnected) => {
                let status = child.wait().map_or_else(|why| why.to_string(), |status| status.to_string());
                tally.findings.push(format!("number {}: the worker died ({status})", next.saturating_sub(1)));
                break;
            }
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    next
}

enum Heard {
    Begun(u64),
    Done,
    Nothing,
}

/// `begin N`, `end N MILLISECONDS KILOBYTES DECISIONS`, `panic N PLACE`.
fn heard(line: &str, tally: &mut Tally) -> Heard {
    let words: Vec<&str> = line.split(' ').collect();
    let number = |index: usize| words.get(index).and_then(|word| word.parse::<u64>().ok()).unwrap_or(0);
    match words[0] {
        "begin" => Heard::Begun(number(1)),
        "end" => {
            tally.files += 1;
            tally.read += u64::from(number(4) > 0);
            tally.slowest = tally.slowest.max((number(2), number(1)));
            tally.memory = tally.memory.max((number(3), number(1)));
            if number(3) > MOST_MEMORY {
                tally.findings.push(format!("number {}: {} MB", number(1), number(3) / 1024));
            }
            Heard::Done
        }
        "panic" => {
            let place = words[2..].join(" ");
            if !tally.panics.iter().any(|known| known.ends_with(&place)) {
                tally.panics.push(format!("number {}: {place}", number(1)));
            }
            // Only the reader of foreign formats is guarded; a panic of ours is a fault of ours.
            if place.starts_with("src-tauri") {
                tally.findings.push(format!("number {}: panic at {place}", number(1)));
            }
            Heard::Nothing
        }
        _ => Heard::Nothing,
    }
}

fn lines_of(child: &mut Child) -> Receiver<String> {
    let (tell, told) = channel();
    let output = child.stdout.take().expect("the worker's output");
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                break;
            }
        }
    });
    told
}
