//! The steps that bring a register's tables to the shape this program knows. Frozen once released; a new shape is a new step.
//!
//! All pending steps run in one transaction. Afterwards the triggers that write history are made anew from the tables.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::open::APPLICATION;
use crate::error::{Error, Result};

const STEPS: &[(u32, &str)] = &[
    (10, include_str!("steps/0010_register.sql")),
    (20, include_str!("steps/0020_people.sql")),
    (30, include_str!("steps/0030_cases.sql")),
    (40, include_str!("steps/0040_actions.sql")),
    (50, include_str!("steps/0050_letters.sql")),
    (60, include_str!("steps/0060_reports.sql")),
    (70, include_str!("steps/0070_outbox.sql")),
    (80, include_str!("steps/0080_case_life.sql")),
    (90, include_str!("steps/0090_demands.sql")),
    (100, include_str!("steps/0100_search.sql")),
    (110, include_str!("steps/0110_proposals.sql")),
    (120, include_str!("steps/0120_history.sql")),
    (130, include_str!("steps/0130_parline.sql")),
    (140, include_str!("steps/0140_contacts.sql")),
    (150, include_str!("steps/0150_protocol.sql")),
    (160, include_str!("steps/0160_directory.sql")),
    (161, include_str!("steps/0161_posts.sql")),
    (170, include_str!("steps/0170_demand_places.sql")),
    (180, include_str!("steps/0180_chambers.sql")),
];

/// Number of the newest step this program knows.
#[must_use]
pub(crate) fn newest() -> u32 {
    STEPS.last().map_or(0, |(number, _)| *number)
}

/// Number of the last step the register has taken.
pub(crate) fn taken(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes all pending steps. A register of a newer program is refused and left as it is; one that exists is copied first.
///
/// # Errors
/// `NewerRegister`, `NotARegister`, `CannotWrite`.
pub(crate) fn take(connection: &mut Connection, path: &Path, fresh: bool) -> Result<()> {
    let before = taken(connection)?;
    let known = newest();
    if before > known {
        return Err(Error::NewerRegister { found: before, known });
    }
    if !fresh {
        let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if application != APPLICATION {
            return Err(Error::NotARegister);
        }
    }
    if before == known {
        return Ok(());
    }
    if !fresh {
        keep_copy(connection, path, before)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (number, sql) in STEPS.iter().filter(|(number, _)| *number > before) {
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", number)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    make_history_triggers(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// An upgrade that goes wrong must leave the register as it was: a whole copy of the file, beside it.
fn keep_copy(connection: &Connection, path: &Path, before: u32) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let mut copy = path.as_os_str().to_owned();
    copy.push(format!(".before-{before:04}"));
    fs::copy(path, &copy).map_err(|_| Error::CannotWrite)?;
    fs::File::open(&copy).and_then(|file| file.sync_all()).map_err(|_| Error::CannotWrite)
}

/// Makes the three triggers of each table that has a `uid`. Columns named `secret_...` and BLOBs stay out of history.
fn make_history_triggers(connection: &Connection) -> Result<()> {
    for table in recorded_tables(connection)? {
        let columns = recorded_columns(connection, &table)?;
        for suffix in ["insert", "update", "delete"] {
            connection.execute_batch(&format!("DROP TRIGGER IF EXISTS history_{table}_{suffix}"))?;
        }
        connection.execute_batch(&triggers(&table, &columns))?;
    }
    Ok(())
}

pub(crate) fn recorded_tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'history%'
         AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'uid') ORDER BY m.name",
    )?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

pub(crate) fn recorded_columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_info(?1) WHERE type <> 'BLOB' AND name NOT LIKE 'secret\\_%' ESCAPE '\\'
         AND name NOT IN ('id', 'uid') ORDER BY cid",
    )?;
    let names = statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

