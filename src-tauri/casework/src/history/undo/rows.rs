//! SQL of undo: it knows no table by name, only what the store says of its columns.

use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension as _, params_from_iter};
use serde_json::Value;

use super::super::bars::{FOLLOWING, POINTERS};
use super::Net;
use crate::error::{Error, Fault, Result};
use crate::store::{Desk, Reading, steps};

/// A column that points at rows of the table `to`, by their `by`.
#[derive(Clone, Debug)]
pub(super) struct Pointer {
    pub(super) table: String,
    column: String,
    pub(super) to: String,
    by: String,
}

/// Every pointer between recorded tables: the foreign keys, and those declared.
pub(super) fn pointers(reading: &Reading<'_>) -> Result<Vec<Pointer>> {
    let tables = steps::recorded_tables(reading.rows())?;
    let mut found = Vec::new();
    for table in &tables {
        let mut statement = reading.rows().prepare_cached(
            "SELECT \"from\", \"table\", coalesce(\"to\", 'id') AS \"to\" FROM pragma_foreign_key_list(?1)",
        )?;
        let mut rows = statement.query([table])?;
        while let Some(row) = rows.next()? {
            found.push(Pointer { table: table.clone(), column: row.get(0)?, to: row.get(1)?, by: row.get(2)? });
        }
    }
    for (to, by, table, column) in POINTERS {
        if tables.iter().any(|known| known == table) {
            let [to, by, table, column] = [to, by, table, column].map(|name| (*name).to_owned());
            found.push(Pointer { table, column, to, by });
        }
    }
    Ok(found)
}

/// Uids of the rows that point at the row of `net` through `pointer`.
pub(super) fn pointing(reading: &Reading<'_>, pointer: &Pointer, net: &Net) -> Result<Vec<String>> {
    let key = match pointer.by.as_str() {
        "id" => Sql::Integer(net.row_id),
        "uid" => Sql::Text(net.record.clone()),
        name => sql(net.after.get(name).unwrap_or(&Value::Null)),
    };
    let Pointer { table, column, .. } = pointer;
    let query = format!("SELECT uid FROM \"{table}\" WHERE \"{column}\" = ?1");
    let mut statement = reading.rows().prepare_cached(&query)?;
    let found = statement.query_map([key], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Uid of the entry that made a record.
pub(super) fn made_by(reading: &Reading<'_>, record: &str) -> Result<Option<String>> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT e.uid FROM history_changes c JOIN history_entries e ON e.id = c.entry
         WHERE c.record = ?1 AND c.before IS NULL ORDER BY c.id DESC LIMIT 1",
    )?;
    Ok(statement.query_row([record], |row| row.get(0)).optional()?)
}

/// Whether rows of the table hold more than the history keeps.
pub(super) fn keeps_more(reading: &Reading<'_>, place: &str) -> Result<bool> {
    let mut statement = reading.rows().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM pragma_table_info(?1) WHERE type = 'BLOB' OR name LIKE 'secret\\_%' ESCAPE '\\')",
    )?;
    Ok(statement.query_row([place], |row| row.get(0))?)
}

/// Pointers are checked when the act ends: rows of one act may point at each other in any order.
pub(super) fn point_later(desk: &Desk<'_>) -> Result<()> {
    desk.rows().execute_batch("PRAGMA defer_foreign_keys = ON")?;
    Ok(())
}

pub(super) fn remove(desk: &Desk<'_>, net: &Net) -> Result<()> {
    desk.rows().prepare_cached(&format!("DELETE FROM \"{}\" WHERE uid = ?1", net.place))?.execute([&net.record])?;
    Ok(())
}

pub(super) fn bring_back(desk: &Desk<'_>, net: &Net) -> Result<()> {
    let names: Vec<String> = net.before.keys().map(|name| quoted(name)).collect();
    let marks: Vec<String> = (0..names.len()).map(|i| format!("?{}", i + 3)).collect();
    let query =
        format!("INSERT INTO \"{}\" (id, uid, {}) VALUES (?1, ?2, {})", net.place, names.join(", "), marks.join(", "));
    let values = [Sql::Integer(net.row_id), Sql::Text(net.record.clone())];
    let values = values.into_iter().chain(net.before.values().map(sql));
    desk.rows().prepare_cached(&query)?.execute(params_from_iter(values))?;
    Ok(())
}

pub(super) fn set_back(desk: &Desk<'_>, net: &Net) -> Result<()> {
    let fields: Vec<(&String, &Value)> =
        net.before.iter().filter(|(name, _)| !FOLLOWING.contains(&name.as_str())).collect();
    let mut sets: Vec<String> =
        fields.iter().enumerate().map(|(i, (name, _))| format!("{} = ?{}", quoted(name), i + 2)).collect();
    let place = &net.place;
    let columns = steps::recorded_columns(desk.rows(), place)?;
    // A window that still shows the undone state must not save over this one unseen.
    if columns.iter().any(|column| column == "revision") {
        sets.push("revision = revision + 1".to_owned());
    }
    let stamped = columns.iter().any(|column| column == "changed");
    if stamped {
        sets.push(format!("changed = ?{}", fields.len() + 2));
    }
    let values = std::iter::once(Sql::Text(net.record.clone())).chain(fields.iter().map(|(_, value)| sql(value)));
    let values = values.chain(stamped.then(|| Sql::Text(desk.context.stamp())));
    let query = format!("UPDATE \"{place}\" SET {} WHERE uid = ?1", sets.join(", "));
    desk.rows().prepare_cached(&query)?.execute(params_from_iter(values))?;
    Ok(())
}

/// A row that would break a rule of the tables: something later needs what is undone.
pub(super) fn as_refusal(error: Error, refusal: impl FnOnce() -> Error) -> Error {
    match &error {
        Error::Fault(fault) if is_constraint(fault) => refusal(),
        _ => error,
    }
}

fn is_constraint(fault: &Fault) -> bool {
    fault.cause::<rusqlite::Error>().and_then(rusqlite::Error::sqlite_error_code)
        == Some(rusqlite::ErrorCode::ConstraintViolation)
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(on) => Sql::Integer(i64::from(*on)),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| Sql::Real(number.as_f64().unwrap_or_default()), Sql::Integer)
        }
        Value::String(text) => Sql::Text(text.clone()),
        other => Sql::Text(other.to_string()),
    }
}
