//! Demands: who is asked to do what in a decision, below its paragraphs, and what became of it.
//!
//! The rules (`split`) propose, a person confirms or corrects. A demand that a later decision repeats is linked to the
//! earlier one: it is the same demand, asked since then. Nothing here deletes: what is no demand is left out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::directory::Named;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::store::{Desk, Reading};

mod addressee;
mod carried;
mod correct;
mod likeness;
mod operative;
mod pieces;
mod repeated;
mod rows;
mod split;
mod state;
#[cfg(test)]
pub(crate) mod tests;

pub use addressee::{AddresseeClass, class_of};
pub(crate) use carried::carry;
pub(crate) use correct::{add, confirm, correct};
pub(crate) use likeness::likeness;
pub(crate) use operative::Kind;
pub(crate) use repeated::relink;
pub(crate) use split::{demands as split, opening};
pub(crate) use state::set_state;

/// What became of a demand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DemandState {
    #[default]
    Open,
    /// There was an answer that neither meets nor refuses it.
    Answered,
    Met,
    Refused,
}

impl DemandState {
    /// The word of the store and the contract.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            DemandState::Open => "open",
            DemandState::Answered => "answered",
            DemandState::Met => "met",
            DemandState::Refused => "refused",
        }
    }

    fn from_tag(tag: &str) -> DemandState {
        use DemandState::{Answered, Met, Open, Refused};
        [Answered, Met, Refused].into_iter().find(|state| state.tag() == tag).unwrap_or(Open)
    }
}

/// One demand of a decision.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Demand {
    pub uid: String,
    /// Uid of the decision.
    pub decision: String,
    /// Number of its paragraph.
    pub paragraph: u32,
    /// In the document's words, e.g. `the Turkish authorities`.
    pub addressee: String,
    pub class: AddresseeClass,
    /// In the decision's own words, from the verb on; an ellipsis in brackets where words were left out.
    pub text: String,
    /// The decision names nobody here: the addressee was inferred.
    pub implied: bool,
    pub state: DemandState,
    /// Every move of the state, newest first.
    pub moves: Vec<DemandMove>,
    pub by_hand: bool,
    /// ISO date a person confirmed it; null while it is only proposed.
    pub confirmed: Option<String>,
    /// A person said that it is no demand.
    pub left_out: bool,
    /// The demand it repeats.
    pub repeats: Option<String>,
    /// ISO date of the first decision that asked it, when a later one repeats it.
    pub asked_since: Option<String>,
    /// The decision that repeats it.
    pub repeated_in: Option<String>,
    /// Letters that quote it.
    pub letters: Vec<DemandLetter>,
    /// Actions about it; `name` is the kind of action.
    pub actions: Vec<Named>,
    pub revision: u32,
}

/// A move of a demand's state.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DemandMove {
    pub state: DemandState,
    /// ISO date.
    pub since: String,
    /// Who says so.
    pub source: String,
    pub note: String,
    /// Uid of the letter that was answered.
    pub letter: Option<String>,
}

/// A letter that quotes a demand.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DemandLetter {
    pub uid: String,
    /// Register number; null before approval.
    pub number: Option<String>,
    pub subject: String,
    /// ISO date.
    pub date: String,
}

/// Which demands: of a case or a decision, by state and by who is asked. Empty fields mean all.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct DemandFilter {
    /// Any printed form of a case's code.
    pub case: Option<String>,
    /// Uid of a decision.
    pub decision: Option<String>,
    pub state: Option<DemandState>,
    pub class: Option<AddresseeClass>,
    /// Those that are left out too.
    pub left_out: Option<bool>,
}

/// Moves a demand's state. What it repeats moves with it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SetDemandState {
    pub uid: String,
    pub revision: u32,
    pub state: DemandState,
    /// ISO date.
    pub since: String,
    /// Who says so; needed for every state but `open`.
    pub source: Option<String>,
    pub note: Option<String>,
    /// Uid of the letter that was answered.
    pub letter: Option<String>,
}

/// Corrects a demand that was read; what a person corrected is confirmed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CorrectDemand {
    pub uid: String,
    pub revision: u32,
    pub change: DemandChange,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(optional_fields)]
