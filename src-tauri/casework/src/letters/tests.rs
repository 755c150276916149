//! Letters from the template to the approved bytes.

use super::fields::{Figures, Material, fields};
use super::sheet::{Block, Span};
use super::template::{fill, has_letter, shipped};
use crate::cases::{CaseFacts, Person};
use crate::decisions::DecisionFacts;
use crate::decisions::reading::Organ;
use crate::desk::OfficeProfile;
use crate::language::Language;

pub(crate) mod life;

const KINDS: [&str; 3] = ["meet_ambassador", "approach_speaker", "inform_ipu"];

fn office() -> OfficeProfile {
    OfficeProfile {
        country: "CHE".to_owned(),
        chamber: "CH-LC01".to_owned(),
        parliament: "National Council".to_owned(),
        place: "Bern".to_owned(),
        ..OfficeProfile::default()
    }
}

fn persons(names: &[&str]) -> Vec<Person> {
    let person = |name: &&str| Person { uid: (*name).to_owned(), name: (*name).to_owned(), ..Person::default() };
    names.iter().map(person).collect()
}

fn decision(uid: &str) -> DecisionFacts {
    let paragraphs = [
        "Takes note that proceedings are pending; calls on the competent authorities to conduct them swiftly;",
        "Urges the authorities to release the parliamentarians without delay;",
        "Calls on all IPU Member Parliaments to support a settlement of this case;",
        "Requests the Committee to continue examining the case.",
    ];
    let paragraphs: Vec<(u32, String)> = (1..).zip(paragraphs.map(str::to_owned)).collect();
    DecisionFacts {
        language: Language::En,
        demands: crate::demands::tests::facts_of(&paragraphs, Language::En),
        uid: uid.to_owned(),
        symbol: Some("CL/211/14(c)-R.2".to_owned()),
        date: Some("2023-03-15".to_owned()),
        organ: Some(Organ::GoverningCouncil),
        session: Some(211),
        place: Some("Manama".to_owned()),
        draft: false,
        paragraphs,
    }
}

fn case(code: &str, country: &str, names: &[&str]) -> CaseFacts {
    CaseFacts {
        uid: code.to_owned(),
        code: code.to_owned(),
        country: country.to_owned(),
        persons: persons(names),
        violations: vec!["arbitrary_detention".to_owned(), "immunity".to_owned()],
        safety: Vec::new(),
        person_safety: Vec::new(),
        decision: Some(decision("d1")),
    }
}

fn figures(taken: usize, envisaged: usize) -> Figures {
    Figures {
        since: Some("2026-03-01".to_owned()),
        until: "2026-11-23".to_owned(),
        taken,
        envisaged,
        codes: vec!["VEN-10".to_owned(), "UGA-COLL-01".to_owned()],
    }
}

/// The filled letter as text: a block a line, open fields in angle brackets, sources in braces.
fn filled(kind: &str, language: Language, cases: &[CaseFacts], report: Option<&Figures>) -> String {
    let office = office();
    let material = Material { language, cases, office: &office, parliamentary: true, report, demands: None };
    let letter = fill(shipped(kind, language).unwrap(), &fields(&material), language).unwrap();
    let mut text = format!("{}\n", letter.subject);
    for block in &letter.body {
        text.push_str(&match block {
            Block::Paragraph { spans } => written(spans),
            Block::Quote { spans } => format!("> {}", written(spans)),
            Block::List { items, .. } => {
                items.iter().map(|item| format!("- {}", written(item))).collect::<Vec<_>>().join("\n")
            }
        });
        text.push('\n');
    }
    text
}

fn written(spans: &[Span]) -> String {
    let mut text = String::new();
    for span in spans {
        match span {
            Span::Text { text: part, source, .. } => {
                text.push_str(part);
                if let Some(source) = source {
                    text.push_str(&format!("{{{source}}}"));
                }
            }
            Span::Field { name } => text.push_str(&format!("<{name}>")),
        }
    }
    text
}

