//! Rows of a table as contacts, and contacts as rows of a table.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::columns::{self, ContactField, Part};
use super::enter::cleaned;
use super::plan::Incoming;
use super::{ContactAddress, ContactCard, ContactEmail, ContactKind, ContactPhone, Stored};
use crate::cards::{CardLine, plain};
use crate::exchange;
use crate::language::Language;
use crate::tables::{Cell, Grid, Lines, unguarded};

/// What plain columns cannot say of a contact.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Details {
    emails: Vec<ContactEmail>,
    phones: Vec<ContactPhone>,
    addresses: Vec<ContactAddress>,
    kept: Vec<CardLine>,
}

/// The rows below the head, empty ones left out.
pub(super) fn incoming(lines: Lines, mapping: &[Option<ContactField>], known: &mut Countries) -> Vec<Incoming> {
    let mut lines = lines.into_iter();
    let head = lines.next().unwrap_or_default();
    let numbers: Vec<usize> = head.iter().map(|title| columns::number(title)).collect();
    let place = |at: usize| u32::try_from(at + 2).unwrap_or(u32::MAX);
    lines.enumerate().filter_map(|(at, line)| row(place(at), line, &head, &numbers, mapping, known)).collect()
}

fn row(
    row: u32,
    line: Vec<String>,
    head: &[String],
    numbers: &[usize],
    mapping: &[Option<ContactField>],
    known: &mut Countries,
) -> Option<Incoming> {
    let mut taken = Taken::default();
    for (at, cell) in line.iter().enumerate() {
        let text = plain(unguarded(cell.trim()).trim());
        if !text.is_empty() {
            let number = numbers.get(at).copied().unwrap_or(1);
            let title = head.get(at).map_or("", |title| title.trim());
            taken.take(mapping.get(at).copied().flatten(), number, title, &text, known);
        }
    }
    taken.any.then(|| taken.finished(row, known))
}

/// A row as it is being read.
#[derive(Default)]
struct Taken {
    any: bool,
    card: ContactCard,
    emails: Vec<(usize, ContactEmail)>,
    phones: Vec<(usize, ContactPhone)>,
    addresses: BTreeMap<(ContactKind, usize), ContactAddress>,
    kinds: HashMap<(ContactField, usize), String>,
    details: Details,
    kept: Vec<CardLine>,
    record: String,
}

impl Taken {
    fn take(&mut self, field: Option<ContactField>, number: usize, title: &str, text: &str, known: &mut Countries) {
        use ContactField as F;
        if field == Some(F::Ignore) {
            return;
        }
        self.any = true;
        let Some(field) = field else {
            let params = vec![("X-NAME".to_owned(), title.to_owned())];
            self.kept.push(CardLine { params, ..CardLine::text("X-FIELD", text) });
            return;
        };
        if let Some(kind) = field.email() {
            for one in text.split(" ::: ").map(str::trim) {
                self.emails.push((number, ContactEmail { address: one.to_owned(), kind, ..ContactEmail::default() }));
            }
        } else if let Some(kind) = field.phone() {
            for one in text.split(" ::: ").map(str::trim) {
                self.phones.push((number, ContactPhone { number: one.to_owned(), kind, ..ContactPhone::default() }));
            }
        } else if let Some((kind, part)) = field.address() {
            self.part(kind, number, part, text);
        } else {
            match field {
                F::EmailKind | F::PhoneKind | F::AddressKind => {
                    self.kinds.insert((field, number), text.to_owned());
                }
                F::Tags => self.card.tags.extend(tags(text)),
                F::Language => self.card.language = language(text),
                F::Country => match known.of(text) {
                    Some(country) => self.card.country = country,
                    None => self.take(None, number, title, text, known),
                },
                F::Record => text.clone_into(&mut self.record),
                F::Details => self.details = serde_json::from_str(text).unwrap_or_default(),
                _ => self.single(field, text),
            }
        }
    }

    fn single(&mut self, field: ContactField, text: &str) {
        use ContactField as F;
        let card = &mut self.card;
        let place = match field {
            F::Name => &mut card.name,
            F::Prefix => &mut card.prefix,
            F::Given => &mut card.given,
            F::Additional => &mut card.additional,
            F::Family => &mut card.family,
            F::Suffix => &mut card.suffix,
            F::Organisation => &mut card.organisation,
            F::Department => &mut card.department,
            F::Role => &mut card.role,
            _ => &mut card.notes,
        };
        text.clone_into(place);
    }

    fn part(&mut self, kind: ContactKind, number: usize, part: Part, text: &str) {
        // "Business Street 2" is the second line of one street; "Address 2 - City" is of another address.
        let number = if kind == ContactKind::Other { number } else { 1 };
        let address = self.addresses.entry((kind, number)).or_default();
        let place = match part {
            Part::Street => &mut address.street,
            Part::Box => &mut address.po_box,
            Part::City => &mut address.city,
            Part::Region => &mut address.region,
            Part::Code => &mut address.code,
            Part::Country => &mut address.country,
        };
        if !place.is_empty() {
            place.push('\n');
        }
        place.push_str(text);
    }

