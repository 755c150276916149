//! Address books as other programs write them, through the real reading child: in, out, and in again.

use std::fs;
use std::path::{Path, PathBuf};

use casework::tables::{Cell, Grid};
use serde_json::{Value, json};
use solidarity_tests::House;

/// One address book: its name, how many contacts it holds, and words of it that may not be lost.
struct Book {
    name: &'static str,
    bytes: Vec<u8>,
    contacts: u64,
    words: &'static [&'static str],
}

fn text(name: &str) -> String {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("it/contacts").join(name);
    // The programs these come from end their lines with both signs.
    fs::read_to_string(path).unwrap().replace('\n', "\r\n")
}

/// As Windows-1252.
fn latin(name: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '’' => 0x92,
        '„' => 0x84,
        '“' => 0x93,
        '–' => 0x96,
        'œ' => 0x9c,
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    text(name).chars().map(byte).collect()
}

fn utf16(name: &str) -> Vec<u8> {
    let marked = format!("\u{feff}{}", text(name));
    marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn marked(name: &str) -> Vec<u8> {
    format!("\u{feff}{}", text(name)).into_bytes()
}

/// The list as a workbook, as an office program would keep it.
fn workbook(house: &House, name: &str) -> Vec<u8> {
    let mut reader = csv_lines(&text(name)).into_iter();
    let head = reader.next().unwrap();
    let rows = reader.map(|line| line.into_iter().map(|cell| Cell::text(&cell)).collect()).collect();
    let grid = Grid { title: "List".to_owned(), head, rows, rtl: false };
    house.register.ports().press.workbook(&grid).unwrap()
}

fn csv_lines(text: &str) -> Vec<Vec<String>> {
    extract::table::read("list.csv", text.as_bytes()).unwrap()
}

fn books() -> Vec<Book> {
    let plain = |name: &str| text(name).into_bytes();
    let book = |name, bytes, contacts, words| Book { name, bytes, contacts, words };
    vec![
        book(
            "outlook-21.vcf",
            plain("outlook-21.vcf"),
            1,
            &[
                "Élodie",
                "Bélanger",
                "Sénat d'Arvenia",
                "Secrétariat général",
                "Secrétaire générale adjointe",
                "et anglais; rappeler",
                "2e étage",
                "1, place du Sénat",
                "+99 1 555 01 03",
                "http://senate.example/secretariat",
                "19700312",
                "e.belanger@home.example",
                "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
                "schemas.example/design",
                "image/jpeg",
            ],
        ),
        book(
            "outlook-21-arabic.vcf",
            plain("outlook-21-arabic.vcf"),
            1,
            &["سلمى حداد", "جريدة المثال", "salma@press.example"],
        ),
        book(
            "apple-3.vcf",
            plain("apple-3.vcf"),
            1,
            &[
                "Bo Erik Larsen",
                "Bosse",
                "Foreign desk",
                "tips@daily.example",
                "Tips",
                "+97 6 555 03 02",
                "Assistant",
                "12 Harbour Road",
                "Building C",
                "https://daily.example/larsen",
                "_$!<HomePage>!$_",
                "X-ABADR",
                "2001-09-14",
                "x-apple:bo.larsen",
                "parliaments, courts; and fisheries",
                "Foreign press",
                "19750630",
                "ABPerson",
                "image/png",
            ],
        ),
        book("apple-3-utf16.vcf", utf16("apple-3.vcf"), 1, &["Bo Erik Larsen", "Foreign press"]),
        book(
            "apple-group.vcf",
            plain("apple-group.vcf"),
            2,
            &["X-ADDRESSBOOKSERVER-MEMBER", "Institute for Open Chambers", "COMPANY"],
        ),
        book(
            "google-3.vcf",
            plain("google-3.vcf"),
            3,
            &[
                "amina.press@parliament.example",
                "Press",
                "Assembly Square 1",
                "Assembly",
                "parliament.example/amina",
                "Profile",
                "https://photos.example/contacts/amina",
                "Ada Demir",
                "sister",
                "--0409",
                "Press room",
                "National Assembly of Belmora",
            ],
        ),
        book(
            "thunderbird-4.vcf",
            plain("thunderbird-4.vcf"),
            1,
            &[
                "Awi",
                "Committee on Human Rights",
                "Rapporteur",
                "tel:+99-7-555-05-02",
                "1, Senate Square",
                "20100515",
                "met in Geneva",
            ],
        ),
        book(
            "thunderbird-21.vcf",
            plain("thunderbird-21.vcf"),
            1,
            &[
                "Fatou Sarr",
                "Human Rights Section",
                "7 rue de l'école",
                "+97 6 555 07 02",
                "X-MOZILLA-HTML",
                "http://bar.example",
            ],
        ),
        book(
            "nextcloud-4.vcf",
            plain("nextcloud-4.vcf"),
            1,
            &[
                "Łucja Żółć",
                "she/her",
                "ul. Długa 3, Port-Arven",
                "lucja@bücher.example",
                "https://social.example/@lucja",
                "urn:uuid:0b5a3e84",
                "Translators, sworn",
                "20260702T080000Z",
                "image/png",
            ],
        ),
        book(
            "evolution-3.vcf",
            plain("evolution-3.vcf"),
            1,
            &[
                "Trade unionist",
                "X-EVOLUTION-MANAGER",
                "Mbeki, Ruth",
                "Line one\nLine two",
                "https://blog.example/ruth",
                "ruth+news@union.example",
                "PO Box 12",
                "Sam",
                "Board; 3",
            ],
        ),
        book(
            "old-phone-21.vcf",
            plain("old-phone-21.vcf"),
            2,
            &["Deniz Çelik", "+96555 10 02", "Ece Kaya", "+96555 10 03", "PRIVATE", "Reception"],
        ),
        book(
            "latin-3.vcf",
            latin("latin-3.vcf"),
            1,
            &["Jörg Müller", "Büro für Menschenrechte", "Königstraße 4", "„erwünscht“ – Straße"],
        ),
        book(
            "outlook-en.csv",
            marked("outlook-en.csv"),
            2,
            &[
                "Grace A. Achieng",
                "Clerk's Office",
                "1 Assembly Square\nRoom 4",
                "9 Hill Road",
                "grace.achieng@home.example",
                "+97 6 555 11 02",
                "Line two, \"quoted\"",
                "http://parliament.example/grace",
                "0/0/00",
                "Radio Example",
            ],
        ),
        book(
            "outlook-fr.csv",
            latin("outlook-fr.csv"),
            1,
            &[
                "Noël Çelebi",
                "Chambre des députés d’Arvenia",
                "Présidence",
                "n.celebi@home.example",
                "œuvre d’été",
                "Notaire",
            ],
        ),
        book(
            "google-new.csv",
            plain("google-new.csv"),
            1,
            &[
                "Hana Sato",
                "ハナ",
                "Hani",
                "hani@home.example",
                "+97 7 555 13 02",
                "3 Press Street\n4002 Belmora City",
                "8 Lake Road",
                "Summer house",
                "1980-02-29",
                "https://photos.example/hana",
                "myContacts",
                "https://observer.example/hana",
            ],
        ),
        book(
            "google-old.csv",
            plain("google-old.csv"),
            1,
            &["Ivo Petrov", "assistant@law.example", "Assistant", "Work Fax", "Lawyers", "Litigation"],
        ),
        book(
            "thunderbird.csv",
            plain("thunderbird.csv"),
            1,
            &[
                "Jon Berg",
                "Jonny",
                "jon@home.example",
                "+99 7 555 15 03",
                "2 Lake Road",
                "5 Library Lane\nFloor 2",
                "1969",
                "speaks Arabic",
                "semi; colon, comma",
            ],
        ),
        book(
            "spanish.txt",
            utf16("spanish.txt"),
            1,
            &["Inés", "Muñoz Peña", "Cámara de Diputados", "Plaza del Senado 1", "Año 2026: «señal»"],
        ),
        book(
            "arabic.csv",
            marked("arabic.csv"),
            1,
            &["ليلى منصور", "نقابة المحامين", "layla@bar.example", "تتصل صباحا"],
        ),
        book("plain-list.xlsx", Vec::new(), 2, &["Kofi Boateng", "=Boateng & Sons", "+Plus Radio", "zoe@plus.example"]),
    ]
}

fn import(house: &House, name: &str, bytes: &[u8]) -> Value {
    let file = house.register.stage(name, bytes.to_vec());
    house.must("contact.import", json!({ "file": file, "dry_run": false }))
}

/// Every contact as the window shows it, without what is of this register alone.
fn contacts(house: &House) -> Vec<Value> {
    let page = house.must("contact.list", json!({ "limit": 500 }));
    let mut all = Vec::new();
    for row in page["rows"].as_array().unwrap() {
        let mut contact = house.must("contact.show", json!({ "uid": row["uid"] }));
        let photo = contact["photo"].as_str().map(|id| {
            let file = casework::door::file(&house.register, id, casework::language::Language::En).unwrap();
            format!("{} {}", file.mime_type, casework::cards::base64(&file.bytes))
        });
        contact["photo"] = json!(photo);
        for name in ["uid", "revision", "source", "lists"] {
            contact.as_object_mut().unwrap().remove(name);
        }
        all.push(contact);
    }
    all
}

fn export(house: &House, format: &str) -> Vec<u8> {
    let made = house.must("contact.export", json!({ "format": format }));
    casework::door::file(&house.register, made["file"].as_str().unwrap(), casework::language::Language::En)
        .unwrap()
        .bytes
}

/// Every text inside, one after the other.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text}\n"),
        Value::Array(items) => items.iter().map(said).collect(),
        Value::Object(fields) => fields.values().map(said).collect(),
        _ => String::new(),
    }
}

