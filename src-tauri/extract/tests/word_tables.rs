//! Word documents whose parts are set in other ways than the samples: tables, labels above their values, wide headings,
//! other numbers. Each says the same as the others, so the whole reading is compared.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

#[allow(dead_code, reason = "made for the other tests of documents")]
mod word;

use serde_json::json;
use word::arvenia::{arvenia, check_arvenia};
use word::{Block, decision, document, paragraph, table};

/// The decision without its list of persons or its block, and what stands in place of them.
fn with(part: &str, content: &str) -> String {
    let mut one = arvenia();
    one[part] = json!([]);
    let body = decision(&one, false, Block::InTheText, true);
    let before = match part {
        "persons" => "Alleged human rights violations",
        _ => "A. Summary of the case",
    };
    let at = body.find(before).and_then(|at| body[..at].rfind("<w:p>")).unwrap();
    format!("{}{content}{}", &body[..at], &body[at..])
}

fn check(body: &str, what: &str) {
    let reading = extract::read_decision("decision.docx", &document(body));
    check_arvenia(&reading, what);
}

/// Labels and values of the block.
fn entries() -> Vec<(String, String)> {
    let block = arvenia()["block"].as_array().unwrap().clone();
    let entry = |entry: &serde_json::Value| {
        let entry = entry.as_str().unwrap();
        let (label, value) = entry.split_once(":").or_else(|| entry.split_once(' ')).unwrap();
        (label.to_owned(), value.trim().to_owned())
    };
    block.iter().map(entry).collect()
}

#[test]
fn labels_in_cells_need_no_colon_and_values_may_have_several_paragraphs() {
    let cell = |value: &str| match value.split_once(" of the ") {
        Some((first, second)) => paragraph("", &format!("{first} of the")) + &paragraph("", second),
        None => paragraph("", value),
    };
    let rows: Vec<Vec<String>> =
        entries().iter().map(|(label, value)| vec![paragraph("Strong", label), cell(value)]).collect();
    check(&with("block", &table(&rows)), "a table of labels and values");
}

#[test]
fn a_value_may_stand_below_its_label() {
    let lines = |(label, value): &(String, String)| match label.as_str() {
        "Case" => paragraph("Strong", &format!("{label} {value}")),
        _ => paragraph("Strong", &format!("{label}:")) + &paragraph("", value),
    };
    let block: String = entries().iter().map(lines).collect();
    check(&with("block", &block), "values below their labels");
}

#[test]
fn headings_may_be_set_wide() {
    let wide = |text: &str| {
        let words = text.split(' ').map(|word| word.chars().map(String::from).collect::<Vec<_>>().join(" "));
        words.collect::<Vec<_>>().join("   ").to_uppercase()
    };
    let mut body = decision(&arvenia(), false, Block::OneCell, true);
    for heading in ["A. Summary of the case", "B. Decision", "Alleged human rights violations"] {
        assert!(body.contains(heading));
        body = body.replace(heading, &wide(heading));
    }
    check(&body, "headings set wide");
}

#[test]
fn persons_may_stand_in_a_table_with_remarks() {
    let head = ["Code", "Name", "Situation"].map(|text| paragraph("Strong", text)).to_vec();
    let persons = arvenia()["persons"].as_array().unwrap().clone();
    let remarks = ["Released on bail", "In exile", "", "Deceased", "In prison"];
    let row = |(person, remark): (&serde_json::Value, &str)| {
        let alias = person["aliases"][0].as_str().map(|alias| format!(" (also known as {alias})")).unwrap_or_default();
        let name = format!("{}{alias}", person["name"].as_str().unwrap());
        [person["code"].as_str().unwrap(), &name, remark].map(|text| paragraph("", text)).to_vec()
    };
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(persons.iter().zip(remarks).map(row)).collect();
    let reading = extract::read_decision("decision.docx", &document(&with("persons", &table(&rows))));
    assert!(reading.unread.iter().any(|text| text.contains("Released on bail")), "{:?}", reading.unread);
    check_arvenia(&reading, "persons with remarks");
}
