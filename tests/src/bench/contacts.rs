//! An address book of 50,000 contacts: brought in with duplicates looked for, against `sqlite3 .import` of the same rows
//! into a plain table; then the list and the search at every key typed.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use casework::door;
use casework::language::Language;
use casework::register::Register;
use serde_json::{Value, json};

use super::{row, timed};
use crate::{Folder, PASSPHRASE, register_at};

const CONTACTS: usize = 50_000;
/// One row of so many stands in the file twice, written a little otherwise.
const TWICE: usize = 100;

/// What is typed, letter by letter.
const TYPED: &[&str] =
    &["ndiaye awa", "senate of arvenia", "example", "p12345@", "media", "zzz nobody", "élodie", "clerk 77"];

/// Measures the import, and the keys typed afterwards.
pub fn measure() {
    let folder = Folder::new();
    let list = folder.path().join("list.csv");
    fs::write(&list, table(CONTACTS)).unwrap();
    let register = register_at(&folder.path().join("office.register"));
    call(&register, "register.create", json!({ "passphrase": PASSPHRASE }));
    let bytes = fs::read(&list).unwrap();
    let ours = timed(|| {
        let file = register.stage("list.csv", bytes);
        let done = call(&register, "contact.import", json!({ "file": file, "dry_run": false, "all": "leave_out" }));
        assert_eq!((done["added"].as_u64(), done["left_out"].as_u64()), (Some(whole()), Some(twice())));
    });
    let theirs = plain_import(&list, &folder.path().join("plain.db"));
    row("import 50,000 contacts, duplicates looked for, encrypted and with history", ours, "sqlite3 .import", theirs);
    keys(&register);
    register.close();
}

fn whole() -> u64 {
    (CONTACTS - CONTACTS / TWICE) as u64
}

fn twice() -> u64 {
    (CONTACTS / TWICE) as u64
}

fn call(register: &Register, name: &str, input: Value) -> Value {
    door::call(register, name, input, Language::En).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

/// Invented people of invented institutions.
fn table(contacts: usize) -> String {
    const GIVEN: &[&str] = &["Awa", "Bo", "Cem", "Deniz", "Élodie", "Fatou", "Grace", "Hana", "Inés", "Jörg"];
    const FAMILY: &[&str] =
        &["Ndiaye", "Larsen", "Demir", "Çelik", "Bélanger", "Sarr", "Achieng", "Sato", "Muñoz", "Berg"];
    const PLACES: &[(&str, &str, &str)] = &[
        ("Senate of Arvenia", "senate.example", "Members"),
        ("Chamber of Belmora", "chamber.example", "Members"),
        ("The Daily Example", "daily.example", "Media"),
        ("Institute for Open Chambers", "institute.example", "Institutions"),
    ];
    let mut text = String::from(
        "First name,Last name,Organisation,Job title,E-mail,Mobile,Business street,Business city,Country,Language,Tags,Notes\n",
    );
    let mut line = |at: usize, role: &str| {
        let (given, family) = (GIVEN[at % 10], FAMILY[at / 10 % 10]);
        let (place, domain, tag) = PLACES[at % 4];
        let country = if at.is_multiple_of(2) { "XAR" } else { "XBM" };
        let language = if at.is_multiple_of(3) { "fr" } else { "en" };
        let (office, house, session) = (at % 100, at % 90, at % 12);
        let _ = writeln!(
            text,
            "{given},{family} {at},{place},{role} {office},p{at}@{domain},+99 7 {at:06},{house} Assembly Square,\
             Port-Arven,{country},{language},{tag},Met at session {session}",
        );
    };
    for at in 0..contacts {
        // The last of every hundred is the one before once more, in another office.
        if at % TWICE == TWICE - 1 { line(at - 1, "Secretary") } else { line(at, "Clerk") }
    }
    text
}

/// The same rows into a table without keys, by the program of SQLite itself; nothing when it is not installed.
fn plain_import(list: &Path, database: &Path) -> Option<Duration> {
    let known =
        Command::new("sqlite3").arg("--version").stdout(Stdio::null()).status().is_ok_and(|done| done.success());
    if !known {
        return None;
    }
    let run = || {
        let _ = fs::remove_file(database);
        timed(|| {
            let done = Command::new("sqlite3")
                .arg(database)
                .args([".mode csv", &format!(".import \"{}\" contacts", list.display())])
                .status()
                .unwrap();
            assert!(done.success());
        })
    };
    Some(super::median(3, run))
}

/// Every key of everything typed, and the pages of the whole list.
fn keys(register: &Register) {
    let mut times = Vec::new();
    for _ in 0..3 {
        for typed in TYPED {
            for end in typed.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
                let text = &typed[..end];
                times.push(timed(|| drop(call(register, "contact.list", json!({ "text": text })))));
            }
        }
        for page in 0..20 {
            let from = page * CONTACTS / 25;
            times.push(timed(|| drop(call(register, "contact.list", json!({ "from": from })))));
        }
    }
    times.sort();
    let worst = times[times.len() * 99 / 100];
    let middle = times[times.len() / 2];
    println!(
        "| list and search {} contacts, a key typed, 99 % (middle {:.1} ms) | {:.1} ms | goal: 16 ms | {:.3} |",
        whole(),
        middle.as_secs_f64() * 1000.0,
        worst.as_secs_f64() * 1000.0,
        worst.as_secs_f64() / 0.016,
    );
}