/// Everything is compared but the order of a line's parameters, which says nothing (RFC 6350, 3.3): the program keeps
/// them sorted by name, whatever order they came in.
#[test]
fn twenty_address_books_come_in_without_loss_and_again_as_they_went_out() {
    let mut wrong = Vec::new();
    let all = books();
    assert_eq!(all.len(), 20);
    for mut book in all {
        let house = House::new();
        if book.bytes.is_empty() {
            book.bytes = workbook(&house, "plain-list.csv");
        }
        let done = import(&house, book.name, &book.bytes);
        if (done["added"].as_u64(), done["refused"].as_u64()) != (Some(book.contacts), Some(0)) {
            wrong.push(format!("{}: {}", book.name, told(&done)));
            continue;
        }
        let before = contacts(&house);
        let whole = said(&json!(before));
        wrong.extend(
            book.words
                .iter()
                .filter(|word| !whole.contains(*word))
                .map(|word| format!("{}: lost {word}\n{whole}", book.name)),
        );
        let again = import(&house, book.name, &book.bytes);
        if again["same"].as_u64() != Some(book.contacts) {
            wrong.push(format!("{}: imported twice {}", book.name, told(&again)));
        }
        let other = House::new();
        for format in ["vcard4", "vcard3", "csv", "xlsx"] {
            let file = export(&house, format);
            let there = import(&other, format, &file);
            // Tables hold no pictures.
            let pictured = format.starts_with("vcard");
            let bare = |contacts: Vec<Value>| -> Vec<Value> {
                let strip = |mut contact: Value| {
                    if !pictured {
                        contact["photo"] = Value::Null;
                    }
                    contact
                };
                contacts.into_iter().map(strip).collect()
            };
            let (ours, theirs) = (bare(before.clone()), bare(contacts(&other)));
            if ours != theirs {
                let first = ours.iter().zip(&theirs).find(|(a, b)| a != b);
                let shown = first.map(|(a, b)| differing(a, b)).unwrap_or_default();
                wrong.push(format!("{} as {format}: {shown} {}", book.name, there["added"]));
            }
            let newest = other.must("history.show", json!({ "limit": 1 }))[0]["uid"].clone();
            other.must("history.undo", json!({ "uid": newest }));
            assert_eq!(other.must("contact.list", json!({}))["total"], 0, "{}: an import is undone", book.name);
            let back = import(&house, format, &file);
            if back["same"].as_u64() != Some(book.contacts) {
                wrong.push(format!("{} as {format} back: {}", book.name, told(&back)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A report in one line a row that was not taken for what it is.
fn told(report: &Value) -> String {
    let rows = report["rows"].as_array().unwrap().iter();
    rows.map(|row| format!("\n  {} {} {} {}", row["row"], row["name"], row["outcome"], row["why"])).collect()
}

fn differing(a: &Value, b: &Value) -> String {
    let fields = a.as_object().unwrap().iter().filter(|(name, value)| b[name.as_str()] != **value);
    fields.map(|(name, value)| format!("\n  {name}: {value}\n  not {}", b[name.as_str()])).collect()
}

#[test]
fn an_import_is_rehearsed_then_done_then_undone_in_one_act() {
    let house = House::new();
    let file = house.register.stage("google.vcf", text("google-3.vcf").into_bytes());
    let seen = house.must("contact.read_file", json!({ "file": file }));
    assert_eq!((seen["rows"].as_u64(), seen["columns"].as_array().map(Vec::len)), (Some(3), Some(0)));
    let input = |dry: bool| json!({ "file": seen["file"], "dry_run": dry, "tags": ["Imported"] });
    let rehearsed = house.must("contact.import", input(true));
    assert_eq!(rehearsed["added"], 3);
    assert_eq!(house.must("contact.list", json!({}))["total"], 0, "a rehearsal changes nothing");
    assert_eq!(house.must("contact.import", input(false))["added"], 3);
    assert_eq!(house.must("contact.list", json!({ "tag": "Imported" }))["total"], 3);
    let newest = house.must("history.show", json!({ "limit": 1 }))[0].clone();
    assert_eq!(
        (newest["sentence"].as_str(), newest["undo"]["can"].as_bool()),
        (Some("An address book was imported."), Some(true))
    );
    house.must("history.undo", json!({ "uid": newest["uid"] }));
    assert_eq!(house.must("contact.list", json!({}))["total"], 0);
}

#[test]
fn who_looks_like_somebody_is_never_merged_without_a_word() {
    let list = "Name,E-mail,Job title\nAwa Ndiaye,awa@senate.example,\nBo Larsen,bo@daily.example,\n";
    let next = "Name,E-mail,Job title,Mobile\nA. Ndiaye,AWA+list@senate.example,Member,+99 7 555\nLarsen Bo,bo@weekly.example,,\n\
                Awa Ndiaye,awa@senate.example,,\nCem Demir,cem@a.example,,\nCem Demir,cem@b.example,,\n,,,\n,,Clerk,\n";
    for (choice, expected, total) in [
        (json!({}), [4, 0, 1, 3, 0, 1], 6),
        (json!({ "all": "fill" }), [1, 3, 1, 3, 0, 1], 3),
        (json!({ "all": "leave_out" }), [1, 0, 1, 3, 3, 1], 3),
        (json!({ "all": "leave_out", "choices": [{ "row": 2, "choice": "fill" }] }), [1, 1, 1, 3, 2, 1], 3),
    ] {
        let house = House::new();
        import(&house, "first.csv", list.as_bytes());
        let mut input = choice.clone();
        input["file"] = json!(house.register.stage("next.csv", next.as_bytes().to_vec()));
        input["dry_run"] = json!(false);
        let done = house.must("contact.import", input);
        let counts =
            ["added", "filled", "same", "alike", "left_out", "refused"].map(|name| done[name].as_u64().unwrap());
        assert_eq!(counts, expected, "{choice} {done:#}");
        let found = house.must("contact.list", json!({}));
        assert_eq!(found["total"], total, "{choice} {found:#}");
        let why: Vec<&str> = done["rows"].as_array().unwrap().iter().filter_map(|row| row["why"].as_str()).collect();
        assert!(why[0].starts_with("The address AWA+list@senate.example is Awa Ndiaye’s already."), "{why:?}");
        assert!(why[1].starts_with("There is a contact called Bo Larsen already."), "{why:?}");
        assert!(why[2].starts_with("Cem Demir stands in row 5 of this file already."), "{why:?}");
        assert_eq!(why[3], "There is no name, no organisation and no address in this row.");
        let awa = house.must("contact.list", json!({ "text": "awa senate" }));
        let names: Vec<&str> = awa["rows"].as_array().unwrap().iter().filter_map(|row| row["name"].as_str()).collect();
        assert!(names.contains(&"Awa Ndiaye"), "what stood there stays as it was: {names:?}");
    }
}

/// reliability.md 4, row 51.
#[test]
fn row_51_a_card_with_a_header_inside_folded_for_ever_or_with_a_huge_picture() {
    let house = House::new();
    let injected = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa\\r\\nBCC: x@y.example\r\nEMAIL:a@b.example\\r\\nBcc: c@d.example\r\nEND:VCARD\r\n";
    let done = import(&house, "injected.vcf", injected.as_bytes());
    assert_eq!(done["added"], 1);
    let warning = done["rows"][0]["warnings"][0].as_str().unwrap();
    assert!(warning.contains("cannot be written to"), "{warning}");
    let row = house.must("contact.list", json!({}))["rows"][0].clone();
    assert!(!row["name"].as_str().unwrap().contains(['\r', '\n']), "{row}");
    let list = house.must("list.save", json!({ "name": "All", "members": [row["uid"]] }));
    assert_eq!(house.must("list.expand", json!({ "uid": list["uid"] }))["without_address"], 1);
    for format in ["vcard4", "vcard3"] {
        let card = String::from_utf8(export(&house, format)).unwrap();
        assert!(!card.to_lowercase().lines().any(|line| line.starts_with("bcc")), "{card}");
    }
    let folded =
        format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nNOTE:x{}\r\nEND:VCARD\r\n", "\r\n y".repeat(1_500_000));
    let picture = format!(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cem\r\nPHOTO;ENCODING=b;TYPE=JPEG:{}\r\nEND:VCARD\r\n",
        "/9j/".repeat(3_000_000)
    );
    let many = "BEGIN:VCARD\r\nEND:VCARD\r\n".repeat(100_001);
    let file = |text: &str| house.register.stage("book.vcf", text.as_bytes().to_vec());
    for text in [&folded, &many] {
        let refusal = house.call("contact.read_file", json!({ "file": file(text) })).unwrap_err();
        assert_eq!(refusal["code"], "table_not_read", "{refusal}");
    }
    let refused = house.must("contact.import", json!({ "file": file(&picture), "dry_run": true }));
    assert_eq!(refused["rows"][0]["why"], "The picture in this card is larger than 8 MB.");
}

/// reliability.md 4, row 44, as an address book.
#[test]
fn row_44_tables_that_are_none_say_so_and_ragged_ones_are_read() {
    let house = House::new();
    for (name, bytes, code) in [
        ("empty.csv", &b""[..], "table_not_read"),
        ("picture.csv", &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], "table_not_read"),
        ("broken.xlsx", &b"PK\x03\x04 nothing"[..], "table_not_read"),
        ("unknown.csv", &b"a,b\n1,2\n"[..], "invalid"),
    ] {
        let file = house.register.stage(name, bytes.to_vec());
        let refusal = house.call("contact.import", json!({ "file": file, "dry_run": false })).unwrap_err();
        assert_eq!(refusal["code"], code, "{name}: {refusal}");
    }
    // A card that only begins is a card, of nobody.
    let begun = import(&house, "begun.vcf", b"BEGIN:VCARD");
    assert_eq!((begun["added"].as_u64(), begun["refused"].as_u64()), (Some(0), Some(1)));
    let ragged = b"Name;E-mail\rAwa;awa@a.example;more;and more\rBo\r\"Cem;cem@a.example";
    assert_eq!(import(&house, "ragged.csv", ragged)["added"], 3);
}

/// reliability.md 4, row 45.
#[test]
fn row_45_the_same_person_twice_in_a_file_is_told_and_kept_twice_unless_said_otherwise() {
    let house = House::new();
    let list = "Name,E-mail,Organisation\nAwa Ndiaye,awa@a.example,Senate\nAwa Ndiaye,awa@a.example,Chamber\nAwa Ndiaye,awa@a.example,Senate\n";
    let done = import(&house, "twice.csv", list.as_bytes());
    assert_eq!((done["added"].as_u64(), done["alike"].as_u64(), done["same"].as_u64()), (Some(2), Some(1), Some(1)));
}

/// reliability.md 4, text rows: directions, hidden letters and formulas in an address book are data.
#[test]
fn hostile_text_in_an_address_book_stays_text() {
    let house = House::new();
    let list = "Name,E-mail,Organisation\n=HYPERLINK(\"http://x\"),a@b.example,@SUM(A1)\n\u{202e}ayaidN awA,b@c\u{200b}.example,<script>alert(1)</script>\n";
    let done = import(&house, "hostile.csv", list.as_bytes());
    assert_eq!(done["added"], 2);
    let warned = done["rows"]
        .as_array()
        .unwrap()
        .iter()
        .any(|row| row["warnings"].as_array().is_some_and(|all| !all.is_empty()));
    assert!(warned, "an address with a hidden letter is told: {done:#}");
    let csv = String::from_utf8(export(&house, "csv")).unwrap();
    assert!(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && csv.contains("\"'@SUM(A1)\""), "{csv}");
    let found = house.must("contact.list", json!({ "text": "<script>" }));
    assert_eq!(found["rows"][0]["organisation"], "<script>alert(1)</script>");
}

#[test]
fn the_command_line_takes_an_address_book_in_and_gives_it_out() {
    let amara = crate::cli::Terminal::new();
    let path = |name: &str| amara.path(name).to_string_lossy().into_owned();
    fs::write(amara.path("book.vcf"), text("google-3.vcf")).unwrap();
    let rehearsed = amara.json(&["contact", "import", &path("book.vcf"), "--dry-run"]);
    assert_eq!((rehearsed["added"].as_u64(), rehearsed["rows"][0]["outcome"].as_str()), (Some(3), Some("added")));
    assert_eq!(amara.json(&["contacts", "list"]), json!([]));
    amara.json(&["contacts", "import", &path("book.vcf"), "--tag", "From a telephone"]);
    let found = amara.json(&["contacts", "list", "telephone demir"]);
    assert_eq!(found[0]["email"], "cem@parliament.example");
    for name in ["out.vcf", "out.csv", "out.xlsx"] {
        assert_eq!(amara.json(&["contact", "export", &path(name)])["contacts"], 3);
        let again = amara.json(&["contact", "import", &path(name), "--alike", "leave-out"]);
        assert_eq!(again["same"], 3, "{name}: {again:#}");
    }
    assert_eq!(amara.refused(&["contact", "export", &path("out.pdf")]).0, "invalid");
}
