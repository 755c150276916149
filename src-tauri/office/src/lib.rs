//! The office: the casework with its press, its reader and its mail, as every host of the program opens it.
//!
//! Window, command line and the tests' loopback host differ only in how they carry calls to here. The exercise stands
//! here too: it needs the mail server inside the program.

pub mod exercise;
mod host;

use std::path::PathBuf;
use std::process::ExitCode;

use casework::clock::{Clock, FixedClock, SystemClock};
use casework::ports::{Ports, Press as _, Viewer};
use extract::child::ChildReader;
use extract::view::OriginalViewer;

pub use host::Host;

/// Endings of a register's file.
pub const ENDING: &str = "register";

/// The register in the user's data folder. A test or an office can name another place.
#[must_use]
pub fn default_register() -> PathBuf {
    let folder = directories::ProjectDirs::from("org", "", "Parliamentary Solidarity")
        .map_or_else(|| PathBuf::from("."), |dirs| dirs.data_dir().to_owned());
    folder.join("office").with_extension(ENDING)
}

/// Reads a document and leaves, when the program was started as its own reader's child; otherwise `None`.
///
/// Has to come first in every `main`: the child must not open a window, a register or a log.
#[must_use]
pub fn reader_child() -> Option<ExitCode> {
    let asked = std::env::args_os().nth(1).is_some_and(|first| first == extract::child::CHILD_ARGUMENT);
    asked.then(extract::child::run_child)
}

/// The ports of a real office: this machine's clock, Typst, a reader in a child process, TLS submission.
///
/// # Errors
/// When the system does not tell where this program is.
pub fn ports() -> std::io::Result<Ports> {
    ports_with(Box::new(SystemClock))
}

/// Shows foreign files through `child`; the pages made up for Word documents are drawn by the press.
#[must_use]
pub fn originals(child: ChildReader) -> Box<dyn Viewer> {
    let draw = |svg: &str, scale: f32| typeset::TypstPress.picture(svg, scale);
    Box::new(OriginalViewer::new(child, Box::new(draw)))
}

/// The same with another clock.
///
/// # Errors
/// As `ports`.
pub fn ports_with(clock: Box<dyn Clock>) -> std::io::Result<Ports> {
    Ok(Ports {
        clock,
        press: Box::new(typeset::TypstPress),
        reader: Box::new(ChildReader::of_this_program()?),
        viewer: Box::new(extract::view::PageViewer),
        originals: originals(ChildReader::of_this_program()?),
        carrier: Box::new(mail::SubmissionCarrier::default()),
        web: Box::new(web::PublicWeb::default()),
    })
}

/// The clock `SOLIDARITY_CLOCK` (RFC 3339) fixes, in test builds and in the exercise; otherwise this machine's.
#[must_use]
pub fn clock(exercise: bool) -> Box<dyn Clock> {
    let fixed = std::env::var("SOLIDARITY_CLOCK").ok().and_then(|text| casework::clock::from_stamp(&text));
    match fixed.filter(|_| exercise || cfg!(debug_assertions)) {
        Some(at) => Box::new(FixedClock(at)),
        None => Box::new(SystemClock),
    }
}
