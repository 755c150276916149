//! Decisions as Word documents: what Word can do to a text, and the sample decisions set again in Word's ways.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod word;

use std::path::Path;

use casework::decisions::reading::{FileReading, ReadError};
use serde_json::{Value, json};
use word::arvenia::{arvenia, check_arvenia};
use word::{Block, decision, document, paragraph, table, with_parts};

const BLOCKS: [Block; 6] =
    [Block::TextBox, Block::Frame, Block::OneCell, Block::LabelsAndValues, Block::BesideTheSummary, Block::InTheText];

fn read(bytes: &[u8]) -> FileReading {
    extract::read_decision("decision.docx", bytes)
}

#[test]
fn a_decision_reads_the_same_however_word_sets_it() {
    for block in BLOCKS {
        for automatic in [true, false] {
            let bytes = document(&decision(&arvenia(), false, block, automatic));
            if let Ok(folder) = std::env::var("KEEP_DOCUMENTS") {
                std::fs::write(format!("{folder}/{block:?}-{automatic}.docx"), &bytes).unwrap();
            }
            check_arvenia(&read(&bytes), &format!("{block:?}, numbers by Word: {automatic}"));
        }
    }
}

#[test]
fn places_of_fields_are_on_the_made_up_pages() {
    let reading = read(&document(&decision(&arvenia(), false, Block::TextBox, true)));
    for field in ["decisions.0.title", "decisions.0.submitted", "decisions.0.persons.4", "decisions.0.paragraphs.3"] {
        assert!(reading.places.iter().any(|place| place.field == field), "{field}");
    }
    let doubts: Vec<_> = reading.doubts.iter().map(|doubt| doubt.field.as_str()).collect();
    assert!(doubts.is_empty(), "{doubts:?}");
}

#[test]
fn heads_feet_and_footnotes_are_no_part_of_the_text() {
    let note = r#"<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> The delegation of Belmora expressed its reservation.</w:t></w:r></w:p></w:footnote>"#;
    let head = paragraph("", "CL/211/14(c)-R.2") + &paragraph("", "Manama, 15 March 2023");
    let parts = [("footnotes.xml", "footnotes", note), ("header1.xml", "header", head.as_str())];
    let long = paragraph("", &"and so it went on for many more words than one line can hold ".repeat(60));
    let call = r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p>"#;
    let mut body = decision(&arvenia(), false, Block::OneCell, true);
    body = body.replacen(
        "(Manama, 15 March 2023)</w:t></w:r></w:p>",
        &format!("(Manama, 15 March 2023)</w:t></w:r>{call}"),
        1,
    );
    body = body.replacen(
        "<w:p><w:pPr><w:pStyle w:val=\"Strong\"/></w:pPr><w:r><w:t xml:space=\"preserve\">B. Decision",
        &format!("{long}<w:p><w:pPr><w:pStyle w:val=\"Strong\"/></w:pPr><w:r><w:t xml:space=\"preserve\">B. Decision"),
        1,
    );
    body += r#"<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>"#;
    let bytes = with_parts(&body, &parts);
    let pages = extract::kind::pages("decision.docx", &bytes).unwrap();
    assert!(pages.len() > 1);
    let reading = read(&bytes);
    let found = reading.document.as_ref().unwrap();
    assert_eq!(found.symbol.as_deref(), Some("CL/211/14(c)-R.2"));
    assert_eq!(found.date.as_deref(), Some("2023-03-15"));
    assert_eq!(reading.decisions[0].title, arvenia()["title"].as_str().unwrap());
    let notes: Vec<&String> = reading.unread.iter().filter(|text| text.contains("reservation")).collect();
    assert_eq!(notes, ["1 The delegation of Belmora expressed its reservation."]);
    assert!(!reading.unread.iter().any(|text| text.contains("CL/211")));
    let texts = serde_json::to_string(&reading.decisions).unwrap();
    assert!(!texts.contains("reservation") && !texts.contains("CL/211"));
}

#[test]
fn what_word_would_not_print_is_left_out() {
    let changes = r#"<w:p><w:r><w:t xml:space="preserve">Thanks the </w:t></w:r>
        <w:del w:id="1"><w:r><w:delText>President</w:delText></w:r></w:del>
        <w:ins w:id="2"><w:r><w:t>Speaker</w:t></w:r></w:ins>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> in secret</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \@ hidden</w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve"> of May</w:t></w:r>
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:r><w:t xml:space="preserve"> for the 205</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t></w:r>
        <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>
        <w:r><w:t xml:space="preserve"> infor</w:t><w:softHyphen/><w:t>mation</w:t></w:r>
        <w:r><w:rPr><w:caps/></w:rPr><w:t xml:space="preserve"> in capitals</w:t></w:r></w:p>"#;
    let pages = extract::docx::pages(&document(changes)).unwrap();
    let text: Vec<String> = pages[0].runs.iter().map(|run| run.text.clone()).collect();
    assert_eq!(text.join(" "), "Thanks the Speaker of May for the 205th information IN CAPITALS");
}

