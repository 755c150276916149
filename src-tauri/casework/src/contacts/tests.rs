//! Contacts entered, found, listed, and taken back.

use super::{CheckAddress, ContactCard, ContactEmail, ContactFilter, ImportContacts, ListRule, SaveContact, SaveList};
use crate::cards::{Card, CardLine};
use crate::contacts;
use crate::decisions::Key;
use crate::error::Error;
use crate::history::{self, EntryKey, HistoryFilter};
use crate::ports::{Ports, Reader};
use crate::tables::TableError;
use crate::testing::{House, NoCarrier, ports};

/// Finds the same two people in any file; real ones are the child's work.
struct TwoCards;

impl Reader for TwoCards {
    fn read_decision(&self, _: &str, _: &[u8]) -> crate::decisions::reading::FileReading {
        crate::decisions::reading::FileReading::default()
    }

    fn read_cards(&self, _: &str, _: &[u8]) -> Result<Vec<Card>, TableError> {
        Ok(["Awa Ndiaye", "Bo Larsen"].map(|name| vec![CardLine::text("FN", name)]).to_vec())
    }
}

fn card(name: &str, email: &str) -> ContactCard {
    let emails = vec![ContactEmail { address: email.to_owned(), ..ContactEmail::default() }];
    ContactCard { name: name.to_owned(), emails, ..ContactCard::default() }
}

fn save(house: &House, card: ContactCard) -> String {
    let input = SaveContact { card, ..SaveContact::default() };
    house.act("contact.save", |desk| contacts::save(desk, input)).unwrap().uid
}

