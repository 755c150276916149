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
use crate::words::say;

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
             content = 'search_{name}_source', content_rowid = 'item', prefix = '2 3 4',
             tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\");
         INSERT INTO search_{name} (search_{name}, rank) VALUES ('secure-delete', 1);
         INSERT INTO search_{name} (search_{name}, rank) VALUES ('pgsz', {PAGE});
         CREATE VIRTUAL TABLE search_{name}_words USING fts5vocab (search_{name}, instance);"
    )
}

fn triggers(kind: &Indexed) -> String {
    let mut all = String::new();
    for source in kind.sources {
        let Source { table, columns, records } = *source;
        let name = kind.name;
        let mut add = |suffix: &str, moment: &str, rows: &[&str]| {
            let steps: String = rows.iter().map(|row| step(kind, records, row)).collect();
            let _ =
                writeln!(all, "CREATE TRIGGER search_{name}_{table}_{suffix} {moment} ON {table} BEGIN {steps} END;");
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

/// Text to the form it is found by.
type Fold = fn(&str) -> String;

/// What the views call. They are deterministic and touch nothing, so that a trigger may use them.
fn functions(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    let folds: [(&str, Fold); 8] = [
        ("search_words", fold::line),
        ("search_names", fold::names),
        ("search_sounds", fold::sounds),
        ("search_codes", fold::codes),
        ("search_country", country_words),
        ("search_violations", violation_words),
        ("search_action", action_words),
        ("search_day", day_words),
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
    let labels = ids
        .split(' ')
        .filter(|id| !id.is_empty())
        .flat_map(|id| Language::ALL.map(|language| directory::violation_label(id, language)));
    fold::line(&labels.collect::<Vec<_>>().join(" "))
}

/// A kind of action in every language.
fn action_words(kind: &str) -> String {
    fold::line(&Language::ALL.map(|language| crate::actions::kind_named(kind, language).name).join(" "))
}

/// A kind of noted day in every language.
fn day_words(kind: &str) -> String {
    fold::line(&Language::ALL.map(|language| say(language, "cases-day", &[("kind", kind.into())])).join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::types::{Nothing, Unlock};
    use crate::testing::{House, PASSPHRASE};

    /// Every index is what its view would give anew.
    fn agrees(rows: &Connection) {
        for kind in ALL {
            let name = kind.name;
            rows.execute(&format!("INSERT INTO search_{name} (search_{name}, rank) VALUES ('integrity-check', 1)"), [])
                .unwrap_or_else(|e| panic!("the index of {name} is not what the tables say: {e}"));
        }
    }

    fn found(house: &House, kind: &str, expression: &str) -> i64 {
        let sql = format!("SELECT count(*) FROM search_{kind} WHERE search_{kind} MATCH ?1");
        house.read(|reading| Ok(reading.rows().query_row(&sql, [expression], |row| row.get(0))?)).unwrap()
    }

    fn act(house: &House, sql: &str) {
        house.act("test", |desk| Ok(desk.rows().execute_batch(sql)?)).unwrap();
        house
            .act("test", |desk| {
                agrees(desk.rows());
                Ok(())
            })
            .unwrap();
    }

    const SCENE: &str = "
        INSERT INTO cases (uid, code, country) VALUES ('c1', 'XAR-COLL-01', 'XAR'), ('c2', 'XBM-07', 'XBM');
        INSERT INTO persons (uid, case_id, code, name, aliases) VALUES
            ('p1', 1, 'XAR-01', 'Mirela Santhos', '[\"M. Santhos-Vela\"]'), ('p2', 1, '', 'محمد الأرفيني', '[]');
        INSERT INTO case_violations (uid, case_id, violation) VALUES ('v1', 1, 'arbitrary_detention');
        INSERT INTO documents (uid, file, sha256, symbol, imported) VALUES ('t1', 'a.pdf', 'x', 'CL/200/14(b)-R.3', '2026');
        INSERT INTO decisions (uid, document_id, title, date, reading) VALUES
            ('d1', 1, 'Decision adopted', '2024-03-27', '{\"summary\":\"Immunity was lifted.\",\"persons\":[]}');
        INSERT INTO paragraphs (uid, decision_id, number, text) VALUES ('g1', 1, 1, 'Deplores'), ('g2', 1, 2, 'the verdict');
        INSERT INTO decision_cases (uid, decision_id, case_id) VALUES ('l1', 1, 1);
        INSERT INTO letters (uid, kind, post, language, subject, body, date, created, changed) VALUES
            ('m1', 'meet_ambassador', 'p', 'en', 'A meeting', '[{\"kind\":\"paragraph\",\"spans\":[{\"kind\":\"text\",\"text\":\"Excellent occasion\"}]}]', '2026-11-01', '', '');
        INSERT INTO letter_cases (uid, letter_id, code) VALUES ('k1', 1, 'XAR-COLL-01');
        INSERT INTO actions (uid, kind, day, note) VALUES ('a1', 'meet_ambassador', '2026-10-01', 'Coffee at the embassy');
        INSERT INTO action_cases (uid, action_id, code) VALUES ('b1', 1, 'XAR-COLL-01');
        INSERT INTO notes (uid, case_id, date, text) VALUES ('n1', 1, '2026-10-02', 'The brother called');
        INSERT INTO case_documents (uid, case_id, title, file, sha256, words, added) VALUES
            ('f1', 1, 'Verdict', 'verdict.pdf', 'y', 'guilty of nothing', '2026-10-03T10:00:00Z');
    ";

    fn scene() -> House {
        let house = House::new();
        act(&house, SCENE);
        house
    }

    #[test]
    fn the_index_follows_every_table_it_is_made_of() {
        let house = scene();
        for (kind, word) in [
            ("case", "arvenie"),
            ("case", "torture OR detention"),
            ("person", "xar01"),
            ("person", "vela"),
            ("person", "santhosvela"),
            ("person", "mhmd"),
            ("decision", "immunity AND verdict AND 200"),
            ("letter", "occasion"),
            ("letter", "xarcoll01"),
            ("action", "coffee"),
            ("note", "brother"),
            ("document", "guilty"),
        ] {
            assert_eq!(found(&house, kind, word), 1, "{kind}: {word}");
        }
        for change in [
            "UPDATE persons SET name = 'Mirela Alvano' WHERE uid = 'p1'",
            "UPDATE paragraphs SET text = 'the release' WHERE uid = 'g2'",
            "UPDATE letters SET state = 'discarded' WHERE uid = 'm1'",
            "UPDATE letters SET state = 'draft', subject = 'Another' WHERE uid = 'm1'; DELETE FROM letter_cases WHERE uid = 'k1'",
            "UPDATE cases SET code = 'XAR-COLL-02' WHERE uid = 'c1'",
            "UPDATE cases SET status = 'merged' WHERE uid = 'c1'",
            "UPDATE cases SET status = 'dormant' WHERE uid = 'c1'",
            "UPDATE notes SET case_id = 2 WHERE uid = 'n1'",
            "UPDATE documents SET symbol = 'CL/201' WHERE uid = 't1'",
            "UPDATE persons SET case_id = 2 WHERE uid = 'p2'",
            "INSERT INTO situations (uid, person_id, kind, since, note) VALUES ('s1', 1, 'detained', '2026', 'Port Arven')",
            "DELETE FROM actions WHERE id = (SELECT action_id FROM action_cases WHERE uid = 'none')",
            "DELETE FROM decision_cases WHERE uid = 'l1'; DELETE FROM paragraphs WHERE uid = 'g1'",
            "DELETE FROM action_cases WHERE uid = 'b1'; DELETE FROM actions WHERE uid = 'a1'",
        ] {
            act(&house, change);
        }
        assert_eq!((found(&house, "person", "alvano"), found(&house, "person", "mirela AND arven")), (1, 1));
        assert_eq!((found(&house, "decision", "verdict"), found(&house, "decision", "release")), (0, 1));
        assert_eq!((found(&house, "action", "coffee"), found(&house, "letter", "another")), (0, 1));
        assert_eq!((found(&house, "note", "xbm07"), found(&house, "document", "xarcoll02")), (1, 1));
    }

    #[test]
    fn an_act_that_fails_leaves_the_index_as_it_was() {
        let house = scene();
        let failed: Result<()> = house.act("test", |desk| {
            desk.rows().execute_batch("UPDATE notes SET text = 'Nobody called' WHERE uid = 'n1'")?;
            Err(crate::error::Error::Stale)
        });
        assert!(failed.is_err());
        house
            .act("test", |desk| {
                agrees(desk.rows());
                Ok(())
            })
            .unwrap();
        assert_eq!(found(&house, "note", "brother"), 1);
    }

    #[test]
    fn an_index_of_another_shape_is_made_anew_at_opening_and_history_does_not_mind() {
        let house = scene();
        let entries = || crate::history::verify(&house.call(), Nothing).unwrap().entries;
        let before = entries();
        house
            .act("test", |desk| {
                desk.rows().execute("UPDATE search_state SET version = 'older'", [])?;
                // What another program may have left behind.
                Ok(desk.rows().execute_batch("INSERT INTO search_note (search_note) VALUES ('delete-all')")?)
            })
            .unwrap();
        assert_eq!(found(&house, "note", "brother"), 0);
        crate::register::lock(&house.call(), Nothing).unwrap();
        crate::register::unlock(&house.call(), Unlock { passphrase: PASSPHRASE.to_owned() }).unwrap();
        assert_eq!(found(&house, "note", "brother"), 1);
        house
            .act("test", |desk| {
                agrees(desk.rows());
                Ok(())
            })
            .unwrap();
        assert_eq!(entries(), before);
    }

    #[test]
    fn sealed_words_are_nowhere_in_the_index() {
        let house = scene();
        act(
            &house,
            "INSERT INTO notes (uid, case_id, date, text, sensitivity) VALUES ('n2', 1, '2026-10-02', 'Canarybird', 'sealed');
             INSERT INTO situations (uid, person_id, kind, since, note, sensitivity) VALUES
                 ('s2', 1, 'detained', '2026', 'Canarybird', 'sealed');
             INSERT INTO case_documents (uid, case_id, title, file, sha256, words, added, sensitivity) VALUES
                 ('f2', 1, 'Canarybird', 'canarybird.pdf', 'z', 'canarybird', '2026', 'sealed')",
        );
        // Open at first, sealed later.
        act(&house, "INSERT INTO notes (uid, case_id, date, text) VALUES ('n3', 1, '2026-10-02', 'Canarybird sings')");
        assert_eq!(found(&house, "note", "canarybird"), 1);
        act(&house, "UPDATE notes SET sensitivity = 'sealed' WHERE uid = 'n3'");
        act(&house, "UPDATE case_documents SET sensitivity = 'sealed' WHERE uid = 'f1'");
        for kind in ALL {
            assert_eq!(found(&house, kind.name, "canary* OR guilty"), 0, "{}", kind.name);
        }
        let leaked: Vec<String> =
            house.read(|reading| Ok(index_bytes_with(reading.rows(), &["narybird", "uilty"]))).unwrap();
        assert_eq!(leaked, Vec::<String>::new());
        // The search itself works: an open word stands in the tables.
        let open = house.read(|reading| Ok(index_bytes_with(reading.rows(), &["rother"]))).unwrap();
        assert_eq!(open, ["search_note_data"]);
    }

    /// The tables of the index that hold one of these runs of letters. Words are kept without the beginning they share with
    /// the word before, so the runs leave it out.
    fn index_bytes_with(rows: &Connection, wanted: &[&str]) -> Vec<String> {
        let mut names = rows
            .prepare(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search%' AND sql NOT LIKE '%fts5%'",
            )
            .unwrap();
        let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(|name| name.unwrap()).collect();
        let mut holding = Vec::new();
        for name in names {
            let mut all = rows.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
            let columns = all.column_count();
            let mut found = all.query([]).unwrap();
            let mut bytes: Vec<u8> = Vec::new();
            while let Some(row) = found.next().unwrap() {
                for column in 0..columns {
                    match row.get_ref(column).unwrap() {
                        rusqlite::types::ValueRef::Text(some) | rusqlite::types::ValueRef::Blob(some) => {
                            bytes.extend(some)
                        }
                        _ => {}
                    }
                }
            }
            if wanted.iter().any(|word| bytes.windows(word.len()).any(|run| run == word.as_bytes())) {
                holding.push(name);
            }
        }
        holding
    }
}
