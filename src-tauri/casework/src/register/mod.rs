//! The register: one encrypted file with plain verbs around it.
//!
//! `read` hands out a look that cannot change anything; `act` is one transaction, one history entry and one `changed`
//! event. Nobody else opens the file: the lock beside it keeps a second window or command out.

mod end;
mod open;
mod progress;
pub mod types;
mod verbs;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use rusqlite::TransactionBehavior;

use crate::error::{Error, Result};
use crate::language::Language;
use crate::ports::Ports;
use crate::store::{Context, Desk, Reading, close_entry, open_entry};
use crate::vault::Cost;

pub(crate) use end::Standing as EndStanding;
use open::Open;
pub use progress::{Progress, StopWork};
pub(crate) use progress::{Work, stop};
pub use types::Changed;
pub(crate) use verbs::{create, info, lock, recover, recovery_noted, standing, unlock};

/// A file handed in by the window or the command line, waiting for the call that uses it.
pub struct Staged {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Is told what an act changed.
type Observer = Box<dyn Fn(&Changed) + Send + Sync>;

/// The register at one place, locked or open.
pub struct Register {
    path: PathBuf,
    cost: Cost,
    exercise: bool,
    ports: Arc<Ports>,
    open: RwLock<Option<Open>>,
    staged: Mutex<HashMap<String, Staged>>,
    observers: Mutex<Vec<Observer>>,
    watchers: Mutex<Vec<progress::Watcher>>,
    works: Mutex<HashMap<String, Arc<AtomicBool>>>,
    reached: Mutex<Option<bool>>,
}

/// One call on its way through a verb that needs the register itself.
pub struct House<'a> {
    pub register: &'a Register,
    pub language: Language,
}

impl Register {
    /// The register whose file is `path`; nothing is opened or made yet.
    #[must_use]
    pub fn at(path: &Path, ports: Ports) -> Register {
        Register {
            path: path.to_owned(),
            cost: Cost::default(),
            exercise: false,
            ports: Arc::new(ports),
            open: RwLock::new(None),
            staged: Mutex::new(HashMap::new()),
            observers: Mutex::new(Vec::new()),
            watchers: Mutex::new(Vec::new()),
            works: Mutex::new(HashMap::new()),
            reached: Mutex::new(None),
        }
    }

    /// Another cost of deriving keys from passphrases, for tests and for the exercise, whose passphrase guards nothing.
    #[must_use]
    pub fn with_cost(mut self, cost: Cost) -> Register {
        self.cost = cost;
        self
    }

    /// Marks the register as an exercise: shown in every view, and its mail stays on the machine.
    #[must_use]
    pub fn as_exercise(mut self) -> Register {
        self.exercise = true;
        self
    }

    /// The register's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The ports the host handed in.
    #[must_use]
    pub fn ports(&self) -> &Arc<Ports> {
        &self.ports
    }

    /// Whether it is an exercise.
    #[must_use]
    pub fn is_exercise(&self) -> bool {
        self.exercise
    }

    /// Whether it is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open.read().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Tells `observer` of every act that changed something.
    pub fn on_changed(&self, observer: impl Fn(&Changed) + Send + Sync + 'static) {
        held(&self.observers).push(Box::new(observer));
    }

    /// Looks at the register.
    ///
    /// # Errors
    /// `Locked`, and whatever `look` answers.
    pub fn read<T>(&self, language: Language, look: impl FnOnce(&Reading<'_>) -> Result<T>) -> Result<T> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or(Error::Locked)?;
        let connection = held(&open.reader);
        // One transaction a look, so that a view never mixes two states of the register.
        let transaction = connection.unchecked_transaction()?;
        let reading = Reading::new(&transaction, self.context(language));
        let corrected = crate::directory::hold(&reading)?;
        let seen = look(&reading)?;
        drop(corrected);
        transaction.commit()?;
        Ok(seen)
    }

    /// Does one act: all of it or nothing, recorded under `name`.
    ///
    /// # Errors
    /// `Locked`, `CannotWrite`, and whatever `verb` answers; then nothing has changed.
    pub fn act<T>(&self, language: Language, name: &str, verb: impl FnOnce(&Desk<'_>) -> Result<T>) -> Result<T> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or(Error::Locked)?;
        let mut writer = held(&open.writer);
        let context = self.context(language);
        held(&open.touched).clear();
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let entry = open_entry(&transaction, &context, name)?;
        let desk = Desk::new(&transaction, context);
        let corrected = crate::directory::hold(&desk)?;
        let done = verb(&desk)?;
        // The index is made of the data as it ships, whichever register is open.
        drop(corrected);
        crate::search::settle_index(&transaction)?;
        let head = close_entry(&transaction, entry)?;
        transaction.commit()?;
        let tables: BTreeSet<String> = std::mem::take(&mut *held(&open.touched));
        if let Some(head) = &head {
            open.end.keep(head);
        }
        drop(writer);
        if let Some(head) = head {
            let changed = Changed { tables: tables.into_iter().collect(), entry: head.uid, act: name.to_owned() };
            for observer in held(&self.observers).iter() {
                observer(&changed);
            }
        }
        Ok(done)
    }

    /// Hands the tables themselves to the bench, as one act.
    ///
    /// # Errors
    /// As `act`.
    #[cfg(feature = "measuring")]
    pub fn measuring<T>(&self, work: impl FnOnce(&rusqlite::Connection) -> T) -> Result<T> {
        self.act(Language::En, "measuring", |desk| Ok(work(desk.rows())))
    }

    /// Takes in a file for a later call and gives its id.
    pub fn stage(&self, name: &str, bytes: Vec<u8>) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        held(&self.staged).insert(id.clone(), Staged { name: name.to_owned(), bytes });
        id
    }

    /// Puts a staged file back under its id: what was refused, rehearsed or stopped can be tried again.
    pub(crate) fn put_back(&self, id: &str, staged: Staged) {
        held(&self.staged).insert(id.to_owned(), staged);
    }

    /// Gives up a staged file to the call that uses it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn take_staged(&self, id: &str) -> Result<Staged> {
        held(&self.staged).remove(id).ok_or_else(|| Error::not_found("file", id))
    }

    /// Whether the register's history ends where it ended when it was last closed.
    ///
    /// # Errors
    /// `Locked`, `CannotWrite`.
    pub(crate) fn end(&self) -> Result<EndStanding> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or(Error::Locked)?;
        open.end.standing(&held(&open.reader))
    }

    /// Takes the register as it is for the newest, e.g. after an older copy was put back on purpose.
    ///
    /// # Errors
    /// `Locked`, `CannotWrite`.
    pub(crate) fn accept_end(&self) -> Result<()> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or(Error::Locked)?;
        open.end.accept(&held(&open.reader))
    }

    /// Remembers whether the last round of sending reached a server, for the status line.
    pub fn note_reached(&self, reached: bool) {
        *held(&self.reached) = Some(reached);
    }

    pub(crate) fn context(&self, language: Language) -> Context {
        Context {
            language,
            now: self.ports.clock.now(),
            today: self.ports.clock.today(),
            ports: Arc::clone(&self.ports),
            reached: *held(&self.reached),
            exercise: self.exercise,
        }
    }
}

/// A lock that goes on after a panic in a call: the transaction of that call was rolled back when it unwound.
pub(crate) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
