//! History: who changed what, written by the store itself in a chain that shows tampering.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::words;

mod rows;

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HistoryFilter {
    /// Uid of a record.
    pub of: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    pub uid: String,
    /// RFC 3339.
    pub at: String,
    /// Name of the verb, e.g. `letter.approve`.
    pub act: String,
    /// A finished sentence in the window's language.
    pub sentence: String,
    pub changes: u32,
}

/// The chain holds, or the first entry that does not fit.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChainCheck {
    pub entries: u32,
    pub ok: bool,
    pub first_bad: Option<String>,
}

/// The newest 500 entries, or those that touched one record.
pub(crate) fn show(reading: &Reading<'_>, filter: HistoryFilter) -> Result<Vec<HistoryEntry>> {
    rows::entries(reading, filter.of.as_deref().unwrap_or(""))
}

/// Checks the chain from its beginning.
pub(crate) fn verify(reading: &Reading<'_>, _: Nothing) -> Result<ChainCheck> {
    rows::verify(reading)
}

/// When the register was last changed.
pub(crate) fn newest(reading: &Reading<'_>) -> Result<Option<String>> {
    rows::newest(reading)
}

/// What an act did, for people.
fn sentence(reading: &Reading<'_>, act: &str) -> String {
    let key = format!("history-{}", act.replace(['.', '_'], "-"));
    let language = reading.context.language;
    if words::has(language, &key) {
        words::say(language, &key, &[])
    } else {
        words::say(language, "history-other", &[("act", act.into())])
    }
}
