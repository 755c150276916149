//! The posts of the reference data: each chamber's presiding officer, each country's ambassador and ministers, the IPU's.

use crate::directory::{self, Chamber, Country};
use crate::language::{Gender, Language};
use crate::protocol;
use crate::words::say;

use super::Holder;

/// Posts of the IPU, in the order they are listed.
pub(super) const IPU: [&str; 3] = ["ipu_secretary_general", "chrp_president", "ipu_president"];

/// Posts of the office's own country.
const OWN: [&str; 2] = ["own_speaker", "own_foreign_minister"];

/// Posts every country has, in the order they are listed after the presiding officers.
const OF_COUNTRY: [&str; 4] = ["ambassador", "foreign_minister", "head_of_government", "head_of_state_president"];

/// Where a monarch, a co-prince or the Pope is head of State: no President to write to.
const WITHOUT_PRESIDENT: [&str; 43] = [
    "AND", "ARE", "ATG", "AUS", "BEL", "BHR", "BHS", "BLZ", "BRN", "BTN", "CAN", "DNK", "ESP", "GBR", "GRD", "JAM",
    "JOR", "JPN", "KHM", "KNA", "KWT", "LCA", "LIE", "LSO", "LUX", "MAR", "MCO", "MYS", "NLD", "NOR", "NZL", "OMN",
    "PNG", "QAT", "SAU", "SLB", "SWE", "SWZ", "THA", "TON", "TUV", "VAT", "VCT",
];

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
    let country = directory::country(place)?;
    of_country(country).into_iter().find(|seat| seat.office.eq_ignore_ascii_case(office))
}

/// The posts of a country: its presiding officers, its ambassador here, its government.
pub(super) fn of_country(country: &'static Country) -> Vec<Seat> {
    let presiding = directory::chambers_of(&country.iso3).into_iter().map(of_chamber);
    let others = OF_COUNTRY
        .into_iter()
        .filter(|office| *office != "head_of_state_president" || !WITHOUT_PRESIDENT.contains(&country.iso3.as_str()))
        .map(|office| Seat {
            key: format!("{office}-{}", country.iso3),
            office,
            country: Some(country),
            chamber: None,
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
    }
}

fn without_country(office: &'static str, home: &Home) -> Seat {
    let own = OWN.contains(&office);
    let country = directory::country(&home.country).filter(|_| own);
    let first = || directory::chambers_of(&home.country).into_iter().next();
    let chamber = if office == "own_speaker" { directory::chamber(&home.chamber).or_else(first) } else { None };
    Seat { key: office.to_owned(), office, country, chamber }
}

impl Seat {
    pub(super) fn is_ipu(&self) -> bool {
        IPU.contains(&self.office)
    }

    /// Whether it belongs to no other country, and so is listed last.
    pub(super) fn is_last(&self) -> bool {
        self.is_ipu() || OWN.contains(&self.office)
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
        let gender = holder.map_or(Gender::Unknown, |holder| holder.gender);
        if let (Some(chamber), Some(country)) = (self.chamber.filter(|_| !self.is_last()), self.country) {
            return protocol::with_country(&protocol::presiding_title(chamber, language, gender), country, language);
        }
        // The post keeps its name for the own minister, who only is addressed in another way.
        let office = if self.office == "ambassador" { self.written_as(holder, home) } else { self.office.to_owned() };
        let of = self.country.map_or("", |country| country.of_title(language));
        let title =
            say(language, &format!("people-title-{office}"), &[("gender", gender.tag().into()), ("of", of.into())]);
        protocol::contract(&title, language)
    }
}
