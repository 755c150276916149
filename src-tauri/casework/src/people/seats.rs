//! The posts of the reference data: each chamber's presiding officer, each country's ambassador and ministers, the IPU's.

use std::collections::BTreeMap;

use crate::directory::{self, Chamber, Country, Organization};
use crate::language::{Gender, Language};
use crate::protocol;
use crate::words::say;

use super::Holder;

/// Posts of the IPU, in the order they are listed.
pub(super) const IPU: [&str; 3] = ["ipu_secretary_general", "chrp_president", "ipu_president"];

/// Posts of the office's own country.
const OWN: [&str; 2] = ["own_speaker", "own_foreign_minister"];

/// Posts every country has, in the order they are listed after the presiding officers.
const OF_COUNTRY: [&str; 6] =
    ["ambassador", "own_ambassador", "foreign_minister", "head_of_government", "head_of_state_president", "nhri_head"];

/// The table has no titles in Spanish and Arabic.
const NO_TITLE: &String = &String::new();

/// The country and chamber of the office that writes; both may be empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Home {
    pub(super) country: String,
    pub(super) chamber: String,
}

/// A post as the reference data gives it.
#[derive(Clone)]
pub(super) struct Seat {
    pub(super) key: String,
    /// Office it is written to as, unless home or holder make it another.
    pub(super) office: &'static str,
    pub(super) country: Option<&'static Country>,
    pub(super) chamber: Option<&'static Chamber>,
    /// The organization whose head it is.
    pub(super) organization: Option<&'static Organization>,
    /// The title of a post the office added.
    pub(super) added: Option<String>,
}

/// The post of a key, however its letters are written.
pub(super) fn seat(key: &str, home: &Home) -> Option<Seat> {
    let key = key.trim();
    if let Some(office) = IPU.iter().chain(&OWN).find(|office| key.eq_ignore_ascii_case(office)) {
        return Some(without_country(office, home));
    }
    let (office, place) = key.split_once('-')?;
    if office.eq_ignore_ascii_case("speaker") {
        return directory::chamber(place).map(of_chamber);
    }
    if office.eq_ignore_ascii_case("organization") {
        return directory::organization(place).map(of_organization);
    }
    let country = directory::country(place)?;
    of_country(country).into_iter().find(|seat| seat.office.eq_ignore_ascii_case(office))
}

/// The posts of a country: its presiding officers, its ambassador here, its government.
pub(super) fn of_country(country: &'static Country) -> Vec<Seat> {
    let presiding = directory::chambers_of(&country.iso3).into_iter().map(of_chamber);
    let others = OF_COUNTRY
        .into_iter()
        .filter(|office| *office != "head_of_state_president" || directory::has_president(&country.iso3))
        .filter(|office| {
            *office != "nhri_head" || directory::institution(&country.iso3).is_some_and(|one| !one.name_en.is_empty())
        })
        .map(|office| Seat {
            key: format!("{office}-{}", country.iso3),
            office,
            country: Some(country),
            chamber: None,
            organization: None,
            added: None,
        });
    presiding.chain(others).collect()
}

/// The posts of the own country, then the IPU's.
pub(super) fn of_no_country(home: &Home) -> Vec<Seat> {
    OWN.into_iter().chain(IPU).map(|office| without_country(office, home)).collect()
}

fn of_chamber(chamber: &'static Chamber) -> Seat {
    Seat {
        key: format!("speaker-{}", chamber.code),
        office: &chamber.office_id,
        country: directory::country(&chamber.iso3),
        chamber: Some(chamber),
        organization: None,
        added: None,
    }
}

/// The head of an organization.
pub(super) fn of_organization(organization: &'static Organization) -> Seat {
    let office = match (organization.id.as_str(), organization.kind.as_str()) {
        ("un", _) => "un_secretary_general",
        ("ohchr", _) => "un_high_commissioner_hr",
        (_, "parliamentary") => "regional_parliament_president",
        (_, "human_rights_mechanism") => "regional_court_president",
        _ => "regional_org_head",
    };
    Seat {
        key: format!("organization-{}", organization.id),
        office,
        country: None,
        chamber: None,
        organization: Some(organization),
        added: None,
    }
}

fn without_country(office: &'static str, home: &Home) -> Seat {
    let own = OWN.contains(&office);
    let country = directory::country(&home.country).filter(|_| own);
    let first = || directory::chambers_of(&home.country).into_iter().next();
    let chamber = if office == "own_speaker" { directory::chamber(&home.chamber).or_else(first) } else { None };
    Seat { key: office.to_owned(), office, country, chamber, organization: None, added: None }
}

impl Seat {
    pub(super) fn is_ipu(&self) -> bool {
        IPU.contains(&self.office)
    }

    /// Whether it belongs to no other country, and so is listed last.
    pub(super) fn is_last(&self) -> bool {
        self.is_ipu() || OWN.contains(&self.office) || self.organization.is_some()
    }

