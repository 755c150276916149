//! Demands in a register: kept with their decision, confirmed, corrected, moved, and repeated by a later decision.

use std::sync::Mutex;

use super::*;
use crate::actions::{self, ActionState, AddAction};
use crate::decisions::reading::{DecisionReading, DocumentKind, DocumentReading, FileReading, Organ, ParagraphReading};
use crate::decisions::{ImportDecisions, Key};
use crate::desk::{self, DecisionDemands};
use crate::letters::{self, DraftLetters};
use crate::testing::{House, NoCarrier, ShelfReader, ports};
use crate::{cases, ports::Ports};

/// What letters know of the demands of paragraphs; each uid is its paragraph and place, e.g. `2.1`.
pub(crate) fn facts_of(paragraphs: &[(u32, String)], language: Language) -> Vec<DemandFacts> {
    let of = |(paragraph, text): &(u32, String)| -> Vec<DemandFacts> {
        let found = split(text, language).into_iter().zip(1..);
        let facts = found.map(|(demand, place)| DemandFacts {
            uid: format!("{paragraph}.{place}"),
            paragraph: *paragraph,
            class: demand.class,
            text: demand.text,
            state: DemandState::Open,
        });
        facts.collect()
    };
    paragraphs.iter().flat_map(of).collect()
}

fn reading(date: &str, paragraphs: &[&str]) -> FileReading {
    let decision = DecisionReading {
        country: Some("XAR".to_owned()),
        title: format!("Decision adopted on {date}"),
        case_codes: vec!["XAR-COLL-01".to_owned()],
        adopted_by: Some(Organ::GoverningCouncil),
        date: Some(date.to_owned()),
        paragraphs: (1..)
            .zip(paragraphs)
            .map(|(number, text)| ParagraphReading { number, text: (*text).to_owned(), demands: vec![] })
            .collect(),
        ..DecisionReading::default()
    };
    FileReading {
        file: format!("{date}.pdf"),
        document: Some(DocumentReading {
            symbol: None,
            date: Some(date.to_owned()),
            language: "en".to_owned(),
            draft: false,
            kind: DocumentKind::Decision,
        }),
        decisions: vec![decision],
        ..FileReading::default()
    }
}

const BEFORE: [&str; 3] = [
    "Urges the authorities to release Ms. Vostenko and Mr. Derwinek; and invites parliament to review the law on immunity;",
    "Calls on all IPU Member Parliaments to support a settlement;",
    "Requests the Secretary General to convey this decision to the authorities;",
];
const AFTER: [&str; 2] = [
    "Once again urges the authorities of Arvenia to release Ms. Vostenko and Mr. Derwinek without delay;",
    "Requests the Secretary General to convey this decision to the authorities and the complainant;",
];

fn house(readings: Vec<FileReading>) -> House {
    let count = readings.len();
    let reader = Box::new(ShelfReader(Mutex::new(readings)));
    let house = House::with_ports(Ports { reader, ..ports(Box::new(NoCarrier)) });
    for number in 0..count {
        import(&house, number);
    }
    house
}

fn import(house: &House, number: usize) {
    let id = house.register.stage("decision.pdf", format!("bytes {number}").into_bytes());
    let imported = cases::import(&house.call(), ImportDecisions { files: vec![id] }).unwrap();
    assert!(imported[0].refused.is_none());
}

fn all(house: &House) -> Vec<DecisionDemands> {
    let filter = DemandFilter { case: Some("XAR/COLL/01".to_owned()), ..DemandFilter::default() };
    house.read(|reading| desk::demand_list(reading, filter)).unwrap()
}

fn with_text(house: &House, part: &str) -> Demand {
    let found = all(house).into_iter().flat_map(|group| group.demands).find(|demand| demand.text.contains(part));
    found.unwrap_or_else(|| panic!("no demand with {part}"))
}

#[test]
fn an_imported_decision_has_its_demands_and_they_are_only_proposed() {
    let house = house(vec![reading("2026-10-22", &BEFORE)]);
    let groups = all(&house);
    assert_eq!(groups.len(), 1);
    let told: Vec<_> = groups[0]
        .demands
        .iter()
        .map(|demand| (demand.paragraph, demand.addressee.as_str(), demand.class, demand.confirmed.is_some()))
        .collect();
    use AddresseeClass::*;
    assert_eq!(
        told,
        [
            (1, "the authorities", Authorities, false),
            (1, "parliament", Parliament, false),
            (2, "all IPU Member Parliaments", IpuMembers, false),
            (3, "the Secretary General", SecretaryGeneral, false),
        ]
    );
    let input = ConfirmDemands { decision: Some(groups[0].decision.uid.clone()), uids: None };
    assert_eq!(house.act("demand.confirm", |desk| confirm(desk, input)).unwrap(), 4);
    assert!(all(&house)[0].demands.iter().all(|demand| demand.confirmed.as_deref() == Some("2026-11-23")));
    let filter = DemandFilter { class: Some(Parliament), ..DemandFilter::default() };
    assert_eq!(house.read(|reading| desk::demand_list(reading, filter)).unwrap()[0].demands.len(), 1);
}

