//! The words and people of the exercise, from `data/exercise.json`. All invented, and plainly so.

use casework::error::{Fault, Result};
use casework::language::Language;
use serde_json::{Value, json};
use typeset::ExerciseDecision;

const SCENE: &str = include_str!("../../data/exercise.json");

/// Name under which the invented decision is imported.
pub(super) const DECISION_FILE: &str = "exercise-decision.pdf";

/// The invented member, who approves.
pub(super) const MEMBER: &str = "Bruno Almerin";

/// The invented country's embassy.
pub(super) const EMBASSY: &[&str] = &["ambassador-XAR"];

/// Which letters the cycle drafts, and to whom.
pub(super) const LETTERS: &[(&str, &[&str])] =
    &[("meet_ambassador", EMBASSY), ("approach_speaker", &["speaker-XA-LC01"])];

/// The office of the exercise, as the calls take it.
pub(super) struct Scene {
    pub(super) office: Value,
    pub(super) member: Value,
    pub(super) sender_name: String,
    pub(super) sender_address: String,
    pub(super) holders: Vec<Value>,
}

/// The scene in the window's language.
pub(super) fn of(language: Language) -> Result<Scene> {
    let all = all()?;
    let tag = language.tag();
    let words = &all["office"][tag];
    let member = &all["member"];
    let holders = all["holders"].as_array().cloned().unwrap_or_default();
    Ok(Scene {
        office: json!({
            "country": all["office"]["country"], "chamber": all["office"]["chamber"],
            "reference_prefix": all["office"]["reference_prefix"], "parliament": words["parliament"],
            "address": words["address"], "place": words["place"], "language": tag,
        }),
        member: json!({
            "name": member["name"], "gender": member["gender"], "email": member["email"],
            "function": member["function"][tag],
        }),
        sender_name: text(&member["name"]),
        sender_address: text(&member["email"]),
        holders: holders
            .into_iter()
            .map(|mut holder| {
                holder["since"] = json!("2026-01-01");
                holder["source"] = all["source"][tag].clone();
                holder
            })
            .collect(),
    })
}

/// The invented decision.
pub(super) fn decision() -> Result<ExerciseDecision> {
    serde_json::from_value(all()?["decision"].clone()).map_err(|e| Fault::new("exercise", e).into())
}

/// The IPU's languages are English and French; an office of another language reports in English.
pub(super) fn report_language(language: Language) -> Language {
    if language == Language::Fr { Language::Fr } else { Language::En }
}

fn all() -> Result<Value> {
    serde_json::from_str(SCENE).map_err(|e| Fault::new("exercise", e).into())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("").to_owned()
}
