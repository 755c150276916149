//! What importing would do, row by row, before anything is stored. A rehearsal and the real run make the same plan.

use std::collections::HashMap;

use super::columns::{self, ContactField};
use super::take::{AlikeChoice, ImportContacts, ImportOutcome, ImportRow};
use super::{ContactCard, Stored, domains, folded, rows};
use crate::address::{self, KnownDomains, looks};
use crate::cards::CardLine;
use crate::error::Result;
use crate::register::Work;
use crate::store::Reading;
use crate::vault::sha256;
use crate::words::{Argument, say};

/// A larger picture is none of a face.
const MOST_PHOTO: usize = 8 * 1024 * 1024;
/// How many rows between two words about how far it is.
const STEP: usize = 500;

/// One row or card to take in.
#[derive(Clone, Debug, Default)]
pub(super) struct Incoming {
    pub(super) row: u32,
    pub(super) card: ContactCard,
    pub(super) photo: Option<Vec<u8>>,
    pub(super) photo_type: String,
    pub(super) kept: Vec<CardLine>,
    /// Uid of the contact it was exported from.
    pub(super) record: String,
}

/// A contact to be stored.
pub(super) struct Pending {
    pub(super) contact: Stored,
    pub(super) photo: Option<Vec<u8>>,
    pub(super) is_new: bool,
    pub(super) is_changed: bool,
    /// Row of the file it is in, 0 for one of the register.
    row: u32,
}

/// The plan: what to store, and what to say of each row.
pub(super) struct Plan {
    pub(super) pending: Vec<Pending>,
    pub(super) rows: Vec<ImportRow>,
}

/// Makes the plan.
pub(super) fn plan(
    reading: &Reading<'_>,
    asked: &ImportContacts,
    source: &str,
    incoming: Vec<Incoming>,
    work: &Work<'_>,
) -> Result<Plan> {
    let mut planner = Planner::of(reading, asked, source)?;
    let total = incoming.len();
    let mut told = Vec::with_capacity(total);
    for (at, one) in incoming.into_iter().enumerate() {
        if at % STEP == 0 {
            work.at(at, total * 2)?;
        }
        told.push(planner.take(one)?);
    }
    Ok(Plan { pending: planner.pending, rows: told })
}

/// One known contact: of the register, looked up when it is needed, or of this file.
#[derive(Clone)]
enum Known {
    Stored(String),
    Pending(usize),
}

struct Planner<'a, 'b> {
    reading: &'a Reading<'b>,
    source: &'a str,
    all: AlikeChoice,
    choices: HashMap<u32, AlikeChoice>,
    tags: Vec<String>,
    known: Vec<Known>,
    by_address: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    by_record: HashMap<String, usize>,
    pending: Vec<Pending>,
    domains: KnownDomains,
    /// What was said of a domain once.
    said: HashMap<String, Vec<String>>,
}

