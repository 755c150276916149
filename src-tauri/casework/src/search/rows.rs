//! SQL of the search: which rows of the index fit, and what is shown of them.

use rusqlite::{OptionalExtension as _, Row, params};

use super::SearchKind;
use super::index::strings;
use crate::error::Result;
use crate::store::Reading;

/// Bits of the record's id in a row of the index; the day stands above them.
const ID_BITS: u32 = 32;

/// What the index is asked.
pub(super) struct Question<'a> {
    pub(super) kind: SearchKind,
    /// As FTS5 takes it.
    pub(super) expression: &'a str,
    /// Rows of the index from this one on, newer ones have greater numbers; 0 for all.
    pub(super) from: i64,
    /// JSON array of the ids of cases; none for all.
    pub(super) cases: Option<&'a str>,
    pub(super) limit: u32,
}

impl Question<'_> {
    fn sql(&self) -> String {
        let name = self.kind.indexed().name;
        // The parameter is there either way, so that every form of the question takes the same ones.
        let within = if self.cases.is_some() { within(self.kind) } else { "?4 IS NULL" };
        format!(
            "SELECT rowid FROM search_{name} WHERE search_{name} MATCH ?1 AND rowid >= ?2 AND {within}
             ORDER BY rowid DESC LIMIT ?3"
        )
    }

    /// Rows of the index of the newest records that fit.
    pub(super) fn newest(&self, reading: &Reading<'_>) -> Result<Vec<i64>> {
        let mut statement = reading.rows().prepare_cached(&self.sql())?;
        let ids = statement
            .query_map(params![self.expression, self.from, self.limit, self.cases], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(ids)
    }
}

/// The first row of the index that records of a day can have. Cases and persons have no day.
pub(super) fn first_of(day: i64) -> i64 {
    day << ID_BITS
}

/// The record a row of the index is of.
pub(super) fn id_of(row: i64) -> i64 {
    row & ((1 << ID_BITS) - 1)
}

/// More words than this with one beginning are not asked for one by one.
const MOST_WORDS: usize = 24;

/// The words of a kind's index that begin so; none when there are too many.
///
/// One step a word: `instance` gives the first place of a word without counting its others.
pub(super) fn words_from(reading: &Reading<'_>, kind: SearchKind, beginning: &str) -> Result<Option<Vec<String>>> {
    let name = kind.indexed().name;
    let sql = format!("SELECT term FROM search_{name}_words WHERE term >= ?1 LIMIT 1");
    let mut statement = reading.rows().prepare_cached(&sql)?;
    let (mut words, mut from) = (Vec::new(), beginning.to_owned());
    while let Some(word) = statement.query_row([&from], |row| row.get::<_, String>(0)).optional()? {
        if !word.starts_with(beginning) {
            break;
        }
        if words.len() == MOST_WORDS {
            return Ok(None);
        }
        // The next word that there may be: no word has this character.
        from = format!("{word}\u{1}");
        words.push(word);
    }
    Ok(Some(words))
}

/// Whether a row of the index belongs to one of the cases of parameter 4.
fn within(kind: SearchKind) -> &'static str {
    match kind {
        SearchKind::Case => "rowid IN (SELECT value FROM json_each(?4))",
        SearchKind::Person => "rowid IN (SELECT id FROM persons WHERE case_id IN (SELECT value FROM json_each(?4)))",
        SearchKind::Decision => {
            "(rowid & 4294967295) IN (SELECT decision_id FROM decision_cases
             WHERE case_id IN (SELECT value FROM json_each(?4)))"
        }
        SearchKind::Letter => {
            "(rowid & 4294967295) IN (SELECT letter_id FROM letter_cases WHERE code IN (
                 SELECT code FROM cases WHERE id IN (SELECT value FROM json_each(?4))))"
        }
        SearchKind::Action => {
            "(rowid & 4294967295) IN (SELECT action_id FROM action_cases WHERE code IN (
                 SELECT code FROM cases WHERE id IN (SELECT value FROM json_each(?4))))"
        }
        SearchKind::Note => {
            "(rowid & 4294967295) IN (SELECT id FROM notes WHERE case_id IN (SELECT value FROM json_each(?4)))"
        }
        SearchKind::Document => {
            "(rowid & 4294967295) IN (SELECT id FROM case_documents WHERE case_id IN (SELECT value FROM json_each(?4)))"
        }
    }
}

/// Uids of records.
pub(super) fn uids(reading: &Reading<'_>, kind: SearchKind, ids: &[i64]) -> Result<Vec<String>> {
    let table = kind.indexed().table();
    let mut statement = reading.rows().prepare_cached(&format!("SELECT uid FROM {table} WHERE id = ?1"))?;
    let mut uids = Vec::new();
    for id in ids {
        uids.extend(statement.query_row([id], |row| row.get::<_, String>(0)).optional()?);
    }
    Ok(uids)
}

