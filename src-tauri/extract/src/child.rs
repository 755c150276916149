//! A child process that reads one foreign file and dies of whatever is wrong with it, alone.
//!
//! The program starts itself again with `CHILD_ARGUMENT`; the child takes its limits, reads the file from its standard
//! input and answers with the reading as JSON. It is given no path, no key and no register. A child that hangs is
//! killed; a child that dies, of a hostile file or of its limits, makes the file `damaged`.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use casework::decisions::reading::{FileReading, ReadError};
use casework::ports::Reader;

use crate::pdf::MOST_BYTES;

/// The first argument that makes the program a child.
pub const CHILD_ARGUMENT: &str = "read-decision-child";

/// How long a file may take before the child is killed.
pub const LONGEST: Duration = Duration::from_secs(20);

/// What the child may map beyond what the program itself takes: the window's libraries alone are several hundred MB. A
/// compilation takes about 20 MB; a file at the limit is held twice.
#[cfg(unix)]
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// Seconds of computing.
#[cfg(unix)]
const MOST_SECONDS: u64 = 20;
/// A reading is a few hundred kilobytes at most.
const MOST_ANSWER: u64 = 64 * 1024 * 1024;

/// The child's whole life: limits, bytes from standard input, the reading as JSON on standard output.
#[must_use]
pub fn run_child() -> ExitCode {
    limit();
    let name = std::env::args_os().nth(2).unwrap_or_default().to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    if std::io::stdin().lock().take(most).read_to_end(&mut bytes).is_err() {
        return ExitCode::FAILURE;
    }
    let reading = crate::read_decision(&name, &bytes);
    let mut output = std::io::stdout().lock();
    let written = serde_json::to_writer(&mut output, &reading).is_ok() && output.flush().is_ok();
    if written { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let both = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    // A system that refuses a limit still has the clock of the parent.
    let _ = setrlimit(Resource::As, both(mapped().saturating_add(MOST_MEMORY)));
    let _ = setrlimit(Resource::Cpu, both(MOST_SECONDS));
    let _ = setrlimit(Resource::Core, both(0));
    let _ = setrlimit(Resource::Fsize, both(0));
}

/// Bytes this process has mapped by now; where the system does not say, what the window was seen to take.
#[cfg(unix)]
fn mapped() -> u64 {
    const USUAL: u64 = 1024 * 1024 * 1024;
    let said = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = said.split_whitespace().next().and_then(|pages| pages.parse::<u64>().ok());
    let size = u64::try_from(rustix::param::page_size()).unwrap_or(4096);
    pages.map_or(USUAL, |pages| pages.saturating_mul(size))
}

#[cfg(not(unix))]
fn limit() {}

/// Reads every file in a child of its own.
#[derive(Clone, Debug)]
pub struct ChildReader {
    program: PathBuf,
    longest: Duration,
}

impl ChildReader {
    /// Starts this same program as the child.
    ///
    /// # Errors
    /// When the system does not tell where the program is.
    pub fn of_this_program() -> std::io::Result<ChildReader> {
        Ok(ChildReader::of(std::env::current_exe()?))
    }

    /// Starts `program`, which hands over to `run_child`.
    #[must_use]
    pub fn of(program: PathBuf) -> ChildReader {
        ChildReader { program, longest: LONGEST }
    }

    /// The same reader with another limit of time.
    #[must_use]
    pub fn within(self, longest: Duration) -> ChildReader {
        ChildReader { longest, ..self }
    }

    /// The answer of one child, or nothing when it did not live to give one.
    fn ask(&self, file_name: &str, bytes: &[u8]) -> Option<FileReading> {
        let mut child = Command::new(&self.program)
            .arg(CHILD_ARGUMENT)
            .arg(as_argument(file_name))
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        std::thread::scope(|scope| {
            scope.spawn(move || {
                // A child that dies early closes its end; that is its answer, not a failure of ours.
                if let Some(mut input) = input {
                    let _ = input.write_all(bytes);
                }
            });
            let listener = scope.spawn(move || {
                let mut answer = Vec::new();
                output?.take(MOST_ANSWER).read_to_end(&mut answer).ok().map(|_| answer)
            });
            let ended_well = wait(&mut child, self.longest);
            let answer = listener.join().ok().flatten()?;
            if ended_well { serde_json::from_slice(&answer).ok() } else { None }
        })
    }
}

impl Reader for ChildReader {
    fn read_decision(&self, file_name: &str, bytes: &[u8]) -> FileReading {
        if bytes.len() > MOST_BYTES {
            return crate::refused(file_name, ReadError::TooLarge);
        }
        match self.ask(file_name, bytes) {
            Some(reading) => FileReading { file: file_name.to_owned(), ..reading },
            None => crate::refused(file_name, ReadError::Damaged),
        }
    }
}

/// Waits until the child ends, kills it when it does not, and tells whether it ended of itself and well.
fn wait(child: &mut Child, longest: Duration) -> bool {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if start.elapsed() < longest => std::thread::sleep(Duration::from_millis(5)),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// File names may hold what an argument cannot.
fn as_argument(file_name: &str) -> OsString {
    file_name.chars().filter(|letter| *letter != '\0').take(255).collect::<String>().into()
}
