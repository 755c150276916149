//! The catalogue of hostile text and addresses (reliability.md 4, rows 1 to 25 and 30), through the calls the window makes.
//!
//! Rows of tables and cards stand in contacts.rs, of messages in the tests of `mail`, 3, 14 and 24 of letters in those of
//! `letters`, 11 in those of `typeset`, 23 in those of `contacts` and `address`.

use std::fmt::Write as _;

use serde_json::{Value, json};
use solidarity_tests::House;

fn save(house: &House, card: Value) -> Value {
    house.must("contact.save", json!({ "card": card }))
}

/// The rule a card breaks at a field.
fn broken(house: &House, card: Value) -> (String, String) {
    let refusal = house.call("contact.save", json!({ "card": card })).unwrap_err();
    assert_eq!(refusal["code"], "invalid", "{refusal}");
    let first = &refusal["fields"][0];
    assert!(first["message"].as_str().is_some_and(|sentence| sentence.len() > 10), "{refusal}");
    (first["field"].as_str().unwrap().to_owned(), first["rule"].as_str().unwrap().to_owned())
}

fn found(house: &House, text: &str) -> usize {
    house.must("contact.list", json!({ "text": text }))["rows"].as_array().unwrap().len()
}

fn import(house: &House, name: &str, text: &str) -> Value {
    let file = house.register.stage(name, text.as_bytes().to_vec());
    house.must("contact.import", json!({ "file": file, "dry_run": false }))
}

fn export(house: &House, format: &str) -> String {
    let made = house.must("contact.export", json!({ "format": format }));
    let id = made["file"].as_str().unwrap();
    let file = casework::door::file(&house.register, id, casework::language::Language::En).unwrap();
    String::from_utf8(file.bytes).unwrap()
}

fn refused_address(house: &House, address: &str) -> String {
    let (field, rule) = broken(house, json!({ "name": "Awa", "emails": [{ "address": address }] }));
    assert_eq!(field, "emails.0", "{address}");
    rule
}

#[test]
fn rows_1_and_2_a_nul_and_a_line_break_in_a_name_do_not_stay() {
    let house = House::new();
    let card = json!({ "name": "Awa\0\r\nBcc: x@y.example", "organisation": "Sen\0ate", "notes": "one\0\r\ntwo" });
    let saved = save(&house, card);
    assert_eq!(saved["name"], "Awa  Bcc: x@y.example");
    assert_eq!((saved["organisation"].as_str(), saved["notes"].as_str()), (Some("Senate"), Some("one\ntwo")));
}

