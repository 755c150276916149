//! Mail: a message in, MIME bytes out; a parcel in, a verdict out. Knows no tables and keeps nothing.
//!
//! - `carrier` connects, secures and signs in; `delivery` hands over one parcel after the other;
//! - `reach`, `wire`, `tls`, `reply`, `auth` are the steps they stand on;
//! - `compose` writes the bytes that are stored and sent;
//! - `sink` is a submission server inside the program, for the exercise mode and for tests.
//!
//! Nothing here logs an address, a password or a word of a letter.

mod auth;
mod carrier;
pub mod compose;
mod delivery;
mod reach;
mod reply;
pub mod sink;
mod tls;
mod wire;

pub use carrier::{SubmissionCarrier, Timeouts};
