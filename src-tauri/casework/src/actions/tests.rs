use std::sync::Mutex;

use super::*;
use crate::decisions::ImportDecisions;
use crate::decisions::reading::{DecisionReading, DocumentKind, DocumentReading, FileReading};
use crate::language::Gender;
use crate::people::SetHolder;
use crate::ports::Ports;
use crate::testing::{House, NoCarrier, ShelfReader, ports};

/// A register with the cases VEN-COLL-06 and VEN-11.
fn house() -> House {
    let decision = |code: &str| DecisionReading {
        country: Some("VEN".to_owned()),
        title: "Decision".to_owned(),
        case_codes: vec![code.to_owned()],
        ..DecisionReading::default()
    };
    let document = DocumentReading {
        symbol: None,
        date: None,
        language: "en".to_owned(),
        draft: false,
        kind: DocumentKind::Decision,
    };
    let reading = FileReading {
        file: "a.pdf".to_owned(),
        document: Some(document),
        decisions: vec![decision("VEN-COLL-06"), decision("VEN-11")],
        ..FileReading::default()
    };
    let house = House::with_ports(Ports {
        reader: Box::new(ShelfReader(Mutex::new(vec![reading]))),
        ..ports(Box::new(NoCarrier))
    });
    let file = house.register.stage("a.pdf", b"%PDF-".to_vec());
    crate::cases::import(&house.call(), ImportDecisions { files: vec![file] }).unwrap();
    house
}

fn met(state: ActionState, on: &str) -> AddAction {
    AddAction {
        kind: "meet_ambassador".to_owned(),
        cases: vec!["VEN/COLL/06".to_owned(), "VEN-COLL-06".to_owned()],
        state,
        on: on.to_owned(),
        demands: None,
        posts: Some(vec!["ambassador-ven".to_owned()]),
        note: None,
        outcome: None,
    }
}

fn enter(house: &House, input: AddAction) -> Result<Action> {
    house.act("action.add", |desk| add(desk, input))
}

fn move_on(house: &House, action: &Action, state: ActionState, on: &str) -> Result<Action> {
    let input = ChangeAction {
        uid: action.uid.clone(),
        revision: action.revision,
        state: Some(state),
        on: Some(on.to_owned()),
        demands: None,
        note: None,
        outcome: None,
    };
    house.act("action.change", |desk| change(desk, input))
}

#[test]
fn the_fourteen_kinds_have_titles_sentences_and_outcomes_in_every_language() {
    let house = House::new();
    for language in Language::ALL {
        let kinds = house.register.read(language, |reading| kinds(reading, Nothing)).unwrap();
        assert_eq!(kinds.iter().map(|kind| kind.order).collect::<Vec<_>>(), (1..=14).collect::<Vec<_>>());
        for kind in kinds {
            assert!(kind.outcomes.iter().all(|outcome| !outcome.name.starts_with("actions-")), "{}", kind.id);
            assert!(kind.addressees.iter().all(|office| crate::protocol::is_office(office)), "{}", kind.id);
            for state in ["did", "plan"] {
                assert!(crate::words::has(language, &format!("actions-{state}-{}", kind.id)), "{}", kind.id);
            }
            assert_eq!(kind.letter, WITH_LETTER.contains(&kind.id.as_str()));
        }
    }
}

