//! The full-text index: which words of which tables it holds, and how it follows them.
//!
//! Triggers take a record's words out of the index before any of its rows changes and note it as dirty; the end of the act
//! puts the new words in, in the same transaction. So no code path goes round it, and a record written in forty rows is
//! indexed once. What it may hold is decided by the views of `index.sql` alone: sealed rows are not in them.

mod rows;

pub(super) use rows::strings;
pub(crate) use rows::{keep, settle};

/// A kind of record that can be found. The order is the order of finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Indexed {
    pub(super) name: &'static str,
    /// Tables whose rows are part of it.
    sources: &'static [Source],
}

impl Indexed {
    /// The table whose rows are the records.
    pub(super) fn table(&self) -> &'static str {
        self.sources.iter().find(|source| source.records.is_empty()).map_or("", |source| source.table)
    }
}

/// A table, the columns that matter, and the records a row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Source {
    table: &'static str,
    columns: &'static str,
    /// SQL of the ids, with `ROW` for the changed row; empty when the row is the record itself.
    records: &'static str,
}

const fn own(table: &'static str, columns: &'static str) -> Source {
    Source { table, columns, records: "" }
}

const fn part(table: &'static str, columns: &'static str, records: &'static str) -> Source {
    Source { table, columns, records }
}

pub(super) const CASE: &Indexed = &Indexed {
    name: "case",
    sources: &[
        own("cases", "code, country, status"),
        part("case_codes", "case_id, code", "SELECT ROW.case_id AS id"),
        part("case_days", "case_id, kind, day, note, sensitivity", "SELECT ROW.case_id AS id"),
        part("case_violations", "case_id, violation", "SELECT ROW.case_id AS id"),
    ],
};

pub(super) const PERSON: &Indexed = &Indexed {
    name: "person",
    sources: &[
        own("persons", "case_id, code, name, aliases, mandate, party"),
        part("situations", "person_id, note, sensitivity", "SELECT ROW.person_id AS id"),
        part("cases", "code, country, status", "SELECT id FROM persons WHERE case_id = ROW.id"),
    ],
};

pub(super) const DECISION: &Indexed = &Indexed {
    name: "decision",
    sources: &[
        own("decisions", "document_id, title, country, date, reading"),
        part("paragraphs", "decision_id, text", "SELECT ROW.decision_id AS id"),
        part("decision_cases", "decision_id, case_id", "SELECT ROW.decision_id AS id"),
        part(
            "demands",
            "paragraph_id, text, left_out",
            "SELECT decision_id AS id FROM paragraphs WHERE id = ROW.paragraph_id",
        ),
        part(
            "demand_states",
            "demand_id, source, note",
            "SELECT p.decision_id AS id FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id WHERE e.id = ROW.demand_id",
        ),
        part("documents", "symbol", "SELECT id FROM decisions WHERE document_id = ROW.id"),
        part("cases", "code", "SELECT decision_id AS id FROM decision_cases WHERE case_id = ROW.id"),
    ],
};

pub(super) const LETTER: &Indexed = &Indexed {
    name: "letter",
    sources: &[
        own("letters", "subject, holder, addressee, body, number, date, state"),
        part("letter_cases", "letter_id, code", "SELECT ROW.letter_id AS id"),
    ],
};

pub(super) const ACTION: &Indexed = &Indexed {
    name: "action",
    sources: &[
        own("actions", "kind, note, outcome, day"),
        part("action_cases", "action_id, code", "SELECT ROW.action_id AS id"),
    ],
};

pub(super) const NOTE: &Indexed = &Indexed {
    name: "note",
    sources: &[
        own("notes", "case_id, date, text, sensitivity"),
        part("cases", "code", "SELECT id FROM notes WHERE case_id = ROW.id"),
    ],
};

pub(super) const DOCUMENT: &Indexed = &Indexed {
    name: "document",
    sources: &[
        own("case_documents", "case_id, title, file, words, source, date, added, sensitivity"),
        part("cases", "code", "SELECT id FROM case_documents WHERE case_id = ROW.id"),
    ],
};

/// The index finds beginnings of up to so many characters, from two on, as fast as words.
pub(super) const BEGINNINGS: usize = 4;

/// Everything that can be found.
pub(super) const ALL: &[&Indexed] = &[CASE, PERSON, DECISION, LETTER, ACTION, NOTE, DOCUMENT];