/// Compares with the letter as a person read and accepted it; a changed letter is read again and its file replaced.
fn matches(name: &str, text: &str) {
    let path = format!("{}/src/letters/tests/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("ACCEPT_LETTERS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    assert_eq!(text, std::fs::read_to_string(&path).unwrap(), "{name}");
}

#[test]
fn a_letter_to_an_ambassador_in_english() {
    matches(
        "meet_ambassador.en",
        &filled("meet_ambassador", Language::En, &[case("VEN-10", "VEN", &["Ana Ruiz"])], None),
    );
}

#[test]
fn a_letter_to_a_speaker_in_french_about_two_cases() {
    let names = ["Ana Ruiz", "Bela Okot", "Carl Nansubuga"];
    let cases = [case("UGA-COLL-01", "UGA", &names), case("PHL-08", "PHL", &["Dina Cruz"])];
    matches("approach_speaker.fr", &filled("approach_speaker", Language::Fr, &cases, None));
}

#[test]
fn letters_in_spanish_and_arabic() {
    let many = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];
    matches("meet_ambassador.es", &filled("meet_ambassador", Language::Es, &[case("VEN-COLL-06", "VEN", &many)], None));
    matches(
        "approach_speaker.ar",
        &filled("approach_speaker", Language::Ar, &[case("VEN-COLL-06", "VEN", &many)], None),
    );
}

#[test]
fn reports_count_in_words_a_person_would_use() {
    matches("inform_ipu.en", &filled("inform_ipu", Language::En, &[], Some(&figures(1, 2))));
    matches("inform_ipu.fr", &filled("inform_ipu", Language::Fr, &[], Some(&figures(3, 0))));
}

#[test]
fn every_template_fills_every_shape_of_letter() {
    let one = vec![case("VEN-10", "VEN", &["Ana Ruiz"])];
    let several = vec![case("VEN-10", "VEN", &["Ana Ruiz"]), case("UGA-COLL-01", "UGA", &["Bela Okot", "Carl Ito"])];
    let mut apart = several.clone();
    apart[1].decision = Some(DecisionFacts { symbol: None, session: None, ..decision("d2") });
    let mut bare = one.clone();
    bare[0].violations.clear();
    for kind in KINDS {
        assert!(has_letter(kind));
        for language in Language::ALL.into_iter().filter(|language| shipped(kind, *language).is_some()) {
            for cases in [&one, &several, &apart, &bare] {
                let numbers = figures(2, 1);
                let report = (kind == "inform_ipu").then_some(&numbers);
                let text = filled(kind, language, cases, report);
                assert!(
                    !text.contains(['<', '*', '#', '[', '_']) || text.contains("[…]"),
                    "{kind} {language:?}: {text}"
                );
                for leftover in ["{{", "}}", "{%", "{}", "()", "  ", " ,", "\u{E000}", "\u{E001}"] {
                    assert!(!text.contains(leftover), "{kind} {language:?}: {leftover:?} in {text}");
                }
                assert!(text.contains("VEN-10"), "{kind} {language:?}");
            }
        }
    }
}

#[test]
fn without_a_decision_the_fields_stay_open_and_are_seen() {
    let mut bare = case("VEN-10", "VEN", &["Ana Ruiz"]);
    bare.decision = None;
    for kind in ["meet_ambassador", "approach_speaker"] {
        for language in Language::ALL {
            let text = filled(kind, language, std::slice::from_ref(&bare), None);
            assert!(text.contains("<decision.organ>") && text.contains("<decision.date>"), "{text}");
            assert_eq!(text.matches('<').count(), 2, "{text}");
        }
    }
}

/// reliability.md 4, rows 10 and 11.
#[test]
fn what_users_type_is_never_markup() {
    let name = "Ana {{ office }} *x* # [y](z) <b> `c`\n> d\n- e";
    let text = filled("meet_ambassador", Language::En, &[case("VEN-10", "VEN", &[name])], None);
    assert!(text.contains("Ana {{ office }} *x* # [y](z) <b> `c` > d - e"), "{text}");
    let list =
        filled("meet_ambassador", Language::En, &[case("VEN-10", "VEN", &[name]), case("A", "UGA", &["B"])], None);
    assert!(list.contains("- VEN-10: Ana {{ office }} *x* # [y](z) <b> `c` > d - e (Venezuela)"), "{list}");
}
