//! Foreign address books: vCard 2.1, 3.0 and 4.0 in any encoding programs still write.
//!
//! Every card is read by itself, so that one that is broken breaks no other. Addresses in a card are never fetched.

use std::panic::{AssertUnwindSafe, catch_unwind};

use calcard::vcard::{VCardEntry, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use casework::cards::{Card, CardLine, plain};
use casework::tables::TableError;

use crate::table::decoded;

mod old;

/// More cards, lines of a card or letters of a text are refused.
const MOST_CARDS: usize = 100_000;
const MOST_LINES: usize = 5_000;
const LONGEST_TEXT: usize = 1_000_000;

/// The cards of a file.
///
/// # Errors
/// Why there are none.
pub fn read(_file_name: &str, bytes: &[u8]) -> Result<Vec<Card>, TableError> {
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    let text = decoded(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let texts = divided(&text)?;
    let mut cards = Vec::with_capacity(texts.len());
    for text in &texts {
        // The parser is well tested but foreign; a panic in it is a damaged file, not our failure.
        let card = catch_unwind(AssertUnwindSafe(|| card(&old::modern(text)))).unwrap_or(Err(TableError::Damaged))?;
        cards.push(card);
    }
    if cards.is_empty() { Err(TableError::Damaged) } else { Ok(cards) }
}

/// The text of each card, by itself. A card inside another (the AGENT of version 2.1) becomes the text of its line.
fn divided(text: &str) -> Result<Vec<String>, TableError> {
    let (mut cards, mut own, mut nested): (Vec<String>, Option<String>, Option<String>) = (Vec::new(), None, None);
    let mut lines = 0;
    for line in text.split('\n') {
        let is = |mark: &str| line.trim_end().eq_ignore_ascii_case(mark);
        lines += 1;
        if let Some(inside) = &mut nested {
            inside.push_str(line);
            inside.push('\n');
            if is("END:VCARD")
                && let (Some(card), Some(inside)) = (&mut own, nested.take())
            {
                let escaped = inside.replace('\\', "\\\\").replace(['\n'], "\\n").replace([';'], "\\;");
                card.push_str(&format!("AGENT:{}\n", escaped.replace(',', "\\,")));
            }
        } else if is("BEGIN:VCARD") {
            let waits = own.as_ref().is_some_and(|card| card.ends_with("\nAGENT:\n"));
            if let (true, Some(card)) = (waits, &mut own) {
                card.truncate(card.len() - "AGENT:\n".len());
                nested = Some(format!("{line}\n"));
                continue;
            }
            cards.extend(own.take().map(closed));
            (own, lines) = (Some("BEGIN:VCARD\n".to_owned()), 0);
        } else if is("END:VCARD") {
            cards.extend(own.take().map(closed));
        } else if let Some(card) = &mut own {
            card.push_str(line);
            card.push('\n');
        }
        // A picture of forty megabytes has half a million lines, and all of them are one.
        let continues = line.starts_with([' ', '\t']);
        lines -= usize::from(continues && lines > 0);
        if cards.len() >= MOST_CARDS || lines > MOST_LINES {
            return Err(TableError::TooLarge);
        }
    }
    cards.extend(own.map(closed));
    Ok(cards)
}

fn closed(card: String) -> String {
    card + "END:VCARD\n"
}

fn card(text: &str) -> Result<Card, TableError> {
    let Entry::VCard(read) = Parser::new(text).entry() else { return Err(TableError::Damaged) };
    let mut card = Card::with_capacity(read.entries.len());
    for entry in read.entries {
        if matches!(entry.name, VCardProperty::Begin | VCardProperty::End | VCardProperty::Version) {
            continue;
        }
        let line = line(&entry);
        if line.values.iter().flatten().any(|part| part.len() > LONGEST_TEXT) {
            return Err(TableError::TooLarge);
        }
        card.push(line);
    }
    Ok(card)
}

fn line(entry: &VCardEntry) -> CardLine {
    let params = entry.params.iter().map(|param| {
        let value = param.value.clone().into_text();
        (param.name.as_str().to_uppercase(), plain(&value))
    });
    let mut line = CardLine {
        group: entry.group.clone().unwrap_or_default(),
        name: entry.name.as_str().to_uppercase().trim_start_matches(old::AS_WRITTEN).to_owned(),
        params: params.collect(),
        ..CardLine::default()
    };
    // Their order says nothing (RFC 6350, 3.3), and programs change it: one order makes equal lines equal.
    line.params.sort_by(|(a, _), (b, _)| a.cmp(b));
    for value in &entry.values {
        match value {
            VCardValue::Text(text) => line.values.push(vec![plain(text)]),
            VCardValue::Component(parts) => line.values.push(parts.iter().map(|part| plain(part)).collect()),
            VCardValue::Binary(data) => {
                line.bytes = casework::cards::base64(&data.data);
                line.media = data.content_type.clone().unwrap_or_default();
            }
            other => line.values.push(vec![written(&entry.name, other)]),
        }
    }
    line
}

/// A date, a number or another value with a form of its own, as the newest version writes it.
fn written(name: &VCardProperty, value: &VCardValue) -> String {
    let alone = VCardEntry { group: None, name: name.clone(), params: Vec::new(), values: vec![value.clone()] };
    let mut text = String::new();
    match alone.write_to(&mut text, true) {
        Ok(()) => text.split_once(':').map(|(_, value)| value.trim_end().to_owned()).unwrap_or_default(),
        Err(_) => String::new(),
    }
}