/// The triggers of one table. Without an open act there is no row in `history_now`, the entry is NULL, and the write fails:
/// no code path can go round the history.
fn triggers(table: &str, columns: &[String]) -> String {
    let whole = |row: &str| {
        let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', {row}.\"{c}\"")).collect();
        format!("json_object({})", pairs.join(", "))
    };
    let mut changed = String::new();
    for (i, column) in columns.iter().enumerate() {
        let union = if i == 0 { "" } else { " UNION ALL " };
        let _ = write!(changed, "{union}SELECT '{column}' AS k, OLD.\"{column}\" AS o, NEW.\"{column}\" AS n");
    }
    let differs: Vec<String> = columns.iter().map(|c| format!("OLD.\"{c}\" IS NOT NEW.\"{c}\"")).collect();
    let only = |side: &str| format!("(SELECT json_group_object(k, {side}) FROM ({changed}) WHERE o IS NOT n)");
    let sealed = |row: &str| {
        if columns.iter().any(|c| c == "sensitivity") {
            format!("({row}.sensitivity = 'sealed')")
        } else {
            "0".to_owned()
        }
    };
    let insert = "INSERT INTO history_changes (entry, place, record, row_id, of_case, sealed, before, after)
            VALUES ((SELECT entry FROM history_now)";
    format!(
        "CREATE TRIGGER history_{table}_insert AFTER INSERT ON {table} BEGIN
            {insert}, '{table}', NEW.uid, NEW.id, {new_case}, {new_sealed}, NULL, {new}); END;
         CREATE TRIGGER history_{table}_update AFTER UPDATE ON {table} WHEN {differs} BEGIN
            {insert}, '{table}', NEW.uid, NEW.id, {new_case}, {old_sealed} OR {new_sealed}, {only_old}, {only_new}); END;
         CREATE TRIGGER history_{table}_delete AFTER DELETE ON {table} BEGIN
            {insert}, '{table}', OLD.uid, OLD.id, {old_case}, {old_sealed}, {old}, NULL); END;",
        new_case = case_of(table, columns, "NEW"),
        old_case = case_of(table, columns, "OLD"),
        new_sealed = sealed("NEW"),
        old_sealed = sealed("OLD"),
        new = whole("NEW"),
        old = whole("OLD"),
        only_old = only("o"),
        only_new = only("n"),
        differs = differs.join(" OR "),
    )
}

/// The SQL that finds the case a row belongs to, from the names its columns have by the habit of the steps.
fn case_of(table: &str, columns: &[String], row: &str) -> String {
    let has = |name: &str| columns.iter().any(|c| c == name);
    if table == "cases" {
        format!("{row}.id")
    } else if has("case_id") {
        format!("{row}.case_id")
    } else if has("person_id") {
        format!("(SELECT case_id FROM persons WHERE id = {row}.person_id)")
    } else if table.ends_with("_cases") && has("code") {
        format!("(SELECT id FROM cases WHERE code = {row}.code)")
    } else {
        "NULL".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::types::{Nothing, Unlock};
    use crate::testing::{House, PASSPHRASE};

    #[test]
    fn a_register_of_a_newer_program_is_refused_and_left_as_it_is() {
        let house = House::new();
        house.act("test", |desk| Ok(desk.rows().pragma_update(None, "user_version", 9_999)?)).unwrap();
        crate::register::lock(&house.call(), Nothing).unwrap();
        let before = std::fs::read(house.register.path()).unwrap();
        let refused = crate::register::unlock(&house.call(), Unlock { passphrase: PASSPHRASE.to_owned() });
        assert!(matches!(refused, Err(Error::NewerRegister { found: 9_999, known }) if known == newest()));
        assert_eq!(before, std::fs::read(house.register.path()).unwrap());
    }

    #[test]
    fn a_write_outside_an_act_is_refused_by_the_tables_themselves() {
        let house = House::new();
        let gone_round = house.act("test", |desk| {
            desk.rows().execute("DELETE FROM history_now WHERE entry > 0", [])?;
            desk.set_setting("anything", "at all")
        });
        assert!(gone_round.is_err());
        assert_eq!(house.read(|reading| reading.setting("anything")).unwrap(), None);
    }

    #[test]
    fn secrets_stay_out_of_the_history() {
        let house = House::new();
        let columns = house.read(|reading| recorded_columns(reading.rows(), "accounts")).unwrap();
        assert!(
            columns.iter().any(|c| c == "host") && columns.iter().all(|c| !c.starts_with("secret_")),
            "{columns:?}"
        );
    }
}
