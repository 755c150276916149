//! What the outbox says about itself, in the window's language: what happened, what it means, what comes next.

use chrono::{Duration, Local};

use super::parcel::RouteTrouble;
use super::rows::{self, AccountRow, ParcelRow};
use super::{Entry, ParcelState};
use crate::error::Result;
use crate::store::Reading;
use crate::words::{self, Argument};

/// After so many hours of waiting the sentence says since when.
const LONG_WAIT: i64 = 24;

/// A row as it is shown.
pub(super) fn entry(reading: &Reading<'_>, row: ParcelRow, route: Option<&AccountRow>) -> Result<Entry> {
    let sentence = of(reading, &row, route);
    let given = |text: String| Some(text).filter(|text| !text.is_empty());
    Ok(Entry {
        sentence,
        uid: row.uid,
        letter: row.letter,
        number: row.number,
        subject: row.subject,
        to: row.to_address,
        to_name: row.to_name,
        state: row.state,
        attempts: row.attempts,
        next_try: given(row.next_try),
        message_id: row.message_id,
        last_reply: given(row.last_reply),
        queued: row.queued,
        sent: given(row.sent),
    })
}

fn of(reading: &Reading<'_>, row: &ParcelRow, route: Option<&AccountRow>) -> String {
    let say = |key: &str, arguments: &[Argument<'_>]| words::say(reading.context.language, key, arguments);
    let at = |stamp: &str| ("moment", moment(reading, stamp).into());
    let reply = || ("reply", row.last_reply.trim_end_matches('.').into());
    let stopped = route.is_some_and(|route| !route.stopped_trouble.is_empty());
    let unreached = route.map(|route| route.unreached.as_str()).filter(|since| !since.is_empty());
    let mut said = match row.state {
        ParcelState::Queued if stopped => say("outbox-queued-stopped", &[]),
        ParcelState::Queued => match unreached {
            Some(since) => say("outbox-queued-unreached", &[at(since)]),
            None => say("outbox-queued", &[]),
        },
        ParcelState::Delayed if stopped => say("outbox-queued-stopped", &[]),
        ParcelState::Delayed if row.last_reply.is_empty() => say("outbox-delayed-silent", &[at(&row.next_try)]),
        ParcelState::Delayed => say("outbox-delayed", &[at(&row.next_try), reply()]),
        ParcelState::Held => say("outbox-held", &[]),
        ParcelState::Claimed => say("outbox-claimed", &[]),
        ParcelState::HandingOver => say("outbox-handing-over", &[]),
        ParcelState::Sent if row.last_outcome == "person_sent" => say("outbox-sent-by-person", &[at(&row.sent)]),
        ParcelState::Sent => say("outbox-sent", &[at(&row.sent)]),
        ParcelState::Refused => say("outbox-refused", &[reply()]),
        ParcelState::InDoubt => say("outbox-in-doubt", &[at(&row.since)]),
    };
    let waits = matches!(row.state, ParcelState::Queued | ParcelState::Delayed);
    if waits && rows::time(&row.queued).is_some_and(|at| reading.context.now - at > Duration::hours(LONG_WAIT)) {
        said.push(' ');
        said.push_str(&say("outbox-waiting-long", &[at(&row.queued)]));
    }
    said
}

/// "at 14:02" today, "on 2026-11-23 at 14:02" on another day, by the clock on the wall.
fn moment(reading: &Reading<'_>, stamp: &str) -> String {
    let Some(at) = rows::time(stamp) else { return String::new() };
    let (at, now) = (at.with_timezone(&Local), reading.context.now.with_timezone(&Local));
    let time = at.format("%H:%M").to_string();
    if at.date_naive() == now.date_naive() {
        return words::say(reading.context.language, "outbox-moment-today", &[("time", time.into())]);
    }
    let date = crate::protocol::long_date(&at.date_naive().to_string(), reading.context.language);
    words::say(reading.context.language, "outbox-moment", &[("date", date.into()), ("time", time.into())])
}

/// Why sending is stopped and what to do; `None` when it is not.
pub(super) fn stopped(reading: &Reading<'_>, route: &AccountRow) -> Option<String> {
    if route.stopped_trouble.is_empty() {
        return None;
    }
    let key = format!("outbox-trouble-{}", route.stopped_trouble.replace('_', "-"));
    let mut said = words::say(reading.context.language, &key, &[]);
    if !route.stopped_reply.is_empty() {
        said.push(' ');
        let reply = route.stopped_reply.as_str().into();
        said.push_str(&words::say(reading.context.language, "outbox-server-said", &[("reply", reply)]));
    }
    Some(said)
}

/// The word a trouble is stored and told by; its sentence is `outbox-trouble-<word>`.
pub(super) fn tag(trouble: RouteTrouble) -> &'static str {
    match trouble {
        RouteTrouble::Authentication => "authentication",
        RouteTrouble::PasswordsSwitchedOff => "passwords_switched_off",
        RouteTrouble::CertificateName => "certificate_name",
        RouteTrouble::CertificateTrust => "certificate_trust",
        RouteTrouble::NoTls => "no_tls",
        RouteTrouble::Tampering => "tampering",
        RouteTrouble::NoAuthentication => "no_authentication",
        RouteTrouble::SenderRefused => "sender_refused",
        RouteTrouble::NotAMailServer => "not_a_mail_server",
        RouteTrouble::UnknownHost => "unknown_host",
    }
}

/// What came of an attempt, in words.
pub(super) fn outcome(reading: &Reading<'_>, outcome: &str) -> String {
    words::say(reading.context.language, &format!("outbox-outcome-{}", outcome.replace('_', "-")), &[])
}

/// Whether trying the same password again could lock the account.
pub(super) fn is_about_password(trouble: &str) -> bool {
    [RouteTrouble::Authentication, RouteTrouble::PasswordsSwitchedOff].into_iter().any(|one| tag(one) == trouble)
}
