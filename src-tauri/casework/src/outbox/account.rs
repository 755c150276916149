//! The account mail is submitted with. There is one; its password stays in the register and comes out only to sign in.

use zeroize::Zeroizing;

use super::parcel::{Account, Mailbox, Security};
use super::{AccountView, SetAccount, rows, sentence};
use crate::address;
use crate::error::{Error, FieldError, Result};
use crate::register::types::Nothing;
use crate::store::{Desk, Reading};
use crate::text;

/// The setting other nouns take the right side of a Message-ID from.
const MAIL_DOMAIN: &str = "mail_domain";

/// Longest host name (RFC 1035).
const LONGEST_HOST: usize = 253;

/// Longest certificate authority file, in bytes.
const LONGEST_CA: usize = 100_000;

/// The account without its secret; null before it was set.
pub(crate) fn account(reading: &Reading<'_>, _: Nothing) -> Result<Option<AccountView>> {
    Ok(rows::account(reading)?.map(|row| AccountView {
        stopped: sentence::stopped(reading, &row),
        security: rows::security_tag(row.account.security).to_owned(),
        host: row.account.host,
        port: row.account.port,
        user: row.account.user,
        from_name: row.account.from.name,
        from_address: row.account.from.address,
        has_ca: row.account.ca_pem.is_some(),
    }))
}

/// Sets the account and starts a stopped route again. Password and authority stay when they are left out; an empty
/// authority removes it. There is no unprotected way: `security` is `implicit` or `starttls`.
///
/// # Errors
/// `Invalid` with every broken field.
pub(crate) fn set_account(desk: &Desk<'_>, input: SetAccount) -> Result<AccountView> {
    let before = rows::account(desk)?.map(|row| row.account);
    let account = checked(input, before.as_ref())?;
    rows::save_account(desk, &account, before.is_some())?;
    if let Some((_, domain)) = account.from.address.split_once('@') {
        desk.set_setting(MAIL_DOMAIN, &domain.to_lowercase())?;
    }
    self::account(desk, Nothing)?.ok_or(Error::NoAccount)
}

fn checked(input: SetAccount, before: Option<&Account>) -> Result<Account> {
    let mut broken = Vec::new();
    let mut check = |field: &str, rule: Option<&str>| broken.extend(rule.map(|rule| FieldError::new(field, rule)));
    let host = text::line(&input.host).to_lowercase();
    check("host", broken_host(&host));
    check("port", (input.port == 0).then_some("empty"));
    let security = match input.security.as_str() {
        "implicit" => Some(Security::Implicit),
        "starttls" => Some(Security::StartTls),
        _ => None,
    };
    check("security", security.is_none().then_some("not_protected"));
    let user = text::line(&input.user);
    check("user", broken_line(&user).or(user.is_empty().then_some("empty")));
    let password = input.password.filter(|password| !password.is_empty()).map(Zeroizing::new);
    let password = password.or_else(|| before.map(|account| account.password.clone()));
    check("password", broken_password(password.as_ref()));
    let from_name = text::line(&input.from_name);
    check("from_name", broken_line(&from_name));
    let from_address = address::check(&input.from_address);
    check("from_address", from_address.as_ref().err().map(|problem| problem.rule()));
    let ca = match input.ca {
        None => before.and_then(|account| account.ca_pem.clone()),
        Some(ca) => Some(ca).filter(|ca| !ca.trim().is_empty()),
    };
    check("ca", ca.as_deref().and_then(broken_ca));
    match (security, password, from_address) {
        (Some(security), Some(password), Ok(address)) if broken.is_empty() => Ok(Account {
            host,
            port: input.port,
            security,
            user,
            password,
            from: Mailbox { name: from_name, address },
            ca_pem: ca,
        }),
        _ => Err(Error::Invalid { fields: broken }),
    }
}

/// A host name only: what looks like `smtps://` or `name:465` is a mistake to be shown, not to be guessed at.
fn broken_host(host: &str) -> Option<&'static str> {
    if host.is_empty() {
        return Some("empty");
    }
    if host.len() > LONGEST_HOST {
        return Some("too_long");
    }
    let sound = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (!host.split('.').all(sound)).then_some("not_a_host")
}

fn broken_line(text: &str) -> Option<&'static str> {
    (text.chars().count() > text::LONGEST_LINE).then_some("too_long")
}

fn broken_password(password: Option<&Zeroizing<String>>) -> Option<&'static str> {
    match password {
        None => Some("empty"),
        Some(password) if password.len() > text::LONGEST_LINE => Some("too_long"),
        Some(_) => None,
    }
}

fn broken_ca(ca: &str) -> Option<&'static str> {
    if ca.len() > LONGEST_CA {
        return Some("too_long");
    }
    let whole = ca.contains("-----BEGIN CERTIFICATE-----") && ca.contains("-----END CERTIFICATE-----");
    (!whole).then_some("not_a_certificate")
}
