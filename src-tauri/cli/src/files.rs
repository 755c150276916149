//! Files named on the command line.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use casework::error::Error;
use casework::vault::sha256;
use serde_json::{Value, json};

use crate::desk::refuse;
use crate::print::Refusal;

/// More than this is no decision; a device or an endless file is not read to its end.
const LARGEST: u64 = 200 * 1024 * 1024;

/// Name without the folder: folders never reach the register, a message or a log.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    let unreadable = || refuse(&Error::CannotReadFile { file: name(path) });
    let kind = fs::metadata(path).map_err(|_| unreadable())?;
    if !kind.is_file() {
        return Err(unreadable());
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes)).map_err(|_| unreadable())?;
    Ok(bytes)
}

pub(crate) fn read_text(path: &Path) -> Result<String, Refusal> {
    String::from_utf8(read(path)?).map_err(|_| refuse(&Error::CannotReadFile { file: name(path) }))
}

/// Writes a file and says where it is and what it holds.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<Value, Refusal> {
    fs::write(path, bytes).map_err(|_| refuse(&Error::CannotWrite))?;
    Ok(json!({ "path": path, "sha256": sha256(bytes) }))
}
