//! Distribution lists: by rule or by hand, and always the people as they are now.

use std::collections::HashMap;

use super::rows::{self, StoredList};
use super::{ContactList, ListPeople, ListPerson, ListRule, SaveList, Stored, domains, find, folded};
use crate::address::{self, looks};
use crate::decisions::Key;
use crate::directory::{self, Named};
use crate::error::{Error, FieldError, Result};
use crate::register::types::{Done, Nothing};
use crate::store::{Desk, Reading};
use crate::text;

/// More than this by hand is a rule nobody wrote down.
const MOST_MEMBERS: usize = 10_000;

/// Every list, with how many are on it now.
pub(crate) fn list_lists(reading: &Reading<'_>, _: Nothing) -> Result<Vec<ContactList>> {
    let lists = rows::lists(reading)?;
    let wanted: Vec<Asked> = lists.iter().map(Asked::of).collect();
    let mut counts = vec![0_u32; lists.len()];
    if !lists.is_empty() {
        rows::every(reading, |contact| {
            for (count, asked) in counts.iter_mut().zip(&wanted) {
                *count += u32::from(asked.is_on(&contact));
            }
            Ok(())
        })?;
    }
    Ok(lists.into_iter().zip(counts).map(|(list, people)| shown(list, people)).collect())
}

fn shown(list: StoredList, people: u32) -> ContactList {
    let StoredList { uid, revision, name, note, rule, members } = list;
    ContactList { uid, revision, name, note, rule, members, people }
}

/// The people of a list, with their addresses as they are now.
///
/// # Errors
/// `NotFound`.
pub(crate) fn expand(reading: &Reading<'_>, key: Key) -> Result<ListPeople> {
    let list = rows::list(reading, &key.uid)?.ok_or_else(|| Error::not_found("list", &key.uid))?;
    people(reading, &Asked::of(&list))
}

/// Who would be on a list of this rule.
pub(crate) fn preview_list(reading: &Reading<'_>, rule: ListRule) -> Result<ListPeople> {
    people(reading, &Asked::of(&StoredList { rule: Some(cleaned(rule)), ..StoredList::default() }))
}

/// Adds a list, or changes one.
///
/// # Errors
/// `Invalid`, `NotFound`, `Stale`.
pub(crate) fn save_list(desk: &Desk<'_>, input: SaveList) -> Result<ContactList> {
    let before = match &input.uid {
        None => StoredList { uid: desk.context.uid(), ..StoredList::default() },
        Some(uid) => {
            let before = rows::list(desk, uid)?.ok_or_else(|| Error::not_found("list", uid))?;
            if input.revision != Some(before.revision) {
                return Err(Error::Stale);
            }
            before
        }
    };
    let list = StoredList {
        uid: before.uid,
        revision: before.revision,
        name: text::line(&input.name),
        note: input.note.as_deref().map_or(before.note, text::prose),
        rule: input.rule.map(cleaned).filter(|rule| *rule != ListRule::default()),
        members: input.members.unwrap_or(before.members),
    };
    check(desk, &list)?;
    rows::save_list(desk, &list)?;
    let people = people(desk, &Asked::of(&list))?.people.len();
    let saved = rows::list(desk, &list.uid)?.unwrap_or(list);
    Ok(shown(saved, u32::try_from(people).unwrap_or(u32::MAX)))
}

/// Removes a list; the contacts on it stay.
///
/// # Errors
/// `NotFound`.
pub(crate) fn remove_list(desk: &Desk<'_>, key: Key) -> Result<Done> {
    if rows::delete_list(desk, &key.uid)? { Ok(Done {}) } else { Err(Error::not_found("list", &key.uid)) }
}

/// The lists a contact is on.
pub(super) fn of(reading: &Reading<'_>, contact: &Stored) -> Result<Vec<Named>> {
    let lists = rows::lists(reading)?.into_iter().filter(|list| Asked::of(list).is_on(contact));
    Ok(lists.map(|list| Named { id: list.uid, name: list.name }).collect())
}

