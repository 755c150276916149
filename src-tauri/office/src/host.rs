//! One host: the office's register, or in its place the exercise, behind the two doors.
//!
//! The exercise never touches the office's own register: it is another file in a temporary folder, and locking it ends
//! it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use casework::contract::Contract;
use casework::door::{self, File};
use casework::error::Result;
use casework::language::Language;
use casework::register::types::{Nothing, Standing};
use casework::register::{Changed, Progress, Register};
use serde_json::Value;

use crate::exercise::Exercise;

type Observer = Arc<dyn Fn(&Changed) + Send + Sync>;
type Watcher = Arc<dyn Fn(&Progress) + Send + Sync>;

/// The office's register and, while it runs, the exercise.
pub struct Host {
    office: Arc<Register>,
    exercise: RwLock<Option<Exercise>>,
    observers: Mutex<Vec<Observer>>,
    watchers: Mutex<Vec<Watcher>>,
}

impl Host {
    /// The host of the register at `path`; nothing is opened yet.
    ///
    /// # Errors
    /// When the system does not tell where this program is.
    pub fn at(path: PathBuf) -> std::io::Result<Host> {
        let ports = crate::ports_with(crate::clock(false))?;
        Ok(Host {
            office: Arc::new(Register::at(&path, ports)),
            exercise: RwLock::new(None),
            observers: Mutex::new(Vec::new()),
            watchers: Mutex::new(Vec::new()),
        })
    }

    /// Adds the host's own calls to the contract.
    pub fn describe(contract: &mut Contract) {
        contract.add::<Nothing, Standing>("exercise.begin");
    }

    /// Runs a call. Blocks for as long as the call takes.
    ///
    /// # Errors
    /// The refusal as JSON, with its sentence.
    pub fn call(&self, name: &str, input: Value, language: Language) -> std::result::Result<Value, Value> {
        match name {
            "exercise.begin" => door::guard(language, || self.begin_exercise(language))?,
            "register.lock" => self.end_exercise(),
            _ => {}
        }
        let name = if name == "exercise.begin" { "register.standing" } else { name };
        door::call(&self.register(), name, input, language)
    }

    /// The file with this id.
    ///
    /// # Errors
    /// The refusal as JSON.
    pub fn file(&self, id: &str, language: Language) -> std::result::Result<File, Value> {
        door::file(&self.register(), id, language)
    }

    /// Takes in a file for a later call and gives its id.
    pub fn stage(&self, name: &str, bytes: Vec<u8>) -> String {
        self.register().stage(name, bytes)
    }

    /// Tells `observer` of every act that changed something, in the office and in the exercise.
    pub fn on_changed(&self, observer: impl Fn(&Changed) + Send + Sync + 'static) {
        let observer: Observer = Arc::new(observer);
        self.observers.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&observer));
        self.office.on_changed(move |changed| observer(changed));
    }

    /// Tells `watcher` how far long work is, in the office and in the exercise.
    pub fn on_progress(&self, watcher: impl Fn(&Progress) + Send + Sync + 'static) {
        let watcher: Watcher = Arc::new(watcher);
        self.watchers.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&watcher));
        self.office.on_progress(move |progress| watcher(progress));
    }

    /// How long until something in the outbox is due; `None` when nothing waits or the register is locked.
    #[must_use]
    pub fn sends_by_itself(&self) -> Option<Duration> {
        let register = self.register();
        let due = casework::outbox::due(&register).ok().flatten()?;
        Some((due - register.ports().clock.now()).to_std().unwrap_or_default())
    }

    /// Closes what is open.
    pub fn close(&self) {
        self.end_exercise();
        self.office.close();
    }

    /// The register that calls go to now.
    #[must_use]
    pub fn register(&self) -> Arc<Register> {
        let exercise = self.exercise.read().unwrap_or_else(PoisonError::into_inner);
        exercise.as_ref().map_or_else(|| Arc::clone(&self.office), Exercise::register)
    }

    fn begin_exercise(&self, language: Language) -> Result<()> {
        let mut slot = self.exercise.write().unwrap_or_else(PoisonError::into_inner);
        if slot.is_none() {
            let exercise = Exercise::begin(language)?;
            for observer in self.observers.lock().unwrap_or_else(PoisonError::into_inner).iter() {
                let observer = Arc::clone(observer);
                exercise.register().on_changed(move |changed| observer(changed));
            }
            for watcher in self.watchers.lock().unwrap_or_else(PoisonError::into_inner).iter() {
                let watcher = Arc::clone(watcher);
                exercise.register().on_progress(move |progress| watcher(progress));
            }
            *slot = Some(exercise);
        }
        Ok(())
    }

    fn end_exercise(&self) {
        drop(self.exercise.write().unwrap_or_else(PoisonError::into_inner).take());
    }
}
