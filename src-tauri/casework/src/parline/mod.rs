//! Speakers and chambers from IPU Parline: fetched when a person asks for it, listed as changes, taken only when accepted.
//!
//! Parline's data are CC BY-NC-SA 4.0: nothing of them ships with the program, what is fetched stays in this register with
//! its attribution. What the office entered itself is never overwritten without a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::fetch::List;
use self::shapes::Line;
use crate::directory::Named;
use crate::error::Result;
use crate::language::{Gender, Language};
use crate::register::House;
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::words::say;

mod accept;
mod chambers;
mod compare;
mod fetch;
mod rows;
mod shapes;

pub(crate) use accept::{accept, leave};
pub use chambers::{ChamberChange, ChambersUpdate};
pub(crate) use chambers::{accept_chambers, chamber_changes, fetch_chambers, leave_chambers};

/// Where Parline's open data are (data/parline_api.json of the reference data).
pub const BASE: &str = "https://api.data.ipu.org/v1";

/// The report on Speakers.
const SPEAKERS: List<Line> = List { place: "/reports/speakers", work: "speakers.fetch", read: shapes::speakers };

/// How sources of what came from Parline begin; for a holder the day follows.
const SOURCE: &str = "IPU Parline";

/// Fetches public data. The host hands it in.
pub trait Web: Send + Sync {
    /// The bytes at an address, asked for in a language.
    ///
    /// # Errors
    /// What went wrong, for people.
    fn get(&self, address: &str, language: Language) -> std::result::Result<Vec<u8>, WebTrouble>;
}

/// Why nothing was fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WebTrouble {
    /// No way to reach the server.
    Offline,
    TooSlow,
    /// The address is not `https://`.
    NotProtected,
    /// The server's certificate is not that of its name, or nobody vouches for it.
    NotTrusted,
    NotAnAddress,
    /// The server has nothing at this address.
    NotThere,
    /// The server answered with a refusal or an error.
    Refused,
    TooLarge,
    /// The answer is not such a list.
    NotUnderstood,
    /// The exercise stays on this machine.
    Exercise,
}

/// Where to fetch from and in which language; Parline itself and the window's when nothing is said.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct FetchList {
    pub from: Option<String>,
    /// Parline speaks English and French; any other is English.
    pub language: Option<Language>,
}

/// What was fetched last, compared with the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpeakersUpdate {
    /// RFC 3339; null before the first time.
    pub fetched: Option<String>,
    /// A finished sentence that names the source and its licence.
    pub attribution: String,
    /// Open ones, by country.
    pub changes: Vec<SpeakerChange>,
    /// How many entries agree with the register.
    pub same: u32,
    /// Those of them that name somebody, by country.
    pub agreeing: Vec<SpeakerChange>,
}

/// One entry that differs from the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SpeakerChange {
    pub uid: String,
    pub outcome: SpeakerOutcome,
    pub country: Named,
    /// Key of the post; null when none fits.
    pub key: Option<String>,
    /// The post's title in the window's language; the chamber's name as fetched when no post fits.
    pub post: String,
    pub name: String,
    pub gender: Gender,
    /// ISO date; null when the entry does not say.
    pub since: Option<String>,
    pub email: Option<String>,
    /// Who holds the post in the register.
    pub before: Option<String>,
    /// What the register has was entered by the office: taking the new one is a person's decision.
    pub ours: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpeakerOutcome {
    /// The register had no holder.
    Added,
    /// Another holder than the register's.
    Changed,
    /// The register has a holder; Parline says that the post is vacant, or no longer lists what came from there.
    Vacant,
    /// Several people preside over this chamber: choose.
    Several,
    /// No chamber of the reference data fits.
    NoPost,
    /// Nothing new; counted, not listed.
    Same,
}

/// Some of the changes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChosenChanges {
    pub uids: Vec<String>,
}

/// Fetches the Speakers and lists what differs from the register; what was listed before and not decided is replaced.
///
/// # Errors
/// `NotFetched`, `Cancelled`; then the list before stays.
pub(crate) fn fetch(house: &House<'_>, input: FetchList) -> Result<SpeakersUpdate> {
    let lines = SPEAKERS.fetch(house, &input)?;
    house.register.act(house.language, SPEAKERS.work, |desk| {
        let compared = compare::compare(desk, lines)?;
        rows::replace(desk, &compared)?;
        desk.set_setting("parline_fetched", &desk.context.stamp())?;
        changes(desk, Nothing)
    })
}

/// What waits for a decision.
pub(crate) fn changes(reading: &Reading<'_>, _: Nothing) -> Result<SpeakersUpdate> {
    let fetched = reading.setting("parline_fetched")?;
    let (agreeing, changes) = rows::open(reading)?.into_iter().partition(|one| one.outcome == SpeakerOutcome::Same);
    Ok(SpeakersUpdate {
        attribution: attribution(reading, fetched.as_deref()),
        changes,
        same: rows::same(reading)?,
        agreeing,
        fetched,
    })
}

/// A finished sentence that names the source, the day it was fetched on, and its licence.
fn attribution(reading: &Reading<'_>, fetched: Option<&str>) -> String {
    let language = reading.context.language;
    match fetched.and_then(|at| at.get(..10)) {
        Some(day) => say(language, "parline-attribution-on", &[("day", day.into())]),
        None => say(language, "parline-attribution", &[]),
    }
}

#[cfg(test)]
mod tests;
