//! Whether a text is one e-mail address the program can send to.
//!
//! Stricter than RFC 5321 on purpose: no quoted local parts, no comments, no display name, no IP literal, a domain with a
//! dot. An address is typed once and then written into a protocol command, so nothing in it may be able to act there.
//! A domain in another script is taken as it goes over the wire (punycode); whether it looks like another one is said
//! beside it by `looks`, and never decided here.

use std::fmt;

mod looks;

pub(crate) use looks::is_hidden_in;
pub use looks::{AddressCheck, KnownDomains, looks};

/// Why a text is not accepted as an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// Nothing but spaces.
    Empty,
    /// A control or zero-width character, which nobody can see.
    Hidden,
    /// More than one address.
    Several,
    /// Not of the form `local@domain`.
    Malformed,
    /// The part before the `@` has more than 64 characters.
    LocalTooLong,
    /// The part after the `@` has more than 255 characters.
    DomainTooLong,
    /// A domain without a dot.
    NoDot,
    /// A number instead of a domain.
    IpLiteral,
    /// This machine itself.
    Localhost,
    /// Letters outside ASCII before the `@`.
    LocalNotAscii,
    /// Letters in the domain that no domain may have.
    DomainNotAscii,
}

impl AddressProblem {
    /// The name of the rule, as `FieldError::rule` has it.
    #[must_use]
    pub fn rule(self) -> &'static str {
        match self {
            AddressProblem::Empty => "empty",
            AddressProblem::Hidden => "address_hidden",
            AddressProblem::Several => "address_several",
            AddressProblem::Malformed => "not_an_address",
            AddressProblem::LocalTooLong => "address_local_too_long",
            AddressProblem::DomainTooLong => "address_domain_too_long",
            AddressProblem::NoDot => "address_no_dot",
            AddressProblem::IpLiteral => "address_ip",
            AddressProblem::Localhost => "address_localhost",
            AddressProblem::LocalNotAscii => "address_local_not_ascii",
            AddressProblem::DomainNotAscii => "address_domain_not_ascii",
        }
    }
}

impl fmt::Display for AddressProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule())
    }
}

impl std::error::Error for AddressProblem {}

/// The address without the spaces around it, its domain as it goes over the wire (`bücher.example` as
/// `xn--bcher-kva.example`).
///
/// # Errors
/// The first rule the text breaks.
pub fn check(text: &str) -> Result<String, AddressProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AddressProblem::Empty);
    }
    if text.chars().any(is_hidden) {
        return Err(AddressProblem::Hidden);
    }
    if text.matches('@').count() > 1 {
        return Err(AddressProblem::Several);
    }
    let Some((local, domain)) = text.split_once('@') else { return Err(AddressProblem::Malformed) };
    if local.chars().count() > 64 {
        return Err(AddressProblem::LocalTooLong);
    }
    if domain.chars().count() > 255 {
        return Err(AddressProblem::DomainTooLong);
    }
    check_local(local)?;
    if domain.is_ascii() {
        check_domain(domain)?;
        return Ok(text.to_owned());
    }
    let wire = idna::domain_to_ascii_strict(domain).map_err(|_| AddressProblem::DomainNotAscii)?;
    check_domain(&wire)?;
    Ok(format!("{local}@{wire}"))
}

/// The address by which two writings of it are the same: no upper case, no tag after a `+`, the domain as on the wire.
/// Empty for what is no address.
#[must_use]
pub fn key(text: &str) -> String {
    let sound = check(text).unwrap_or_default().to_lowercase();
    let Some((local, domain)) = sound.split_once('@') else { return String::new() };
    let local = local.split('+').next().filter(|bare| !bare.is_empty()).unwrap_or(local);
    format!("{local}@{domain}")
}

fn check_local(local: &str) -> Result<(), AddressProblem> {
    if !local.is_ascii() {
        return Err(AddressProblem::LocalNotAscii);
    }
    let letter = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b);
    let well_formed = local.split('.').all(|word| !word.is_empty() && word.bytes().all(letter));
    if well_formed { Ok(()) } else { Err(AddressProblem::Malformed) }
}

