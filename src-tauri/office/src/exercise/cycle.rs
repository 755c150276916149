//! The whole cycle by itself: decision, case, letters, approval, report, outbox, sent. Used by `solidarity exercise`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use casework::error::{Error, Fault, Result};
use casework::language::Language;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Exercise, scene};

/// One step of the cycle as the command line prints it.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub name: String,
    pub ok: bool,
    /// Milliseconds.
    pub ms: u64,
    /// A file this step made, when the folder is kept.
    pub file: Option<PathBuf>,
}

/// Runs the cycle in `folder`, which has to be new or empty, or in a temporary one that is removed afterwards.
///
/// # Errors
/// `CannotWrite`, or the fault of the step that failed.
pub fn run(folder: Option<&Path>, language: Language, mut told: impl FnMut(&Step)) -> Result<Vec<Step>> {
    let (place, keep) = match folder {
        Some(folder) => (folder.to_owned(), true),
        None => (std::env::temp_dir().join(format!("solidarity-exercise-{}", uuid::Uuid::now_v7())), false),
    };
    fs::create_dir_all(&place).map_err(|_| Error::CannotWrite)?;
    let exercise = Exercise::in_folder(place, keep, language)?;
    let mut cycle = Cycle { exercise: &exercise, steps: Vec::new(), told: &mut told };
    cycle.go()?;
    Ok(cycle.steps)
}

struct Cycle<'a> {
    exercise: &'a Exercise,
    steps: Vec<Step>,
    told: &'a mut dyn FnMut(&Step),
}

impl Cycle<'_> {
    fn go(&mut self) -> Result<()> {
        self.step("register", |e| e.make_register().map(|()| (None, ())))?;
        self.step("office", |e| e.set_up_office().map(|()| (None, ())))?;
        let case = self.step("decision", |e| {
            let (pdf, imported) = e.import_decision()?;
            let case = text(&imported, "/0/cases/0")?;
            Ok((e.keep_file(scene::DECISION_FILE, &pdf)?, case))
        })?;
        let mut letters = self.step("letters", |e| Ok((None, e.draft_letters(&case)?)))?;
        for (place, letter) in letters.iter().enumerate() {
            self.step("approve", |e| Ok((e.approve("letter.approve", letter, letter, place)?, ())))?;
        }
        self.step("actions", |e| e.add_actions(&case).map(|()| (None, ())))?;
        let (report, letter) = self.step("report", |e| {
            let report = e.call("report.draft", json!({ "language": scene::report_language(e.language) }))?;
            Ok((None, (text(&report, "/uid")?, text(&report, "/letter")?)))
        })?;
        self.step("approve report", |e| Ok((e.approve("report.approve", &report, &letter, letters.len())?, ())))?;
        self.step("queue", |e| {
            for letter in &letters {
                e.call("outbox.queue", json!({ "letter": letter }))?;
            }
            e.call("report.queue", json!({ "uid": report }))?;
            Ok((None, ()))
        })?;
        letters.push(letter);
        self.step("send", |e| e.send().map(|()| (None, ())))?;
        self.step("verify", |e| {
            let check = e.call("history.verify", Value::Null)?;
            if check["ok"] == json!(true) { Ok((None, ())) } else { Err(failed("the history does not fit")) }
        })
    }

    fn step<T>(&mut self, name: &str, work: impl FnOnce(&Exercise) -> Result<(Option<PathBuf>, T)>) -> Result<T> {
        let begun = Instant::now();
        let done = work(self.exercise);
        let ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (file, done) = match done {
            Ok((file, done)) => (file, Ok(done)),
            Err(error) => (None, Err(error)),
        };
        let step = Step { name: name.to_owned(), ok: done.is_ok(), ms, file };
        (self.told)(&step);
        self.steps.push(step);
        done
    }
}

impl Exercise {
    fn draft_letters(&self, case: &str) -> Result<Vec<String>> {
        let mut letters = Vec::new();
        for (kind, posts) in scene::LETTERS {
            let drafted = self.call("letter.draft", json!({ "kind": kind, "cases": [case], "posts": posts }))?;
            for letter in drafted.as_array().into_iter().flatten() {
                letters.push(text(letter, "/uid")?);
            }
        }
        Ok(letters)
    }

    /// Approves as the member would: the shown bytes, then the number. Keeps the PDF when the folder is kept.
    fn approve(&self, call: &'static str, uid: &str, letter: &str, place: usize) -> Result<Option<PathBuf>> {
        let shown = self.call("letter.show", json!({ "uid": letter }))?;
        let input = json!({ "uid": uid, "by": scene::MEMBER, "seen": shown["sha256"] });
        self.call(call, input)?;
        let pdf = casework::door::file(&self.register, &format!("letter/{letter}.pdf"), self.language)
            .map_err(|refusal| Fault::new("exercise", refusal.to_string()))?;
        self.keep_file(&format!("{}-letter.pdf", place + 1), &pdf.bytes)
    }

    fn add_actions(&self, case: &str) -> Result<()> {
        let today = self.register.ports().clock.today();
        let later = today + chrono::Days::new(30);
        let actions =
            [("meet_ambassador", "taken", today, scene::EMBASSY), ("parliamentary_debate", "envisaged", later, &[])];
        for (kind, state, on, posts) in actions {
            let on = on.to_string();
            let input = json!({ "kind": kind, "cases": [case], "state": state, "on": on, "posts": posts });
            self.call("action.add", input)?;
        }
        Ok(())
    }

    /// Sends all, and believes only what the server has: every message once, byte for byte as it was stored.
    fn send(&self) -> Result<()> {
        let round = self.call("outbox.send", Value::Null)?;
        let entries = self.call("outbox.list", Value::Null)?;
        let taken = self.sink.taken();
        let entries = entries.as_array().map_or(0, Vec::len);
        let sent = round["sent"].as_u64().unwrap_or(0);
        if entries == 0 || sent != entries as u64 || taken.len() != entries {
            return Err(failed(&format!("{entries} queued, {sent} sent, {} taken by the server", taken.len())));
        }
        Ok(())
    }

    fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<Option<PathBuf>> {
        if !self.keep {
            return Ok(None);
        }
        let path = self.folder.join(name);
        fs::write(&path, bytes).map_err(|_| Error::CannotWrite)?;
        Ok(Some(path))
    }
}

fn text(value: &Value, pointer: &str) -> Result<String> {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| failed(&format!("the answer has no {pointer}")))
}

fn failed(why: &str) -> Error {
    Fault::new("exercise", why.to_owned()).into()
}
