//! Cards of address books as contacts, and contacts as cards.
//!
//! What has a field is taken into it; every other line is kept and given back. Nothing a card points at is fetched.

use super::enter::cleaned;
use super::plan::Incoming;
use super::table::{Countries, language};
use super::{ContactAddress, ContactEmail, ContactKind, ContactPhone, Extra, Stored};
use crate::cards::{self, Card, CardLine};

/// Joins a line with others of its group, kept beside its other parameters.
const GROUP: &str = "X-GROUP";

/// The contact of a card; `row` is its place in the file, from 1.
pub(super) fn incoming(row: u32, card: Card, known: &mut Countries) -> Incoming {
    let mut taken = Incoming { row, ..Incoming::default() };
    let mut lines = card;
    let labels = labels(&mut lines);
    let mut has_title = false;
    for line in lines {
        has_title |= line.name == "TITLE";
        if let Some(line) = take(&mut taken, line, &labels) {
            taken.kept.push(line);
        }
    }
    if !has_title && let Some(place) = taken.kept.iter().position(|line| line.name == "ROLE") {
        taken.card.role = taken.kept.remove(place).whole();
    }
    taken.card = cleaned(std::mem::take(&mut taken.card));
    if taken.card.country.is_empty() {
        taken.card.country = known.of_addresses(&taken.card.addresses);
    }
    taken
}

/// The labels of addresses and numbers by their group, taken out of the lines.
fn labels(lines: &mut Card) -> Vec<(String, String)> {
    let is_labelled = |name: &str| matches!(name, "EMAIL" | "TEL" | "ADR");
    let groups: Vec<String> = lines
        .iter()
        .filter(|line| !line.group.is_empty() && is_labelled(&line.name))
        .map(|line| line.group.clone())
        .collect();
    let mut labels = Vec::new();
    lines.retain(|line| {
        let is_one = line.name == "X-ABLABEL" && groups.contains(&line.group);
        if is_one {
            let whole = line.whole();
            let plain = whole.strip_prefix("_$!<").and_then(|rest| rest.strip_suffix(">!$_")).unwrap_or(&whole);
            labels.push((line.group.clone(), plain.to_owned()));
        }
        !is_one
    });
    labels
}

/// Takes a line into its field; gives it back when it has none.
fn take(taken: &mut Incoming, line: CardLine, labels: &[(String, String)]) -> Option<CardLine> {
    let card = &mut taken.card;
    let is_plain = line.group.is_empty() && line.params.is_empty() && line.bytes.is_empty();
    match line.name.as_str() {
        "FN" if card.name.is_empty() => card.name = line.whole(),
        "N" if card.family.is_empty() && card.given.is_empty() => {
            [card.family, card.given, card.additional, card.prefix, card.suffix] =
                [0, 1, 2, 3, 4].map(|place| line.part(place));
        }
        "ORG" if card.organisation.is_empty() => {
            card.organisation = line.part(0);
            let units: Vec<String> = (1..line.values.len()).map(|place| line.part(place)).collect();
            card.department = units.join("; ").trim_end_matches("; ").to_owned();
        }
        "TITLE" if card.role.is_empty() => card.role = line.whole(),
        "NOTE" => {
            let more = line.whole();
            let is_first = card.notes.is_empty();
            card.notes = if is_first { more } else { format!("{}\n\n{more}", card.notes) };
        }
        "CATEGORIES" => card.tags.extend(line.values.iter().flatten().cloned()),
        "LANG" if card.language.is_empty() && !language(&line.whole()).is_empty() => {
            card.language = language(&line.whole());
        }
        "X-COUNTRY" if crate::directory::country(&line.whole()).is_some() => card.country = line.whole(),
        "EMAIL" => {
            let said = said(&line, labels);
            let address = line.whole();
            card.emails.push(ContactEmail {
                address: address.strip_prefix("mailto:").unwrap_or(&address).to_owned(),
                kind: said.kind,
                label: said.label,
                preferred: said.preferred,
                extra: said.extra,
            });
        }
        "TEL" => {
            let said = said(&line, labels);
            card.phones.push(ContactPhone {
                number: line.whole(),
                kind: said.kind,
                label: said.label,
                preferred: said.preferred,
                extra: said.extra,
            });
        }
        "ADR" => card.addresses.push(address(&line, labels)),
        "PHOTO" if taken.photo.is_none() && is_only_typed(&line) => match cards::bytes(&line.bytes) {
            Some(bytes) => (taken.photo, taken.photo_type) = (Some(bytes), line.media),
            None => return Some(line),
        },
        "X-RECORD" if is_plain => taken.record = line.whole(),
        _ => return Some(line),
    }
    None
}

