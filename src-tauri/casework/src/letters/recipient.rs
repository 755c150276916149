//! Whom a letter must not reach by mistake: the office itself, and people it keeps as complainants or alleged perpetrators.

use crate::error::Result;
use crate::language::Language;
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::words::say;
use crate::{address, contacts, directory, office, outbox};

/// Whether an address is one the office itself writes from or is reached at.
pub(super) fn is_own(reading: &Reading<'_>, email: &str) -> Result<bool> {
    let key = address::key(email);
    let account = outbox::account(reading, Nothing)?.map(|account| account.from_address);
    let members = office::members(reading, Nothing)?.into_iter().map(|member| member.email);
    Ok(!key.is_empty() && account.into_iter().chain(members).any(|own| address::key(&own) == key))
}

/// The tag that keeps letters from a contact of this address, when there is one: `complainant`, `source` and `alleged
/// perpetrator`, in any language of the program.
pub(super) fn guarded(reading: &Reading<'_>, email: &str) -> Result<Option<String>> {
    let guarded: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            say(language, "contact-guarded-tags", &[])
                .split(';')
                .map(|tag| directory::fold(tag.trim()))
                .collect::<Vec<_>>()
        })
        .collect();
    contacts::tag_of(reading, email, &guarded)
}
