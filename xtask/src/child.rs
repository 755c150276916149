//! Child processes: their output goes through as it comes and is kept, so that what they counted can be read.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long to wait for output after the child ended. A grandchild may keep the pipe open for as long as it lives.
const AFTER_THE_END: Duration = Duration::from_secs(3);

/// What a child wrote and how it ended.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) output: String,
}

/// Runs the command to its end, with its output through to ours. Err when it could not be started.
pub(crate) fn through(mut command: Command) -> Result<Ended, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|why| not_started(&name, &why))?;
    let kept = Arc::new(Mutex::new(Vec::new()));
    let (done, ends) = channel();
    let mut open = 0;
    if let Some(out) = child.stdout.take() {
        copy(out, io::stdout(), Arc::clone(&kept), done.clone());
        open += 1;
    }
    if let Some(err) = child.stderr.take() {
        copy(err, io::stderr(), Arc::clone(&kept), done);
        open += 1;
    }
    let status = child.wait().map_err(|why| format!("'{name}' was lost: {why}"))?;
    for _ in 0..open {
        if ends.recv_timeout(AFTER_THE_END).is_err() {
            break;
        }
    }
    let kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(Ended { status, output: String::from_utf8_lossy(&kept).into_owned() })
}

/// Runs the command with its output through to ours; Err unless it ends well.
pub(crate) fn must(command: Command) -> Result<(), String> {
    let words = said(&command);
    let ended = through(command)?;
    if ended.status.success() { Ok(()) } else { Err(format!("This failed ({}): {words}", ended.status)) }
}

/// Whether the command starts and ends well; what it writes is dropped.
pub(crate) fn quietly(mut command: Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The command as one would type it.
pub(crate) fn said(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

pub(crate) fn not_started(name: &str, why: &io::Error) -> String {
    if why.kind() != io::ErrorKind::NotFound {
        return format!("'{name}' could not be started: {why}");
    }
    match name {
        "npm" | "node" => format!("'{name}' was not found: install Node.js 20 or later with npm, then try again."),
        _ => format!("'{name}' was not found."),
    }
}

fn copy(
    mut from: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
    kept: Arc<Mutex<Vec<u8>>>,
    done: Sender<()>,
) {
    thread::spawn(move || {
        let mut piece = [0_u8; 8192];
        while let Ok(length) = from.read(&mut piece) {
            if length == 0 {
                break;
            }
            // A reader that went away must not end the child's work: the count still matters.
            let _ = to.write_all(&piece[..length]).and_then(|()| to.flush());
            kept.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(&piece[..length]);
        }
        let _ = done.send(());
    });
}
