//! The window's types are those of the table of calls, every error has its sentence in every language, and the schema of
//! the documentation is the register's.

use std::fs;
use std::path::Path;

use casework::language::Language;
use casework::words;
use serde_json::Value;

use crate::sources;

#[test]
fn the_windows_types_are_those_of_the_table_of_calls() {
    let kept = fs::read_to_string(sources::root().join("ui/src/core.ts")).unwrap();
    assert!(kept == solidarity_tests::contract(), "ui/src/core.ts is behind: run `cargo xtask core`");
}

#[test]
fn the_cores_words_are_complete_in_every_language() {
    let keys = |language: Language| -> Vec<String> {
        let text = words::sources(language).join("\n");
        let mut keys: Vec<String> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .collect();
        keys.sort();
        keys
    };
    let english = keys(Language::En);
    let mut once = english.clone();
    once.dedup();
    assert_eq!(once.len(), english.len(), "a key stands twice");
    for language in [Language::Fr, Language::Es, Language::Ar] {
        let other = keys(language);
        let missing: Vec<&String> = english.iter().filter(|key| !other.contains(key)).collect();
        let extra: Vec<&String> = other.iter().filter(|key| !english.contains(key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{}: missing {missing:?}, extra {extra:?}", language.tag());
    }
}

/// The codes stand in the generated contract, so a new error without a sentence is found here.
#[test]
fn every_error_and_every_act_has_its_sentence() {
    let contract = solidarity_tests::contract();
    let error = contract.split("export type Error =").nth(1).unwrap().split(";\n").next().unwrap();
    let codes: Vec<&str> = error.split("\"code\": \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(codes.len() > 25, "{codes:?}");
    for language in Language::ALL {
        for code in &codes {
            assert!(words::has(language, &format!("error-{}", code.replace('_', "-"))), "{code} in {}", language.tag());
        }
        for rule in ["empty", "too-long", "not-a-date", "not-an-address", "not-known", "not-one-of", "address-several"]
        {
            assert!(words::has(language, &format!("field-{rule}")), "{rule} in {}", language.tag());
        }
    }
}

#[test]
fn the_reading_has_every_member_of_the_contracts_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/contracts/decision.schema.json");
    let schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let reading = serde_json::to_value(casework::decisions::reading::FileReading::default()).unwrap();
    let decision = serde_json::to_value(casework::decisions::reading::DecisionReading::default()).unwrap();
    let required = |pointer: &str| -> Vec<String> {
        let names = schema.pointer(pointer).and_then(Value::as_array).unwrap();
        names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    for name in required("/required") {
        assert!(reading.get(&name).is_some(), "{name}");
    }
    for name in required("/properties/decisions/items/required") {
        assert!(decision.get(&name).is_some(), "{name}");
    }
}