#[test]
fn a_paragraph_whose_end_was_deleted_goes_on_in_the_next() {
    let body = r#"<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Thanks the </w:t></w:r></w:p>"#
        .to_owned()
        + &paragraph("", "Speaker");
    let pages = extract::docx::pages(&document(&body)).unwrap();
    assert_eq!(pages[0].runs.len(), 1);
    assert_eq!(pages[0].runs[0].text, "Thanks the Speaker");
}

#[test]
fn a_compilation_with_contents_has_its_decisions() {
    let entry = |country: &str, page: &str| {
        paragraph("TOC1", &format!("{country}\tDecision adopted unanimously by the IPU Governing Council at its 211th session (Manama, 15 March 2023)\t{page}"))
            .replace('\t', "</w:t><w:tab/><w:t>")
    };
    let mut second = arvenia();
    second["printed_country"] = "Belmora".into();
    second["block"][0] = "Case XBM-COLL-02".into();
    second["persons"] = json!([{"code": "XBM-07", "name": "Nela Orsin", "aliases": []}]);
    second["block"][2] = "Victim: a female member of the opposition".into();
    let body = [
        paragraph("Strong", "CL/211/14(c)-R.2"),
        paragraph("", "Manama, 15 March 2023"),
        paragraph("Strong", "CONTENTS"),
        entry("Arvenia", "2"),
        entry("Belmora", "5"),
        r#"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#.to_owned(),
        decision(&arvenia(), false, Block::TextBox, false),
        r#"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#.to_owned(),
        decision(&second, false, Block::TextBox, false),
    ]
    .concat();
    let reading = read(&document(&body));
    assert_eq!(reading.decisions.len(), 2, "{reading:#?}");
    let first = FileReading { decisions: vec![reading.decisions[0].clone()], ..reading.clone() };
    check_arvenia(&first, "first of two");
    assert_eq!(reading.decisions[1].country.as_deref(), Some("XBM"));
    assert_eq!(reading.decisions[1].case_codes, ["XBM-COLL-02"]);
    let found = reading.document.unwrap();
    assert_eq!(found.symbol.as_deref(), Some("CL/211/14(c)-R.2"));
    assert_eq!(found.date.as_deref(), Some("2023-03-15"));
}

#[test]
fn names_may_stand_in_a_table_of_two_columns() {
    let mut one = arvenia();
    let names = one["persons"].take();
    let printed: Vec<String> = names
        .as_array()
        .unwrap()
        .iter()
        .map(|person| {
            paragraph("", &format!("{} - {}", person["code"].as_str().unwrap(), person["name"].as_str().unwrap()))
        })
        .collect();
    let rows = vec![
        vec![printed[0].clone(), printed[3].clone()],
        vec![printed[1].clone(), printed[4].clone()],
        vec![printed[2].clone(), "<w:p/>".to_owned()],
    ];
    let columns = vec![vec![printed[..3].concat(), printed[3..].concat()]];
    for table in [table(&rows), table(&columns)] {
        let body = decision(&one, false, Block::OneCell, true);
        let at = body
            .find("<w:p><w:pPr><w:pStyle w:val=\"Strong\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Alleged")
            .unwrap();
        let reading = read(&document(&format!("{}{table}{}", &body[..at], &body[at..])));
        let found: std::collections::BTreeSet<String> =
            reading.decisions[0].persons.iter().map(|person| person.name.clone()).collect();
        let expected = ["Amara Velin", "Bruno Castel", "Chiara Dorn", "Dimo Erlen", "Edda Faro"].map(str::to_owned);
        assert_eq!(found, expected.into());
    }
}

