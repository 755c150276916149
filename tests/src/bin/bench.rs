//! Measures the program side by side with its peers, in one run, and prints a table in Markdown.
//!
//! Letters against LibreOffice headless; reading against pdftotext; opening, listing and searching against raw SQLite; the
//! window against a bare Tauri window.
//! Figures are medians of several runs; a peer that is not installed is said so and left out.

// A measurement that cannot be made ends the run.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::process::ExitCode;

use solidarity_tests::bench::{letters, listing, reading, windows};

fn main() -> ExitCode {
    if let Some(child) = office::reader_child() {
        return child;
    }
    if cfg!(debug_assertions) {
        eprintln!("A debug build says nothing about speed; use `cargo xtask bench`.");
        return ExitCode::FAILURE;
    }
    println!("| work | this program | peer | ratio |\n|---|---|---|---|");
    letters::measure();
    listing::measure();
    reading::measure();
    windows::measure();
    #[cfg(feature = "bench")]
    solidarity_tests::bench::search::measure();
    ExitCode::SUCCESS
}
