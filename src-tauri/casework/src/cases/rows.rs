//! SQL of cases, their codes and violations.

use rusqlite::{OptionalExtension as _, Row, params};

use super::{CaseFilter, CaseHead, CaseRow, CaseStatus, SafetyFlag};
use crate::directory;
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

/// The case a code in normal form names: its own, a person's, one it had before. A merged case is found in the one it points to.
pub(super) fn by_code(reading: &Reading<'_>, code: &str) -> Result<Option<CaseHead>> {
    let mut statement = reading.rows().prepare_cached(
        "WITH RECURSIVE found (id, place) AS (
             SELECT id, CASE WHEN status = 'merged' AND merged_into IS NULL THEN 4 ELSE 0 END FROM cases WHERE code = ?1
             UNION ALL SELECT p.case_id, 1 + (c.status = 'merged') FROM persons p JOIN cases c ON c.id = p.case_id
                       WHERE p.code = ?1 AND c.code <> ?1
             UNION ALL SELECT case_id, 3 FROM case_codes WHERE code = ?1
         ), first AS (SELECT id FROM found ORDER BY place, id DESC LIMIT 1),
         way (id, step) AS (
             SELECT id, 0 FROM first
             UNION SELECT c.merged_into, step + 1 FROM way JOIN cases c ON c.id = way.id
                   WHERE c.merged_into IS NOT NULL AND step < 20
         )
         SELECT c.id, c.uid, c.code, c.country FROM way JOIN cases c ON c.id = way.id ORDER BY step DESC LIMIT 1",
    )?;
    Ok(statement.query_row([code], case_head).optional()?)
}

/// The case with this very code, whatever its status.
pub(super) fn exact(reading: &Reading<'_>, code: &str) -> Result<Option<(CaseHead, CaseStatus)>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT id, uid, code, country, status FROM cases WHERE code = ?1")?;
    let found = statement
        .query_row([code], |row| Ok((case_head(row)?, CaseStatus::of(row.get_ref("status")?.as_str()?))))
        .optional()?;
    Ok(found)
}

/// Day of the newest move of a case's status; empty when none is known.
pub(super) fn status_since(reading: &Reading<'_>, case: i64) -> Result<String> {
    let mut statement = reading.rows().prepare_cached("SELECT status_since FROM cases WHERE id = ?1")?;
    Ok(statement.query_row([case], |row| row.get(0))?)
}

fn case_head(row: &Row<'_>) -> rusqlite::Result<CaseHead> {
    Ok(CaseHead { id: row.get("id")?, uid: row.get("uid")?, code: row.get("code")?, country: row.get("country")? })
}

pub(super) fn head(reading: &Reading<'_>, case: i64) -> Result<CaseHead> {
    let mut statement = reading.rows().prepare_cached("SELECT id, uid, code, country FROM cases WHERE id = ?1")?;
    Ok(statement.query_row([case], case_head)?)
}

/// A case and its status, by uid: a merged one too.
pub(super) fn by_uid(reading: &Reading<'_>, uid: &str) -> Result<Option<(CaseHead, CaseStatus)>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT id, uid, code, country, status FROM cases WHERE uid = ?1")?;
    let found = statement
        .query_row([uid], |row| Ok((case_head(row)?, CaseStatus::of(row.get_ref("status")?.as_str()?))))
        .optional()?;
    Ok(found)
}

/// Whether a code is the very code of a case, merged or not.
pub(super) fn has_code(reading: &Reading<'_>, code: &str) -> Result<bool> {
    let mut statement = reading.rows().prepare_cached("SELECT EXISTS (SELECT 1 FROM cases WHERE code = ?1)")?;
    Ok(statement.query_row([code], |row| row.get(0))?)
}

