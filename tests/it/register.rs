//! The register and what may go wrong with its files: each kind of damage says its own sentence and changes nothing.

use std::fs;
use std::path::PathBuf;

use casework::vault::sha256;
use serde_json::json;
use solidarity_tests::{House, PASSPHRASE, register_at};

fn file(house: &House) -> PathBuf {
    house.folder().join("office.register")
}

fn beside(house: &House, ending: &str) -> PathBuf {
    house.folder().join(format!("office.register.{ending}"))
}

/// Locks, does something to the files, and gives the code of the refusal to unlock. The files must not change by trying.
#[track_caller]
fn unlock_after(house: &House, harm: impl FnOnce()) -> String {
    house.must("register.lock", json!(null));
    harm();
    let all = || -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(house.folder()).unwrap().map(|e| e.unwrap().path()).collect();
        names.sort();
        names.iter().filter(|p| p.is_file()).map(|p| sha256(&fs::read(p).unwrap())).collect()
    };
    let before = all();
    let code = house.refused("register.unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(before, all(), "a refused unlock changed a file");
    code
}

fn change_byte(path: &PathBuf, place: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[place] ^= 0x40;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_new_register_is_encrypted_from_its_first_byte_and_opens_again() {
    let house = House::new();
    house.must("member.save", json!({ "name": "Bruno Canarymark", "gender": "m", "function": "Member" }));
    house.must("register.lock", json!(null));
    let bytes = fs::read(file(&house)).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
    assert!(!bytes.windows(10).any(|w| w == b"Canarymark"));
    assert_eq!(house.refused("member.list", json!(null)), "locked");
    house.must("register.unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(house.must("member.list", json!(null))[0]["name"], "Bruno Canarymark");
}

#[test]
fn a_wrong_passphrase_is_told_from_damage() {
    let house = House::new();
    house.must("register.lock", json!(null));
    assert_eq!(house.refused("register.unlock", json!({ "passphrase": "somebody else's words" })), "wrong_passphrase");
    house.must("register.unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn an_existing_register_is_never_overwritten() {
    let house = House::new();
    house.must("register.lock", json!(null));
    let before = sha256(&fs::read(file(&house)).unwrap());
    assert_eq!(house.refused("register.create", json!({ "passphrase": PASSPHRASE })), "register_exists");
    assert_eq!(before, sha256(&fs::read(file(&house)).unwrap()));
}

#[test]
fn a_weak_passphrase_is_refused_and_nothing_is_made() {
    let house = House::before_creation();
    for weak in ["", "short", "aaaaaaaaaaaaaaaa"] {
        assert_eq!(house.refused("register.create", json!({ "passphrase": weak })), "weak_passphrase");
    }
    assert!(!file(&house).exists());
}

#[test]
fn an_empty_file_is_not_a_new_register() {
    let house = House::new();
    assert_eq!(unlock_after(&house, || fs::write(file(&house), b"").unwrap()), "register_empty");
}

#[test]
fn a_plain_database_is_refused() {
    let house = House::new();
    let code = unlock_after(&house, || {
        fs::remove_file(file(&house)).unwrap();
        let plain = rusqlite::Connection::open(file(&house)).unwrap();
        plain.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1);").unwrap();
    });
    assert_eq!(code, "not_a_register");
}

#[test]
fn damage_in_the_first_page_is_damage() {
    let house = House::new();
    assert_eq!(unlock_after(&house, || change_byte(&file(&house), 100)), "register_damaged");
    let house = House::new();
    assert_eq!(unlock_after(&house, || change_byte(&file(&house), 3)), "register_damaged");
}

#[test]
fn the_key_of_another_register_is_said_so() {
    let (house, other) = (House::new(), House::new());
    other.must("register.lock", json!(null));
    let code = unlock_after(&house, || assert!(fs::copy(file(&other), file(&house)).is_ok()));
    assert_eq!(code, "key_of_another_register");
}

#[test]
fn a_damaged_key_file_is_healed_by_its_copy_and_two_damaged_ones_are_said_so() {
    let house = House::new();
    house.must("register.lock", json!(null));
    fs::write(beside(&house, "key"), b"{}").unwrap();
    house.must("register.unlock", json!({ "passphrase": PASSPHRASE }));
    let code = unlock_after(&house, || {
        change_byte(&beside(&house, "key"), 1);
        change_byte(&beside(&house, "key.copy"), 80);
    });
    assert_eq!(code, "key_file_damaged");
}

#[test]
fn a_missing_key_file_is_said_so() {
    let house = House::new();
    let code = unlock_after(&house, || {
        fs::remove_file(beside(&house, "key")).unwrap();
        fs::remove_file(beside(&house, "key.copy")).unwrap();
    });
    assert_eq!(code, "key_file_missing");
}

#[test]
fn a_newer_key_file_is_refused_as_newer() {
    let house = House::new();
    let code = unlock_after(&house, || {
        let text = fs::read_to_string(beside(&house, "key")).unwrap();
        fs::write(beside(&house, "key"), text.replace("\"version\": 1", "\"version\": 2")).unwrap();
    });
    assert_eq!(code, "newer_register");
}

#[test]
fn a_second_instance_is_refused_politely() {
    let house = House::new();
    let second = register_at(&file(&house));
    let refusal = casework::door::call(
        &second,
        "register.unlock",
        json!({ "passphrase": PASSPHRASE }),
        casework::language::Language::En,
    );
    assert_eq!(refusal.unwrap_err()["code"], "in_use");
    house.must("register.lock", json!(null));
    casework::door::call(
        &second,
        "register.unlock",
        json!({ "passphrase": PASSPHRASE }),
        casework::language::Language::En,
    )
    .unwrap();
    second.close();
}

#[test]
fn the_recovery_words_open_the_register_and_set_a_new_passphrase() {
    let house = House::before_creation();
    let created = house.must("register.create", json!({ "passphrase": PASSPHRASE }));
    let words: Vec<&str> = created["recovery_words"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
    assert_eq!(words.len(), 24);
    house.must("register.lock", json!(null));
    let wrong = words.iter().rev().copied().collect::<Vec<_>>().join(" ");
    let fresh = "a new passphrase for amara";
    let refused = house.refused("register.recover", json!({ "words": wrong, "passphrase": fresh }));
    assert_eq!(refused, "wrong_passphrase");
    house.must("register.recover", json!({ "words": words.join("\n "), "passphrase": fresh }));
    house.must("register.lock", json!(null));
    assert_eq!(house.refused("register.unlock", json!({ "passphrase": PASSPHRASE })), "wrong_passphrase");
    house.must("register.unlock", json!({ "passphrase": fresh }));
}

#[test]
fn nothing_can_be_written_round_the_history_and_tampering_shows() {
    let house = House::new();
    for name in ["Bruno One", "Bruno Two", "Bruno Three"] {
        house.must("member.save", json!({ "name": name, "gender": "m", "function": "Member" }));
    }
    let check = house.must("history.verify", json!(null));
    assert_eq!((check["entries"].as_u64(), check["ok"].as_bool()), (Some(3), Some(true)));
    let entries = house.must("history.show", json!({}));
    assert_eq!(entries[0]["act"], "member.save");
    assert_eq!(entries[0]["changes"], 1);
}

#[test]
fn an_unknown_call_a_bad_one_and_a_stale_save_are_refused_by_their_own_codes() {
    let house = House::new();
    assert_eq!(house.refused("register.explode", json!(null)), "unknown_call");
    assert_eq!(house.refused("case.show", json!([1, 2])), "bad_call");
    assert_eq!(house.refused("case.show", json!({ "code": "QQQ-99" })), "not_found");
    let member = house.must("member.save", json!({ "name": "Bruno", "gender": "m", "function": "Member" }));
    let again = json!({ "uid": member["uid"], "revision": 7, "name": "B", "gender": "m", "function": "" });
    assert_eq!(house.refused("member.save", again), "stale");
}