    fn finished(self, row: u32, known: &mut Countries) -> Incoming {
        let kinds = &self.kinds;
        let said = |field: ContactField, number: usize| kinds.get(&(field, number)).map(|said| kind_of(said));
        let emails = self.emails.into_iter().map(|(number, mut email)| {
            if let Some((kind, label)) = said(ContactField::EmailKind, number) {
                (email.kind, email.label) = (kind, label);
            }
            email
        });
        let phones = self.phones.into_iter().map(|(number, mut phone)| {
            if let Some((kind, label)) = said(ContactField::PhoneKind, number) {
                (phone.kind, phone.label) = (kind, label);
            }
            phone
        });
        let addresses = self.addresses.into_iter().map(|((kind, number), mut address)| {
            address.kind = kind;
            if let (ContactKind::Other, Some((kind, label))) = (kind, said(ContactField::AddressKind, number)) {
                (address.kind, address.label) = (kind, label);
            }
            address
        });
        let details = self.details;
        let emails = restored(emails.collect(), details.emails, |a, b| a.address == b.address);
        let phones = restored(phones.collect(), details.phones, |a, b| a.number == b.number);
        // Of each kind the columns hold one address; further ones stand in the details only.
        let plain: Vec<ContactAddress> = addresses.collect();
        let same = |a: &ContactAddress, b: &ContactAddress| {
            [&a.street, &a.city, &a.code, &a.country] == [&b.street, &b.city, &b.code, &b.country]
        };
        let mut addresses = details.addresses;
        let new: Vec<ContactAddress> =
            plain.into_iter().filter(|one| !addresses.iter().any(|known| same(known, one))).collect();
        addresses.extend(new);
        let mut card = cleaned(ContactCard { emails, phones, addresses, ..self.card });
        if card.country.is_empty() {
            card.country = known.of_addresses(&card.addresses);
        }
        let mut kept = details.kept;
        kept.extend(self.kept);
        Incoming { row, card, kept, record: self.record, ..Incoming::default() }
    }
}

/// What the details know better of the same entries, in their order, then what only the columns have.
fn restored<T>(plain: Vec<T>, details: Vec<T>, same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut all: Vec<T> = details.into_iter().filter(|known| plain.iter().any(|one| same(one, known))).collect();
    let new: Vec<T> = plain.into_iter().filter(|one| !all.iter().any(|known| same(one, known))).collect();
    all.extend(new);
    all
}

fn tags(text: &str) -> Vec<String> {
    let parts = text.split(" ::: ").flat_map(exchange::items);
    parts.map(|tag| tag.trim_start_matches("* ").trim().to_owned()).filter(|tag| !tag.is_empty()).collect()
}

/// The primary tag of a language written as a tag or by its name.
pub(super) fn language(text: &str) -> String {
    let plain = super::folded(text.trim());
    let named = [
        ("en", ["english", "anglais", "ingles", "الانجليزيه"]),
        ("fr", ["french", "francais", "frances", "الفرنسيه"]),
        ("es", ["spanish", "espagnol", "espanol", "الاسبانيه"]),
        ("ar", ["arabic", "arabe", "العربيه", "عربي"]),
    ];
    let known = named.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(tag, _)| (*tag).to_owned());
    let tag = || plain.split(['-', '_', ';', ',']).next().unwrap_or_default().to_owned();
    known.or_else(|| Some(tag()).filter(|tag| (2..=3).contains(&tag.len()) && tag.is_ascii())).unwrap_or_default()
}

/// What the word before an address or a number says.
fn kind_of(said: &str) -> (ContactKind, String) {
    let plain = super::folded(said.trim().trim_start_matches("* "));
    let kind = match plain.as_str() {
        "work" | "business" | "bureau" | "travail" | "professionnel" | "trabajo" | "العمل" => ContactKind::Work,
        "home" | "domicile" | "casa" | "personal" | "المنزل" => ContactKind::Home,
        "mobile" | "cell" | "portable" | "movil" | "الجوال" => ContactKind::Mobile,
        "other" | "autre" | "otro" | "" => ContactKind::Other,
        fax if fax.contains("fax") => {
            return (ContactKind::Fax, if fax == "fax" { String::new() } else { said.to_owned() });
        }
        _ => return (ContactKind::Other, said.trim_start_matches("* ").to_owned()),
    };
    (kind, String::new())
}

/// Countries by the words they were written in: the same few come again and again.
#[derive(Default)]
pub(super) struct Countries(HashMap<String, Option<String>>);

impl Countries {
    pub(super) fn of(&mut self, text: &str) -> Option<String> {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let found = exchange::country_of(text);
        self.0.insert(text.to_owned(), found.clone());
        found
    }