/// The samples' own words, set as Word documents in every way, give what the PDF gave.
#[test]
fn the_samples_read_the_same_as_word_documents() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/decisions");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("no samples at {}: nothing compared", folder.display());
        return;
    };
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "pdf")) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let before = extract::read_decision("decision.pdf", &std::fs::read(&path).unwrap());
        let french = before.document.as_ref().unwrap().language == "fr";
        for (index, one) in before.decisions.iter().enumerate() {
            for block in BLOCKS {
                // In the text itself a block after a long list would go over the page.
                if block == Block::InTheText && one.persons.len() > 20 {
                    continue;
                }
                let source = printed(one, french);
                let after = read(&document(&decision(&source, french, block, block == Block::TextBox)));
                count += 1;
                let what = format!("{name} {index} {block:?}");
                compare(&serde_json::to_value(one).unwrap(), &after, &what, &mut wrong);
            }
        }
    }
    println!("{count} documents compared");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn compare(before: &Value, after: &FileReading, what: &str, wrong: &mut Vec<String>) {
    let Some(found) = after.decisions.first().filter(|_| after.decisions.len() == 1) else {
        return wrong.push(format!("{what}: {} decisions, {:?}", after.decisions.len(), after.error));
    };
    let after = serde_json::to_value(found).unwrap();
    for (key, value) in before.as_object().unwrap() {
        let same = match key.as_str() {
            "persons" | "case_codes" | "closed" => true,
            "summary" | "preamble" | "paragraphs" => plain(value) == plain(&after[key]),
            _ => *value == after[key],
        };
        if !same {
            wrong.push(format!("{what} {key}\n  before {value}\n  after  {}", after[key]));
        }
    }
    if before["persons"].as_array().unwrap().len() != found.persons.len() {
        wrong.push(format!("{what} persons {}", after["persons"]));
    }
}

fn plain(value: &Value) -> String {
    value.to_string().replace("\\n", "").chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// A reading as the words a document would have printed.
fn printed(one: &casework::decisions::reading::DecisionReading, french: bool) -> Value {
    let mut value = serde_json::to_value(one).unwrap();
    let table = include_str!("../../casework/data/violations.csv");
    let label = |id: &String| {
        let row = table.lines().find(|line| line.starts_with(&format!("{id},"))).unwrap().to_owned();
        csv_fields(&row)[if french { 2 } else { 1 }].clone()
    };
    value["labels"] = one.violations.iter().map(label).collect::<Vec<String>>().into();
    let country = one.country.as_deref().unwrap();
    let table = include_str!("../../casework/data/countries.csv");
    let header = csv_fields(table.lines().next().unwrap());
    let at = |name: &str| header.iter().position(|column| column == name).unwrap();
    let row = table.lines().map(csv_fields).find(|row| row[at("iso3")] == country).unwrap();
    value["printed_country"] = row[at(if french { "name_fr" } else { "name_en" })].clone().into();
    let council = one.adopted_by == Some(casework::decisions::reading::Organ::GoverningCouncil);
    let organ = match (french, council) {
        (true, true) => "Le Conseil directeur de l’Union interparlementaire,",
        (true, false) => "Le Comité des droits de l’homme des parlementaires,",
        (false, true) => "The Governing Council of the Inter-Parliamentary Union,",
        (false, false) => "The Committee on the Human Rights of Parliamentarians,",
    };
    value["organ"] = organ.into();
    let months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mois = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let month = |date: &String| {
        let number: usize = date[5..7].parse().unwrap();
        format!("{} {}", if french { mois[number - 1] } else { months[number - 1] }, &date[..4])
    };
    let joined = |dates: &[String]| {
        if dates.is_empty() { "- - -".to_owned() } else { dates.iter().map(month).collect::<Vec<_>>().join(", ") }
    };
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "- - -".to_owned());
    let sections: Vec<String> = one.complainant_sections.clone();
    let follow = &one.follow_up;
    let labels = if french {
        [
            "Cas",
            "Plaignant(s) qualifié(s)",
            "Dépôt de la plainte",
            "Décision(s) de l’UIP",
            "Mission(s) de l’UIP",
            "Dernière audition devant le Comité",
            "Suivi récent",
            "- Communication des autorités",
            "- Communication du plaignant",
            "- Communication adressée aux autorités",
            "- Communication adressée au plaignant",
        ]
    } else {
        [
            "Case",
            "Qualified complainant(s)",
            "Submission of complaint",
            "Recent IPU decision(s)",
            "IPU mission(s)",
            "Recent Committee hearing",
            "Recent follow-up",
            "- Communication from the authorities",
            "- Communication from the complainant",
            "- Communication addressed to the authorities",
            "- Communication addressed to the complainant",
        ]
    };
    let values = [
        if sections.is_empty() {
            "- - -".to_owned()
        } else {
            format!("section {}", sections.join(if french { " et section " } else { " and section " }))
        },
        one.submitted.as_ref().map_or_else(|| "- - -".to_owned(), month),
        joined(&one.recent_decisions),
        joined(&one.missions),
        if one.hearings.is_empty() { "- - -".to_owned() } else { one.hearings.join("; ") },
        String::new(),
        or_none(&follow.from_authorities),
        or_none(&follow.from_complainant),
        or_none(&follow.to_authorities),
        or_none(&follow.to_complainant),
    ];
    if one.summary.is_some() {
        let mut block = vec![format!(
            "{} {}",
            labels[0],
            one.case_codes[..one.case_codes.len().min(3)].join(if french { " et " } else { " and " })
        )];
        block
            .extend(labels[1..].iter().zip(values).map(|(label, value)| format!("{label}: {value}").trim().to_owned()));
        value["block"] = block.into();
    }
    value
}