/// A record as the finds show it.
#[derive(Default)]
pub(super) struct Record {
    pub(super) uid: String,
    /// The record's own words: a name, a subject, a title; empty for what has none.
    pub(super) title: String,
    /// Kind of action, state, number: what `detail` is said from.
    pub(super) kind: String,
    pub(super) state: String,
    pub(super) number: String,
    /// Where the find may stand besides the title, the likeliest first.
    pub(super) texts: Vec<String>,
    /// Words of a case that stand beside what is alleged.
    pub(super) further: String,
    pub(super) codes: Vec<String>,
    /// ISO alpha-3, or empty.
    pub(super) country: String,
    pub(super) date: String,
    pub(super) count: u32,
}

/// The record, or none when it has gone since.
pub(super) fn record(reading: &Reading<'_>, kind: SearchKind, id: i64) -> Result<Option<Record>> {
    let (sql, read): (&str, fn(&Row<'_>) -> rusqlite::Result<Record>) = match kind {
        SearchKind::Case => (CASE, case),
        SearchKind::Person => (PERSON, person),
        SearchKind::Decision => (DECISION, decision),
        SearchKind::Letter => (LETTER, letter),
        SearchKind::Action => (ACTION, action),
        SearchKind::Note => (NOTE, note),
        SearchKind::Document => (DOCUMENT, document),
    };
    let mut statement = reading.rows().prepare_cached(sql)?;
    let mut record = statement.query_row([id], read).optional()?;
    if kind == SearchKind::Decision
        && let Some(record) = &mut record
    {
        let mut statement = reading.rows().prepare_cached(DECISION_TEXTS)?;
        record.texts = statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    }
    Ok(record)
}

/// Summary and preamble of a decision: long, and looked at only when nothing else has the words.
pub(super) fn reading_of(reading: &Reading<'_>, decision: i64) -> Result<Vec<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT coalesce(reading ->> '$.summary', ''), coalesce(reading ->> '$.preamble', '')
         FROM decisions WHERE id = ?1",
    )?;
    Ok(statement.query_row([decision], |row| Ok(vec![row.get(0)?, row.get(1)?]))?)
}

/// The row id of the case with this uid.
pub(super) fn id_of_case(reading: &Reading<'_>, uid: &str) -> Result<Option<i64>> {
    let mut statement = reading.rows().prepare_cached("SELECT id FROM cases WHERE uid = ?1")?;
    Ok(statement.query_row([uid], |row| row.get(0)).optional()?)
}

const CASE: &str = "SELECT c.uid, c.code, c.country, c.status,
    (SELECT count(*) FROM persons WHERE case_id = c.id) AS count,
    coalesce((SELECT min(name) FROM persons WHERE case_id = c.id), '') AS title,
    coalesce((SELECT group_concat(v.violation, ' ') FROM (
        SELECT violation FROM case_violations WHERE case_id = c.id ORDER BY id) v), '') AS violations,
    coalesce((SELECT group_concat(y.note, char(10)) FROM (SELECT note FROM case_days WHERE case_id = c.id
        AND note <> '' AND sensitivity IN ('public', 'office') ORDER BY day DESC, id DESC) y), '') AS days
    FROM cases c WHERE c.id = ?1";

fn case(row: &Row<'_>) -> rusqlite::Result<Record> {
    let violations: String = row.get("violations")?;
    Ok(Record {
        uid: row.get("uid")?,
        title: row.get("title")?,
        state: row.get("status")?,
        codes: vec![row.get("code")?],
        country: row.get("country")?,
        count: row.get("count")?,
        texts: violations.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
        further: row.get("days")?,
        ..Record::default()
    })
}

const PERSON: &str = "SELECT p.uid, p.code AS own, p.name, p.aliases, p.mandate, p.party, c.code, c.country,
    coalesce((SELECT group_concat(s.note, char(10)) FROM (SELECT note FROM situations
        WHERE person_id = p.id AND sensitivity IN ('public', 'office') AND note <> '' ORDER BY id) s), '') AS notes
    FROM persons p JOIN cases c ON c.id = p.case_id WHERE p.id = ?1";

fn person(row: &Row<'_>) -> rusqlite::Result<Record> {
    let aliases: Vec<String> = serde_json::from_str(row.get_ref("aliases")?.as_str()?).unwrap_or_default();
    let mut texts = vec![aliases.join(", ")];
    for name in ["mandate", "party", "notes"] {
        texts.push(row.get(name)?);
    }
    Ok(Record {
        uid: row.get("uid")?,
        title: row.get("name")?,
        number: row.get("own")?,
        texts,
        codes: vec![row.get("code")?],
        country: row.get("country")?,
        ..Record::default()
    })
}