    /// Of the first address whose country is known; empty when none is.
    pub(super) fn of_addresses(&mut self, addresses: &[ContactAddress]) -> String {
        let named = addresses.iter().filter(|address| !address.country.is_empty());
        named.filter_map(|address| self.of(&address.country)).next().unwrap_or_default()
    }
}

/// All contacts as a table.
pub(super) fn grid(contacts: &[Stored], language: Language) -> Grid {
    use ContactField as F;
    let mut columns: Vec<(F, usize)> = Vec::new();
    let most = |count: &dyn Fn(&Stored) -> usize| contacts.iter().map(count).max().unwrap_or(0);
    for field in F::ALL {
        let times = match (field.email(), field.phone(), field.address()) {
            (Some(kind), ..) => most(&|one| one.card.emails.iter().filter(|e| shown_as(e.kind) == kind).count()),
            (_, Some(kind), _) => most(&|one| one.card.phones.iter().filter(|p| p.kind == kind).count()),
            (.., Some((kind, _))) => most(&|one| of_kind(&one.card, kind).count()).min(1),
            _ => usize::from(!matches!(field, F::EmailKind | F::PhoneKind | F::AddressKind | F::Ignore)),
        };
        columns.extend((0..times).map(|number| (field, number)));
    }
    let titled = |(field, number): &(F, usize)| {
        let title = columns::title(*field, language);
        if *number == 0 { title } else { format!("{title} {}", number + 1) }
    };
    Grid {
        title: crate::words::say(language, "contact-sheet", &[]),
        head: columns.iter().map(titled).collect(),
        rows: contacts
            .iter()
            .map(|one| columns.iter().map(|(field, number)| Cell::text(&value(one, *field, *number))).collect())
            .collect(),
        rtl: language == Language::Ar,
    }
}

/// Addresses of mail have no telephone's kinds.
fn shown_as(kind: ContactKind) -> ContactKind {
    if matches!(kind, ContactKind::Work | ContactKind::Home) { kind } else { ContactKind::Other }
}

fn of_kind(card: &ContactCard, kind: ContactKind) -> impl Iterator<Item = &ContactAddress> {
    card.addresses.iter().filter(move |address| shown_as(address.kind) == kind)
}

fn value(one: &Stored, field: ContactField, number: usize) -> String {
    use ContactField as F;
    let card = &one.card;
    if let Some(kind) = field.email() {
        let found = card.emails.iter().filter(|email| shown_as(email.kind) == kind).nth(number);
        return found.map(|email| email.address.clone()).unwrap_or_default();
    }
    if let Some(kind) = field.phone() {
        let found = card.phones.iter().filter(|phone| phone.kind == kind).nth(number);
        return found.map(|phone| phone.number.clone()).unwrap_or_default();
    }
    if let Some((kind, part)) = field.address() {
        let Some(address) = of_kind(card, kind).nth(number) else { return String::new() };
        let part = match part {
            Part::Street => &address.street,
            Part::Box => &address.po_box,
            Part::City => &address.city,
            Part::Region => &address.region,
            Part::Code => &address.code,
            Part::Country => &address.country,
        };
        return part.clone();
    }
    match field {
        F::Name => card.name.clone(),
        F::Prefix => card.prefix.clone(),
        F::Given => card.given.clone(),
        F::Additional => card.additional.clone(),
        F::Family => card.family.clone(),
        F::Suffix => card.suffix.clone(),
        F::Organisation => card.organisation.clone(),
        F::Department => card.department.clone(),
        F::Role => card.role.clone(),
        F::Language => card.language.clone(),
        F::Country => card.country.clone(),
        F::Tags => card.tags.join("; "),
        F::Notes => card.notes.clone(),
        F::Record => one.uid.clone(),
        F::Details => details(one),
        _ => String::new(),
    }
}

/// Empty when the columns say everything.
fn details(one: &Stored) -> String {
    let card = &one.card;
    let plain_email = |email: &ContactEmail| email.label.is_empty() && !email.preferred && email.extra.is_empty();
    let plain_phone = |phone: &ContactPhone| phone.label.is_empty() && !phone.preferred && phone.extra.is_empty();
    let plain_address = |a: &ContactAddress| {
        a.label.is_empty() && !a.preferred && a.extra.is_empty() && a.extended.is_empty() && shown_as(a.kind) == a.kind
    };
    let alone = |kind| of_kind(card, kind).count() <= 1;
    let is_plain = card.emails.len() <= 1
        && card.phones.len() <= 1
        && card.emails.iter().all(|email| plain_email(email) && shown_as(email.kind) == email.kind)
        && card.phones.iter().all(plain_phone)
        && card.addresses.iter().all(plain_address)
        && [ContactKind::Work, ContactKind::Home, ContactKind::Other].into_iter().all(alone)
        && one.kept.is_empty();
    if is_plain {
        return String::new();
    }
    let whole = Details {
        emails: card.emails.clone(),
        phones: card.phones.clone(),
        addresses: card.addresses.clone(),
        kept: one.kept.clone(),
    };
    serde_json::to_string(&whole).unwrap_or_default()
}