/// The case and all that were merged into it, itself first.
pub(super) fn under(reading: &Reading<'_>, case: i64) -> Result<Vec<i64>> {
    let mut statement = reading.rows().prepare_cached(
        "WITH RECURSIVE under (id, step) AS (
             SELECT ?1, 0 UNION SELECT c.id, step + 1 FROM under u JOIN cases c ON c.merged_into = u.id WHERE step < 20
         ) SELECT id FROM under GROUP BY id ORDER BY min(step), id",
    )?;
    let ids = statement.query_map([case], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// Codes of these cases, and those they had before.
pub(super) fn codes(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT code FROM cases WHERE id IN (SELECT value FROM json_each(?1))
         UNION SELECT code FROM case_codes WHERE case_id IN (SELECT value FROM json_each(?1))",
    )?;
    let codes = statement.query_map([id_list(ids)], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(codes)
}

/// Codes a case had before, or is also printed under.
pub(super) fn old_codes(reading: &Reading<'_>, case: i64) -> Result<Vec<String>> {
    let mut statement = reading.rows().prepare_cached("SELECT code FROM case_codes WHERE case_id = ?1 ORDER BY id")?;
    let codes = statement.query_map([case], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(codes)
}

/// Keeps a code that is to go on finding the case.
pub(super) fn keep_code(desk: &Desk<'_>, case: i64, code: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO case_codes (uid, case_id, code) VALUES (?1, ?2, ?3)
             ON CONFLICT (code) DO UPDATE SET case_id = excluded.case_id WHERE case_id <> excluded.case_id",
        )?
        .execute(params![desk.context.uid(), case, code])?;
    Ok(())
}

/// Gives a case another code; the new one is no old code any more.
pub(super) fn set_code(desk: &Desk<'_>, case: i64, code: &str) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM case_codes WHERE code = ?1")?.execute([code])?;
    desk.rows()
        .prepare_cached("UPDATE cases SET code = ?2, revision = revision + 1 WHERE id = ?1")?
        .execute(params![case, code])?;
    Ok(())
}

pub(super) fn set_facts(desk: &Desk<'_>, case: i64, country: &str, chamber: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE cases SET country = ?2, chamber = ?3, revision = revision + 1 WHERE id = ?1")?
        .execute(params![case, country, chamber])?;
    Ok(())
}

pub(super) fn violations(reading: &Reading<'_>, case: i64) -> Result<Vec<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT violation FROM case_violations WHERE case_id = ?1 ORDER BY id")?;
    let violations = statement.query_map([case], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(violations)
}

pub(super) fn safety(reading: &Reading<'_>, case: i64) -> Result<Vec<SafetyFlag>> {
    let mut statement = reading.rows().prepare_cached("SELECT safety FROM cases WHERE id = ?1")?;
    let stored: String = statement.query_row([case], |row| row.get(0))?;
    Ok(from_json(&stored))
}

pub(super) fn revision(reading: &Reading<'_>, case: i64) -> Result<u32> {
    let mut statement = reading.rows().prepare_cached("SELECT revision FROM cases WHERE id = ?1")?;
    Ok(statement.query_row([case], |row| row.get(0))?)
}

pub(super) fn set_safety(desk: &Desk<'_>, case: i64, flags: &[SafetyFlag]) -> Result<()> {
    desk.rows()
        .prepare_cached("UPDATE cases SET safety = ?2, revision = revision + 1 WHERE id = ?1")?
        .execute(params![case, to_json(&flags)?])?;
    Ok(())
}

pub(super) fn newest_decision(reading: &Reading<'_>, case: i64) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT d.uid FROM decision_cases l JOIN decisions d ON d.id = l.decision_id
         WHERE l.case_id = ?1 ORDER BY d.draft, d.date DESC, d.id DESC LIMIT 1",
    )?;
    Ok(statement.query_row([case], |row| row.get(0)).optional()?)
}

/// Whether case `c` fits a filter; its query is looked at afterwards. Parameters are those of `Asked`.
const FITS: &str = "(?1 = '' OR c.country = ?1)
    AND CASE WHEN ?2 = '' THEN c.status <> 'merged' ELSE c.status = ?2 END
    AND (?3 = '' OR EXISTS (SELECT 1 FROM case_violations v WHERE v.case_id = c.id AND v.violation = ?3))
    AND (?4 = '' OR instr(?4, c.country) > 0)
    AND (?5 = '' OR EXISTS (SELECT 1 FROM sponsors s JOIN members m ON m.id = s.member_id
        WHERE s.case_id = c.id AND m.uid = ?5 AND (s.until = '' OR s.until >= ?7)))
    AND (?6 = '' OR c.status_since >= ?6
        OR EXISTS (SELECT 1 FROM decision_cases k JOIN decisions d ON d.id = k.decision_id
                   WHERE k.case_id = c.id AND d.date >= ?6)
        OR EXISTS (SELECT 1 FROM letter_cases k JOIN letters l ON l.id = k.letter_id
                   WHERE k.code = c.code AND l.date >= ?6 AND l.state <> 'discarded')
        OR EXISTS (SELECT 1 FROM action_cases k JOIN actions a ON a.id = k.action_id
                   WHERE k.code = c.code AND a.day >= ?6)
        OR EXISTS (SELECT 1 FROM notes n WHERE n.case_id = c.id AND n.date >= ?6
                   AND n.sensitivity IN ('public', 'office')))
    AND (?8 = '' OR ?8 = (SELECT substr(min(d.date), 1, 4) FROM decision_cases k JOIN decisions d ON d.id = k.decision_id
                          WHERE k.case_id = c.id AND d.draft = 0 AND d.date <> ''))
    AND (?9 = '' OR EXISTS (SELECT 1 FROM persons p WHERE p.case_id = c.id AND ?9 = (
        SELECT CASE WHEN s.sensitivity = 'sealed' THEN '' ELSE s.kind END FROM situations s
        WHERE s.person_id = p.id ORDER BY s.since DESC, s.id DESC LIMIT 1)))";

/// A filter as the question `FITS` takes it: empty is not asked.
struct Asked([String; 9]);

impl Asked {
    fn of(reading: &Reading<'_>, filter: &CaseFilter) -> Asked {
        let text = |asked: &Option<String>| asked.as_deref().unwrap_or("").trim().to_owned();
        let region = text(&filter.region);
        // A region without countries has to fit no case, not every case.
        let countries =
            if region.is_empty() { region } else { format!("- {}", directory::countries_of(&region).join(" ")) };
        Asked([
            text(&filter.country).to_uppercase(),
            filter.status.map(CaseStatus::word).unwrap_or_default().to_owned(),
            text(&filter.violation),
            countries,
            text(&filter.sponsor),
            text(&filter.since),
            reading.context.date(),
            text(&filter.year),
            text(&filter.situation),
        ])
    }

    fn parameters(&self) -> impl rusqlite::Params + '_ {
        rusqlite::params_from_iter(&self.0)
    }
}

