//! Listing, finding and showing contacts.

use super::rows::{self, Seen};
use super::{Contact, ContactChoices, ContactFilter, ContactPage, ContactRow, Stored, domains, folded, lists, photo};
use crate::address::{is_hidden_in, key, looks};
use crate::decisions::Key;
use crate::directory::{self, Named};
use crate::error::{Error, Result};
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::words::say;

/// A page holds as many when nothing is said, and never more than the most.
const USUAL: u32 = 100;
const MOST: u32 = 500;

/// One page of the contacts that fit, by family name.
pub(crate) fn list(reading: &Reading<'_>, filter: ContactFilter) -> Result<ContactPage> {
    let limit = filter.limit.unwrap_or(USUAL).min(MOST);
    let wanted = Wanted::of(&filter);
    let (ids, total) = if wanted.asks_nothing() {
        (rows::page(reading, filter.from, limit)?, rows::count(reading)?)
    } else {
        rows::find(reading, filter.from, limit, wanted.asks_facts(), |seen| wanted.fits(seen))?
    };
    let mut page = Vec::with_capacity(ids.len());
    for id in ids {
        page.push(row(reading, rows::by_id(reading, id)?));
    }
    Ok(ContactPage { rows: page, total })
}

struct Wanted {
    words: Vec<String>,
    country: String,
    language: String,
    /// As it stands in the JSON of tags.
    tag: String,
}

impl Wanted {
    fn of(filter: &ContactFilter) -> Wanted {
        let given = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
        let tag = given(&filter.tag);
        Wanted {
            words: folded(&filter.text).split_whitespace().map(str::to_owned).collect(),
            country: given(&filter.country).to_uppercase(),
            language: given(&filter.language).to_lowercase(),
            tag: if tag.is_empty() { tag } else { serde_json::Value::String(tag).to_string() },
        }
    }

    fn asks_nothing(&self) -> bool {
        self.words.is_empty() && !self.asks_facts()
    }

    fn asks_facts(&self) -> bool {
        !(self.country.is_empty() && self.language.is_empty() && self.tag.is_empty())
    }

    fn fits(&self, seen: &Seen<'_>) -> bool {
        (self.country.is_empty() || self.country == seen.country)
            && (self.language.is_empty() || self.language == seen.language)
            && (self.tag.is_empty() || seen.tags.contains(&self.tag))
            && self.words.iter().all(|word| seen.folded.contains(word.as_str()))
    }
}

pub(super) fn row(reading: &Reading<'_>, contact: Stored) -> ContactRow {
    let card = contact.card;
    let email = card.address().map(|email| email.address.clone());
    let phone = card.phones.iter().find(|phone| phone.preferred).or_else(|| card.phones.first());
    ContactRow {
        uid: contact.uid,
        name: card.shown(),
        email,
        phone: phone.map(|phone| phone.number.clone()),
        country: country(reading, &card.country),
        organisation: card.organisation,
        role: card.role,
        tags: card.tags,
    }
}

pub(super) fn country(reading: &Reading<'_>, iso3: &str) -> Option<Named> {
    (!iso3.is_empty()).then(|| directory::country_named(iso3, reading.context.language))
}

/// A contact with all that is known of it.
///
/// # Errors
/// `NotFound`.
pub(crate) fn show(reading: &Reading<'_>, key: Key) -> Result<Contact> {
    let stored = rows::by_uid(reading, &key.uid)?.ok_or_else(|| Error::not_found("contact", &key.uid))?;
    let known = domains::known(reading)?;
    let language = reading.context.language;
    let checks = stored.card.emails.iter().map(|email| looks(&email.address, &known, language)).collect();
    let mut warnings = Vec::new();
    for email in &stored.card.emails {
        if is_hidden_in(&stored.card.name, &email.address) {
            let arguments = [("address", email.address.as_str().into())];
            warnings.push(say(language, "address-name-is-another", &arguments));
        }
    }
    if stored.card.is_turned() {
        warnings.push(say(language, "contact-name-turned", &[]));
    }
    let has_photo = match reading.kept(&stored.photo)? {
        Some(bytes) => photo::kind(&bytes).is_some(),
        None => false,
    };
    let lists = lists::of(reading, &stored)?;
    let readable = |line: &crate::cards::CardLine| {
        let name = line.param("X-NAME").next().unwrap_or(&line.name).to_owned();
        (name, if line.bytes.is_empty() { line.whole() } else { line.media.clone() })
    };
    Ok(Contact {
        of_country: country(reading, &stored.card.country),
        photo: has_photo.then(|| format!("contact/{}/photo", stored.uid)),
        more: stored.kept.iter().map(readable).collect(),
        uid: stored.uid,
        revision: stored.revision,
        card: stored.card,
        source: stored.source,
        checks,
        warnings,
        lists,
    })
}

/// What there is to choose from.
pub(crate) fn choices(reading: &Reading<'_>, _: Nothing) -> Result<ContactChoices> {
    let names = |used: Vec<(String, u32)>| -> Vec<String> { used.into_iter().map(|(name, _)| name).collect() };
    let countries = names(rows::used(reading, "country")?);
    Ok(ContactChoices {
        tags: names(rows::used(reading, "tags")?),
        countries: countries.iter().filter_map(|iso3| country(reading, iso3)).collect(),
        languages: names(rows::used(reading, "language")?),
        contacts: rows::count(reading)?,
    })
}

/// The first of some tags, given folded, that a contact of this address has, however the address is written.
pub(crate) fn tag_of(reading: &Reading<'_>, email: &str, tags: &[String]) -> Result<Option<String>> {
    #[derive(serde::Deserialize)]
    struct Only {
        address: String,
    }
    let wanted = key(email);
    let mut found = None;
    rows::tagged(reading, |its_tags, its_emails| {
        let its_tags: Vec<String> = serde_json::from_str(its_tags).unwrap_or_default();
        let Some(tag) = its_tags.into_iter().find(|tag| tags.contains(&directory::fold(tag))) else { return };
        let emails: Vec<Only> = serde_json::from_str(its_emails).unwrap_or_default();
        if found.is_none() && emails.iter().any(|one| key(&one.address) == wanted) {
            found = Some(tag);
        }
    })?;
    Ok(found.filter(|_| !wanted.is_empty()))
}
