//! Integration tests: the rules of the house first, then the program's parts together.

// In a test, a panic is how a broken assumption is reported.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli;
mod contacts;
mod contract;
mod decisions;
mod demands;
mod hostile;
mod house;
mod lists;
mod parline;
mod register;
mod sources;
mod style;
mod supply;
mod words;