/// Ids of the cases that fit; the query is not looked at.
pub(super) fn matching(reading: &Reading<'_>, filter: &CaseFilter) -> Result<Vec<i64>> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT c.id FROM cases c WHERE {FITS}"))?;
    let ids = statement
        .query_map(Asked::of(reading, filter).parameters(), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// What cases can be told apart by, each with how many cases have it: countries, statuses, violations, sponsors.
pub(super) fn counted(reading: &Reading<'_>, by: By) -> Result<Vec<(String, String, u32)>> {
    let sql = match by {
        By::Country => {
            "SELECT country, '', count(*) FROM cases WHERE status <> 'merged' AND country <> '' GROUP BY country"
        }
        By::Status => "SELECT status, '', count(*) FROM cases GROUP BY status",
        By::Violation => {
            "SELECT v.violation, '', count(*) FROM case_violations v JOIN cases c ON c.id = v.case_id
             WHERE c.status <> 'merged' GROUP BY v.violation"
        }
        By::Sponsor => {
            "SELECT m.uid, m.name, count(DISTINCT s.case_id) FROM sponsors s JOIN members m ON m.id = s.member_id
             JOIN cases c ON c.id = s.case_id
             WHERE c.status <> 'merged' AND (s.until = '' OR s.until >= ?1) GROUP BY m.id"
        }
    };
    let mut statement = reading.rows().prepare_cached(sql)?;
    let today = reading.context.date();
    let parameters: &[&dyn rusqlite::ToSql] = if matches!(by, By::Sponsor) { &[&today] } else { &[] };
    let found = statement
        .query_map(parameters, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// A way to tell cases apart.
#[derive(Clone, Copy)]
pub(super) enum By {
    Country,
    Status,
    Violation,
    Sponsor,
}

/// All cases with what a line of the list shows; counts come from one pass each, not from one query a case.
pub(super) fn list(reading: &Reading<'_>, filter: &CaseFilter) -> Result<Vec<CaseRow>> {
    let mut statement = reading.rows().prepare_cached(&format!(
        "SELECT c.id, c.uid, c.code, c.country, c.status, c.safety,
                p.persons, p.first, p.codes, p.folded, p.safety AS person_safety, d.decisions, d.last
         FROM cases c
         LEFT JOIN (SELECT coalesce(o.merged_into, o.id) AS case_id, min(p.name) AS first,
                           count(DISTINCT CASE p.code WHEN '' THEN p.name ELSE p.code END) AS persons,
                           group_concat(p.code, ' ') AS codes, group_concat(p.folded, ' ') AS folded,
                           max(p.safety <> '[]') AS safety
                    FROM persons p JOIN cases o ON o.id = p.case_id GROUP BY coalesce(o.merged_into, o.id)) p
                ON p.case_id = c.id
         LEFT JOIN (SELECT l.case_id, count(*) AS decisions, max(CASE WHEN d.draft = 0 THEN d.date END) AS last
                    FROM decision_cases l JOIN decisions d ON d.id = l.decision_id GROUP BY l.case_id) d
                ON d.case_id = c.id
         WHERE {FITS} ORDER BY c.code"
    ))?;
    let wanted: Vec<String> = filter.query.as_deref().unwrap_or("").split_whitespace().map(directory::fold).collect();
    let asked = Asked::of(reading, filter);
    let mut rows = statement.query(asked.parameters())?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let line = case_row(reading, row)?;
        let folded: Option<String> = row.get("folded")?;
        if wanted.is_empty() || fits(&line, folded.as_deref().unwrap_or(""), &wanted) {
            found.push(line);
        }
    }
    Ok(found)
}

/// Every word of the query is part of a code, the country's name or a person's name.
fn fits(line: &CaseRow, persons: &str, wanted: &[String]) -> bool {
    let text = format!("{} {} {persons}", directory::fold(&line.codes.join(" ")), directory::fold(&line.country.name));
    wanted.iter().all(|word| {
        text.contains(word.as_str())
            || crate::decisions::code::normal_form(word).is_some_and(|code| line.codes.contains(&code))
    })
}

fn case_row(reading: &Reading<'_>, row: &Row<'_>) -> Result<CaseRow> {
    let code: String = row.get("code")?;
    let persons: u32 = row.get::<_, Option<u32>>("persons")?.unwrap_or(0);
    let first: Option<String> = row.get("first")?;
    let country: String = row.get("country")?;
    let safety: Vec<SafetyFlag> = from_json(row.get_ref("safety")?.as_str().map_err(|e| Fault::new("cases", e))?);
    let person_codes: Option<String> = row.get("codes")?;
    Ok(CaseRow {
        uid: row.get("uid")?,
        codes: all_codes(&code, person_codes.as_deref().unwrap_or("").split(' ')),
        title: super::title(reading, persons, first.as_deref()),
        code,
        country: directory::country_named(&country, reading.context.language),
        status: CaseStatus::of(row.get_ref("status")?.as_str().unwrap_or("")),
        persons,
        last_decision: row.get("last")?,
        decisions: row.get::<_, Option<u32>>("decisions")?.unwrap_or(0),
        letters: 0,
        safety: !safety.is_empty() || row.get::<_, Option<bool>>("person_safety")?.unwrap_or(false),
    })
}

pub(super) fn all_codes<'a>(code: &str, persons: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut codes = vec![code.to_owned()];
    codes.extend(persons.filter(|c| !c.is_empty() && *c != code).map(str::to_owned));
    codes
}

/// The case's own columns.
pub(super) struct Own {
    pub(super) status: CaseStatus,
    pub(super) status_since: String,
    pub(super) chamber: String,
    pub(super) safety: Vec<SafetyFlag>,
    pub(super) revision: u32,
}

pub(super) fn own(reading: &Reading<'_>, case: i64) -> Result<Own> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT status, status_since, chamber, safety, revision FROM cases WHERE id = ?1")?;
    let own = statement.query_row([case], |row| {
        Ok(Own {
            status: CaseStatus::of(row.get_ref("status")?.as_str()?),
            status_since: row.get("status_since")?,
            chamber: row.get("chamber")?,
            safety: from_json(row.get_ref("safety")?.as_str()?),
            revision: row.get("revision")?,
        })
    })?;
    Ok(own)
}

pub(super) fn insert(desk: &Desk<'_>, code: &str, country: &str) -> Result<CaseHead> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached("INSERT INTO cases (uid, code, country) VALUES (?1, ?2, ?3)")?
        .execute(params![uid, code, country])?;
    let id = desk.rows().last_insert_rowid();
    Ok(CaseHead { id, uid, code: code.to_owned(), country: country.to_owned() })
}

pub(super) fn remove_violation(desk: &Desk<'_>, case: i64, violation: &str) -> Result<()> {
    desk.rows()
        .prepare_cached("DELETE FROM case_violations WHERE case_id = ?1 AND violation = ?2")?
        .execute(params![case, violation])?;
    Ok(())
}

pub(super) fn add_violation(desk: &Desk<'_>, case: i64, violation: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO case_violations (uid, case_id, violation) VALUES (?1, ?2, ?3)
             ON CONFLICT (case_id, violation) DO NOTHING",
        )?
        .execute(params![desk.context.uid(), case, violation])?;
    Ok(())
}

pub(super) fn from_json<T: serde::de::DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

pub(super) fn to_json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Fault::new("cases", e).into())
}

/// Row ids as the list `json_each` takes.
pub(super) fn id_list(ids: &[i64]) -> String {
    let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
    format!("[{}]", ids.join(","))
}

/// Uids of persons by row.
pub(super) fn uids_of_persons(reading: &Reading<'_>, ids: &[i64]) -> Result<Vec<String>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT uid FROM persons WHERE id IN (SELECT value FROM json_each(?1))")?;
    let uids = statement.query_map([id_list(ids)], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(uids)
}
