//! SQL of the index: the functions its views fold words with, its tables and triggers, and its upkeep.

use std::fmt::Write as _;

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};
use serde_json::Value;

use super::{ALL, Indexed, Source};
use crate::directory;
use crate::error::Result;
use crate::language::Language;
use crate::search::fold;
use crate::vault::sha256;

const VIEWS: &str = include_str!("index.sql");

/// Bytes of a page of the index: with its cell it still fits a page of the file, of which the cipher takes 80 bytes.
const PAGE: u32 = 3900;

/// Gives the connection what the triggers need, and makes the index anew when it is of another shape.
///
/// # Errors
/// `CannotWrite`, and a fault when the tables are not as the program knows them.
pub(crate) fn keep(connection: &mut Connection) -> Result<()> {
    functions(connection)?;
    let wanted = version();
    let found: Option<String> =
        connection.query_row("SELECT version FROM search_state LIMIT 1", [], |row| row.get(0)).optional()?;
    if found.as_deref() == Some(wanted.as_str()) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    clear(&transaction)?;
    transaction.execute_batch(VIEWS)?;
    for kind in ALL {
        transaction.execute_batch(&table(kind))?;
        transaction.execute_batch(&triggers(kind))?;
        let name = kind.name;
        transaction.execute(&format!("INSERT INTO search_{name}(search_{name}) VALUES ('rebuild')"), [])?;
    }
    transaction.execute("DELETE FROM search_dirty WHERE kind <> ''", [])?;
    transaction.execute("DELETE FROM search_state WHERE version <> ''", [])?;
    transaction.execute("INSERT INTO search_state (version) VALUES (?1)", [&wanted])?;
    transaction.commit()?;
    Ok(())
}

/// Puts the words of what an act has changed into the index. Part of every act, before it ends.
pub(crate) fn settle(connection: &Connection) -> Result<()> {
    let mut dirty = connection.prepare_cached("SELECT DISTINCT kind FROM search_dirty")?;
    let kinds: Vec<String> = dirty.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for kind in ALL.iter().filter(|kind| kinds.iter().any(|dirty| dirty == kind.name)) {
        let name = kind.name;
        connection
            .prepare_cached(&format!(
                "INSERT INTO search_{name} (rowid, names, codes, text, sounds)
                 SELECT item, names, codes, text, sounds FROM search_{name}_source
                 WHERE id IN (SELECT id FROM search_dirty WHERE kind = '{name}')"
            ))?
            .execute([])?;
        connection.prepare_cached("DELETE FROM search_dirty WHERE kind = ?1")?.execute(params![name])?;
    }
    Ok(())
}

/// What the index is made of; anything else in a register is an index of another program.
fn version() -> String {
    let mut all = format!("{} {PAGE} {VIEWS}", fold::FOLDING);
    for kind in ALL {
        all.push_str(&table(kind));
        all.push_str(&triggers(kind));
    }
    for country in directory::all_with_invented() {
        all.push_str(&country_words(&country.iso3));
    }
    sha256(all.as_bytes())
}