#[test]
fn a_demand_moves_with_its_day_and_source_and_not_without() {
    let house = house(vec![reading("2026-10-22", &BEFORE)]);
    let demand = with_text(&house, "Urges");
    let to = |state, since: &str, source: &str, revision| SetDemandState {
        uid: demand.uid.clone(),
        revision,
        state,
        since: since.to_owned(),
        source: Some(source.to_owned()),
        note: None,
        letter: None,
    };
    let refused = house.act("demand.set_state", |desk| set_state(desk, to(DemandState::Met, "2027-01-01", "", 1)));
    let Err(Error::Invalid { fields }) = refused else { panic!("accepted") };
    assert_eq!(fields.iter().map(|f| f.rule.as_str()).collect::<Vec<_>>(), ["in_the_future", "empty"]);
    let answered = to(DemandState::Answered, "2026-11-02", "Note of the embassy", 1);
    house.act("demand.set_state", |desk| set_state(desk, answered)).unwrap();
    let stale = to(DemandState::Met, "2026-11-20", "The Speaker", 1);
    assert!(matches!(house.act("demand.set_state", |desk| set_state(desk, stale)), Err(Error::Stale)));
    let met = to(DemandState::Met, "2026-11-20", "The Speaker", 2);
    let now = house.act("demand.set_state", |desk| desk::set_demand_state(desk, met)).unwrap();
    assert_eq!(now.state, DemandState::Met);
    assert_eq!(now.moves.iter().map(|m| m.source.as_str()).collect::<Vec<_>>(), ["The Speaker", "Note of the embassy"]);
    let open = DemandFilter { state: Some(DemandState::Open), ..DemandFilter::default() };
    assert_eq!(house.read(|reading| desk::demand_list(reading, open)).unwrap()[0].demands.len(), 3);
}

#[test]
fn a_demand_that_is_repeated_is_one_demand_asked_since() {
    for order in [[0, 1], [1, 0]] {
        let mut readings = vec![reading("2025-10-22", &BEFORE), reading("2026-10-22", &AFTER)];
        if order[0] == 1 {
            readings.reverse();
        }
        let house = house(readings);
        let groups = all(&house);
        assert_eq!(groups[0].decision.date.as_deref(), Some("2026-10-22"));
        let newest = &groups[0].demands[0];
        assert_eq!(newest.asked_since.as_deref(), Some("2025-10-22"));
        let before = &groups[1].demands[0];
        assert_eq!(newest.repeats.as_deref(), Some(before.uid.as_str()));
        assert_eq!(before.repeated_in.as_deref(), Some(groups[0].decision.uid.as_str()));
        assert!(groups[1].demands[1].repeated_in.is_none(), "what is asked of parliament was dropped");
        let met = SetDemandState {
            uid: newest.uid.clone(),
            revision: newest.revision,
            state: DemandState::Met,
            since: "2026-11-20".to_owned(),
            source: Some("The Speaker".to_owned()),
            note: None,
            letter: None,
        };
        house.act("demand.set_state", |desk| set_state(desk, met)).unwrap();
        assert_eq!(all(&house)[1].demands[0].state, DemandState::Met, "the earlier one is the same demand");
        let apart = CorrectDemand {
            uid: newest.uid.clone(),
            revision: newest.revision + 1,
            change: DemandChange::Repeats { of: None },
        };
        let apart = house.act("demand.correct", |desk| correct(desk, apart)).unwrap();
        assert!(apart.repeats.is_none() && apart.asked_since.is_none());
        let link = |one: &Demand, of: &Demand| CorrectDemand {
            uid: one.uid.clone(),
            revision: one.revision,
            change: DemandChange::Repeats { of: Some(of.uid.clone()) },
        };
        let before = all(&house).remove(1).demands.remove(0);
        let linked = house.act("demand.correct", |desk| correct(desk, link(&apart, &before))).unwrap();
        assert_eq!(linked.asked_since.as_deref(), Some("2025-10-22"));
        let circle = house.act("demand.correct", |desk| correct(desk, link(&before, &linked)));
        assert!(matches!(circle, Err(Error::Invalid { .. })), "what is repeated cannot repeat what repeats it");
    }
}

