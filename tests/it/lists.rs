//! Lists of cases through the real program: files on the disk, the reading child, the real workbook.

use std::fs;

use serde_json::Value;

use crate::cli::Terminal;

const LIST: &str = "Numéro du cas;Nom complet;Pays;Statut;Statut depuis;Situation;Depuis;Divers\r
XAR/COLL/01;\"Ndiaye; Awa\";Arvenia;en cours d’examen;;detained;01.03.2025;x\r
XAR-COLL-01;=Bo Larsen;XAR;;;;;y\r
XBM-07;Cem Demir;Belmora;clos;2026-10-12;released;2026-10;z\r
";

fn counts(report: &Value) -> [u64; 4] {
    ["added", "changed", "same", "refused"].map(|name| report[name].as_u64().unwrap())
}

#[test]
fn a_list_goes_in_by_rehearsal_and_comes_out_in_every_format() {
    let amara = Terminal::new();
    let write = |name: &str, bytes: &[u8]| {
        let path = amara.path(name);
        fs::write(&path, bytes).unwrap();
        path.to_string_lossy().into_owned()
    };
    let utf16 = without_mark(LIST);
    for (name, bytes) in [("utf8.csv", LIST.as_bytes()), ("utf16.csv", &utf16)] {
        let list = write(name, bytes);
        let rehearsed = amara.json(&["case", "import", &list, "--dry-run"]);
        assert_eq!(counts(&rehearsed), [3, 0, 0, 0], "{rehearsed:#}");
        assert_eq!(rehearsed["rows"][0]["row"], 2);
        assert_eq!(rehearsed["rows"][0]["outcome"], "added");
    }
    assert_eq!(amara.json(&["case", "list"]).as_array().unwrap().len(), 0, "a rehearsal changes nothing");
    let list = write("list.csv", LIST.as_bytes());
    assert_eq!(counts(&amara.json(&["case", "import", &list])), [3, 0, 0, 0]);
    for format in ["csv", "xlsx", "json"] {
        let file = amara.path(&format!("out.{format}")).to_string_lossy().into_owned();
        let made = amara.json(&["case", "export", &file]);
        assert_eq!((made["cases"].as_u64(), made["persons"].as_u64()), (Some(2), Some(3)), "{made:#}");
        let back = amara.json(&["case", "import", &file]);
        assert_eq!(counts(&back), [0, 0, 3, 0], "{format}: {back:#}");
        let other = Terminal::new();
        let there = other.json(&["case", "import", &file]);
        assert_eq!(counts(&there), [3, 0, 0, 0], "{format}: {there:#}");
        assert_eq!(persons(&other), persons(&amara), "{format}");
    }
}

/// UTF-16 without a mark, as some spreadsheets write "Unicode text".
fn without_mark(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn persons(terminal: &Terminal) -> Vec<(String, String)> {
    let cases = terminal.json(&["case", "list"]);
    let mut found = Vec::new();
    for case in cases.as_array().unwrap() {
        for person in case["persons"].as_array().unwrap() {
            found.push((case["code"].to_string(), person["name"].to_string()));
        }
    }
    found
}

#[test]
fn an_import_is_undone_and_done_again_on_the_command_line() {
    let amara = Terminal::new();
    let list = amara.path("list.csv");
    fs::write(&list, LIST).unwrap();
    amara.json(&["case", "import", &list.to_string_lossy()]);
    let cases = || amara.json(&["case", "list"]).as_array().unwrap().len();
    let newest = || amara.json(&["history", "show", "--limit", "1"])[0].clone();
    assert_eq!(newest()["sentence"], "A list of cases was imported.");
    assert_eq!(cases(), 2);
    amara.json(&["history", "undo", newest()["uid"].as_str().unwrap()]);
    assert_eq!(cases(), 0);
    let undone = newest();
    assert_eq!(undone["sentence"], "Undone: A list of cases was imported.");
    amara.json(&["history", "undo", undone["uid"].as_str().unwrap()]);
    assert_eq!(cases(), 2);
    let (code, sentence) = amara.refused(&["history", "undo", undone["uid"].as_str().unwrap()]);
    assert_eq!((code.as_str(), sentence.as_str()), ("cannot_undo", "This was undone already."));
    assert_eq!(amara.json(&["history", "verify"])["ok"], true);
}

#[test]
fn columns_can_be_named_by_hand_and_refused_rows_fail_the_command() {
    let amara = Terminal::new();
    let list = amara.path("list.csv");
    fs::write(&list, "Dossier,Qui\nXAR-02,Awa\n,Bo\n").unwrap();
    let list = list.to_string_lossy().into_owned();
    assert_eq!(amara.refused(&["case", "import", &list]).0, "invalid");
    assert_eq!(amara.refused(&["case", "import", &list, "--map", "Dossier=nothing"]).0, "invalid");
    let (code, sentence) = amara.refused(&["case", "import", &list, "--map", "Dossier=case_code", "--map", "Qui=name"]);
    assert_eq!(
        (code.as_str(), sentence.as_str()),
        ("rows_refused", "One row was refused; the others stand as reported.")
    );
    // Remembered from last time.
    let (_, again) = amara.refused(&["case", "import", &list, "--dry-run"]);
    assert_eq!(again, sentence);
    let picture = amara.path("list.xlsx");
    fs::write(&picture, b"PK\x03\x04 nothing").unwrap();
    assert_eq!(amara.refused(&["case", "import", &picture.to_string_lossy()]).0, "table_not_read");
    assert_eq!(amara.refused(&["case", "export", &amara.path("x.pdf").to_string_lossy()]).0, "invalid");
}

#[test]
fn an_old_register_put_back_makes_verify_fail() {
    let amara = Terminal::new();
    let register = amara.path("office.register");
    let old = fs::read(&register).unwrap();
    let list = amara.path("list.csv");
    fs::write(&list, LIST).unwrap();
    amara.json(&["case", "import", &list.to_string_lossy()]);
    fs::write(&register, old).unwrap();
    let (code, sentence) = amara.refused(&["history", "verify"]);
    assert_eq!(code, "history_broken");
    assert!(sentence.starts_with("The last entries of the history are missing"), "{sentence}");
}
