//! The calls about the register itself.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use zeroize::Zeroizing;

use super::open::{self, Open};
use super::types::{CreateRegister, Created, Done, Info, Nothing, Recover, Standing, StandingState, Unlock};
use super::{House, Register, held};
use crate::error::{Error, Result};
use crate::store::Reading;
use crate::vault::check_passphrase;

/// Idle seconds before the register locks (reliability.md 5.9: five minutes).
const LOCKS_AFTER: u32 = 300;

/// Where the register stands.
///
/// # Errors
/// `Fault` when an open register cannot be read.
pub(crate) fn standing(house: &House<'_>, _: Nothing) -> Result<Standing> {
    let register = house.register;
    let (state, set_up) = if register.is_open() {
        (StandingState::Open, register.read(house.language, crate::desk::is_set_up)?)
    } else if register.path.exists() {
        (StandingState::Locked, true)
    } else {
        (StandingState::None, false)
    };
    let name = register.path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Standing { state, name, exercise: register.is_exercise(), set_up, locks_after: LOCKS_AFTER })
}

/// Makes a new register and leaves it open.
///
/// # Errors
/// `WeakPassphrase`, `RegisterExists`, `CannotWrite`.
pub(crate) fn create(house: &House<'_>, input: CreateRegister) -> Result<Created> {
    let passphrase = Zeroizing::new(input.passphrase);
    check_passphrase(&passphrase)?;
    let register = house.register;
    let mut slot = register.open.write().unwrap_or_else(PoisonError::into_inner);
    if slot.is_some() {
        return Err(Error::RegisterExists);
    }
    let (open, recovery_words) = open::create(&register.path, &passphrase, register.cost)?;
    let register_uid = open.uid.clone();
    *slot = Some(open);
    Ok(Created { register_uid, recovery_words })
}

/// Forgets the recovery words: from now on only the paper has them.
pub(crate) fn recovery_noted(house: &House<'_>, _: Nothing) -> Result<Done> {
    let open = house.register.open.read().unwrap_or_else(PoisonError::into_inner);
    *held(&open.as_ref().ok_or(Error::Locked)?.words) = None;
    Ok(Done {})
}

/// Opens the register with its passphrase.
///
/// # Errors
/// `WrongPassphrase`, and one of its own for each kind of damage.
pub(crate) fn unlock(house: &House<'_>, input: Unlock) -> Result<Standing> {
    let passphrase = Zeroizing::new(input.passphrase);
    install(house.register, || {
        let (open, _, _) = open::open(&house.register.path, |file| file.open(&passphrase))?;
        Ok(open)
    })?;
    standing(house, Nothing)
}

/// Opens the register with its recovery words and gives it a new passphrase.
///
/// # Errors
/// As `unlock`; `WeakPassphrase`.
pub(crate) fn recover(house: &House<'_>, input: Recover) -> Result<Standing> {
    let (words, passphrase) = (Zeroizing::new(input.words), Zeroizing::new(input.passphrase));
    check_passphrase(&passphrase)?;
    let register = house.register;
    install(register, || {
        let (open, key_file, key) = open::open(&register.path, |file| file.open_with_words(&words))?;
        key_file.with_passphrase(&passphrase, register.cost, &key)?.write(&register.path)?;
        Ok(open)
    })?;
    standing(house, Nothing)
}

/// An open register stays as it is; a closed one is opened by `make`.
fn install(register: &Register, make: impl FnOnce() -> Result<Open>) -> Result<()> {
    let mut slot = register.open.write().unwrap_or_else(PoisonError::into_inner);
    if slot.is_none() {
        *slot = Some(make()?);
    }
    Ok(())
}

/// Closes the register and forgets the key and all files handed in.
pub(crate) fn lock(house: &House<'_>, _: Nothing) -> Result<Standing> {
    house.register.close();
    standing(house, Nothing)
}

/// What is in the register.
pub(crate) fn info(reading: &Reading<'_>, _: Nothing) -> Result<Info> {
    let rows = reading.rows();
    let count = |sql: &str| -> Result<u32> { Ok(rows.query_row(sql, [], |row| row.get(0))?) };
    let mut outbox = BTreeMap::new();
    let mut statement = rows.prepare_cached("SELECT state, count(*) FROM parcels GROUP BY state")?;
    let mut states = statement.query([])?;
    while let Some(row) = states.next()? {
        outbox.insert(row.get(0)?, row.get(1)?);
    }
    Ok(Info {
        register_uid: reading.setting("register_uid")?.unwrap_or_default(),
        schema: crate::store::steps::taken(rows)?,
        cases: count("SELECT count(*) FROM cases")?,
        decisions: count("SELECT count(*) FROM decisions")?,
        letters: count("SELECT count(*) FROM letters WHERE state <> 'discarded'")?,
        reports: count("SELECT count(*) FROM reports")?,
        outbox,
    })
}

impl Register {
    /// Closes the register, as on lock and at the end of the program.
    pub fn close(&self) {
        let open = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        held(&self.staged).clear();
        self.ports().originals.forget();
        if let Some(open) = open {
            open.close();
        }
    }

    /// Uid of the open register.
    #[must_use]
    pub fn uid(&self) -> Option<String> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|open| open.uid.clone())
    }

    /// The recovery words of a register made just now, until they were noted.
    pub(crate) fn recovery_words(&self) -> Option<Zeroizing<Vec<String>>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.as_ref().and_then(|open| held(&open.words).clone())
    }
}
