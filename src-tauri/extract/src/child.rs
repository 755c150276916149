//! A child process that looks into one foreign file and dies of whatever is wrong with it, alone.
//!
//! The program starts itself again with `CHILD_ARGUMENT`; the child takes its limits, reads the file from its standard
//! input and answers on its standard output: the reading of a decision, the number of pages, or one page. It is given no
//! path, no key and no register. A child that hangs is killed; one that dies, of a hostile file or of its limits, gives
//! no answer, and the file is `damaged`.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use casework::cards::Card;
use casework::decisions::reading::{FileReading, ReadError};
use casework::ports::Reader;
use casework::tables::{Lines, TableError};

use crate::pdf::MOST_BYTES;
use crate::view;

/// The first argument that makes the program a child.
pub const CHILD_ARGUMENT: &str = "read-decision-child";

/// How long a file may take before the child is killed. Without optimisation everything takes several times as long.
pub const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });

/// What the child may map beyond what the program itself takes: the window's libraries alone are several hundred MB. See
/// docs/performance.md for what it was seen to need.
#[cfg(unix)]
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// Seconds of computing.
#[cfg(unix)]
const MOST_SECONDS: u64 = LONGEST.as_secs();
/// A picture of a page is the longest answer.
const MOST_ANSWER: u64 = 64 * 1024 * 1024;

/// What a child is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Task {
    /// The reading of a decision, as JSON.
    Read { file_name: String },
    /// The cells of a table, as JSON.
    Table { file_name: String },
    /// The words of a file, as JSON.
    Words { file_name: String },
    /// The cards of an address book, as JSON.
    Cards { file_name: String },
    /// Number of pages, as JSON.
    Count,
    /// The made-up page of a Word document, as JSON; of a PDF nothing.
    Sheet { page: usize },
    /// A page of a PDF as PNG.
    Picture { page: usize, scale: f32 },
}

impl Task {
    fn arguments(&self) -> Vec<OsString> {
        let texts = match self {
            Task::Read { file_name } => vec!["read".to_owned(), as_argument(file_name)],
            Task::Table { file_name } => vec!["table".to_owned(), as_argument(file_name)],
            Task::Words { file_name } => vec!["words".to_owned(), as_argument(file_name)],
            Task::Cards { file_name } => vec!["cards".to_owned(), as_argument(file_name)],
            Task::Count => vec!["count".to_owned()],
            Task::Sheet { page } => vec!["sheet".to_owned(), page.to_string()],
            Task::Picture { page, scale } => vec!["picture".to_owned(), page.to_string(), scale.to_string()],
        };
        texts.into_iter().map(OsString::from).collect()
    }

    fn of(arguments: &[String]) -> Option<Task> {
        let number = |index: usize| arguments.get(index)?.parse().ok();
        match arguments.first()?.as_str() {
            "read" => Some(Task::Read { file_name: arguments.get(1)?.clone() }),
            "table" => Some(Task::Table { file_name: arguments.get(1)?.clone() }),
            "words" => Some(Task::Words { file_name: arguments.get(1)?.clone() }),
            "cards" => Some(Task::Cards { file_name: arguments.get(1)?.clone() }),
            "count" => Some(Task::Count),
            "sheet" => Some(Task::Sheet { page: number(1)? }),
            "picture" => Some(Task::Picture { page: number(1)?, scale: arguments.get(2)?.parse().ok()? }),
            _ => None,
        }
    }

    /// The answer; nothing when there is none to give.
    fn answer(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Task::Read { file_name } => serde_json::to_vec(&crate::read_decision(file_name, bytes)).ok(),
            Task::Table { file_name } => serde_json::to_vec(&crate::table::read(file_name, bytes)).ok(),
            Task::Words { file_name } => serde_json::to_vec(&crate::words(file_name, bytes)).ok(),
            Task::Cards { file_name } => serde_json::to_vec(&crate::card::read(file_name, bytes)).ok(),
            Task::Count => serde_json::to_vec(&view::count(bytes).ok()?).ok(),
            Task::Sheet { page } => serde_json::to_vec(&view::sheet(bytes, *page).ok()?).ok(),
            Task::Picture { page, scale } => view::picture(bytes, *page, *scale).ok(),
        }
    }
}

