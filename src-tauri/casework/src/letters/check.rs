//! The check before approval: what is wrong with a letter and what to do about it, in the order of the letter.
//!
//! An error blocks approval, a warning needs a click. Each finding is said once for each place it is found in.

use std::sync::LazyLock;

use chrono::Duration;
use regex::Regex;

use super::rows::{self, Stored};
use super::save::{spans, stored};
use super::sheet::Span;
use super::show::{decisions_of, email};
use super::{Finding, FindingLevel, recipient, safety};
use crate::cases;
use crate::decisions::{DecisionRow, Key};
use crate::demands::{self, DemandState};
use crate::error::Result;
use crate::language::Language;
use crate::people::{self, Post};
use crate::protocol::{self, long_date};
use crate::store::Reading;
use crate::words::{self, Argument, say};
use crate::{clock, office};

/// Days within which a second letter to the same post is looked at twice.
const RECENT: i64 = 30;

/// Findings of a letter, in its order.
///
/// # Errors
/// `NotFound`.
pub(crate) fn check(reading: &Reading<'_>, key: Key) -> Result<Vec<Finding>> {
    findings(reading, &stored(reading, &key.uid)?)
}

/// How many findings block approval.
pub(super) fn errors_of(reading: &Reading<'_>, letter: &Stored) -> Result<u32> {
    let errors = findings(reading, letter)?.iter().filter(|finding| finding.level == FindingLevel::Error).count();
    Ok(u32::try_from(errors).unwrap_or(u32::MAX))
}

fn findings(reading: &Reading<'_>, letter: &Stored) -> Result<Vec<Finding>> {
    let post = people::post(reading, &letter.post)?;
    let mut list = List { language: reading.context.language, found: Vec::new() };
    check_office(reading, &mut list)?;
    check_holder(reading, letter, &post, &mut list)?;
    check_recipient(reading, letter, &post, &mut list)?;
    check_recent(reading, letter, &mut list)?;
    check_cases(reading, letter, &post, &mut list)?;
    check_demands(reading, letter, &mut list)?;
    check_subject(letter, &mut list);
    check_forms(reading, letter, &mut list)?;
    if letter.salutation != letter.form_salutation {
        list.warn("wrong_salutation", "salutation", &[("form", letter.form_salutation.as_str().into())]);
    }
    check_body(letter, &mut list);
    if letter.close != letter.form_close {
        list.warn("wrong_close", "close", &[]);
    }
    for (place, lines) in [("salutation", vec![&letter.salutation]), ("close", letter.close.iter().collect())] {
        for line in lines {
            list.markers(line, place);
        }
    }
    if letter.signature.is_empty() {
        list.warn("missing_signature", "signature", &[]);
    }
    if letter.enclosures.is_empty() && speaks_of_enclosure(letter) {
        list.warn("missing_enclosure", "enclosures", &[]);
    }
    Ok(list.found)
}

/// Findings in the making.
struct List {
    language: Language,
    found: Vec<Finding>,
}

impl List {
    fn error(&mut self, rule: &str, place: &str, arguments: &[Argument<'_>]) {
        self.add(FindingLevel::Error, rule, rule, place, arguments);
    }

    fn warn(&mut self, rule: &str, place: &str, arguments: &[Argument<'_>]) {
        self.add(FindingLevel::Warning, rule, rule, place, arguments);
    }

    fn add(&mut self, level: FindingLevel, rule: &str, sentence: &str, place: &str, arguments: &[Argument<'_>]) {
        let message = say(self.language, &format!("findings-{sentence}"), arguments);
        let finding = Finding { level, rule: rule.to_owned(), place: place.to_owned(), message };
        if !self.found.contains(&finding) {
            self.found.push(finding);
        }
    }

    fn open_field(&mut self, name: &str, place: &str) {
        let key = format!("letters-field-{}", name.replace('.', "-"));
        let label = if words::has(self.language, &key) { say(self.language, &key, &[]) } else { name.to_owned() };
        self.error("open_field", place, &[("name", label.into())]);
    }

    /// Placeholders that a person typed or that a template left behind.
    fn markers(&mut self, text: &str, place: &str) {
        let Some(markers) = MARKERS.as_ref() else { return };
        for found in markers.captures_iter(text) {
            match found.name("field") {
                Some(field) => self.open_field(field.as_str(), place),
                None => {
                    let marker = found.get(0).map_or("", |m| m.as_str());
                    self.error("leftover_markers", place, &[("text", marker.into())]);
                }
            }
        }
    }
}

/// An open field in a subject (`[decision.date]`), and what people leave behind: `[NAME]`, `{{`, `XXX`, `____`, `TODO`.
static MARKERS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\[(?P<field>[a-z_]+(?:\.[a-z_]+)+)\]|\{\{[^}]*(?:\}\})?|\}\}|\{%[^%]*(?:%\})?|\[\p{Lu}[\p{Lu} _./-]{2,}\]|\bX{3,}\b|_{4,}|\b(?:TODO|TBD|TBC)\b",
    )
    .ok()
});