const DECISION: &str = "SELECT d.uid, d.title, d.country, d.date, d.draft, t.symbol,
    coalesce((SELECT group_concat(l.code, ' ') FROM (SELECT c.code FROM decision_cases k JOIN cases c ON c.id = k.case_id
        WHERE k.decision_id = d.id ORDER BY k.id) l), '') AS codes
    FROM decisions d JOIN documents t ON t.id = d.document_id WHERE d.id = ?1";

fn decision(row: &Row<'_>) -> rusqlite::Result<Record> {
    let draft: bool = row.get("draft")?;
    Ok(Record {
        uid: row.get("uid")?,
        title: row.get("title")?,
        state: if draft { "draft".to_owned() } else { String::new() },
        number: row.get("symbol")?,
        codes: list(row, "codes")?,
        country: row.get("country")?,
        date: row.get("date")?,
        ..Record::default()
    })
}

/// Its paragraphs, then what the register says of its demands beyond them.
const DECISION_TEXTS: &str = "SELECT text FROM (
    SELECT 0 AS place, id, text FROM paragraphs WHERE decision_id = ?1
    UNION ALL SELECT 1, e.id, e.text FROM demands e JOIN paragraphs p ON p.id = e.paragraph_id
        WHERE p.decision_id = ?1 AND e.left_out = 0 AND instr(p.text, e.text) = 0
    UNION ALL SELECT 2, m.id, trim(m.source || ' ' || m.note) FROM demand_states m JOIN demands e ON e.id = m.demand_id
        JOIN paragraphs p ON p.id = e.paragraph_id WHERE p.decision_id = ?1) ORDER BY place, id";

const LETTER: &str = "SELECT l.uid, l.subject, l.kind, l.state, l.number, l.date, l.country, l.addressee, l.body,
    coalesce((SELECT group_concat(k.code, ' ') FROM (
        SELECT code FROM letter_cases WHERE letter_id = l.id ORDER BY id) k), '') AS codes
    FROM letters l WHERE l.id = ?1";

fn letter(row: &Row<'_>) -> rusqlite::Result<Record> {
    let addressee: Vec<String> = serde_json::from_str(row.get_ref("addressee")?.as_str()?).unwrap_or_default();
    Ok(Record {
        uid: row.get("uid")?,
        title: row.get("subject")?,
        kind: row.get("kind")?,
        state: row.get("state")?,
        number: row.get("number")?,
        texts: vec![addressee.join(", "), strings(row.get_ref("body")?.as_str()?, "text")],
        codes: list(row, "codes")?,
        country: row.get("country")?,
        date: row.get("date")?,
        ..Record::default()
    })
}

const ACTION: &str = "SELECT a.uid, a.kind, a.state, a.day, a.note, a.outcome,
    coalesce((SELECT group_concat(k.code, ' ') FROM (
        SELECT code FROM action_cases WHERE action_id = a.id ORDER BY id) k), '') AS codes
    FROM actions a WHERE a.id = ?1";

fn action(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        uid: row.get("uid")?,
        kind: row.get("kind")?,
        state: row.get("state")?,
        texts: vec![row.get("note")?, row.get("outcome")?],
        codes: list(row, "codes")?,
        date: row.get("day")?,
        ..Record::default()
    })
}

const NOTE: &str = "SELECT n.uid, n.text, n.date, c.code, c.country, coalesce(p.name, '') AS person
    FROM notes n JOIN cases c ON c.id = n.case_id LEFT JOIN persons p ON p.id = n.person_id
    WHERE n.id = ?1 AND n.sensitivity IN ('public', 'office')";

fn note(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        uid: row.get("uid")?,
        title: row.get("person")?,
        texts: vec![row.get("text")?],
        codes: vec![row.get("code")?],
        country: row.get("country")?,
        date: row.get("date")?,
        ..Record::default()
    })
}

const DOCUMENT: &str = "SELECT t.uid, t.title, t.file, t.source, t.date, t.added, c.code, c.country,
    substr(t.words, 1, 60000) AS words
    FROM case_documents t JOIN cases c ON c.id = t.case_id
    WHERE t.id = ?1 AND t.sensitivity IN ('public', 'office')";

fn document(row: &Row<'_>) -> rusqlite::Result<Record> {
    let (date, added): (String, String) = (row.get("date")?, row.get("added")?);
    Ok(Record {
        uid: row.get("uid")?,
        title: row.get("title")?,
        number: row.get("file")?,
        texts: vec![row.get("words")?, row.get("source")?],
        codes: vec![row.get("code")?],
        country: row.get("country")?,
        date: if date.is_empty() { added.chars().take(10).collect() } else { date },
        ..Record::default()
    })
}

fn list(row: &Row<'_>, column: &str) -> rusqlite::Result<Vec<String>> {
    let joined: String = row.get(column)?;
    Ok(joined.split(' ').filter(|one| !one.is_empty()).map(str::to_owned).collect())
}
