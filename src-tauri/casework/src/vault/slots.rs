//! Slots: one wrapped copy of the data key for each way to open the register.
//!
//! Passphrase: Argon2id (RFC 9106) with the cost stored in the slot. Recovery: 24 words (256 bits and a checksum,
//! BIP 39), strong enough to need no slow derivation, so HKDF. Both wrap with XChaCha20-Poly1305.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::random;
use crate::error::{Error, Fault, Result};

/// How many words open a register without its passphrase.
pub const RECOVERY_WORDS: usize = 24;

/// More memory than this in a file is an attack on the reader's machine, not a cost: 4 GiB in KiB.
const MOST_MEMORY: u32 = 4 * 1024 * 1024;

/// Cost of deriving a key from a passphrase.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Cost {
    /// KiB.
    pub memory: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Default for Cost {
    /// 256 MiB, 3 passes, 4 lanes: about a second on an office machine, above RFC 9106's second choice.
    fn default() -> Self {
        Cost { memory: 256 * 1024, passes: 3, lanes: 4 }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Slot {
    Passphrase { cost: Cost, salt: String, nonce: String, wrapped: String },
    Recovery { salt: String, nonce: String, wrapped: String },
}

impl Slot {
    pub(super) fn for_passphrase(passphrase: &str, cost: Cost, key: &[u8], bound: &[u8]) -> Result<Slot> {
        let salt: [u8; 16] = random()?;
        let wrapping = derive(passphrase, cost, &salt)?;
        let (nonce, wrapped) = wrap(&wrapping, key, bound)?;
        Ok(Slot::Passphrase { cost, salt: BASE64.encode(salt), nonce, wrapped })
    }

    pub(super) fn for_recovery(entropy: &[u8; 32], key: &[u8], bound: &[u8]) -> Result<Slot> {
        let salt: [u8; 16] = random()?;
        let wrapping = expand(entropy, &salt)?;
        let (nonce, wrapped) = wrap(&wrapping, key, bound)?;
        Ok(Slot::Recovery { salt: BASE64.encode(salt), nonce, wrapped })
    }

    /// The key, if this is a passphrase slot and the passphrase fits.
    pub(super) fn open_with_passphrase(&self, passphrase: &str, bound: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let Slot::Passphrase { cost, salt, nonce, wrapped } = self else { return Ok(None) };
        if cost.memory > MOST_MEMORY || cost.passes > 64 || cost.lanes > 64 {
            return Err(Error::KeyFileDamaged);
        }
        let wrapping = derive(passphrase, *cost, &decode(salt)?)?;
        unwrap(&wrapping, nonce, wrapped, bound)
    }

    /// The key, if this is a recovery slot and the words' bits fit.
    pub(super) fn open_with_recovery(&self, entropy: &[u8; 32], bound: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let Slot::Recovery { salt, nonce, wrapped } = self else { return Ok(None) };
        let wrapping = expand(entropy, &decode(salt)?)?;
        unwrap(&wrapping, nonce, wrapped, bound)
    }
}

/// New recovery words and the bits behind them.
pub(super) fn new_recovery() -> Result<(Zeroizing<[u8; 32]>, Vec<String>)> {
    let entropy = Zeroizing::new(random::<32>()?);
    let mnemonic = bip39::Mnemonic::from_entropy(entropy.as_slice()).map_err(|e| Fault::new("vault", e.to_string()))?;
    Ok((entropy, mnemonic.words().map(str::to_owned).collect()))
}

/// The bits behind typed recovery words; a misspelt word or a wrong order is a wrong passphrase.
pub(super) fn recovery_entropy(words: &str) -> Result<Zeroizing<[u8; 32]>> {
    let plain = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mnemonic =
        bip39::Mnemonic::parse_in_normalized(bip39::Language::English, &plain).map_err(|_| Error::WrongPassphrase)?;
    let bits = Zeroizing::new(mnemonic.to_entropy());
    let array: [u8; 32] = bits.as_slice().try_into().map_err(|_| Error::WrongPassphrase)?;
    Ok(Zeroizing::new(array))
}

fn derive(passphrase: &str, cost: Cost, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(|_| Error::KeyFileDamaged)?;
    let mut out = Zeroizing::new([0; 32]);
    // NFC, so that the same passphrase typed on another keyboard layout or system opens the register.
    let normal: Zeroizing<String> =
        Zeroizing::new(unicode_normalization::UnicodeNormalization::nfc(passphrase).collect());
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, out.as_mut_slice())
        .map_err(|e| Fault::new("vault", e.to_string()))?;
    Ok(out)
}

fn expand(entropy: &[u8; 32], salt: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), entropy)
        .expand(b"recovery slot", out.as_mut_slice())
        .map_err(|e| Fault::new("vault", e.to_string()))?;
    Ok(out)
}

fn cipher(wrapping: &[u8; 32]) -> Result<XChaCha20Poly1305> {
    XChaCha20Poly1305::new_from_slice(wrapping).map_err(|e| Fault::new("vault", e.to_string()).into())
}

fn wrap(wrapping: &[u8; 32], key: &[u8], bound: &[u8]) -> Result<(String, String)> {
    let nonce: [u8; 24] = random()?;
    let wrapped = cipher(wrapping)?
        .encrypt(&XNonce::from(nonce), Payload { msg: key, aad: bound })
        .map_err(|e| Fault::new("vault", e.to_string()))?;
    Ok((BASE64.encode(nonce), BASE64.encode(wrapped)))
}

fn unwrap(wrapping: &[u8; 32], nonce: &str, wrapped: &str, bound: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>> {
    let nonce: [u8; 24] = decode(nonce)?.as_slice().try_into().map_err(|_| Error::KeyFileDamaged)?;
    let opened = cipher(wrapping)?.decrypt(&XNonce::from(nonce), Payload { msg: &decode(wrapped)?, aad: bound });
    Ok(opened.ok().map(Zeroizing::new))
}

fn decode(text: &str) -> Result<Vec<u8>> {
    BASE64.decode(text).map_err(|_| Error::KeyFileDamaged)
}
