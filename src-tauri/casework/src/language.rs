//! The languages the program writes and the ways a person is addressed.
//!
//! Small closed sets only; everything that varies by country is data (see `protocol` and `directory`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of letters and of the program's own words (BCP 47 primary tag).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Fr,
    Es,
    Ar,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Language; 4] = [Language::En, Language::Fr, Language::Es, Language::Ar];

    /// The BCP 47 tag: `en`, `fr`, `es` or `ar`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
            Language::Es => "es",
            Language::Ar => "ar",
        }
    }

    /// The language of a tag such as `fr` or `fr-CH`; `None` for one the program does not write.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Language::ALL.into_iter().find(|l| l.tag().eq_ignore_ascii_case(primary))
    }

    /// Whether the script runs from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self == Language::Ar
    }
}

/// How a holder is addressed. `Unknown` is a value of its own: it is never guessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub enum Gender {
    #[serde(rename = "f")]
    Female,
    #[serde(rename = "m")]
    Male,
    #[default]
    #[serde(rename = "unknown")]
    Unknown,
}

impl Gender {
    /// The word the data files and the command line use: `f`, `m` or `unknown`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Gender::Female => "f",
            Gender::Male => "m",
            Gender::Unknown => "unknown",
        }
    }

    /// The gender of a data word; `None` when it is not one of the three.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Gender> {
        match tag {
            "f" => Some(Gender::Female),
            "m" => Some(Gender::Male),
            "unknown" => Some(Gender::Unknown),
            _ => None,
        }
    }
}
