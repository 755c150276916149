//! The sample decisions, field by field against what a reader should find in them.
//!
//! The samples are kept outside the repository; where they are not there the test says so and passes.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use casework::decisions::page::{Page, Run};
use casework::decisions::reading::FieldPlace;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

const DOCUMENTS: [&str; 8] = [
    "dev01_ven_194_resolution_e",
    "dev02_gc198_draft_decisions_e",
    "dev03_gc205_compilation_e",
    "dev04_tur_chrp164_e",
    "dev05_gc211_compilation_e",
    "dev06_chrp155_compilation_f",
    "dev07_mrt_chrp158_first_decision_f",
    "dev08_mdv_204_closed_e",
];

#[test]
fn the_samples_read_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/decisions");
    if !folder.is_dir() {
        println!("no samples at {}: nothing compared", folder.display());
        return;
    }
    let mut differences = String::new();
    let mut fields = 0;
    for name in DOCUMENTS {
        let expected = std::fs::read_to_string(folder.join(format!("{name}.expected.json"))).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let found = read(&folder, name);
        let mut comparison = Comparison { name, fields: 0, differences: String::new() };
        comparison.file(&expected, &found);
        fields += comparison.fields;
        differences.push_str(&comparison.differences);
    }
    println!("{fields} fields compared");
    assert!(differences.is_empty(), "\n{differences}");
}

/// The block stands right of the text in all samples; nothing says that it has to.
#[test]
fn the_block_may_stand_on_the_other_side() {
    changed_pages_read_the_same(&|page| {
        let begins = |run: &&Run| run.bold && (run.text.starts_with("Case ") || run.text.starts_with("Cas "));
        let anchor = page.runs.iter().find(begins).cloned().filter(|anchor| anchor.x > page.width / 3.0);
        let Some(anchor) = anchor else { return };
        let left = page.runs.iter().map(|run| run.x).fold(f32::INFINITY, f32::min);
        let right = page.runs.iter().map(Run::end).fold(0.0, f32::max);
        let foot = page.runs.iter().filter(|run| run.x >= anchor.x - 1.0 && run.y < 0.9 * page.height);
        let foot = foot.filter(|run| (run.size - anchor.size).abs() < 1.0).map(|run| run.y).fold(0.0, f32::max);
        for run in page.runs.iter_mut().filter(|run| run.y >= anchor.y - 12.0 && run.y <= foot) {
            run.x += if run.x >= anchor.x - 1.0 { left - anchor.x } else { right - anchor.x + 12.0 };
        }
    });
}

/// Another program may write every word for itself, and the last one first.
#[test]
fn neither_the_order_of_the_file_nor_the_cut_of_its_text_matters() {
    changed_pages_read_the_same(&|page| {
        let mut words = Vec::new();
        for run in page.runs.iter().rev() {
            let letter = run.width / run.text.chars().count() as f32;
            let mut before = 0;
            for word in run.text.split(' ') {
                let count = word.chars().count();
                let (x, width) = (run.x + letter * before as f32, letter * count as f32);
                words.push(Run { text: word.to_owned(), x, width, ..run.clone() });
                before += count + 1;
            }
        }
        page.runs = words;
    });
}

/// Paper of another size, and another point of origin.
#[test]
fn the_size_of_the_paper_does_not_matter() {
    changed_pages_read_the_same(&|page| {
        page.width = 612.0;
        page.height *= 0.94;
        for run in &mut page.runs {
            run.x = run.x * 0.94 + 20.0;
            run.y *= 0.94;
            run.width *= 0.94;
            run.size *= 0.94;
        }
    });
}

