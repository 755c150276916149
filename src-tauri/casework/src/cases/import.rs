//! Importing decision files: read apart, then stored all or nothing, file by file.
//!
//! The same file twice changes nothing. A file that cannot be read says why and changes nothing either.

use std::collections::BTreeSet;

use super::plan::Outlook;
use super::take::take;
use crate::decisions::reading::FileReading;
use crate::decisions::{self, DecisionRow, ImportDecisions, Imported};
use crate::error::Result;
use crate::register::{House, Staged};
use crate::store::Desk;
use crate::vault::sha256;

/// Imports the files handed in.
pub(crate) fn import(house: &House<'_>, input: ImportDecisions) -> Result<Vec<Imported>> {
    input.files.iter().map(|id| import_file(house, house.register.take_staged(id)?)).collect()
}

fn import_file(house: &House<'_>, staged: Staged) -> Result<Imported> {
    let sha256 = sha256(&staged.bytes);
    if let Some(known) = house.register.read(house.language, |reading| decisions::known(reading, &sha256))? {
        return Ok(already(staged.name, sha256, &known));
    }
    let read = house.register.ports().reader.read_decision(&staged.name, &staged.bytes);
    if read.error.is_some() {
        return Ok(refused(sha256, read));
    }
    let stored = house.register.act(house.language, "decision.import", |desk| store(desk, &staged.bytes, &read))?;
    Ok(Imported {
        file: read.file,
        sha256,
        decisions: stored.decisions,
        cases: stored.cases,
        already: false,
        unread: read.unread,
        refused: None,
    })
}

/// What storing a file made.
pub(crate) struct Stored {
    /// Uids, in the order of the file.
    pub(crate) decisions: Vec<String>,
    /// Codes, sorted.
    pub(crate) cases: Vec<String>,
}

/// Stores a read file inside an act: its bytes, its decisions with what they take the place of, and their cases.
pub(crate) fn store(desk: &Desk<'_>, bytes: &[u8], read: &FileReading) -> Result<Stored> {
    let mut cases = BTreeSet::new();
    let mut outlook = Outlook::default();
    let decisions = decisions::keep(desk, bytes, read, |id, decision, draft| {
        let heads = take(desk, &mut outlook, id, decision, draft)?;
        cases.extend(heads.iter().map(|head| head.code.clone()));
        Ok(heads.iter().map(|head| head.id).collect())
    })?;
    Ok(Stored { decisions, cases: cases.into_iter().collect() })
}

fn already(file: String, sha256: String, known: &[DecisionRow]) -> Imported {
    let cases: BTreeSet<&String> = known.iter().flat_map(|decision| &decision.cases).collect();
    Imported {
        file,
        sha256,
        decisions: known.iter().map(|decision| decision.uid.clone()).collect(),
        cases: cases.into_iter().cloned().collect(),
        already: true,
        unread: Vec::new(),
        refused: None,
    }
}

fn refused(sha256: String, read: FileReading) -> Imported {
    Imported {
        file: read.file,
        sha256,
        decisions: Vec::new(),
        cases: Vec::new(),
        already: false,
        unread: read.unread,
        refused: read.error,
    }
}