fn check_domain(domain: &str) -> Result<(), AddressProblem> {
    if domain.starts_with('[') {
        return Err(AddressProblem::IpLiteral);
    }
    let labels: Vec<&str> = domain.split('.').collect();
    let first = labels.first().copied().unwrap_or_default();
    let last = labels.last().copied().unwrap_or_default();
    if [first, last].iter().any(|label| label.eq_ignore_ascii_case("localhost")) {
        return Err(AddressProblem::Localhost);
    }
    let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let label_is_sound = |label: &&str| {
        (1..=63).contains(&label.len()) && label.bytes().all(letter) && !label.starts_with('-') && !label.ends_with('-')
    };
    if !labels.iter().all(label_is_sound) {
        return Err(AddressProblem::Malformed);
    }
    if last.bytes().all(|b| b.is_ascii_digit()) {
        return Err(AddressProblem::IpLiteral);
    }
    if labels.len() < 2 { Err(AddressProblem::NoDot) } else { Ok(()) }
}

/// Characters without a shape: controls, zero width, direction marks, soft hyphen, variation selectors, tags.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::AddressProblem::*;
    use super::*;

    #[test]
    fn an_address_is_taken_without_the_spaces_around_it() {
        for (text, taken) in [
            ("amara@parliament.example", "amara@parliament.example"),
            (" \u{a0}Bruno.O'Neil+post@mail.parl.gc.example\t\r\n", "Bruno.O'Neil+post@mail.parl.gc.example"),
            ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
            ("a@4.example", "a@4.example"),
            ("a@bücher.example", "a@xn--bcher-kva.example"),
            ("b@раураl.com", "b@xn--l-7sba6dbr.com"),
        ] {
            assert_eq!(check(text).as_deref(), Ok(taken));
        }
    }

    #[test]
    fn rows_17_to_21_are_refused_with_their_own_reason() {
        let long = |n: usize, tail: &str| format!("{}{tail}", "x".repeat(n));
        let long_domain = format!("a@{}example", "xxxxxxxxx.".repeat(25));
        for (text, problem) in [
            ("  ", Empty),
            ("a@b.example\r\nRCPT TO:<c@d.example>", Hidden),
            ("a\u{200b}@b.example", Hidden),
            ("a@b.exam\u{202e}ple", Hidden),
            ("a@b.example\0", Hidden),
            ("a@b.example, c@d.example", Several),
            ("a@b.example;c@d.example", Several),
            ("a@b@c.example", Several),
            ("Bruno <bruno@b.example>", Malformed),
            ("a b@c.example", Malformed),
            ("a@b.example,", Malformed),
            ("\"a b\"@c.example", Malformed),
            (".a@b.example", Malformed),
            ("a..b@c.example", Malformed),
            ("@b.example", Malformed),
            ("a@", Malformed),
            ("a@b..example", Malformed),
            ("a@.example", Malformed),
            ("a@b.example.", Malformed),
            ("a@-b.example", Malformed),
            ("a@b_c.example", Malformed),
            ("nothing", Malformed),
            ("b@localhost", Localhost),
            ("b@mail.LocalHost", Localhost),
            ("b@localhost.localdomain", Localhost),
            ("b@intranet", NoDot),
            ("b@[127.0.0.1]", IpLiteral),
            ("b@127.0.0.1", IpLiteral),
            ("b@[IPv6:::1]", IpLiteral),
            ("b@a\u{378}.example", DomainNotAscii),
            ("b@xn--a.üexample.example.", DomainNotAscii),
            ("bücher@b.example", LocalNotAscii),
            (&long(65, "@b.example"), LocalTooLong),
            (&long_domain, DomainTooLong),
        ] {
            assert_eq!(check(text), Err(problem), "{text:?}");
        }
        assert!(check(&long(64, "@b.example")).is_ok());
    }
}
