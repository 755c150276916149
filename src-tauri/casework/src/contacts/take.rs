//! Taking an address book in: read, previewed, planned, and stored in one transaction, or rehearsed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::columns::{self, ContactField};
use super::plan::{self, Incoming, Plan};
use super::table::{self, Countries};
use super::{card, rows};
use crate::cards::Card;
use crate::error::{Error, Result};
use crate::exchange::{ReadTable, titles};
use crate::register::{House, Staged, Work};
use crate::store::{Desk, Reading};
use crate::tables::Lines;

/// Where the office's last mapping is kept.
const REMEMBERED: &str = "contact_import_columns";
/// Name of this work, for its progress and for stopping it.
const WORK: &str = "contact.import";
/// As many rows are told one by one, those that need a person first.
const MOST_TOLD: usize = 2_000;
/// How many rows between two words about how far it is.
const STEP: usize = 500;

/// An address book before it is imported.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactPreview {
    /// Id of the file for `contact.import`.
    pub file: String,
    pub name: String,
    /// Lines below the head, or cards.
    pub rows: u32,
    /// Empty for cards, which need no mapping.
    pub columns: Vec<ContactColumn>,
    /// What a column can be taken for.
    pub fields: Vec<ContactFieldChoice>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactColumn {
    pub title: String,
    /// What it is taken for; one without is kept with the contact under its title.
    pub field: Option<ContactField>,
    /// The first values.
    pub samples: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactFieldChoice {
    pub field: ContactField,
    pub name: String,
}

/// Imports a staged address book, or says what importing it would do.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportContacts {
    pub file: String,
    /// One for each column; what the titles say when left out.
    pub mapping: Option<Vec<Option<ContactField>>>,
    /// What to do with rows that look like a contact there is; keep both when left out.
    pub all: Option<AlikeChoice>,
    /// For single rows.
    pub choices: Option<Vec<RowChoice>>,
    /// Put on every contact of the file.
    pub tags: Option<Vec<String>>,
    pub dry_run: bool,
}

/// What to do with a row that looks like a contact there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlikeChoice {
    /// Both stand beside each other.
    #[default]
    KeepBoth,
    /// The one there is keeps what it has and gets what it lacks.
    Fill,
    LeaveOut,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct RowChoice {
    pub row: u32,
    pub choice: AlikeChoice,
}

