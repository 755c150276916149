//! What was fetched, against what the register has.

use std::collections::{BTreeSet, HashMap};

use super::shapes::Line;
use super::{SOURCE, SpeakerOutcome};
use crate::directory::{self, Chamber, fold};
use crate::error::Result;
use crate::people::{self, Holder, PostFilter};
use crate::store::Reading;

/// One line with what it means for the register.
#[derive(Clone, Debug)]
pub(super) struct Compared {
    pub(super) line: Line,
    pub(super) outcome: SpeakerOutcome,
    /// ISO alpha-3; empty when the country is not known.
    pub(super) country: String,
    /// Key of the post; empty when none fits.
    pub(super) post: String,
    pub(super) before: Option<String>,
    pub(super) ours: bool,
}

/// Compares every line with the holder of today.
pub(super) fn compare(reading: &Reading<'_>, lines: Vec<Line>) -> Result<Vec<Compared>> {
    let today = reading.context.date();
    let mut placed: Vec<(Line, Option<&'static Chamber>)> = Vec::new();
    let mut known = BTreeSet::new();
    for line in lines {
        let over = !line.until.is_empty() && line.until < today;
        let chamber = chamber_of(&line);
        // The same person twice, or a vacancy said twice, is one entry.
        let code = chamber.map(|chamber| chamber.code.clone());
        if !over && known.insert((code, line.country.clone(), words(&line.name))) {
            placed.push((line, chamber));
        }
    }
    let mut people: HashMap<&str, BTreeSet<String>> = HashMap::new();
    for (line, chamber) in &placed {
        if let Some(chamber) = chamber.filter(|_| !line.vacant && !line.name.is_empty()) {
            people.entry(&chamber.code).or_default().insert(fold(&line.name));
        }
    }
    let several: BTreeSet<String> =
        people.into_iter().filter(|(_, names)| names.len() > 1).map(|(code, _)| code.to_owned()).collect();
    let all: Result<Vec<Compared>> =
        placed.into_iter().map(|(line, chamber)| compared(reading, line, chamber, &several)).collect();
    let mut all = all?;
    all.extend(no_longer_there(reading, &all)?);
    Ok(all)
}

/// Holders that came from Parline and whose chambers it does not list any more.
fn no_longer_there(reading: &Reading<'_>, listed: &[Compared]) -> Result<Vec<Compared>> {
    let listed: BTreeSet<&str> = listed.iter().map(|one| one.post.as_str()).collect();
    let filter = PostFilter { kinds: Some(vec!["speaker".to_owned()]), held: Some(true), ..PostFilter::default() };
    let gone = people::list(reading, filter)?.into_iter().filter_map(|post| {
        let holder = post.holder.into_iter().chain(post.claimants).find(|one| one.source.starts_with(SOURCE))?;
        (!listed.contains(post.uid.as_str())).then_some(Compared {
            line: Line::default(),
            outcome: SpeakerOutcome::Vacant,
            country: post.country.map(|country| country.id).unwrap_or_default(),
            post: post.uid,
            before: Some(holder.name),
            ours: false,
        })
    });
    Ok(gone.collect())
}

fn compared(
    reading: &Reading<'_>,
    line: Line,
    chamber: Option<&'static Chamber>,
    several: &BTreeSet<String>,
) -> Result<Compared> {
    let Some(chamber) = chamber else {
        let country = country_of(&line.country).unwrap_or_default();
        let outcome = if line.name.is_empty() { SpeakerOutcome::Same } else { SpeakerOutcome::NoPost };
        return Ok(Compared { line, outcome, country, post: String::new(), before: None, ours: false });
    };
    let post = format!("speaker-{}", chamber.code);
    let present = people::present(reading, &post)?;
    let outcome = outcome(&line, &present, several.contains(&chamber.code));
    let ours = present.iter().any(|holder| !holder.source.starts_with(SOURCE));
    let names: Vec<String> = present.into_iter().map(|holder| holder.name).collect();
    let before = (!names.is_empty()).then(|| names.join(", "));
    Ok(Compared { line, outcome, country: chamber.iso3.clone(), post, before, ours })
}

fn outcome(line: &Line, present: &[Holder], several: bool) -> SpeakerOutcome {
    let vacant = line.vacant || line.name.is_empty();
    match present {
        [] if vacant => SpeakerOutcome::Same,
        _ if vacant => SpeakerOutcome::Vacant,
        _ if present.iter().any(|holder| is_same_name(&holder.name, &line.name)) => SpeakerOutcome::Same,
        _ if several => SpeakerOutcome::Several,
        [] => SpeakerOutcome::Added,
        _ => SpeakerOutcome::Changed,
    }
}

/// The same words in any order: lists print the family name first or last.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    words(one) == words(other)
}

fn words(name: &str) -> BTreeSet<String> {
    fold(name).split_whitespace().map(str::to_owned).collect()
}

/// The chamber of the reference data: by its code, else by country and kind.
fn chamber_of(line: &Line) -> Option<&'static Chamber> {
    if let Some(chamber) = directory::chamber(&line.chamber) {
        return Some(chamber);
    }
    let iso2 = if line.country.is_empty() { line.chamber.get(..2)? } else { line.country.as_str() };
    let chambers = directory::chambers_of(&country_of(iso2)?);
    match chambers.as_slice() {
        [only] => Some(only),
        several => several.iter().find(|chamber| chamber.chamber_type == line.chamber_type).copied(),
    }
}

/// ISO alpha-3 of an alpha-2 code.
pub(super) fn country_of(iso2: &str) -> Option<String> {
    directory::all_with_invented().find(|country| country.iso2.eq_ignore_ascii_case(iso2)).map(|c| c.iso3.clone())
}
