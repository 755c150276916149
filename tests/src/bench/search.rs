//! Search as typed: every keystroke of many questions through the same door as the window, against the same questions to
//! the same index in a plain SQLite file, and against FTS5 as it is usually asked. All text is made up.
//!
//! The plain file is asked in a process of its own: the cipher's wiping of memory holds for a whole process, and would slow
//! the peer down with the program.

use std::path::Path;
use std::time::{Duration, Instant};

use casework::door;
use casework::language::Language;
use casework::register::Register;
use casework::search::measuring::{KINDS, MOST, PLACES, questions};
use casework::vault::Cost;
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use super::timed;
use crate::{Folder, PASSPHRASE};

/// A register's size.
struct Size {
    cases: usize,
    persons: usize,
    decisions: usize,
    letters: usize,
}

const OFFICE: Size = Size { cases: 400, persons: 1_500, decisions: 2_000, letters: 20_000 };

/// Measures the size the program is meant for, and ten times that. `SOLIDARITY_BENCH_TIMES` names other multiples.
pub fn measure() {
    let times = std::env::var("SOLIDARITY_BENCH_TIMES").unwrap_or_else(|_| "1,10".to_owned());
    println!(
        "\n| search as typed | 50 % under | 99 % under | longest | plain SQLite, ids alone by the same expressions: 99 %, ratio of all | plain SQLite, as FTS5 is usually asked (best first, snippets): 99 %, ratio of all |"
    );
    println!("|---|---|---|---|---|---|");
    for times in times.split(',').filter_map(|one| one.trim().parse::<f64>().ok()) {
        at(times);
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
fn at(times: f64) {
    let scaled = |count: usize| (count as f64 * times) as usize;
    let size = Size {
        cases: scaled(OFFICE.cases),
        persons: scaled(OFFICE.persons),
        decisions: scaled(OFFICE.decisions),
        letters: scaled(OFFICE.letters),
    };
    let folder = Folder::new();
    let (file, plain) = (folder.path().join("office.register"), folder.path().join("plain.db"));
    let register = Register::at(&file, crate::ports()).with_cost(Cost { memory: 64, passes: 1, lanes: 1 });
    call(&register, "register.create", json!({ "passphrase": PASSPHRASE }));
    let filling = timed(|| fill(&register, &size));
    copy(&register, &plain);
    let typed = keystrokes(&size);
    let mut ours = Vec::new();
    // The second time round is measured: an office's first keystroke of the day is not the one to tune for.
    for round in 0..2 {
        for text in &typed {
            let mine = timed(|| drop(call(&register, "search.find", json!({ "text": text })).to_string()));
            if round == 1 {
                ours.push(mine);
            }
        }
    }
    let Peer { mut same, mut usual } = ask_peer(&plain, &typed);
    let sum = |all: &[Duration]| all.iter().sum::<Duration>().as_secs_f64();
    let to_same = sum(&ours) / sum(&same);
    let to_usual = ours.iter().step_by(ONE_IN).sum::<Duration>().as_secs_f64() / sum(&usual);
    if std::env::var_os("SOLIDARITY_BENCH_SLOWEST").is_some() {
        let mut slow: Vec<_> = typed.iter().zip(&ours).zip(&same).collect();
        slow.sort_by_key(|((_, ours), _)| std::cmp::Reverse(**ours));
        for ((text, ours), same) in slow.iter().take(15) {
            eprintln!("{text:30} {ours:?} {same:?}");
        }
    }
    for all in [&mut ours, &mut same, &mut usual] {
        all.sort();
    }
    let show = |d: Duration| format!("{:.1} ms", d.as_secs_f64() * 1000.0);
    let at = |all: &[Duration], share: f64| all[((all.len() - 1) as f64 * share) as usize];
    println!(
        "| {} persons, {} cases, {} decisions, {} letters; {} keystrokes | {} | {} | {} | {}, {to_same:.2} | {}, {to_usual:.2} |",
        size.persons,
        size.cases,
        size.decisions,
        size.letters,
        ours.len(),
        show(at(&ours, 0.5)),
        show(at(&ours, 0.99)),
        show(at(&ours, 1.0)),
        show(at(&same, 0.99)),
        show(at(&usual, 0.99)),
    );
    let bytes = std::fs::metadata(&file).map_or(0, |file| file.len());
    eprintln!("{times} times: filled and indexed in {filling:.1?}, {} MiB with history", bytes >> 20);
    register.close();
}

fn call(register: &Register, name: &str, input: Value) -> Value {
    door::call(register, name, input, Language::En).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

/// The usual question is asked for one keystroke in so many, being slow enough that these say it.
const ONE_IN: usize = 4;

/// What the peer took for each keystroke.
struct Peer {
    same: Vec<Duration>,
    usual: Vec<Duration>,
}

/// Asks the plain file in another process of this program.
fn ask_peer(plain: &Path, typed: &[String]) -> Peer {
    let asked = plain.with_extension("json");
    std::fs::write(&asked, serde_json::to_vec(typed).unwrap()).unwrap();
    let this = std::env::current_exe().unwrap();
    let answer = std::process::Command::new(this).arg(PEER).args([plain, &asked]).output().unwrap();
    assert!(answer.status.success(), "the peer failed: {}", String::from_utf8_lossy(&answer.stderr));
    let (same, usual) = serde_json::from_slice(&answer.stdout).unwrap();
    Peer { same, usual }
}

/// The first word of the command line that makes this program the peer.
pub const PEER: &str = "plain-search";

/// The peer: the plain file and the file of keystrokes in, their times out.
pub fn peer(words: &[String]) {
    let [plain, asked] = words else { panic!("{PEER} PLAIN-FILE KEYSTROKES") };
    let typed: Vec<String> = serde_json::from_slice(&std::fs::read(asked).unwrap()).unwrap();
    let plain = Connection::open(plain).unwrap();
    plain.set_prepared_statement_cache_capacity(100);
    // As much memory as the program gives its own file.
    plain.execute_batch("PRAGMA cache_size = -32768").unwrap();
    let mut answer = Peer { same: Vec::new(), usual: Vec::new() };
    for round in 0..2 {
        for (place, text) in typed.iter().enumerate() {
            let same = timed(|| same_questions(&plain, text));
            if round == 1 {
                answer.same.push(same);
                if place % ONE_IN == 0 {
                    answer.usual.push(timed(|| as_usual(&plain, text)));
                }
            }
        }
    }
    serde_json::to_writer(std::io::stdout(), &(answer.same, answer.usual)).unwrap();
}

/// The same expressions, order and limits, kind by kind, in the plain file.
fn same_questions(plain: &Connection, text: &str) {
    for (kind, expression) in questions(text) {
        let ask = |expression: &str, limit: u32| -> usize {
            let sql = format!(
                "SELECT rowid FROM search_{kind} WHERE search_{kind} MATCH ?1 AND rowid >= 0 ORDER BY rowid DESC LIMIT ?2"
            );
            let mut statement = plain.prepare_cached(&sql).unwrap();
            statement.query_map(params![expression, limit], |row| row.get::<_, i64>(0)).unwrap().count()
        };
        if ask(&expression, MOST + 1) < 2 {
            continue;
        }
        let mut found = 0;
        for place in PLACES {
            if found < 6 {
                found += ask(&format!("{{{place}}} : ({expression})"), 6);
            }
        }
    }
}

/// A question as most programs ask it: all words, the last one's beginning, best first, with FTS5's own snippets.
fn as_usual(plain: &Connection, text: &str) {
    let words: Vec<String> = text.split_whitespace().map(|word| format!("\"{word}\"")).collect();
    for kind in KINDS {
        let sql = format!(
            "SELECT rowid, snippet(search_{kind}, -1, '[', ']', '…', 24) FROM search_{kind}
             WHERE search_{kind} MATCH ?1 ORDER BY rank LIMIT 6"
        );
        let mut statement = plain.prepare_cached(&sql).unwrap();
        let rows = statement.query_map([format!("{}*", words.join(" "))], |row| row.get::<_, String>(1)).unwrap();
        rows.for_each(drop);
    }
}

/// Copies what the index was made from into a plain file and indexes it with the same options.
fn copy(register: &Register, plain: &Path) {
    let plain = Connection::open(plain).unwrap();
    plain.execute_batch("PRAGMA journal_mode = WAL; BEGIN").unwrap();
    register
        .measuring(|rows| {
            for kind in KINDS {
                let of_index = |sql: &str| sql.replace(&format!("search_{kind}_source"), &format!("texts_{kind}"));
                plain
                    .execute_batch(&format!(
                        "CREATE TABLE texts_{kind} (item INTEGER PRIMARY KEY, names, codes, text, sounds)"
                    ))
                    .unwrap();
                let made: String = rows
                    .query_row("SELECT sql FROM sqlite_master WHERE name = ?1", [format!("search_{kind}")], |row| {
                        row.get(0)
                    })
                    .unwrap();
                plain.execute_batch(&of_index(&made)).unwrap();
                plain
                    .execute_batch(&format!(
                        "INSERT INTO search_{kind} (search_{kind}, rank) VALUES ('rank', 'bm25(6.0, 8.0, 1.0, 0.5)')"
                    ))
                    .unwrap();
                let mut all = rows
                    .prepare(&format!("SELECT item, names, codes, text, sounds FROM search_{kind}_source"))
                    .unwrap();
                let mut found = all.query([]).unwrap();
                let mut insert =
                    plain.prepare(&format!("INSERT INTO texts_{kind} VALUES (?1, ?2, ?3, ?4, ?5)")).unwrap();
                while let Some(row) = found.next().unwrap() {
                    let text = |column: usize| row.get::<_, String>(column).unwrap();
                    insert.execute(params![row.get::<_, i64>(0).unwrap(), text(1), text(2), text(3), text(4)]).unwrap();
                }
                plain.execute_batch(&format!("INSERT INTO search_{kind} (search_{kind}) VALUES ('rebuild')")).unwrap();
            }
        })
        .unwrap();
    plain.execute_batch("COMMIT").unwrap();
}

/// Every beginning of many questions: names, codes, words and pairs of words.
fn keystrokes(size: &Size) -> Vec<String> {
    let mut dice = Dice(7);
    let mut whole: Vec<String> = Vec::new();
    for number in 0..12 {
        whole.push(name(&mut Dice(number * 31 % size.persons as u64)));
        whole.push(format!("XAR-{}", number * 17 + 1));
    }
    for _ in 0..12 {
        whole.push(dice.word());
        whole.push(format!("{} {}", dice.common(), dice.word()));
        whole.push(format!("{} {} {}", dice.common(), dice.common(), dice.common()));
    }
    whole.push("Arvenia release".to_owned());
    let mut typed = Vec::new();
    for text in whole {
        let ends = text.char_indices().skip(1).map(|(at, _)| at).chain([text.len()]);
        typed.extend(ends.map(|end| text[..end].to_owned()));
    }
    typed
}

fn fill(register: &Register, size: &Size) {
    let begun = Instant::now();
    let act = |work: &mut dyn FnMut(&Connection)| register.measuring(|rows| work(rows)).unwrap();
    act(&mut |rows| {
        for case in 1..=size.cases {
            let sql = "INSERT INTO cases (uid, code, country) VALUES (?1, ?2, ?3)";
            let country = ["XAR", "XBM"][case % 2];
            execute(rows, sql, params![format!("c{case}"), format!("{country}-{case:02}"), country]);
        }
        for person in 0..size.persons {
            let case = person % size.cases + 1;
            let sql = "INSERT INTO persons (uid, case_id, code, name) VALUES (?1, ?2, ?3, ?4)";
            let code = format!("{}-{}", ["XAR", "XBM"][case % 2], 5_000 + person % 4_000);
            execute(rows, sql, params![format!("p{person}"), row(case), code, name(&mut Dice(person as u64))]);
        }
        execute(rows, "INSERT INTO documents (uid, file, sha256, imported) VALUES ('t', 't', 't', '2026')", params![]);
    });
    let mut dice = Dice(11);
    for first in (1..=size.decisions).step_by(500) {
        act(&mut |rows| {
            for decision in first..(first + 500).min(size.decisions + 1) {
                let reading =
                    json!({ "summary": dice.text(120), "preamble": dice.text(60), "persons": [] }).to_string();
                let sql = "INSERT INTO decisions (uid, document_id, title, country, date, reading)
                           VALUES (?1, 1, 'Decision adopted by consensus', 'XAR', ?2, ?3)";
                execute(rows, sql, params![format!("d{decision}"), dice.day(), reading]);
                let id = rows.last_insert_rowid();
                for number in 1..=7 {
                    let sql = "INSERT INTO paragraphs (uid, decision_id, number, text) VALUES (?1, ?2, ?3, ?4)";
                    execute(rows, sql, params![format!("g{decision}-{number}"), id, number, dice.text(45)]);
                }
                let sql = "INSERT INTO decision_cases (uid, decision_id, case_id) VALUES (?1, ?2, ?3)";
                execute(rows, sql, params![format!("k{decision}"), id, row(decision % size.cases + 1)]);
            }
        });
    }
    for first in (1..=size.letters).step_by(1_000) {
        act(&mut |rows| {
            for letter in first..(first + 1_000).min(size.letters + 1) {
                let spans = |text: String| json!({ "kind": "paragraph", "spans": [{ "kind": "text", "text": text }] });
                let body = json!([spans(dice.text(60)), spans(dice.text(60)), spans(dice.text(40))]).to_string();
                let holder = json!({ "name": name(&mut dice), "gender": "f" }).to_string();
                let sql = "INSERT INTO letters (uid, kind, post, language, subject, holder, addressee, body, date, number,
                               created, changed)
                           VALUES (?1, 'meet_ambassador', 'ambassador-XAR', 'en', ?2, ?3, '[\"Her Excellency\"]', ?4, ?5, ?6, '', '')";
                let number = format!("{}/{:03}", 2016 + letter % 10, letter);
                execute(rows, sql, params![format!("l{letter}"), dice.text(6), holder, body, dice.day(), number]);
                let sql = "INSERT INTO letter_cases (uid, letter_id, code) VALUES (?1, ?2, ?3)";
                let case = letter % size.cases + 1;
                let code = format!("{}-{case:02}", ["XAR", "XBM"][case % 2]);
                execute(rows, sql, params![format!("e{letter}"), rows.last_insert_rowid(), code]);
            }
        });
    }
    eprintln!("rows made in {:.1?}", begun.elapsed());
}

fn execute(rows: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) {
    rows.prepare_cached(sql).unwrap().execute(values).unwrap();
}

fn row(id: usize) -> i64 {
    i64::try_from(id).unwrap()
}

/// Numbers without chance, so that every run asks the same.
struct Dice(u64);

const COMMON: &[&str] = &[
    "the",
    "of",
    "and",
    "to",
    "in",
    "authorities",
    "parliament",
    "members",
    "release",
    "immunity",
    "trial",
    "court",
    "decision",
    "requests",
    "information",
    "detention",
    "prison",
    "lawyer",
    "family",
    "health",
    "government",
    "president",
    "committee",
    "human",
    "rights",
    "freedom",
    "expression",
    "arrest",
    "charges",
    "verdict",
    "appeal",
    "mission",
];

const PARTS: &[&str] = &[
    "ar", "ven", "bel", "mo", "ra", "san", "tho", "li", "ka", "der", "min", "os", "pet", "ri", "vu", "gal", "en",
    "tor", "sha", "qui", "no", "fer", "ul", "dja", "mi", "re", "la", "zo", "ib", "han",
];

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    /// One of some fifteen thousand words, the early ones far more often, as in a language.
    fn word(&mut self) -> String {
        let rare = [30, 900, 15_000][self.roll(3)];
        let mut number = self.roll(rare) + 1;
        let mut word = String::new();
        while number > 0 {
            word.push_str(PARTS[number % PARTS.len()]);
            number /= PARTS.len();
        }
        word + ["", "n", "s"][word_length_hint(rare)]
    }

    fn common(&mut self) -> String {
        COMMON[self.roll(COMMON.len())].to_owned()
    }

    fn text(&mut self, words: usize) -> String {
        let all: Vec<String> =
            (0..words).map(|_| if self.roll(2) == 0 { self.common() } else { self.word() }).collect();
        all.join(" ")
    }

    fn day(&mut self) -> String {
        format!("20{:02}-{:02}-{:02}", 10 + self.roll(17), 1 + self.roll(12), 1 + self.roll(28))
    }
}

fn word_length_hint(rare: usize) -> usize {
    match rare {
        30 => 0,
        900 => 1,
        _ => 2,
    }
}

fn name(dice: &mut Dice) -> String {
    let mut part = |length: usize| -> String {
        let text: String = (0..length).map(|_| PARTS[dice.roll(PARTS.len())]).collect();
        text[..1].to_uppercase() + &text[1..]
    };
    format!("{} {}", part(2), part(3))
}