/// The child's whole life: limits, the task, bytes from standard input, the answer on standard output.
#[must_use]
pub fn run_child() -> ExitCode {
    limit();
    let arguments: Vec<String> =
        std::env::args_os().skip(2).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let answer = Task::of(&arguments).and_then(|task| task.answer(&input()?));
    let Some(answer) = answer else { return ExitCode::FAILURE };
    let mut output = std::io::stdout().lock();
    let written = output.write_all(&answer).is_ok() && output.flush().is_ok();
    if written { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn input() -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    std::io::stdin().lock().take(most).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Takes the child's limits of memory, computing and files.
#[cfg(unix)]
pub fn limit() {
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

/// Takes the child's limits; this system has none to take, the parent's clock counts.
#[cfg(not(unix))]
pub fn limit() {}

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
    pub(crate) fn ask(&self, task: &Task, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut child = Command::new(&self.program)
            .arg(CHILD_ARGUMENT)
            .args(task.arguments())
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let deadline = Instant::now() + self.longest;
        std::thread::scope(|scope| {
            scope.spawn(move || {
                // A child that dies early closes its end; that is its answer, not a failure of ours.
                if let Some(mut input) = input {
                    let _ = input.write_all(bytes);
                }
            });
            let (tell, told) = mpsc::channel();
            scope.spawn(move || {
                let mut answer = Vec::new();
                let read = output.and_then(|output| output.take(MOST_ANSWER).read_to_end(&mut answer).ok());
                let _ = tell.send(read.map(|_| answer));
            });
            let answer = told.recv_timeout(self.longest).ok().flatten();
            end(&mut child, deadline).then_some(answer).flatten()
        })
    }
}

impl Reader for ChildReader {
    fn read_decision(&self, file_name: &str, bytes: &[u8]) -> FileReading {
        if bytes.len() > MOST_BYTES {
            return crate::refused(file_name, ReadError::TooLarge);
        }
        let task = Task::Read { file_name: file_name.to_owned() };
        let reading = self.ask(&task, bytes).and_then(|answer| serde_json::from_slice::<FileReading>(&answer).ok());
        match reading {
            Some(reading) => FileReading { file: file_name.to_owned(), ..reading },
            None => crate::refused(file_name, ReadError::Damaged),
        }
    }

    fn words(&self, file_name: &str, bytes: &[u8]) -> String {
        if bytes.len() > MOST_BYTES {
            return String::new();
        }
        let answer = self.ask(&Task::Words { file_name: file_name.to_owned() }, bytes);
        answer.and_then(|answer| serde_json::from_slice(&answer).ok()).unwrap_or_default()
    }

    fn read_table(&self, file_name: &str, bytes: &[u8]) -> Result<Lines, TableError> {
        if bytes.len() > MOST_BYTES {
            return Err(TableError::TooLarge);
        }
        let answer = self.ask(&Task::Table { file_name: file_name.to_owned() }, bytes);
        let read = answer.and_then(|answer| serde_json::from_slice(&answer).ok());
        read.unwrap_or(Err(TableError::Damaged))
    }

    fn read_cards(&self, file_name: &str, bytes: &[u8]) -> Result<Vec<Card>, TableError> {
        if bytes.len() > MOST_BYTES {
            return Err(TableError::TooLarge);
        }
        let answer = self.ask(&Task::Cards { file_name: file_name.to_owned() }, bytes);
        let read = answer.and_then(|answer| serde_json::from_slice(&answer).ok());
        read.unwrap_or(Err(TableError::Damaged))
    }
}

/// File names may hold what an argument cannot.
fn as_argument(file_name: &str) -> String {
    file_name.chars().filter(|letter| *letter != '\0').take(255).collect()
}

/// Waits for a child that has answered, kills it at the deadline, and tells whether it ended of itself and well.
fn end(child: &mut Child, deadline: Instant) -> bool {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < deadline => std::thread::sleep(Duration::from_micros(300)),
            Ok(None) | Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_arrives_as_it_was_given() {
        let tasks = [
            Task::Read { file_name: "-- --help".to_owned() },
            Task::Table { file_name: "list.csv".to_owned() },
            Task::Words { file_name: "paper.pdf".to_owned() },
            Task::Cards { file_name: "book.vcf".to_owned() },
            Task::Count,
            Task::Sheet { page: 3 },
            Task::Picture { page: 12, scale: 1.5 },
        ];
        for task in tasks {
            let arguments: Vec<String> =
                task.arguments().into_iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
            assert_eq!(Task::of(&arguments), Some(task));
        }
        assert_eq!(Task::of(&["format".to_owned()]), None);
    }
}
