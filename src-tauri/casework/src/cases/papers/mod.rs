//! Papers of a case besides decisions: any file, kept encrypted under its SHA-256, with its date and where it came from.
//!
//! A paper is never opened by this program. Its words are taken for finding where the kind of file is known, and the
//! bytes leave by "Save a copy" only.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find::find;
use super::rules::{Broken, Mark};
use crate::decisions::Key;
use crate::error::{Error, Result};
use crate::register::House;
use crate::register::types::Done;
use crate::sensitivity::{Audience, Sensitivity};
use crate::store::{Desk, Reading};
use crate::vault::sha256;

mod rows;

/// Largest file that is kept, in bytes.
const LARGEST: usize = 100 * 1024 * 1024;

const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

/// Most words kept for finding, in bytes.
const MOST_WORDS: usize = 2_000_000;

/// A paper of a case.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Paper {
    pub uid: String,
    pub title: String,
    /// Name of the file as it came.
    pub file: String,
    /// ISO date; empty when it has none.
    pub date: String,
    /// Who gave it, or where it is from.
    pub source: String,
    /// Bytes.
    pub bytes: u32,
    /// Hexadecimal.
    pub sha256: String,
    pub sensitivity: Sensitivity,
    /// Uid of the person it is about; null for the whole case.
    pub person: Option<String>,
    /// RFC 3339.
    pub added: String,
    pub revision: u32,
}

/// Keeps a file that was handed in.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddPaper {
    /// Any printed code of the case.
    pub code: String,
    /// Id the program gave the file.
    pub file: String,
    pub person: Option<String>,
    /// The file's name when left out.
    pub title: Option<String>,
    pub date: Option<String>,
    pub source: Option<String>,
    pub sensitivity: Option<Sensitivity>,
}

/// Changes what is said of a paper; the bytes never change.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SavePaper {
    pub uid: String,
    pub revision: u32,
    pub title: Option<String>,
    pub date: Option<String>,
    pub source: Option<String>,
    pub sensitivity: Option<Sensitivity>,
}

/// Papers of some cases, newest first, and the marks of the sealed ones.
pub(super) struct Papers {
    pub(super) open: Vec<Paper>,
    pub(super) sealed: Vec<Mark>,
}

/// The papers of these cases for an audience.
pub(super) fn of_cases(reading: &Reading<'_>, ids: &[i64], audience: Audience) -> Result<Papers> {
    let mut papers = Papers { open: Vec::new(), sealed: Vec::new() };
    for paper in rows::of_cases(reading, ids)? {
        if audience.admits(paper.sensitivity) {
            papers.open.push(paper);
        } else if paper.sensitivity == Sensitivity::Sealed {
            papers.sealed.push(Mark { uid: paper.uid, date: day_of(&paper.date, &paper.added), person: paper.person });
        }
    }
    Ok(papers)
}

/// A paper's date, or the day it came in.
pub(crate) fn day_of(date: &str, added: &str) -> String {
    if date.is_empty() { added.chars().take(10).collect() } else { date.to_owned() }
}

/// Keeps a file. Its words are read before the act: reading is slow work.
///
/// # Errors
/// `NotFound`, `Invalid`: `taken` when the case has this very file.
pub(crate) fn add(house: &House<'_>, input: AddPaper) -> Result<Paper> {
    let staged = house.register.take_staged(&input.file)?;
    if staged.bytes.is_empty() {
        return Err(Error::field("file", "empty"));
    }
    if staged.bytes.len() > LARGEST {
        return Err(Error::field("file", "too_long"));
    }
    let mut words = match mime(&staged.name) {
        PLAIN_TEXT => String::from_utf8(staged.bytes.clone()).unwrap_or_default(),
        _ => house.register.ports().reader.words(&staged.name, &staged.bytes),
    };
    if words.len() > MOST_WORDS {
        let end = (0..=MOST_WORDS).rev().find(|at| words.is_char_boundary(*at)).unwrap_or(0);
        words.truncate(end);
    }
    house.register.act(house.language, "paper.add", |desk| {
        let head = find(desk, &input.code)?;
        let mut broken = Broken::default();
        let person = broken.person(desk, &head, input.person.as_deref())?;
        let title =
            broken.words("title", input.title.as_deref().filter(|t| !t.trim().is_empty()).unwrap_or(&staged.name));
        let date = match input.date.as_deref().filter(|date| !date.is_empty()) {
            Some(date) => broken.day(desk, "date", date, true),
            None => String::new(),
        };
        let source = broken.line("source", input.source.as_deref().unwrap_or(""));
        if rows::has(desk, head.id, &sha256(&staged.bytes))? {
            broken.add("file", "taken");
        }
        broken.settle()?;
        let entry = rows::Entry {
            case: head.id,
            person,
            title: &title,
            file: &crate::text::line(&staged.name),
            mime: mime(&staged.name),
            sha256: &desk.keep(&staged.bytes)?,
            bytes: u32::try_from(staged.bytes.len()).unwrap_or(u32::MAX),
            date: &date,
            source: &source,
            sensitivity: input.sensitivity.unwrap_or_default(),
            words: &words,
        };
        let uid = rows::insert(desk, &entry)?;
        rows::one(desk, &uid)?.ok_or_else(|| Error::not_found("paper", &uid))
    })
}

/// The kind of file by its ending; it only helps whoever opens the copy.
fn mime(file: &str) -> &'static str {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "txt" | "md" | "csv" => PLAIN_TEXT,
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// Changes what is said of a paper.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn save(desk: &Desk<'_>, input: SavePaper) -> Result<Done> {
    let known = rows::one(desk, &input.uid)?.ok_or_else(|| Error::not_found("paper", &input.uid))?;
    if known.revision != input.revision {
        return Err(Error::Stale);
    }
    let mut broken = Broken::default();
    let title = broken.words("title", input.title.as_deref().unwrap_or(&known.title));
    let date = match input.date.as_deref() {
        Some("") => String::new(),
        Some(date) => broken.day(desk, "date", date, true),
        None => known.date,
    };
    let source = broken.line("source", input.source.as_deref().unwrap_or(&known.source));
    broken.settle()?;
    rows::update(desk, &input.uid, &title, &date, &source, input.sensitivity.unwrap_or(known.sensitivity))?;
    Ok(Done {})
}

/// Takes a paper out of its case. The bytes stay under their SHA-256, so that this can be undone.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, key: Key) -> Result<Done> {
    if !rows::delete(desk, &key.uid)? {
        return Err(Error::not_found("paper", &key.uid));
    }
    Ok(Done {})
}

/// The kind and bytes of a paper, for "Save a copy".
///
/// # Errors
/// `NotFound`.
pub(crate) fn file(reading: &Reading<'_>, uid: &str) -> Result<(&'static str, Vec<u8>)> {
    let paper = rows::one(reading, uid)?.ok_or_else(|| Error::not_found("file", uid))?;
    let bytes = reading.kept(&paper.sha256)?.ok_or_else(|| Error::not_found("file", uid))?;
    Ok((mime(&paper.file), bytes))
}

/// A sealed paper, opened on purpose.
pub(super) fn opened(reading: &Reading<'_>, uid: &str) -> Result<Option<Paper>> {
    rows::one(reading, uid)
}
