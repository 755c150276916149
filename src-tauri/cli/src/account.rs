//! The mail account as one line: `smtps://user@host:465`, `smtp+starttls://user@host:587`.

use std::borrow::Cow;

use casework::error::Error;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::desk::refuse;
use crate::print::Refusal;

/// Input of `account.set` from the URL and the sender. Plain connections are refused.
pub(crate) fn from_url(url: &str, from: &str, password: &str, ca: Option<&str>) -> Result<Value, Refusal> {
    let (security, rest, usual) = match url.split_once("://") {
        Some(("smtps", rest)) => ("implicit", rest, 465),
        Some(("smtp+starttls", rest)) => ("starttls", rest, 587),
        _ => return Err(refuse(&Error::field("smtp", "not_protected"))),
    };
    // The user's name is often an address, so the last @ divides.
    let (user, server) = rest.rsplit_once('@').ok_or_else(|| refuse(&Error::field("smtp", "not_a_host")))?;
    let server = server.trim_end_matches('/');
    let (host, port) = match server.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| refuse(&Error::field("smtp", "not_a_host")))?),
        None => (server, usual),
    };
    let (name, address) = sender(from);
    Ok(json!({
        "host": host, "port": port, "security": security, "user": decoded(user), "password": password,
        "from_name": name, "from_address": address, "ca": ca,
    }))
}

/// `Name <address>`, or an address alone.
fn sender(from: &str) -> (&str, &str) {
    match from.trim().strip_suffix('>').and_then(|inner| inner.rsplit_once('<')) {
        Some((name, address)) => (name.trim().trim_matches('"'), address.trim()),
        None => ("", from.trim()),
    }
}

/// Percent-encoding of the user's name undone; a name that is no text then stays as typed.
fn decoded(user: &str) -> String {
    percent_decode_str(user).decode_utf8().map_or_else(|_| user.to_owned(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_as_user_name_and_a_name_as_sender() {
        let set = from_url("smtps://amara%40parl.example@mail.parl.example", "Amara <amara@parl.example>", "p", None);
        let set = set.unwrap();
        assert_eq!(set["user"], "amara@parl.example");
        assert_eq!((set["host"].as_str(), set["port"].as_u64()), (Some("mail.parl.example"), Some(465)));
        assert_eq!(
            (set["from_name"].as_str(), set["from_address"].as_str()),
            (Some("Amara"), Some("amara@parl.example"))
        );
    }

    #[test]
    fn plain_smtp_is_refused() {
        let refusal = from_url("smtp://amara@mail.parl.example:25", "a@parl.example", "p", None).unwrap_err();
        assert_eq!(refusal["fields"][0]["rule"], "not_protected");
    }
}