pub enum DemandChange {
    /// Other words; the class follows the addressee's words when left out.
    Words {
        addressee: String,
        text: String,
        class: Option<AddresseeClass>,
    },
    /// Two demands to the same addressee.
    Split {
        first: String,
        second: String,
    },
    /// One demand with the next of the same paragraph.
    Join,
    LeaveOut,
    BringBack,
    /// The demand of an earlier decision it repeats; none when left out.
    Repeats {
        of: Option<String>,
    },
}

/// Adds a demand that was not read.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddDemand {
    /// Uid of the decision.
    pub decision: String,
    /// Number of the paragraph.
    pub paragraph: u32,
    pub addressee: String,
    pub text: String,
    pub class: Option<AddresseeClass>,
}

/// Confirms demands as they were read: some, or all of a decision.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ConfirmDemands {
    pub uids: Option<Vec<String>>,
    /// Uid of a decision: all that are still proposed.
    pub decision: Option<String>,
}

/// What letters may know of a demand.
#[derive(Clone, Debug)]
pub(crate) struct DemandFacts {
    pub(crate) uid: String,
    pub(crate) paragraph: u32,
    pub(crate) class: AddresseeClass,
    pub(crate) text: String,
    pub(crate) state: DemandState,
}

/// A demand as it comes with a decision.
pub(crate) struct Proposed<'a> {
    pub(crate) addressee: &'a str,
    pub(crate) text: &'a str,
}

/// Keeps the demands of a paragraph of a decision that is being stored. When a reader proposed none, the rules are asked.
pub(crate) fn keep(
    desk: &Desk<'_>,
    paragraph: i64,
    text: &str,
    proposed: &[Proposed<'_>],
    language: Language,
) -> Result<()> {
    let read = split(text, language);
    // A person may have corrected the paragraph since its demands were read.
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let stands = |one: &Proposed<'_>| one.text.split(" […] ").all(|part| whole.contains(part.trim()));
    let lists = proposed.iter().all(|one| stands(one) || read.iter().any(|known| known.text == one.text));
    let proposed = if lists { proposed } else { &[] };
    let mut given: Vec<split::Demand> = proposed
        .iter()
        .map(|one| {
            let known = read.iter().find(|known| known.text == one.text && known.addressee == one.addressee);
            known.cloned().unwrap_or_else(|| split::Demand {
                addressee: one.addressee.to_owned(),
                class: class_of(one.addressee),
                text: one.text.to_owned(),
                strength: strength(one.text, language),
                implied: false,
            })
        })
        .collect();
    if given.is_empty() {
        given = read;
    }
    for (ordinal, demand) in (1_u32..).zip(&given) {
        rows::insert(desk, paragraph, ordinal, demand, false)?;
    }
    Ok(())
}

/// Strength of the verb a demand begins with, 0 when it is not in the table.
fn strength(text: &str, language: Language) -> u32 {
    opening(text, language).filter(|(kind, _)| *kind == Kind::Asks).map_or(0, |(_, strength)| strength)
}

/// Demands of a decision that were not left out, in the order of its text.
pub(crate) fn facts(reading: &Reading<'_>, decision: &str) -> Result<Vec<DemandFacts>> {
    rows::facts(reading, decision)
}

/// Demands that fit, the newest decision first, in the order of its text. `case` is the row of a case.
pub(crate) fn list(reading: &Reading<'_>, case: Option<i64>, filter: &DemandFilter) -> Result<Vec<Demand>> {
    let mut found = rows::list(reading, case, filter.decision.as_deref().unwrap_or(""))?;
    found.retain(|demand| {
        (!demand.left_out || filter.left_out == Some(true))
            && filter.class.is_none_or(|class| class == demand.class)
            && filter.state.is_none_or(|state| {
                state == demand.state && (state != DemandState::Open || demand.repeated_in.is_none())
            })
    });
    Ok(found)
}

/// One demand.
///
/// # Errors
/// `NotFound`.
pub(crate) fn show(reading: &Reading<'_>, uid: &str) -> Result<Demand> {
    rows::one(reading, uid)?.ok_or_else(|| Error::not_found("demand", uid))
}

/// Checks that demands exist and gives their uids once each.
///
/// # Errors
/// `NotFound`.
pub(crate) fn known(reading: &Reading<'_>, uids: &[String]) -> Result<Vec<String>> {
    let mut known: Vec<String> = Vec::new();
    for uid in uids {
        let demand = show(reading, uid)?;
        if !known.contains(&demand.uid) {
            known.push(demand.uid);
        }
    }
    Ok(known)
}
