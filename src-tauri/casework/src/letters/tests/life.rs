//! The life of a letter in a register: drafted, changed, checked, approved, reopened, handed on.
//!
//! Amara drafts, Bruno approves. The persons are invented.

use std::sync::Mutex;

use crate::cases::{self, SafetyFlag, SetSafety};
use crate::decisions::reading::{DecisionReading, DocumentKind, DocumentReading, FileReading, Organ};
use crate::decisions::reading::{ParagraphReading, PersonReading};
use crate::decisions::{ImportDecisions, Key};
use crate::desk::{OfficeProfile, SaveMember};
use crate::error::Error;
use crate::language::{Gender, Language};
use crate::letters::sheet::{Block, Sheet, Span};
use crate::letters::{self, ApproveLetter, DraftLetters, FindingLevel, HandOver, LetterState, SaveLetter};
use crate::people::{self, SetHolder};
use crate::register::types::Nothing;
use crate::testing::{House, NoCarrier, ShelfReader, ports};
use crate::{office, ports::Ports};

const AMBASSADOR: &str = "ambassador-VEN";

/// A decision on one invented member's case.
pub(crate) fn reading(symbol: &str, date: &str, draft: bool) -> FileReading {
    let paragraphs = ["Urges the authorities to release her without delay;", "Decides to continue examining the case."];
    let decision = DecisionReading {
        country: Some("VEN".to_owned()),
        title: format!("Decision adopted on {date}"),
        case_codes: vec!["VEN-10".to_owned()],
        persons: vec![PersonReading { code: Some("VEN-10".to_owned()), name: "Ana Ruiz".to_owned(), aliases: vec![] }],
        adopted_by: Some(Organ::GoverningCouncil),
        session: Some(211),
        date: Some(date.to_owned()),
        violations: vec!["immunity".to_owned()],
        paragraphs: (1..)
            .zip(paragraphs)
            .map(|(number, text)| ParagraphReading { number, text: text.to_owned(), demands: vec![] })
            .collect(),
        ..DecisionReading::default()
    };
    FileReading {
        file: format!("{date}.pdf"),
        document: Some(DocumentReading {
            symbol: Some(symbol.to_owned()),
            date: Some(date.to_owned()),
            language: "en".to_owned(),
            draft,
            kind: DocumentKind::Decision,
        }),
        decisions: vec![decision],
        ..FileReading::default()
    }
}

/// An office that has said who it is, with one decision imported.
pub(crate) fn house_with(readings: Vec<FileReading>) -> House {
    let reader = Box::new(ShelfReader(Mutex::new(readings)));
    let house = House::with_ports(Ports { reader, ..ports(Box::new(NoCarrier)) });
    house
        .act("office.save", |desk| {
            let profile = OfficeProfile {
                country: "CHE".to_owned(),
                chamber: "CH-LC01".to_owned(),
                parliament: "National Council".to_owned(),
                place: "Bern".to_owned(),
                reference_prefix: "NR".to_owned(),
                language: Language::En,
                ..OfficeProfile::default()
            };
            office::save(desk, profile)?;
            office::save_member(
                desk,
                SaveMember {
                    uid: None,
                    revision: None,
                    name: "Bruno Keller".to_owned(),
                    gender: Gender::Male,
                    function: "Member of the National Council".to_owned(),
                    email: None,
                },
            )
        })
        .unwrap();
    import(&house, b"first");
    house
}

fn house() -> House {
    let house = house_with(vec![reading("CL/211/14-R.2", "2023-03-15", false)]);
    set_holder(&house, AMBASSADOR, Some("embassy@example.org"));
    house
}

pub(crate) fn import(house: &House, bytes: &[u8]) {
    let file = house.register.stage("decision.pdf", bytes.to_vec());
    cases::import(&house.call(), ImportDecisions { files: vec![file] }).unwrap();
}

pub(crate) fn set_holder(house: &House, post: &str, email: Option<&str>) {
    house
        .act("post.set_holder", |desk| {
            people::set_holder(
                desk,
                SetHolder {
                    post: post.to_owned(),
                    name: "Dora Example".to_owned(),
                    gender: Gender::Female,
                    honorific: None,
                    acting_as: None,
                    since: "2026-01-10".to_owned(),
                    source: "diplomatic list".to_owned(),
                    email: email.map(str::to_owned),
                    address: None,
                },
            )
        })
        .unwrap();
}

