//! Long work: how far it is, and the way to stop it.
//!
//! A verb that may take over a second asks for its `Work`, says how far it is, and ends when it is told to stop: nothing
//! is half done, because what it writes is one act at the end.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::types::Done;
use super::{House, Register, held};
use crate::error::{Error, Result};

/// How far a work is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// Name of the call that works.
    pub what: String,
    pub done: usize,
    /// Zero while it is not known.
    pub total: usize,
}

/// Names a work by its call.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StopWork {
    pub what: String,
}

/// Is told how far a work is.
pub(super) type Watcher = Box<dyn Fn(&Progress) + Send + Sync>;

/// A work that is going on; it ends when this goes.
pub(crate) struct Work<'a> {
    register: &'a Register,
    what: String,
    stopped: Arc<AtomicBool>,
    /// Hundredths and total as they were told last.
    told: Cell<Option<(usize, usize)>>,
}

impl Register {
    /// Tells `watcher` how far every long work is.
    pub fn on_progress(&self, watcher: impl Fn(&Progress) + Send + Sync + 'static) {
        held(&self.watchers).push(Box::new(watcher));
    }

    /// Begins a work under the name of its call.
    pub(crate) fn work(&self, what: &str) -> Work<'_> {
        let stopped = Arc::new(AtomicBool::new(false));
        held(&self.works).insert(what.to_owned(), Arc::clone(&stopped));
        Work { register: self, what: what.to_owned(), stopped, told: Cell::new(None) }
    }
}

impl Work<'_> {
    /// Says how far it is; cheap enough for every row, because watchers are told once a hundredth.
    ///
    /// # Errors
    /// `Cancelled` when it was told to stop.
    pub(crate) fn at(&self, done: usize, total: usize) -> Result<()> {
        self.go_on()?;
        let now = (done.saturating_mul(100).checked_div(total).unwrap_or(done), total);
        if self.told.replace(Some(now)) == Some(now) {
            return Ok(());
        }
        let progress = Progress { what: self.what.clone(), done, total };
        for watcher in held(&self.register.watchers).iter() {
            watcher(&progress);
        }
        Ok(())
    }
}

impl Work<'_> {
    /// Asks whether to go on, without news.
    ///
    /// # Errors
    /// `Cancelled` when it was told to stop.
    pub(crate) fn go_on(&self) -> Result<()> {
        if self.stopped.load(Ordering::Relaxed) { Err(Error::Cancelled) } else { Ok(()) }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        held(&self.register.works).remove(&self.what);
    }
}

/// Tells a work to stop; one that is over already is no error.
pub(crate) fn stop(house: &House<'_>, input: StopWork) -> Result<Done> {
    if let Some(stopped) = held(&house.register.works).get(&input.what) {
        stopped.store(true, Ordering::Relaxed);
    }
    Ok(Done {})
}
