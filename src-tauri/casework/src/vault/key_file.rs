//! The key file: JSON, so that it can be read and copied by hand, in two copies that are never overwritten in place.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::slots::{Cost, Slot, new_recovery, recovery_entropy};
use super::{DataKey, hex, random, sha256};
use crate::error::{Error, Fault, Result};

/// Version of the file's shape.
const VERSION: u32 = 1;

/// The slots of one register and what binds them to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyFile {
    body: Body,
    /// SHA-256 of the body: tells damage from a wrong passphrase.
    checksum: String,
    /// HMAC-SHA-256 of the body under a key made from the data key: tells tampering.
    mac: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Body {
    format: String,
    version: u32,
    register: String,
    /// The first 16 bytes of the register's file, hexadecimal.
    salt: String,
    slots: Vec<Slot>,
}

/// Where the key file of the register at `register` stands.
#[must_use]
pub fn key_path(register: &Path) -> PathBuf {
    with_ending(register, "key")
}

fn copy_path(register: &Path) -> PathBuf {
    with_ending(register, "key.copy")
}

fn with_ending(register: &Path, ending: &str) -> PathBuf {
    let mut name = register.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

impl KeyFile {
    /// A new key with a passphrase slot and a recovery slot, and the recovery words.
    ///
    /// # Errors
    /// A fault when the system gives no randomness or not enough memory for the derivation.
    pub fn create(register_uid: &str, passphrase: &str, cost: Cost) -> Result<(KeyFile, DataKey, Vec<String>)> {
        let key = DataKey { key: Zeroizing::new(random()?), salt: random()? };
        let (entropy, words) = new_recovery()?;
        let bound = register_uid.as_bytes();
        let body = Body {
            format: "parliamentary-solidarity key".to_owned(),
            version: VERSION,
            register: register_uid.to_owned(),
            salt: hex(&key.salt),
            slots: vec![
                Slot::for_passphrase(passphrase, cost, key.key.as_slice(), bound)?,
                Slot::for_recovery(&entropy, key.key.as_slice(), bound)?,
            ],
        };
        Ok((KeyFile::seal(body, &key)?, key, words))
    }

    /// The same file with another passphrase; the recovery slot stays.
    ///
    /// # Errors
    /// As `create`.
    pub fn with_passphrase(&self, passphrase: &str, cost: Cost, key: &DataKey) -> Result<KeyFile> {
        let mut body = self.body.clone();
        body.slots.retain(|slot| !matches!(slot, Slot::Passphrase { .. }));
        let slot = Slot::for_passphrase(passphrase, cost, key.key.as_slice(), body.register.as_bytes())?;
        body.slots.insert(0, slot);
        KeyFile::seal(body, key)
    }

    /// The data key, when the passphrase fits a slot.
    ///
    /// # Errors
    /// `WrongPassphrase`, or `KeyFileDamaged` when the file was changed by somebody without the key.
    pub fn open(&self, passphrase: &str) -> Result<DataKey> {
        self.open_by(|slot, bound| slot.open_with_passphrase(passphrase, bound))
    }

    /// The data key, when the recovery words fit.
    ///
    /// # Errors
    /// As `open`.
    pub fn open_with_words(&self, words: &str) -> Result<DataKey> {
        let entropy = recovery_entropy(words)?;
        self.open_by(|slot, bound| slot.open_with_recovery(&entropy, bound))
    }

    fn open_by(&self, open: impl Fn(&Slot, &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>>) -> Result<DataKey> {
        for slot in &self.body.slots {
            if let Some(bytes) = open(slot, self.body.register.as_bytes())? {
                let key: [u8; 32] = bytes.as_slice().try_into().map_err(|_| Error::KeyFileDamaged)?;
                let key = DataKey { key: Zeroizing::new(key), salt: self.salt()? };
                if mac(&self.body, &key)? != self.mac {
                    return Err(Error::KeyFileDamaged);
                }
                return Ok(key);
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// Uid of the register this key belongs to.
    #[must_use]
    pub fn register_uid(&self) -> &str {
        &self.body.register
    }

    /// The first bytes of the register's file.
    pub(crate) fn salt(&self) -> Result<[u8; 16]> {
        let mut salt = [0; 16];
        for (i, byte) in salt.iter_mut().enumerate() {
            let digits = self.body.salt.get(i * 2..i * 2 + 2).ok_or(Error::KeyFileDamaged)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| Error::KeyFileDamaged)?;
        }
        Ok(salt)
    }

    fn seal(body: Body, key: &DataKey) -> Result<KeyFile> {
        Ok(KeyFile { checksum: sha256(&canonical(&body)?), mac: mac(&body, key)?, body })
    }

    /// Reads the key file of the register at `register`, or its copy when the file is missing or damaged.
    ///
    /// # Errors
    /// `KeyFileMissing`, `KeyFileDamaged`, `NewerRegister`.
    pub fn read(register: &Path) -> Result<KeyFile> {
        let first = read_one(&key_path(register));
        match first {
            Ok(file) => Ok(file),
            Err(Error::NewerRegister { found, known }) => Err(Error::NewerRegister { found, known }),
            Err(problem) => read_one(&copy_path(register)).map_err(|copy| match (&problem, copy) {
                (Error::KeyFileMissing, Error::KeyFileMissing) => Error::KeyFileMissing,
                _ => Error::KeyFileDamaged,
            }),
        }
    }

    /// Writes the file and its copy, each to a new file that then takes the name: a power cut leaves the old or the new.
    ///
    /// # Errors
    /// `CannotWrite`.
    pub fn write(&self, register: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).map_err(|e| Fault::new("vault", e))?;
        for path in [key_path(register), copy_path(register)] {
            replace(&path, &text).map_err(|_| Error::CannotWrite)?;
        }
        Ok(())
    }
}

fn read_one(path: &Path) -> Result<KeyFile> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(Error::KeyFileMissing),
        Err(_) => return Err(Error::KeyFileDamaged),
    };
    if bytes.len() > 1_000_000 {
        return Err(Error::KeyFileDamaged);
    }
    if let Some(found) = version_of(&bytes).filter(|found| *found > VERSION) {
        return Err(Error::NewerRegister { found, known: VERSION });
    }
    let file: KeyFile = serde_json::from_slice(&bytes).map_err(|_| Error::KeyFileDamaged)?;
    if sha256(&canonical(&file.body)?) != file.checksum {
        return Err(Error::KeyFileDamaged);
    }
    Ok(file)
}

fn version_of(bytes: &[u8]) -> Option<u32> {
    let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    value.get("body")?.get("version")?.as_u64()?.try_into().ok()
}

fn canonical(body: &Body) -> Result<Vec<u8>> {
    serde_json::to_vec(body).map_err(|e| Fault::new("vault", e).into())
}

fn mac(body: &Body, key: &DataKey) -> Result<String> {
    let mut mac_key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(&key.salt), key.key.as_slice())
        .expand(b"key file", mac_key.as_mut_slice())
        .map_err(|e| Fault::new("vault", e.to_string()))?;
    let mut mac = Hmac::<Sha256>::new_from_slice(mac_key.as_slice()).map_err(|e| Fault::new("vault", e.to_string()))?;
    mac.update(&canonical(body)?);
    Ok(hex(&mac.finalize().into_bytes()))
}

/// Writes `bytes` so that `path` holds either what it held or all of the new content, whatever happens in between.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let fresh = path.with_extension("new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