fn names(house: &House, filter: ContactFilter) -> Vec<String> {
    let page = house.read(|reading| contacts::list(reading, filter)).unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

fn found(house: &House, text: &str) -> Vec<String> {
    names(house, ContactFilter { text: text.to_owned(), ..ContactFilter::default() })
}

fn undo_last(house: &House) {
    let shown = house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap();
    let uid = shown[0].uid.clone();
    house.act("history.undo", |desk| history::undo(desk, EntryKey { uid })).unwrap();
}

fn filled() -> House {
    let house = House::new();
    for (given, family, organisation, email, tag, country, language) in [
        ("Awa", "Ndiaye", "Senate of Arvenia", "awa@senate.example", "member", "XAR", "fr"),
        ("Bo", "Larsen", "The Daily Example", "bo@daily.example", "media", "XBM", "en"),
        ("Élodie", "Čapek", "Human Rights Institute", "elodie@institute.example", "institution", "XAR", "fr"),
        ("سلمى", "حداد", "", "salma@press.example", "media", "", "ar"),
    ] {
        let [given, family, organisation] = [given, family, organisation].map(str::to_owned);
        let base = card("", email);
        let (tags, country, language) = (vec![tag.to_owned()], country.to_owned(), language.to_owned());
        save(&house, ContactCard { given, family, organisation, tags, country, language, ..base });
    }
    house
}

#[test]
fn contacts_are_found_by_any_word_and_listed_by_family_name() {
    let house = filled();
    assert_eq!(found(&house, ""), ["Élodie Čapek", "Bo Larsen", "Awa Ndiaye", "سلمى حداد"]);
    assert_eq!(found(&house, "ELODIE capek"), ["Élodie Čapek"]);
    assert_eq!(found(&house, "daily.example bo"), ["Bo Larsen"]);
    assert_eq!(found(&house, "حداد"), ["سلمى حداد"]);
    assert_eq!(found(&house, "media press"), ["سلمى حداد"]);
    assert_eq!(found(&house, "nobody"), [] as [&str; 0]);
    let media = ContactFilter { tag: Some("media".to_owned()), from: 1, limit: Some(1), ..ContactFilter::default() };
    let page = house.read(|reading| contacts::list(reading, media)).unwrap();
    assert_eq!((page.rows[0].name.as_str(), page.rows.len(), page.total), ("سلمى حداد", 1, 2));
    let french = ContactFilter { language: Some("fr".to_owned()), ..ContactFilter::default() };
    assert_eq!(names(&house, french), ["Élodie Čapek", "Awa Ndiaye"]);
    let choices = house.read(|reading| contacts::choices(reading, crate::register::types::Nothing)).unwrap();
    assert_eq!((choices.tags[0].as_str(), choices.contacts, choices.countries.len()), ("media", 4, 2));
}

#[test]
fn a_change_a_removal_and_their_undoing() {
    let house = filled();
    let uid = save(&house, card("Cem Demir", "cem@parliament.example"));
    let shown = house.read(|reading| contacts::show(reading, Key { uid: uid.clone() })).unwrap();
    let changed = ContactCard { role: "Clerk".to_owned(), ..shown.card };
    let again = || SaveContact { uid: Some(uid.clone()), revision: Some(1), card: changed.clone() };
    house.act("contact.save", |desk| contacts::save(desk, again())).unwrap();
    let stale = house.act("contact.save", |desk| contacts::save(desk, again()));
    assert!(matches!(stale, Err(Error::Stale)), "{stale:?}");
    house.act("contact.remove", |desk| contacts::remove(desk, Key { uid: uid.clone() })).unwrap();
    assert_eq!(found(&house, "demir"), [] as [&str; 0]);
    undo_last(&house);
    assert_eq!(found(&house, "demir clerk"), ["Cem Demir"]);
    let shown = house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap();
    assert_eq!(shown[0].sentence, "Undone: A contact was removed.");
    assert_eq!(shown[0].lines, ["Added: Contact “Cem Demir”"]);
}

#[test]
fn a_stopped_import_takes_everything_back_and_a_done_one_is_undone_in_one_step() {
    let house = House::with_ports(Ports { reader: Box::new(TwoCards), ..ports(Box::new(NoCarrier)) });
    let file = house.register.stage("book.vcf", b"BEGIN:VCARD".to_vec());
    let run = || contacts::import(&house.call(), ImportContacts { file: file.clone(), ..ImportContacts::default() });
    // Once while rows are looked at, once when they are already being stored.
    for done in [0, 2] {
        let ended = house.stopped_at("contact.import", done, run);
        assert!(matches!(ended, Err(Error::Cancelled)), "{ended:?}");
        assert_eq!(found(&house, ""), [] as [&str; 0]);
        assert!(house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap().is_empty());
    }
    assert_eq!(run().unwrap().added, 2);
    undo_last(&house);
    assert_eq!(found(&house, ""), [] as [&str; 0]);
}

#[test]
fn what_cannot_be_kept_says_why_at_every_field() {
    let house = House::new();
    let long = "x".repeat(501);
    let wrong = ContactCard {
        name: long,
        emails: card("", "a@b.example\r\nBcc: c@d.example").emails,
        country: "Atlantis".to_owned(),
        language: "the language".to_owned(),
        ..ContactCard::default()
    };
    let refused =
        house.act("contact.save", |desk| contacts::save(desk, SaveContact { card: wrong, ..SaveContact::default() }));
    let Err(Error::Invalid { fields }) = refused else { panic!("{refused:?}") };
    let told: Vec<(&str, &str)> = fields.iter().map(|field| (field.field.as_str(), field.rule.as_str())).collect();
    let expected =
        [("name", "too_long"), ("emails.0", "address_hidden"), ("country", "not_known"), ("language", "not_known")];
    assert_eq!(told, expected);
}

#[test]
fn a_list_always_gives_the_people_with_their_addresses_as_they_are_now() {
    let house = filled();
    let by_hand = save(&house, card("Cem Demir", "Salma+list@press.example"));
    let rule = ListRule { tags: vec!["MEDIA".to_owned()], ..ListRule::default() };
    let input = SaveList {
        name: "Press".to_owned(),
        rule: Some(rule.clone()),
        members: Some(vec![by_hand.clone()]),
        ..SaveList::default()
    };
    let list = house.act("list.save", |desk| contacts::save_list(desk, input.clone())).unwrap();
    assert_eq!(list.people, 3);
    let taken = house.act("list.save", |desk| contacts::save_list(desk, input));
    assert!(matches!(taken, Err(Error::Invalid { .. })), "{taken:?}");
    let expand = || house.read(|reading| contacts::expand(reading, Key { uid: list.uid.clone() })).unwrap();
    let told = |people: &contacts::ListPeople| -> Vec<(String, String, bool, bool)> {
        let one = |p: &contacts::ListPerson| {
            let address = p.email.as_ref().map(|email| email.address.clone()).unwrap_or_default();
            (p.name.clone(), address, p.by_hand, p.same_address_as.is_some())
        };
        people.people.iter().map(one).collect()
    };
    let owned = |name: &str, address: &str, hand, same| (name.to_owned(), address.to_owned(), hand, same);
    let before = [
        owned("Cem Demir", "Salma+list@press.example", true, false),
        owned("Bo Larsen", "bo@daily.example", false, false),
        owned("سلمى حداد", "salma@press.example", false, true),
    ];
    assert_eq!(told(&expand()), before);
    let uid = expand().people[1].uid.clone();
    let moved = card("Bo Larsen", "bo@weekly.example");
    let moved = ContactCard { tags: vec!["media".to_owned()], family: "Larsen".to_owned(), ..moved };
    let input = SaveContact { uid: Some(uid), revision: Some(1), card: moved };
    house.act("contact.save", |desk| contacts::save(desk, input)).unwrap();
    house.act("contact.remove", |desk| contacts::remove(desk, Key { uid: by_hand })).unwrap();
    let after = [
        owned("Bo Larsen", "bo@weekly.example", false, false),
        owned("سلمى حداد", "salma@press.example", false, false),
    ];
    assert_eq!(told(&expand()), after);
    undo_last(&house);
    assert_eq!(told(&expand()).len(), 3, "a contact brought back is on its lists again");
    let nobody = house.read(|reading| contacts::preview_list(reading, ListRule::default())).unwrap();
    assert!(nobody.people.is_empty(), "a rule that asks nothing finds nobody");
    let french =
        ListRule { language: "fr".to_owned(), organisation: "human institute".to_owned(), ..ListRule::default() };
    let one = house.read(|reading| contacts::preview_list(reading, french)).unwrap();
    assert_eq!((one.people.len(), one.people[0].name.as_str()), (1, "Élodie Čapek"));
}

#[test]
fn an_address_is_looked_at_against_every_domain_of_the_register() {
    let house = filled();
    let check = |address: &str| {
        let input = CheckAddress { address: address.to_owned() };
        house.read(|reading| contacts::check_address(reading, input)).unwrap()
    };
    assert_eq!(check("x@senate.example").warnings, [] as [&str; 0]);
    assert_eq!(check("x@sеnate.example").warnings.len(), 3, "mixed, reads as, looks like");
    assert_eq!(
        check("x@dai1y.example").warnings,
        ["dai1y.example looks like daily.example, which you know already, and is another."]
    );
    assert!(check("x@localhost").problem.is_some());
}

#[test]
fn row_23_a_contacts_name_that_is_another_address_is_told() {
    let house = House::new();
    let uid = save(&house, card("speaker@parliament.example", "x@elsewhere.example"));
    let shown = house.read(|reading| contacts::show(reading, Key { uid })).unwrap();
    assert_eq!(shown.warnings, ["The name reads as an e-mail address, but mail goes to x@elsewhere.example."]);
}
