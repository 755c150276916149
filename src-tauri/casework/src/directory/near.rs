//! Which countries are near each other: by land, over sea, through overseas parts, in the same part of the world.

use serde::Serialize;
use ts_rs::TS;

use super::{Country, all_with_invented, country};

/// How a country is near, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Nearness {
    Land,
    Sea,
    /// A land border of overseas parts only.
    Overseas,
    Subregion,
}

impl Nearness {
    /// The word of the contract.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Nearness::Land => "land",
            Nearness::Sea => "sea",
            Nearness::Overseas => "overseas",
            Nearness::Subregion => "subregion",
        }
    }
}

/// The neighbours of a country by land, over sea and through overseas parts, each once, the nearest first.
#[must_use]
pub fn neighbours(of: &Country) -> Vec<(Nearness, &'static Country)> {
    let lists = [
        (Nearness::Land, &of.borders),
        (Nearness::Sea, &of.maritime_neighbours),
        (Nearness::Overseas, &of.borders_overseas),
    ];
    let mut found: Vec<(Nearness, &'static Country)> = Vec::new();
    for (nearness, codes) in lists {
        for near in codes.split_whitespace().filter_map(country) {
            if found.iter().all(|(_, known)| known.iso3 != near.iso3) {
                found.push((nearness, near));
            }
        }
    }
    found
}

/// The other countries of the same part of the world (UN M49) that are no neighbours.
#[must_use]
pub fn same_subregion(of: &Country) -> Vec<&'static Country> {
    let near = neighbours(of);
    let other = |one: &&'static Country| {
        !of.subregion.is_empty()
            && one.subregion == of.subregion
            && one.iso3 != of.iso3
            && near.iter().all(|(_, known)| known.iso3 != one.iso3)
    };
    all_with_invented().filter(other).filter_map(|one| country(&one.iso3)).collect()
}
