//! Saving what was typed into a draft. Only drafts can be saved, and only on top of what was last read.

use unicode_normalization::UnicodeNormalization as _;

use super::rows::{self, State, Stored};
use super::sheet::{Block, Span};
use super::{SaveLetter, Saved, draft};
use crate::error::{Error, FieldError, Result};
use crate::store::{Desk, Reading};
use crate::{clock, office, text};

/// Most lines of an addressee block, and most enclosures or copies.
const MOST_LINES: usize = 50;

/// Most blocks of a text.
const MOST_BLOCKS: usize = 2_000;

/// Saves a draft. Fields left out stay as they are.
///
/// # Errors
/// `NotFound`, `WrongState` when it is no draft, `Stale`, `Invalid`.
pub(crate) fn save(desk: &Desk<'_>, input: SaveLetter) -> Result<Saved> {
    let before = stored(desk, &input.uid)?;
    only(&before, State::Draft)?;
    if before.revision != input.revision {
        return Err(Error::Stale);
    }
    let mut broken = Vec::new();
    let mut letter = before.clone();
    take_lines(&mut letter, &input, &mut broken);
    if let Some(body) = &input.body {
        take_body(&mut letter, body, &mut broken);
    }
    if let Some(date) = &input.date {
        match clock::date(date) {
            Some(date) => letter.date = date.to_string(),
            None => broken.push(FieldError::new("date", "not_a_date")),
        }
    }
    if let Some(uid) = input.member.as_deref().filter(|uid| *uid != before.member) {
        match office::member(desk, Some(uid))? {
            Some(member) => {
                letter.signature = draft::signature(&member);
                letter.member = member.uid;
            }
            None => broken.push(FieldError::new("member", "not_known")),
        }
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    if letter != before {
        letter.revision += 1;
        letter.changed = desk.context.stamp();
        rows::update(desk, &letter)?;
    }
    Ok(Saved { uid: letter.uid, revision: letter.revision, at: letter.changed })
}

/// The letter of this uid.
pub(super) fn stored(reading: &Reading<'_>, uid: &str) -> Result<Stored> {
    rows::find(reading, uid)?.ok_or_else(|| Error::not_found("letter", uid))
}

/// Refuses a letter that is in another state.
pub(super) fn only(letter: &Stored, state: State) -> Result<()> {
    if letter.state == state {
        return Ok(());
    }
    Err(Error::WrongState { what: "letter".to_owned(), state: letter.state.tag().to_owned() })
}

fn take_lines(letter: &mut Stored, input: &SaveLetter, broken: &mut Vec<FieldError>) {
    let mut line = |field: &str, value: &Option<String>, place: &mut String| {
        if let Some(value) = value {
            *place = text::line(value);
            if place.chars().count() > text::LONGEST_LINE {
                broken.push(FieldError::new(field, "too_long"));
            }
        }
    };
    line("subject", &input.subject, &mut letter.subject);
    line("salutation", &input.salutation, &mut letter.salutation);
    let mut lines = |field: &str, values: &Option<Vec<String>>, place: &mut Vec<String>| {
        if let Some(values) = values {
            *place = text::lines(values);
            if place.len() > MOST_LINES || place.iter().any(|line| line.chars().count() > text::LONGEST_LINE) {
                broken.push(FieldError::new(field, "too_long"));
            }
        }
    };
    lines("addressee", &input.addressee, &mut letter.addressee);
    lines("close", &input.close, &mut letter.close);
    lines("enclosures", &input.enclosures, &mut letter.enclosures);
    lines("copies", &input.copies, &mut letter.copies);
}

fn take_body(letter: &mut Stored, body: &[Block], broken: &mut Vec<FieldError>) {
    letter.body = body.iter().map(clean_block).collect();
    let length: usize = letter.body.iter().flat_map(spans).map(span_length).sum();
    if body.len() > MOST_BLOCKS || length > text::LONGEST_TEXT {
        broken.push(FieldError::new("body", "too_long"));
    }
}

/// Every span of a block.
pub(super) fn spans(block: &Block) -> Vec<&Span> {
    match block {
        Block::Paragraph { spans } | Block::Quote { spans } => spans.iter().collect(),
        Block::List { items, .. } => items.iter().flatten().collect(),
    }
}

fn span_length(span: &Span) -> usize {
    match span {
        Span::Text { text, source, .. } => text.len() + source.as_ref().map_or(0, String::len),
        Span::Field { name } => name.len(),
    }
}

fn clean_block(block: &Block) -> Block {
    match block {
        Block::Paragraph { spans } => Block::Paragraph { spans: clean_spans(spans) },
        Block::Quote { spans } => Block::Quote { spans: clean_spans(spans) },
        Block::List { ordered, items } => {
            Block::List { ordered: *ordered, items: items.iter().map(|item| clean_spans(item)).collect() }
        }
    }
}

fn clean_spans(spans: &[Span]) -> Vec<Span> {
    let cleaned = spans.iter().map(|span| match span {
        Span::Text { text, strong, emphasis, source } => Span::Text {
            text: clean(text),
            strong: *strong,
            emphasis: *emphasis,
            source: source.as_deref().map(text::line).filter(|source| !source.is_empty()),
        },
        Span::Field { name } => Span::Field { name: text::line(name) },
    });
    cleaned.filter(|span| !matches!(span, Span::Text { text, .. } if text.is_empty())).collect()
}

/// As `text::prose`, but spaces at the ends stay: another span may follow.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).nfc().collect()
}
