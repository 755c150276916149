use serde_json::{Value, json};

use crate::door;
use crate::language::Language;
use crate::testing::House;

fn call(house: &House, name: &str, input: Value) -> Value {
    door::call(&house.register, name, input, Language::En).unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

const SCENE: &str = r#"
    INSERT INTO members (uid, name) VALUES ('bruno', 'Bruno Almerin');
    INSERT INTO cases (uid, code, country, status) VALUES
        ('c1', 'XAR-COLL-01', 'XAR', 'under_examination'), ('c2', 'XBM-07', 'XBM', 'dormant'), ('c3', 'XAR-09', 'XAR', 'merged');
    INSERT INTO persons (uid, case_id, code, name, aliases, mandate) VALUES
        ('p1', 1, 'XAR-01', 'Mirela Santhos', '["M. Santhos-Vela"]', 'Member of the Assembly'),
        ('p2', 1, 'XAR-09', 'محمد الأرفيني', '[]', 'Member of the Assembly'),
        ('p3', 2, 'XBM-07', 'Вера Ковальчук', '[]', ''),
        ('p4', 3, 'XAR-09', 'Muhamad Arfini', '[]', '');
    INSERT INTO case_violations (uid, case_id, violation) VALUES ('v1', 1, 'arbitrary_detention'), ('v2', 2, 'torture');
    INSERT INTO sponsors (uid, case_id, member_id, since) VALUES ('s1', 2, 1, '2026-01-01');
    INSERT INTO documents (uid, file, sha256, symbol, imported) VALUES ('t1', 'a.pdf', 'x', 'CL/200/14(b)-R.3', '2026');
    INSERT INTO decisions (uid, document_id, title, date, reading) VALUES
        ('d1', 1, 'Decision adopted by consensus', '2024-03-27', '{"summary":"Immunity was lifted.","persons":[]}'),
        ('d2', 1, 'Decision adopted by consensus', '2026-03-18', '{"summary":"Immunity was lifted.","persons":[]}');
    INSERT INTO paragraphs (uid, decision_id, number, text) VALUES ('g1', 1, 1, 'Deplores the verdict'), ('g2', 2, 1, 'Thanks');
    INSERT INTO decision_cases (uid, decision_id, case_id) VALUES ('l1', 1, 1), ('l2', 2, 2);
    INSERT INTO letters (uid, kind, post, language, subject, addressee, body, date, number, created, changed) VALUES
        ('m1', 'meet_ambassador', 'ambassador-XAR', 'en', 'A meeting', '["Her Excellency Ana Bellor"]',
         '[{"kind":"paragraph","spans":[{"kind":"text","text":"About the verdict in Port Arven"}]}]', '2026-11-01', '2026/041', '', ''),
        ('m2', 'meet_ambassador', 'ambassador-XAR', 'en', 'Verdict', '[]', '[]', '2020-01-01', '', '', '');
    INSERT INTO letter_cases (uid, letter_id, code) VALUES ('k1', 1, 'XAR-COLL-01');
    INSERT INTO notes (uid, case_id, date, text) VALUES ('n1', 1, '2026-10-02', 'The brother called about the verdict');
    INSERT INTO notes (uid, case_id, date, text, sensitivity) VALUES ('n2', 1, '2026-10-02', 'The verdict, sealed', 'sealed');
"#;

fn scene() -> House {
    let house = House::new();
    house.act("test", |desk| Ok(desk.rows().execute_batch(SCENE)?)).unwrap();
    house
}

/// Uids of what is found, in order.
fn found(house: &House, input: Value) -> Vec<String> {
    let groups = call(house, "search.find", input)["groups"].clone();
    let hits = groups.as_array().unwrap().iter().flat_map(|group| group["hits"].as_array().unwrap().clone());
    hits.map(|hit| hit["uid"].as_str().unwrap().to_owned()).collect()
}

fn typed(house: &House, text: &str) -> Vec<String> {
    found(house, json!({ "text": text }))
}

/// A line of pieces with its marks in brackets.
fn said(pieces: &Value) -> String {
    let piece = |piece: &Value| match piece["mark"].as_bool() {
        Some(true) => format!("[{}]", piece["text"].as_str().unwrap()),
        _ => piece["text"].as_str().unwrap().to_owned(),
    };
    pieces.as_array().unwrap().iter().map(piece).collect()
}

#[test]
fn finds_come_by_kind_names_before_text_the_newest_first_and_never_from_sealed_rows() {
    let house = scene();
    let answer = call(&house, "search.find", json!({ "text": "verd" }));
    // The old letter has the word in its subject, the new one in its text only.
    assert_eq!(typed(&house, "verd"), ["d1", "m2", "m1", "n1"]);
    assert_eq!((answer["total"].as_u64(), answer["more"].as_bool()), (Some(4), Some(false)));
    let note = &answer["groups"][2]["hits"][0];
    assert_eq!(said(&note["snippet"]), "The brother called about the [verdict]");
    assert!(!answer.to_string().contains("sealed"));
    assert_eq!(typed(&house, "immunity lifted"), ["d2", "d1"]);
    assert_eq!(typed(&house, "\"port arven\""), ["m1"]);
    assert_eq!(typed(&house, "\"arven port\""), Vec::<String>::new());
    assert_eq!(typed(&house, "bellor verdict"), ["m1"]);
}

#[test]
fn a_code_in_any_printed_form_comes_first_and_one_letter_asks_for_names() {
    let house = scene();
    for code in ["XAR-COLL-01", "xar coll 1", "XAR/COLL/01", "XARcoll01"] {
        let first = call(&house, "search.find", json!({ "text": code }))["groups"][0]["hits"][0].clone();
        assert_eq!((first["uid"].as_str(), first["exact"].as_bool()), (Some("c1"), Some(true)), "{code}");
        assert_eq!(first["key"], "XAR-COLL-01");
    }
    // A person's code, whose own case was merged into the collective one.
    assert_eq!(typed(&house, "XAR/9"), ["c1", "p2"]);
    assert_eq!(typed(&house, "2026/041"), ["m1"]);
    assert_eq!(typed(&house, "CL/200/14(b)").len(), 2);
    assert_eq!(typed(&house, "s"), ["p1"]);
}

#[test]
fn noted_days_former_codes_and_what_is_known_of_demands_are_found() {
    let house = scene();
    let sql = "INSERT INTO case_codes (uid, case_id, code) VALUES ('o', 1, 'XAR-77');
        INSERT INTO case_days (uid, case_id, kind, day, note) VALUES ('y', 1, 'trial', '2026-12-03', 'Courtroom four');
        INSERT INTO case_days (uid, case_id, kind, day, note, sensitivity)
            VALUES ('z', 1, 'other', '2026-12-04', 'Hidden harbour', 'sealed');
        INSERT INTO demands (uid, paragraph_id, ordinal, addressee, class, text)
            VALUES ('e', 1, 1, 'the court', 'judiciary', 'to publish the judgment'), ('f', 2, 1, 'all', 'others', 'Thanks');
        INSERT INTO demand_states (uid, demand_id, state, since, source) VALUES ('w', 1, 'met', '2026-11-01', 'Gazette')";
    house.act("test", |desk| Ok(desk.rows().execute_batch(sql)?)).unwrap();
    assert_eq!(typed(&house, "XAR/77"), ["c1"]);
    for text in ["courtroom", "procès", "محاكمة", "XAR-7"] {
        assert_eq!(typed(&house, text), ["c1"], "{text}");
    }
    let day = call(&house, "search.find", json!({ "text": "courtr" }))["groups"][0]["hits"][0].clone();
    assert_eq!(said(&day["snippet"]), "[Courtroom] four");
    assert_eq!(typed(&house, "harbour"), Vec::<String>::new());
    assert_eq!((typed(&house, "publish"), typed(&house, "gazette")), (vec!["d1".to_owned()], vec!["d1".to_owned()]));
    house
        .act("test", |desk| Ok(desk.rows().execute_batch("UPDATE demands SET left_out = 1 WHERE uid = 'e'")?))
        .unwrap();
    assert_eq!(typed(&house, "publish"), Vec::<String>::new());
}

#[test]
fn a_person_is_found_in_another_script_or_spelling() {
    let house = scene();
    for text in ["Mohammed", "muhammad arf", "محمّد", "mohamed"] {
        assert_eq!(typed(&house, text), ["p2"], "{text}");
    }
    for text in ["Vera Koval", "ковальч", "kovalchuk", "كوفالتشوك"] {
        assert_eq!(typed(&house, text), ["p3"], "{text}");
    }
    for text in ["santhosvela", "Sánthos", "vela"] {
        assert_eq!(typed(&house, text), ["p1"], "{text}");
    }
    let hit = call(&house, "search.find", json!({ "text": "mohammed" }))["groups"][0]["hits"][0].clone();
    assert_eq!(said(&hit["title"]), "[محمد] الأرفيني");
}

#[test]
fn filters_narrow_down() {
    let house = scene();
    let with = |filters: Value| found(&house, json!({ "text": "verdict", "filters": filters }));
    assert_eq!(with(json!({ "country": "XAR" })), ["d1", "m1", "n1"]);
    assert_eq!(with(json!({ "kind": "letter" })), ["m2", "m1"]);
    assert_eq!(with(json!({ "since": "2026-01-01" })), ["m1", "n1"]);
    assert_eq!(with(json!({ "status": "dormant" })), Vec::<String>::new());
    assert_eq!(with(json!({ "violation": "arbitrary_detention", "kind": "note" })), ["n1"]);
    assert_eq!(with(json!({ "region": "europe", "kind": "note" })), ["n1"]);
    assert_eq!(with(json!({ "region": "asia" })), Vec::<String>::new());
    assert_eq!(found(&house, json!({ "text": "kovalchuk", "filters": { "sponsor": "bruno" } })), ["p3"]);
    let refused = door::call(
        &house.register,
        "search.find",
        json!({ "text": "a", "filters": { "since": "soon" } }),
        Language::En,
    );
    assert_eq!(refused.unwrap_err()["code"], "invalid");
}

#[test]
fn cases_are_listed_by_every_filter_and_only_what_occurs_is_offered() {
    let house = scene();
    let codes = |filter: Value| -> Vec<String> {
        let rows = call(&house, "case.list", filter);
        rows.as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(codes(json!({})), ["XAR-COLL-01", "XBM-07"]);
    assert_eq!(codes(json!({ "status": "merged" })), ["XAR-09"]);
    assert_eq!(codes(json!({ "violation": "torture" })), ["XBM-07"]);
    assert_eq!(codes(json!({ "region": "europe" })), ["XAR-COLL-01", "XBM-07"]);
    assert_eq!(codes(json!({ "region": "nowhere" })), Vec::<String>::new());
    assert_eq!(codes(json!({ "sponsor": "bruno" })), ["XBM-07"]);
    assert_eq!(codes(json!({ "since": "2026-10-02" })), ["XAR-COLL-01"]);
    assert_eq!(codes(json!({ "since": "2026-03-18", "country": "XBM" })), ["XBM-07"]);
    let choices = call(&house, "case.choices", json!({}));
    assert_eq!(choices["regions"], json!([{ "id": "europe", "name": "Europe", "cases": 2 }]));
    assert_eq!(choices["sponsors"], json!([{ "id": "bruno", "name": "Bruno Almerin", "cases": 1 }]));
    assert_eq!(choices["countries"][0]["cases"], 1);
}

#[test]
fn a_saved_search_is_a_list_with_ticks_and_says_what_is_new() {
    let house = scene();
    let input = json!({ "name": " Verdicts ", "scope": "everything", "text": "verdict", "filters": {} });
    let saved = call(&house, "search.save", input);
    let uid = saved["uid"].as_str().unwrap();
    assert_eq!((&saved["name"], &saved["count"], &saved["fresh"]), (&json!("Verdicts"), &json!(4), &json!(0)));
    house
        .act("test", |desk| {
            let sql = "INSERT INTO notes (uid, case_id, date, text) VALUES ('n3', 2, '2026-11-20', 'Another verdict')";
            Ok(desk.rows().execute_batch(sql)?)
        })
        .unwrap();
    let now = call(&house, "search.saved", json!({}))[0].clone();
    assert_eq!((&now["count"], &now["fresh"], &now["done"]), (&json!(5), &json!(1), &json!(0)));
    let entries = || call(&house, "history.verify", json!({}))["entries"].clone();
    let before = entries();
    let list = call(&house, "search.open", json!({ "uid": uid }));
    let fresh: Vec<&str> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["fresh"] == true)
        .map(|item| item["hit"]["uid"].as_str().unwrap())
        .collect();
    assert_eq!((fresh, entries()), (vec!["n3"], before));
    assert_eq!(call(&house, "search.saved", json!({}))[0]["fresh"], 0);
    let ticked = call(&house, "search.tick", json!({ "list": uid, "record": "n3", "done": true }));
    assert_eq!(ticked["done"], 1);
    let item = call(&house, "search.list", json!({ "uid": uid }))["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["hit"]["uid"] == "n3")
        .unwrap()
        .clone();
    assert_eq!(item["done"], "2026-11-23T10:00:00Z");
    assert_eq!(call(&house, "search.tick", json!({ "list": uid, "record": "n3", "done": false }))["done"], 0);
    let renamed = json!({ "uid": uid, "revision": 1, "name": "Judgments", "scope": "everything", "text": "verdict", "filters": {} });
    assert_eq!(call(&house, "search.save", renamed.clone())["name"], "Judgments");
    assert_eq!(door::call(&house.register, "search.save", renamed, Language::En).unwrap_err()["code"], "stale");
    call(&house, "search.delete", json!({ "uid": uid }));
    assert_eq!(call(&house, "search.saved", json!({})), json!([]));
}

#[test]
fn a_saved_list_of_cases_keeps_its_filters() {
    let house = scene();
    let input = json!({ "name": "Dormant", "scope": "cases", "text": "", "filters": { "status": "dormant" } });
    let saved = call(&house, "search.save", input);
    assert_eq!((&saved["count"], &saved["filters"]), (&json!(1), &json!({ "status": "dormant" })));
    let list = call(&house, "search.list", json!({ "uid": saved["uid"] }));
    assert_eq!(list["items"][0]["hit"]["key"], "XBM-07");
    let refused = door::call(
        &house.register,
        "search.save",
        json!({ "name": "", "scope": "everything", "text": " ", "filters": { "since": "x" } }),
        Language::En,
    );
    assert_eq!(refused.unwrap_err()["fields"].as_array().unwrap().len(), 3);
}