/// Whether nothing is said of a picture but what kind it is.
fn is_only_typed(line: &CardLine) -> bool {
    line.group.is_empty() && line.params.iter().all(|(name, _)| matches!(name.as_str(), "TYPE" | "VALUE" | "MEDIATYPE"))
}

fn address(line: &CardLine, labels: &[(String, String)]) -> ContactAddress {
    let said = said(line, labels);
    let part = |place: usize| line.part(place);
    ContactAddress {
        po_box: part(0),
        extended: part(1),
        street: part(2),
        city: part(3),
        region: part(4),
        code: part(5),
        country: part(6),
        kind: said.kind,
        label: said.label,
        preferred: said.preferred,
        extra: said.extra,
    }
}

/// What the parameters of a line say.
#[derive(Default)]
struct Said {
    kind: ContactKind,
    label: String,
    preferred: bool,
    extra: Vec<Extra>,
}

fn said(line: &CardLine, labels: &[(String, String)]) -> Said {
    let mut said = Said::default();
    let types = || line.param("TYPE").map(str::to_lowercase);
    let kinds: Vec<ContactKind> = types().filter_map(|word| kind(&word)).collect();
    // A fax at work is a fax; a mobile phone of the office is a mobile phone.
    let strongest = [ContactKind::Fax, ContactKind::Mobile, ContactKind::Work, ContactKind::Home];
    said.kind = strongest.into_iter().find(|kind| kinds.contains(kind)).unwrap_or_default();
    let mut used = false;
    for (name, value) in &line.params {
        let word = value.to_lowercase();
        match name.as_str() {
            "TYPE" if word == "pref" => said.preferred = true,
            "TYPE" if word == "internet" => {}
            "TYPE" if !used && kind(&word) == Some(said.kind) => used = true,
            "PREF" if value.is_empty() || value == "1" => said.preferred = true,
            "X-ABLABEL" => said.label.clone_from(value),
            // Of the way the line was written, not of what it says.
            "CHARSET" | "ENCODING" | "INTERNET" => {}
            _ => said.extra.push((name.clone(), value.clone())),
        }
    }
    if !line.group.is_empty() {
        match labels.iter().find(|(group, _)| *group == line.group) {
            Some((_, label)) => said.label.clone_from(label),
            None => said.extra.push((GROUP.to_owned(), line.group.clone())),
        }
    }
    said
}

fn kind(word: &str) -> Option<ContactKind> {
    Some(match word {
        "work" => ContactKind::Work,
        "home" => ContactKind::Home,
        "cell" => ContactKind::Mobile,
        "fax" => ContactKind::Fax,
        _ => return None,
    })
}