fn csv_fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            letter => fields.last_mut().unwrap().push(letter),
        }
    }
    fields
}

#[test]
fn other_kinds_of_files_are_refused_for_what_they_are() {
    let mut old = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    old.resize(1024, 0);
    let mut locked = old.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let odt = word::archive(&[("mimetype".to_owned(), b"application/vnd.oasis.opendocument.text".to_vec())]);
    let book = word::archive(&[("[Content_Types].xml".to_owned(), b"<Types>spreadsheetml</Types>".to_vec())]);
    let bare = word::archive(&[("[Content_Types].xml".to_owned(), b"<Types>wordprocessingml</Types>".to_vec())]);
    let whole = document(&paragraph("", "Dear Madam Speaker, thank you for your letter."));
    let files: [(&str, &[u8], ReadError); 14] = [
        ("old.doc", &old, ReadError::NotADecision),
        ("locked.docx", &locked, ReadError::Encrypted),
        ("text.odt", &odt, ReadError::NotADecision),
        ("book.xlsx", &book, ReadError::NotADecision),
        ("bare.docx", &bare, ReadError::Damaged),
        ("letter.docx", &whole, ReadError::NotADecision),
        ("cut.docx", &whole[..whole.len() / 2], ReadError::Damaged),
        ("notes.txt", b"Dear all, these are my notes.", ReadError::NotADecision),
        ("notes.docx", b"Dear all, these are my notes.", ReadError::Damaged),
        ("page.html", b"<!DOCTYPE html><html><p>Decision</html>", ReadError::NotADecision),
        ("text.rtf", br"{\rtf1 Decision}", ReadError::NotADecision),
        ("scan.png", b"\x89PNG\r\n\x1a\n", ReadError::NoText),
        ("noise.bin", &[0, 1, 2, 3, 4, 5, 6, 7], ReadError::Damaged),
        ("empty.docx", &document("<w:p/>"), ReadError::NoText),
    ];
    for (name, bytes, expected) in files {
        assert_eq!(extract::read_decision(name, bytes).error, Some(expected), "{name}");
    }
}

#[test]
fn bombs_stop_at_their_limits() {
    let spaces = vec![b' '; 64 * 1024 * 1024];
    let files = [
        ("[Content_Types].xml".to_owned(), b"<Types>wordprocessingml</Types>".to_vec()),
        ("word/document.xml".to_owned(), spaces),
    ];
    assert_eq!(extract::read_decision("bomb.docx", &word::archive(&files)).error, Some(ReadError::TooLarge));
    let many = document(&"<w:p/>".repeat(800_000));
    assert_eq!(extract::read_decision("many.docx", &many).error, Some(ReadError::TooLarge));
    let laughs = format!(
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"{}\">]><x>{}</x>",
        "&a;".repeat(1000),
        "&b;".repeat(1000)
    );
    let files = [
        ("[Content_Types].xml".to_owned(), b"<Types>wordprocessingml</Types>".to_vec()),
        ("word/document.xml".to_owned(), laughs.into_bytes()),
    ];
    assert_eq!(extract::read_decision("laughs.docx", &word::archive(&files)).error, Some(ReadError::Damaged));
    let deep = document(&format!("{}{}", "<w:tbl><w:tr><w:tc>".repeat(3000), "</w:tc></w:tr></w:tbl>".repeat(3000)));
    assert!(extract::read_decision("deep.docx", &deep).error.is_some());
    let pages = document(&(r#"<w:p><w:r><w:br w:type="page"/><w:t>page</w:t></w:r></w:p>"#.repeat(700)));
    assert_eq!(extract::read_decision("pages.docx", &pages).error, Some(ReadError::TooLarge));
}
