//! The end of the history's chain, kept in a small file beside the register.
//!
//! The cipher does not notice when yesterday's file is put back in place of today's: every page of it is in order. This
//! file says which entry was the last; a register that does not hold that entry is an older one, or was cut short.
//! It stands beside the key file and not in it: the one file nobody can do without is not written at every act.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{DataKey, hex};
use crate::error::{Error, Fault, Result};

/// The key under which the file is sealed, made from the register's own.
pub(crate) struct HeadKey(Zeroizing<[u8; 32]>);

#[derive(Serialize, Deserialize)]
struct File {
    register: String,
    entry: String,
    chain: String,
    /// HMAC-SHA-256 over the three above: nobody without the key writes one that fits.
    mac: String,
}

/// What the file beside a register says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Uid and chain value of the last entry.
    Head { entry: String, chain: String },
    /// There is no file.
    Missing,
    /// The file was not written by this program for this register.
    Foreign,
}

impl HeadKey {
    pub(crate) fn of(key: &DataKey) -> Result<HeadKey> {
        let mut derived = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(Some(&key.salt), key.key.as_slice())
            .expand(b"history head", derived.as_mut_slice())
            .map_err(|e| Fault::new("vault", e.to_string()))?;
        Ok(HeadKey(derived))
    }

    fn mac(&self, register: &str, entry: &str, chain: &str) -> Result<Hmac<Sha256>> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.0.as_slice()).map_err(|e| Fault::new("vault", e.to_string()))?;
        for part in [register, entry, chain] {
            mac.update(part.as_bytes());
            mac.update(b"\n");
        }
        Ok(mac)
    }

    /// What is kept beside the register at `path`.
    pub(crate) fn read(&self, path: &Path, register: &str) -> Result<Kept> {
        let bytes = match fs::read(head_path(path)) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Kept::Missing),
            Err(_) => return Ok(Kept::Foreign),
        };
        let Ok(file) = serde_json::from_slice::<File>(&bytes) else { return Ok(Kept::Foreign) };
        let fits = file.register == register
            && hex(&self.mac(register, &file.entry, &file.chain)?.finalize().into_bytes()) == file.mac;
        Ok(if fits { Kept::Head { entry: file.entry, chain: file.chain } } else { Kept::Foreign })
    }

    /// Keeps the end of the chain. Without `lasting` a power cut may leave the one before: still an entry of the chain.
    ///
    /// # Errors
    /// `CannotWrite`.
    pub(crate) fn write(&self, path: &Path, register: &str, entry: &str, chain: &str, lasting: bool) -> Result<()> {
        let file = File {
            register: register.to_owned(),
            entry: entry.to_owned(),
            chain: chain.to_owned(),
            mac: hex(&self.mac(register, entry, chain)?.finalize().into_bytes()),
        };
        let text = serde_json::to_vec(&file).map_err(|e| Fault::new("vault", e))?;
        replace(&head_path(path), &text, lasting).map_err(|_| Error::CannotWrite)
    }
}

/// Where the head of the register at `register` stands.
pub(crate) fn head_path(register: &Path) -> PathBuf {
    let mut name = register.as_os_str().to_owned();
    name.push(".head");
    PathBuf::from(name)
}

fn replace(path: &Path, bytes: &[u8], lasting: bool) -> std::io::Result<()> {
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&fresh)?;
    file.write_all(bytes)?;
    if lasting {
        file.sync_all()?;
    }
    fs::rename(&fresh, path)
}
