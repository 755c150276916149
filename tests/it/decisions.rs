//! Importing decisions: into cases, once, all or nothing, and found again by any printed form of a code.

use serde_json::{Value, json};
use solidarity_tests::House;

fn count(house: &House) -> (u64, u64) {
    let info = house.must("register.info", json!(null));
    (info["cases"].as_u64().unwrap(), info["decisions"].as_u64().unwrap())
}

#[test]
fn a_compilation_becomes_cases_and_the_same_file_twice_changes_nothing() {
    let house = House::new();
    let imported = house.import_sample("dev03_gc205_compilation_e.pdf");
    assert_eq!(imported[0]["already"], false);
    assert_eq!(imported[0]["decisions"].as_array().unwrap().len(), 5);
    assert_eq!(count(&house), (5, 5));
    let again = house.import_sample("dev03_gc205_compilation_e.pdf");
    assert_eq!(again[0]["already"], true);
    assert_eq!(again[0]["cases"], imported[0]["cases"]);
    assert_eq!(count(&house), (5, 5));
    assert_eq!(house.must("history.show", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn every_printed_form_of_a_code_finds_its_case() {
    let house = House::new();
    house.import_sample("dev03_gc205_compilation_e.pdf");
    for printed in ["UGA-COLL-01", "UGA-Coll-01", "uga coll.1", "UGA-19", "UGA19", "UGA/19"] {
        assert_eq!(house.must("case.show", json!({ "code": printed }))["code"], "UGA-COLL-01", "{printed}");
    }
    let case = house.must("case.show", json!({ "code": "VEN10" }));
    assert_eq!(case["persons"].as_array().unwrap().len(), 96);
    let codes = |query: &str| -> Vec<String> {
        let rows = house.must("case.list", json!({ "query": query }));
        rows.as_array().unwrap().iter().map(|r| r["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(codes("bobi wine"), ["UGA-COLL-01"]);
    assert_eq!(codes("yildirim"), ["TUR-COLL-02"]);
    assert_eq!(codes("sanchez montiel"), ["VEN-COLL-06"]);
    assert_eq!(codes("%' OR 1=1 --"), Vec::<String>::new());
}

#[test]
fn a_second_decision_joins_its_case_and_the_timeline_shows_both() {
    let house = House::new();
    house.import_sample("dev03_gc205_compilation_e.pdf");
    house.import_sample("dev04_tur_chrp164_e.pdf");
    let case = house.must("case.show", json!({ "code": "TUR-COLL-02" }));
    assert_eq!(case["decisions"].as_array().unwrap().len(), 2);
    let timeline = case["timeline"].as_array().unwrap();
    let entries: Vec<_> = timeline.iter().map(|e| (e["kind"].as_str().unwrap(), e["date"].as_str().unwrap())).collect();
    // The status the first decision gave the case stands beside it.
    assert_eq!(entries, [("decision", "2021-03-20"), ("decision", "2019-10-17"), ("status", "2019-10-17")]);
    assert_eq!(case["persons"].as_array().unwrap().len(), 61);
}

#[test]
fn what_is_no_decision_is_refused_by_name_and_changes_nothing() {
    let house = House::new();
    let text = b"This is a shopping list, not a decision.".to_vec();
    let cut = {
        let whole = std::fs::read(solidarity_tests::samples().join("dev08_mdv_204_closed_e.pdf")).unwrap();
        whole[..whole.len() / 3].to_vec()
    };
    for (name, bytes) in [("list.pdf", text), ("empty.pdf", Vec::new()), ("cut.pdf", cut)] {
        let id = house.register.stage(name, bytes);
        let imported = house.must("decision.import", json!({ "files": [id] }));
        assert_eq!(imported[0]["refused"], "damaged", "{name}");
    }
    assert_eq!(count(&house), (0, 0));
    assert_eq!(house.must("history.show", json!({})), Value::Array(Vec::new()));
}
