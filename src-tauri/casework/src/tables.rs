//! Tables as office programs keep them: what is read of a foreign one, and what is written.
//!
//! Reading and writing files is the ports' work; here are the shapes and the guard against cells that are formulas.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Cells of a file, line by line, the head included. Dates are ISO text.
pub type Lines = Vec<Vec<String>>;

/// Why a file gave no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableError {
    Damaged,
    Encrypted,
    TooLarge,
    Empty,
}

/// A table to be written.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Name of the sheet.
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    /// Whether it runs from right to left.
    pub rtl: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    /// ISO date.
    Date(String),
    Number(u32),
}

impl Cell {
    /// Text, or nothing when it is blank.
    #[must_use]
    pub fn text(text: &str) -> Cell {
        if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    /// A whole ISO date as a date, anything else as text.
    #[must_use]
    pub fn date(text: &str) -> Cell {
        if crate::clock::date(text).is_some() { Cell::Date(text.to_owned()) } else { Cell::text(text) }
    }

    /// As text.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Date(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
        }
    }
}

/// Whether an office program could take the text for a formula (OWASP, ASVS 1.2.10), full-width signs included.
#[must_use]
pub fn looks_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// The text with the mark before it that makes it text to every office program.
#[must_use]
pub fn guarded(text: &str) -> String {
    if looks_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text without the mark `guarded` set.
#[must_use]
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_a_formula(rest) => rest,
        _ => text,
    }
}
