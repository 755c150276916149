//! The page of a country: parliament, posts, neighbours and organizations at a glance, and what the office has to do with it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::{self, Action, ActionState, AddAction};
use crate::cases::{CaseFilter, CaseRow};
use crate::decisions::Key;
use crate::directory::{self, Country, DataTable, Fact, Named, fact};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::office;
use crate::people::{self, AskNear, Body, Friendship, Post, PostFilter, SetFriendship, TurningDay};
use crate::store::{Desk, Reading};

/// Actions in which people travel.
const VISITS: [&str; 2] = ["parliamentary_visit", "raise_with_visitors"];

/// Everything the office knows of a country.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountryPage {
    pub country: Named,
    /// Whether it is the office's own.
    pub own: bool,
    pub region: String,
    /// Names, capital, languages, the language proposed for letters.
    pub facts: Vec<Fact>,
    /// The name of the parliament; null where there is none.
    pub parliament: Option<Fact>,
    pub chambers: Vec<ChamberPart>,
    /// Every post of the country: presiding officers, missions, government, those the office added.
    pub posts: Vec<Post>,
    /// Neighbours by land, over sea and through overseas parts, as the data says it.
    pub neighbours: Vec<NearCountries>,
    pub organizations: Vec<Membership>,
    /// Those it is not in, as far as the directory knows: a membership of theirs can be entered.
    pub other_organizations: Vec<Named>,
    pub institution: Vec<Fact>,
    pub cases: Vec<CaseRow>,
    /// Journeys there and guests from there, newest first.
    pub visits: Vec<Action>,
    /// What else was done or is planned in its cases, newest first.
    pub actions: Vec<Action>,
    pub friendship: Option<Friendship>,
    pub turning_days: Vec<TurningDay>,
}

/// A chamber of the parliament.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChamberPart {
    pub id: String,
    pub name: Fact,
    pub seats: Fact,
    pub status: Fact,
    pub presiding_title: Fact,
    /// Key of the post of its presiding officer.
    pub post: String,
}

/// Neighbours of one kind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NearCountries {
    pub fact: Fact,
    pub countries: Vec<Named>,
}

/// What the country is in an organization.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Membership {
    pub organization: Named,
    /// `parliamentary`, `human_rights_mechanism` or `intergovernmental`.
    pub kind: String,
    /// Whether it is a geopolitical group of the IPU.
    pub group: bool,
    /// `member`, `observer`, `associate` or `suspended`.
    pub status: Fact,
    /// Whether our own country is a member as well.
    pub ours: bool,
}

/// Plans an action with neighbours and organizations: one with the parliaments, one with the organizations chosen.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PlanTogether {
    pub cases: Vec<String>,
    /// Keys of posts as `neighbours.propose` gives them.
    pub posts: Vec<String>,
    /// ISO date it is planned for.
    pub on: String,
    pub note: Option<String>,
}

/// The page of a country, by its ISO alpha-3 code.
///
/// # Errors
/// `NotFound`.
pub(crate) fn country_page(reading: &Reading<'_>, key: Key) -> Result<CountryPage> {
    let country = directory::country(key.uid.trim()).ok_or_else(|| Error::not_found("country", &key.uid))?;
    let (iso3, language) = (country.iso3.as_str(), reading.context.language);
    let home = office::profile(reading)?.country;
    let cases = super::case_list(reading, CaseFilter { country: Some(iso3.to_owned()), ..CaseFilter::default() })?;
    let codes: Vec<String> = cases.iter().map(|case| case.code.clone()).collect();
    let (visits, actions) =
        actions::of_codes(reading, &codes)?.into_iter().partition(|one| VISITS.contains(&one.kind.id.as_str()));
    let chambers = directory::chambers_of(iso3);
    let parliament = chambers.first().and_then(|first| {
        let name = if language == Language::Fr { "parliament_fr" } else { "parliament_en" };
        fact(DataTable::Chamber, &first.code, name, language)
    });
    let organizations = memberships(country, &home, language);
    Ok(CountryPage {
        country: directory::country_named(iso3, language),
        own: home == iso3,
        region: directory::region_of(iso3, language).map(|region| region.name).unwrap_or_default(),
        facts: country_facts(country, language),
        parliament,
        chambers: chambers.iter().filter_map(|chamber| chamber_part(&chamber.code, language)).collect(),
        posts: people::list(reading, PostFilter { country: Some(iso3.to_owned()), ..PostFilter::default() })?,
        neighbours: near_countries(country, language),
        other_organizations: others(&organizations, language),
        organizations,
        institution: institution(iso3, language),
        cases,
        visits,
        actions,
        friendship: people::friendship(reading, iso3)?,
        turning_days: people::turning_days(reading, iso3)?,
    })
}

fn country_facts(country: &Country, language: Language) -> Vec<Fact> {
    let tag = language.tag();
    // The tables have no formal name in Arabic, and capitals in English and French only.
    let formal = if language == Language::Ar { "formal_en".to_owned() } else { format!("formal_{tag}") };
    let capital = if language == Language::Fr { "capital_fr" } else { "capital_en" };
    let names = [format!("name_{tag}"), formal];
    let others = [capital, "languages", "letter_language_suggested"].map(str::to_owned);
    let all = names.into_iter().chain(others);
    all.filter_map(|name| fact(DataTable::Country, &country.iso3, &name, language)).collect()
}

