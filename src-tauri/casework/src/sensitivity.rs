//! Who may see a piece of the register: the public, the office, or only who opens it on purpose.
//!
//! Sealed things never reach a letter, report, export, log or search: the verbs that build those say for whom they read,
//! and no `Audience` admits a sealed row. The one way to its words is `sealed.open`, for one row, in the window.

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

/// For whom something is read: a sheet that leaves the office, or the office's own pages. Neither ever sees a sealed row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Public,
    Office,
}

impl Audience {
    /// Whether this audience may see a thing of that sensitivity.
    #[must_use]
    pub fn admits(self, sensitivity: Sensitivity) -> bool {
        match self {
            Audience::Public => sensitivity == Sensitivity::Public,
            Audience::Office => sensitivity != Sensitivity::Sealed,
        }
    }

    /// The audience of a word: `public` or `office`.
    #[must_use]
    pub fn of(word: &str) -> Option<Audience> {
        match word {
            "public" => Some(Audience::Public),
            "office" => Some(Audience::Office),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_admitted_to_what_is_sealed() {
        for audience in [Audience::Public, Audience::Office] {
            assert!(!audience.admits(Sensitivity::Sealed));
            assert!(audience.admits(Sensitivity::Public));
        }
        assert!(Audience::Office.admits(Sensitivity::Office) && !Audience::Public.admits(Sensitivity::Office));
        assert_eq!(Sensitivity::of("anything"), Sensitivity::Sealed);
    }
}
