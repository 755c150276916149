use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::shapes::{Line, speakers as page};
use super::*;
use crate::people::{self, PostFilter, SetHolder};
use crate::ports::Ports;
use crate::testing::{House, NoCarrier, ports};

/// Answers what it was given, page by page; behind the last it goes on giving an empty list.
struct Pages(Mutex<Vec<std::result::Result<Vec<u8>, WebTrouble>>>);

impl Web for Pages {
    fn get(&self, address: &str, _: Language) -> std::result::Result<Vec<u8>, WebTrouble> {
        assert!(address.contains("/reports/speakers?page%5Bnumber%5D="), "{address}");
        let mut pages = self.0.lock().unwrap();
        if pages.is_empty() { Ok(br#"{"data":[]}"#.to_vec()) } else { pages.remove(0) }
    }
}

fn house(pages: Vec<Value>) -> House {
    let pages = pages.into_iter().map(|page| Ok(page.to_string().into_bytes())).collect();
    House::with_ports(Ports { web: Box::new(Pages(Mutex::new(pages))), ..ports(Box::new(NoCarrier)) })
}

fn speaker(chamber: &str, first: &str, family: &str, since: &str) -> Value {
    json!({ "attributes": {
        "country_code": { "value": chamber.get(..2), "missing_reason": null, "annotation": null },
        "chamber_code": { "value": chamber },
        "chamber_name": { "value": { "en": "Senate", "fr": "Sénat" } },
        "struct_parl_status": { "value": { "term": "upper_chamber" } },
        "first_name": first, "family_name": family, "sex": { "value": "female" },
        "date_of_appointment": [
            { "value": "2001-01-01", "date_from": "2001-01-01", "date_to": "2010-01-01" },
            { "value": since, "date_from": since, "date_to": "" },
        ],
        "is_vacant": false,
        "chamber_contact": { "value": [{ "kind": "e-mail", "where": "speaker@chamber.example" }] },
    } })
}

fn lines(answer: &Value) -> Vec<Line> {
    page(answer.to_string().as_bytes(), Language::Fr).unwrap().lines
}

#[test]
fn wrapped_values_histories_and_lists_that_are_objects_are_read() {
    let in_a_list =
        lines(&json!({ "meta": { "total": 1 }, "data": [speaker("VE-LC01", "Ana", "Solenne", "2020-01-05")] }));
    let in_an_object = lines(&json!({ "data": { "0": speaker("VE-LC01", "Ana", "Solenne", "2020-01-05") } }));
    assert_eq!(in_a_list, in_an_object);
    let line = &in_a_list[0];
    assert_eq!((line.country.as_str(), line.chamber.as_str(), line.chamber_name.as_str()), ("VE", "VE-LC01", "Sénat"));
    assert_eq!((line.name.as_str(), line.since.as_str(), line.chamber_type), ("Ana Solenne", "2020-01-05", "upper"));
    assert_eq!((line.email.as_str(), line.gender), ("speaker@chamber.example", Gender::Female));
}

#[test]
fn rubbish_is_refused_and_odd_values_are_left_out() {
    for rubbish in ["", "<html>", "[]", "{}", r#"{"data":7}"#, "\u{0}", "null"] {
        assert_eq!(page(rubbish.as_bytes(), Language::En), None, "{rubbish}");
    }
    let odd = json!({ "data": [7, null, {}, { "country_code": [[[[[[[[[["VE"]]]]]]]]]] }, { "country_code": "VE", "first_name": {
        "value": { "value": null } }, "family_name": ["Solenne"], "date_of_appointment": "2020", "sex": 1 }] });
    let read = lines(&odd);
    assert_eq!(read.len(), 1);
    assert_eq!((read[0].name.as_str(), read[0].since.as_str(), read[0].gender), ("Solenne", "", Gender::Unknown));
}

#[test]
fn changes_are_listed_first_and_taken_only_when_accepted() {
    let house = house(vec![
        json!({ "meta": { "total": 4 }, "data": [
            speaker("VE-LC01", "Ana", "Solenne", "2020-01-05"), speaker("UG-LC01", "Bruno", "Castellane", "2021-05-24"),
        ] }),
        json!({ "meta": { "total": 4 }, "data": [
            speaker("SM-LC01", "Carla", "Veri", "2026-10-01"), speaker("SM-LC01", "Dario", "Neri", "2026-10-01"),
        ] }),
    ]);
    let own = SetHolder {
        post: "speaker-UG-LC01".to_owned(),
        name: "CASTELLANE Bruno".to_owned(),
        gender: Gender::Male,
        honorific: None,
        acting_as: None,
        since: "2021-05-24".to_owned(),
        source: "embassy".to_owned(),
        email: None,
        address: None,
    };
    house.act("test", |desk| people::set_holder(desk, own)).unwrap();
    let update = fetch(&house.call(), FetchList::default()).unwrap();
    let seen: Vec<_> = update.changes.iter().map(|c| (c.outcome, c.name.as_str())).collect();
    assert_eq!(
        seen,
        [
            (SpeakerOutcome::Several, "Carla Veri"),
            (SpeakerOutcome::Several, "Dario Neri"),
            (SpeakerOutcome::Added, "Ana Solenne"),
        ]
    );
    assert_eq!(update.same, 1);
    assert!(update.attribution.contains("CC BY-NC-SA"));
    let holder = |key: &str| house.read(|reading| people::post(reading, key)).unwrap().holder;
    assert!(holder("speaker-VE-LC01").is_none());

    let chosen = ChosenChanges { uids: vec![update.changes[2].uid.clone()] };
    let rest = house.act("speakers.accept", |desk| accept(desk, chosen.clone())).unwrap();
    assert_eq!(rest.changes.len(), 2);
    let taken = holder("speaker-VE-LC01").unwrap();
    assert_eq!((taken.name.as_str(), taken.since.as_str()), ("Ana Solenne", "2020-01-05"));
    assert_eq!(taken.source, "IPU Parline, 2026-11-23");
    assert_eq!(house.act("speakers.accept", |desk| accept(desk, chosen)).unwrap_err().code(), "not_found");
}

#[test]
fn what_the_office_entered_is_marked_and_a_vacancy_ends_the_holder() {
    let mut vacant = speaker("VE-LC01", "", "", "2026-01-01");
    vacant["attributes"]["is_vacant"] = json!({ "value": "true" });
    let house = house(vec![json!({ "data": [vacant, speaker("FR-UC01", "Ana", "Solenne", "2020-01-05")] })]);
    for post in ["speaker-VE-LC01", "speaker-FR-UC01"] {
        let own = SetHolder {
            post: post.to_owned(),
            name: "Bruno Castellane".to_owned(),
            gender: Gender::Male,
            honorific: None,
            acting_as: None,
            since: "2024-01-01".to_owned(),
            source: "embassy".to_owned(),
            email: None,
            address: None,
        };
        house.act("test", |desk| people::set_holder(desk, own)).unwrap();
    }
    let update = fetch(&house.call(), FetchList::default()).unwrap();
    assert!(update.changes.iter().all(|change| change.ours));
    let uids = update.changes.iter().map(|change| change.uid.clone()).collect();
    house.act("speakers.accept", |desk| accept(desk, ChosenChanges { uids })).unwrap();
    let filter = PostFilter { held: Some(true), ..PostFilter::default() };
    let posts = house.read(|reading| people::list(reading, filter)).unwrap();
    let now: Vec<_> =
        posts.iter().map(|post| (post.uid.as_str(), post.holder.as_ref().map(|h| h.name.as_str()))).collect();
    assert_eq!(now, [("speaker-FR-UC01", Some("Ana Solenne")), ("speaker-VE-LC01", None)]);
    // Parline's date lies before the one the office knew of: the day of fetching counts.
    assert_eq!(posts[0].holder.as_ref().unwrap().since, "2026-11-23");
}

#[test]
fn a_server_without_pages_is_asked_twice_and_no_more() {
    let page = json!({ "data": [speaker("VE-LC01", "Ana", "Solenne", "2020-01-05")] });
    let house = house(vec![page.clone(), page.clone(), page]);
    assert_eq!(fetch(&house.call(), FetchList::default()).unwrap().changes.len(), 1);
}

#[test]
fn a_failure_on_a_later_page_changes_nothing() {
    let first = json!({ "meta": { "total": 200 }, "data": [speaker("VE-LC01", "Ana", "Solenne", "2020-01-05")] });
    let pages = vec![Ok(first.to_string().into_bytes()), Err(WebTrouble::TooSlow)];
    let house = House::with_ports(Ports { web: Box::new(Pages(Mutex::new(pages))), ..ports(Box::new(NoCarrier)) });
    let refused = fetch(&house.call(), FetchList::default()).unwrap_err();
    assert_eq!(refused.code(), "not_fetched");
    let update = house.read(|reading| changes(reading, Nothing)).unwrap();
    assert!(update.fetched.is_none() && update.changes.is_empty());
}

/// Waits at the second page until the test says go on.
struct Slow(Mutex<Receiver<()>>, Sender<()>);

impl Web for Slow {
    fn get(&self, address: &str, _: Language) -> std::result::Result<Vec<u8>, WebTrouble> {
        if address.contains("=2&") {
            self.1.send(()).unwrap();
            self.0.lock().unwrap().recv().unwrap();
        }
        let line = speaker("VE-LC01", "Ana", address, "2020-01-05");
        Ok(json!({ "meta": { "total": 900 }, "data": [line] }).to_string().into_bytes())
    }
}

#[test]
fn a_person_sees_how_far_it_is_and_can_stop_it() {
    let (go_on, wait) = channel();
    let (arrived, arrival) = channel();
    let web = Box::new(Slow(Mutex::new(wait), arrived));
    let house = House::with_ports(Ports { web, ..ports(Box::new(NoCarrier)) });
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    house.register.on_progress(move |progress| ear.lock().unwrap().push((progress.done, progress.total)));
    let ended = std::thread::scope(|scope| {
        let work = scope.spawn(|| fetch(&house.call(), FetchList::default()).map(|_| ()));
        arrival.recv().unwrap();
        let stop = crate::register::StopWork { what: SPEAKERS.work.to_owned() };
        crate::register::stop(&house.call(), stop).unwrap();
        go_on.send(()).unwrap();
        work.join().unwrap()
    });
    assert_eq!(ended.unwrap_err().code(), "cancelled");
    assert_eq!(*heard.lock().unwrap(), [(0, 0), (1, 900)]);
    assert!(house.read(|reading| changes(reading, Nothing)).unwrap().fetched.is_none());
}

#[test]
fn who_came_from_parline_and_is_not_listed_any_more_is_said_and_what_agrees_is_named() {
    let both = json!({ "data": [
        speaker("VE-LC01", "Ana", "Solenne", "2020-01-05"), speaker("UG-LC01", "Bruno", "Castellane", "2021-05-24"),
    ] });
    let one = json!({ "data": [speaker("VE-LC01", "Ana", "Solenne", "2020-01-05")] });
    let house = house(vec![both, json!({ "data": [] }), one]);
    let update = fetch(&house.call(), FetchList::default()).unwrap();
    let uids = update.changes.iter().map(|change| change.uid.clone()).collect();
    house.act("speakers.accept", |desk| accept(desk, ChosenChanges { uids })).unwrap();
    let update = fetch(&house.call(), FetchList::default()).unwrap();
    let [gone] = update.changes.as_slice() else { panic!("{:?}", update.changes) };
    assert_eq!((gone.outcome, gone.before.as_deref()), (SpeakerOutcome::Vacant, Some("Bruno Castellane")));
    assert_eq!((gone.key.as_deref(), gone.ours), (Some("speaker-UG-LC01"), false));
    let agreeing: Vec<_> = update.agreeing.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(agreeing, ["Ana Solenne"]);
}

#[test]
fn a_list_that_never_ends_is_left() {
    /// A hundred new lines a page, for as long as somebody asks.
    struct Endless;
    impl Web for Endless {
        fn get(&self, address: &str, _: Language) -> std::result::Result<Vec<u8>, WebTrouble> {
            let lines: Vec<Value> =
                (0..200).map(|n| speaker("VE-LC01", &n.to_string(), address, "2020-01-05")).collect();
            Ok(json!({ "data": lines }).to_string().into_bytes())
        }
    }
    let house = House::with_ports(Ports { web: Box::new(Endless), ..ports(Box::new(NoCarrier)) });
    let refused = fetch(&house.call(), FetchList::default()).unwrap_err();
    assert!(matches!(refused, crate::error::Error::NotFetched { reason: WebTrouble::TooLarge }), "{refused:?}");
}

#[test]
fn several_that_are_listed_for_one_chamber_stand_beside_each_other_and_agree_at_the_next_fetch() {
    let regents = || {
        let names = [("Carla", "Veri"), ("Dario", "Neri"), ("Elia", "Bruni")];
        let all: Vec<Value> = names.iter().map(|(first, family)| speaker("SM-LC01", first, family, "")).collect();
        json!({ "data": all })
    };
    let mut vacant = speaker("SM-LC01", "", "", "");
    vacant["attributes"]["is_vacant"] = json!({ "value": "true" });
    let nothing = || json!({ "data": [] });
    let house = house(vec![regents(), nothing(), regents(), nothing(), json!({ "data": [vacant] })]);
    let all = |update: &SpeakersUpdate| update.changes.iter().map(|change| change.uid.clone()).collect::<Vec<_>>();
    let accept_all =
        |uids| house.act("speakers.accept", |desk| accept(desk, ChosenChanges { uids })).map(|_| ()).unwrap();
    let update = fetch(&house.call(), FetchList::default()).unwrap();
    assert!(update.changes.iter().all(|change| change.outcome == SpeakerOutcome::Several));
    accept_all(all(&update));
    let post = || house.read(|reading| people::post(reading, "speaker-SM-LC01")).unwrap();
    let mut names: Vec<String> = post().claimants.into_iter().map(|one| one.name).collect();
    names.sort();
    assert_eq!(names, ["Carla Veri", "Dario Neri", "Elia Bruni"]);
    assert!(post().claimants.iter().any(|one| one.recognised.contains("Carla Veri")));

    let update = fetch(&house.call(), FetchList::default()).unwrap();
    assert_eq!((update.changes.len(), update.same), (0, 3));
    let update = fetch(&house.call(), FetchList::default()).unwrap();
    let outcomes: Vec<_> = update.changes.iter().map(|change| change.outcome).collect();
    assert_eq!(outcomes, [SpeakerOutcome::Vacant]);
    accept_all(all(&update));
    // Each keeps the day they began on, and has no other.
    let key = crate::decisions::Key { uid: "speaker-SM-LC01".to_owned() };
    let ended = house.read(|reading| people::history(reading, key)).unwrap();
    let days: Vec<_> = ended.iter().map(|one| (one.since.as_str(), one.until.as_deref())).collect();
    assert_eq!(days, [("2026-11-23", Some("2026-11-23")); 3]);
}