/// The lines of a contact's card, without what begins and ends it.
pub(super) fn lines(contact: &Stored, photo: Option<&[u8]>, old: bool) -> Card {
    let card = &contact.card;
    let mut lines = Card::new();
    let mut text = |name: &str, value: &str| {
        if !value.is_empty() {
            lines.push(CardLine::text(name, value));
        }
    };
    text("FN", &card.shown());
    text("TITLE", &card.role);
    text("NOTE", &card.notes);
    text("LANG", &card.language);
    if Countries::default().of_addresses(&card.addresses) != card.country {
        text("X-COUNTRY", &card.country);
    }
    text("X-RECORD", &contact.uid);
    let parts = |parts: &[&String]| parts.iter().map(|part| vec![(*part).clone()]).collect();
    let structured =
        |name: &str, values: Vec<Vec<String>>| CardLine { name: name.to_owned(), values, ..CardLine::default() };
    let names = [&card.family, &card.given, &card.additional, &card.prefix, &card.suffix];
    // The third version wants the line even where there is nothing to say.
    if old || names.iter().any(|part| !part.is_empty()) {
        lines.push(structured("N", parts(&names)));
    }
    if !card.organisation.is_empty() || !card.department.is_empty() {
        let units = card.department.split("; ").filter(|unit| !unit.is_empty()).map(|unit| vec![unit.to_owned()]);
        lines.push(structured("ORG", std::iter::once(vec![card.organisation.clone()]).chain(units).collect()));
    }
    if !card.tags.is_empty() {
        lines.push(structured("CATEGORIES", card.tags.iter().map(|tag| vec![tag.clone()]).collect()));
    }
    let mut labelled = Labelled { old, lines: Vec::new(), next: 1, kept: &contact.kept };
    for email in &card.emails {
        let line = CardLine::text("EMAIL", &email.address);
        labelled.push(line, email.kind, &email.label, email.preferred, &email.extra);
    }
    for phone in &card.phones {
        let line = CardLine::text("TEL", &phone.number);
        labelled.push(line, phone.kind, &phone.label, phone.preferred, &phone.extra);
    }
    for one in &card.addresses {
        let values = [&one.po_box, &one.extended, &one.street, &one.city, &one.region, &one.code, &one.country];
        labelled.push(structured("ADR", parts(&values)), one.kind, &one.label, one.preferred, &one.extra);
    }
    lines.extend(labelled.lines);
    if let Some(bytes) = photo {
        let media = super::photo::kind(bytes).map_or_else(|| contact.photo_type.clone(), str::to_owned);
        lines.push(CardLine { name: "PHOTO".to_owned(), bytes: cards::base64(bytes), media, ..CardLine::default() });
    }
    lines.extend(contact.kept.iter().cloned());
    lines
}

/// Lines that may have a label, which is a second line of the same group.
struct Labelled<'a> {
    old: bool,
    lines: Card,
    next: usize,
    kept: &'a [CardLine],
}

impl Labelled<'_> {
    fn push(&mut self, mut line: CardLine, kind: ContactKind, label: &str, preferred: bool, extra: &[Extra]) {
        let word = match kind {
            ContactKind::Work => "work",
            ContactKind::Home => "home",
            ContactKind::Mobile => "cell",
            ContactKind::Fax => "fax",
            ContactKind::Other => "",
        };
        let mut param = |name: &str, value: &str| line.params.push((name.to_owned(), value.to_owned()));
        if !word.is_empty() {
            param("TYPE", word);
        }
        for (name, value) in extra.iter().filter(|(name, _)| name != GROUP) {
            param(name, value);
        }
        match (preferred, self.old) {
            (true, true) => param("TYPE", "pref"),
            (true, false) => param("PREF", "1"),
            (false, _) => {}
        }
        line.group = extra.iter().find(|(name, _)| name == GROUP).map(|(_, group)| group.clone()).unwrap_or_default();
        if label.is_empty() {
            self.lines.push(line);
            return;
        }
        if line.group.is_empty() {
            line.group = self.free();
        }
        let name = CardLine { group: line.group.clone(), ..CardLine::text("X-ABLABEL", label) };
        self.lines.extend([line, name]);
    }

    /// A group no other line has.
    fn free(&mut self) -> String {
        loop {
            let group = format!("item{}", self.next);
            self.next += 1;
            if !self.kept.iter().chain(&self.lines).any(|line| line.group == group) {
                return group;
            }
        }
    }
}
