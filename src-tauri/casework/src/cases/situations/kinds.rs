//! The kinds of situation, a versioned data file with a label in every language.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::directory::Named;
use crate::language::Language;

/// A kind of `situations.json`.
#[derive(Debug, Deserialize)]
pub(crate) struct Kind {
    pub(crate) id: String,
    /// `liberty`, `life`, `court` or `mandate`: how the window orders them.
    pub(crate) group: String,
    /// Whether the day is remembered year after year.
    pub(crate) anniversary: bool,
    en: String,
    fr: String,
    es: String,
    ar: String,
}

impl Kind {
    fn label(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
            Language::Es => &self.es,
            Language::Ar => &self.ar,
        }
    }
}

#[derive(Deserialize, Default)]
struct File {
    #[cfg(test)]
    version: u32,
    kinds: Vec<Kind>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/situations.json")).unwrap_or_else(|error| {
        log::error!("situations.json: {error}");
        File::default()
    })
});

/// All kinds, in the order they are offered.
pub(super) fn all() -> &'static [Kind] {
    &FILE.kinds
}

/// The ids, in the order they are offered.
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    FILE.kinds.iter().map(|kind| kind.id.as_str())
}

/// The kind of an id.
pub(crate) fn kind(id: &str) -> Option<&'static Kind> {
    FILE.kinds.iter().find(|kind| kind.id == id)
}

/// The id with its label; the id twice when the vocabulary does not have it.
pub(crate) fn named(id: &str, language: Language) -> Named {
    let name = kind(id).map_or(id, |kind| kind.label(language));
    Named { id: id.to_owned(), name: name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_label_in_every_language() {
        assert!(FILE.version >= 1 && all().len() >= 20);
        for kind in all() {
            for language in Language::ALL {
                assert!(!kind.label(language).is_empty(), "{}", kind.id);
            }
            assert!(["liberty", "life", "court", "mandate"].contains(&kind.group.as_str()), "{}", kind.id);
        }
    }
}
