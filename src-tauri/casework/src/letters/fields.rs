//! The fields a template may name, made from what the office knows.
//!
//! Facts are the IPU's: they come from a decision and carry it as their source. Complainants are not among the fields, so
//! no template can name one.

use std::collections::BTreeMap;

use minijinja::Value;

use super::demands::{self, Quoted};
use super::template::{open, slot};
use super::typography::{apostrophes, heavy_list, list, ordinal, uncapitalised};
use crate::cases::CaseFacts;
use crate::decisions::DecisionFacts;
use crate::decisions::reading::Organ;
use crate::desk::OfficeProfile;
use crate::directory;
use crate::language::Language;
use crate::protocol::long_date;
use crate::words::say;

/// Most persons named in a sentence; of more, the number is given.
const MOST_NAMED: usize = 5;

/// What a letter is written from.
pub(super) struct Material<'a> {
    pub(super) language: Language,
    pub(super) cases: &'a [CaseFacts],
    pub(super) office: &'a OfficeProfile,
    /// The recipient presides over a chamber.
    pub(super) parliamentary: bool,
    pub(super) report: Option<&'a Figures>,
    /// Uids of the demands to quote; without it, those put to the country.
    pub(super) demands: Option<&'a [String]>,
}

/// What a report says of itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures {
    /// ISO date.
    pub(crate) since: Option<String>,
    /// ISO date.
    pub(crate) until: String,
    pub(crate) taken: usize,
    /// Under way or envisaged.
    pub(crate) envisaged: usize,
    pub(crate) codes: Vec<String>,
}

/// Every field of a letter.
pub(super) fn fields(material: &Material<'_>) -> Value {
    let language = material.language;
    let cases: Vec<Value> = material.cases.iter().map(|case| case_fields(case, language)).collect();
    let first = cases.first().cloned().unwrap_or_else(no_case);
    let found = decisions(material.cases);
    let mut decision_values: Vec<Value> =
        found.iter().map(|one| decision_fields(one, material.demands, language)).collect();
    if decision_values.is_empty() {
        decision_values.push(no_decision());
    }
    let appeal = found.iter().find_map(|one| appeal(one, language)).unwrap_or_else(|| Value::from(false));
    let codes: Vec<String> = match material.report {
        Some(figures) => figures.codes.clone(),
        None => material.cases.iter().map(|case| case.code.clone()).collect(),
    };
    let mut countries: Vec<String> = material.cases.iter().map(|case| country_name(&case.country, language)).collect();
    countries.dedup();
    map([
        ("several", Value::from(cases.len() > 1)),
        ("case", first),
        ("cases", Value::from(cases)),
        ("codes", slot("case.code", list(&codes, language))),
        ("countries", slot("case.country", list(&countries, language))),
        ("decisions", Value::from(decision_values)),
        ("appeal", appeal),
        ("enclosed", Value::from(!found.is_empty())),
        ("member", map([("role", slot("member.role", role(material.office, language)))])),
        ("recipient", map([("parliamentary", Value::from(material.parliamentary))])),
        ("report", report_fields(material.report, language)),
    ])
}

