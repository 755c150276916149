//! Countries, parliaments, organizations and vocabularies that ship with the program, each row with its source and date.
//!
//! Reference data depends on no noun and never changes at run time. What the office corrects stands apart, in the
//! register, and wins wherever the core reads: see `corrections`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::error::Result;
use crate::language::Language;
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::words::say;

mod bodies;
mod corrections;
mod facts;
mod fields;
mod near;
mod rows;
mod tables;

pub use bodies::{Institution, Membership, Organization};
pub use corrections::{CorrectionRow, SetCorrection};
pub(crate) use corrections::{
    can_be, correct, corrections, hold, keep_correction, own_source, remove_correction, settle, shown,
};
pub use facts::{Fact, FactKind, Origin, RowKey};
pub(crate) use facts::{fact, row_facts};
pub use fields::DataTable;
pub use near::{Nearness, neighbours, same_subregion};
pub use tables::{Chamber, Country, Ipu};

/// A code and its name in the window's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Named {
    /// ISO 3166-1 alpha-3 of a country, code of a chamber, id of a violation.
    pub id: String,
    pub name: String,
}

/// A country and the chambers of its parliament.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountryRow {
    /// ISO 3166-1 alpha-3.
    pub id: String,
    pub name: String,
    pub region: String,
    pub chambers: Vec<ChamberRow>,
    /// Every name it has in every language, without accents and case, for finding.
    pub names: String,
}

/// A chamber of a parliament.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChamberRow {
    /// E.g. `VE-LC01`.
    pub id: String,
    pub name: String,
    /// `functioning`, `dissolved`, `contested` or `suspended`.
    pub status: String,
    pub status_as_of: String,
}

impl Chamber {
    /// The chamber's name. In Arabic its own name where it has one, otherwise a description with the country.
    #[must_use]
    pub fn name(&self, language: Language) -> String {
        match language {
            Language::En => self.chamber_en.clone(),
            Language::Fr => self.chamber_fr.clone(),
            Language::Es => self.chamber_es.clone(),
            Language::Ar => self.arabic_name().map_or_else(|| self.described_in_arabic(), str::to_owned),
        }
    }

    /// The chamber's own Arabic name. Persian and Kurdish share the script: the country has to write Arabic.
    #[must_use]
    pub fn arabic_name(&self) -> Option<&str> {
        let speaks = country(&self.iso3).is_some_and(|country| country.speaks("ar"));
        let name = self.chamber_native.split(" / ").find(|name| name.chars().any(is_arabic))?;
        speaks.then_some(name)
    }

    fn described_in_arabic(&self) -> String {
        let country = country(&self.iso3).map_or("", |country| country.name(Language::Ar));
        let key = match self.chamber_type.as_str() {
            "upper" => "directory-chamber-upper",
            "lower" => "directory-chamber-lower",
            _ => "directory-chamber-single",
        };
        say(Language::Ar, key, &[("country", country.into())])
    }
}

fn is_arabic(c: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&c)
}

/// All countries with their chambers, sorted by name in the window's language; the invented ones in an exercise only.
pub(crate) fn countries(reading: &Reading<'_>, _: Nothing) -> Result<Vec<CountryRow>> {
    let language = reading.context.language;
    let invented = if reading.context.exercise { tables::exercise_countries() } else { &[] };
    let shipped = all().iter().chain(invented).map(corrections::country);
    let mut rows: Vec<CountryRow> = shipped.map(|country| row(country, language)).collect();
    rows.sort_by_cached_key(|row| fold(&row.name));
    Ok(rows)
}

fn row(country: &Country, language: Language) -> CountryRow {
    let chambers = chambers_of(&country.iso3).into_iter().map(|chamber| ChamberRow {
        id: chamber.code.clone(),
        name: chamber.name(language),
        status: chamber.status.clone(),
        status_as_of: chamber.status_as_of.clone(),
    });
    let region = format!("directory-region-{}", country.region.to_lowercase());
    CountryRow {
        id: country.iso3.clone(),
        name: country.name(language).to_owned(),
        region: say(language, &region, &[]),
        chambers: chambers.collect(),
        names: fold(&all_names(country)),
    }
}

