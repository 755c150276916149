//! Foreign files: bytes in, what a decision says out.
//!
//! `pdf` and `docx` turn a file into placed text, `kind` tells which of them it is for; the rules that read it are in `casework::decisions`. Nothing here is called on
//! foreign bytes in the program itself: `child` starts the program again with limits and lets that one read.

pub mod child;
pub mod docx;
mod drawn;
pub mod kind;
pub mod pdf;
pub mod table;
pub mod view;

use casework::decisions::reading::{FileReading, ReadError};

/// Reads a decision in this very process. For the child and for tests; everyone else takes `child::ChildReader`.
#[must_use]
pub fn read_decision(file_name: &str, bytes: &[u8]) -> FileReading {
    match kind::pages(file_name, bytes) {
        Ok(pages) => casework::decisions::read(file_name, &pages),
        Err(error) => refused(file_name, error),
    }
}

/// The answer for a file that gave nothing.
#[must_use]
pub fn refused(file_name: &str, error: ReadError) -> FileReading {
    FileReading { file: file_name.to_owned(), error: Some(error), ..FileReading::default() }
}