#[test]
fn a_person_corrects_splits_joins_leaves_out_and_adds() {
    let house = house(vec![reading("2026-10-22", &BEFORE)]);
    let change = |part: &str, change: DemandChange| {
        let demand = with_text(&house, part);
        let input = CorrectDemand { uid: demand.uid, revision: demand.revision, change };
        house.act("demand.correct", |desk| correct(desk, input))
    };
    let texts = || -> Vec<String> {
        all(&house)[0].demands.iter().take_while(|d| d.paragraph == 1).map(|d| d.text.clone()).collect()
    };
    let split =
        DemandChange::Split { first: "release Ms. Vostenko".to_owned(), second: "release Mr. Derwinek".to_owned() };
    change("Urges", split).unwrap();
    assert_eq!(
        texts(),
        ["release Ms. Vostenko", "release Mr. Derwinek", "invites parliament to review the law on immunity"]
    );
    change("Vostenko", DemandChange::Join).unwrap();
    assert_eq!(
        texts(),
        ["release Ms. Vostenko; release Mr. Derwinek", "invites parliament to review the law on immunity"]
    );
    let words = DemandChange::Words {
        addressee: "the Prosecutor General".to_owned(),
        text: "release both".to_owned(),
        class: None,
    };
    let corrected = change("release Ms.", words).unwrap();
    assert_eq!((corrected.class, corrected.confirmed.is_some()), (AddresseeClass::Judiciary, true));
    change("invites", DemandChange::LeaveOut).unwrap();
    assert_eq!(texts(), ["release both"]);
    assert!(change("release both", DemandChange::Join).is_err());
    let decision = all(&house)[0].decision.uid.clone();
    let add_to = |paragraph, text: &str| AddDemand {
        decision: decision.clone(),
        paragraph,
        addressee: "the Government".to_owned(),
        text: text.to_owned(),
        class: None,
    };
    let added = house.act("demand.add", |desk| add(desk, add_to(1, "pay compensation"))).unwrap();
    assert!(added.by_hand && added.class == AddresseeClass::Executive);
    assert!(house.act("demand.add", |desk| add(desk, add_to(9, "pay"))).is_err());
    assert!(house.act("demand.add", |desk| add(desk, add_to(1, " "))).is_err());
    let left_out = DemandFilter { left_out: Some(true), ..DemandFilter::default() };
    assert_eq!(house.read(|reading| desk::demand_list(reading, left_out)).unwrap()[0].demands.len(), 6);
}

#[test]
fn letters_and_actions_point_at_the_demands_they_are_about() {
    let house = house(vec![reading("2026-10-22", &BEFORE)]);
    let demand = with_text(&house, "invites parliament");
    let other = with_text(&house, "Urges");
    let input = DraftLetters {
        kind: "meet_ambassador".to_owned(),
        cases: vec!["XAR-COLL-01".to_owned()],
        posts: vec!["ambassador-XAR".to_owned()],
        demands: Some(vec![demand.uid.clone()]),
        language: None,
        member: None,
    };
    let drafted = house.act("letter.draft", |desk| letters::draft(desk, input.clone())).unwrap();
    let letter = house.read(|reading| letters::show(reading, Key { uid: drafted[0].uid.clone() })).unwrap();
    let body = serde_json::to_string(&letter.body).unwrap();
    assert!(
        body.contains("[…] invites parliament to review the law on immunity") && !body.contains("release"),
        "{body}"
    );
    let unknown = DraftLetters { demands: Some(vec!["nothing".to_owned()]), ..input };
    assert!(house.act("letter.draft", |desk| letters::draft(desk, unknown)).is_err());
    let action = AddAction {
        kind: "meet_ambassador".to_owned(),
        cases: vec!["XAR-COLL-01".to_owned()],
        state: ActionState::Taken,
        on: "2026-11-20".to_owned(),
        posts: None,
        demands: Some(vec![demand.uid.clone(), other.uid.clone()]),
        note: None,
        outcome: None,
    };
    let action = house.act("action.add", |desk| actions::add(desk, action)).unwrap();
    assert_eq!(action.demands.len(), 2);
    let demand = with_text(&house, "invites parliament");
    assert_eq!((demand.letters.len(), demand.actions.len()), (1, 1));
    assert_eq!(demand.actions[0].name, "Meet the ambassador of the country concerned");
    assert_eq!(with_text(&house, "Urges").letters.len(), 0);
}