fn check_office(reading: &Reading<'_>, list: &mut List) -> Result<()> {
    let office = office::profile(reading)?;
    if office.parliament.is_empty() || office.place.is_empty() {
        list.warn("office_incomplete", "letterhead", &[]);
    }
    Ok(())
}

fn check_holder(reading: &Reading<'_>, letter: &Stored, post: &Post, list: &mut List) -> Result<()> {
    let title = || post.title.as_str().into();
    let now = people::holder_on(reading, &letter.post, &letter.date)?;
    match (&letter.holder, &now) {
        (None, None) => list.warn("no_holder", "addressee", &[("post", title())]),
        (before, Some(now)) if before.as_ref().is_none_or(|holder| holder.name != now.name) => {
            let before = before.as_ref().map_or_else(|| post.title.clone(), |holder| holder.name.clone());
            let names = [("post", title()), ("name", now.name.as_str().into()), ("before", before.into())];
            list.warn("holder_changed", "addressee", &names);
        }
        (Some(holder), now) => {
            let confirmed = now.as_ref().map_or(&holder.confirmed, |now| &now.confirmed);
            if people::is_stale(reading, &letter.post, confirmed)? {
                let day = long_date(confirmed, list.language);
                list.warn("stale_holder", "addressee", &[("post", title()), ("date", day.into())]);
            }
        }
        (None, Some(_)) => {}
    }
    if !post.claimants.is_empty() {
        list.warn("disputed_post", "addressee", &[("post", title()), ("sentence", post.sentence.as_str().into())]);
    }
    if let Some(status) = post.chamber_status.as_deref().filter(|status| *status != "functioning") {
        list.warn("chamber_not_functioning", "addressee", &[("status", status.into())]);
    }
    for line in &letter.addressee {
        list.markers(line, "addressee");
    }
    match email(reading, letter, post)? {
        None => list.add(FindingLevel::Warning, "address_unconfirmed", "no_email", "addressee", &[("post", title())]),
        Some(address) if post.general_email.as_ref() == Some(&address) => list.add(
            FindingLevel::Warning,
            "address_unconfirmed",
            "general_mailbox",
            "addressee",
            &[("address", address.into())],
        ),
        Some(_) => {}
    }
    Ok(())
}

/// The office itself, and a contact that is kept as a complainant or an alleged perpetrator, is no addressee.
fn check_recipient(reading: &Reading<'_>, letter: &Stored, post: &Post, list: &mut List) -> Result<()> {
    let Some(address) = email(reading, letter, post)? else { return Ok(()) };
    if recipient::is_own(reading, &address)? {
        list.error("own_address", "addressee", &[("address", address.as_str().into())]);
    }
    if let Some(tag) = recipient::guarded(reading, &address)? {
        list.warn("guarded_recipient", "addressee", &[("address", address.into()), ("tag", tag.into())]);
    }
    Ok(())
}

/// Whether a native speaker has still to read the forms of address the letter is written with.
fn check_forms(reading: &Reading<'_>, letter: &Stored, list: &mut List) -> Result<()> {
    let home = office::profile(reading)?.country;
    let to = people::addressee(reading, &letter.post, &letter.date, &home)?;
    if protocol::forms(&to, letter.language, list.language).needs_review {
        list.warn("forms_unread", "salutation", &[]);
    }
    Ok(())
}

fn check_recent(reading: &Reading<'_>, letter: &Stored, list: &mut List) -> Result<()> {
    if !letter.report.is_empty() {
        return Ok(());
    }
    let until = clock::date(&letter.date).unwrap_or(reading.context.today);
    let after = (until - Duration::days(RECENT)).to_string();
    if let Some((date, subject)) = rows::other_to_post(reading, letter, &after, &until.to_string())? {
        let date = long_date(&date, list.language);
        list.warn("recent_letter", "addressee", &[("date", date.into()), ("subject", subject.into())]);
    }
    Ok(())
}

