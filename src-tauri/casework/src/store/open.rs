//! Opening the register's file: the key, the settings in their order, and the check that every one of them took.
//!
//! A build without the cipher would silently write plain text, and a weaker `synchronous` loses acknowledged saves at a
//! power cut. So nothing is believed: every setting is read back and the file is refused otherwise.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::key::{give_room, set_key};
use crate::error::{Error, Fault, Result};
use crate::vault::DataKey;

/// Marks a file as a register of this program (`PSol`).
pub(super) const APPLICATION: i32 = 0x5053_6f6c;

/// What the first bytes of the file say, before any key is tried.
///
/// # Errors
/// `NoRegister`, `RegisterEmpty`, `NotARegister`, `KeyOfAnotherRegister`, `RegisterDamaged`.
pub(crate) fn look(path: &Path, salt: Option<[u8; 16]>) -> Result<()> {
    let mut file = match fs::File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(Error::NoRegister),
        Err(_) => return Err(Error::CannotReadFile { file: name_of(path) }),
    };
    let length = file.metadata().map(|m| m.len()).unwrap_or(0);
    if length == 0 {
        return Err(Error::RegisterEmpty);
    }
    let mut head = [0; 16];
    if file.read_exact(&mut head).is_err() {
        return Err(Error::NotARegister);
    }
    if head.starts_with(b"SQLite format 3") || length % 4096 != 0 && length < 4096 {
        return Err(Error::NotARegister);
    }
    match salt {
        // A few flipped bytes are damage; sixteen other ones are another register.
        Some(salt) if salt != head => {
            let same = salt.iter().zip(&head).filter(|(a, b)| a == b).count();
            Err(if same >= 8 { Error::RegisterDamaged } else { Error::KeyOfAnotherRegister })
        }
        _ => Ok(()),
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether the file may be made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Create,
    Open,
    /// A second connection that can only read.
    Read,
}

/// A connection with its key and settings, checked.
///
/// # Errors
/// `RegisterDamaged` when the key is right and the first page is not; a fault when a setting did not take.
pub(crate) fn connect(path: &Path, key: &DataKey, purpose: Purpose) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if purpose == Purpose::Create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLCipher writes to standard error about every wrong page; our own sentence is enough.
    let _ = connection.pragma_update(None, "cipher_log_level", "NONE");
    pragma(&connection, "cipher_memory_security", "ON")?;
    // After the setting above, so that the room is locked and wiped too.
    give_room(&connection)?;
    set_key(&connection, key)?;
    let version: String = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap_or_default();
    if version.is_empty() {
        return Err(Fault::new("store", "this build has no cipher").into());
    }
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0)).map_err(Error::from)?;
    settings(&connection)?;
    check(&connection)?;
    // Search as typed asks for the same pages of its index at every key, and an import of thousands of rows writes the same
    // pages of its indexes again and again; each page left out is enciphered, and deciphered, once more.
    pragma(&connection, "cache_size", "-32768")?;
    if purpose == Purpose::Read {
        pragma(&connection, "query_only", "ON")?;
    }
    Ok(connection)
}

fn settings(connection: &Connection) -> Result<()> {
    connection.busy_timeout(Duration::from_secs(5))?;
    pragma(connection, "journal_mode", "WAL")?;
    for (name, value) in [
        ("synchronous", "FULL"),
        ("temp_store", "MEMORY"),
        ("secure_delete", "ON"),
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("mmap_size", "0"),
        ("fullfsync", "ON"),
        ("checkpoint_fullfsync", "ON"),
    ] {
        pragma(connection, name, value)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Plans do not depend on the values bound: otherwise a statement is compiled anew at every key that is typed.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Sets a pragma whether or not it answers with a row.
fn pragma(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection.pragma_update_and_check(None, name, value, |_| Ok(())).or_else(|e| match e {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(Error::from(other)),
    })
}

/// Reads every setting back.
fn check(connection: &Connection) -> Result<()> {
    for (name, wanted) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("temp_store", "2"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("cipher_memory_security", "1"),
    ] {
        let found: String = connection.query_row(&format!("PRAGMA {name}"), [], |row| {
            let value: rusqlite::types::Value = row.get(0)?;
            Ok(match value {
                rusqlite::types::Value::Integer(n) => n.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            })
        })?;
        if found != wanted {
            return Err(Fault::new("store", format!("setting {name} is {found}, not {wanted}")).into());
        }
    }
    if !connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)? {
        return Err(Fault::new("store", "defensive mode is off").into());
    }
    Ok(())
}
