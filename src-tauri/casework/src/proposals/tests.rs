//! From a file that was read to cases in the register, with a person's hand in between. The countries are invented.

use std::sync::Mutex;

use serde_json::{Value, json};

use super::{
    Accepted, CorrectField, LookAtFields, Novelty, ProposalFields, ProposalState, ProposeDecisions, Proposed, accept,
    correct, discard, leave_out, list, look, propose, restore, show, state,
};
use crate::cases::{self, CaseFilter, CaseKey, CaseStatus};
use crate::decisions::kin::{Part, Relation};
use crate::decisions::reading::{
    Closed, DecisionReading, DocumentKind, DocumentReading, FileReading, Organ, ParagraphReading, PersonReading,
    ReadError,
};
use crate::decisions::{ImportDecisions, Key};
use crate::error::{Error, Result};
use crate::ports::Ports;
use crate::register::types::Nothing;
use crate::testing::{House, NoCarrier, ShelfReader, ports};

const SAID: [&str; 2] = ["Urges the authorities to release them;", "Requests the Committee to continue examining it."];

fn decision(codes: &[&str], persons: &[(&str, &str)]) -> DecisionReading {
    let person = |(code, name): &(&str, &str)| PersonReading {
        code: Some((*code).to_owned()),
        name: (*name).to_owned(),
        aliases: vec![],
    };
    DecisionReading {
        country: Some("XAR".to_owned()),
        title: "Decision adopted by the Governing Council".to_owned(),
        case_codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        persons: persons.iter().map(person).collect(),
        adopted_by: Some(Organ::GoverningCouncil),
        session: Some(217),
        date: Some("2026-10-22".to_owned()),
        violations: vec!["immunity".to_owned()],
        paragraphs: (1..)
            .zip(SAID)
            .map(|(number, text)| ParagraphReading { number, text: text.to_owned(), demands: vec![] })
            .collect(),
        ..DecisionReading::default()
    }
}

fn file(language: &str, draft: bool, decisions: Vec<DecisionReading>) -> FileReading {
    FileReading {
        file: "decision.pdf".to_owned(),
        document: Some(DocumentReading {
            symbol: None,
            date: None,
            language: language.to_owned(),
            draft,
            kind: DocumentKind::Compilation,
        }),
        decisions,
        unread: vec!["a passage".to_owned(), "another".to_owned()],
        ..FileReading::default()
    }
}

fn three() -> DecisionReading {
    decision(
        &["XAR-COLL-01"],
        &[("XAR-01", "Ilaria Vostenko"), ("XAR-02", "Tomas Derwinek"), ("XAR-03", "Yusra Halvane")],
    )
}

/// A register whose reader answers these readings in turn.
struct Story {
    house: House,
    files: std::cell::Cell<u8>,
}

impl Story {
    fn of(readings: Vec<FileReading>) -> Story {
        let reader = Box::new(ShelfReader(Mutex::new(readings)));
        let house = House::with_ports(Ports { reader, ..ports(Box::new(NoCarrier)) });
        Story { house, files: std::cell::Cell::new(0) }
    }

    fn stage(&self) -> Vec<String> {
        self.files.set(self.files.get() + 1);
        vec![self.house.register.stage("decision.pdf", vec![self.files.get()])]
    }

    fn propose(&self) -> Proposed {
        propose(&self.house.call(), ProposeDecisions { files: self.stage() }).unwrap().remove(0)
    }

    fn proposal(&self) -> String {
        self.propose().proposal.unwrap()
    }

    fn import(&self) {
        cases::import(&self.house.call(), ImportDecisions { files: self.stage() }).unwrap();
    }

    fn state(&self, uid: &str) -> ProposalState {
        self.house.read(|reading| state(reading, key(uid))).unwrap()
    }

    fn correct(&self, uid: &str, field: &str, value: Value) -> Result<ProposalState> {
        let input = CorrectField { uid: uid.to_owned(), field: field.to_owned(), value };
        self.house.act("proposal.correct", |desk| correct(desk, input))
    }

    fn leave_out(&self, uid: &str, field: &str) -> Result<ProposalState> {
        self.house.act("proposal.leave_out", |desk| leave_out(desk, fields(uid, field)))
    }

    fn accept(&self, uid: &str) -> Result<Accepted> {
        self.house.act("proposal.accept", |desk| accept(desk, key(uid)))
    }

