//! SQL that counts cases and persons.

use rusqlite::Row;

use super::{Count, FigureBy};
use crate::error::{Fault, Result};
use crate::store::Reading;

/// The cases that are counted, as SQLite reads them: a JSON array of uids.
pub(super) struct Scope(String);

impl Scope {
    pub(super) fn of(uids: &[&str]) -> Result<Scope> {
        serde_json::to_string(uids).map(Scope).map_err(|e| Fault::new("figures", e).into())
    }
}

/// Somebody with a code is one person in however many cases the code stands.
const COUNTS: &str = "count(DISTINCT c.id) AS cases,
                      count(DISTINCT CASE WHEN p.code = '' THEN p.uid ELSE p.code END) AS persons";

/// How many cases and persons there are, each once.
pub(super) fn total(reading: &Reading<'_>, scope: &Scope) -> Result<Count> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "SELECT {COUNTS} FROM cases c LEFT JOIN persons p ON p.case_id = c.id
         WHERE c.uid IN (SELECT value FROM json_each(?1))"
    ))?;
    Ok(statement.query_row([&scope.0], count)?)
}

/// How many by each id; a region is asked for by country. An empty id is what is not recorded.
pub(super) fn counted(reading: &Reading<'_>, scope: &Scope, by: FigureBy) -> Result<Vec<(String, Count)>> {
    let (id, joined) = match by {
        FigureBy::Country | FigureBy::Region => ("c.country", ""),
        FigureBy::Status => ("c.status", ""),
        FigureBy::Violation => ("coalesce(v.violation, '')", "LEFT JOIN case_violations v ON v.case_id = c.id"),
        FigureBy::Year => (
            "coalesce(f.year, '')",
            "LEFT JOIN (SELECT l.case_id, substr(min(d.date), 1, 4) AS year
                        FROM decision_cases l JOIN decisions d ON d.id = l.decision_id
                        WHERE d.draft = 0 AND d.date <> '' GROUP BY l.case_id) f ON f.case_id = c.id",
        ),
        // A person whose newest situation is sealed counts as one without any: neither it nor an older one is told.
        FigureBy::Situation => (
            "coalesce(s.kind, '')",
            "LEFT JOIN (SELECT person_id, kind, sensitivity,
                               row_number() OVER (PARTITION BY person_id ORDER BY since DESC, id DESC) AS place
                        FROM situations) s ON s.person_id = p.id AND s.place = 1 AND s.sensitivity <> 'sealed'",
        ),
    };
    let mut statement = reading.rows().prepare_cached(&format!(
        "SELECT {id} AS id, {COUNTS} FROM cases c LEFT JOIN persons p ON p.case_id = c.id {joined}
         WHERE c.uid IN (SELECT value FROM json_each(?1)) GROUP BY 1"
    ))?;
    let counted = statement
        .query_map([&scope.0], |row| Ok((row.get::<_, String>("id")?, count(row)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(counted)
}

/// How many of the cases, or persons in them, must not be made public.
pub(super) fn without_publicity(reading: &Reading<'_>, scope: &Scope) -> Result<u32> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT count(*) FROM cases c WHERE c.uid IN (SELECT value FROM json_each(?1))
           AND (c.safety LIKE '%\"no_publicity\"%'
                OR EXISTS (SELECT 1 FROM persons p WHERE p.case_id = c.id AND p.safety LIKE '%\"no_publicity\"%'))",
    )?;
    Ok(statement.query_row([&scope.0], |row| row.get(0))?)
}

fn count(row: &Row<'_>) -> rusqlite::Result<Count> {
    Ok(Count { cases: row.get("cases")?, persons: row.get("persons")? })
}
