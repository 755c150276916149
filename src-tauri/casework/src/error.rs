//! What a call can answer instead of a result.
//!
//! A variant exists only when the window, the command line or a person reacts to it. Everything else is a `Fault`: its
//! chain goes to the local log, and the window learns no more than that something failed. No variant and no fault ever
//! carries a passphrase, a key, an address or the text of a letter.

use std::fmt;

use serde::Serialize;
use ts_rs::TS;

use crate::decisions::reading::ReadError;
use crate::parline::WebTrouble;
use crate::tables::TableError;

/// The result of every verb.
pub type Result<T> = std::result::Result<T, Error>;

/// A refusal with the fields its sentence needs. The sentence itself is `error-<code>` in the words.
#[derive(Debug, thiserror::Error, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "snake_case")]
pub enum Error {
    /// There is no register at this place.
    #[error("no register")]
    NoRegister,
    /// A file is already where a new register should be.
    #[error("register exists")]
    RegisterExists,
    /// The register has to be unlocked first.
    #[error("locked")]
    Locked,
    /// The passphrase, or the recovery words, are not right.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The passphrase is too easy to guess; `words` and `characters` are the least that is accepted.
    #[error("weak passphrase")]
    WeakPassphrase { words: u32, characters: u32 },
    /// The key file is missing.
    #[error("key file missing")]
    KeyFileMissing,
    /// The key file is damaged and so is its copy.
    #[error("key file damaged")]
    KeyFileDamaged,
    /// The register's file is damaged.
    #[error("register damaged")]
    RegisterDamaged,
    /// The register's file is empty (0 bytes).
    #[error("register empty")]
    RegisterEmpty,
    /// A file that is no register of this program: a plain database, or anything else.
    #[error("not a register")]
    NotARegister,
    /// The register and the key file do not belong together.
    #[error("key of another register")]
    KeyOfAnotherRegister,
    /// The register was written by a newer version of the program.
    #[error("newer register")]
    NewerRegister { found: u32, known: u32 },
    /// Another window or command has the register open.
    #[error("in use")]
    InUse,
    /// The disk is full or cannot be written.
    #[error("cannot write")]
    CannotWrite,
    /// A file could not be opened; `file` is its name without the folder.
    #[error("cannot read file")]
    CannotReadFile { file: String },
    /// A decision file was not read; nothing was imported.
    #[error("decision not read")]
    DecisionNotRead { file: String, reason: ReadError },
    /// A table was not read; nothing was imported.
    #[error("table not read")]
    TableNotRead { file: String, reason: TableError },
    /// What was asked for does not exist (any more).
    #[error("not found")]
    NotFound { what: String, key: String },
    /// Input that breaks a rule: every broken field at once.
    #[error("invalid input")]
    Invalid { fields: Vec<FieldError> },
    /// The record was changed elsewhere since it was read.
    #[error("stale")]
    Stale,
    /// The state of the record does not allow this step, e.g. approving a letter twice.
    #[error("wrong state")]
    WrongState { what: String, state: String },
    /// A letter with errors cannot be approved.
    #[error("findings block")]
    FindingsBlock { errors: u32 },
    /// The text or the recipient changed since it was looked at.
    #[error("approval out of date")]
    ApprovalOutOfDate,
    /// The country typed at approval is not the recipient's.
    #[error("wrong country typed")]
    WrongCountryTyped,
    /// The post has no holder on that day, or the holder has no e-mail address.
    #[error("no address")]
    NoAddress { post: String },
    /// No mail account has been set up.
    #[error("no account")]
    NoAccount,
    /// No way to reach a server; what was queued stays queued.
    #[error("offline")]
    Offline { waiting: u32 },
    /// The mail route needs a person; `trouble` names the sentence.
    #[error("route stopped")]
    RouteStopped { trouble: String, reply: String },
    /// An act that cannot be taken back; `reason` names the sentence, `by` the later act it hangs on, if one does.
    #[error("cannot undo")]
    CannotUndo { reason: String, by: String },
    /// Public data could not be fetched; nothing changed.
    #[error("not fetched")]
    NotFetched { reason: WebTrouble },
    /// A person stopped the work; nothing changed.
    #[error("cancelled")]
    Cancelled,
    /// There is nothing to report.
    #[error("nothing to report")]
    NothingToReport,
    /// No call of this name.
    #[error("unknown call")]
    UnknownCall { name: String },
    /// The input of a call does not have its shape.
    #[error("bad call")]
    BadCall { detail: String },
    /// Something failed that a person cannot mend in the program; see the log.
    #[error("{0}")]
    Fault(
        #[from]
        #[serde(skip)]
        #[ts(skip)]
        Fault,
    ),
}

/// A field that breaks a rule. `rule` names its sentence: `field-<rule>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FieldError {
    /// Name of the field as the call knows it, e.g. `passphrase` or `holder.email`.
    pub field: String,
    /// E.g. `empty`, `too_long`, `not_an_address`.
    pub rule: String,
}

impl FieldError {
    /// The field `field` breaks `rule`.
    #[must_use]
    pub fn new(field: &str, rule: &str) -> FieldError {
        FieldError { field: field.to_owned(), rule: rule.to_owned() }
    }
}

impl Error {
    /// The stable code of this error, e.g. `wrong_passphrase`.
    #[must_use]
    pub fn code(&self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|v| v.get("code").and_then(|c| c.as_str()).map(str::to_owned))
            .unwrap_or_else(|| "fault".to_owned())
    }

    /// One broken field.
    #[must_use]
    pub fn field(field: &str, rule: &str) -> Error {
        Error::Invalid { fields: vec![FieldError::new(field, rule)] }
    }

    /// Something of the kind `what` with the key `key` is not there.
    #[must_use]
    pub fn not_found(what: &str, key: &str) -> Error {
        Error::NotFound { what: what.to_owned(), key: key.to_owned() }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase, ReadOnly,
            SystemIoFailure,
        };
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => Error::InUse,
            Some(DiskFull | ReadOnly | CannotOpen | SystemIoFailure) => Error::CannotWrite,
            Some(DatabaseCorrupt | NotADatabase) => Error::RegisterDamaged,
            _ => Error::Fault(Fault::new("register", error)),
        }
    }
}

/// A failure with its chain of causes, for the log only.
#[derive(Debug)]
pub struct Fault {
    place: &'static str,
    cause: Box<dyn std::error::Error + Send + Sync>,
}

impl Fault {
    /// A fault at `place` (the noun or verb that was at work).
    pub fn new(place: &'static str, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Fault {
        Fault { place, cause: cause.into() }
    }
}

impl Fault {
    /// The cause, when it is a `T`.
    pub(crate) fn cause<T: std::error::Error + 'static>(&self) -> Option<&T> {
        self.cause.downcast_ref()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.cause)?;
        let mut source = self.cause.source();
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}
