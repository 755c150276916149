//! Letters: drafted from a template, edited, checked, approved to the byte, numbered, and handed on.
//!
//! An approved letter never changes. The bytes that were approved are the bytes that are previewed, sent and kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::directory::Named;
use crate::language::Language;

mod approve;
mod check;
mod demands;
mod dispatch;
mod draft;
mod fields;
mod markdown;
mod recipient;
mod rows;
mod safety;
mod save;
pub mod sheet;
mod show;
mod template;
#[cfg(test)]
pub(crate) mod tests;
mod typography;

pub(crate) use approve::{approve, discard, hand_over, reopen};
pub(crate) use check::check;
pub use dispatch::LetterDispatch;
pub(crate) use dispatch::{dispatch, file_name, on_queued, on_sent};
pub(crate) use draft::{ReportLetter, draft, draft_report, of_ipu};
pub(crate) use fields::Figures;
pub(crate) use safety::override_safety;
pub use safety::{OverrideSafety, SafetyOverride};
pub(crate) use save::save;
pub(crate) use show::{counts, drafts, list, number_of, of_codes, pdf, rename_case, row, sheet_of, show, waiting};
pub use template::has_letter;

use sheet::Block;

/// One line of the list of letters.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LetterRow {
    pub uid: String,
    /// Kind of action, e.g. `meet_ambassador`.
    pub kind: Named,
    pub state: LetterState,
    pub subject: String,
    /// The post in the window's language.
    pub to: String,
    /// Name of the holder the letter was written to; empty when none was known.
    pub holder: String,
    pub country: Option<Named>,
    pub language: Language,
    pub cases: Vec<String>,
    /// Register number such as `2026/041`, once approved.
    pub number: Option<String>,
    /// ISO date of the letter.
    pub date: String,
    /// RFC 3339.
    pub changed: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    Draft,
    Approved,
    /// In the outbox.
    Queued,
    Sent,
    /// Handed over outside the program: by post, by hand, by another mail program.
    HandedOver,
}

/// A letter with everything the editor shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Letter {
    #[serde(flatten)]
    #[ts(flatten)]
    pub row: LetterRow,
    /// Goes up with every change; a save names the one it is based on.
    pub revision: u32,
    pub post: String,
    pub post_kind: String,
    pub addressee: Vec<String>,
    pub salutation: String,
    pub body: Vec<Block>,
    pub close: Vec<String>,
    pub signature: Vec<String>,
    pub enclosures: Vec<String>,
    pub copies: Vec<String>,
    pub place_date: String,
    /// Why this form of address, in one sentence.
    pub reason: String,
    /// Uid of the member who signs.
    pub member: Option<String>,
    /// The decisions the letter rests on.
    pub decisions: Vec<crate::decisions::DecisionRow>,
    pub approval: Option<Approval>,
    /// Pages of the sheet as it stands.
    pub pages: u32,
    /// SHA-256 of the PDF as it stands (of the approved bytes once approved).
    pub sha256: String,
    /// Uid of the report this letter carries.
    pub report: Option<String>,
    /// The addressee's e-mail address, when known.
    pub email: Option<String>,
    /// Safety flags this letter goes out against, with who decided it and why.
    pub overrides: Vec<SafetyOverride>,
}

/// The member's approval of exact bytes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Approval {
    pub by: String,
    /// RFC 3339.
    pub at: String,
    pub number: String,
    pub sha256: String,
    pub message_id: String,
}

/// Drafts one letter a post.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DraftLetters {
    pub kind: String,
    pub cases: Vec<String>,
    pub posts: Vec<String>,
    /// Uids of the demands to quote, exactly these; those put to the country when left out or empty.
    pub demands: Option<Vec<String>>,
    /// The recipient's proposed language when left out.
    pub language: Option<Language>,
    /// Uid of the member who signs; the office's first member when left out.
    pub member: Option<String>,
}

/// What `letter.draft` answers for each letter.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Drafted {
    pub uid: String,
    pub to: String,
    pub language: Language,
    pub subject: String,
}

/// Saves what was typed. Fields left out stay as they are.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SaveLetter {
    pub uid: String,
    pub revision: u32,
    pub subject: Option<String>,
    pub body: Option<Vec<Block>>,
    pub salutation: Option<String>,
    pub close: Option<Vec<String>>,
    pub addressee: Option<Vec<String>>,
    pub enclosures: Option<Vec<String>>,
    pub copies: Option<Vec<String>>,
    /// ISO date of the letter.
    pub date: Option<String>,
    pub member: Option<String>,
}

/// What a save answers: the new revision to base the next save on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    pub uid: String,
    pub revision: u32,
    /// RFC 3339.
    pub at: String,
}

/// Something the check found. Errors block approval, warnings need a click.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    pub level: FindingLevel,
    /// E.g. `open_field`, `no_holder`, `draft_decision`.
    pub rule: String,
    /// Part of the letter: `subject`, `body:2` (block, from 0), `addressee`, `salutation`, `close`, `signature` ...
    #[serde(rename = "where")]
    #[ts(rename = "where")]
    pub place: String,
    /// A finished sentence in the window's language: what is wrong and what to do.
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingLevel {
    Error,
    Warning,
}

/// Approves the exact bytes that were looked at.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ApproveLetter {
    pub uid: String,
    /// Name of the member who approves.
    pub by: String,
    /// The `sha256` of the letter as it was shown; refused when the bytes differ. The window always gives it.
    pub seen: Option<String>,
    /// The recipient's country as chosen by the approver (ISO alpha-3); refused when it is another. The window always gives it.
    pub country: Option<String>,
}

/// What an approval answers.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Approved {
    pub number: String,
    pub sha256: String,
    pub message_id: String,
}

/// Records that an approved letter left outside the program.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HandOver {
    pub uid: String,
    /// `post`, `bag`, `fax`, `hand` or `mail_program`.
    pub route: String,
    /// ISO date.
    pub on: String,
}
