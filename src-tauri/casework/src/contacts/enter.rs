//! Adding, changing and removing contacts.

use super::{Contact, ContactAddress, ContactCard, SaveContact, Stored, find, rows};
use crate::decisions::Key;
use crate::error::{Error, FieldError, Result};
use crate::register::types::Done;
use crate::store::Desk;
use crate::{address, directory, text};

/// Of one contact; more is a file, not a person.
const MOST_ENTRIES: usize = 50;

/// Adds a contact, or changes one.
///
/// # Errors
/// `Invalid`, `NotFound`, `Stale`.
pub(crate) fn save(desk: &Desk<'_>, input: SaveContact) -> Result<Contact> {
    let before = match &input.uid {
        None => None,
        Some(uid) => Some(rows::by_uid(desk, uid)?.ok_or_else(|| Error::not_found("contact", uid))?),
    };
    if before.as_ref().is_some_and(|before| input.revision != Some(before.revision)) {
        return Err(Error::Stale);
    }
    let card = cleaned(input.card);
    check(&card, before.as_ref().map(|before| &before.card))?;
    let folded = card.folded();
    let uid = match before {
        Some(before) => {
            let contact = Stored { card, ..before };
            rows::update(desk, &contact, &folded)?;
            contact.uid
        }
        None => {
            let contact = Stored { uid: desk.context.uid(), card, ..Stored::default() };
            rows::insert(desk, &contact, &folded)?;
            contact.uid
        }
    };
    find::show(desk, Key { uid })
}

/// Removes a contact; the lists it is on forget it.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove(desk: &Desk<'_>, key: Key) -> Result<Done> {
    if rows::delete(desk, &key.uid)? { Ok(Done {}) } else { Err(Error::not_found("contact", &key.uid)) }
}

/// One form for every text, the name filled from its parts, and nothing that is empty.
pub(super) fn cleaned(card: ContactCard) -> ContactCard {
    let line = |value: String| text::line(&value);
    let address = |one: ContactAddress| ContactAddress {
        po_box: line(one.po_box),
        extended: line(one.extended),
        street: text::prose(&one.street),
        city: line(one.city),
        region: line(one.region),
        code: line(one.code),
        country: line(one.country),
        label: line(one.label),
        ..one
    };
    let mut clean = ContactCard {
        name: line(card.name),
        prefix: line(card.prefix),
        given: line(card.given),
        additional: line(card.additional),
        family: line(card.family),
        suffix: line(card.suffix),
        organisation: line(card.organisation),
        department: line(card.department),
        role: line(card.role),
        emails: card.emails,
        phones: card.phones,
        addresses: card.addresses.into_iter().map(address).filter(is_somewhere).collect(),
        tags: text::lines(&card.tags),
        language: line(card.language).to_lowercase(),
        country: line(card.country).to_uppercase(),
        notes: text::prose(&card.notes),
    };
    for email in &mut clean.emails {
        email.label = text::line(&email.label);
        // A hidden character is refused when typed, not washed away: the address would silently be another one.
        email.address = email.address.trim().to_owned();
    }
    clean.emails.retain(|email| !email.address.is_empty());
    for phone in &mut clean.phones {
        phone.label = text::line(&phone.label);
        phone.number = text::line(&phone.number);
    }
    clean.phones.retain(|phone| !phone.number.is_empty());
    let mut seen = std::collections::HashSet::new();
    clean.tags.retain(|tag| seen.insert(tag.clone()));
    clean.name = clean.shown();
    clean
}

fn is_somewhere(one: &ContactAddress) -> bool {
    [&one.po_box, &one.extended, &one.street, &one.city, &one.region, &one.code, &one.country]
        .iter()
        .any(|part| !part.is_empty())
}

/// Every broken field at once. What came from an address book and was not touched stays as it came.
fn check(card: &ContactCard, before: Option<&ContactCard>) -> Result<()> {
    let mut broken = Vec::new();
    if card.name.is_empty() {
        broken.push(FieldError::new("name", "empty"));
    }
    let names = [&card.prefix, &card.given, &card.additional, &card.family, &card.suffix];
    let lines = [("name", &card.name), ("organisation", &card.organisation), ("department", &card.department)];
    let lines = lines.into_iter().chain([("role", &card.role)]).chain(names.into_iter().map(|part| ("name", part)));
    for (field, value) in lines.chain(card.tags.iter().map(|tag| ("tags", tag))) {
        if value.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if card.notes.len() > text::LONGEST_TEXT {
        broken.push(FieldError::new("notes", "too_long"));
    }
    for (place, email) in card.emails.iter().enumerate() {
        let untouched = before.is_some_and(|before| before.emails.iter().any(|known| known.address == email.address));
        if let (Err(problem), false) = (address::check(&email.address), untouched) {
            broken.push(FieldError::new(&format!("emails.{place}"), problem.rule()));
        }
    }
    for (place, phone) in card.phones.iter().enumerate() {
        if phone.number.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(&format!("phones.{place}"), "too_long"));
        }
    }
    for (field, count) in
        [("emails", card.emails.len()), ("phones", card.phones.len()), ("addresses", card.addresses.len())]
    {
        if count > MOST_ENTRIES {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if !card.country.is_empty() && directory::country(&card.country).is_none() {
        broken.push(FieldError::new("country", "not_known"));
    }
    let is_tag = |tag: &str| (2..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-');
    if !card.language.is_empty() && !is_tag(&card.language) {
        broken.push(FieldError::new("language", "not_known"));
    }
    broken.dedup();
    if broken.is_empty() { Ok(()) } else { Err(Error::Invalid { fields: broken }) }
}
