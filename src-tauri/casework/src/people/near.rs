//! Who could act together: neighbouring parliaments, regional and international organizations, the geopolitical group.
//!
//! Each is proposed as a post that letters and actions know, with the reason in one sentence, the nearest first. Nothing
//! is chosen here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{post, seats};
use crate::directory::{self, Country, Named, Nearness, Organization};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::store::Reading;
use crate::words::say;

/// A parliament or an organization that could act for somebody in a country.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Body {
    /// Key of the post that letters and actions take, e.g. `speaker-FR-LC01` or `organization-pace`.
    pub post: String,
    pub kind: BodyKind,
    pub name: String,
    /// The country of a parliament.
    pub country: Option<Named>,
    /// Why it is proposed, in one sentence.
    pub reason: String,
    /// What the country concerned is there: `member`, `observer`, `associate` or `suspended`; null for a neighbour.
    pub status: Option<String>,
    /// What our own country is there.
    pub ours: Option<String>,
    /// `functioning`, `dissolved`, `contested` or `suspended` for a parliament.
    pub chamber_status: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    Neighbour,
    Parliamentary,
    HumanRights,
    Intergovernmental,
    /// A geopolitical group of the IPU.
    Group,
    /// A parliament of the same part of the world.
    Region,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct AskNear {
    /// ISO 3166-1 alpha-3 of the country concerned.
    pub country: String,
}

/// The bodies that stand near a country, the nearest first; our own parliament is not among them.
///
/// # Errors
/// `Invalid` for an unknown country.
pub(crate) fn propose(reading: &Reading<'_>, ask: AskNear) -> Result<Vec<Body>> {
    let country = directory::country(ask.country.trim()).ok_or_else(|| Error::field("country", "not_known"))?;
    let home = super::home(reading)?.country;
    let mut bodies = Vec::new();
    for (nearness, near) in directory::neighbours(country) {
        parliaments(reading, country, near, nearness, &home, &mut bodies)?;
    }
    bodies.extend(organizations(reading.context.language, country, &home));
    for near in directory::same_subregion(country) {
        parliaments(reading, country, near, Nearness::Subregion, &home, &mut bodies)?;
    }
    Ok(bodies)
}

fn parliaments(
    reading: &Reading<'_>,
    of: &Country,
    near: &'static Country,
    nearness: Nearness,
    home: &str,
    bodies: &mut Vec<Body>,
) -> Result<()> {
    let language = reading.context.language;
    if near.iso3 == home || is_invented(near) && !reading.context.exercise {
        return Ok(());
    }
    for chamber in directory::chambers_of(&near.iso3) {
        let found = post(reading, &format!("speaker-{}", chamber.code))?;
        let arguments = [
            ("near", near.name(language).into()),
            ("country", of.name(language).into()),
            ("how", nearness.tag().into()),
        ];
        bodies.push(Body {
            post: found.uid,
            kind: if nearness == Nearness::Subregion { BodyKind::Region } else { BodyKind::Neighbour },
            name: found.title,
            country: Some(directory::country_named(&near.iso3, language)),
            reason: say(language, "people-near-reason", &arguments),
            status: None,
            ours: None,
            chamber_status: Some(chamber.status.clone()),
        });
    }
    Ok(())
}

fn is_invented(country: &Country) -> bool {
    directory::all().iter().all(|one| one.iso3 != country.iso3)
}

/// The organizations a country belongs to: those we belong to as well first, then regional before worldwide, parliaments
/// before human-rights bodies before governments, small before large.
fn organizations(language: Language, country: &Country, home: &str) -> Vec<Body> {
    let mut found: Vec<(&'static Organization, &'static str, Option<&'static str>)> = directory::organizations()
        .filter(|one| one.id != "ipu")
        .filter_map(|one| {
            let status = directory::status_in(&one.id, &country.iso3)?;
            let ours = (!home.is_empty()).then(|| directory::status_in(&one.id, home)).flatten();
            Some((one, status, ours))
        })
        .collect();
    found.sort_by_key(|(one, status, ours)| {
        let kind = ["parliamentary", "human_rights_mechanism"].iter().position(|kind| *kind == one.kind).unwrap_or(2);
        let stands_off = !matches!(*status, "member" | "suspended");
        (
            ours.is_none(),
            stands_off,
            one.region == "World",
            one.is_group(),
            kind,
            directory::size_of(one),
            one.id.clone(),
        )
    });
    found.into_iter().map(|(one, status, ours)| body(language, country, one, status, ours)).collect()
}

fn body(language: Language, country: &Country, one: &'static Organization, status: &str, ours: Option<&str>) -> Body {
    let kind = match one.kind.as_str() {
        _ if one.is_group() => BodyKind::Group,
        "parliamentary" => BodyKind::Parliamentary,
        "human_rights_mechanism" => BodyKind::HumanRights,
        _ => BodyKind::Intergovernmental,
    };
    let key = seats::of_organization(one).key;
    let arguments = [
        ("country", country.name(language).into()),
        ("status", status.into()),
        ("ours", ours.unwrap_or("none").into()),
    ];
    Body {
        post: key,
        kind,
        name: one.name(language).to_owned(),
        country: None,
        reason: say(language, "people-near-member", &arguments),
        status: Some(status.to_owned()),
        ours: ours.map(str::to_owned),
        chamber_status: None,
    }
}
