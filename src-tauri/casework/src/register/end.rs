//! Watching over the end of the history's chain while the register is open.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;

use super::held;
use crate::error::Result;
use crate::store::{Head, head, holds};
use crate::vault::{HeadKey, Kept};

/// Whether the history ends where it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Fits,
    /// The entry that was the last is not in the register: an older file was put back, or entries were cut off. Its uid.
    Older(String),
    /// The note beside the register is gone, or somebody else wrote it.
    Unknown,
}

/// The note beside the register, and how to write it.
pub(super) struct End {
    key: HeadKey,
    path: PathBuf,
    register: String,
    /// While the register is not the newest, the note is left as it is: it is the proof.
    frozen: AtomicBool,
    last: Mutex<Option<Head>>,
}

impl End {
    /// Compares the note with the register; one that has no entry yet needs none.
    pub(super) fn look(key: HeadKey, path: &Path, register: &str, reader: &Connection) -> Result<End> {
        let end = End {
            key,
            path: path.to_owned(),
            register: register.to_owned(),
            frozen: AtomicBool::new(false),
            last: Mutex::new(None),
        };
        if end.standing(reader)? != Standing::Fits {
            end.frozen.store(true, Ordering::Relaxed);
            log::warn!("the register's history does not end where it ended when it was last open");
        }
        Ok(end)
    }

    pub(super) fn standing(&self, reader: &Connection) -> Result<Standing> {
        Ok(match self.key.read(&self.path, &self.register)? {
            Kept::Head { entry, chain } => {
                let kept = Head { uid: entry, chain };
                if holds(reader, &kept)? { Standing::Fits } else { Standing::Older(kept.uid) }
            }
            Kept::Missing if head(reader)?.is_none() => Standing::Fits,
            Kept::Missing | Kept::Foreign => Standing::Unknown,
        })
    }

    /// Notes the end after an act. A note that cannot be written is a note that lags behind, no failed act.
    pub(super) fn keep(&self, head: &Head) {
        if self.frozen.load(Ordering::Relaxed) {
            return;
        }
        if self.write(head, false).is_err() {
            log::warn!("the end of the history could not be noted");
        }
        *held(&self.last) = Some(head.clone());
    }

    /// Notes the end for good, when the register is closed.
    pub(super) fn rest(&self, reader: &Connection) {
        if self.frozen.load(Ordering::Relaxed) || held(&self.last).is_none() {
            return;
        }
        if let Ok(Some(head)) = head(reader)
            && self.write(&head, true).is_err()
        {
            log::warn!("the end of the history could not be noted");
        }
    }

    /// Takes the register as it is for the newest.
    pub(super) fn accept(&self, reader: &Connection) -> Result<()> {
        if let Some(head) = head(reader)? {
            self.write(&head, true)?;
        }
        self.frozen.store(false, Ordering::Relaxed);
        Ok(())
    }

    fn write(&self, head: &Head, lasting: bool) -> Result<()> {
        self.key.write(&self.path, &self.register, &head.uid, &head.chain, lasting)
    }
}