/// Every field that was read has a place, and the words of a paragraph stand in its own.
#[test]
fn every_field_has_its_place_on_the_page() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/decisions");
    if !folder.is_dir() {
        println!("no samples at {}: nothing compared", folder.display());
        return;
    }
    for name in DOCUMENTS {
        let pages = extract::pdf::pages(&std::fs::read(folder.join(format!("{name}.pdf"))).unwrap()).unwrap();
        let reading = casework::decisions::read(name, &pages);
        for doubt in &reading.doubts {
            println!("{name} {} {:?}", doubt.field, doubt.reason);
        }
        let text_at = |field: &str| -> String {
            let places: Vec<_> = reading.places.iter().filter(|place| place.field == field).collect();
            assert!(!places.is_empty(), "{name}: {field} has no place");
            let within = |run: &&Run, page: &Page, place: &FieldPlace| {
                let (x, y) = (run.x / page.width, (run.y - 0.3 * run.size) / page.height);
                place.x <= x && x <= place.x + place.width && place.y <= y && y <= place.y + place.height
            };
            let texts = places.iter().flat_map(|place| {
                let page = &pages[place.page as usize];
                page.runs.iter().filter(|run| within(run, page, place)).map(|run| plain(&run.text))
            });
            texts.collect::<Vec<String>>().join(" ")
        };
        for (index, decision) in reading.decisions.iter().enumerate() {
            assert!(text_at(&format!("decisions.{index}.title")).contains(&plain(&decision.title)[..12]));
            for (number, paragraph) in decision.paragraphs.iter().enumerate() {
                let found = text_at(&format!("decisions.{index}.paragraphs.{number}"));
                for word in
                    paragraph.text.split_whitespace().filter(|word| word.len() > 12 && !word.contains(['-', '’']))
                {
                    let cut: String = plain(word).chars().take(5).collect();
                    assert!(found.contains(&cut), "{name} paragraph {number}: {word} is not in {found}");
                }
            }
            for number in 0..decision.persons.len() {
                let found = text_at(&format!("decisions.{index}.persons.{number}"));
                let family = decision.persons[number].name.split_whitespace().last().unwrap_or_default();
                assert!(found.contains(&plain(family)), "{name}: {family} is not in {found}");
            }
            for number in 0..decision.violations.len() {
                text_at(&format!("decisions.{index}.violations.{number}"));
            }
        }
    }
}

fn changed_pages_read_the_same(change: &dyn Fn(&mut Page)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/decisions");
    if !folder.is_dir() {
        println!("no samples at {}: nothing compared", folder.display());
        return;
    }
    for name in DOCUMENTS {
        let bytes = std::fs::read(folder.join(format!("{name}.pdf"))).unwrap();
        let mut pages = extract::pdf::pages(&bytes).unwrap();
        let before = serde_json::to_value(casework::decisions::read(name, &pages)).unwrap();
        pages.iter_mut().for_each(change);
        let after = serde_json::to_value(casework::decisions::read(name, &pages)).unwrap();
        let mut comparison = Comparison { name, fields: 0, differences: String::new() };
        comparison.same("document", &before["document"], &after["document"]);
        comparison.same("decisions", &list(&before["decisions"]).len().into(), &list(&after["decisions"]).len().into());
        for (before, after) in list(&before["decisions"]).iter().zip(list(&after["decisions"])) {
            for (key, value) in before.as_object().unwrap() {
                comparison.same(&format!("{} {key}", before["country"]), value, &after[key]);
            }
        }
        assert!(comparison.differences.is_empty(), "\n{}", comparison.differences);
    }
}

fn read(folder: &Path, name: &str) -> Value {
    let path: PathBuf = folder.join(format!("{name}.pdf"));
    let bytes = std::fs::read(path).unwrap();
    serde_json::to_value(extract::read_decision(&format!("{name}.pdf"), &bytes)).unwrap()
}

/// Composed, without ligatures, hyphens and any whitespace.
fn plain(text: &str) -> String {
    text.replace('\u{fb01}', "fi")
        .replace('\u{fb02}', "fl")
        .nfc()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{ad}' | '-' | '\u{2010}' | '\u{2011}'))
        .collect()
}

struct Comparison {
    name: &'static str,
    fields: usize,
    differences: String,
}

impl Comparison {
    fn same(&mut self, place: &str, expected: &Value, found: &Value) {
        self.fields += 1;
        let equal = match (expected, found) {
            (Value::String(expected), Value::String(found)) => plain(expected) == plain(found),
            (Value::Array(expected), Value::Array(found)) => set(expected) == set(found),
            (expected, found) => expected == found,
        };
        if !equal {
            writeln!(self.differences, "{} {place}\n  expected {expected}\n  found    {found}", self.name).unwrap();
        }
    }