fn check(desk: &Desk<'_>, list: &StoredList) -> Result<()> {
    let mut broken = Vec::new();
    if list.name.is_empty() {
        broken.push(FieldError::new("name", "empty"));
    }
    if list.name.chars().count() > text::LONGEST_LINE {
        broken.push(FieldError::new("name", "too_long"));
    }
    if rows::lists(desk)?.iter().any(|other| other.uid != list.uid && folded(&other.name) == folded(&list.name)) {
        broken.push(FieldError::new("name", "name_taken"));
    }
    if list.members.len() > MOST_MEMBERS {
        broken.push(FieldError::new("members", "too_long"));
    }
    for uid in &list.members {
        // One that was removed since may stay: undoing the removal brings the contact back onto the list.
        if uid.len() > 64 {
            broken.push(FieldError::new("members", "not_known"));
        }
    }
    let country = list.rule.as_ref().map_or("", |rule| &rule.country);
    if !country.is_empty() && directory::country(country).is_none() {
        broken.push(FieldError::new("country", "not_known"));
    }
    if broken.is_empty() { Ok(()) } else { Err(Error::Invalid { fields: broken }) }
}

fn cleaned(rule: ListRule) -> ListRule {
    ListRule {
        tags: text::lines(&rule.tags),
        organisation: text::line(&rule.organisation),
        role: text::line(&rule.role),
        country: text::line(&rule.country).to_uppercase(),
        language: text::line(&rule.language).to_lowercase(),
    }
}

/// A list with its words folded once.
struct Asked {
    rule: Option<ListRule>,
    tags: Vec<String>,
    organisation: Vec<String>,
    role: Vec<String>,
    members: std::collections::HashSet<String>,
}

impl Asked {
    fn of(list: &StoredList) -> Asked {
        let words = |text: &str| -> Vec<String> { folded(text).split_whitespace().map(str::to_owned).collect() };
        let rule = list.rule.clone().filter(|rule| *rule != ListRule::default());
        let asked = rule.clone().unwrap_or_default();
        Asked {
            rule,
            tags: asked.tags.iter().map(|tag| folded(tag)).collect(),
            organisation: words(&asked.organisation),
            role: words(&asked.role),
            members: list.members.iter().cloned().collect(),
        }
    }

    fn is_on(&self, contact: &Stored) -> bool {
        self.members.contains(&contact.uid) || self.follows(contact)
    }

    fn follows(&self, contact: &Stored) -> bool {
        let Some(rule) = &self.rule else { return false };
        let card = &contact.card;
        let has_all = |words: &[String], text: &str| {
            let text = folded(text);
            words.iter().all(|word| text.contains(word.as_str()))
        };
        (rule.country.is_empty() || rule.country == card.country)
            && (rule.language.is_empty() || rule.language == card.language)
            && (self.tags.is_empty() || card.tags.iter().any(|tag| self.tags.contains(&folded(tag))))
            && (self.organisation.is_empty()
                || has_all(&self.organisation, &format!("{} {}", card.organisation, card.department)))
            && (self.role.is_empty() || has_all(&self.role, &card.role))
    }
}

fn people(reading: &Reading<'_>, asked: &Asked) -> Result<ListPeople> {
    let known = domains::known(reading)?;
    let language = reading.context.language;
    let mut found = ListPeople { people: Vec::new(), without_address: 0 };
    let mut first_with: HashMap<String, String> = HashMap::new();
    rows::every(reading, |contact| {
        if !asked.is_on(&contact) {
            return Ok(());
        }
        let email = contact.card.address().map(|email| looks(&email.address, &known, language));
        let key = email.as_ref().map(|email| address::key(&email.address)).filter(|key| !key.is_empty());
        let same_address_as = key.as_ref().and_then(|key| first_with.get(key).cloned());
        match key {
            Some(key) => drop(first_with.entry(key).or_insert_with(|| contact.uid.clone())),
            None => found.without_address += 1,
        }
        found.people.push(ListPerson {
            by_hand: asked.members.contains(&contact.uid),
            name: contact.card.shown(),
            country: find::country(reading, &contact.card.country),
            uid: contact.uid,
            organisation: contact.card.organisation,
            role: contact.card.role,
            language: contact.card.language,
            email,
            same_address_as,
        });
        Ok(())
    })?;
    Ok(found)
}
