//! SQL of cases, their persons and violations.

use rusqlite::{OptionalExtension as _, Row, params};

use super::{Case, CaseFilter, CaseHead, CaseRow, CaseStatus, Person, SafetyFlag};
use crate::directory::{self, Named};
use crate::error::{Fault, Result};
use crate::store::{Desk, Reading};

pub(super) fn by_code(reading: &Reading<'_>, code: &str) -> Result<Option<CaseHead>> {
    // A case that was merged into a collective one is found there, by its person.
    let mut statement = reading.rows().prepare_cached(
        "SELECT id, uid, code, country, status FROM (
             SELECT c.id, c.uid, c.code, c.country, c.status, c.status = 'merged' AS place FROM cases c WHERE c.code = ?1
             UNION ALL
             SELECT c.id, c.uid, c.code, c.country, c.status, 0 FROM persons p JOIN cases c ON c.id = p.case_id
             WHERE p.code = ?1 AND c.code <> ?1
         ) ORDER BY place, id DESC LIMIT 1",
    )?;
    Ok(statement.query_row([code], head).optional()?)
}

/// The case with this very code, whatever its status.
pub(super) fn exact(reading: &Reading<'_>, code: &str) -> Result<Option<(CaseHead, CaseStatus)>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT id, uid, code, country, status FROM cases WHERE code = ?1")?;
    let found =
        statement.query_row([code], |row| Ok((head(row)?, status(row.get_ref("status")?.as_str()?)))).optional()?;
    Ok(found)
}

fn head(row: &Row<'_>) -> rusqlite::Result<CaseHead> {
    Ok(CaseHead { id: row.get("id")?, uid: row.get("uid")?, code: row.get("code")?, country: row.get("country")? })
}

pub(super) fn persons(reading: &Reading<'_>, case: i64) -> Result<Vec<Person>> {
    let mut statement =
        reading.rows().prepare_cached("SELECT uid, code, name, aliases FROM persons WHERE case_id = ?1 ORDER BY id")?;
    let persons = statement
        .query_map([case], |row| {
            let code: String = row.get("code")?;
            Ok(Person {
                uid: row.get("uid")?,
                code: (!code.is_empty()).then_some(code),
                name: row.get("name")?,
                aliases: from_json(row.get_ref("aliases")?.as_str()?),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(persons)
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
                   AND n.sensitivity IN ('public', 'office')))";

/// A filter as the question `FITS` takes it: empty is not asked.
struct Asked([String; 7]);

impl Asked {
    fn of(reading: &Reading<'_>, filter: &CaseFilter) -> Asked {
        let text = |asked: &Option<String>| asked.as_deref().unwrap_or("").trim().to_owned();
        let region = text(&filter.region);
        // A region without countries has to fit no case, not every case.
        let countries =
            if region.is_empty() { region } else { format!("- {}", directory::countries_of(&region).join(" ")) };
        Asked([
            text(&filter.country).to_uppercase(),
            filter.status.map(word).unwrap_or_default().to_owned(),
            text(&filter.violation),
            countries,
            text(&filter.sponsor),
            text(&filter.since),
            reading.context.date(),
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
                p.persons, p.first, p.codes, p.folded, d.decisions, d.last
         FROM cases c
         LEFT JOIN (SELECT case_id, count(*) AS persons, min(name) AS first, group_concat(code, ' ') AS codes,
                           group_concat(folded, ' ') AS folded FROM persons GROUP BY case_id) p ON p.case_id = c.id
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
        status: status(row.get_ref("status")?.as_str().unwrap_or("")),
        persons,
        last_decision: row.get("last")?,
        decisions: row.get::<_, Option<u32>>("decisions")?.unwrap_or(0),
        letters: 0,
        safety: !safety.is_empty(),
    })
}

fn all_codes<'a>(code: &str, persons: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut codes = vec![code.to_owned()];
    codes.extend(persons.filter(|c| !c.is_empty() && *c != code).map(str::to_owned));
    codes
}

pub(super) fn case(reading: &Reading<'_>, head: &CaseHead) -> Result<Case> {
    let language = reading.context.language;
    let persons = persons(reading, head.id)?;
    let mut statement = reading.rows().prepare_cached("SELECT status, safety, revision FROM cases WHERE id = ?1")?;
    let (status, safety, revision) = statement.query_row([head.id], |row| {
        Ok((
            status(row.get_ref("status")?.as_str()?),
            from_json(row.get_ref("safety")?.as_str()?),
            row.get("revision")?,
        ))
    })?;
    let count = u32::try_from(persons.len()).unwrap_or(u32::MAX);
    Ok(Case {
        uid: head.uid.clone(),
        code: head.code.clone(),
        codes: all_codes(&head.code, persons.iter().filter_map(|p| p.code.as_deref())),
        country: directory::country_named(&head.country, language),
        title: super::title(reading, count, persons.first().map(|p| p.name.as_str())),
        status,
        violations: violations(reading, head.id)?
            .into_iter()
            .map(|id| Named { name: directory::violation_label(&id, language), id })
            .collect(),
        persons,
        decisions: crate::decisions::of_case(reading, head.id)?,
        timeline: Vec::new(),
        safety,
        revision,
    })
}

/// As stored.
fn word(status: CaseStatus) -> &'static str {
    match status {
        CaseStatus::UnderExamination => "under_examination",
        CaseStatus::Dormant => "dormant",
        CaseStatus::Closed => "closed",
        CaseStatus::Merged => "merged",
    }
}

pub(super) fn status(text: &str) -> CaseStatus {
    match text {
        "dormant" => CaseStatus::Dormant,
        "closed" => CaseStatus::Closed,
        "merged" => CaseStatus::Merged,
        _ => CaseStatus::UnderExamination,
    }
}

pub(super) fn insert(desk: &Desk<'_>, code: &str, country: &str) -> Result<CaseHead> {
    let uid = desk.context.uid();
    desk.rows()
        .prepare_cached("INSERT INTO cases (uid, code, country) VALUES (?1, ?2, ?3)")?
        .execute(params![uid, code, country])?;
    let id = desk.rows().last_insert_rowid();
    Ok(CaseHead { id, uid, code: code.to_owned(), country: country.to_owned() })
}

pub(super) fn set_status(desk: &Desk<'_>, case: i64, status: &str, since: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "UPDATE cases SET status = ?2, status_since = ?3, revision = revision + 1 WHERE id = ?1 AND status <> ?2",
        )?
        .execute(params![case, status, since])?;
    Ok(())
}

pub(super) fn add_person(desk: &Desk<'_>, case: i64, person: &Person) -> Result<()> {
    let code = person.code.as_deref().unwrap_or("");
    let folded = folded(code, &person.name, &person.aliases);
    desk.rows()
        .prepare_cached(
            "INSERT INTO persons (uid, case_id, code, name, aliases, folded) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![person.uid, case, code, person.name, to_json(&person.aliases)?, folded])?;
    Ok(())
}

pub(super) fn set_aliases(desk: &Desk<'_>, person: &Person, aliases: &[String]) -> Result<()> {
    let folded = folded(person.code.as_deref().unwrap_or(""), &person.name, aliases);
    desk.rows().prepare_cached("UPDATE persons SET aliases = ?2, folded = ?3 WHERE uid = ?1")?.execute(params![
        person.uid,
        to_json(&aliases)?,
        folded
    ])?;
    Ok(())
}

fn folded(code: &str, name: &str, aliases: &[String]) -> String {
    directory::fold(&format!("{code} {name} {}", aliases.join(" ")))
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

fn from_json<T: serde::de::DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

fn to_json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Fault::new("cases", e).into())
}
