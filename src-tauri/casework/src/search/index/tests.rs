use rusqlite::Connection;

use super::ALL;
use crate::error::Result;
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
    house.act("test", |desk| Ok(agrees(desk.rows()))).unwrap();
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
        ("case", "arvenie"), ("case", "torture OR detention"), ("person", "xar01"), ("person", "vela"),
        ("person", "santhosvela"), ("person", "mhmd"), ("decision", "immunity AND verdict AND 200"), ("letter", "occasion"),
        ("letter", "xarcoll01"), ("action", "coffee"), ("note", "brother"), ("document", "guilty"),
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
    house.act("test", |desk| Ok(agrees(desk.rows()))).unwrap();
    assert_eq!(found(&house, "note", "brother"), 1);
}

#[test]
fn an_index_of_another_shape_is_made_anew_at_opening_and_history_does_not_mind() {
    let house = scene();
    let entries = || house.read(|reading| crate::history::verify(reading, Nothing)).unwrap().entries;
    let before = entries();
    house.act("test", |desk| {
        desk.rows().execute("UPDATE search_state SET version = 'older'", [])?;
        // What another program may have left behind.
        Ok(desk.rows().execute_batch("INSERT INTO search_note (search_note) VALUES ('delete-all')")?)
    })
    .unwrap();
    assert_eq!(found(&house, "note", "brother"), 0);
    crate::register::lock(&house.call(), Nothing).unwrap();
    crate::register::unlock(&house.call(), Unlock { passphrase: PASSPHRASE.to_owned() }).unwrap();
    assert_eq!(found(&house, "note", "brother"), 1);
    house.act("test", |desk| Ok(agrees(desk.rows()))).unwrap();
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
    let leaked: Vec<String> = house.read(|reading| Ok(index_bytes_with(reading.rows(), &["narybird", "uilty"]))).unwrap();
    assert_eq!(leaked, Vec::<String>::new());
    // The search itself works: an open word stands in the tables.
    let open = house.read(|reading| Ok(index_bytes_with(reading.rows(), &["rother"]))).unwrap();
    assert_eq!(open, ["search_note_data"]);
}

/// The tables of the index that hold one of these runs of letters. Words are kept without the beginning they share with
/// the word before, so the runs leave it out.
fn index_bytes_with(rows: &Connection, wanted: &[&str]) -> Vec<String> {
    let mut names = rows
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search%' AND sql NOT LIKE '%fts5%'")
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
                    rusqlite::types::ValueRef::Text(some) | rusqlite::types::ValueRef::Blob(some) => bytes.extend(some),
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
