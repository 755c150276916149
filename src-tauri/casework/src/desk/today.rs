//! Today: what waits for somebody, why, and what the next step is. A list, not a dashboard.

use chrono::Duration;

use super::{TodayItem, TodayKind, casefile};
use crate::actions::{self, ActionState};
use crate::error::Result;
use crate::letters::{self, LetterRow, LetterState};
use crate::outbox::{self, Entry, ParcelState};
use crate::register::types::Nothing;
use crate::store::Reading;
use crate::words::{Argument, say};
use crate::{cases, clock, office, proposals, protocol, reports};

/// Days before an anniversary within which something done in the case settles it.
const DONE_WITHIN: i64 = 21;

/// All that is due, the most pressing first.
pub(super) fn items(reading: &Reading<'_>) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    trouble(reading, &mut items)?;
    for letter in letters::waiting(reading)? {
        items.extend(of_letter(reading, &letter));
    }
    of_actions(reading, &mut items)?;
    for proposal in proposals::list(reading, Nothing)? {
        let arguments = [("file", proposal.file.clone().into()), ("count", proposal.decisions.into())];
        let opens = format!("confirm/{}", proposal.uid);
        items.push(item(reading, TodayKind::DecisionToConfirm, "today-proposal", &arguments, ("cases", &opens)));
    }
    of_sponsors(reading, &mut items)?;
    if !super::is_set_up(reading)? {
        let key = if office::member(reading, None)?.is_some() { "office" } else { "member" };
        items.push(item(reading, TodayKind::OfficeIncomplete, "today-office", &[], ("settings", key)));
    }
    Ok(items)
}

/// An item whose words are `<key>`, `<key>-why` and `<key>-step`.
fn item(
    reading: &Reading<'_>,
    kind: TodayKind,
    key: &str,
    arguments: &[Argument<'_>],
    opens: (&str, &str),
) -> TodayItem {
    let language = reading.context.language;
    TodayItem {
        kind,
        title: say(language, key, arguments),
        why: say(language, &format!("{key}-why"), arguments),
        step: say(language, &format!("{key}-step"), arguments),
        view: opens.0.to_owned(),
        key: opens.1.to_owned(),
    }
}

fn trouble(reading: &Reading<'_>, items: &mut Vec<TodayItem>) -> Result<()> {
    if let Some(stopped) = outbox::counts(reading)?.stopped {
        let stop = item(reading, TodayKind::RouteStopped, "today-stopped", &[], ("settings", "mail"));
        items.push(TodayItem { why: stopped, ..stop });
    }
    for entry in outbox::list(reading, Nothing)? {
        let to = |entry: &Entry| [("to", entry.to_name.clone().into())];
        match entry.state {
            ParcelState::InDoubt => {
                items.push(item(reading, TodayKind::InDoubt, "today-doubt", &to(&entry), ("outbox", &entry.uid)));
            }
            ParcelState::Refused => {
                items.push(item(reading, TodayKind::Refused, "today-refused", &to(&entry), ("outbox", &entry.uid)));
            }
            _ => {}
        }
    }
    Ok(())
}

fn of_letter(reading: &Reading<'_>, letter: &LetterRow) -> Option<TodayItem> {
    let date = protocol::long_date(&letter.date, reading.context.language);
    let arguments = [
        ("to", letter.to.clone().into()),
        ("date", date.into()),
        ("number", letter.number.clone().unwrap_or_default().into()),
    ];
    match letter.state {
        LetterState::Draft => Some(item(
            reading,
            TodayKind::LetterToApprove,
            "today-letter-approve",
            &arguments,
            ("letters", &letter.uid),
        )),
        LetterState::Approved => {
            Some(item(reading, TodayKind::LetterToQueue, "today-letter-queue", &arguments, ("letters", &letter.uid)))
        }
        LetterState::Queued | LetterState::Sent | LetterState::HandedOver => None,
    }
}

fn of_actions(reading: &Reading<'_>, items: &mut Vec<TodayItem>) -> Result<()> {
    let today = reading.context.date();
    let unreported = actions::unreported(reading, &today)?;
    for action in &unreported {
        let open = matches!(action.state, ActionState::Envisaged | ActionState::UnderWay);
        if open && action.on <= today {
            let arguments = [
                ("kind", action.kind.name.clone().into()),
                ("cases", action.cases.join(", ").into()),
                ("date", protocol::long_date(&action.on, reading.context.language).into()),
            ];
            let case = action.cases.first().map_or("", String::as_str);
            items.push(item(reading, TodayKind::ActionDue, "today-action", &arguments, ("cases", case)));
        }
    }
    let taken = unreported.iter().filter(|action| action.state == ActionState::Taken).count();
    let waiting = reports::list(reading, Nothing)?.iter().any(|report| report.state != reports::ReportState::Sent);
    if taken > 0 && !waiting {
        items.push(item(reading, TodayKind::ReportDue, "today-report", &[("count", taken.into())], ("reports", "")));
    }
    Ok(())
}

/// A sponsor's days: anniversaries and what was noted. One is done with when something was done in the case around it.
fn of_sponsors(reading: &Reading<'_>, items: &mut Vec<TodayItem>) -> Result<()> {
    for coming in cases::reminders(reading)? {
        let from = clock::date(&coming.day).unwrap_or(reading.context.today) - Duration::days(DONE_WITHIN);
        let done = |action: &actions::Action| action.state == ActionState::Taken && action.on >= from.to_string();
        if actions::of_codes(reading, std::slice::from_ref(&coming.case.code))?.iter().any(done) {
            continue;
        }
        let person = coming.person.as_ref().map(|person| person.name.clone());
        let arguments = [
            ("member", coming.member.clone().into()),
            ("what", casefile::what(reading, &coming.what).into()),
            ("who", person.unwrap_or_else(|| coming.case.code.clone()).into()),
            ("date", casefile::long_day(reading, &coming.day).into()),
        ];
        items.push(item(reading, TodayKind::SponsorDay, "today-sponsor", &arguments, ("cases", &coming.case.code)));
    }
    Ok(())
}
