//! `actions.json`, read once: the fourteen kinds of the IPU's leaflet.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::language::Language;

const CATALOGUE: &str = include_str!("../../data/actions.json");

#[derive(Deserialize)]
struct Catalogue {
    actions: Vec<Kind>,
}

/// A kind of action.
#[derive(Deserialize)]
pub(super) struct Kind {
    pub(super) id: String,
    pub(super) order: u32,
    title: Title,
    pub(super) addressee_offices: Vec<String>,
    pub(super) outcomes: Vec<String>,
}

#[derive(Deserialize)]
struct Title {
    en: String,
    fr: String,
    es: String,
    ar: String,
}

impl Kind {
    pub(super) fn title(&self, language: Language) -> &str {
        match language {
            Language::En => &self.title.en,
            Language::Fr => &self.title.fr,
            Language::Es => &self.title.es,
            Language::Ar => &self.title.ar,
        }
    }
}

/// Every kind in the leaflet's order.
pub(super) fn kinds() -> &'static [Kind] {
    static KINDS: OnceLock<Vec<Kind>> = OnceLock::new();
    KINDS.get_or_init(|| match serde_json::from_str::<Catalogue>(CATALOGUE) {
        Ok(catalogue) => catalogue.actions,
        Err(error) => {
            log::error!("reference data, actions: {error}");
            Vec::new()
        }
    })
}

pub(super) fn kind(id: &str) -> Option<&'static Kind> {
    kinds().iter().find(|kind| kind.id == id)
}
