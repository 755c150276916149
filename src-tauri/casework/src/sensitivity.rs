//! Who may see a piece of the register: the public, the office, or only who opens it on purpose.
//!
//! Sealed things never reach a letter, report, export, log or search: the verbs that build those ask for `open_to` and
//! get rows without them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    Public,
    #[default]
    Office,
    Sealed,
}

impl Sensitivity {
    /// As stored.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Sensitivity::Public => "public",
            Sensitivity::Office => "office",
            Sensitivity::Sealed => "sealed",
        }
    }

    /// From what is stored; anything unknown is sealed, the careful side.
    #[must_use]
    pub fn of(word: &str) -> Sensitivity {
        match word {
            "public" => Sensitivity::Public,
            "office" => Sensitivity::Office,
            _ => Sensitivity::Sealed,
        }
    }
}
