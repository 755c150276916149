//! Opening an encrypted register of 400 cases and 2,000 decisions and listing the cases, against the same rows and the
//! same query in a plain SQLite file.

use std::path::Path;
use std::sync::Mutex;

use casework::decisions::reading::{
    Adoption, DecisionReading, DocumentKind, DocumentReading, FileReading, Organ, ParagraphReading, PersonReading,
};
use casework::door;
use casework::language::Language;
use casework::ports::Reader;
use casework::register::Register;
use casework::vault::Cost;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::{median, row, timed};
use crate::{Folder, PASSPHRASE};

const CASES: usize = 400;
const DECISIONS: usize = 2_000;

/// Measures opening and listing.
pub fn measure() {
    let folder = Folder::new();
    let (file, plain) = (folder.path().join("office.register"), folder.path().join("plain.db"));
    // The cheapest key: the cost of the passphrase is a choice of security, and stands in a row of its own.
    let register = fill(&file, Cost { memory: 64, passes: 1, lanes: 1 });
    copy_to_plain(&register, &plain);
    let list = || call(&register, "case.list", json!({}));
    assert_eq!(list().as_array().unwrap().len(), CASES);
    let ours = median(20, || {
        call(&register, "register.lock", Value::Null);
        timed(|| {
            call(&register, "register.unlock", json!({ "passphrase": PASSPHRASE }));
            list();
        })
    });
    let theirs = median(20, || timed(|| assert_eq!(plain_list(&Connection::open(&plain).unwrap()), CASES)));
    row("open a register of 400 cases and 2,000 decisions and list the cases", ours, "raw SQLite", Some(theirs));
    let ours = median(50, || timed(|| drop(list())));
    let connection = Connection::open(&plain).unwrap();
    let theirs = median(50, || timed(|| assert_eq!(plain_list(&connection), CASES)));
    row("list the cases of an open register", ours, "raw SQLite", Some(theirs));
    register.close();
    let key = folder.path().join("key.register");
    let guarded = fill_empty(&key);
    let unlock = median(3, || {
        call(&guarded, "register.lock", Value::Null);
        timed(|| drop(call(&guarded, "register.unlock", json!({ "passphrase": PASSPHRASE }))))
    });
    println!("| unlock with the shipped cost (Argon2id, 256 MiB) | {:.0} ms | | |", unlock.as_secs_f64() * 1000.0);
}

