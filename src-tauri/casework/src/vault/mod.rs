//! The key of a register: a random key, wrapped once for each way to open it, in a small file beside the register.
//!
//! The file carries a plain checksum (damage is told from a wrong passphrase without any key) and a MAC under the key
//! itself (nobody without the key can change it unseen). Keys and passphrases never leave this module except as the
//! `DataKey` the store needs, and never reach a log or an error.

mod head;
mod key_file;
mod slots;

pub(crate) use head::{HeadKey, Kept, head_path};
pub use key_file::{KeyFile, key_path};
pub use slots::{Cost, RECOVERY_WORDS};

use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// The key of the register's file: 32 bytes of key and the 16 bytes the file begins with.
pub struct DataKey {
    pub(crate) key: Zeroizing<[u8; 32]>,
    pub(crate) salt: [u8; 16],
}

impl DataKey {
    /// The raw key specification SQLCipher takes: `x'` + 64 hex digits of key + 32 of salt + `'`.
    pub(crate) fn specification(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(100));
        text.push_str("x'");
        push_hex(&mut text, self.key.as_slice());
        push_hex(&mut text, &self.salt);
        text.push('\'');
        text
    }
}

fn push_hex(text: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// Lower-case hexadecimal of `bytes`.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    push_hex(&mut text, bytes);
    text
}

/// SHA-256 of `bytes` in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    hex(&Sha256::digest(bytes))
}

/// Fills a new array with randomness of the operating system.
///
/// # Errors
/// A fault when the system has none to give.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| crate::error::Fault::new("vault", e.to_string()))?;
    Ok(bytes)
}

/// Least length of a passphrase, in characters; short ones need this many, five words always suffice.
const LEAST_CHARACTERS: u32 = 10;
const LEAST_WORDS: u32 = 5;

/// Refuses a passphrase that is quickly guessed: fewer than 10 characters, or the same few over and over.
///
/// # Errors
/// `WeakPassphrase`.
pub fn check_passphrase(passphrase: &str) -> Result<()> {
    let characters = passphrase.chars().count();
    let mut distinct: Vec<char> = passphrase.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if characters < LEAST_CHARACTERS as usize || distinct.len() < 5 {
        return Err(Error::WeakPassphrase { words: LEAST_WORDS, characters: LEAST_CHARACTERS });
    }
    Ok(())
}
