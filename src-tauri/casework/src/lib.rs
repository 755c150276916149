//! The casework of an MP's office: cases, decisions, letters, reports and the outbox, in one encrypted register.
//!
//! In dependency order; a module knows only those above it.

pub mod actions;
pub mod address;
pub mod calls;
pub mod cards;
pub mod cases;
pub mod clock;
pub mod contacts;
pub mod contract;
pub mod decisions;
pub mod demands;
pub mod desk;
pub mod directory;
pub mod door;
pub mod error;
pub mod exchange;
pub mod figures;
pub mod history;
pub mod language;
pub mod letters;
pub mod office;
pub mod outbox;
pub mod parline;
pub mod people;
pub mod ports;
pub mod proposals;
pub mod protocol;
pub mod register;
pub mod reports;
pub mod search;
pub mod sensitivity;
pub mod store;
pub mod tables;
pub mod text;
pub mod vault;
pub mod words;

#[cfg(test)]
pub(crate) mod testing;