/// What became of the rows.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct ContactImport {
    /// Id of the file, for the real run after a rehearsal.
    pub file: String,
    /// Those that need a person first, each part in the order of the file.
    pub rows: Vec<ImportRow>,
    /// How many rows are counted and not told.
    pub more: u32,
    /// New contacts, those kept beside one that looks alike included.
    pub added: u32,
    pub filled: u32,
    pub same: u32,
    /// Rows that look like a contact there is, whatever was chosen for them.
    pub alike: u32,
    pub left_out: u32,
    pub refused: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportRow {
    /// Number of the row as an office program counts, the head being 1; of a card its place in the file.
    pub row: u32,
    pub name: String,
    pub email: String,
    pub outcome: ImportOutcome,
    /// Why it is the same, looks alike or is refused: a finished sentence.
    pub why: String,
    /// Uid of the contact of the register it looks like.
    pub with: Option<String>,
    /// What is done with one that looks alike.
    pub choice: Option<AlikeChoice>,
    /// What to look at in its addresses: finished sentences.
    pub warnings: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportOutcome {
    Added,
    /// Here already; nothing is done.
    Same,
    /// Looks like a contact there is, by its record, an address or a name.
    Alike,
    Refused,
}

/// A file's content.
enum Read {
    Table(Lines),
    Cards(Vec<Card>),
}

fn read(house: &House<'_>, staged: &Staged) -> Result<Read> {
    let not_read = |reason| Error::TableNotRead { file: staged.name.clone(), reason };
    let reader = &house.register.ports().reader;
    if looks_like_cards(&staged.bytes) {
        return reader.read_cards(&staged.name, &staged.bytes).map(Read::Cards).map_err(not_read);
    }
    reader.read_table(&staged.name, &staged.bytes).map(Read::Table).map_err(not_read)
}

/// Whether the first word of the file begins a card, in whatever encoding; the name of a file proves nothing.
fn looks_like_cards(bytes: &[u8]) -> bool {
    let head = bytes.iter().take(200).filter(|byte| !matches!(byte, 0 | 0xef | 0xbb | 0xbf | 0xfe | 0xff));
    let plain: Vec<u8> = head.map(u8::to_ascii_uppercase).skip_while(u8::is_ascii_whitespace).take(11).collect();
    plain == b"BEGIN:VCARD"
}

impl Read {
    fn count(&self) -> u32 {
        let count = match self {
            Read::Table(lines) => lines.len().saturating_sub(1),
            Read::Cards(cards) => cards.len(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// What is in an address book, and what its columns are taken for.
///
/// # Errors
/// `NotFound`, `TableNotRead`.
pub(crate) fn preview(house: &House<'_>, input: ReadTable) -> Result<ContactPreview> {
    let staged = house.register.take_staged(&input.file)?;
    let read = read(house, &staged)?;
    let columns = match &read {
        Read::Table(lines) => house.register.read(house.language, |reading| known_columns(reading, lines))?,
        Read::Cards(_) => Vec::new(),
    };
    let choice =
        |field: &ContactField| ContactFieldChoice { field: *field, name: columns::title(*field, house.language) };
    let (name, rows) = (staged.name.clone(), read.count());
    let file = house.register.stage(&staged.name, staged.bytes);
    Ok(ContactPreview { file, name, rows, columns, fields: ContactField::ALL.iter().map(choice).collect() })
}

fn known_columns(reading: &Reading<'_>, lines: &Lines) -> Result<Vec<ContactColumn>> {
    let guess = |title: &str| columns::guess(title, reading.context.language);
    let found = titles::columns(reading, lines, REMEMBERED, guess, ContactField::repeats)?;
    let column = |titles::Column { title, field, samples }| ContactColumn { title, field, samples };
    Ok(found.into_iter().map(column).collect())
}

/// Imports an address book in one transaction, or rehearses it.
///
/// # Errors
/// `NotFound`, `TableNotRead`, `Invalid` when no column says who or where, `Cancelled`.
pub(crate) fn import(house: &House<'_>, input: ImportContacts) -> Result<ContactImport> {
    let staged = house.register.take_staged(&input.file)?;
    let done = import_staged(house, &input, &staged);
    // A file that was refused or rehearsed is still there for another try.
    if input.dry_run || done.is_err() {
        house.register.put_back(&input.file, staged);
        return done.map(|report| ContactImport { file: input.file, ..report });
    }
    done
}

fn import_staged(house: &House<'_>, input: &ImportContacts, staged: &Staged) -> Result<ContactImport> {
    let work = house.register.work(WORK);
    work.at(0, 0)?;
    let (incoming, mapped) = taken(house, input, staged)?;
    work.at(0, incoming.len() * 2)?;
    if input.dry_run {
        let plan =
            house.register.read(house.language, |reading| plan::plan(reading, input, &staged.name, incoming, &work))?;
        return Ok(report(plan));
    }
    house.register.act(house.language, WORK, |desk| {
        let mut plan = plan::plan(desk, input, &staged.name, incoming, &work)?;
        store(desk, &mut plan, &work)?;
        // The last moment to take everything back.
        work.go_on()?;
        if let Some((head, mapping)) = &mapped {
            titles::remember(desk, REMEMBERED, head, mapping)?;
        }
        Ok(report(plan))
    })
}

/// The head of a table, and what its columns were taken for.
type Mapped = (Lines, Vec<Option<ContactField>>);

fn taken(house: &House<'_>, input: &ImportContacts, staged: &Staged) -> Result<(Vec<Incoming>, Option<Mapped>)> {
    let mut known = Countries::default();
    match read(house, staged)? {
        Read::Cards(cards) => {
            let place = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
            let all = cards.into_iter().enumerate().map(|(at, card)| card::incoming(place(at), card, &mut known));
            Ok((all.collect(), None))
        }
        Read::Table(lines) => {
            let mapping = match &input.mapping {
                Some(mapping) => mapping.clone(),
                None => {
                    let known = house.register.read(house.language, |reading| known_columns(reading, &lines))?;
                    known.into_iter().map(|column| column.field).collect()
                }
            };
            use ContactField as F;
            let says_who = |field: &F| {
                field.email().is_some() || matches!(field, F::Name | F::Given | F::Family | F::Organisation)
            };
            if !mapping.iter().flatten().any(says_who) {
                return Err(Error::field("mapping", "no_name_column"));
            }
            let head = vec![lines.first().cloned().unwrap_or_default()];
            let incoming = table::incoming(lines, &mapping, &mut known);
            Ok((incoming, Some((head, mapping))))
        }
    }
}

fn store(desk: &Desk<'_>, plan: &mut Plan, work: &Work<'_>) -> Result<()> {
    let mut pending: Vec<(String, &plan::Pending)> = plan
        .pending
        .iter()
        .filter(|one| one.is_new || one.is_changed)
        .map(|one| (one.contact.card.folded(), one))
        .collect();
    // In the order of the index: each row goes in beside the last.
    pending.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let total = pending.len();
    for (step, some) in pending.chunks(STEP).enumerate() {
        work.at(total + step * STEP, total * 2)?;
        let mut fresh = Vec::with_capacity(some.len());
        for (folded, one) in some {
            if let Some(bytes) = &one.photo {
                desk.keep(bytes)?;
            }
            if one.is_new {
                fresh.push((&one.contact, folded.as_str()));
            } else {
                rows::update(desk, &one.contact, folded)?;
            }
        }
        rows::insert_all(desk, &fresh)?;
    }
    Ok(())
}

fn report(plan: Plan) -> ContactImport {
    let mut report = ContactImport::default();
    for row in &plan.rows {
        match (row.outcome, row.choice) {
            (ImportOutcome::Added, _) => report.added += 1,
            (ImportOutcome::Same, _) => report.same += 1,
            (ImportOutcome::Refused, _) => report.refused += 1,
            (ImportOutcome::Alike, choice) => {
                report.alike += 1;
                match choice {
                    Some(AlikeChoice::KeepBoth) => report.added += 1,
                    Some(AlikeChoice::Fill) => report.filled += 1,
                    Some(AlikeChoice::LeaveOut) | None => report.left_out += 1,
                }
            }
        }
    }
    let needs = |row: &ImportRow| {
        matches!(row.outcome, ImportOutcome::Alike | ImportOutcome::Refused) || !row.warnings.is_empty()
    };
    let (mut first, rest): (Vec<ImportRow>, Vec<ImportRow>) = plan.rows.into_iter().partition(needs);
    first.extend(rest);
    report.more = u32::try_from(first.len().saturating_sub(MOST_TOLD)).unwrap_or(u32::MAX);
    first.truncate(MOST_TOLD);
    report.rows = first;
    report
}
