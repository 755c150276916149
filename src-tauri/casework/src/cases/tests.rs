//! What becomes of people and cases, told as an office would live it.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{CaseStatus, SealedKind};
use crate::decisions::reading::{
    Closed, DecisionReading, DocumentKind, DocumentReading, FileReading, Organ, ParagraphReading, PersonReading,
};
use crate::error::Error;
use crate::language::Language;
use crate::testing::{House, NoCarrier, ShelfReader, ports};

/// What no letter, report, sentence or list may ever carry.
const CANARY: &str = "kanarienvogel";

fn document(symbol: &str, decision: DecisionReading) -> FileReading {
    FileReading {
        file: format!("{symbol}.pdf"),
        document: Some(DocumentReading {
            symbol: Some(symbol.to_owned()),
            date: decision.date.clone(),
            language: "en".to_owned(),
            draft: false,
            kind: DocumentKind::Decision,
        }),
        decisions: vec![decision],
        ..FileReading::default()
    }
}

fn decision(date: &str, codes: &[&str], persons: &[(&str, &str)]) -> DecisionReading {
    let person = |(code, name): &(&str, &str)| PersonReading {
        code: Some((*code).to_owned()),
        name: (*name).to_owned(),
        aliases: Vec::new(),
    };
    DecisionReading {
        country: Some("XAR".to_owned()),
        title: "Decision adopted by the IPU Governing Council".to_owned(),
        case_codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        persons: persons.iter().map(person).collect(),
        adopted_by: Some(Organ::GoverningCouncil),
        session: Some(200),
        date: Some(date.to_owned()),
        violations: vec!["arbitrary_detention".to_owned()],
        paragraphs: vec![ParagraphReading {
            number: 1,
            text: "Urges the authorities to release her;".to_owned(),
            ..ParagraphReading::default()
        }],
        ..DecisionReading::default()
    }
}

fn closing(date: &str, codes: &[&str]) -> DecisionReading {
    let closed = Closed { outcome: "satisfactory settlement".to_owned(), ..Closed::default() };
    DecisionReading { closed: Some(closed), ..decision(date, codes, &[("XAR-01", "Ilaria Vostenko")]) }
}

fn house(decisions: Vec<DecisionReading>) -> House {
    let shelf = decisions.into_iter().enumerate().map(|(n, one)| document(&format!("CL/{n}/1"), one)).collect();
    let mut ports = ports(Box::new(NoCarrier));
    ports.reader = Box::new(ShelfReader(std::sync::Mutex::new(shelf)));
    House::with_ports(ports)
}

fn import(house: &House, times: usize) {
    for n in 0..times {
        let id = house.register.stage("d.pdf", format!("file {n} {}", uuid::Uuid::now_v7()).into_bytes());
        call(house, "decision.import", json!({ "files": [id] }));
    }
}