fn all_names(country: &Country) -> String {
    let formal = [&country.formal_en, &country.formal_fr, &country.formal_es];
    let names = Language::ALL.map(|language| country.name(language)).into_iter();
    let all: Vec<&str> =
        names.chain(formal.map(String::as_str)).chain([country.aliases.as_str(), &country.iso3]).collect();
    all.join(" ")
}

/// Every country, sorted by its ISO alpha-3 code.
#[must_use]
pub fn all() -> &'static [Country] {
    tables::countries()
}

/// Every country, and those the exercise invents: a decision of the exercise is read like any other.
pub fn all_with_invented() -> impl Iterator<Item = &'static Country> {
    all().iter().chain(tables::exercise_countries())
}

/// Every chamber, sorted by code.
#[must_use]
pub fn all_chambers() -> &'static [Chamber] {
    tables::chambers()
}

/// The country of an ISO 3166-1 alpha-3 code, as the office corrected it.
#[must_use]
pub fn country(iso3: &str) -> Option<&'static Country> {
    all_with_invented().find(|country| country.iso3.eq_ignore_ascii_case(iso3)).map(corrections::country)
}

/// The chamber of a code such as `VE-LC01`, as the office corrected it.
#[must_use]
pub fn chamber(code: &str) -> Option<&'static Chamber> {
    let mut chambers = all_chambers().iter().chain(tables::exercise_chambers());
    chambers.find(|chamber| chamber.code.eq_ignore_ascii_case(code)).map(corrections::chamber)
}

/// The chambers of a country's parliament, lower or single chamber first.
#[must_use]
pub fn chambers_of(iso3: &str) -> Vec<&'static Chamber> {
    let chambers = all_chambers().iter().chain(tables::exercise_chambers());
    chambers.filter(|chamber| chamber.iso3.eq_ignore_ascii_case(iso3)).map(corrections::chamber).collect()
}

/// The label of an alleged violation; its id when the vocabulary does not have it.
#[must_use]
pub fn violation_label(id: &str, language: Language) -> String {
    let Some(row) = tables::violations().iter().find(|row| row.id == id) else { return id.to_owned() };
    match language {
        Language::En => row.label_en.clone(),
        Language::Fr => row.label_fr.clone(),
        Language::Es => row.label_es.clone(),
        Language::Ar => row.label_ar.clone(),
    }
}

/// Whether the vocabulary of alleged violations has this id.
#[must_use]
pub fn is_violation(id: &str) -> bool {
    tables::violations().iter().any(|row| row.id == id)
}

/// The vocabulary of alleged violations, sorted by its words.
#[must_use]
pub fn violation_vocabulary(language: Language) -> Vec<Named> {
    let named = |id: &str| Named { id: id.to_owned(), name: violation_label(id, language) };
    let mut all: Vec<Named> = tables::violations().iter().map(|row| named(&row.id)).collect();
    all.sort_by_cached_key(|one| fold(&one.name));
    all
}

/// The vocabulary of alleged violations, as a call.
#[allow(clippy::unnecessary_wraps, reason = "the table of calls takes verbs that may fail")]
pub(crate) fn violation_list(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Named>> {
    Ok(violation_vocabulary(reading.context.language))
}

/// A country's code and name; the code twice when it is not in the table.
#[must_use]
pub fn country_named(iso3: &str, language: Language) -> Named {
    let name = country(iso3).map_or(iso3, |country| country.name(language));
    Named { id: iso3.to_owned(), name: name.to_owned() }
}

/// The region of a country, with its name in the window's language.
#[must_use]
pub fn region_of(iso3: &str, language: Language) -> Option<Named> {
    let id = country(iso3)?.region.to_lowercase();
    let name = say(language, &format!("directory-region-{id}"), &[]);
    Some(Named { id, name })
}

/// The ISO alpha-3 codes of a region's countries, the invented ones among them.
#[must_use]
pub fn countries_of(region: &str) -> Vec<&'static str> {
    let all = all_with_invented().filter(|country| country.region.eq_ignore_ascii_case(region));
    all.map(|country| country.iso3.as_str()).collect()
}

/// Every organization, as the office corrected it.
pub fn organizations() -> impl Iterator<Item = &'static Organization> {
    bodies::organizations().iter().map(corrections::organization)
}

/// The organization of an id such as `pace`.
#[must_use]
pub fn organization(id: &str) -> Option<&'static Organization> {
    organizations().find(|one| one.id.eq_ignore_ascii_case(id))
}

