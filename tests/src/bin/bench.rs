//! Measures the program side by side with its peers, in one run, and prints a table in Markdown.
//!
//! Letters against LibreOffice headless; reading against pdftotext; opening, listing and searching against raw SQLite; the
//! window against a bare Tauri window.
//! Words choose rows: `cargo xtask bench search`. Figures are medians of several runs; a peer that is not installed is said so and left out.

// A measurement that cannot be made ends the run.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::process::ExitCode;

use solidarity_tests::bench::{contacts, letters, listing, reading, windows};

/// What is measured, by the name it can be asked for alone.
const ROWS: &[(&str, fn())] = &[
    ("contacts", contacts::measure),
    ("letters", letters::measure),
    ("listing", listing::measure),
    ("reading", reading::measure),
    ("windows", windows::measure),
    #[cfg(feature = "bench")]
    ("search", solidarity_tests::bench::search::measure),
];

fn main() -> ExitCode {
    if let Some(child) = office::reader_child() {
        return child;
    }
    if cfg!(debug_assertions) {
        eprintln!("A debug build says nothing about speed; use `cargo xtask bench`.");
        return ExitCode::FAILURE;
    }
    let asked: Vec<String> = std::env::args().skip(1).collect();
    #[cfg(feature = "bench")]
    if asked.first().is_some_and(|word| word == solidarity_tests::bench::search::PEER) {
        solidarity_tests::bench::search::peer(&asked[1..]);
        return ExitCode::SUCCESS;
    }
    if let Some(unknown) = asked.iter().find(|word| !ROWS.iter().any(|(name, _)| name == word)) {
        let names: Vec<&str> = ROWS.iter().map(|(name, _)| *name).collect();
        eprintln!("There is nothing to measure called {unknown}; choose of: {}.", names.join(", "));
        return ExitCode::from(2);
    }
    println!("| work | this program | peer | ratio |\n|---|---|---|---|");
    for (name, measure) in ROWS {
        if asked.is_empty() || asked.iter().any(|word| word == name) {
            measure();
        }
    }
    ExitCode::SUCCESS
}
