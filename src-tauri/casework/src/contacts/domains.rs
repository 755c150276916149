//! The domains the register knows: of contacts, of holders, of members and of the office's own account.

use serde::Deserialize;

use super::{CheckAddress, rows};
use crate::address::{AddressCheck, KnownDomains, looks};
use crate::error::Result;
use crate::office;
use crate::outbox;
use crate::people;
use crate::register::types::Nothing;
use crate::store::Reading;

/// Looks at an address: whether it can be written to, how its domain reads, and what it could be mistaken for.
pub(crate) fn check_address(reading: &Reading<'_>, input: CheckAddress) -> Result<AddressCheck> {
    Ok(looks(&input.address, &known(reading)?, reading.context.language))
}

/// Every domain of the register.
pub(super) fn known(reading: &Reading<'_>) -> Result<KnownDomains> {
    #[derive(Deserialize)]
    struct Only {
        address: String,
    }
    let mut domains = Gathered::default();
    rows::emails(reading, |json| {
        for email in serde_json::from_str::<Vec<Only>>(json).unwrap_or_default() {
            domains.add(&email.address);
        }
    })?;
    for email in people::emails(reading)? {
        domains.add(&email);
    }
    for member in office::members(reading, Nothing)? {
        domains.add(&member.email);
    }
    if let Some(account) = outbox::account(reading, Nothing)? {
        domains.add(&account.from_address);
    }
    Ok(domains.known)
}

/// Thousands of addresses share few domains: each is looked at once.
#[derive(Default)]
struct Gathered {
    seen: std::collections::HashSet<String>,
    known: KnownDomains,
}

impl Gathered {
    fn add(&mut self, address: &str) {
        let Some((_, domain)) = address.rsplit_once('@') else { return };
        if !self.seen.contains(domain) {
            self.seen.insert(domain.to_owned());
            self.known.add(address);
        }
    }
}