fn call(register: &Register, name: &str, input: Value) -> Value {
    door::call(register, name, input, Language::En).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

fn fill_empty(file: &Path) -> Register {
    let register = Register::at(file, crate::ports());
    call(&register, "register.create", json!({ "passphrase": PASSPHRASE }));
    register
}

fn fill(file: &Path, cost: Cost) -> Register {
    let mut ports = crate::ports();
    ports.reader = Box::new(Compilations(Mutex::new(0)));
    let register = Register::at(file, ports).with_cost(cost);
    call(&register, "register.create", json!({ "passphrase": PASSPHRASE }));
    for number in 0..DECISIONS / 20 {
        let id = register.stage(&format!("{number}.pdf"), format!("file {number}").into_bytes());
        call(&register, "decision.import", json!({ "files": [id] }));
    }
    register
}

/// Gives compilations of twenty decisions on invented people, one after the other.
struct Compilations(Mutex<usize>);

impl Reader for Compilations {
    fn read_decision(&self, file_name: &str, _bytes: &[u8]) -> FileReading {
        let mut next = self.0.lock().unwrap();
        let first = *next * 20;
        *next += 1;
        FileReading {
            file: file_name.to_owned(),
            document: Some(DocumentReading {
                symbol: Some(format!("CL/{}/14(b)-R.3", 200 + first / 20)),
                date: None,
                language: "en".to_owned(),
                draft: false,
                kind: DocumentKind::Compilation,
            }),
            decisions: (first..first + 20).map(decision).collect(),
            ..FileReading::default()
        }
    }
}

fn decision(number: usize) -> DecisionReading {
    let case = number % CASES;
    let country = ["XAR", "XBM"][case % 2];
    let person = |p: usize| PersonReading {
        code: Some(format!("{country}-{}", case * 4 + p + 1)),
        name: format!("Invented Person {case} {p}"),
        aliases: Vec::new(),
    };
    DecisionReading {
        country: Some(country.to_owned()),
        title: "Decision adopted by consensus by the IPU Governing Council".to_owned(),
        case_codes: vec![format!("{country}-{}", 5_000 + case)],
        persons: (0..4).map(person).collect(),
        adopted_by: Some(Organ::GoverningCouncil),
        adoption: Some(Adoption::ByConsensus),
        session: Some(200),
        place: Some("Geneva".to_owned()),
        date: Some(format!("{}-03-15", 2018 + number / CASES)),
        violations: vec!["arbitrary_detention".to_owned(), "expression".to_owned()],
        paragraphs: (1..=7)
            .map(|n| ParagraphReading {
                number: n,
                text: "Urges the authorities to release the members of parliament concerned; ".repeat(4),
                demands: Vec::new(),
            })
            .collect(),
        ..DecisionReading::default()
    }
}

/// The same tables and rows in a plain file.
fn copy_to_plain(register: &Register, plain: &Path) {
    let connection = Connection::open(plain).unwrap();
    connection.execute_batch(include_str!("../../../src-tauri/casework/src/store/steps/0030_cases.sql")).unwrap();
    connection.execute_batch("BEGIN").unwrap();
    let rows = call(register, "case.list", json!({}));
    for (number, case) in rows.as_array().unwrap().iter().enumerate() {
        connection
            .execute(
                "INSERT INTO cases (uid, code, country) VALUES (?1, ?2, ?3)",
                [case["uid"].as_str(), case["code"].as_str(), case["country"]["id"].as_str()],
            )
            .unwrap();
        let id = connection.last_insert_rowid();
        let whole = call(register, "case.show", json!({ "code": case["code"] }));
        for person in whole["persons"].as_array().unwrap() {
            let (uid, code, name) = (person["uid"].as_str(), person["code"].as_str(), person["name"].as_str().unwrap());
            connection
                .execute(
                    "INSERT INTO persons (uid, case_id, code, name, folded) VALUES (?1, ?2, ?3, ?4, ?5)",
                    (uid, id, code, name, format!("{} {}", code.unwrap_or(""), name.to_lowercase())),
                )
                .unwrap();
        }
        if number == 0 {
            let document = "INSERT INTO documents (uid, file, sha256, imported) VALUES ('d', 'd', 'd', '2026-11-23')";
            connection.execute(document, []).unwrap();
        }
        for decision in whole["decisions"].as_array().unwrap() {
            let (uid, title, date) = (&decision["uid"], &decision["title"], &decision["date"]);
            connection
                .execute(
                    "INSERT INTO decisions (uid, document_id, title, date) VALUES (?1, 1, ?2, ?3)",
                    [uid.as_str(), title.as_str(), date.as_str()],
                )
                .unwrap();
            let link = "INSERT INTO decision_cases (uid, decision_id, case_id) VALUES (?1, last_insert_rowid(), ?2)";
            connection.execute(link, (uid.as_str(), id)).unwrap();
        }
    }
    connection.execute_batch("COMMIT").unwrap();
}

/// The query of the list of cases as a program without encryption, words or rules would run it.
fn plain_list(connection: &Connection) -> usize {
    let mut statement = connection
        .prepare_cached(
            "SELECT c.id, c.uid, c.code, c.country, c.status, c.safety,
                    p.persons, p.first, p.codes, p.folded, d.decisions, d.last
             FROM cases c
             LEFT JOIN (SELECT case_id, count(*) AS persons, min(name) AS first, group_concat(code, ' ') AS codes,
                               group_concat(folded, ' ') AS folded FROM persons GROUP BY case_id) p ON p.case_id = c.id
             LEFT JOIN (SELECT l.case_id, count(*) AS decisions, max(CASE WHEN d.draft = 0 THEN d.date END) AS last
                        FROM decision_cases l JOIN decisions d ON d.id = l.decision_id GROUP BY l.case_id) d
                    ON d.case_id = c.id
             WHERE c.status <> 'merged' ORDER BY c.code",
        )
        .unwrap();
    let rows = statement
        .query_map([], |row| {
            let code: String = row.get("code")?;
            let first: Option<String> = row.get("first")?;
            let codes: Option<String> = row.get("codes")?;
            let last: Option<String> = row.get("last")?;
            Ok((code, first, codes, last))
        })
        .unwrap();
    rows.count()
}