/// What a country is in an organization: `member`, `observer`, `associate`, `suspended`; `None` for nothing. One without
/// rows of its own is answered by the organization whose members it shares.
#[must_use]
pub fn status_in(organization: &str, iso3: &str) -> Option<&'static str> {
    let id =
        bodies::organizations().iter().find(|one| one.id == organization).map_or(organization, |one| one.counted_by());
    let shipped = bodies::membership(id, iso3);
    let status = corrections::membership(id, iso3).or(shipped).map(|row| row.status.as_str());
    status.filter(|status| *status != fields::NONE)
}

/// How many countries belong to an organization: the fewer, the closer they stand to each other.
#[must_use]
pub fn size_of(organization: &Organization) -> usize {
    bodies::size(organization.counted_by())
}

/// Whether a country is a member of an organization of `organizations.csv`, suspended or not.
#[must_use]
pub fn is_member(organization: &str, iso3: &str) -> bool {
    matches!(status_in(organization, iso3), Some("member" | "suspended"))
}

/// The human-rights institution of a country, as the office corrected it; its name is empty where there is none.
#[must_use]
pub fn institution(iso3: &str) -> Option<&'static Institution> {
    corrections::institution(iso3).or_else(|| bodies::institution(iso3))
}

/// Whether the head of State is written to as a President: not a monarch, a ruler with a style of his own, the Captains
/// Regent, the Pope.
#[must_use]
pub fn has_president(iso3: &str) -> bool {
    !bodies::heads_of_state().iter().any(|row| row.iso3.eq_ignore_ascii_case(iso3))
}

/// How the IPU is reached.
#[must_use]
pub fn ipu() -> &'static Ipu {
    tables::ipu()
}

/// Letters without accents, marks and case, for finding and sorting.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            '’' | 'ʼ' => folded.push('\''),
            'ة' => folded.push('ه'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ٱ' => folded.push('ا'),
            // Digits of Arabic and Persian stand for the same numbers.
            '٠'..='٩' => folded.push(char::from(b'0' + (u32::from(c) - 0x660) as u8)),
            '۰'..='۹' => folded.push(char::from(b'0' + (u32::from(c) - 0x6f0) as u8)),
            // The stretching stroke and the marks of direction are no letters.
            'ـ' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    #[test]
    fn every_row_of_the_tables_is_read() {
        assert_eq!((all().len(), all_chambers().len(), tables::violations().len()), (195, 279, 21));
        assert!(all_chambers().iter().all(|chamber| country(&chamber.iso3).is_some()));
        assert!(is_member("commonwealth", "KEN") && !is_member("commonwealth", "FRA"));
        assert_eq!(ipu().email_general, "postbox@ipu.org");
    }

    #[test]
    fn countries_are_sorted_by_their_name_in_the_window_without_accents() {
        let house = House::new();
        let names = |language| {
            let rows = house.register.read(language, |reading| countries(reading, Nothing)).unwrap();
            rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
        };
        let french = names(Language::Fr);
        let place = |name: &str| french.iter().position(|n| n == name).unwrap();
        assert!(place("Égypte") < place("Érythrée") && place("Érythrée") < place("France"));
        assert_eq!(names(Language::Ar).len(), 195);
    }

    #[test]
    fn names_are_found_without_accents_and_case() {
        assert_eq!(fold("Côte d’Ivoire"), fold("COTE D'IVOIRE"));
        assert_eq!(fold("Łódź Straße Çelik ığ"), "lodz strasse celik ig");
        assert_eq!(fold("أسامة"), fold("اسامه"));
    }

    #[test]
    fn a_chamber_has_a_name_in_every_language() {
        for chamber in all_chambers() {
            for language in Language::ALL {
                assert!(!chamber.name(language).is_empty(), "{}", chamber.code);
            }
        }
        assert_eq!(chamber("MA-LC01").unwrap().name(Language::Ar), "مجلس النواب");
        assert_eq!(chamber("ve-lc01").unwrap().name(Language::Ar), "برلمان فنزويلا");
        assert_eq!(violation_label("impunity", Language::Fr), "Impunité");
        assert_eq!(violation_label("unheard_of", Language::Fr), "unheard_of");
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod correcting;
