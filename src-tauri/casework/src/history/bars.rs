//! What cannot be taken back, declared: with the reason a person is told.
//!
//! What left the machine has left it, a register number is given once, and a secret is in no history.

use serde_json::Value;

use super::nets::{Net, Values};

/// Why an act stays done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bar {
    /// It has to do with a message or a letter on its way, or gone.
    Left,
    /// It gave or withdrew a register number, or approved something.
    Numbered,
    /// Part of it is secret and not in the history.
    Secret,
    /// The register itself.
    Beginning,
}

impl Bar {
    /// The word in `error-cannot-undo`.
    pub(super) fn word(self) -> &'static str {
        match self {
            Bar::Left => "left",
            Bar::Numbered => "numbered",
            Bar::Secret => "secret",
            Bar::Beginning => "beginning",
        }
    }
}

/// Acts by their name.
const ACTS: &[(&str, Bar)] = &[
    ("register.create", Bar::Beginning),
    ("account.set", Bar::Secret),
    ("case.export", Bar::Left),
    ("contact.export", Bar::Left),
    // The reading itself is no part of the history; a proposal that is not wanted is discarded.
    ("decision.propose", Bar::Secret),
    ("letter.approve", Bar::Numbered),
    ("letter.reopen", Bar::Numbered),
    ("letter.hand_over", Bar::Left),
    ("report.approve", Bar::Numbered),
    ("report.queue", Bar::Left),
];

/// Acts that touched these tables, whatever their name.
const TABLES: &[(&str, Bar)] =
    &[("parcels", Bar::Left), ("attempts", Bar::Left), ("letter_numbers", Bar::Numbered), ("accounts", Bar::Secret)];

/// Whether an act is barred by its name or by what it touched.
pub(super) fn of(act: &str, nets: &[Net]) -> Option<Bar> {
    if act.starts_with("outbox.") {
        return Some(Bar::Left);
    }
    let named = ACTS.iter().find(|(name, _)| *name == act).map(|(_, bar)| *bar);
    let touched =
        || nets.iter().find_map(|net| TABLES.iter().find(|(table, _)| *table == net.place)).map(|(_, bar)| *bar);
    named.or_else(touched)
}

/// Whether a row as it stands now may no longer be changed: an approved letter, a reported action, a sent report.
pub(super) fn of_row(place: &str, now: &Values) -> Option<Bar> {
    let text = |name: &str| now.get(name).and_then(Value::as_str).unwrap_or("");
    match place {
        "letters" if !matches!(text("state"), "draft" | "discarded") => Some(Bar::Numbered),
        "actions" if !text("report").is_empty() => Some(Bar::Left),
        "reports" if !text("sent").is_empty() => Some(Bar::Left),
        _ => None,
    }
}

/// Columns that follow every change of a row and say nothing themselves.
pub(super) const FOLLOWING: &[&str] = &["revision", "changed"];

/// Columns that point at another row by something else than its id: `(table, column)` is named in `(table, column)`.
pub(super) const POINTERS: &[(&str, &str, &str, &str)] = &[
    ("cases", "code", "letter_cases", "code"),
    ("cases", "code", "action_cases", "code"),
    ("cases", "code", "safety_overrides", "code"),
    ("persons", "uid", "safety_overrides", "person"),
    ("decisions", "uid", "letter_decisions", "decision"),
    ("demands", "uid", "letter_demands", "demand"),
    ("demands", "uid", "action_demands", "demand"),
    ("letters", "uid", "demand_states", "letter"),
    ("letters", "uid", "reports", "letter"),
    ("letters", "uid", "parcels", "letter"),
    ("members", "uid", "letters", "member"),
    ("reports", "uid", "letters", "report"),
];
