//! Reads one damaged file after the other, and says what each cost.

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use casework::ports::Viewer as _;
use extract::view::PageViewer;

use crate::damage::{Case, Damaged};
use crate::seeds;

/// The file that is being read, for the hook of panics.
static NUMBER: AtomicU64 = AtomicU64::new(0);

pub(crate) fn work(seed: u64, from: u64) -> ExitCode {
    let seeds = seeds::all();
    limit_memory();
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        say(&format!("panic {} {place}", NUMBER.load(Ordering::Relaxed)));
    }));
    for number in from.. {
        NUMBER.store(number, Ordering::Relaxed);
        let case = Case::of(&seeds, seed, number);
        forget_peak();
        say(&format!("begin {number}"));
        let begun = Instant::now();
        let decisions = catch_unwind(AssertUnwindSafe(|| read(&case, number))).unwrap_or(0);
        say(&format!("end {number} {} {} {decisions}", begun.elapsed().as_millis(), peak()));
    }
    ExitCode::SUCCESS
}

/// Reads a case as a child would; of some files a page is drawn too.
fn read(case: &Case, number: u64) -> usize {
    match &case.damaged {
        Damaged::Pages(pages) => casework::decisions::read("pages", pages).decisions.len(),
        Damaged::File(name, bytes) => {
            let reading = extract::read_decision(name, bytes);
            if number.is_multiple_of(5) && reading.error.is_none() {
                let _ = PageViewer.page_png(bytes, 0, 1.0);
            }
            reading.decisions.len()
        }
    }
}

fn say(line: &str) {
    let mut output = std::io::stdout().lock();
    if writeln!(output, "{line}").and_then(|()| output.flush()).is_err() {
        std::process::exit(0);
    }
}

/// As much as a child may map, beyond what is mapped now.
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let said = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: u64 = said.split(' ').next().and_then(|pages| pages.parse().ok()).unwrap_or(100_000);
    let most = pages * 4096 + 256 * 1024 * 1024;
    let _ = setrlimit(Resource::As, Rlimit { current: Some(most), maximum: Some(most) });
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// Most memory since `forget_peak`, in kilobytes.
fn peak() -> u64 {
    let said = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = said.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