    fn file(&mut self, expected: &Value, found: &Value) {
        self.same("error", &expected["error"], &found["error"]);
        for key in ["symbol", "date", "language", "draft", "kind"] {
            self.same(&format!("document.{key}"), &expected["document"][key], &found["document"][key]);
        }
        let (expected, found) = (list(&expected["decisions"]), list(&found["decisions"]));
        self.same("decisions", &expected.len().into(), &found.len().into());
        for (expected, found) in expected.iter().zip(found) {
            self.decision(expected, found);
        }
    }

    fn decision(&mut self, expected: &Value, found: &Value) {
        let country = expected["country"].as_str().unwrap_or("?").to_owned();
        for key in [
            "country",
            "title",
            "case_codes",
            "adopted_by",
            "adoption",
            "session",
            "place",
            "date",
            "violations",
            "complainant_sections",
            "submitted",
            "recent_decisions",
            "missions",
            "hearings",
        ] {
            self.same(&format!("{country} {key}"), &expected[key], &found[key]);
        }
        for key in ["from_authorities", "from_complainant", "to_authorities", "to_complainant"] {
            self.same(&format!("{country} follow_up.{key}"), &expected["follow_up"][key], &found["follow_up"][key]);
        }
        self.persons(&country, expected, found);
        self.closed(&country, expected, found);
        self.starts(&format!("{country} summary"), &expected["summary_starts"], &found["summary"]);
        self.starts(&format!("{country} preamble"), &expected["preamble_starts"], &found["preamble"]);
        let (expected, found) = (list(&expected["paragraphs"]), list(&found["paragraphs"]));
        self.same(&format!("{country} paragraphs"), &expected.len().into(), &found.len().into());
        for (expected, found) in expected.iter().zip(found) {
            let place = format!("{country} paragraph {}", expected["number"]);
            self.same(&place, &expected["number"], &found["number"]);
            self.starts(&format!("{place} starts"), &expected["starts"], &found["text"]);
            self.ends(&format!("{place} ends"), &expected["ends"], &found["text"]);
        }
    }

    fn persons(&mut self, country: &str, expected: &Value, found: &Value) {
        let persons = |value: &Value| -> BTreeSet<String> {
            list(value)
                .iter()
                .map(|person| {
                    plain(&format!("{} {} {}", person["code"], person["name"], person["aliases"])).to_lowercase()
                })
                .collect()
        };
        let (expected, found) = (persons(&expected["persons"]), persons(&found["persons"]));
        self.fields += expected.len();
        for missing in expected.difference(&found) {
            writeln!(self.differences, "{} {country} person missing: {missing}", self.name).unwrap();
        }
        for added in found.difference(&expected) {
            writeln!(self.differences, "{} {country} person added: {added}", self.name).unwrap();
        }
    }

    fn closed(&mut self, country: &str, expected: &Value, found: &Value) {
        for key in ["outcome", "persons", "still_open"] {
            self.same(&format!("{country} closed.{key}"), &expected["closed"][key], &found["closed"][key]);
        }
    }

    fn starts(&mut self, place: &str, expected: &Value, found: &Value) {
        self.part(place, expected, found, |found, expected| found.starts_with(expected));
    }

    fn ends(&mut self, place: &str, expected: &Value, found: &Value) {
        self.part(place, expected, found, |found, expected| found.ends_with(expected));
    }

    fn part(&mut self, place: &str, expected: &Value, found: &Value, fits: impl Fn(&str, &str) -> bool) {
        self.fields += 1;
        let fits = match (expected, found) {
            (Value::String(expected), Value::String(found)) => fits(&plain(found), &plain(expected)),
            (expected, found) => expected.is_null() && found.is_null(),
        };
        if !fits {
            writeln!(self.differences, "{} {place}\n  expected {expected}\n  found    {found}", self.name).unwrap();
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn set(values: &[Value]) -> BTreeSet<String> {
    values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), plain)).collect()
}
