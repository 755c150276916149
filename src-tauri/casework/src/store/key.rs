//! The one place with foreign calls: giving SQLCipher its key as bytes, so that it never stands in an SQL text, and giving
//! a connection room for its small pieces of memory.
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

/// Bytes of one piece: large enough for what a trigger needs to record a row of the widest table.
const PIECE: i32 = 16 * 1024;
/// Pieces in one room: 2 MB for each connection.
const PIECES: i32 = 128;

/// Gives a connection one room for the small pieces of memory its statements take and give back.
///
/// With `cipher_memory_security` every piece that comes from the system is locked, wiped and unlocked by itself: three
/// quarters of the time of an import of thousands of rows. The room is locked once; its pieces are used again while the
/// connection is open, and all of it is wiped and unlocked when the connection closes, as locking the register does.
///
/// # Errors
/// When the connection has used its memory before; this comes first.
pub(super) fn give_room(connection: &Connection) -> rusqlite::Result<()> {
    let none: *mut std::ffi::c_void = std::ptr::null_mut();
    // SAFETY: the handle is open for as long as `connection` is borrowed, and the arguments are those SQLite documents for
    // this option: no buffer of ours, so that SQLite takes one, wipes it and gives it back by itself.
    let code =
        unsafe { ffi::sqlite3_db_config(connection.handle(), ffi::SQLITE_DBCONFIG_LOOKASIDE, none, PIECE, PIECES) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)) }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use std::fs;
    use std::os::unix::fs::FileExt as _;

    use crate::store::open::{Purpose, connect};
    use crate::testing::cheap;
    use crate::vault::KeyFile;

    /// What is looked for, written so that this program's own memory does not hold it.
    const MASK: u8 = 0x55;
    const MASKED: [u8; 8] =
        [b'Q' ^ MASK, b'z' ^ MASK, b'v' ^ MASK, b'!' ^ MASK, b'k' ^ MASK, b'e' ^ MASK, b'p' ^ MASK, b't' ^ MASK];

    /// How often it stands in what this process can write to.
    fn found() -> usize {
        let memory = fs::File::open("/proc/self/mem").unwrap();
        let mut buffer = vec![0_u8; 1 << 20];
        let mut count = 0;
        for line in fs::read_to_string("/proc/self/maps").unwrap().lines().filter(|line| line.contains(" rw")) {
            let (from, rest) = line.split_once('-').unwrap();
            let until = rest.split(' ').next().unwrap();
            let at = |text: &str| u64::from_str_radix(text, 16).unwrap();
            let (mut from, until) = (at(from), at(until));
            while from < until {
                let length = usize::try_from(until - from).unwrap().min(buffer.len());
                // The buffer is looked through for nothing: it stands in memory too.
                let own = buffer.as_ptr() as u64;
                let is_own = from < own + buffer.len() as u64 && own < from + length as u64;
                if !is_own && memory.read_at(&mut buffer[..length], from).is_ok() {
                    let hits = buffer[..length].windows(MASKED.len());
                    count += hits
                        .filter(|w| w[0] == MASKED[0] ^ MASK && w.iter().zip(MASKED).all(|(a, b)| *a == b ^ MASK))
                        .count();
                }
                from += length as u64;
            }
        }
        std::hint::black_box(&mut buffer).fill(0);
        count
    }

    #[test]
    fn nothing_of_a_row_is_left_in_memory_when_the_connection_is_closed() {
        let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
        fs::create_dir(&folder).unwrap();
        let (_, key, _) = KeyFile::create("a-register", "a long enough passphrase", cheap()).unwrap();
        let connection = connect(&folder.join("office.register"), &key, Purpose::Create).unwrap();
        connection
            .execute_batch(
                "CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT, object TEXT);
                 CREATE TABLE seen (after TEXT);
                 CREATE TRIGGER kept_insert AFTER INSERT ON kept BEGIN
                     INSERT INTO seen VALUES (json_object('text', NEW.text, 'object', NEW.object)); END;
                 WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
                 INSERT INTO kept (text, object) SELECT 'Qzv' || '!kept' || i, json_array('Qzv' || '!kept', i) FROM n;",
            )
            .unwrap();
        assert!(found() > 500, "rows stand in memory while the register is open");
        drop(connection);
        assert_eq!(found(), 0);
        fs::remove_dir_all(&folder).unwrap();
    }
}