#[test]
fn a_corrected_text_keeps_what_became_of_its_demands_and_loses_nothing() {
    let mut corrected = reading(
        "2026-10-22",
        &[
            "Urges the authorities of Arvenia to release Ms. Vostenko and Mr. Derwinek at once; and invites parliament to review the law on immunity;",
            BEFORE[2],
        ],
    );
    corrected.file = "corrected.pdf".to_owned();
    let reader = Box::new(ShelfReader(Mutex::new(vec![reading("2026-10-22", &BEFORE), corrected])));
    let house = House::with_ports(Ports { reader, ..ports(Box::new(NoCarrier)) });
    import(&house, 0);
    let first = all(&house)[0].decision.uid.clone();
    let input = ConfirmDemands { decision: Some(first.clone()), uids: None };
    house.act("demand.confirm", |desk| confirm(desk, input)).unwrap();
    for part in ["Urges", "Calls on all"] {
        let demand = with_text(&house, part);
        let answered = SetDemandState {
            uid: demand.uid,
            revision: demand.revision,
            state: DemandState::Answered,
            since: "2026-11-02".to_owned(),
            source: Some("Note of the embassy".to_owned()),
            note: None,
            letter: None,
        };
        house.act("demand.set_state", |desk| set_state(desk, answered)).unwrap();
    }
    import(&house, 1);
    let groups = all(&house);
    let told = |group: &DecisionDemands| -> Vec<(String, DemandState, bool)> {
        let short = |text: &str| text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        group.demands.iter().map(|one| (short(&one.text), one.state, one.confirmed.is_some())).collect()
    };
    let newest = groups.iter().find(|group| group.decision.uid != first).unwrap();
    // New words are to be confirmed again, the same words are not; the state holds either way.
    assert_eq!(
        told(newest),
        [
            ("Urges the".to_owned(), DemandState::Answered, false),
            ("invites parliament".to_owned(), DemandState::Open, true),
            ("Requests the".to_owned(), DemandState::Open, true)
        ]
    );
    assert_eq!(newest.demands[0].moves[0].source, "Note of the embassy");
    // What the corrected text no longer asks stays where it was answered.
    let old = groups.iter().find(|group| group.decision.uid == first).unwrap();
    assert_eq!(told(old), [("Calls on".to_owned(), DemandState::Answered, true)]);
    assert_eq!(old.decision.superseded_by.as_deref(), Some(newest.decision.uid.as_str()));
    let case = house
        .read(|reading| desk::case_file(reading, crate::cases::CaseKey { code: "XAR-COLL-01".to_owned() }))
        .unwrap();
    let moves: Vec<&str> = case
        .timeline
        .iter()
        .filter(|entry| entry.kind == crate::cases::TimelineKind::Demand)
        .map(|entry| entry.title.as_str())
        .collect();
    assert_eq!(moves.len(), 2, "{moves:?}");
    assert!(moves.iter().all(|title| title.starts_with("Demand answered: “")), "{moves:?}");
}

#[test]
fn an_answer_to_a_letter_stands_in_the_timeline_once() {
    let house = house(vec![reading("2025-10-22", &BEFORE), reading("2026-10-22", &AFTER)]);
    let sql = "INSERT INTO letters (uid, kind, post, language, date, number, created, changed)
        VALUES ('l', 'approach_speaker', 'speaker-XAR', 'en', '2026-11-01', '2026/041', '', '')";
    house.act("test", |desk| Ok(desk.rows().execute_batch(sql)?)).unwrap();
    let demand = with_text(&house, "Once again");
    let refused = SetDemandState {
        uid: demand.uid,
        revision: demand.revision,
        state: DemandState::Refused,
        since: "2026-11-20".to_owned(),
        source: Some("The Speaker".to_owned()),
        note: Some("The trial goes on.".to_owned()),
        letter: Some("l".to_owned()),
    };
    house.act("demand.set_state", |desk| set_state(desk, refused)).unwrap();
    let key = crate::cases::CaseKey { code: "XAR-COLL-01".to_owned() };
    let case = house.read(|reading| desk::case_file(reading, key)).unwrap();
    let replies: Vec<_> =
        case.timeline.iter().filter(|entry| entry.kind == crate::cases::TimelineKind::Reply).collect();
    assert_eq!(replies.len(), 1, "the demand of 2025 is the same one");
    assert_eq!((replies[0].title.as_str(), replies[0].uid.as_str()), ("Answer to 2026/041 from The Speaker", "l"));
    let detail = replies[0].detail.as_deref().unwrap_or("");
    assert!(
        detail.starts_with("Demand refused: “Once again urges") && detail.ends_with("The trial goes on."),
        "{detail}"
    );
}