fn map<const N: usize>(pairs: [(&'static str, Value); N]) -> Value {
    Value::from(BTreeMap::from(pairs))
}

fn case_fields(case: &CaseFacts, language: Language) -> Value {
    map([
        ("code", slot("case.code", &case.code)),
        ("persons", slot("case.persons", persons(case, language))),
        ("one", Value::from(case.persons.len() == 1)),
        ("country", slot("case.country", country_name(&case.country, language))),
    ])
}

fn no_case() -> Value {
    map([
        ("code", open("case.code")),
        ("persons", open("case.persons")),
        ("one", Value::from(false)),
        ("country", open("case.country")),
    ])
}

/// One name, a list of up to five, or how many they are.
fn persons(case: &CaseFacts, language: Language) -> String {
    match case.persons.len() {
        0 => String::new(),
        1..=MOST_NAMED => list(&case.persons.iter().map(|person| person.name.clone()).collect::<Vec<_>>(), language),
        count => say(language, "letters-persons", &[("count", count.into())]),
    }
}

fn country_name(iso3: &str, language: Language) -> String {
    match directory::country(iso3) {
        Some(country) => printed(country.name(language), language),
        None => String::new(),
    }
}

/// Reference data is typed with straight apostrophes.
fn printed(text: &str, language: Language) -> String {
    if language == Language::Ar { text.to_owned() } else { apostrophes(text) }
}

/// What the writer is: `a member of the National Council (Switzerland)`, or only that it is a member when the office
/// has not said of which parliament.
fn role(office: &OfficeProfile, language: Language) -> String {
    let Some(country) = directory::country(&office.country) else { return say(language, "letters-role-plain", &[]) };
    let Some(chamber) = directory::chamber(&office.chamber).filter(|c| c.iso3 == country.iso3) else {
        let country = printed(country.of(language), language);
        return say(language, "letters-role-parliament", &[("country", country.into())]);
    };
    let name = match language {
        Language::En => chamber.chamber_en.trim_start_matches("The ").to_owned(),
        Language::Fr => chamber.of_chamber_fr.clone(),
        Language::Es => chamber.of_chamber_es.clone(),
        Language::Ar => match chamber.arabic_name() {
            Some(name) => name.to_owned(),
            None => return say(language, "letters-role-parliament", &[("country", country.name_ar.as_str().into())]),
        },
    };
    let country = country_name(&country.iso3, language);
    say(language, "letters-role-chamber", &[("chamber", printed(&name, language).into()), ("country", country.into())])
}

/// A decision and the letter's cases that rest on it.
pub(super) struct Found<'a> {
    pub(super) decision: &'a DecisionFacts,
    codes: Vec<&'a str>,
    violations: Vec<&'a str>,
}

/// Each decision once, in the order of the cases.
pub(super) fn decisions(cases: &[CaseFacts]) -> Vec<Found<'_>> {
    let mut found: Vec<Found<'_>> = Vec::new();
    for case in cases {
        let Some(decision) = &case.decision else { continue };
        let place = match found.iter().position(|one| one.decision.uid == decision.uid) {
            Some(place) => place,
            None => {
                found.push(Found { decision, codes: Vec::new(), violations: Vec::new() });
                found.len() - 1
            }
        };
        let one = &mut found[place];
        one.codes.push(&case.code);
        for violation in &case.violations {
            if !one.violations.contains(&violation.as_str()) {
                one.violations.push(violation);
            }
        }
    }
    found
}

fn decision_fields(found: &Found<'_>, chosen: Option<&[String]>, language: Language) -> Value {
    let decision = found.decision;
    let codes: Vec<String> = found.codes.iter().map(|code| (*code).to_owned()).collect();
    let labels: Vec<String> = found
        .violations
        .iter()
        .map(|id| printed(&uncapitalised(&directory::violation_label(id, language)), language))
        .collect();
    let demands: Vec<Value> =
        demands::quoted(decision, chosen).iter().map(|demand| demand_fields(demand, decision, language)).collect();
    map([
        ("organ", slot("decision.organ", organ(decision, language))),
        ("session", slot("decision.session", decision.session.map(|n| ordinal(n, language)).unwrap_or_default())),
        ("date", slot("decision.date", date(decision, language))),
        ("place", slot("decision.place", decision.place.as_deref().unwrap_or(""))),
        ("symbol", slot("decision.symbol", decision.symbol.as_deref().unwrap_or(""))),
        ("source", slot("decision.source", source(decision, language))),
        ("codes", slot("decision.codes", list(&codes, language))),
        ("one", Value::from(codes.len() == 1)),
        ("violations", slot("decision.violations", heavy_list(&labels, language))),
        ("foreign", slot("decision.foreign", foreign(decision, language))),
        ("demands", Value::from(demands)),
    ])
}

