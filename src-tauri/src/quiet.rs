//! What the program leaves on the machine besides the register: no core dumps, and a small log of codes.
//!
//! The log holds lines of our own packages only, which carry no text of a case; two files of at most 256 KB. It never
//! leaves the machine.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use log::{Level, LevelFilter, Log, Metadata, Record};

/// A log that has grown beyond this is put aside for the next one.
const LARGEST: u64 = 256 * 1024;
/// Other packages may write what they read into their lines.
const OURS: &[&str] = &["parliamentary_solidarity", "office", "casework", "mail", "extract", "typeset"];

/// Keys and letters in memory must not reach the disk by a crash.
pub(crate) fn no_core_dumps() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let ended = setrlimit(Resource::Core, none).and(set_dumpable_behavior(DumpableBehavior::NotDumpable));
        if ended.is_err() {
            eprintln!("Core dumps cannot be switched off here.");
        }
    }
}

/// Writes the log into this folder from now on; where that is not possible, nothing is written.
pub(crate) fn keep_log(folder: &Path) {
    static KEPT: OnceLock<Kept> = OnceLock::new();
    let kept = KEPT.get_or_init(|| Kept { file: Mutex::new(fresh(folder).ok()) });
    if log::set_logger(kept).is_ok() {
        log::set_max_level(LevelFilter::Info);
    }
    // The words of a panic may hold what was being worked on; the place does not.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        log::error!("panic at {place}");
    }));
}

struct Kept {
    file: Mutex<Option<File>>,
}

impl Log for Kept {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        let package = about.target().split("::").next().unwrap_or_default();
        about.level() <= Level::Info && OURS.contains(&package)
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let now = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        let line = format!("{now} {} {}: {}\n", record.level(), record.target(), record.args());
        if cfg!(debug_assertions) {
            eprint!("{line}");
        }
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = file.as_mut() {
            let is_full = open.metadata().is_ok_and(|about| about.len() >= LARGEST);
            // A log that cannot be written must not disturb the work it tells of.
            if is_full || open.write_all(line.as_bytes()).is_err() {
                *file = None;
            }
        }
    }

    fn flush(&self) {}
}

fn fresh(folder: &Path) -> std::io::Result<File> {
    fs::create_dir_all(folder)?;
    let path = folder.join("log.txt");
    if fs::metadata(&path).is_ok_and(|about| about.len() >= LARGEST / 2) {
        fs::rename(&path, folder.join("log-before.txt"))?;
    }
    OpenOptions::new().create(true).append(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_lines_are_kept() {
        let kept = Kept { file: Mutex::new(None) };
        let of = |target, level| kept.enabled(&Metadata::builder().target(target).level(level).build());
        assert!(of("casework::register", Level::Error) && of("mail", Level::Info));
        assert!(!of("casework", Level::Debug) && !of("hayro", Level::Error) && !of("mailer::x", Level::Warn));
    }
}
