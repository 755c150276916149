//! The one place with foreign calls: giving SQLCipher its key as bytes, so that it never stands in an SQL text.
#![allow(unsafe_code)]

use rusqlite::{Connection, ffi};

use crate::vault::DataKey;

/// Sets the key of a connection that has not touched its file yet.
///
/// # Errors
/// When SQLCipher does not take it.
pub(super) fn set_key(connection: &Connection, key: &DataKey) -> rusqlite::Result<()> {
    let specification = key.specification();
    let length = i32::try_from(specification.len()).unwrap_or(0);
    // SAFETY: the handle is open for as long as `connection` is borrowed, the bytes outlive the call, and SQLCipher
    // copies them before it returns.
    let code = unsafe { ffi::sqlite3_key(connection.handle(), specification.as_ptr().cast(), length) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)) }
}