#[test]
fn row_4_letters_that_are_no_unicode_are_refused_or_read_as_an_old_encoding() {
    let house = House::new();
    let sent = serde_json::from_str::<Value>(r#"{ "card": { "name": "\ud800" } }"#);
    assert!(sent.is_err(), "half a letter never reaches a call");
    let file = house.register.stage("list.csv", b"Name,E-mail\n\xc9lodie \xff\xfe,e@a.example\n".to_vec());
    house.must("contact.import", json!({ "file": file, "dry_run": false }));
    assert_eq!(found(&house, "élodie"), 1);
}

#[test]
fn row_5_a_name_turned_round_is_kept_and_told() {
    let house = House::new();
    let saved = save(&house, json!({ "name": "\u{202e}ayaidN awA" }));
    assert_eq!(saved["name"], "\u{202e}ayaidN awA");
    let told =
        "A hidden sign in the name turns the direction of the letters: it may read otherwise than it is written.";
    assert_eq!(saved["warnings"], json!([told]));
    let done = import(&house, "list.csv", "Name,Organisation\nBo,\u{202d}Senate\nCem,Chamber\n");
    assert_eq!((&done["rows"][0]["name"], &done["rows"][0]["warnings"]), (&json!("Bo"), &json!([told])));
    assert_eq!(done["rows"][1]["warnings"], json!([]));
}

#[test]
fn row_6_letters_of_no_width_in_an_address_are_refused() {
    let house = House::new();
    for address in ["a\u{200b}@b.example", "a@b\u{200d}.example", "a@b.exam\u{feff}ple", "a@b.exam\u{ad}ple"] {
        assert_eq!(refused_address(&house, address), "address_hidden");
    }
}

#[test]
fn row_7_ten_megabytes_in_a_field_are_refused() {
    let house = House::new();
    let huge = "x".repeat(10_000_000);
    assert_eq!(broken(&house, json!({ "name": "Awa", "notes": huge })), ("notes".to_owned(), "too_long".to_owned()));
    assert_eq!(broken(&house, json!({ "name": huge })), ("name".to_owned(), "too_long".to_owned()));
    let file = house.register.stage("list.csv", format!("Name,Notes\nAwa,{huge}\n").into_bytes());
    assert_eq!(house.refused("contact.import", json!({ "file": file, "dry_run": false })), "table_not_read");
    assert_eq!(found(&house, ""), 0);
}

#[test]
fn row_8_a_thousand_marks_on_a_letter_and_both_directions_in_one_name_go_out_and_come_in() {
    let house = House::new();
    let stacked = format!("Z{} \u{5d0}\u{644}\u{645}\u{649} Awa", "\u{301}".repeat(400));
    save(&house, json!({ "name": stacked, "organisation": "مجلس Senate نواب", "notes": "e\u{301}".repeat(1000) }));
    assert_eq!(found(&house, "awa"), 1);
    for format in ["vcard4", "vcard3", "csv"] {
        let done = import(&house, format, &export(&house, format));
        assert_eq!((done["same"].as_u64(), done["added"].as_u64()), (Some(1), Some(0)), "{format}: {done:#}");
    }
}

#[test]
fn row_9_one_letter_written_in_several_ways_is_one_letter() {
    let house = House::new();
    let saved = save(&house, json!({ "name": "E\u{301}lodie \u{1112}\u{1161}\u{11ab} 👩‍👧" }));
    assert_eq!(saved["name"], "Élodie 한 👩‍👧", "kept in one form");
    save(&house, json!({ "name": "İnan Işık" }));
    for text in ["élodie", "ELODIE", "e\u{301}lodie", "한", "👩‍👧", "inan", "İNAN", "isik", "ışık", "IŞIK"]
    {
        assert_eq!(found(&house, text), 1, "{text}");
    }
}

#[test]
fn row_10_markup_in_any_field_is_only_text() {
    let house = House::new();
    let evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let card = json!({ "name": evil, "organisation": evil, "role": evil, "notes": evil, "tags": [evil],
        "phones": [{ "number": evil }], "addresses": [{ "street": evil }] });
    let saved = save(&house, card);
    for field in ["name", "organisation", "role", "notes"] {
        assert_eq!(saved[field], evil, "{field}");
    }
    assert_eq!((&saved["tags"][0], &saved["phones"][0]["number"]), (&json!(evil), &json!(evil)));
    assert!(export(&house, "csv").contains(evil));
}

#[test]
fn row_12_what_an_office_program_would_compute_goes_out_marked_and_comes_in_as_it_was() {
    let house = House::new();
    let evil = ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1+1"];
    for (at, name) in evil.iter().enumerate() {
        save(&house, json!({ "name": name, "emails": [{ "address": format!("p{at}@a.example") }] }));
    }
    let csv = export(&house, "csv");
    let cells = extract::table::read("list.csv", csv.as_bytes()).unwrap().into_iter().flatten();
    assert_eq!(cells.filter(|cell| cell.starts_with(['=', '+', '-', '@', '＝'])).count(), 0, "{csv}");
    let other = House::new();
    import(&other, "list.csv", &csv);
    for name in evil {
        let page = other.must("contact.list", json!({ "text": name }));
        assert!(page["rows"].as_array().unwrap().iter().any(|row| row["name"] == name), "{name}: {page}");
    }
}

#[test]
fn row_13_signs_of_sql_and_of_the_index_are_words() {
    let house = House::new();
    save(&house, json!({ "name": "Awa NEAR \"O'Neil\" (100%)" }));
    for text in [
        "\"",
        "'",
        "NEAR",
        "NEAR(",
        "*",
        ":",
        "name:awa",
        "awa AND",
        "NOT",
        "awa*",
        "--",
        "%",
        "_",
        "(",
        ")",
        "^",
        "';DROP TABLE contacts;--",
        "\\",
        "{x}",
    ] {
        house.must("contact.list", json!({ "text": text }));
        house.must("search.find", json!({ "text": text, "filters": {} }));
    }
    assert_eq!((found(&house, "near \"o'neil\""), found(&house, "100%"), found(&house, "_")), (1, 1, 0));
}

#[test]
fn row_15_spaces_around_a_name_do_not_make_another_person() {
    let house = House::new();
    save(&house, json!({ "name": "\u{a0} Awa Ndiaye\t", "emails": [{ "address": " awa@a.example\u{a0}" }] }));
    let done = import(&house, "list.csv", "Name,E-mail\n  Awa Ndiaye\u{a0},\u{a0}awa@a.example \n");
    assert_eq!(done["same"], 1, "{done:#}");
}

#[test]
fn row_16_a_birthday_that_is_no_day_stays_as_it_is_written() {
    let house = House::new();
    let mut book = String::new();
    let days = ["1445/02/30", "2026-02-30", "0000-00-00", "١٥ رمضان ١٤٤٥"];
    for (at, day) in days.iter().enumerate() {
        let _ = write!(book, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:P{at}\r\nBDAY:{day}\r\nEND:VCARD\r\n");
    }
    import(&house, "book.vcf", &book);
    for (at, day) in days.iter().enumerate() {
        let row = house.must("contact.list", json!({ "text": format!("p{at}") }))["rows"][0].clone();
        let kept = house.must("contact.show", json!({ "uid": row["uid"] }))["more"][0][1].clone();
        let plain = |text: &str| text.replace(['-', '/'], "");
        assert_eq!(plain(kept.as_str().unwrap()), plain(day));
    }
}

#[test]
fn rows_17_to_19_and_21_an_address_that_is_none_is_refused_with_its_reason() {
    let house = House::new();
    let local = format!("{}@b.example", "x".repeat(65));
    let domain = format!("a@{}example", "xxxxxxxxx.".repeat(25));
    for (address, rule) in [
        ("a@b.example\r\nRCPT TO:<c@d.example>", "address_hidden"),
        ("a@b.example, c@d.example", "address_several"),
        ("b@localhost", "address_localhost"),
        ("b@[127.0.0.1]", "address_ip"),
        (local.as_str(), "address_local_too_long"),
        (domain.as_str(), "address_domain_too_long"),
    ] {
        assert_eq!(refused_address(&house, address), rule, "{address}");
    }
}

#[test]
fn rows_20_and_22_a_domain_of_another_script_is_shown_as_it_goes_over_the_wire() {
    let house = House::new();
    save(&house, json!({ "name": "Awa", "emails": [{ "address": "awa@senate.example" }] }));
    let check = |address: &str| house.must("address.check", json!({ "address": address }));
    let honest = check("a@bücher.example");
    assert_eq!((&honest["problem"], honest["warnings"].as_array().map(Vec::len)), (&Value::Null, Some(0)), "{honest}");
    assert!(honest.to_string().contains("xn--bcher-kva.example"), "{honest}");
    let twin = check("a@sеnate.example");
    assert!(twin.to_string().contains("xn--"), "{twin}");
    assert!(!twin["warnings"].as_array().unwrap().is_empty(), "{twin}");
    assert_eq!(refused_address(&house, "bücher@b.example"), "address_local_not_ascii");
}

#[test]
fn row_25_the_same_address_in_capitals_or_with_a_tag_is_asked_about() {
    let house = House::new();
    import(&house, "list.csv", "Name,E-mail\nAwa Ndiaye,awa@a.example\n");
    let done = import(&house, "next.csv", "Name,E-mail\nA. N.,AWA@A.example\nPress office,awa+press@a.example\n");
    assert_eq!((done["alike"].as_u64(), done["added"].as_u64()), (Some(2), Some(2)), "{done:#}");
    let members: Vec<Value> = house.must("contact.list", json!({}))["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["uid"].clone())
        .collect();
    let list = house.must("list.save", json!({ "name": "All", "members": members }));
    let people = house.must("list.expand", json!({ "uid": list["uid"] }))["people"].clone();
    let twice = people.as_array().unwrap().iter().filter(|person| person["same_address_as"].is_string()).count();
    assert_eq!(twice, 2, "{people:#}");
}

#[test]
fn row_30_a_card_that_names_a_wrong_encoding_is_read_in_the_one_it_is_in() {
    let house = House::new();
    let card = |at: usize, charset: &str| {
        format!(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:=C9lodie {at}\r\nEND:VCARD\r\n"
        )
    };
    let all: String = ["utf-8", "utf-7", "nonsense"].iter().enumerate().map(|(at, name)| card(at, name)).collect();
    assert_eq!(import(&house, "book.vcf", &all)["added"], 3);
    assert_eq!(found(&house, "élodie"), 3);
}
