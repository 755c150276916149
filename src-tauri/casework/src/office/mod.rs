//! Who writes: the office's profile and its members.
//!
//! The profile is one settings row; members are rows of their own, because letters keep who signed them.

use serde_json as json;

use crate::desk::{Member, OfficeProfile, SaveMember};
use crate::error::{Error, Fault, FieldError, Result};
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};
use crate::text;

mod rows;

const PROFILE: &str = "office_profile";

/// The office's profile; empty until it was set.
pub(crate) fn profile(reading: &Reading<'_>) -> Result<OfficeProfile> {
    match reading.setting(PROFILE)? {
        Some(stored) => json::from_str(&stored).map_err(|e| Fault::new("office", e).into()),
        None => Ok(OfficeProfile { language: reading.context.language, ..OfficeProfile::default() }),
    }
}

/// The office's profile, as a call.
pub(crate) fn show(reading: &Reading<'_>, _: Nothing) -> Result<OfficeProfile> {
    profile(reading)
}

/// Sets the office's profile.
pub(crate) fn save(desk: &Desk<'_>, input: OfficeProfile) -> Result<OfficeProfile> {
    let mut broken = Vec::new();
    let country = input.country.trim().to_uppercase();
    if !country.is_empty() && crate::directory::country(&country).is_none() {
        broken.push(FieldError::new("country", "not_known"));
    }
    if !input.chamber.is_empty() && crate::directory::chamber(&input.chamber).is_none() {
        broken.push(FieldError::new("chamber", "not_known"));
    }
    let profile = OfficeProfile {
        country,
        chamber: input.chamber,
        parliament: text::line(&input.parliament),
        address: text::lines(&input.address),
        place: text::line(&input.place),
        reference_prefix: text::line(&input.reference_prefix),
        language: input.language,
    };
    for (field, value) in [("parliament", &profile.parliament), ("place", &profile.place)] {
        if value.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    if profile.reference_prefix.chars().count() > 20 {
        broken.push(FieldError::new("reference_prefix", "too_long"));
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    desk.set_setting(PROFILE, &json::to_string(&profile).map_err(|e| Fault::new("office", e))?)?;
    Ok(profile)
}

/// All members, in the order they were entered.
pub(crate) fn members(reading: &Reading<'_>, _: Nothing) -> Result<Vec<Member>> {
    rows::all(reading)
}

/// The member with this uid, or the office's first when none is named.
pub(crate) fn member(reading: &Reading<'_>, uid: Option<&str>) -> Result<Option<Member>> {
    let all = rows::all(reading)?;
    Ok(match uid {
        Some(uid) => all.into_iter().find(|member| member.uid == uid),
        None => all.into_iter().next(),
    })
}

/// Adds a member, or changes the one named.
pub(crate) fn save_member(desk: &Desk<'_>, input: SaveMember) -> Result<Member> {
    let mut broken = Vec::new();
    let name = text::line(&input.name);
    let function = text::line(&input.function);
    if name.is_empty() {
        broken.push(FieldError::new("name", "empty"));
    }
    for (field, value) in [("name", &name), ("function", &function)] {
        if value.chars().count() > text::LONGEST_LINE {
            broken.push(FieldError::new(field, "too_long"));
        }
    }
    let mut email = text::line(input.email.as_deref().unwrap_or(""));
    if !email.is_empty() {
        match crate::address::check(&email) {
            Ok(sound) => email = sound,
            Err(_) => broken.push(FieldError::new("email", "not_an_address")),
        }
    }
    if !broken.is_empty() {
        return Err(Error::Invalid { fields: broken });
    }
    let mut member = Member { uid: String::new(), name, gender: input.gender, function, email, revision: 1 };
    match input.uid {
        None => {
            member.uid = desk.context.uid();
            rows::insert(desk, &member)?;
        }
        Some(uid) => {
            let stored = self::member(desk, Some(&uid))?.ok_or_else(|| Error::not_found("member", &uid))?;
            if input.revision != Some(stored.revision) {
                return Err(Error::Stale);
            }
            member = Member { uid, revision: stored.revision + 1, ..member };
            rows::update(desk, &member)?;
        }
    }
    Ok(member)
}
