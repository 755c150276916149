//! What the outbox is handed: the approved bytes, whom they go to, and a short text that says what is enclosed.
//!
//! File names say nothing of a case: they are read by others than the recipient.

use super::approve::touch;
use super::rows::{self, State, Stored};
use super::save::stored;
use super::show::{email, pdf_of};
use crate::decisions;
use crate::error::{Error, Result};
use crate::outbox::parcel::{Enclosure, Mailbox};
use crate::people;
use crate::protocol::long_date;
use crate::store::{Desk, Reading};
use crate::words::say;

/// A letter as the outbox takes it.
#[derive(Clone, Debug)]
pub struct LetterDispatch {
    pub uid: String,
    /// Register number.
    pub number: String,
    pub to: Mailbox,
    pub subject: String,
    /// Plain text of the message, in the letter's language.
    pub covering_text: String,
    /// The approved letter, then the enclosures that are files.
    pub enclosures: Vec<Enclosure>,
    /// Without angle brackets, as approved.
    pub message_id: String,
    /// Plain text of a message that carries a copy of the letter.
    pub copy_text: String,
}

/// An approved letter, ready for the outbox.
///
/// # Errors
/// `NotFound`, `WrongState` before approval and after it left, `NoAddress`.
pub(crate) fn dispatch(reading: &Reading<'_>, uid: &str) -> Result<LetterDispatch> {
    let letter = stored(reading, uid)?;
    if !matches!(letter.state, State::Approved | State::Queued) {
        return Err(Error::WrongState { what: "letter".to_owned(), state: letter.state.tag().to_owned() });
    }
    let post = people::post(reading, &letter.post)?;
    let Some(address) = email(reading, &letter, &post)? else { return Err(Error::NoAddress { post: post.title }) };
    let name = letter.holder.as_ref().map(|holder| holder.name.clone());
    let mut enclosures = vec![Enclosure {
        file_name: file_name("letter", &letter.number, "pdf"),
        mime_type: "application/pdf".to_owned(),
        bytes: pdf_of(reading, &letter)?,
    }];
    enclosures.extend(originals(reading, &letter)?);
    Ok(LetterDispatch {
        covering_text: text(&letter, "letters-mail-text", true),
        copy_text: text(&letter, "letters-mail-copy", false),
        to: Mailbox { name: name.unwrap_or(post.title), address },
        enclosures,
        uid: letter.uid,
        number: letter.number,
        subject: letter.subject,
        message_id: letter.message_id,
    })
}

/// `letter-2026-041.pdf`.
pub(crate) fn file_name(what: &str, number: &str, ending: &str) -> String {
    let number: String = number.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("{what}-{number}.{ending}")
}

/// The decisions' own documents, as far as the letter lists enclosures; a compilation once.
fn originals(reading: &Reading<'_>, letter: &Stored) -> Result<Vec<Enclosure>> {
    let mut found: Vec<Enclosure> = Vec::new();
    if letter.enclosures.is_empty() || !letter.report.is_empty() {
        return Ok(found);
    }
    for uid in rows::decisions(reading, letter.id)? {
        let decision = decisions::show(reading, decisions::Key { uid })?;
        let (_, bytes) = decisions::original(reading, &decision.document.uid)?;
        if found.iter().any(|known| known.bytes == bytes) {
            continue;
        }
        let (mime_type, ending) = kind_of(&bytes);
        let date = decision.row.date.unwrap_or_else(|| (found.len() + 1).to_string());
        found.push(Enclosure {
            file_name: file_name("decision", &date, ending),
            mime_type: mime_type.to_owned(),
            bytes,
        });
    }
    Ok(found)
}

fn kind_of(bytes: &[u8]) -> (&'static str, &'static str) {
    if bytes.starts_with(b"%PDF") {
        ("application/pdf", "pdf")
    } else {
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx")
    }
}

fn text(letter: &Stored, key: &str, salute: bool) -> String {
    let date = long_date(&letter.date, letter.language);
    let sentence = say(letter.language, key, &[("date", date.into()), ("number", letter.number.as_str().into())]);
    let mut parts = Vec::new();
    if salute && !letter.salutation.is_empty() {
        parts.push(letter.salutation.clone());
    }
    parts.push(sentence);
    parts.push(letter.signature.join("\n"));
    parts.join("\n\n")
}

/// Notes that the letter is in the outbox.
///
/// # Errors
/// `NotFound`, `WrongState` before approval and after it left.
pub(crate) fn on_queued(desk: &Desk<'_>, uid: &str) -> Result<()> {
    let mut letter = stored(desk, uid)?;
    match letter.state {
        State::Queued => Ok(()),
        State::Approved => {
            letter.state = State::Queued;
            touch(desk, &mut letter)
        }
        state => Err(Error::WrongState { what: "letter".to_owned(), state: state.tag().to_owned() }),
    }
}

/// Notes that the server took the letter.
///
/// # Errors
/// `NotFound`.
pub(crate) fn on_sent(desk: &Desk<'_>, uid: &str) -> Result<()> {
    let mut letter = stored(desk, uid)?;
    if letter.state != State::Queued {
        return Ok(());
    }
    letter.state = State::Sent;
    touch(desk, &mut letter)
}
