//! Pictures of contacts, as the file door gives them out.

use super::rows;
use crate::error::{Error, Result};
use crate::store::Reading;

/// The picture of a contact with its media type.
///
/// # Errors
/// `NotFound`.
pub(crate) fn file(reading: &Reading<'_>, uid: &str) -> Result<(&'static str, Vec<u8>)> {
    let missing = || Error::not_found("file", uid);
    let contact = rows::by_uid(reading, uid)?.ok_or_else(missing)?;
    let bytes = reading.kept(&contact.photo)?.ok_or_else(missing)?;
    let kind = kind(&bytes).ok_or_else(missing)?;
    Ok((kind, bytes))
}

/// The kind of a picture by its first bytes; what a card says of it proves nothing. Drawings can hold scripts and are none.
pub(super) fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}
