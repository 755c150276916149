//! Every language says everything the others say, with the same facts in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{none, sources};

const LANGUAGES: &[&str] = &["en", "fr", "es", "ar"];

/// Message or message.attribute, and the variables in it.
type Words = BTreeMap<String, BTreeSet<String>>;

#[test]
fn all_languages_have_the_same_words() {
    let mut wrong = Vec::new();
    let english = of_language("en");
    assert!(!english.is_empty(), "ui/words/en has no words");
    for language in LANGUAGES.iter().filter(|language| **language != "en") {
        let theirs = of_language(language);
        for file in english.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
            let none_of = Words::new();
            let (ours, theirs) = (english.get(file).unwrap_or(&none_of), theirs.get(file).unwrap_or(&none_of));
            for key in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
                match (ours.get(key), theirs.get(key)) {
                    (Some(_), None) => wrong.push(format!("ui/words/{language}/{file}: {key} is missing")),
                    (None, Some(_)) => wrong.push(format!("ui/words/en/{file}: {key} is missing, {language} has it")),
                    (Some(a), Some(b)) if a != b => {
                        wrong.push(format!("ui/words/{language}/{file}: {key} has {b:?}, in English {a:?}"));
                    }
                    _ => {}
                }
            }
        }
    }
    none("Every language has every word, with the same variables.", &wrong);
}

/// The words of one language by file name.
fn of_language(language: &str) -> BTreeMap<String, Words> {
    let folder = format!("ui/words/{language}");
    let files = sources(&folder, &[".ftl"]);
    files.iter().map(|file| (file.path[folder.len() + 1..].to_owned(), words(&file.path, &file.text))).collect()
}

fn words(path: &str, text: &str) -> Words {
    let mut words = Words::new();
    let mut message = String::new();
    let mut key = String::new();
    for line in text.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let is_indented = line.starts_with([' ', '\t']);
        if !is_indented && let Some((name, _)) = line.split_once('=') {
            message = name.trim().to_owned();
            key.clone_from(&message);
            assert!(words.insert(key.clone(), BTreeSet::new()).is_none(), "{path}: {key} stands twice");
        } else if let Some((name, _)) = line.trim().strip_prefix('.').and_then(|rest| rest.split_once('=')) {
            key = format!("{message}.{}", name.trim());
            words.insert(key.clone(), BTreeSet::new());
        }
        if let Some(variables) = words.get_mut(&key) {
            variables.extend(line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|letter| letter.is_alphanumeric() || "_-".contains(*letter)).collect::<String>()
            }));
        }
    }
    words
}

#[test]
fn the_reader_sees_messages_attributes_and_variables() {
    let text = "# about\nwaits = { $count ->\n    [one] One letter waits\n   *[other] { $count } letters wait\n}\nopen = Open { $name }\n    .title = Opens { $path }\n";
    let found = words("a.ftl", text);
    let shown: Vec<String> = found.iter().map(|(key, variables)| format!("{key} {variables:?}")).collect();
    assert_eq!(shown, ["open {\"name\"}", "open.title {\"path\"}", "waits {\"count\"}"]);
}
