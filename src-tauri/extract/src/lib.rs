//! Foreign files: bytes in, what a decision says out.
//!
//! `pdf` and `docx` turn a file into placed text, `kind` tells which of them it is for; the rules that read it are in `casework::decisions`. Nothing here is called on
//! foreign bytes in the program itself: `child` starts the program again with limits and lets that one read.

pub mod card;
pub mod child;
pub mod docx;
mod drawn;
pub mod kind;
pub mod pdf;
pub mod table;
pub mod view;

use casework::decisions::reading::{FileReading, ReadError};
use casework::tables::Lines;

/// Reads a decision in this very process. For the child and for tests; everyone else takes `child::ChildReader`.
#[must_use]
pub fn read_decision(file_name: &str, bytes: &[u8]) -> FileReading {
    match kind::pages(file_name, bytes) {
        Ok(pages) => casework::decisions::read(file_name, &pages),
        Err(error) => refused(file_name, error),
    }
}

/// The words of a file, in this very process; empty when it has none, or is of a kind nobody here reads.
#[must_use]
pub fn words(file_name: &str, bytes: &[u8]) -> String {
    if let Ok(pages) = kind::pages(file_name, bytes) {
        return casework::decisions::plain(&pages);
    }
    let is_table = TABLES.iter().any(|ending| file_name.to_lowercase().ends_with(ending));
    let lines = if is_table { table::read(file_name, bytes).unwrap_or_default() } else { Lines::default() };
    let cells = lines.iter().map(|line| line.join(" "));
    cells.collect::<Vec<_>>().join("\n")
}

/// Workbooks have words too. A file of another name is not tried: its bytes may be anything.
const TABLES: [&str; 3] = [".xlsx", ".xls", ".ods"];

/// The answer for a file that gave nothing.
#[must_use]
pub fn refused(file_name: &str, error: ReadError) -> FileReading {
    FileReading { file: file_name.to_owned(), error: Some(error), ..FileReading::default() }
}