fn draft(house: &House) -> String {
    let input = DraftLetters {
        kind: "meet_ambassador".to_owned(),
        cases: vec!["VEN/10".to_owned()],
        posts: vec![AMBASSADOR.to_owned()],
        demands: None,
        language: Some(Language::En),
        member: None,
    };
    house.act("letter.draft", |desk| letters::draft(desk, input)).unwrap().remove(0).uid
}

fn show(house: &House, uid: &str) -> letters::Letter {
    house.read(|reading| letters::show(reading, Key { uid: uid.to_owned() })).unwrap()
}

fn rules(house: &House, uid: &str) -> Vec<String> {
    let found = house.read(|reading| letters::check(reading, Key { uid: uid.to_owned() })).unwrap();
    found.into_iter().map(|finding| finding.rule).collect()
}

fn approve(house: &House, uid: &str, seen: Option<String>) -> crate::error::Result<letters::Approved> {
    let input =
        ApproveLetter { uid: uid.to_owned(), by: "Bruno Keller".to_owned(), seen, country: Some("VEN".to_owned()) };
    house.act("letter.approve", |desk| letters::approve(desk, input))
}

fn save(house: &House, uid: &str, change: impl FnOnce(&mut SaveLetter)) -> crate::error::Result<letters::Saved> {
    let mut input = SaveLetter {
        uid: uid.to_owned(),
        revision: show(house, uid).revision,
        subject: None,
        body: None,
        salutation: None,
        close: None,
        addressee: None,
        enclosures: None,
        copies: None,
        date: None,
        member: None,
    };
    change(&mut input);
    house.act("letter.save", |desk| letters::save(desk, input))
}

#[test]
fn a_clean_letter_is_approved_to_the_byte_and_numbered() {
    let house = house();
    let uid = draft(&house);
    let letter = show(&house, &uid);
    assert_eq!(rules(&house, &uid), Vec::<String>::new());
    assert_eq!(letter.email.as_deref(), Some("embassy@example.org"));
    assert_eq!(
        letter.enclosures,
        ["Decision adopted by the Governing Council of the IPU on 15 March 2023 (CL/211/14-R.2)"]
    );
    let before = house.read(|reading| letters::sheet_of(reading, &uid)).unwrap();
    let approved = approve(&house, &uid, Some(letter.sha256)).unwrap();
    assert_eq!(approved.number, "NR-2026/001");
    assert!(approved.message_id.ends_with("@parliamentary-solidarity.invalid"));
    let after = house.read(|reading| letters::sheet_of(reading, &uid)).unwrap();
    let unmarked = Sheet { draft_mark: None, our_reference: after.our_reference.clone(), ..before };
    assert_eq!(unmarked, after);
    assert_eq!(show(&house, &uid).sha256, approved.sha256);
    assert!(matches!(approve(&house, &uid, None), Err(Error::WrongState { .. })));
    assert!(matches!(save(&house, &uid, |s| s.subject = Some("x".to_owned())), Err(Error::WrongState { .. })));
}

#[test]
fn a_number_is_never_given_twice() {
    let house = house();
    let uid = draft(&house);
    assert_eq!(approve(&house, &uid, None).unwrap().number, "NR-2026/001");
    let reopened = house.act("letter.reopen", |desk| letters::reopen(desk, Key { uid: uid.clone() })).unwrap();
    assert!(reopened.row.state == LetterState::Draft && reopened.row.number.is_none() && reopened.approval.is_none());
    assert_eq!(approve(&house, &uid, None).unwrap().number, "NR-2026/002");
    let second = draft(&house);
    assert_eq!(rules(&house, &second), ["recent_letter"]);
    assert_eq!(approve(&house, &second, None).unwrap().number, "NR-2026/003");
}