fn chamber_part(code: &str, language: Language) -> Option<ChamberPart> {
    let of = |name: &str| fact(DataTable::Chamber, code, name, language);
    let (name, title) = match language {
        Language::En => ("chamber_en", "presiding_title_en"),
        Language::Fr => ("chamber_fr", "presiding_title_fr"),
        Language::Es => ("chamber_es", "presiding_title_es"),
        Language::Ar => ("chamber_native", "presiding_title_en"),
    };
    let named = of(name).filter(|fact| !fact.text.is_empty()).or_else(|| of("chamber_en"));
    Some(ChamberPart {
        id: code.to_owned(),
        name: named?,
        seats: of("seats")?,
        status: of("status")?,
        presiding_title: of(title)?,
        post: format!("speaker-{code}"),
    })
}

fn near_countries(country: &Country, language: Language) -> Vec<NearCountries> {
    let lists = ["borders", "maritime_neighbours", "borders_overseas"];
    let near = lists.into_iter().filter_map(|name| {
        let fact = fact(DataTable::Country, &country.iso3, name, language)?;
        let countries = fact.value.split_whitespace().map(|code| directory::country_named(code, language)).collect();
        Some(NearCountries { fact, countries })
    });
    near.filter(|one| one.fact.field == "borders" || !one.countries.is_empty() || one.fact.origin.correction.is_some())
        .collect()
}

/// Organizations that countries are members of by themselves.
fn with_members() -> impl Iterator<Item = &'static directory::Organization> {
    directory::organizations().filter(|one| one.membership_via.is_empty())
}

fn memberships(country: &Country, home: &str, language: Language) -> Vec<Membership> {
    let mut found: Vec<Membership> = with_members()
        .filter_map(|one| {
            let record = format!("{}/{}", one.id, country.iso3);
            let status = fact(DataTable::Membership, &record, "status", language)?;
            (status.value != "none" || status.origin.correction.is_some()).then(|| Membership {
                organization: Named { id: one.id.clone(), name: one.name(language).to_owned() },
                kind: one.kind.clone(),
                group: one.is_group(),
                status,
                ours: directory::is_member(&one.id, home),
            })
        })
        .collect();
    found.sort_by_cached_key(|one| directory::fold(&one.organization.name));
    found
}

fn others(member_of: &[Membership], language: Language) -> Vec<Named> {
    let mut found: Vec<Named> = with_members()
        .filter(|one| !member_of.iter().any(|own| own.organization.id == one.id))
        .map(|one| Named { id: one.id.clone(), name: one.name(language).to_owned() })
        .collect();
    found.sort_by_cached_key(|one| directory::fold(&one.name));
    found
}

fn institution(iso3: &str, language: Language) -> Vec<Fact> {
    let own =
        language != Language::En && directory::institution(iso3).is_some_and(|one| !one.name_native_or_fr.is_empty());
    let name = if own { "name_native_or_fr" } else { "name_en" };
    [name, "ganhri_status"].into_iter().filter_map(|name| fact(DataTable::Institution, iso3, name, language)).collect()
}

/// Enters the friendship group and shows the country.
pub(crate) fn set_friendship(desk: &Desk<'_>, input: SetFriendship) -> Result<CountryPage> {
    let uid = input.country.clone();
    people::set_friendship(desk, input)?;
    country_page(desk, Key { uid })
}

/// Plans what neighbours and organizations were chosen for.
///
/// # Errors
/// `Invalid`.
pub(crate) fn plan_together(desk: &Desk<'_>, input: PlanTogether) -> Result<Vec<Action>> {
    if input.posts.is_empty() {
        return Err(Error::field("posts", "empty"));
    }
    let is_body = |key: &String| key.starts_with("organization-");
    let (bodies, parliaments): (Vec<String>, Vec<String>) = input.posts.iter().cloned().partition(is_body);
    let mut planned = Vec::new();
    for (kind, posts) in [("joint_action_neighbours", parliaments), ("approach_organizations", bodies)] {
        if posts.is_empty() {
            continue;
        }
        let action = AddAction {
            kind: kind.to_owned(),
            cases: input.cases.clone(),
            state: ActionState::Envisaged,
            on: input.on.clone(),
            posts: Some(posts),
            demands: None,
            note: input.note.clone(),
            outcome: None,
        };
        planned.push(actions::add(desk, action)?);
    }
    Ok(planned)
}

/// What `directory show` prints: the page, and who is proposed to act together.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CountryAndNear {
    pub page: CountryPage,
    pub near: Vec<Body>,
}

/// The page of a country with those who could act together.
///
/// # Errors
/// `NotFound`.
pub(crate) fn country_and_near(reading: &Reading<'_>, key: Key) -> Result<CountryAndNear> {
    let page = country_page(reading, key)?;
    let near = people::propose(reading, AskNear { country: page.country.id.clone() })?;
    Ok(CountryAndNear { page, near })
}