/// Takes away every view, table and trigger of an index.
fn clear(connection: &Connection) -> Result<()> {
    let mut found = connection.prepare(
        "SELECT type, name FROM sqlite_master
         WHERE (type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\')
            OR (type = 'view' AND name LIKE 'search\\_%\\_source' ESCAPE '\\')
            OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE search\\_%' ESCAPE '\\')
         ORDER BY type = 'view', type",
    )?;
    let found: Vec<(String, String)> =
        found.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    for (kind, name) in found {
        connection.execute_batch(&format!("DROP {kind} {name}"))?;
    }
    Ok(())
}

/// The index of one kind. Its text stands in the view only; `secure-delete` leaves nothing of a word that was taken out.
fn table(kind: &Indexed) -> String {
    let name = kind.name;
    format!(
        "CREATE VIRTUAL TABLE search_{name} USING fts5 (names, codes, text, sounds,
             content = 'search_{name}_source', content_rowid = 'item', prefix = '2 3',
             tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\");
         INSERT INTO search_{name} (search_{name}, rank) VALUES ('secure-delete', 1);
         INSERT INTO search_{name} (search_{name}, rank) VALUES ('pgsz', {PAGE});
         INSERT INTO search_{name} (search_{name}, rank) VALUES ('rank', 'bm25(6.0, 8.0, 1.0, 0.5)');"
    )
}

fn triggers(kind: &Indexed) -> String {
    let mut all = String::new();
    for source in kind.sources {
        let Source { table, columns, records } = *source;
        let name = kind.name;
        let mut add = |suffix: &str, moment: &str, rows: &[&str]| {
            let steps: String = rows.iter().map(|row| step(kind, records, row)).collect();
            let _ = writeln!(
                all,
                "CREATE TRIGGER search_{name}_{table}_{suffix} {moment} ON {table} BEGIN {steps} END;"
            );
        };
        let update = format!("BEFORE UPDATE OF {columns}");
        if records.is_empty() {
            // A row that is the record itself has no id yet before it is there.
            add("insert", "AFTER INSERT", &["NEW"]);
            add("update", &update, &["OLD"]);
        } else {
            add("insert", "BEFORE INSERT", &["NEW"]);
            add("update", &update, &["OLD", "NEW"]);
        }
        add("delete", "BEFORE DELETE", &["OLD"]);
    }
    all
}

/// Takes the words of the row's records out of the index and notes them, unless that was done before in this act.
fn step(kind: &Indexed, records: &str, row: &str) -> String {
    let name = kind.name;
    let ids = if records.is_empty() { format!("SELECT {row}.id AS id") } else { records.replace("ROW", row) };
    let clean = |id: &str| format!("NOT EXISTS (SELECT 1 FROM search_dirty d WHERE d.kind = '{name}' AND d.id = {id})");
    // A record that has just been made has no words to take out.
    let take_out = if records.is_empty() && row == "NEW" {
        String::new()
    } else {
        format!(
            "INSERT INTO search_{name} (search_{name}, rowid, names, codes, text, sounds)
             SELECT 'delete', s.item, s.names, s.codes, s.text, s.sounds FROM search_{name}_source s
             WHERE s.id IN ({ids}) AND {};",
            clean("s.id")
        )
    };
    format!(
        "{take_out} INSERT INTO search_dirty (kind, id) SELECT DISTINCT '{name}', w.id FROM ({ids}) w WHERE {};",
        clean("w.id"),
    )
}

/// What the views call. They are deterministic and touch nothing, so that a trigger may use them.
fn functions(connection: &Connection) -> Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    let folds: [(&str, fn(&str) -> String); 7] = [
        ("search_words", fold::line),
        ("search_names", fold::names),
        ("search_sounds", fold::sounds),
        ("search_codes", fold::codes),
        ("search_country", country_words),
        ("search_violations", violation_words),
        ("search_action", action_words),
    ];
    for (name, fold) in folds {
        connection.create_scalar_function(name, 1, flags, move |context: &mut Context<'_>| {
            Ok(context.get_raw(0).as_str_or_null()?.map_or_else(String::new, fold))
        })?;
    }
    connection.create_scalar_function("search_strings", 2, flags, |context: &mut Context<'_>| {
        let keys = context.get_raw(1).as_str()?;
        Ok(context.get_raw(0).as_str_or_null()?.map_or_else(String::new, |json| strings(json, keys)))
    })?;
    Ok(())
}

/// The texts of a JSON value that stand under one of these keys, or under none.
pub(in crate::search) fn strings(json: &str, keys: &str) -> String {
    fn gather(value: &Value, wanted: bool, keys: &str, all: &mut String) {
        match value {
            Value::String(text) if wanted => {
                all.push_str(text);
                all.push(' ');
            }
            Value::Array(items) => items.iter().for_each(|item| gather(item, wanted, keys, all)),
            Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| gather(value, keys.split(' ').any(|one| one == key), keys, all));
            }
            _ => {}
        }
    }
    let mut all = String::new();
    gather(&serde_json::from_str(json).unwrap_or_default(), true, keys, &mut all);
    all
}

/// A country's names in every language, and its other names.
fn country_words(iso3: &str) -> String {
    let Some(country) = directory::country(iso3) else { return String::new() };
    let names = Language::ALL.map(|language| country.name(language));
    fold::line(&format!("{} {}", names.join(" "), country.aliases))
}

/// What is alleged, in every language.
fn violation_words(ids: &str) -> String {
    let labels = ids.split(' ').filter(|id| !id.is_empty()).flat_map(|id| {
        Language::ALL.map(|language| directory::violation_label(id, language))
    });
    fold::line(&labels.collect::<Vec<_>>().join(" "))
}

/// A kind of action in every language.
fn action_words(kind: &str) -> String {
    fold::line(&Language::ALL.map(|language| crate::actions::kind_named(kind, language).name).join(" "))
}
