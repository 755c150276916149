//! Signing in: PLAIN or LOGIN, under TLS, once.
//!
//! A refusal is never answered with a second try, not even by the other mechanism: servers lock accounts. Everything said
//! here goes into `Secrets` first, so that no reply that echoes it is kept.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casework::outbox::parcel::{Account, RouteTrouble, Verdict};
use zeroize::Zeroizing;

use crate::carrier::Talk;
use crate::reply::{Kind, Reply};
use crate::wire::Broken;

/// RFC 5321 4.5.3.1.4 gives a command line 512 bytes; longer credentials wait for the server's prompt.
const INITIAL_LIMIT: usize = 480;

/// Signs in with the best mechanism both sides know.
pub(crate) fn sign_in(talk: &mut Talk, account: &Account) -> Result<(), Verdict> {
    let offered = talk.offers.auth.clone();
    let has = |name: &str| offered.iter().any(|offer| offer == name);
    if !has("PLAIN") && !has("LOGIN") {
        // A server that only knows OAuth has switched passwords off.
        let oauth = has("XOAUTH2") || has("OAUTHBEARER");
        let trouble = if oauth { RouteTrouble::PasswordsSwitchedOff } else { RouteTrouble::NoAuthentication };
        return Err(Verdict::RouteStopped { trouble, reply: talk.offers.shown.clone() });
    }
    let (user, password) = (account.user.as_str(), account.password.as_str());
    let plain = Zeroizing::new(STANDARD.encode(Zeroizing::new(format!("\0{user}\0{password}")).as_bytes()));
    let user_coded = Zeroizing::new(STANDARD.encode(user));
    let password_coded = Zeroizing::new(STANDARD.encode(password));
    for secret in [user, password, &plain, &user_coded, &password_coded] {
        talk.secrets.add(secret);
    }
    let said = if has("PLAIN") {
        // NUL separates the parts, so it cannot be inside one.
        if user.contains('\0') || password.contains('\0') {
            return Err(Verdict::RouteStopped { trouble: RouteTrouble::Authentication, reply: String::new() });
        }
        by_plain(talk, &plain)
    } else {
        by_login(talk, &user_coded, &password_coded)
    };
    let judged = match said {
        Ok(reply) => judge(talk, &reply),
        Err(broken) => Err(talk.broken("AUTH", &broken)),
    };
    // Later replies may name the sender; "not allowed to send as ..." is what a person needs to read.
    talk.secrets.forget(user);
    judged
}

fn by_plain(talk: &mut Talk, coded: &str) -> Result<Reply, Broken> {
    let wait = talk.timeouts.auth;
    if coded.len() <= INITIAL_LIMIT {
        return talk.ask(&Zeroizing::new(format!("AUTH PLAIN {coded}")), wait);
    }
    let prompt = talk.ask("AUTH PLAIN", wait)?;
    if prompt.code == 334 { talk.ask(coded, wait) } else { Ok(prompt) }
}

fn by_login(talk: &mut Talk, user: &str, password: &str) -> Result<Reply, Broken> {
    let wait = talk.timeouts.auth;
    for line in ["AUTH LOGIN", user] {
        let prompt = talk.ask(line, wait)?;
        if prompt.code != 334 {
            return Ok(prompt);
        }
    }
    talk.ask(password, wait)
}

fn judge(talk: &Talk, reply: &Reply) -> Result<(), Verdict> {
    let shown = reply.shown(&talk.secrets);
    match reply.kind() {
        Kind::Done => Ok(()),
        Kind::No => Err(Verdict::RouteStopped { trouble: refusal(reply), reply: shown }),
        // A further challenge after the last word makes no sense in either mechanism.
        Kind::NotNow | Kind::GoOn => Err(Verdict::Delayed { reply: shown }),
    }
}

/// Why the server refused to let the account in.
pub(crate) fn refusal(reply: &Reply) -> RouteTrouble {
    if reply.has_status("5.7.30") {
        return RouteTrouble::PasswordsSwitchedOff;
    }
    match reply.code {
        502..=504 => RouteTrouble::NoAuthentication,
        _ => RouteTrouble::Authentication,
    }
}