    /// The words of its forms of address that neither country nor chamber know, by placeholder and language.
    pub(super) fn words(&self, holder: Option<&Holder>) -> BTreeMap<String, String> {
        let mut words = BTreeMap::new();
        if let Some(body) = self.organization {
            for language in Language::ALL {
                words.insert(format!("organization_{}", language.tag()), body.name(language).to_owned());
            }
            if !body.head_title_en.contains(['/', ';']) {
                words.insert("head_title_en".to_owned(), body.head_title_en.clone());
                words.insert("head_word_en".to_owned(), body.head_title_en.clone());
            }
            // The French titles of the table are those of a man.
            if holder.is_some_and(|holder| holder.gender == Gender::Male) && !body.head_title_fr.contains(['/', ';']) {
                words.insert("head_title_fr".to_owned(), body.head_title_fr.clone());
            }
        }
        if self.office == "nhri_head" {
            let country = self.country.map_or("", |country| country.iso3.as_str());
            for language in Language::ALL {
                words.insert(format!("institution_{}", language.tag()), institution_name(country, language));
            }
        }
        for (language, start) in [("en", "Minister "), ("fr", "Ministre "), ("es", "Ministro "), ("es", "Ministra ")] {
            if let Some(portfolio) = self.added.as_deref().and_then(|title| title.strip_prefix(start)) {
                words.insert(format!("portfolio_{language}"), portfolio.to_owned());
            }
        }
        words
    }

    /// Offices a holder of this post can act as.
    pub(super) fn can_act_as(&self, office: &str) -> bool {
        match self.office {
            "ambassador" => {
                ["ambassador", "high_commissioner", "apostolic_nuncio", "charge_affaires"].contains(&office)
            }
            own => own == office,
        }
    }

    /// The office whose forms of address apply, given who holds the post and where the writer is at home.
    pub(super) fn written_as(&self, holder: Option<&Holder>, home: &Home) -> String {
        if let Some(acting) = holder.and_then(|holder| holder.acting_as.as_deref()) {
            return acting.to_owned();
        }
        let country = self.country.map_or("", |country| country.iso3.as_str());
        let at_home = !home.country.is_empty() && country == home.country;
        let both = |organization| {
            directory::is_member(organization, country) && directory::is_member(organization, &home.country)
        };
        match self.office {
            "ambassador" if country == "VAT" => "apostolic_nuncio",
            "ambassador" if both("commonwealth") && !at_home => "high_commissioner",
            "foreign_minister" if at_home => "own_foreign_minister",
            _ if self.chamber.is_some() && at_home => "own_speaker",
            office => office,
        }
        .to_owned()
    }

    /// The title of the post as this holder, or an unknown one, bears it.
    pub(super) fn title(&self, holder: Option<&Holder>, home: &Home, language: Language) -> String {
        if let Some(title) = &self.added {
            return title.clone();
        }
        if let Some(body) = self.organization {
            return of_body(body, self.office, language);
        }
        let gender = holder.map_or(Gender::Unknown, |holder| holder.gender);
        if let (Some(chamber), Some(country)) = (self.chamber.filter(|_| !self.is_last()), self.country) {
            return protocol::with_country(&protocol::presiding_title(chamber, language, gender), country, language);
        }
        // The post keeps its name for the own minister, who only is addressed in another way.
        let office = if self.office == "ambassador" { self.written_as(holder, home) } else { self.office.to_owned() };
        let of = match (office.as_str(), self.country) {
            ("own_ambassador", Some(country)) => country.within(language).to_owned(),
            ("nhri_head", Some(country)) => institution_name(&country.iso3, language),
            (_, country) => country.map_or("", |country| country.of_title(language)).to_owned(),
        };
        let title =
            say(language, &format!("people-title-{office}"), &[("gender", gender.tag().into()), ("of", of.into())]);
        protocol::contract(&title, language)
    }
}

/// The head of an organization, with the organization after it: no language needs an article there.
fn of_body(body: &Organization, office: &str, language: Language) -> String {
    let shipped = match language {
        Language::En => &body.head_title_en,
        Language::Fr => &body.head_title_fr,
        Language::Es | Language::Ar => NO_TITLE,
    };
    let head =
        if shipped.is_empty() { say(language, &format!("people-head-{office}"), &[]) } else { shipped.to_owned() };
    let separator = if language == Language::Ar { "،" } else { "," };
    format!("{head}{separator} {}", body.name(language))
}

/// The name of a country's human-rights institution; its own name where the language has no other.
fn institution_name(iso3: &str, language: Language) -> String {
    let Some(one) = directory::institution(iso3) else { return String::new() };
    let own = &one.name_native_or_fr;
    if language == Language::En || own.is_empty() { one.name_en.clone() } else { own.clone() }
}
