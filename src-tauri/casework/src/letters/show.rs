//! What a letter looks like: a line of the list, the editor's view, the sheet and its PDF.
//!
//! The sheet of a draft and of the approved letter differ in the draft mark and the register number, and in nothing else.
//! Its date is the letter's, never the clock's: the same letter gives the same bytes.

use std::collections::HashMap;

use super::rows::{self, State, Stored};
use super::save::stored;
use super::sheet::{Block, Labels, Letterhead, Sheet, Span};
use super::{Approval, Letter, LetterRow, LetterState, safety};
use crate::decisions::{self, DecisionRow, Key};
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::people::{self, Post};
use crate::protocol;
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};
use crate::vault::sha256;
use crate::words::say;
use crate::{actions, directory, office};

/// Every letter, the newest first.
pub(crate) fn list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<LetterRow>> {
    lines(reading, rows::all(reading)?)
}

/// Letters about cases with any of these codes, the newest first.
pub(crate) fn of_codes(reading: &Reading<'_>, codes: &[String]) -> Result<Vec<LetterRow>> {
    let codes = serde_json::to_string(codes).map_err(|e| Fault::new("letters", e))?;
    lines(reading, rows::of_codes(reading, &codes)?)
}

/// Letters that wait for a person, the newest first.
pub(crate) fn waiting(reading: &Reading<'_>) -> Result<Vec<LetterRow>> {
    lines(reading, rows::waiting(reading)?)
}

/// How many letters there are about each case, by the case's code.
pub(crate) fn counts(reading: &Reading<'_>) -> Result<HashMap<String, u32>> {
    rows::counts(reading)
}

/// How many drafts there are.
pub(crate) fn drafts(reading: &Reading<'_>) -> Result<u32> {
    rows::drafts(reading)
}

/// The case has another code now; what the letters say stays as it was approved.
pub(crate) fn rename_case(desk: &Desk<'_>, from: &str, to: &str) -> Result<()> {
    rows::rename_case(desk, from, to)
}

fn lines(reading: &Reading<'_>, letters: Vec<Stored>) -> Result<Vec<LetterRow>> {
    let mut posts: HashMap<String, Post> = HashMap::new();
    let mut list = Vec::new();
    for letter in letters {
        let post = match posts.get(&letter.post) {
            Some(post) => post,
            None => posts.entry(letter.post.clone()).or_insert(people::post(reading, &letter.post)?),
        };
        list.push(row_of(reading, &letter, post)?);
    }
    Ok(list)
}

/// The register number of a letter, when it has one.
pub(crate) fn number_of(reading: &Reading<'_>, uid: &str) -> Result<Option<String>> {
    rows::number_of(reading, uid)
}

/// One line of the list.
///
/// # Errors
/// `NotFound`.
pub(crate) fn row(reading: &Reading<'_>, uid: &str) -> Result<LetterRow> {
    let letter = stored(reading, uid)?;
    row_of(reading, &letter, &people::post(reading, &letter.post)?)
}

pub(super) fn row_of(reading: &Reading<'_>, letter: &Stored, post: &Post) -> Result<LetterRow> {
    let language = reading.context.language;
    Ok(LetterRow {
        uid: letter.uid.clone(),
        kind: actions::kind_named(&letter.kind, language),
        state: shown_state(letter.state),
        subject: letter.subject.clone(),
        to: post.title.clone(),
        holder: letter.holder.as_ref().map(|holder| holder.name.clone()).unwrap_or_default(),
        country: (!letter.country.is_empty()).then(|| directory::country_named(&letter.country, language)),
        language: letter.language,
        cases: rows::cases(reading, letter.id)?,
        number: (!letter.number.is_empty()).then(|| letter.number.clone()),
        date: letter.date.clone(),
        changed: letter.changed.clone(),
    })
}

fn shown_state(state: State) -> LetterState {
    match state {
        State::Draft | State::Discarded => LetterState::Draft,
        State::Approved => LetterState::Approved,
        State::Queued => LetterState::Queued,
        State::Sent => LetterState::Sent,
        State::HandedOver => LetterState::HandedOver,
    }
}

/// A letter with everything the editor shows.
///
/// # Errors
/// `NotFound`, and a fault when it cannot be typeset.
pub(crate) fn show(reading: &Reading<'_>, key: Key) -> Result<Letter> {
    let letter = stored(reading, &key.uid)?;
    let post = people::post(reading, &letter.post)?;
    let pdf = pdf_of(reading, &letter)?;
    let pages = reading.context.ports.viewer.pages(&pdf)?;
    Ok(Letter {
        row: row_of(reading, &letter, &post)?,
        revision: letter.revision,
        post_kind: post.kind.clone(),
        place_date: place_date(reading, &letter)?,
        reason: reason(reading, &letter)?,
        member: (!letter.member.is_empty()).then(|| letter.member.clone()),
        decisions: decisions_of(reading, &letter)?,
        approval: approval(&letter),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        sha256: sha256(&pdf),
        report: (!letter.report.is_empty()).then(|| letter.report.clone()),
        email: email(reading, &letter, &post)?,
        overrides: safety::overrides(reading, &letter, &post)?,
        post: letter.post,
        addressee: letter.addressee,
        salutation: letter.salutation,
        body: letter.body,
        close: letter.close,
        signature: letter.signature,
        enclosures: letter.enclosures,
        copies: letter.copies,
    })
}

fn approval(letter: &Stored) -> Option<Approval> {
    (!letter.approved_sha256.is_empty()).then(|| Approval {
        by: letter.approved_by.clone(),
        at: letter.approved_at.clone(),
        number: letter.number.clone(),
        sha256: letter.approved_sha256.clone(),
        message_id: letter.message_id.clone(),
    })
}