/// What a case asks for, and whether the letter rests on its newest adopted decision.
fn check_cases(reading: &Reading<'_>, letter: &Stored, post: &Post, list: &mut List) -> Result<()> {
    let decisions = decisions_of(reading, letter)?;
    for decision in decisions.iter().filter(|decision| decision.draft) {
        list.error("draft_decision", "decisions", &[("decision", label(decision).into())]);
    }
    for stop in safety::stops(reading, letter, post)? {
        check_safety(&stop, list);
    }
    for code in rows::cases(reading, letter.id)? {
        let facts = cases::facts(reading, &code)?;
        let newest = facts.decision.filter(|newest| !newest.draft);
        if let Some(newest) = newest.filter(|newest| letter.report.is_empty() && rests_on_older(&decisions, newest)) {
            let row = crate::decisions::row(reading, &newest.uid)?;
            list.warn("superseded_decision", "decisions", &[("case", code.into()), ("decision", label(&row).into())]);
        }
    }
    Ok(())
}

/// A flag stops the letter; one that was overridden says by whom and why.
fn check_safety(stop: &safety::Stop, list: &mut List) {
    let rule = stop.flag.word();
    match (&stop.overridden, &stop.person) {
        (Some(known), _) => {
            let date = long_date(known.at.get(..10).unwrap_or(&known.at), list.language);
            let arguments = [
                ("flag", rule.into()),
                ("name", known.name.as_str().into()),
                ("by", known.by.as_str().into()),
                ("date", date.into()),
                ("reason", known.reason.as_str().into()),
            ];
            list.add(FindingLevel::Warning, rule, "safety_overridden", "cases", &arguments);
        }
        (None, Some((_, name))) => {
            let arguments = [("name", name.as_str().into()), ("case", stop.code.as_str().into())];
            list.add(FindingLevel::Error, rule, &format!("{rule}_person"), "cases", &arguments);
        }
        (None, None) => list.error(rule, "cases", &[("case", stop.code.as_str().into())]),
    }
}

/// Whether all the decisions a letter rests on came before the newest. Its draft and a text that was corrected did;
/// another language of the same decision did not.
fn rests_on_older(decisions: &[DecisionRow], newest: &crate::decisions::DecisionFacts) -> bool {
    let is_older = |decision: &DecisionRow| {
        let replaced = decision.draft || decision.superseded_by.is_some();
        decision.uid != newest.uid && (replaced || decision.date < newest.date)
    };
    !decisions.is_empty() && decisions.iter().all(is_older)
}

/// Demands the letter quotes that were met or refused since, or that a person said are none.
fn check_demands(reading: &Reading<'_>, letter: &Stored, list: &mut List) -> Result<()> {
    for uid in rows::demands(reading, letter.id)? {
        let demand = demands::show(reading, &uid)?;
        let state = if demand.left_out { "left_out" } else { demand.state.tag() };
        if demand.left_out || matches!(demand.state, DemandState::Met | DemandState::Refused) {
            let number = demand.paragraph.to_string();
            list.warn("demand_settled", "decisions", &[("number", number.into()), ("state", state.into())]);
        }
    }
    Ok(())
}

fn label(decision: &DecisionRow) -> String {
    match (&decision.symbol, decision.title.is_empty()) {
        (_, false) => decision.title.clone(),
        (symbol, true) => symbol.clone().unwrap_or_default(),
    }
}

fn check_subject(letter: &Stored, list: &mut List) {
    if letter.subject.trim().is_empty() {
        list.error("empty_subject", "subject", &[]);
    }
    list.markers(&letter.subject, "subject");
}

fn check_body(letter: &Stored, list: &mut List) {
    let mut empty = true;
    for (number, block) in letter.body.iter().enumerate() {
        let place = format!("body:{number}");
        // A marker can stand across two spans of different style.
        let mut whole = String::new();
        for span in spans(block) {
            match span {
                Span::Field { name } => {
                    empty = false;
                    list.open_field(name, &place);
                }
                Span::Text { text, .. } => {
                    empty &= text.trim().is_empty();
                    whole.push_str(text);
                }
            }
        }
        list.markers(&whole, &place);
    }
    if empty {
        list.error("empty_body", "body", &[]);
    }
}

/// Whether the text says that something is enclosed, in the letter's language.
fn speaks_of_enclosure(letter: &Stored) -> bool {
    let signs: &[&str] = match letter.language {
        Language::En => &["enclos", "attached"],
        Language::Fr => &["ci-joint", "ci-annex", "pièce jointe", "je joins"],
        Language::Es => &["adjunt"],
        Language::Ar => &["مرفق", "طيه"],
    };
    let said = |text: &str| {
        let text = text.to_lowercase();
        signs.iter().any(|sign| text.contains(sign))
    };
    // A quotation of the decision may speak of its own enclosures.
    letter.body.iter().filter(|block| !matches!(block, super::sheet::Block::Quote { .. })).flat_map(spans).any(|span| {
        match span {
            Span::Text { text, .. } => said(text),
            Span::Field { .. } => false,
        }
    })
}
