//! A made-up decision for the exercise mode: an invented country, invented people, the layout of a real decision.
//!
//! The words come from the caller; the labels and the warning on every page come from here. A real country or person
//! must never be put through this.

use casework::error::Fault;
use serde::{Deserialize, Serialize};

use crate::world::{Kind, print};
use crate::{about, clean, date_parts};

const TEMPLATE: &str = include_str!("../templates/exercise_decision.typ");

/// Printed at the head of every page.
pub const EXERCISE_MARK: &str = "EXERCISE: invented country, invented people";

/// The text of one decision, in English as the IPU prints it; `None` and empty strings print as "- - -" in the block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExerciseDecision {
    /// Name of the invented country, e.g. `Valdoria`.
    pub country: String,
    /// The adoption line, e.g. `Decision adopted by consensus by the IPU Governing Council at its 213th session
    /// (Geneva, 27 March 2024)`.
    pub title: String,
    /// Date of adoption for the file's metadata, ISO 8601.
    pub date: String,
    /// E.g. `VDR-COLL-01`.
    pub case_code: String,
    /// Whether the parliament is a Member of the IPU.
    pub affiliated: bool,
    pub persons: Vec<ExercisePerson>,
    /// Who the victims are, e.g. `Three opposition members of parliament (two men and one woman)`.
    pub victims: String,
    /// Labels as printed, e.g. `Arbitrary arrest and detention`.
    pub violations: Vec<String>,
    /// E.g. `Section I.1(a) of the Committee Procedure (Annex I)`.
    pub complainant: String,
    /// Month of submission, e.g. `February 2022`.
    pub submitted: Option<String>,
    /// E.g. `October 2023 and March 2023`.
    pub recent_decisions: Option<String>,
    pub missions: Option<String>,
    pub hearings: Option<String>,
    pub follow_up: ExerciseFollowUp,
    /// Paragraphs of part A.
    pub summary: Vec<String>,
    /// The line that opens part B, e.g. `The Governing Council of the Inter-Parliamentary Union`.
    pub organ: String,
    /// The numbered paragraphs of part B.
    pub paragraphs: Vec<OperativeParagraph>,
}

/// An invented parliamentarian.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExercisePerson {
    /// E.g. `VDR-01`.
    pub code: String,
    pub name: String,
    /// Prints "(Ms.)" after the name.
    pub woman: bool,
}

/// Letters since the last decision, as printed after their labels; `None` leaves the line out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExerciseFollowUp {
    pub from_authorities: Option<String>,
    pub from_complainant: Option<String>,
    pub to_authorities: Option<String>,
    pub to_complainant: Option<String>,
}

/// One numbered paragraph: its opening verb in italics, then the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OperativeParagraph {
    /// E.g. `Calls on`.
    pub opening: String,
    pub text: String,
}

/// The decision as a tagged PDF.
///
/// # Errors
/// A fault when it cannot be typeset.
pub fn exercise_decision(decision: &ExerciseDecision) -> Result<Vec<u8>, Fault> {
    let mut data = serde_json::to_value(decision).map_err(|e| Fault::new("typeset", e))?;
    clean::clean_all(&mut data);
    let title = format!("{}: {}", decision.country, decision.title);
    data["document"] = about(&[&title], "");
    data["date"] = date_parts(&decision.date);
    data["mark"] = EXERCISE_MARK.into();
    print(TEMPLATE, &data, None, Kind::Plain)
}