#[test]
fn approval_is_refused_when_text_or_country_are_not_what_was_seen() {
    let house = house();
    let uid = draft(&house);
    let seen = show(&house, &uid).sha256;
    save(&house, &uid, |save| save.subject = Some("Another subject".to_owned())).unwrap();
    assert!(matches!(approve(&house, &uid, Some(seen)), Err(Error::ApprovalOutOfDate)));
    let wrong =
        ApproveLetter { uid: uid.clone(), by: "Bruno Keller".to_owned(), seen: None, country: Some("COL".to_owned()) };
    let refused = house.act("letter.approve", |desk| letters::approve(desk, wrong));
    assert!(matches!(refused, Err(Error::WrongCountryTyped)));
    let stale = save(&house, &uid, |save| save.revision = 1);
    assert!(matches!(stale, Err(Error::Stale)));
}

#[test]
fn errors_block_and_each_finding_is_said_once() {
    let house = house();
    let uid = draft(&house);
    let field = Span::Field { name: "decision.date".to_owned() };
    let text = Span::Text { text: "Dear [NAME]".to_owned(), strong: false, emphasis: false, source: None };
    save(&house, &uid, |save| {
        save.subject = Some(String::new());
        save.salutation = Some("Hello,".to_owned());
        save.body = Some(vec![Block::Paragraph { spans: vec![text, field] }]);
    })
    .unwrap();
    assert_eq!(rules(&house, &uid), ["empty_subject", "wrong_salutation", "open_field", "leftover_markers"]);
    assert!(matches!(approve(&house, &uid, None), Err(Error::FindingsBlock { errors: 3 })));
    let case = house.read(|reading| cases::bare(reading, "VEN-10")).unwrap();
    let flags = vec![SafetyFlag::NoContact, SafetyFlag::ConsultIpuFirst];
    let input = SetSafety { code: case.code, flags, revision: case.revision };
    house.act("case.set_safety", |desk| cases::set_safety(desk, &input)).unwrap();
    assert_eq!(rules(&house, &uid)[..2], ["no_contact", "consult_ipu_first"]);
}

#[test]
fn a_draft_decision_blocks_and_a_newer_one_warns() {
    let house = house_with(vec![
        reading("CL/210/1-P.1", "2022-10-13", true),
        reading("CL/211/14-R.2", "2023-03-15", false),
        reading("CL/213/2-R.1", "2024-03-27", false),
    ]);
    set_holder(&house, AMBASSADOR, Some("embassy@example.org"));
    let uid = draft(&house);
    assert_eq!(rules(&house, &uid), ["draft_decision"]);
    import(&house, b"second");
    let rests_on_adopted = draft(&house);
    assert_eq!(rules(&house, &rests_on_adopted), Vec::<String>::new());
    import(&house, b"third");
    assert_eq!(rules(&house, &rests_on_adopted), ["superseded_decision"]);
}

#[test]
fn a_letter_goes_out_by_mail_or_by_hand_but_not_both() {
    let house = house();
    let uid = draft(&house);
    assert!(house.read(|reading| letters::dispatch(reading, &uid)).is_err());
    approve(&house, &uid, None).unwrap();
    let dispatch = house.read(|reading| letters::dispatch(reading, &uid)).unwrap();
    let files: Vec<_> = dispatch.enclosures.iter().map(|file| file.file_name.as_str()).collect();
    assert_eq!(files, ["letter-NR-2026-001.pdf", "decision-2023-03-15.docx"]);
    assert_eq!(dispatch.to.address, "embassy@example.org");
    assert!(
        dispatch.covering_text.contains("NR-2026/001")
            && dispatch.covering_text.ends_with("Member of the National Council")
    );
    house.act("outbox.queue", |desk| letters::on_queued(desk, &uid)).unwrap();
    let by_hand = HandOver { uid: uid.clone(), route: "hand".to_owned(), on: "2026-11-23".to_owned() };
    let refused = house.act("letter.hand_over", |desk| letters::hand_over(desk, by_hand));
    assert!(matches!(refused, Err(Error::WrongState { .. })));
    house.act("outbox.send", |desk| letters::on_sent(desk, &uid)).unwrap();
    let listed = house.read(|reading| letters::list(reading, Nothing)).unwrap();
    assert_eq!((listed.len(), listed[0].state), (1, LetterState::Sent));
}

