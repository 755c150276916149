use std::sync::Mutex;

use serde_json::{Value, json};

use super::super::{Web, WebTrouble};
use super::*;
use crate::language::Language;
use crate::ports::Ports;
use crate::testing::{House, NoCarrier, ports};

/// Answers each time with the next list, then with an empty one.
struct Lists(Mutex<Vec<Value>>);

impl Web for Lists {
    fn get(&self, address: &str, _: Language) -> std::result::Result<Vec<u8>, WebTrouble> {
        assert!(address.contains("/v1/chambers?page%5Bnumber%5D="), "{address}");
        let mut lists = self.0.lock().unwrap();
        let list = if lists.is_empty() { json!({ "data": [] }) } else { lists.remove(0) };
        Ok(list.to_string().into_bytes())
    }
}

fn house(lists: Vec<Value>) -> House {
    let lists =
        lists.into_iter().map(|list| json!({ "meta": { "total": list.as_array().unwrap().len() }, "data": list }));
    House::with_ports(Ports { web: Box::new(Lists(Mutex::new(lists.collect()))), ..ports(Box::new(NoCarrier)) })
}

fn chamber(code: &str, more: Value) -> Value {
    let mut fields = json!({ "chamber_code": { "value": code } });
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({ "type": "chambers", "id": code, "attributes": fields })
}

fn fetched(house: &House) -> ChambersUpdate {
    fetch_chambers(&house.call(), FetchList::default()).unwrap()
}

fn seen(update: &ChambersUpdate) -> Vec<(&str, Option<&str>, &str, &str, bool)> {
    update
        .changes
        .iter()
        .map(|c| (c.chamber.as_str(), c.label.as_deref(), c.before.as_str(), c.after.as_str(), c.ours))
        .collect()
}

#[test]
fn names_seats_and_suspension_are_compared_and_taken_only_when_accepted() {
    let ad = directory::chamber("AD-LC01").unwrap();
    let name = ad.name(Language::En);
    let answer = || {
        json!([
            chamber(
                "AD-LC01",
                json!({
                    "chamber_name": { "value": { "en": "General  council", "fr": "Conseil des Vallées" } },
                    "statutory_members_number": [
                        { "value": 26, "date_from": "1990-01-01", "date_to": "2001-01-01" },
                        { "value": 30, "date_from": "2001-01-01", "date_to": "" },
                    ],
                    "is_suspended_chamber": { "value": true },
                })
            ),
            chamber("AD-LC01", json!({ "statutory_members_number": 99 })),
            chamber("ZZ-LC01", json!({ "chamber_name": { "value": { "en": "House of Reeds" } } })),
        ])
    };
    let house = house(vec![answer(), answer()]);
    let update = fetched(&house);
    let expected = [
        (name.as_str(), Some("Chamber (French)"), ad.chamber_fr.as_str(), "Conseil des Vallées", false),
        (name.as_str(), Some("Seats"), ad.seats.as_str(), "30", false),
        (name.as_str(), Some("Status"), "sitting", "suspended", false),
        ("House of Reeds", None, "", "", false),
    ];
    assert_eq!(seen(&update), expected);
    assert_eq!(update.same, 1);
    assert!(update.attribution.contains("CC BY-NC-SA"));
    let status = || house.read(|_| Ok(directory::chamber("AD-LC01").unwrap().status.clone())).unwrap();
    assert_eq!(status(), "functioning");

    let uids = update.changes.iter().take(3).map(|one| one.uid.clone()).collect();
    let rest = house.act("chambers.accept", |desk| accept_chambers(desk, ChosenChanges { uids })).unwrap();
    assert_eq!(rest.changes.len(), 1);
    assert_eq!(status(), "suspended");
    let unknown = ChosenChanges { uids: vec![rest.changes[0].uid.clone()] };
    assert_eq!(
        house.act("chambers.accept", |desk| accept_chambers(desk, unknown.clone())).unwrap_err().code(),
        "invalid"
    );
    let none = house.act("chambers.leave", |desk| leave_chambers(desk, unknown)).unwrap();
    assert!(none.changes.is_empty());

    // What was accepted agrees at the next fetch.
    let again = fetched(&house);
    assert_eq!((again.changes.len(), again.same), (1, 4));
}

#[test]
fn the_offices_own_value_is_marked_and_goes_when_parline_agrees_with_the_data() {
    let seats = directory::chamber("AD-LC01").unwrap().seats.clone();
    let house = house(vec![json!([chamber("AD-LC01", json!({ "statutory_members_number": { "value": seats } }))])]);
    let own = SetCorrection {
        table: DataTable::Chamber,
        record: "AD-LC01".to_owned(),
        field: "seats".to_owned(),
        value: "77".to_owned(),
        source: "embassy".to_owned(),
        day: "2026-01-01".to_owned(),
    };
    house.act("test", |desk| directory::correct(desk, own)).unwrap();
    let update = fetched(&house);
    assert_eq!((update.changes[0].before.as_str(), update.changes[0].ours), ("77", true));
    let uids = vec![update.changes[0].uid.clone()];
    house.act("chambers.accept", |desk| accept_chambers(desk, ChosenChanges { uids })).unwrap();
    let left = house.read(|reading| directory::corrections(reading, Nothing)).unwrap();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn words_without_a_language_are_in_the_one_asked_for_and_what_cannot_be_is_left_out() {
    let odd = json!([
        chamber("AD-LC01", json!({
            "chamber_name": { "value": "Conseil des Vallées" },
            "statutory_members_number": { "value": "some thirty" },
            "is_suspended_chamber": { "value": null },
        })),
        7, null, {}, { "attributes": { "chamber_code": [[[[[[[[[["AE-LC01"]]]]]]]]]] } },
        chamber("AE-LC01", json!({ "statutory_members_number": 0, "chamber_name": { "value": { "en": null } } })),
    ]);
    let house = house(vec![odd]);
    let input = FetchList { language: Some(Language::Fr), ..FetchList::default() };
    let update = fetch_chambers(&house.call(), input).unwrap();
    let labels: Vec<_> = update.changes.iter().map(|one| (one.label.as_deref(), one.after.as_str())).collect();
    assert_eq!(labels, [(Some("Chamber (French)"), "Conseil des Vallées")]);
}

#[test]
fn a_chamber_that_does_not_sit_in_another_way_agrees_with_suspended() {
    let code = |status: &str| directory::all_chambers().iter().find(|one| one.status == status).unwrap().code.clone();
    let say = |code: &str, is: bool| chamber(code, json!({ "is_suspended_chamber": is }));
    let (dissolved, contested) = (code("dissolved"), code("contested"));
    let update =
        fetched(&house(vec![json!([say(&dissolved, true), say(&contested, false), say(&code("suspended"), false)])]));
    assert_eq!(update.same, 2);
    assert_eq!(update.changes.len(), 1);
    assert_eq!((update.changes[0].before.as_str(), update.changes[0].after.as_str()), ("suspended", "sitting"));
}
