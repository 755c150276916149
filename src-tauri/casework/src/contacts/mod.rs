//! Contacts: people and institutions with their addresses as they are now, and the distribution lists made of them.
//!
//! A contact is one row. What an address book says and the program does not understand is kept with it and given back on
//! export. Two contacts are never made one without a person saying so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::address::AddressCheck;
use crate::cards::CardLine;
use crate::directory::Named;

mod card;
mod columns;
mod domains;
mod enter;
mod find;
mod give;
mod lists;
mod photo;
mod plan;
mod rows;
mod table;
mod take;
#[cfg(test)]
mod tests;
mod vcard;

pub use columns::ContactField;
pub(crate) use domains::check_address;
pub(crate) use enter::{remove, save};
pub(crate) use find::{choices, list, show, tag_of};
pub(crate) use give::export;
pub use give::{ContactFormat, ExportContacts, ExportedContacts};
pub(crate) use lists::{expand, list_lists, preview_list, remove_list, save_list};
pub(crate) use photo::file as photo_file;
pub use take::{
    AlikeChoice, ContactColumn, ContactFieldChoice, ContactImport, ContactPreview, ImportContacts, ImportOutcome,
    ImportRow, RowChoice,
};
pub(crate) use take::{import, preview};

/// What an address or a number is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Work,
    Home,
    /// Of phones only.
    Mobile,
    /// Of phones only.
    Fax,
    #[default]
    Other,
}

/// A parameter of a card's line that has no field of its own: its name and a value.
pub type Extra = (String, String);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactEmail {
    /// As written; one that came from an address book may be none that can be written to.
    pub address: String,
    pub kind: ContactKind,
    /// A name of the office's own for it.
    pub label: String,
    pub preferred: bool,
    /// Given back on export; leave as it is.
    pub extra: Vec<Extra>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactPhone {
    pub number: String,
    pub kind: ContactKind,
    pub label: String,
    pub preferred: bool,
    /// Given back on export; leave as it is.
    pub extra: Vec<Extra>,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactAddress {
    pub po_box: String,
    /// Floor, room or building.
    pub extended: String,
    /// May have several lines.
    pub street: String,
    pub city: String,
    pub region: String,
    pub code: String,
    /// As written.
    pub country: String,
    pub kind: ContactKind,
    pub label: String,
    pub preferred: bool,
    /// Given back on export; leave as it is.
    pub extra: Vec<Extra>,
}

/// A contact with all that is known of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Contact {
    pub uid: String,
    pub revision: u32,
    #[serde(flatten)]
    pub card: ContactCard,
    /// The country with its name in the window's language.
    pub of_country: Option<Named>,
    /// Id of the picture for the file door.
    pub photo: Option<String>,
    /// What came with it and has no field here: name and value, to be read.
    pub more: Vec<Extra>,
    /// Where it came from, e.g. the name of a file.
    pub source: String,
    /// What is to be said of each address of `emails`, in the same order.
    pub checks: Vec<AddressCheck>,
    /// What is to be said of the whole: finished sentences.
    pub warnings: Vec<String>,
    /// The lists it is on.
    pub lists: Vec<Named>,
}

/// What can be typed of a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactCard {
    /// As shown; made of its parts when empty.
    pub name: String,
    pub prefix: String,
    pub given: String,
    pub additional: String,
    pub family: String,
    pub suffix: String,
    pub organisation: String,
    pub department: String,
    /// Role or title in the organisation.
    pub role: String,
    pub emails: Vec<ContactEmail>,
    pub phones: Vec<ContactPhone>,
    pub addresses: Vec<ContactAddress>,
    pub tags: Vec<String>,
    /// Primary tag such as `fr`; empty when not known.
    pub language: String,
    /// ISO 3166-1 alpha-3; empty when not known.
    pub country: String,
    pub notes: String,
}

/// Adds a contact, or changes the one of this uid.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveContact {
    pub uid: Option<String>,
    /// Of the contact as it was read; needed with a uid.
    pub revision: Option<u32>,
    pub card: ContactCard,
}

/// Which contacts, and which page of them.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ContactFilter {
    /// Words that all have to be found, anywhere in names, organisation, role, addresses and tags.
    pub text: String,
    pub tag: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    pub language: Option<String>,
    /// Place of the first, from 0.
    pub from: u32,
    /// How many at most; 100 when left out, 500 at most.
    pub limit: Option<u32>,
}

/// One page of contacts, by family name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactPage {
    pub rows: Vec<ContactRow>,
    /// How many fit in all.
    pub total: u32,
}

