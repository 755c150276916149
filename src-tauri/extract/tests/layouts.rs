//! Invented decisions in layouts that no sample has: made by a browser, by Typst and by a word processor. The source of
//! each stands beside it, and what it says in `NAME.json`; the whole reading is compared, without regard to spaces.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The documents, by name.
fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layouts");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut found: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "pdf")).collect();
    found.sort();
    found
}

#[test]
fn every_layout_reads_as_it_was_written() {
    let documents = documents();
    assert!(documents.len() >= 37, "{} documents", documents.len());
    let mut wrong = Vec::new();
    for path in documents {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let expected: Value = serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
        let reading = extract::read_decision(&name, &fs::read(&path).unwrap());
        assert_eq!(reading.error, None, "{name}");
        compare(&name, &expected, &serde_json::to_value(&reading).unwrap(), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Notes every place at which a reading differs from what was expected.
fn compare(place: &str, expected: &Value, found: &Value, wrong: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                compare(&format!("{place} {key}"), value, &found[key], wrong);
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                compare(&format!("{place} {index}"), expected, found, wrong);
            }
        }
        (Value::String(expected), Value::String(found)) if bare(expected) == bare(found) => {}
        (expected, found) if expected == found => {}
        _ => wrong.push(format!("{place}\n  expected {expected}\n  found    {found}")),
    }
}

/// A text without its spaces: a line break of the page is none of the text.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