#[test]
fn a_line_is_a_whole_sentence_whatever_is_known() {
    let house = house();
    let lone = enter(&house, AddAction { posts: None, ..met(ActionState::Taken, "2026-11-12") }).unwrap();
    let addressed = enter(&house, met(ActionState::Taken, "2026-11-12")).unwrap();
    let mut seen = 0;
    for kind in catalogue::kinds() {
        for state in [ActionState::Envisaged, ActionState::UnderWay, ActionState::Taken, ActionState::Abandoned] {
            for (action, outcome) in [(&lone, None), (&addressed, kind.outcomes.first())] {
                let outcome = outcome.map(|id| outcome_named(id, Language::En));
                let action = Action { kind: kind_named(&kind.id, Language::En), state, outcome, ..action.clone() };
                for language in Language::ALL {
                    check_line(&house.read(|reading| line(reading, &action, language, "")).unwrap());
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 14 * 4 * 2 * 4);
}

fn check_line(line: &str) {
    assert!(line.contains("VEN-COLL-06") && line.ends_with('.'), "{line}");
    assert!(!line.contains(['{', '}']) && !line.contains("actions-") && !line.contains("  "), "{line}");
    let apart = [" de le ", " de les ", " à le ", " à les ", " a el ", " de el "];
    assert!(!apart.iter().any(|words| line.contains(words)), "{line}");
}

#[test]
fn the_line_names_the_holder_of_the_day() {
    let house = house();
    let holder = SetHolder {
        post: "ambassador-VEN".to_owned(),
        name: "Nadia Solenne".to_owned(),
        gender: Gender::Female,
        honorific: None,
        acting_as: None,
        since: "2026-01-01".to_owned(),
        source: "note".to_owned(),
        email: None,
        address: None,
    };
    house.act("post.set_holder", |desk| crate::people::set_holder(desk, holder)).unwrap();
    let input = AddAction {
        cases: vec!["VEN-COLL-06".to_owned(), "VEN/11".to_owned()],
        posts: Some(vec!["ambassador-VEN".to_owned(), "speaker-VE-LC01".to_owned()]),
        outcome: Some("meeting_held".to_owned()),
        ..met(ActionState::Taken, "2026-11-12")
    };
    let action = enter(&house, input).unwrap();
    let said = |language| house.read(|reading| line(reading, &action, language, "Bruno Castellane")).unwrap();
    assert_eq!(
        said(Language::En),
        "On 12 November 2026, Bruno Castellane met the Ambassador of Venezuela, H.E. Ms Nadia Solenne and the President \
         of the National Assembly of Venezuela and raised the cases VEN-COLL-06, VEN-11. Outcome: meeting held."
    );
    assert_eq!(
        said(Language::Fr),
        "Le 12 novembre 2026, Bruno Castellane a rencontré l'Ambassadrice du Venezuela, S.E. Mme Nadia Solenne et la \
         Présidence de l'Assemblée nationale du Venezuela et évoqué les cas VEN-COLL-06, VEN-11. Résultat\u{a0}: entretien tenu."
    );
    let planned = enter(&house, AddAction { posts: None, ..met(ActionState::Envisaged, "2026-12-01") }).unwrap();
    assert_eq!(
        planned.line,
        "Planned for 1 December 2026: a meeting with the Ambassador of the country concerned about the case VEN-COLL-06."
    );
}

#[test]
fn all_broken_fields_of_an_action_are_told_at_once() {
    let house = house();
    let told = |input: AddAction| {
        let Error::Invalid { fields } = enter(&house, input).unwrap_err() else { panic!("not refused") };
        fields.into_iter().map(|f| format!("{} {}", f.field, f.rule)).collect::<Vec<_>>()
    };
    let input = AddAction {
        kind: "dance".to_owned(),
        cases: vec!["VEN-99".to_owned()],
        posts: Some(vec!["nobody".to_owned()]),
        ..met(ActionState::Taken, "2026-11-24")
    };
    assert_eq!(told(input), ["kind not_known", "cases not_known", "posts not_known", "on in_the_future"]);
    let input = AddAction {
        cases: Vec::new(),
        outcome: Some("adopted".to_owned()),
        ..met(ActionState::Envisaged, "2026-13-01")
    };
    assert_eq!(told(input), ["cases empty", "on not_a_date", "outcome not_one_of"]);
}

#[test]
fn a_change_based_on_an_old_revision_is_refused() {
    let house = house();
    let action = enter(&house, met(ActionState::Envisaged, "2026-12-01")).unwrap();
    let taken = move_on(&house, &action, ActionState::Taken, "2026-11-20").unwrap();
    assert_eq!((taken.state, taken.revision), (ActionState::Taken, 2));
    assert_eq!(move_on(&house, &action, ActionState::Taken, "2026-11-21").unwrap_err().code(), "stale");
    let shown = house.read(|reading| show(reading, Key { uid: action.uid.clone() })).unwrap();
    assert_eq!(shown.on, "2026-11-20");
}

#[test]
fn what_was_reported_as_planned_is_reported_again_once_it_is_done() {
    let house = house();
    let waiting = || {
        let actions = house.read(|reading| unreported(reading, "2026-11-23")).unwrap();
        actions.into_iter().map(|action| action.uid).collect::<Vec<_>>()
    };
    let planned = enter(&house, met(ActionState::Envisaged, "2026-12-01")).unwrap();
    let given_up = enter(&house, met(ActionState::Abandoned, "2026-10-01")).unwrap();
    assert_eq!(waiting(), [planned.uid.as_str()], "what nobody was told of need not be taken back");
    let report = |report: &str| {
        house.act("report.sent", |desk| mark_reported(desk, std::slice::from_ref(&planned.uid), report)).unwrap()
    };
    report("report-1");
    assert_eq!(waiting(), Vec::<String>::new());
    let reported = house.read(|reading| show(reading, Key { uid: planned.uid.clone() })).unwrap();
    assert_eq!(reported.reported.as_deref(), Some("report-1"));
    let taken = move_on(&house, &reported, ActionState::Taken, "2026-11-20").unwrap();
    assert_eq!((taken.reported, waiting()), (None, vec![planned.uid.clone()]));
    report("report-2");
    let done = house.read(|reading| show(reading, Key { uid: planned.uid.clone() })).unwrap();
    assert_eq!(move_on(&house, &done, ActionState::Taken, "2026-11-19").unwrap_err().code(), "wrong_state");
    let filter = ActionFilter { case: Some("VEN/COLL-06".to_owned()), unreported: Some(true) };
    let open = house.read(|reading| list(reading, filter)).unwrap();
    assert_eq!(open.iter().map(|action| &action.uid).collect::<Vec<_>>(), [&given_up.uid]);
}
