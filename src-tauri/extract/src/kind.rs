//! What kind of file it is, by its first bytes: decisions come as PDF and as Word documents; of everything else the
//! answer says why it is refused.
//!
//! A name counts only where the bytes say nothing: a text that calls itself a PDF is a damaged PDF.

use casework::decisions::page::Page;
use casework::decisions::reading::ReadError;

use crate::{docx, pdf};

/// The pages of a file, whatever kind it is.
///
/// # Errors
/// As `casework::decisions::reading::ReadError` says.
pub fn pages(file_name: &str, bytes: &[u8]) -> Result<Vec<Page>, ReadError> {
    if bytes.len() > pdf::MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    if pdf::is_pdf(bytes) {
        return pdf::pages(bytes);
    }
    if docx::is_archive(bytes) {
        return docx::pages(bytes);
    }
    Err(refusal(file_name, bytes))
}

/// Why a file that is neither is refused.
fn refusal(file_name: &str, bytes: &[u8]) -> ReadError {
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        return old_office(bytes);
    }
    let is_picture = bytes.starts_with(b"\x89PNG")
        || bytes.starts_with(b"\xff\xd8\xff")
        || bytes.starts_with(b"II*\0")
        || bytes.starts_with(b"MM\0*");
    if is_picture {
        return ReadError::NoText;
    }
    let name = file_name.to_lowercase();
    let calls_itself = [".pdf", ".docx", ".docm"].iter().any(|ending| name.ends_with(ending));
    if calls_itself || bytes.is_empty() || !is_text(bytes) {
        return ReadError::Damaged;
    }
    // Plain text, HTML, RTF: whole, and not what decisions come as.
    ReadError::NotADecision
}

/// The container of Office's older formats, which also holds what Word encrypts.
fn old_office(bytes: &[u8]) -> ReadError {
    let wide = |name: &str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let has = |name: &str| {
        let name = wide(name);
        bytes.windows(name.len()).any(|window| window == name)
    };
    if has("EncryptedPackage") || has("EncryptionInfo") { ReadError::Encrypted } else { ReadError::NotADecision }
}

/// Words, in any of the usual encodings.
fn is_text(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    let control = head.iter().filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c)).count();
    wide || control == 0
}