/// A name whatever the order of its words.
fn name_key(name: &str) -> String {
    let plain = folded(name);
    let mut words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

impl<'a, 'b> Planner<'a, 'b> {
    fn of(reading: &'a Reading<'b>, asked: &ImportContacts, source: &'a str) -> Result<Planner<'a, 'b>> {
        let mut planner = Planner {
            reading,
            source,
            all: asked.all.unwrap_or_default(),
            choices: asked.choices.iter().flatten().map(|choice| (choice.row, choice.choice)).collect(),
            tags: crate::text::lines(asked.tags.as_deref().unwrap_or_default()),
            known: Vec::new(),
            by_address: HashMap::new(),
            by_name: HashMap::new(),
            by_record: HashMap::new(),
            pending: Vec::new(),
            domains: domains::known(reading)?,
            said: HashMap::new(),
        };
        rows::keys(reading, |uid, name, addresses| {
            planner.by_record.insert(uid.to_owned(), planner.known.len());
            planner.know(Known::Stored(uid.to_owned()), name, addresses);
        })?;
        Ok(planner)
    }

    fn know<'c>(&mut self, known: Known, name: &str, addresses: impl IntoIterator<Item = &'c str>) {
        let place = self.known.len();
        self.known.push(known);
        for address in addresses {
            let key = address::key(address);
            if !key.is_empty() {
                self.by_address.entry(key).or_default().push(place);
            }
        }
        let name = name_key(name);
        if !name.is_empty() {
            self.by_name.entry(name).or_default().push(place);
        }
    }

    fn take(&mut self, mut one: Incoming) -> Result<ImportRow> {
        let email = one.card.address().map(|email| email.address.clone()).unwrap_or_default();
        let mut told = ImportRow {
            row: one.row,
            name: one.card.shown(),
            email,
            outcome: ImportOutcome::Added,
            why: String::new(),
            with: None,
            choice: None,
            warnings: self.warnings(&one.card),
        };
        if told.name.is_empty() && one.card.phones.is_empty() && one.card.addresses.is_empty() {
            return Ok(refused(told, self.say("contact-import-nobody", &[])));
        }
        if one.photo.as_ref().is_some_and(|bytes| bytes.len() > MOST_PHOTO) {
            let megabytes = [("megabytes", (MOST_PHOTO / 1024 / 1024).into())];
            return Ok(refused(told, self.say("contact-import-photo-too-large", &megabytes)));
        }
        for tag in &self.tags {
            if !one.card.tags.contains(tag) {
                one.card.tags.push(tag.clone());
            }
        }
        let Some((place, why)) = self.alike(&one)? else {
            self.add(one);
            return Ok(told);
        };
        let at = self.opened(place)?;
        let mut filled = self.pending[at].contact.clone();
        let fields = fill(&mut filled, &one);
        let is_same = fields.is_empty() && contradicts_nothing(&filled.card, &one.card);
        told.with = Some(filled.uid.clone()).filter(|_| !self.pending[at].is_new);
        if is_same {
            told.outcome = ImportOutcome::Same;
            told.why = self.say("contact-import-same", &[]);
            return Ok(told);
        }
        told.outcome = ImportOutcome::Alike;
        told.why = why;
        let choice = self.choices.get(&one.row).copied().unwrap_or(self.all);
        told.choice = Some(choice);
        match choice {
            AlikeChoice::KeepBoth => self.add(one),
            AlikeChoice::LeaveOut => {}
            AlikeChoice::Fill => {
                let names: Vec<String> =
                    fields.iter().map(|field| columns::title(*field, self.reading.context.language)).collect();
                told.why = format!(
                    "{} {}",
                    told.why,
                    self.say("contact-import-filled", &[("fields", names.join(", ").into())])
                );
                let pending = &mut self.pending[at];
                pending.contact = filled;
                pending.is_changed = true;
                if pending.photo.is_none() && one.photo.is_some() {
                    pending.photo = one.photo;
                }
            }
        }
        Ok(told)
    }

    /// The known contact a row looks like, and why. One that says the very same comes before one that only looks alike.
    fn alike(&mut self, one: &Incoming) -> Result<Option<(usize, String)>> {
        let mut found: Vec<(usize, &'static str, String)> = Vec::new();
        if let Some(place) = self.by_record.get(&one.record) {
            found.push((*place, "record", String::new()));
        }
        for email in &one.card.emails {
            let places = self.by_address.get(&address::key(&email.address)).into_iter().flatten();
            found.extend(places.map(|place| (*place, "address", email.address.clone())));
        }
        let places = self.by_name.get(&name_key(&one.card.shown())).into_iter().flatten();
        found.extend(places.map(|place| (*place, "name", String::new())));
        let mut first = None;
        for (place, by, address) in found.into_iter().take(20) {
            let at = self.opened(place)?;
            let known = &self.pending[at];
            let mut filled = known.contact.clone();
            let is_same = fill(&mut filled, one).is_empty() && contradicts_nothing(&filled.card, &one.card);
            if first.is_none() || is_same {
                let (name, row) = (known.contact.card.shown(), known.row);
                let why = if row > 0 {
                    self.say("contact-import-in-row", &[("name", name.into()), ("row", row.into())])
                } else {
                    let arguments = [("name", name.into()), ("address", address.into())];
                    self.say(&format!("contact-import-by-{by}"), &arguments)
                };
                first = Some((place, why));
            }
            if is_same {
                break;
            }
        }
        Ok(first)
    }

    /// The place in `pending` of a known contact, fetched from the register when it is not there yet.
    fn opened(&mut self, place: usize) -> Result<usize> {
        let uid = match &self.known[place] {
            Known::Pending(at) => return Ok(*at),
            Known::Stored(uid) => uid.clone(),
        };
        let contact = rows::by_uid(self.reading, &uid)?.unwrap_or_default();
        self.pending.push(Pending { contact, photo: None, is_new: false, is_changed: false, row: 0 });
        self.known[place] = Known::Pending(self.pending.len() - 1);
        Ok(self.pending.len() - 1)
    }

    fn add(&mut self, one: Incoming) {
        let at = self.pending.len();
        let name = one.card.shown();
        let addresses: Vec<String> = one.card.emails.iter().map(|email| email.address.clone()).collect();
        self.know(Known::Pending(at), &name, addresses.iter().map(String::as_str));
        let contact = Stored {
            uid: self.reading.context.uid(),
            revision: 1,
            photo: one.photo.as_deref().map(sha256).unwrap_or_default(),
            photo_type: one.photo_type,
            card: one.card,
            kept: one.kept,
            source: self.source.to_owned(),
        };
        self.pending.push(Pending { contact, photo: one.photo, is_new: true, is_changed: false, row: one.row });
    }

    /// What to look at in the addresses of a row.
    fn warnings(&mut self, card: &ContactCard) -> Vec<String> {
        let mut warnings = Vec::new();
        if card.is_turned() {
            warnings.push(self.say("contact-name-turned", &[]));
        }
        for email in &card.emails {
            let domain = email.address.rsplit_once('@').map(|(_, domain)| domain.to_owned()).unwrap_or_default();
            if address::check(&email.address).is_ok() {
                let language = self.reading.context.language;
                let (known, domains) = (&mut self.said, &mut self.domains);
                let said = known.entry(domain).or_insert_with(|| {
                    let seen = looks(&email.address, domains, language).warnings;
                    domains.add(&email.address);
                    seen
                });
                warnings.extend(said.iter().cloned());
            } else {
                let problem = looks(&email.address, &self.domains, self.reading.context.language).problem;
                let arguments =
                    [("address", email.address.as_str().into()), ("problem", problem.unwrap_or_default().into())];
                warnings.push(self.say("contact-import-not-an-address", &arguments));
            }
        }
        warnings
    }

    fn say(&self, key: &str, arguments: &[Argument<'_>]) -> String {
        say(self.reading.context.language, key, arguments)
    }
}

fn refused(told: ImportRow, why: String) -> ImportRow {
    ImportRow { outcome: ImportOutcome::Refused, why, ..told }
}

/// Fills what is missing in a contact, and says which fields that were. What it has stays as it is.
fn fill(contact: &mut Stored, one: &Incoming) -> Vec<ContactField> {
    use ContactField as F;
    let (card, new) = (&mut contact.card, &one.card);
    let mut fields = Vec::new();
    let singles = [
        (F::Prefix, &mut card.prefix, &new.prefix),
        (F::Given, &mut card.given, &new.given),
        (F::Additional, &mut card.additional, &new.additional),
        (F::Family, &mut card.family, &new.family),
        (F::Suffix, &mut card.suffix, &new.suffix),
        (F::Organisation, &mut card.organisation, &new.organisation),
        (F::Department, &mut card.department, &new.department),
        (F::Role, &mut card.role, &new.role),
        (F::Language, &mut card.language, &new.language),
        (F::Country, &mut card.country, &new.country),
        (F::Notes, &mut card.notes, &new.notes),
    ];
    for (field, value, new) in singles {
        if value.is_empty() && !new.is_empty() {
            value.clone_from(new);
            fields.push(field);
        }
    }
    let mut grown = |field: F, before: usize, after: usize| {
        if after > before {
            fields.push(field);
        }
    };
    let before = card.emails.len();
    for email in &new.emails {
        if !card.emails.iter().any(|known| known.address.eq_ignore_ascii_case(&email.address)) {
            card.emails.push(email.clone());
        }
    }
    grown(F::Email, before, card.emails.len());
    let before = card.phones.len();
    let digits = |number: &str| -> String { number.chars().filter(|c| c.is_alphanumeric() || *c == '+').collect() };
    for phone in &new.phones {
        if !card.phones.iter().any(|known| digits(&known.number) == digits(&phone.number)) {
            card.phones.push(phone.clone());
        }
    }
    grown(F::Phone, before, card.phones.len());
    let before = card.addresses.len();
    for place in &new.addresses {
        let same = |known: &super::ContactAddress| {
            [&known.street, &known.city, &known.code, &known.po_box]
                == [&place.street, &place.city, &place.code, &place.po_box]
        };
        if !card.addresses.iter().any(same) {
            card.addresses.push(place.clone());
        }
    }
    grown(F::OtherStreet, before, card.addresses.len());
    let before = card.tags.len();
    for tag in &new.tags {
        if !card.tags.contains(tag) {
            card.tags.push(tag.clone());
        }
    }
    grown(F::Tags, before, card.tags.len());
    let before = contact.kept.len();
    for line in &one.kept {
        if !contact.kept.contains(line) && !STAMPS.contains(&line.name.as_str()) {
            contact.kept.push(line.clone());
        }
    }
    if let (true, Some(bytes)) = (contact.photo.is_empty(), &one.photo) {
        contact.photo = sha256(bytes);
        contact.photo_type.clone_from(&one.photo_type);
        fields.push(F::Details);
    } else if contact.kept.len() > before {
        fields.push(F::Details);
    }
    fields
}

/// Lines that say when and by what a card was written, not what it says.
const STAMPS: &[&str] = &["REV", "PRODID", "UID"];

/// Whether no single field says something else.
fn contradicts_nothing(card: &ContactCard, new: &ContactCard) -> bool {
    let pairs = [
        (&card.name, &new.name),
        (&card.prefix, &new.prefix),
        (&card.given, &new.given),
        (&card.additional, &new.additional),
        (&card.family, &new.family),
        (&card.suffix, &new.suffix),
        (&card.organisation, &new.organisation),
        (&card.department, &new.department),
        (&card.role, &new.role),
        (&card.language, &new.language),
        (&card.country, &new.country),
        (&card.notes, &new.notes),
    ];
    pairs.iter().all(|(known, new)| new.is_empty() || known == new)
}