fn no_decision() -> Value {
    map([
        ("organ", open("decision.organ")),
        ("session", open("decision.session")),
        ("date", open("decision.date")),
        ("place", open("decision.place")),
        ("symbol", open("decision.symbol")),
        ("source", open("decision.source")),
        ("codes", open("case.code")),
        ("one", Value::from(false)),
        ("violations", open("decision.violations")),
        ("foreign", open("decision.foreign")),
        ("demands", Value::from(Vec::<Value>::new())),
    ])
}

fn demand_fields(demand: &Quoted, decision: &DecisionFacts, language: Language) -> Value {
    map([
        ("text", slot("demand.text", &demand.text)),
        ("paragraph", Value::from(demand.paragraph)),
        ("source", slot("demand.source", paragraph_source(decision, demand.paragraph, language))),
    ])
}

fn appeal(found: &Found<'_>, language: Language) -> Option<Value> {
    let paragraph = demands::to_parliaments(found.decision)?;
    Some(map([
        ("paragraph", Value::from(paragraph)),
        ("source", slot("appeal.source", paragraph_source(found.decision, paragraph, language))),
    ]))
}

/// Says so when the quoted words are not in the letter's language.
fn foreign(decision: &DecisionFacts, language: Language) -> String {
    match decision.language {
        same if same == language => String::new(),
        Language::Fr => say(language, "letters-foreign-fr", &[]),
        _ => say(language, "letters-foreign-en", &[]),
    }
}

fn organ(decision: &DecisionFacts, language: Language) -> String {
    match decision.organ {
        Some(Organ::GoverningCouncil) => say(language, "letters-organ-council", &[]),
        Some(Organ::Committee) => say(language, "letters-organ-committee", &[]),
        None => String::new(),
    }
}

fn date(decision: &DecisionFacts, language: Language) -> String {
    decision.date.as_deref().map(|date| long_date(date, language)).unwrap_or_default()
}

/// The decision's symbol, or its organ and date.
fn source(decision: &DecisionFacts, language: Language) -> String {
    if let Some(symbol) = &decision.symbol {
        return symbol.clone();
    }
    let parts: Vec<String> =
        [organ(decision, language), date(decision, language)].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn paragraph_source(decision: &DecisionFacts, paragraph: u32, language: Language) -> String {
    let decision = source(decision, language);
    say(language, "letters-source", &[("decision", decision.into()), ("number", paragraph.into())])
}

/// The line under the letter for an enclosed decision.
pub(super) fn enclosure(decision: &DecisionFacts, language: Language) -> String {
    let (organ, date) = (organ(decision, language), date(decision, language));
    let symbol = decision.symbol.clone().unwrap_or_default();
    let key = match (organ.is_empty() || date.is_empty(), symbol.is_empty()) {
        (true, true) => return say(language, "letters-enclosure-text", &[]),
        (true, false) => return symbol,
        (false, true) => "letters-enclosure",
        (false, false) => "letters-enclosure-symbol",
    };
    let mut arguments = vec![("organ", organ.into()), ("date", date.into())];
    if !symbol.is_empty() {
        arguments.push(("symbol", symbol.into()));
    }
    say(language, key, &arguments)
}

fn report_fields(figures: Option<&Figures>, language: Language) -> Value {
    let Some(figures) = figures else {
        return map([
            ("since", open("report.since")),
            ("until", open("report.until")),
            ("taken", open("report.taken")),
            ("envisaged", open("report.envisaged")),
            ("cases", open("report.cases")),
            ("one_case", Value::from(false)),
            ("data", Value::from(false)),
        ]);
    };
    let day = |date: &str| long_date(date, language);
    map([
        ("since", slot("report.since", figures.since.as_deref().map(day).unwrap_or_default())),
        ("until", slot("report.until", day(&figures.until))),
        ("taken", Value::from(figures.taken)),
        ("envisaged", Value::from(figures.envisaged)),
        ("cases", Value::from(figures.codes.len())),
        ("one_case", Value::from(figures.codes.len() == 1)),
        ("data", Value::from(true)),
    ])
}
