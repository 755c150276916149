//! The casework of an MP's office: cases, decisions, letters, reports and the outbox, in one encrypted register.
//!
//! In dependency order; a module knows only those above it.

pub mod clock;
pub mod language;
pub mod text;
pub mod error;
pub mod words;
pub mod ports;
pub mod vault;
pub mod store;
pub mod contract;
pub mod directory;
pub mod protocol;
pub mod decisions;
pub mod cases;
pub mod people;
pub mod actions;
pub mod letters;
pub mod outbox;
pub mod reports;
pub mod history;
pub mod desk;
pub mod register;
pub mod office;
pub mod calls;
pub mod door;

#[cfg(test)]
pub(crate) mod testing;