    fn effects(&self, uid: &str) -> Vec<String> {
        self.state(uid).decisions.into_iter().flat_map(|one| one.effects).map(|effect| effect.sentence).collect()
    }

    fn persons(&self, code: &str) -> Vec<String> {
        let case = self.house.read(|reading| cases::bare(reading, code)).unwrap();
        case.persons.into_iter().map(|person| person.name).collect()
    }

    fn cases(&self) -> Vec<String> {
        let all = self.house.read(|reading| cases::list(reading, CaseFilter::default())).unwrap();
        all.into_iter().map(|case| case.code).collect()
    }
}

fn key(uid: &str) -> Key {
    Key { uid: uid.to_owned() }
}

fn fields(uid: &str, field: &str) -> ProposalFields {
    ProposalFields { uid: uid.to_owned(), fields: vec![field.to_owned()] }
}

fn broken(result: Result<ProposalState>) -> String {
    match result {
        Err(Error::Invalid { fields }) => fields.iter().map(|one| format!("{} {}", one.field, one.rule)).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_is_in_the_register_before_a_person_accepts() {
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    assert!(story.cases().is_empty());
    assert_eq!(story.state(&uid).decisions[0].novelty, Novelty::New);
    assert_eq!(story.effects(&uid), ["Makes case XAR-COLL-01 with 3 persons"]);
    let accepted = story.accept(&uid).unwrap();
    assert_eq!((accepted.cases, accepted.decisions.len()), (vec!["XAR-COLL-01".to_owned()], 1));
    assert_eq!(story.persons("XAR-COLL-01").len(), 3);
    assert!(story.house.read(|reading| list(reading, Nothing)).unwrap().is_empty());
    assert!(matches!(story.accept(&uid), Err(Error::WrongState { .. })));
}

#[test]
fn what_was_typed_counts_and_survives_a_lock() {
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    story.correct(&uid, "decisions.0.date", json!("2026-10-23")).unwrap();
    story
        .correct(&uid, "decisions.0.persons.1", json!({ "code": "xar 2", "name": " Tomáš Derwinek ", "aliases": [] }))
        .unwrap();
    story.leave_out(&uid, "decisions.0.persons.2").unwrap();
    story
        .correct(&uid, "decisions.0.persons.3", json!({ "code": null, "name": "Added Byhand", "aliases": ["A. B."] }))
        .unwrap();
    story
        .correct(
            &uid,
            "decisions.0.paragraphs.0",
            json!([
                { "number": 1, "text": "Urges the authorities;" }, { "number": 2, "text": "to release them;" }
            ]),
        )
        .unwrap();
    let looked = LookAtFields { uid: uid.clone(), fields: vec!["unread.0".to_owned()], looked: true };
    story.house.act("proposal.look", |desk| look(desk, looked)).unwrap();

    crate::register::lock(&story.house.call(), Nothing).unwrap();
    let passphrase = crate::testing::PASSPHRASE.to_owned();
    crate::register::unlock(&story.house.call(), crate::register::types::Unlock { passphrase }).unwrap();

    let kept = story.state(&uid);
    assert_eq!((kept.corrections.len(), kept.looked), (5, vec!["unread.0".to_owned()]));
    let accepted = story.accept(&uid).unwrap();
    assert_eq!(story.persons("XAR-COLL-01"), ["Ilaria Vostenko", "Tomáš Derwinek", "Added Byhand"]);
    let stored = story.house.read(|reading| crate::decisions::show(reading, key(&accepted.decisions[0]))).unwrap();
    assert_eq!(stored.row.date.as_deref(), Some("2026-10-23"));
    let said: Vec<&str> = stored.paragraphs.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(said, ["Urges the authorities;", "to release them;", SAID[1]]);
}

#[test]
fn a_field_says_what_is_wrong_with_it() {
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    for (field, value, rule) in [
        ("decisions.0.date", json!("2026-02-30"), "not_a_date"),
        ("decisions.0.country", json!("Atlantis"), "not_known"),
        ("decisions.0.session", json!(0), "not_a_number"),
        ("decisions.0.title", json!("  "), "empty"),
        ("decisions.0.case_codes", json!(["not a code"]), "not_a_code"),
        ("decisions.0.violations", json!(["unheard_of"]), "not_known"),
        ("decisions.0.missions", json!(["2026-13"]), "not_a_month"),
        ("decisions.0.adopted_by", json!("somebody"), "not_one_of"),
        ("decisions.0.persons.0", json!({ "code": "?", "name": "Ilaria", "aliases": [] }), "not_a_code"),
        ("decisions.0.persons.0", json!({ "code": null, "name": "", "aliases": [] }), "empty"),
        ("decisions.0.persons.9999", json!(null), "not_known"),
        ("decisions.0.paragraphs.0", json!([{ "number": 1, "text": "" }]), "empty"),
        ("decisions.7.title", json!("Title"), "not_known"),
        ("decisions.0.nothing", json!("x"), "not_known"),
        ("document.language", json!("de"), "not_one_of"),
    ] {
        assert_eq!(broken(story.correct(&uid, field, value)), format!("{field} {rule}"));
    }
    assert_eq!(broken(story.leave_out(&uid, "decisions.0.title")), "decisions.0.title empty");
    let codes = story.correct(&uid, "decisions.0.case_codes", json!(["xar/coll 2", "XAR-COLL-02"])).unwrap();
    assert_eq!(codes.corrections[0].value, json!(["XAR-COLL-02"]));
}

#[test]
fn the_value_that_was_read_is_no_correction() {
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    story.correct(&uid, "decisions.0.session", json!(218)).unwrap();
    assert!(story.correct(&uid, "decisions.0.session", json!(217)).unwrap().corrections.is_empty());
    story.leave_out(&uid, "decisions.0.violations").unwrap();
    assert_eq!(story.state(&uid).corrections[0].value, json!([]));
    let back =
        story.house.act("proposal.restore", |desk| restore(desk, fields(&uid, "decisions.0.violations"))).unwrap();
    assert!(back.corrections.is_empty());
}

#[test]
fn a_passage_that_was_placed_is_no_longer_unread() {
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    story.leave_out(&uid, "unread.0").unwrap();
    story.accept(&uid).unwrap();
    let unread: String = story
        .house
        .read(|reading| Ok(reading.rows().query_row("SELECT unread FROM documents", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(unread, r#"["another"]"#);
}

#[test]
fn a_compilation_imports_what_is_chosen_and_the_plan_tells_it_beforehand() {
    let mut closing = decision(&["XAR-09"], &[("XAR-09", "Petra Solvane")]);
    closing.closed = Some(Closed { outcome: "settlement".to_owned(), ..Closed::default() });
    let own = decision(&["XAR-03"], &[("XAR-03", "Yusra Halvane")]);
    let readings = vec![
        file("en", false, vec![DecisionReading { session: Some(216), date: Some("2026-04-01".to_owned()), ..own }]),
        file("en", false, vec![three(), closing, decision(&["XAR-11"], &[])]),
    ];
    let story = Story::of(readings);
    story.import();
    let uid = story.proposal();
    let before = story.leave_out(&uid, "decisions.2").unwrap();
    assert_eq!(before.decisions.iter().map(|one| one.chosen).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(
        story.effects(&uid),
        [
            "Makes case XAR-COLL-01 with 3 persons",
            "Merges XAR-03 into XAR-COLL-01",
            "Makes case XAR-09 with one person",
            "Closes XAR-09",
        ]
    );
    assert_eq!(story.accept(&uid).unwrap().cases, ["XAR-09", "XAR-COLL-01"]);
    assert_eq!(story.cases(), ["XAR-09", "XAR-COLL-01"]);
    let closed =
        story.house.read(|reading| crate::desk::case_file(reading, CaseKey { code: "XAR-09".to_owned() })).unwrap();
    assert_eq!(closed.status, CaseStatus::Closed);
}

#[test]
fn the_command_line_and_the_window_do_the_same() {
    let readings = || vec![file("en", false, vec![three(), decision(&["XAR-02"], &[("XAR-02", "T. Derwinek")])])];
    let (window, line) = (Story::of(readings()), Story::of(readings()));
    window.accept(&window.proposal()).unwrap();
    line.import();
    let seen = |story: &Story| {
        let case = story.house.read(|reading| cases::bare(reading, "XAR-COLL-01")).unwrap();
        let persons = case.persons.into_iter().map(|p| (p.code, p.name, p.aliases)).collect::<Vec<_>>();
        (story.cases(), persons, case.violations.len(), case.decisions.len())
    };
    assert_eq!(seen(&window), seen(&line));
}

#[test]
fn known_changed_draft_and_translated_decisions_are_recognised() {
    let mut reworded = three();
    reworded.paragraphs[0].text = "Strongly urges the authorities to release them;".to_owned();
    let mut spaced = three();
    spaced.paragraphs[0].text = SAID[0].replace(' ', "  ");
    let draft = DecisionReading { adopted_by: None, session: None, date: Some("2026-10-20".to_owned()), ..three() };
    let mut french = three();
    french.paragraphs[0].text = "Prie instamment les autorités de les libérer ;".to_owned();
    let other = DecisionReading { session: Some(218), date: Some("2027-04-08".to_owned()), ..three() };
    let story = Story::of(vec![
        file("en", true, vec![draft.clone()]),
        file("en", false, vec![three()]),
        file("en", false, vec![spaced]),
        file("en", false, vec![reworded]),
        file("fr", false, vec![french]),
        file("en", true, vec![DecisionReading { title: "Draft decision".to_owned(), ..draft }]),
        file("en", false, vec![other]),
    ]);
    story.import();
    let adopted = story.proposal();
    let told = |uid: &str| {
        let one = story.state(uid).decisions.remove(0);
        (one.novelty, one.known.map(|known| (known.relation, known.differs)))
    };
    assert_eq!(told(&adopted), (Novelty::Changed, Some((Relation::Adopts, vec![]))));
    assert!(story.effects(&adopted).contains(&"Takes the place of the draft in XAR-COLL-01".to_owned()));
    let adopted = story.accept(&adopted).unwrap().decisions.remove(0);
    let superseded = |place: usize| {
        let case = story.house.read(|reading| cases::bare(reading, "XAR-COLL-01")).unwrap();
        case.decisions[place].superseded_by.clone()
    };
    assert_eq!((superseded(0), superseded(1)), (None, Some(adopted)), "the draft points at what was adopted");

    let same = story.proposal();
    assert_eq!(told(&same).0, Novelty::Known);
    assert!(!story.state(&same).decisions[0].chosen, "a known decision is left out until it is chosen");
    assert_eq!(broken(story.accept(&same).map(|_| unreachable!())), "decisions empty");
    assert_eq!(told(&story.proposal()), (Novelty::Changed, Some((Relation::Reworded, vec![Part::Paragraphs]))));
    assert_eq!(told(&story.proposal()), (Novelty::OtherLanguage, Some((Relation::OtherLanguage, vec![]))));
    assert_eq!(told(&story.proposal()), (Novelty::Changed, Some((Relation::DraftOf, vec![]))));
    assert_eq!(told(&story.proposal()), (Novelty::New, None));
}

#[test]
fn a_decision_on_a_closed_case_says_that_it_reopens_it_and_an_older_one_does_not() {
    use crate::decisions::reading::Closed;
    let closed = DecisionReading {
        session: Some(218),
        date: Some("2027-04-08".to_owned()),
        closed: Some(Closed { outcome: "Settled".to_owned(), still_open: vec![], ..Closed::default() }),
        ..three()
    };
    let newer = DecisionReading { session: Some(219), date: Some("2027-10-20".to_owned()), ..three() };
    let story = Story::of(vec![
        file("en", false, vec![closed]),
        file("en", false, vec![three()]),
        file("en", false, vec![newer]),
    ]);
    story.import();
    let sentence = "Re-opens XAR-COLL-01, which is closed".to_owned();
    let older = story.proposal();
    assert!(!story.effects(&older).contains(&sentence), "{:?}", story.effects(&older));
    let newer = story.proposal();
    assert!(story.effects(&newer).contains(&sentence), "{:?}", story.effects(&newer));
    story.accept(&newer).unwrap();
    let case = story.house.read(|reading| cases::bare(reading, "XAR-COLL-01")).unwrap();
    assert_eq!(case.status, cases::CaseStatus::UnderExamination);
}

#[test]
fn a_refused_file_leaves_nothing_behind_and_a_known_one_says_so() {
    let refusal = |error| FileReading { file: "x.pdf".to_owned(), error: Some(error), ..FileReading::default() };
    let mut readings: Vec<FileReading> =
        [ReadError::NoText, ReadError::Encrypted, ReadError::NotADecision, ReadError::Damaged, ReadError::TooLarge]
            .map(refusal)
            .into();
    readings.push(file("en", false, vec![]));
    let story = Story::of(readings);
    let told: Vec<Option<ReadError>> = (0..6).map(|_| story.propose().refused).collect();
    assert_eq!(told[0], Some(ReadError::NoText));
    assert_eq!(told[5], Some(ReadError::NotADecision), "no decision in it");
    let kept = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        story.house.read(|reading| Ok(reading.rows().query_row(&sql, [], |row| row.get(0))?)).unwrap()
    };
    assert_eq!((kept("kept_files"), kept("proposals"), kept("history_entries")), (0, 0, 0));
}

#[test]
fn the_same_file_is_one_proposal_and_a_discarded_one_begins_anew() {
    let story = Story::of(vec![file("en", false, vec![three()]), file("en", false, vec![three()])]);
    let uid = story.proposal();
    story.correct(&uid, "decisions.0.session", json!(200)).unwrap();
    let again = |story: &Story| {
        story.files.set(0);
        story.propose()
    };
    assert_eq!(again(&story).proposal.as_deref(), Some(uid.as_str()));
    assert_eq!(story.state(&uid).corrections.len(), 1, "what was typed is still there");
    story.house.act("proposal.discard", |desk| discard(desk, key(&uid))).unwrap();
    assert!(story.house.read(|reading| list(reading, Nothing)).unwrap().is_empty());
    assert_eq!(again(&story).proposal.as_deref(), Some(uid.as_str()));
    assert!(story.state(&uid).corrections.is_empty());
    story.accept(&uid).unwrap();
    let known = again(&story);
    assert_eq!((known.proposal, known.already, known.cases), (None, true, vec!["XAR-COLL-01".to_owned()]));
}

#[test]
fn a_proposal_shows_the_reading_and_its_pages() {
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    let shown = story.house.read(|reading| show(reading, key(&uid))).unwrap();
    assert_eq!((shown.row.pages, shown.row.decisions, shown.violations.len()), (1, 1, 21));
    assert_eq!(shown.row.country.map(|country| country.name).as_deref(), Some("Arvenia"));
    let page =
        crate::door::file(&story.house.register, &format!("proposal/{uid}/page/0.png"), crate::language::Language::En);
    assert_eq!(page.map(|file| file.bytes).ok(), Some(b"png".to_vec()));
}

#[test]
fn an_import_is_undone_as_one_act_and_the_proposal_waits_as_it_was_left() {
    use crate::history::{self, EntryKey, HistoryFilter};
    let story = Story::of(vec![file("en", false, vec![three()])]);
    let uid = story.proposal();
    story.correct(&uid, "decisions.0.place", json!("Geneva")).unwrap();
    let entry = |act: &str| {
        let all = story.house.read(|reading| history::show(reading, HistoryFilter::default())).unwrap();
        all.into_iter().find(|entry| entry.act == act).unwrap()
    };
    let undo = |act: &str| {
        let key = EntryKey { uid: entry(act).uid };
        story.house.act("history.undo", |desk| history::undo(desk, key))
    };
    let seen = story.state(&uid).corrections.len();
    let look_at = LookAtFields { uid: uid.clone(), fields: vec!["decisions.0.country".to_owned()], looked: true };
    story.house.act("proposal.look", |desk| look(desk, look_at)).unwrap();
    story.accept(&uid).unwrap();
    undo("proposal.accept").unwrap();
    assert!(story.cases().is_empty());
    assert_eq!(story.state(&uid).corrections.len(), seen);
    undo("proposal.correct").unwrap();
    assert!(story.state(&uid).corrections.is_empty());
    assert!(!entry("decision.propose").undo.can, "the reading is in no history");
    story.accept(&uid).unwrap();
    assert_eq!(story.cases(), ["XAR-COLL-01"]);
}

#[test]
fn reading_that_is_stopped_keeps_none_of_the_files() {
    let story = Story::of((0..7).map(|_| file("en", false, vec![three()])).collect());
    let files = || ProposeDecisions { files: (0..3).flat_map(|_| story.stage()).collect() };
    let asked = files();
    let ended = story.house.stopped_at("decision.propose", 2, || propose(&story.house.call(), asked).map(|_| ()));
    assert_eq!(ended.unwrap_err().code(), "cancelled");
    assert!(story.house.read(|reading| list(reading, Nothing)).unwrap().is_empty());
    // Handed in again they are read, and a file that comes twice is one proposal.
    story.files.set(0);
    let mut again = files();
    story.files.set(0);
    again.files.extend(story.stage());
    let told = propose(&story.house.call(), again).unwrap();
    assert_eq!(told.len(), 4);
    assert_eq!(told[0].proposal, told[3].proposal);
    assert_eq!(story.house.read(|reading| list(reading, Nothing)).unwrap().len(), 3);
}