/// A contact as a line of a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactRow {
    pub uid: String,
    pub name: String,
    pub organisation: String,
    pub role: String,
    /// The preferred one, or the first.
    pub email: Option<String>,
    pub phone: Option<String>,
    pub country: Option<Named>,
    pub tags: Vec<String>,
}

/// What there is to choose from.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactChoices {
    /// In order of use, the most used first.
    pub tags: Vec<String>,
    pub countries: Vec<Named>,
    pub languages: Vec<String>,
    pub contacts: u32,
}

/// Looks at an address before it is saved or written to.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CheckAddress {
    pub address: String,
}

/// Who is on a list by rule. What is empty asks nothing; a rule that asks nothing finds nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListRule {
    /// Any of these.
    pub tags: Vec<String>,
    /// Words of the organisation or its department.
    pub organisation: String,
    /// Words of the role.
    pub role: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    pub language: String,
}

/// A distribution list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactList {
    pub uid: String,
    pub revision: u32,
    pub name: String,
    pub note: String,
    pub rule: Option<ListRule>,
    /// Uids of those put in by hand.
    pub members: Vec<String>,
    /// How many are on it now.
    pub people: u32,
}

/// Adds a list, or changes the one of this uid.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveList {
    pub uid: Option<String>,
    /// Of the list as it was read; needed with a uid.
    pub revision: Option<u32>,
    pub name: String,
    pub note: Option<String>,
    pub rule: Option<ListRule>,
    pub members: Option<Vec<String>>,
}

/// The people of a list with their addresses as they are now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ListPeople {
    pub people: Vec<ListPerson>,
    /// How many have no address that can be written to.
    pub without_address: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ListPerson {
    pub uid: String,
    pub name: String,
    pub organisation: String,
    pub role: String,
    pub language: String,
    pub country: Option<Named>,
    /// The address that would be written to, looked at; none when the contact has none.
    pub email: Option<AddressCheck>,
    /// Whether a person put them on the list by hand.
    pub by_hand: bool,
    /// Uid of somebody earlier on the list with the same address.
    pub same_address_as: Option<String>,
}

/// A contact as it is stored.
#[derive(Clone, Debug, Default, PartialEq)]
struct Stored {
    uid: String,
    revision: u32,
    card: ContactCard,
    /// SHA-256 of a kept file, and its media type.
    photo: String,
    photo_type: String,
    kept: Vec<CardLine>,
    source: String,
}

impl ContactCard {
    /// The address to write to: the preferred one that can be, or the first that can be.
    fn address(&self) -> Option<&ContactEmail> {
        let can_be = |email: &&ContactEmail| crate::address::check(&email.address).is_ok();
        let preferred = self.emails.iter().filter(|email| email.preferred).find(can_be);
        preferred.or_else(|| self.emails.iter().find(can_be)).or_else(|| self.emails.first())
    }

    /// The name as shown: what was written, or its parts, or the organisation, or an address.
    fn shown(&self) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        let parts = [&self.prefix, &self.given, &self.additional, &self.family, &self.suffix];
        let named: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        if !named.is_empty() {
            return named.join(" ");
        }
        let first = |email: &ContactEmail| email.address.clone();
        let organisation = Some(&self.organisation).filter(|name| !name.is_empty()).cloned();
        organisation.or_else(|| self.emails.first().map(first)).unwrap_or_default()
    }

    /// Whether a sign no one sees makes the name read in another order than it is written in.
    fn is_turned(&self) -> bool {
        [&self.name, &self.organisation, &self.role].iter().any(|text| text.contains(['\u{202d}', '\u{202e}']))
    }

    /// The words a contact is found by, in the order of the list.
    fn folded(&self) -> String {
        let mut words = String::with_capacity(128);
        let first: [&str; 2] = if self.family.is_empty() { [&self.name, ""] } else { [&self.family, &self.given] };
        let mut push = |word: &str| {
            if !word.is_empty() {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(word);
            }
        };
        first.into_iter().for_each(&mut push);
        // The whole name once more, as it is typed: "given family".
        if !self.family.is_empty() {
            push(&self.name);
        }
        [&self.organisation, &self.department, &self.role].into_iter().for_each(|word| push(word));
        self.emails.iter().for_each(|email| push(&email.address));
        self.tags.iter().for_each(|tag| push(tag));
        folded(&words)
    }
}

/// Folded for finding; most text is plain and needs no table.
fn folded(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { crate::directory::fold(text) }
}