/// The decisions the letter rests on.
pub(super) fn decisions_of(reading: &Reading<'_>, letter: &Stored) -> Result<Vec<DecisionRow>> {
    rows::decisions(reading, letter.id)?.iter().map(|uid| decisions::row(reading, uid)).collect()
}

/// Why this form of address: for the holder the letter was written to, not for whoever came after.
fn reason(reading: &Reading<'_>, letter: &Stored) -> Result<String> {
    let home = office::profile(reading)?.country;
    let mut to = people::addressee(reading, &letter.post, &letter.date, &home)?;
    let holder = letter.holder.clone().unwrap_or_default();
    (to.name, to.gender, to.honorific) = (holder.name, holder.gender, holder.honorific);
    Ok(protocol::forms(&to, letter.language, reading.context.language).reason)
}

/// The addressee's e-mail address: as it was when the letter was written, or as it was entered since for the same holder.
pub(super) fn email(reading: &Reading<'_>, letter: &Stored, post: &Post) -> Result<Option<String>> {
    let written_to = letter.holder.as_ref();
    if let Some(address) = written_to.and_then(|holder| holder.email.clone()) {
        return Ok(Some(address));
    }
    let now = people::holder_on(reading, &letter.post, &letter.date)?;
    let same = now.filter(|now| written_to.is_none_or(|holder| holder.name == now.name));
    Ok(same.and_then(|holder| holder.email).or_else(|| post.general_email.clone()))
}

fn place_date(reading: &Reading<'_>, letter: &Stored) -> Result<String> {
    let place = office::profile(reading)?.place;
    Ok(protocol::place_date(&place, &letter.date, letter.language))
}

/// The sheet of a letter as it stands.
///
/// # Errors
/// `NotFound`.
pub(crate) fn sheet_of(reading: &Reading<'_>, uid: &str) -> Result<Sheet> {
    sheet(reading, &stored(reading, uid)?)
}

pub(super) fn sheet(reading: &Reading<'_>, letter: &Stored) -> Result<Sheet> {
    let language = letter.language;
    let office = office::profile(reading)?;
    let member = if letter.member.is_empty() { None } else { office::member(reading, Some(&letter.member))? };
    let mut lines: Vec<String> = member.iter().map(|member| member.function.clone()).collect();
    lines.extend(office.address.iter().cloned());
    lines.extend(member.iter().map(|member| member.email.clone()));
    lines.retain(|line| !line.is_empty());
    let draft = letter.state == State::Draft;
    Ok(Sheet {
        language,
        title: say(language, &format!("letters-title-{}", letter.kind), &[]),
        author: office.parliament.clone(),
        date: letter.date.clone(),
        letterhead: Letterhead {
            parliament: office.parliament,
            member: member.map(|member| member.name).unwrap_or_default(),
            lines,
            emblem: None,
        },
        our_reference: (!draft).then(|| letter.number.clone()),
        your_reference: None,
        place_date: protocol::place_date(&office.place, &letter.date, language),
        delivery: None,
        addressee: letter.addressee.clone(),
        subject: letter.subject.clone(),
        salutation: letter.salutation.clone(),
        body: letter.body.iter().map(|block| printed(block, language)).collect(),
        close: letter.close.clone(),
        signature: letter.signature.clone(),
        enclosures: letter.enclosures.clone(),
        copies: letter.copies.clone(),
        annex: letter.annex.clone(),
        labels: labels(letter),
        draft_mark: draft.then(|| say(language, "letters-draft-mark", &[])),
    })
}

/// A block as it is printed in its language.
fn printed(block: &Block, language: Language) -> Block {
    let set = |spans: &Vec<Span>| -> Vec<Span> {
        spans
            .iter()
            .cloned()
            .map(|span| match span {
                Span::Text { text, strong, emphasis, source } => {
                    let text = protocol::as_printed(&text, language);
                    Span::Text { text, strong, emphasis, source }
                }
                field @ Span::Field { .. } => field,
            })
            .collect()
    };
    match block {
        Block::Paragraph { spans } => Block::Paragraph { spans: set(spans) },
        Block::Quote { spans } => Block::Quote { spans: set(spans) },
        Block::List { ordered, items } => Block::List { ordered: *ordered, items: items.iter().map(set).collect() },
    }
}

fn labels(letter: &Stored) -> Labels {
    let words = protocol::conventions(letter.language);
    let enclosures = if letter.enclosures.len() > 1 { &words.enclosure_many } else { &words.enclosure_one };
    let spaced = |label: &str| protocol::set_spaces(label, letter.language);
    Labels {
        subject: spaced(&words.subject_label),
        our_reference: spaced(&words.our_reference),
        your_reference: spaced(&words.your_reference),
        enclosures: spaced(enclosures),
        copies: spaced(&words.copy_label),
        page: words.page_label.clone(),
    }
}

/// The PDF of a letter: the approved bytes once there are any, the draft as it stands before.
///
/// # Errors
/// `NotFound`, and a fault when it cannot be typeset.
pub(crate) fn pdf(reading: &Reading<'_>, uid: &str) -> Result<Vec<u8>> {
    pdf_of(reading, &stored(reading, uid)?)
}

pub(super) fn pdf_of(reading: &Reading<'_>, letter: &Stored) -> Result<Vec<u8>> {
    if letter.approved_sha256.is_empty() {
        return Ok(reading.context.ports.press.letter(&sheet(reading, letter)?)?);
    }
    reading.kept(&letter.approved_sha256)?.ok_or_else(|| Error::not_found("file", &letter.approved_sha256))
}
