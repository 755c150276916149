//! Reports from the actions to the moment they count as reported.

use super::carry::on_sent;
use super::{ReportState, draft, json_annex, list, show};
use crate::actions::{self, ActionState, AddAction};
use crate::decisions::Key;
use crate::error::Error;
use crate::letters::tests::life::{house_with, reading, set_holder};
use crate::letters::{self, ApproveLetter};
use crate::register::types::Nothing;
use crate::reports::{self, DraftReport};
use crate::testing::House;

fn add(house: &House, state: ActionState, on: &str) -> String {
    let input = AddAction {
        kind: "meet_ambassador".to_owned(),
        cases: vec!["VEN-10".to_owned()],
        state,
        on: on.to_owned(),
        demands: None,
        posts: Some(vec!["ambassador-VEN".to_owned()]),
        note: Some("A frank {{ talk }}".to_owned()),
        outcome: None,
    };
    house.act("action.add", |desk| actions::add(desk, input)).unwrap().uid
}

#[test]
fn a_report_carries_each_action_once() {
    let house = house_with(vec![reading("CL/211/14-R.2", "2023-03-15", false)]);
    let nothing = house.act("report.draft", |desk| draft(desk, DraftReport::default()));
    assert!(matches!(nothing, Err(Error::NothingToReport)));
    set_holder(&house, "ipu_secretary_general", Some("sg@example.org"));
    add(&house, ActionState::Taken, "2026-11-03");
    add(&house, ActionState::Envisaged, "2026-12-10");
    let report = house.act("report.draft", |desk| draft(desk, DraftReport::default())).unwrap();
    assert_eq!((report.state, report.actions.len(), report.recipients.len()), (ReportState::Draft, 2, 2));
    let sheet = house.read(|reading| letters::sheet_of(reading, &report.letter)).unwrap();
    let annex = sheet.annex.unwrap();
    assert_eq!((annex.columns.len(), annex.groups.len(), annex.groups[0].rows.len()), (5, 1, 2));
    assert_eq!(annex.groups[0].heading, "Case VEN-10");
    let found = house.read(|reading| reports::check(reading, Key { uid: report.uid.clone() })).unwrap();
    let rules: Vec<_> = found.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(rules, ["no_committee_email"]);
    let data = house.read(|reading| json_annex(reading, &report.uid)).unwrap();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!((&data["schema_version"], data["actions"].as_array().unwrap().len()), (&1.into(), 2));

    let approve = ApproveLetter {
        uid: report.uid.clone(),
        by: "Bruno Keller".to_owned(),
        seen: None,
        country: Some("CHE".to_owned()),
    };
    house.act("report.approve", |desk| reports::approve(desk, approve)).unwrap();
    let again = house.act("report.draft", |desk| draft(desk, DraftReport::default()));
    assert!(matches!(again, Err(Error::NothingToReport)));
    house.act("outbox.send", |desk| on_sent(desk, &report.letter)).unwrap();
    let sent = house.read(|reading| show(reading, Key { uid: report.uid.clone() })).unwrap();
    assert_eq!(sent.state, ReportState::Sent);
    assert!(sent.actions.iter().all(|action| action.reported.as_ref() == Some(&report.uid)));
    add(&house, ActionState::Taken, "2026-11-20");
    let next = house.act("report.draft", |desk| draft(desk, DraftReport::default())).unwrap();
    assert_eq!((next.since.as_deref(), next.actions.len()), (Some("2026-11-23"), 1));
    assert_eq!(house.read(|reading| list(reading, Nothing)).unwrap().len(), 2);
}
