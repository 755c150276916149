//! Demands of the sample decisions: none missed, none made up, none cut; and two decisions on one case compared.

use serde_json::{Value, json};
use solidarity_tests::House;

/// Each sample with how many demands its decisions hold, in the order of the file.
const SAMPLES: &[(&str, &[usize])] = &[
    ("dev01_ven_194_resolution_e.pdf", &[7]),
    ("dev02_gc198_draft_decisions_e.pdf", &[6, 4]),
    ("dev03_gc205_compilation_e.pdf", &[9, 8, 5, 9, 4]),
    ("dev04_tur_chrp164_e.pdf", &[12]),
    ("dev05_gc211_compilation_e.pdf", &[9, 6, 6, 4]),
    ("dev06_chrp155_compilation_f.pdf", &[4, 3, 3, 3, 2]),
    ("dev07_mrt_chrp158_first_decision_f.pdf", &[6]),
    ("dev08_mdv_204_closed_e.pdf", &[4]),
];

fn of_decision(house: &House, uid: &Value) -> Vec<Value> {
    let groups = house.must("demand.list", json!({ "decision": uid }));
    groups.as_array().unwrap().iter().flat_map(|group| group["demands"].as_array().unwrap().clone()).collect()
}

#[test]
fn every_demand_of_the_samples_is_read_in_the_words_of_its_paragraph() {
    for (file, counts) in SAMPLES {
        let house = House::new();
        let imported = house.import_sample(file);
        let mut found = Vec::new();
        for uid in imported[0]["decisions"].as_array().unwrap() {
            let decision = house.must("decision.show", json!({ "uid": uid }));
            let demands = of_decision(&house, uid);
            found.push(demands.len());
            for demand in demands {
                let paragraphs = decision["paragraphs"].as_array().unwrap().iter();
                let paragraph = paragraphs.clone().find(|one| one["number"] == demand["paragraph"]).unwrap();
                let whole = paragraph["text"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
                let text = demand["text"].as_str().unwrap();
                for part in text.split(" […] ").flat_map(|part| part.split(": ")) {
                    let at = whole.find(part).unwrap_or_else(|| panic!("{file}: {part}"));
                    let next = whole[at + part.len()..].chars().next();
                    assert!(next.is_none_or(|c| !c.is_alphanumeric()), "{file}: cut in a word: {text}");
                }
                assert!(!demand["addressee"].as_str().unwrap().is_empty() && demand["confirmed"].is_null());
            }
        }
        assert_eq!(found, *counts, "{file}");
    }
}

#[test]
fn several_addressees_of_one_paragraph_are_told_apart() {
    let house = House::new();
    let imported = house.import_sample("dev04_tur_chrp164_e.pdf");
    let demands = of_decision(&house, &imported[0]["decisions"][0]);
    let told: Vec<(u64, &str, &str)> = demands
        .iter()
        .filter(|demand| [3, 4, 6].contains(&demand["paragraph"].as_u64().unwrap()))
        .map(|demand| {
            let words = |name: &str| demand[name].as_str().unwrap();
            (demand["paragraph"].as_u64().unwrap(), words("addressee"), words("class"))
        })
        .collect();
    assert_eq!(
        told,
        [
            (3, "the authorities", "authorities"),
            (3, "parliament", "parliament"),
            (3, "the Secretary General", "secretary_general"),
            (4, "the Turkish authorities", "authorities"),
            (4, "the Turkish authorities", "authorities"),
            (6, "the authorities", "authorities"),
            (6, "the complainants", "complainant"),
        ]
    );
}

#[test]
fn a_newer_decision_on_a_case_is_compared_with_the_one_before() {
    let house = House::new();
    house.import_sample("dev03_gc205_compilation_e.pdf");
    house.import_sample("dev05_gc211_compilation_e.pdf");
    let case = house.must("case.show", json!({ "code": "LBY-01" }));
    let (to, from) = (&case["decisions"][0]["uid"], &case["decisions"][1]["uid"]);
    let compared = house.must("decision.compare", json!({ "from": from, "to": to }));
    assert_eq!(compared["language"], "en");
    let changes: Vec<(&str, Option<u64>, Option<u64>)> = compared["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["change"].as_str().unwrap(), one["from"].as_u64(), one["to"].as_u64()))
        .collect();
    assert!(changes.contains(&("reworded", Some(4), Some(4))), "{changes:?}");
    assert!(changes.contains(&("new", None, Some(1))) && changes.contains(&("dropped", Some(1), None)), "{changes:?}");
    assert!(compared["summary"].as_str().unwrap().starts_with("Since 17 October 2019: "));
    let demands = house.must("demand.list", json!({ "case": "LBY-01" }));
    let repeated = demands[0]["demands"].as_array().unwrap().iter().filter(|one| !one["asked_since"].is_null()).count();
    assert!(repeated >= 1, "the request to convey the decision is the same");
}
