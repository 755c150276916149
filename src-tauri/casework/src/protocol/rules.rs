//! `protocol_rules.json` and `protocol_example.json`, read once: the rules an officer of protocol can read, and the
//! invented person the table of forms is printed for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::directory;
use crate::language::{Gender, Language};

use super::Addressee;

const RULES: &str = include_str!("../../data/protocol_rules.json");
const EXAMPLE: &str = include_str!("../../data/protocol_example.json");

#[derive(Default, Deserialize)]
pub(super) struct Rules {
    pub(super) rules: Vec<Rule>,
}

/// One rule; what it does not say is empty.
#[derive(Default, Deserialize)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) source: Vec<String>,
    #[serde(default)]
    offices: Vec<String>,
    #[serde(default)]
    unless_told: BTreeMap<String, bool>,
    #[serde(default)]
    signs: Vec<String>,
    #[serde(default)]
    language: String,
    #[serde(default)]
    class: String,
    #[serde(default, rename = "as")]
    written_as: String,
    #[cfg(test)]
    #[serde(default)]
    pub(super) never: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Example {
    country: String,
    chamber: String,
    own_country: String,
    people: BTreeMap<String, Person>,
    words: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Default, Deserialize)]
struct Person {
    name: String,
    surname: String,
}

impl Rules {
    fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// Whether a rule is about this office.
    pub(super) fn is_about(&self, id: &str, office: &str) -> bool {
        self.rule(id).is_some_and(|rule| rule.offices.iter().any(|one| one == office))
    }

    /// Whether Excellency is used where nobody said so.
    pub(super) fn excellency_unless_told(&self, language: Language) -> bool {
        let rule = self.rule("excellency_by_usage");
        rule.and_then(|rule| rule.unless_told.get(language.tag())).copied().unwrap_or(false)
    }

    /// Whether a holder's own title shows that Excellency is used.
    pub(super) fn shows_excellency(&self, honorific: &str) -> bool {
        let folded = directory::fold(honorific);
        // A short sign such as "h.e." could end another word.
        let shows = |sign: &String| folded.starts_with(sign) || (sign.len() > 5 && folded.contains(sign));
        self.rule("excellency_by_usage").is_some_and(|rule| rule.signs.iter().any(shows))
    }

    /// The office whose salutation a class of offices takes in a language when it is written to without Excellency.
    pub(super) fn plain_as(&self, class: &str, language: Language) -> Option<&str> {
        let rule = self.rule("plain_repeats")?;
        (rule.class == class && rule.language == language.tag()).then_some(rule.written_as.as_str())
    }
}

pub(super) fn rules() -> &'static Rules {
    static RULES_READ: OnceLock<Rules> = OnceLock::new();
    RULES_READ.get_or_init(|| {
        serde_json::from_str(RULES).unwrap_or_else(|error| {
            log::error!("reference data, rules of protocol: {error}");
            Rules::default()
        })
    })
}

fn example() -> &'static Example {
    static EXAMPLE_READ: OnceLock<Example> = OnceLock::new();
    EXAMPLE_READ.get_or_init(|| {
        serde_json::from_str(EXAMPLE).unwrap_or_else(|error| {
            log::error!("reference data, example of protocol: {error}");
            Example::default()
        })
    })
}

/// The invented holder of an office, with a word for everything its forms may ask for.
#[must_use]
pub fn invented(office: &str, language: Language, gender: Gender) -> Addressee {
    let example = example();
    let person = example.people.get(gender.tag());
    let name = |of: fn(&Person) -> &String| person.map(|person| of(person).clone()).unwrap_or_default();
    Addressee {
        kind: office.to_owned(),
        gender,
        name: name(|person| &person.name),
        surname: name(|person| &person.surname),
        country: Some(example.country.clone()),
        chamber: Some(example.chamber.clone()),
        own_country: Some(example.own_country.clone()),
        words: words(language),
        ..Addressee::default()
    }
}

/// What the table fills in where a letter would have the name of an organization, a mandate, a portfolio or a subject.
pub(crate) fn words(language: Language) -> BTreeMap<String, String> {
    example().words.get(language.tag()).cloned().unwrap_or_default()
}
