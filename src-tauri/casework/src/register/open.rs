//! Making, opening and closing the register's file.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::held;
use crate::error::{Error, Result};
use crate::store::open::{Purpose, connect, look};
use crate::store::steps;
use crate::vault::{Cost, DataKey, HeadKey, KeyFile, head_path, key_path};

use super::end::End;

/// How long another holder of the lock is given to leave.
const LEAVING: Duration = Duration::from_millis(600);

/// An open register: a writer, a reader that can only read, and the lock that keeps others out.
pub(super) struct Open {
    pub(super) writer: Mutex<Connection>,
    pub(super) reader: Mutex<Connection>,
    /// Tables the running act has touched, from SQLite's update hook.
    pub(super) touched: Arc<Mutex<BTreeSet<String>>>,
    pub(super) uid: String,
    /// The end of the history's chain, kept beside the file.
    pub(super) end: End,
    /// The recovery words of a register made just now, until they were noted.
    pub(super) words: Mutex<Option<Zeroizing<Vec<String>>>>,
    /// Held as long as the register is open; the system lets go of it when the program dies.
    _lock: File,
}

/// Makes a new register. Nothing that exists is ever overwritten.
pub(super) fn create(path: &Path, passphrase: &str, cost: Cost) -> Result<(Open, Vec<String>)> {
    if path.exists() || key_path(path).exists() {
        return Err(Error::RegisterExists);
    }
    make_folder(path)?;
    let lock = lock_file(path)?;
    let uid = uuid::Uuid::now_v7().to_string();
    let (key_file, key, words) = KeyFile::create(&uid, passphrase, cost)?;
    // The key first: a register whose key was never written could not be opened by anybody.
    key_file.write(path)?;
    let made = fresh(path, &key, uid, lock, &words);
    if made.is_err() {
        for leftover in
            [path.to_owned(), key_path(path), beside(path, "key.copy"), beside(path, "lock"), head_path(path)]
        {
            let _ = fs::remove_file(leftover);
        }
    }
    Ok((made?, words))
}

fn fresh(path: &Path, key: &DataKey, uid: String, lock: File, words: &[String]) -> Result<Open> {
    let mut writer = connect(path, key, Purpose::Create)?;
    steps::take(&mut writer, path, true)?;
    crate::search::keep_index(&mut writer)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(|_| Error::CannotWrite)?;
    }
    let open = assemble(path, key, writer, uid, lock)?;
    *held(&open.words) = Some(Zeroizing::new(words.to_vec()));
    Ok(open)
}

/// Opens the register with a key file slot; `unwrap` is how the caller opens it (passphrase or words).
pub(super) fn open(path: &Path, unwrap: impl FnOnce(&KeyFile) -> Result<DataKey>) -> Result<(Open, KeyFile, DataKey)> {
    look(path, None)?;
    let key_file = KeyFile::read(path)?;
    look(path, Some(key_file.salt()?))?;
    let lock = lock_file(path)?;
    let key = unwrap(&key_file)?;
    let mut writer = connect(path, &key, Purpose::Open)?;
    steps::take(&mut writer, path, false)?;
    crate::search::keep_index(&mut writer)?;
    let open = assemble(path, &key, writer, key_file.register_uid().to_owned(), lock)?;
    Ok((open, key_file, key))
}

fn assemble(path: &Path, key: &DataKey, mut writer: Connection, uid: String, lock: File) -> Result<Open> {
    let touched = Arc::new(Mutex::new(BTreeSet::new()));
    let seen = Arc::clone(&touched);
    writer.update_hook(Some(move |_action: rusqlite::hooks::Action, _database: &str, table: &str, _row: i64| {
        if !["history_", "search_", "sqlite_"].iter().any(|own| table.starts_with(own)) {
            held(&seen).insert(table.to_owned());
        }
    }))?;
    writer.set_prepared_statement_cache_capacity(200);
    let reader = connect(path, key, Purpose::Read)?;
    reader.set_prepared_statement_cache_capacity(200);
    let end = End::look(HeadKey::of(key)?, path, &uid, &reader)?;
    Ok(Open {
        end,
        writer: Mutex::new(writer),
        reader: Mutex::new(reader),
        touched,
        uid,
        words: Mutex::new(None),
        _lock: lock,
    })
}

impl Open {
    /// Closes both connections; the cipher wipes what it held in memory.
    pub(super) fn close(self) {
        let reader = self.reader.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        self.end.rest(&reader);
        drop(reader);
        let writer = self.writer.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        let _ = writer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        drop(writer);
    }
}

fn make_folder(path: &Path) -> Result<()> {
    let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) else { return Ok(()) };
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|_| Error::CannotWrite)
}

fn lock_file(path: &Path) -> Result<File> {
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(beside(path, "lock"))
        .map_err(|_| Error::CannotWrite)?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            // A program that is just ending, or a child between its start and its own program, holds the lock a moment longer.
            Err(fs::TryLockError::WouldBlock) if begun.elapsed() < LEAVING => std::thread::sleep(LEAVING / 20),
            Err(fs::TryLockError::WouldBlock) => return Err(Error::InUse),
            // A file system without locks: the database's own locking still holds.
            Err(fs::TryLockError::Error(_)) => return Ok(file),
        }
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}
