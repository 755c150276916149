//! SQL of the office's own forms and its confirmations.

use rusqlite::{OptionalExtension as _, Row, params};

use super::own::{FormField, OwnForm, SaveForms, rule_text};
use super::review::{FormReview, Kept};
use super::tables::book;
use crate::error::Result;
use crate::language::{Gender, Language};
use crate::store::{Desk, Reading};

const COLUMNS: &str = "uid, office, holder, language, gender, field, text, rule, source, since";

/// The own forms of an office, in the order they were entered.
pub(super) fn forms(reading: &Reading<'_>, office: &str) -> Result<Vec<OwnForm>> {
    let mut statement =
        reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM own_forms WHERE office = ?1 ORDER BY id"))?;
    let found = statement.query_map([office], own)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn form(reading: &Reading<'_>, uid: &str) -> Result<Option<OwnForm>> {
    let mut statement = reading.rows().prepare_cached(&format!("SELECT {COLUMNS} FROM own_forms WHERE uid = ?1"))?;
    Ok(statement.query_row([uid], own).optional()?)
}

pub(super) fn put(
    desk: &Desk<'_>,
    input: &SaveForms,
    holder: &str,
    field: FormField,
    text: &str,
    rule: &str,
    source: &str,
) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO own_forms (uid, office, holder, language, gender, field, text, rule, source, since)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (office, holder, language, gender, field) DO UPDATE SET
                 text = excluded.text, rule = excluded.rule, source = excluded.source, since = excluded.since",
        )?
        .execute(params![
            desk.context.uid(),
            input.office,
            holder,
            input.language.tag(),
            input.gender.map_or("any", Gender::tag),
            field.tag(),
            text,
            rule,
            source,
            desk.context.date(),
        ])?;
    Ok(())
}

pub(super) fn remove_at(desk: &Desk<'_>, input: &SaveForms, holder: &str, field: FormField) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "DELETE FROM own_forms
             WHERE office = ?1 AND holder = ?2 AND language = ?3 AND gender = ?4 AND field = ?5",
        )?
        .execute(params![
            input.office,
            holder,
            input.language.tag(),
            input.gender.map_or("any", Gender::tag),
            field.tag(),
        ])?;
    Ok(())
}

pub(super) fn remove(desk: &Desk<'_>, uid: &str) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM own_forms WHERE uid = ?1")?.execute([uid])?;
    Ok(())
}

pub(super) fn reviews(reading: &Reading<'_>) -> Result<Vec<Kept>> {
    let mut statement = reading
        .rows()
        .prepare_cached("SELECT uid, office, language, reader, since, rule FROM form_reviews ORDER BY id")?;
    let found = statement.query_map([], kept)?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub(super) fn put_review(desk: &Desk<'_>, office: &str, language: Language, reader: &str, rule: &str) -> Result<()> {
    desk.rows()
        .prepare_cached(
            "INSERT INTO form_reviews (uid, office, language, reader, since, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (office, language) DO UPDATE SET
                 reader = excluded.reader, since = excluded.since, rule = excluded.rule",
        )?
        .execute(params![desk.context.uid(), office, language.tag(), reader, desk.context.date(), rule])?;
    Ok(())
}

pub(super) fn remove_review(desk: &Desk<'_>, uid: &str) -> Result<()> {
    desk.rows().prepare_cached("DELETE FROM form_reviews WHERE uid = ?1")?.execute([uid])?;
    Ok(())
}

fn own(row: &Row<'_>) -> rusqlite::Result<OwnForm> {
    let (office, holder): (String, String) = (row.get("office")?, row.get("holder")?);
    let language = Language::from_tag(row.get_ref("language")?.as_str()?).unwrap_or_default();
    let gender = Gender::from_tag(row.get_ref("gender")?.as_str()?);
    let field = FormField::from_tag(row.get_ref("field")?.as_str()?).unwrap_or(FormField::Salutation);
    let before: String = row.get("rule")?;
    let rule = book().office(&office).map(|known| rule_text(known, language, gender, field)).unwrap_or_default();
    Ok(OwnForm {
        uid: row.get("uid")?,
        holder: (!holder.is_empty()).then_some(holder),
        holder_name: String::new(),
        language,
        gender,
        field,
        text: row.get("text")?,
        rule_before: (before != rule).then_some(before),
        rule,
        source: row.get("source")?,
        since: row.get("since")?,
        office,
    })
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    Ok(Kept {
        office: row.get("office")?,
        language: Language::from_tag(row.get_ref("language")?.as_str()?).unwrap_or_default(),
        rule: row.get("rule")?,
        review: FormReview {
            uid: row.get("uid")?,
            reader: row.get("reader")?,
            since: row.get("since")?,
            outdated: false,
        },
    })
}