fn call(house: &House, name: &str, input: Value) -> Value {
    crate::calls::dispatch(&house.call(), name, input).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn refused(house: &House, name: &str, input: Value) -> Error {
    crate::calls::dispatch(&house.call(), name, input).unwrap_err()
}

fn show(house: &House, code: &str) -> Value {
    call(house, "case.show", json!({ "code": code }))
}

/// One case of Ilaria, decided in 2019.
fn one_case() -> House {
    let house = house(vec![decision("2019-10-17", &["XAR-01"], &[("XAR-01", "Ilaria Vostenko")])]);
    import(&house, 1);
    house
}

fn situation(house: &House, kind: &str, since: &str, sensitivity: &str) {
    let case = show(house, "XAR-01");
    let input = json!({
        "person": case["persons"][0]["uid"], "kind": kind, "since": since, "source": "Her lawyer",
        "note": if sensitivity == "sealed" { CANARY } else { "" }, "sensitivity": sensitivity,
    });
    call(house, "situation.save", input);
}

#[test]
fn the_newest_situation_is_the_situation_today_and_a_sealed_one_leaves_none() {
    let house = one_case();
    situation(&house, "detained", "2017-02", "office");
    situation(&house, "released", "2018", "public");
    situation(&house, "convicted", "2017-05-03", "office");
    let today = |house: &House| show(house, "XAR-01")["persons"][0]["situation"].clone();
    assert_eq!(
        (today(&house)["kind"]["id"].as_str(), today(&house)["since"].as_str()),
        (Some("released"), Some("2018"))
    );
    situation(&house, "exiled", "2019", "sealed");
    assert_eq!(today(&house), Value::Null);
    let person = show(&house, "XAR-01")["persons"][0]["uid"].clone();
    let life = call(&house, "person.show", json!({ "uid": person }));
    let kinds: Vec<&str> =
        life["situations"].as_array().unwrap().iter().map(|s| s["kind"]["id"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["released", "convicted", "detained"]);
    assert_eq!(life["sealed"].as_array().unwrap().len(), 1);
}

#[test]
fn a_situation_needs_a_known_kind_a_date_that_was_and_a_source() {
    let house = one_case();
    let person = show(&house, "XAR-01")["persons"][0]["uid"].clone();
    let Error::Invalid { fields } =
        refused(&house, "situation.save", json!({ "person": person, "kind": "vanished", "since": "2027-01" }))
    else {
        panic!()
    };
    let broken: Vec<(&str, &str)> = fields.iter().map(|f| (f.field.as_str(), f.rule.as_str())).collect();
    assert_eq!(broken, [("kind", "not_known"), ("since", "in_the_future"), ("source", "empty")]);
}

#[test]
fn nothing_sealed_is_in_any_page_letter_report_list_sheet_or_sentence() {
    let house = one_case();
    situation(&house, "exiled", "2019", "sealed");
    let note = json!({ "code": "XAR-01", "text": CANARY, "sensitivity": "sealed" });
    let note = call(&house, "note.add", note)["uid"].clone();
    call(&house, "note.save", json!({ "uid": note, "revision": 1, "text": format!("{CANARY} again") }));
    let file = house.register.stage(&format!("{CANARY}.txt"), CANARY.as_bytes().to_vec());
    call(
        &house,
        "paper.add",
        json!({ "code": "XAR-01", "file": file, "title": CANARY, "source": CANARY, "sensitivity": "sealed" }),
    );
    let person = show(&house, "XAR-01")["persons"][0]["uid"].clone();
    let drafted = call(
        &house,
        "letter.draft",
        json!({ "kind": "meet_ambassador", "cases": ["XAR-01"], "posts": ["ambassador-XAR"] }),
    );
    call(
        &house,
        "action.add",
        json!({ "kind": "meet_ambassador", "cases": ["XAR-01"], "state": "taken", "on": "2026-11-01" }),
    );
    let report = call(&house, "report.draft", json!({ "language": "en" }));
    let asked = [
        ("case.show", json!({ "code": "XAR-01" })),
        ("case.list", json!({})),
        ("person.show", json!({ "uid": person })),
        ("today.show", json!({})),
        ("history.show", json!({})),
        ("letter.show", json!({ "uid": drafted[0]["uid"] })),
        ("letter.check", json!({ "uid": drafted[0]["uid"] })),
        ("report.show", json!({ "uid": report["uid"] })),
        ("search.find", json!({ "text": CANARY })),
    ];
    for (name, input) in asked {
        let answer = call(&house, name, input).to_string();
        let said = answer.replace(&format!("\"text\":\"{CANARY}\""), "");
        assert!(!said.contains(CANARY), "{name}: {said}");
    }
    let uid = drafted[0]["uid"].as_str().unwrap();
    let sheets = [format!("letter/{uid}.pdf"), "case/XAR-01/office/all/all/all.pdf".to_owned()];
    for id in sheets {
        let file = crate::door::file(&house.register, &id, Language::En).unwrap();
        assert!(!String::from_utf8_lossy(&file.bytes).contains(CANARY), "{id}");
    }
    // The one way to it.
    let opened = call(&house, "sealed.open", json!({ "kind": SealedKind::Note, "uid": note }));
    assert_eq!(opened["note"]["text"], format!("{CANARY} again"));
}

#[test]
fn a_decision_moves_the_status_and_an_older_one_read_later_does_not() {
    let house = house(vec![
        closing("2021-05-01", &["XAR-01"]),
        decision("2019-10-17", &["XAR-01"], &[("XAR-01", "Ilaria Vostenko")]),
        decision("2023-03-11", &["XAR-01"], &[("XAR-01", "Ilaria Vostenko")]),
    ]);
    import(&house, 2);
    let case = show(&house, "XAR-01");
    assert_eq!((case["status"].as_str(), case["status_since"].as_str()), (Some("closed"), Some("2021-05-01")));
    assert_eq!(case["statuses"][0]["reason"], "satisfactory settlement");
    assert_eq!(case["statuses"][0]["source"]["text"], "Decision of the IPU Governing Council, session 200");
    import(&house, 1);
    let case = show(&house, "XAR-01");
    assert_eq!(
        (case["status"].as_str(), case["statuses"][0]["reopened"].as_bool()),
        (Some("under_examination"), Some(true))
    );
    call(&house, "case.remove_status", json!({ "uid": case["statuses"][0]["uid"] }));
    assert_eq!(show(&house, "XAR-01")["status"], "closed");
}

#[test]
fn a_merged_case_is_found_in_the_collective_one_and_can_be_taken_out_again() {
    let house = house(vec![
        decision("2019-10-17", &["XAR-01"], &[("XAR-01", "Ilaria Vostenko")]),
        decision("2020-11-01", &["XAR-COLL-02"], &[("XAR-01", "Ilaria Vostenco"), ("XAR-02", "Tomas Derwinek")]),
    ]);
    import(&house, 1);
    situation(&house, "detained", "2019-02-09", "office");
    call(&house, "note.add", json!({ "code": "XAR-01", "text": "Before the merger" }));
    import(&house, 1);
    let case = show(&house, "XAR/1");
    assert_eq!(case["code"], "XAR-COLL-02");
    assert_eq!(
        (case["merged"][0]["code"].as_str(), case["merged"][0]["since"].as_str()),
        (Some("XAR-01"), Some("2020-11-01"))
    );
    // Who was known before is one person with one life, and what was noted has come along.
    assert_eq!(case["persons"].as_array().unwrap().len(), 2);
    let ilaria = case["persons"].as_array().unwrap().iter().find(|p| p["code"] == "XAR-01").unwrap();
    assert_eq!(ilaria["situation"]["kind"]["id"], "detained");
    assert_eq!(case["notes"][0]["text"], "Before the merger");
    assert_eq!(case["decisions"].as_array().unwrap().len(), 2);
    let line = &call(&house, "case.list", json!({}))[0];
    assert_eq!((line["code"].as_str(), line["persons"].as_u64()), (Some("XAR-COLL-02"), Some(2)));
    let input = json!({ "uid": case["merged"][0]["uid"], "since": "2024-01-01", "reason": "Decided apart" });
    call(&house, "case.unmerge", input);
    assert_eq!(show(&house, "XAR 01")["code"], "XAR-01");
    assert_eq!(show(&house, "XAR-01")["status"], CaseStatus::UnderExamination.word());
}

#[test]
fn merging_in_a_circle_and_closing_without_a_reason_are_refused() {
    let house = one_case();
    call(&house, "case.add", json!({ "code": "xar coll. 2" }));
    let merge = |code: &str, into: &str| {
        let revision = show(&house, code)["revision"].clone();
        json!({ "code": code, "revision": revision, "status": "merged", "since": "2024-01-01", "source": "IPU", "into": into })
    };
    call(&house, "case.set_status", merge("XAR-01", "XAR-COLL-02"));
    assert!(matches!(refused(&house, "case.set_status", merge("XAR-COLL-02", "XAR-01")), Error::Invalid { .. }));
    let close = json!({
        "code": "XAR-COLL-02", "revision": show(&house, "XAR-COLL-02")["revision"], "status": "closed",
        "since": "2024-02-01", "source": "IPU",
    });
    let Error::Invalid { fields } = refused(&house, "case.set_status", close) else { panic!() };
    assert_eq!((fields[0].field.as_str(), fields[0].rule.as_str()), ("reason", "empty"));
}

#[test]
fn a_corrected_code_goes_on_finding_the_case_with_its_letters_and_actions() {
    let house = one_case();
    call(
        &house,
        "action.add",
        json!({ "kind": "meet_ambassador", "cases": ["XAR-01"], "state": "taken", "on": "2026-11-01" }),
    );
    let revision = show(&house, "XAR-01")["revision"].clone();
    let case = call(&house, "case.set_code", json!({ "code": "XAR-01", "revision": revision, "to": "XAR/007" }));
    assert_eq!(case["code"], "XAR-07");
    for printed in ["XAR-01", "xar/1", "XAR-07", "XAR007"] {
        let case = show(&house, printed);
        assert_eq!(case["code"], "XAR-07", "{printed}");
        assert!(case["timeline"].as_array().unwrap().iter().any(|entry| entry["kind"] == "action"));
    }
    let Error::Invalid { fields } = refused(&house, "case.add", json!({ "code": "XAR 1" })) else { panic!() };
    assert_eq!(fields[0].rule, "taken");
}

#[test]
fn a_person_has_names_in_every_script_and_a_code_of_ones_own() {
    let house = one_case();
    let person = show(&house, "XAR-01")["persons"][0].clone();
    let input = json!({
        "uid": person["uid"], "revision": person["revision"], "name": "Ilaria Vostenko", "gender": "f",
        "aliases": ["إيلاريا", " Иляра ", "Ilaria Vostenko", ""], "party": "Liberal Union", "code": "XAR/9",
    });
    let saved = call(&house, "person.save", input.clone());
    assert_eq!(saved["aliases"], json!(["إيلاريا", "Иляра"]));
    assert_eq!(saved["code"], "XAR-09");
    assert!(matches!(refused(&house, "person.save", input), Error::Stale));
    assert_eq!(show(&house, "XAR9")["uid"], show(&house, "XAR-01")["uid"]);
    assert_eq!(call(&house, "case.list", json!({ "query": "иляра" })).as_array().unwrap().len(), 1);
}

#[test]
fn a_sponsor_is_reminded_and_a_hand_over_forgets_nobody() {
    let house = one_case();
    situation(&house, "detained", "2019-12-01", "office");
    let member = |name: &str| {
        let input = json!({ "name": name, "gender": "m", "function": "Member" });
        call(&house, "member.save", input)["uid"].clone()
    };
    let (bruno, cara) = (member("Bruno"), member("Cara"));
    let person = show(&house, "XAR-01")["persons"][0]["uid"].clone();
    let add = json!({ "code": "XAR-01", "person": person, "member": bruno, "since": "2026-01-01" });
    let case = call(&house, "sponsor.add", add.clone());
    assert!(matches!(refused(&house, "sponsor.add", add), Error::Invalid { .. }));
    call(&house, "sponsor.end", json!({ "uid": case["sponsors"][0]["uid"], "on": "2026-06-01", "to": cara }));
    call(
        &house,
        "day.add",
        json!({ "code": "XAR-01", "kind": "trial", "day": "2026-12-03", "note": "Court of the Capital" }),
    );
    let case = show(&house, "XAR-01");
    let names: Vec<_> = case["sponsors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["member"]["name"].clone(), s["until"].clone()))
        .collect();
    assert_eq!(names, [(json!("Cara"), Value::Null), (json!("Bruno"), json!("2026-06-01"))]);
    let today = call(&house, "today.show", json!({}));
    let due: Vec<&Value> = today["items"].as_array().unwrap().iter().filter(|i| i["kind"] == "sponsor_day").collect();
    let said: Vec<(&str, &str)> =
        due.iter().map(|i| (i["title"].as_str().unwrap(), i["why"].as_str().unwrap())).collect();
    assert_eq!(
        said,
        [
            ("Ilaria Vostenko: 7 years since: Detained", "1 December 2026. Cara is sponsor."),
            ("XAR-01: Trial", "3 December 2026. Cara is sponsor."),
        ]
    );
    // Something done in the case settles it.
    call(
        &house,
        "action.add",
        json!({ "kind": "meet_ambassador", "cases": ["XAR-01"], "state": "taken", "on": "2026-11-20" }),
    );
    let today = call(&house, "today.show", json!({}));
    assert!(today["items"].as_array().unwrap().iter().all(|item| item["kind"] != "sponsor_day"));
}

#[test]
fn a_safety_flag_stops_a_letter_until_a_written_reason_and_a_new_flag_stops_it_again() {
    let house = one_case();
    let drafted = call(
        &house,
        "letter.draft",
        json!({ "kind": "meet_ambassador", "cases": ["XAR-01"], "posts": ["ambassador-XAR"] }),
    );
    let uid = drafted[0]["uid"].clone();
    let stops = |house: &House| {
        let found = call(house, "letter.check", json!({ "uid": uid }));
        let of_cases = found.as_array().unwrap().iter().filter(|f| f["where"] == "cases").cloned();
        of_cases
            .map(|f| (f["rule"].as_str().unwrap().to_owned(), f["level"].as_str().unwrap().to_owned()))
            .collect::<Vec<_>>()
    };
    let set = |flags: &[&str]| {
        let person = show(&house, "XAR-01")["persons"][0].clone();
        call(&house, "person.save", json!({ "uid": person["uid"], "revision": person["revision"], "safety": flags }));
    };
    set(&["no_contact"]);
    let pair = |rule: &str, level: &str| (rule.to_owned(), level.to_owned());
    assert_eq!(stops(&house), [pair("no_contact", "error")]);
    assert!(matches!(
        refused(&house, "letter.override_safety", json!({ "uid": uid, "by": "Bruno", "reason": " " })),
        Error::Invalid { .. }
    ));
    call(&house, "letter.override_safety", json!({ "uid": uid, "by": "Bruno", "reason": "Her family asked for it" }));
    assert_eq!(stops(&house), [pair("no_contact", "warning")]);
    let shown = call(&house, "letter.show", json!({ "uid": uid }))["overrides"][0].clone();
    assert_eq!((shown["by"].as_str(), shown["reason"].as_str()), (Some("Bruno"), Some("Her family asked for it")));
    set(&["no_contact", "consult_ipu_first"]);
    assert_eq!(stops(&house), [pair("no_contact", "warning"), pair("consult_ipu_first", "error")]);
}

#[test]
fn a_document_is_kept_once_a_case_to_the_byte_and_can_be_saved() {
    let house = one_case();
    let add = |bytes: &[u8]| {
        let file = house.register.stage("letter.txt", bytes.to_vec());
        json!({ "code": "XAR-01", "file": file, "title": "Letter of the family", "date": "2026-10-01" })
    };
    let paper = call(&house, "paper.add", add(b"Dear member"));
    let file =
        crate::door::file(&house.register, &format!("paper/{}", paper["uid"].as_str().unwrap()), Language::En).unwrap();
    assert_eq!(file.bytes, b"Dear member");
    let Error::Invalid { fields } = refused(&house, "paper.add", add(b"Dear member")) else { panic!() };
    assert_eq!((fields[0].field.as_str(), fields[0].rule.as_str()), ("file", "taken"));
    assert_eq!(call(&house, "search.find", json!({ "text": "member" }))["total"].as_u64().map(|n| n > 0), Some(true));
    call(&house, "paper.remove", json!({ "uid": paper["uid"] }));
    assert_eq!(show(&house, "XAR-01")["documents"], json!([]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any prefix of the table, any number, any way to print it: one normal form.
    #[test]
    fn every_printed_variant_of_a_code_is_one_code(
        row in 0usize..28,
        number in 1u32..10_000,
        zeros in 0usize..3,
        separator in prop::sample::select(vec!["/", " ", "", "-", "–", "—", "\u{2010}", " - ", " / ", "-  "]),
        collective in prop::sample::select(vec!["", "COLL", "Coll", "coll", "COLL.", "Coll.", "Coll. ", "COLL-", "Coll/", "COLL "]),
        lower in any::<bool>(),
        old in any::<bool>(),
    ) {
        let table = include_str!("../../data/case_code_prefixes.csv");
        let line: Vec<&str> = table.lines().skip(1).nth(row).unwrap().split(',').collect();
        let (prefix, iso3) = (if old && !line[0].is_empty() { line[0] } else { line[1] }, line[1]);
        let digits = format!("{}{number}", "0".repeat(zeros.min(4usize.saturating_sub(number.to_string().len()))));
        let printed = format!("{prefix}{separator}{collective}{digits}");
        let printed = if lower { printed.to_lowercase() } else { printed };
        let middle = if collective.is_empty() { "" } else { "COLL-" };
        prop_assert_eq!(crate::decisions::code::normal_form(&printed), Some(format!("{iso3}-{middle}{number:02}")), "{}", printed);
    }
}
