//! What `cargo xtask bench` measures, one file a comparison.

use std::time::{Duration, Instant};

pub mod contacts;
pub mod letters;
pub mod listing;
pub mod reading;
#[cfg(feature = "bench")]
pub mod search;
pub mod windows;

/// The middle of several runs.
fn median(runs: usize, mut work: impl FnMut() -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..runs).map(|_| work()).collect();
    times.sort();
    times[times.len() / 2]
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn row(work: &str, ours: Duration, peer: &str, theirs: Option<Duration>) {
    let show = |d: Duration| format!("{:.1} ms", d.as_secs_f64() * 1000.0);
    match theirs {
        Some(theirs) => {
            let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
            println!("| {work} | {} | {peer}: {} | {ratio:.3} |", show(ours), show(theirs));
        }
        None => println!("| {work} | {} | {peer}: not installed | |", show(ours)),
    }
}