#[test]
fn without_holder_and_address_the_check_says_so_and_a_discarded_draft_is_gone() {
    let house = house_with(vec![reading("CL/211/14-R.2", "2023-03-15", false)]);
    let uid = draft(&house);
    let found = house.read(|reading| letters::check(reading, Key { uid: uid.clone() })).unwrap();
    let rules: Vec<_> = found.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(rules, ["no_holder", "address_unconfirmed"]);
    assert!(
        found.iter().all(|finding| finding.level == FindingLevel::Warning && !finding.message.starts_with("findings-"))
    );
    house.act("letter.discard", |desk| letters::discard(desk, Key { uid: uid.clone() })).unwrap();
    assert!(house.read(|reading| letters::list(reading, Nothing)).unwrap().is_empty());
}

#[test]
fn row_3_a_line_break_in_a_subject_does_not_stay() {
    let house = house();
    let uid = draft(&house);
    save(&house, &uid, |save| save.subject = Some("Her release\r\nBcc: x@y.example".to_owned())).unwrap();
    assert_eq!(show(&house, &uid).row.subject, "Her release  Bcc: x@y.example");
}

#[test]
fn row_14_a_placeholder_that_was_left_blocks_approval_wherever_it_stands() {
    let house = house();
    for left in ["{{placeholder}}", "{% if %}", "[NAME]", "XXX", "____", "TODO"] {
        let text = |text: &str| Span::Text { text: text.to_owned(), strong: false, emphasis: false, source: None };
        let uid = draft(&house);
        save(&house, &uid, |save| save.body = Some(vec![Block::Paragraph { spans: vec![text(left)] }])).unwrap();
        assert!(rules(&house, &uid).contains(&"leftover_markers".to_owned()), "{left}");
        assert!(matches!(approve(&house, &uid, None), Err(Error::FindingsBlock { errors: 1 })), "{left}");
    }
}

#[test]
fn row_24_the_office_itself_is_no_addressee_and_a_complainant_is_asked_about() {
    let house = house();
    let uid = draft(&house);
    let member = SaveMember {
        uid: None,
        revision: None,
        name: "Carla Veri".to_owned(),
        gender: Gender::Female,
        function: "Assistant".to_owned(),
        email: Some("Embassy+cases@example.org".to_owned()),
    };
    let member = house.act("office.save_member", |desk| office::save_member(desk, member)).unwrap();
    assert_eq!(rules(&house, &uid), ["own_address"]);
    assert!(matches!(approve(&house, &uid, None), Err(Error::FindingsBlock { errors: 1 })));
    let elsewhere = SaveMember {
        uid: Some(member.uid),
        revision: Some(member.revision),
        name: member.name,
        gender: member.gender,
        function: member.function,
        email: Some("carla@example.org".to_owned()),
    };
    house.act("office.save_member", |desk| office::save_member(desk, elsewhere)).unwrap();
    assert_eq!(rules(&house, &uid), Vec::<String>::new());

    let card = serde_json::json!({ "card": {
        "name": "Dario Neri", "tags": ["media", "Alleged Perpetrator"], "emails": [{ "address": "EMBASSY@example.org" }],
    } });
    let card = serde_json::from_value(card).unwrap();
    house.act("contact.save", |desk| crate::contacts::save(desk, card)).unwrap();
    assert_eq!(rules(&house, &uid), ["guarded_recipient"]);
    // A warning: a person may know better.
    assert!(approve(&house, &uid, None).is_ok());
}

#[test]
fn forms_that_no_native_reader_has_confirmed_are_warned_of_until_one_has() {
    let house = house();
    let input = DraftLetters {
        kind: "meet_ambassador".to_owned(),
        cases: vec!["VEN/10".to_owned()],
        posts: vec![AMBASSADOR.to_owned()],
        demands: None,
        language: Some(Language::Ar),
        member: None,
    };
    let uid = house.act("letter.draft", |desk| letters::draft(desk, input)).unwrap().remove(0).uid;
    assert!(rules(&house, &uid).contains(&"forms_unread".to_owned()));
    let read = crate::protocol::ConfirmForms {
        office: "ambassador".to_owned(),
        language: Language::Ar,
        reader: "Carla Veri".to_owned(),
    };
    house.act("forms.confirm", |desk| crate::protocol::confirm(desk, &read)).unwrap();
    assert!(!rules(&house, &uid).contains(&"forms_unread".to_owned()));
}
