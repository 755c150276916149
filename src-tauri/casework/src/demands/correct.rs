//! Confirming what was read, and correcting it: other words, two out of one, one out of two, left out, added.

use super::rows::{self, Kept};
use super::split::Demand as Read;
use super::state::of_revision;
use super::{AddDemand, AddresseeClass, ConfirmDemands, CorrectDemand, Demand, DemandChange, class_of, show, strength};
use crate::error::{Error, FieldError, Result};
use crate::language::Language;
use crate::store::Desk;
use crate::text;

/// Corrects a demand and gives it as it stands now.
///
/// # Errors
/// `NotFound`, `Stale`, `Invalid`.
pub(crate) fn correct(desk: &Desk<'_>, input: CorrectDemand) -> Result<Demand> {
    let kept = of_revision(desk, &input.uid, input.revision)?;
    match input.change {
        DemandChange::Words { addressee, text, class } => {
            rows::set_words(desk, kept.id, &checked(&addressee, &text, class, kept.language)?)?;
        }
        DemandChange::Split { first, second } => in_two(desk, &input.uid, &kept, &first, &second)?,
        DemandChange::Join => with_next(desk, &input.uid, &kept)?,
        DemandChange::LeaveOut => rows::set_left_out(desk, kept.id, true)?,
        DemandChange::BringBack => rows::set_left_out(desk, kept.id, false)?,
        DemandChange::Repeats { of } => repeats(desk, &kept, of.filter(|uid| !uid.is_empty()))?,
    }
    show(desk, &input.uid)
}

/// Adds a demand to a paragraph, behind those it has.
///
/// # Errors
/// `NotFound` for a paragraph there is not, `Invalid`.
pub(crate) fn add(desk: &Desk<'_>, input: AddDemand) -> Result<Demand> {
    let found = rows::paragraph(desk, &input.decision, input.paragraph)?;
    let (paragraph, last, language) =
        found.ok_or_else(|| Error::not_found("paragraph", &format!("{}:{}", input.decision, input.paragraph)))?;
    let demand = checked(&input.addressee, &input.text, input.class, language)?;
    let uid = rows::insert(desk, paragraph, last + 1, &demand, true)?;
    show(desk, &uid)
}

/// Confirms demands as they stand and says how many were only proposed.
///
/// # Errors
/// `NotFound` for a demand there is not.
pub(crate) fn confirm(desk: &Desk<'_>, input: ConfirmDemands) -> Result<u32> {
    let mut count = 0;
    if let Some(decision) = input.decision.as_deref().filter(|uid| !uid.is_empty()) {
        count += rows::confirm(desk, "", decision)?;
    }
    for uid in input.uids.unwrap_or_default() {
        show(desk, &uid)?;
        count += rows::confirm(desk, &uid, "")?;
    }
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn in_two(desk: &Desk<'_>, uid: &str, kept: &Kept, first: &str, second: &str) -> Result<()> {
    let whole = show(desk, uid)?;
    let part = |field: &str, words: &str| {
        let part = checked(&whole.addressee, words, Some(whole.class), kept.language);
        part.map_err(|_| Error::field(field, "empty"))
    };
    let (first, mut second) = (part("first", first)?, part("second", second)?);
    if second.strength == 0 {
        second.strength = first.strength;
    }
    rows::set_words(desk, kept.id, &first)?;
    rows::make_room(desk, kept)?;
    rows::insert(desk, kept.paragraph_id, kept.ordinal + 1, &second, true)?;
    Ok(())
}

fn with_next(desk: &Desk<'_>, uid: &str, kept: &Kept) -> Result<()> {
    let whole = show(desk, uid)?;
    let Some(next) = rows::next(desk, kept)? else { return Err(Error::field("uid", "nothing_follows")) };
    let between = if kept.language == Language::Fr { " ; " } else { "; " };
    let words = format!("{}{between}{}", kept.text, next.text);
    rows::set_words(desk, kept.id, &checked(&whole.addressee, &words, Some(whole.class), kept.language)?)?;
    rows::set_left_out(desk, next.id, true)
}

fn repeats(desk: &Desk<'_>, kept: &Kept, of: Option<String>) -> Result<()> {
    let Some(uid) = of else { return rows::set_repeats(desk, kept.id, None, true) };
    let earlier = rows::kept(desk, &uid)?.ok_or_else(|| Error::not_found("demand", &uid))?;
    // A circle would have no beginning.
    if rows::chain(desk, earlier.id)?.contains(&kept.id) {
        return Err(Error::field("of", "not_one_of"));
    }
    rows::set_repeats(desk, kept.id, Some(earlier.id), true)
}

fn checked(addressee: &str, words: &str, class: Option<AddresseeClass>, language: Language) -> Result<Read> {
    let (addressee, words) = (text::line(addressee), text::line(words));
    let mut broken = Vec::new();
    for (field, value, longest) in [("addressee", &addressee, text::LONGEST_LINE), ("text", &words, 10_000)] {
        if value.is_empty() {
            broken.push(FieldError::new(field, "empty"));
        } else if value.chars().count() > longest {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let class = class.unwrap_or_else(|| class_of(&addressee));
    Ok(Read { strength: strength(&words, language), class, addressee, text: words, implied: false })
}
