//! Files that are not what they say, and files that mean harm: each gets an answer, and the program lives on.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

#[allow(dead_code, reason = "made for the other tests of documents")]
mod word;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use casework::decisions::reading::ReadError;
use casework::ports::{Reader, Viewer};
use extract::child::ChildReader;
use extract::view::{OriginalViewer, PageViewer};

fn reader() -> ChildReader {
    ChildReader::of(PathBuf::from(env!("CARGO_BIN_EXE_extract-child")))
}

/// A PDF of these objects, numbered from 1, the first being the catalogue.
fn pdf(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(bytes.len());
        bytes.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    bytes.extend(format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

/// One page with this content, in Helvetica.
fn page(content: &str) -> Vec<String> {
    vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ]
}

fn letter() -> Vec<u8> {
    pdf(&page("BT /F 12 Tf 72 700 Td (Dear Madam Speaker, thank you for your letter.) Tj ET"), "")
}

fn answer(name: &str, bytes: &[u8]) -> Option<ReadError> {
    let reading = reader().read_decision(name, bytes);
    assert_eq!(reading.file, name);
    assert!(reading.error.is_none() || (reading.decisions.is_empty() && reading.document.is_none()));
    reading.error
}

#[test]
fn a_text_file_with_the_name_of_a_pdf_is_damaged() {
    assert_eq!(answer("notes.pdf", b"Dear all, these are my notes.\n"), Some(ReadError::Damaged));
}

#[test]
fn an_empty_file_is_damaged() {
    assert_eq!(answer("empty.pdf", b""), Some(ReadError::Damaged));
}

#[test]
fn a_file_cut_short_is_damaged_wherever_it_is_cut() {
    let whole = letter();
    for part in 1..8 {
        assert_eq!(answer("cut.pdf", &whole[..whole.len() * part / 8]), Some(ReadError::Damaged));
    }
}

#[test]
fn a_letter_is_no_decision() {
    assert_eq!(answer("letter.pdf", &letter()), Some(ReadError::NotADecision));
}

#[test]
fn a_paper_gives_its_words_and_a_file_without_any_gives_none() {
    assert_eq!(reader().words("letter.pdf", &letter()), "Dear Madam Speaker, thank you for your letter.");
    assert_eq!(reader().words("scan.pdf", &pdf(&page("0.5 g 100 100 300 300 re f"), "")), "");
    assert_eq!(reader().words("cut.pdf", &letter()[..200]), "");
    assert_eq!(reader().words("voice.ogg", b"OggS\0\x01\x02"), "");
}

#[test]
fn a_page_without_letters_has_no_text() {
    let bytes = pdf(&page("0.5 g 100 100 300 300 re f"), "");
    assert_eq!(answer("scan.pdf", &bytes), Some(ReadError::NoText));
}

#[test]
fn a_file_with_a_password_is_encrypted() {
    let mut objects = page("BT /F 12 Tf 72 700 Td (secret) Tj ET");
    let key = "ab".repeat(32);
    objects.push(format!("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >>"));
    let bytes =
        pdf(&objects, "/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]");
    assert_eq!(answer("locked.pdf", &bytes), Some(ReadError::Encrypted));
}

#[test]
fn a_file_beyond_the_limit_is_too_large() {
    assert_eq!(answer("large.pdf", &vec![0; extract::pdf::MOST_BYTES + 1]), Some(ReadError::TooLarge));
}

#[test]
fn a_file_with_too_many_pages_is_too_large() {
    let mut objects = page("");
    let count = extract::pdf::MOST_PAGES + 1;
    let kids: Vec<String> = (0..count).map(|index| format!("{} 0 R", 6 + index)).collect();
    objects[1] = format!("<< /Type /Pages /Kids [{}] /Count {count} >>", kids.join(" "));
    let sheet = objects[2].clone();
    objects.extend(std::iter::repeat_n(sheet, count));
    assert_eq!(answer("long.pdf", &pdf(&objects, "")), Some(ReadError::TooLarge));
}

/// Every stage makes 64 bytes of one: 64 bytes on the disk are 68 gigabytes in memory.
#[test]
fn a_bomb_takes_only_the_child() {
    let mut objects = page("");
    let filters = "/RunLengthDecode ".repeat(5);
    let content: String = "81".repeat(64);
    objects[3] = format!(
        "<< /Length {} /Filter [/ASCIIHexDecode {filters}] >>\nstream\n{content}>\nendstream",
        content.len() + 1
    );
    let start = Instant::now();
    assert!(answer("bomb.pdf", &pdf(&objects, "")).is_some());
    assert!(start.elapsed() < Duration::from_secs(25));
}

/// Ten thousand arrays in each other end a careless parser by overflowing its stack; here at most the child dies.
#[test]
fn arrays_ten_thousand_deep_do_not_reach_the_program() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let mut in_page = page("");
    in_page[2] = in_page[2].replace("/Contents", &format!("/Annots {deep} /Contents"));
    let in_content = page(&format!("{deep} TJ BT /F 12 Tf 72 700 Td (text) Tj ET"));
    let mut as_kids = page("");
    as_kids[1] = format!("<< /Type /Pages /Kids {deep} /Count 1 >>");
    let mut own = page("");
    own[0] = "<< /Type /Catalog /Pages 2 0 R >>".to_owned();
    own[1] = "<< /Type /Pages /Kids [2 0 R] /Count 1 >>".to_owned();
    for objects in [in_page, in_content, as_kids, own] {
        assert!(answer("deep.pdf", &pdf(&objects, "")).is_some());
    }
    assert_eq!(answer("letter.pdf", &letter()), Some(ReadError::NotADecision));
}

#[cfg(unix)]
#[test]
fn a_child_that_hangs_is_killed() {
    let start = Instant::now();
    let reader = ChildReader::of(PathBuf::from("/usr/bin/yes")).within(Duration::from_millis(300));
    assert_eq!(reader.read_decision("slow.pdf", &letter()).error, Some(ReadError::Damaged));
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_child_that_cannot_start_is_an_answer_too() {
    let reader = ChildReader::of(PathBuf::from("/nowhere/to/be/found"));
    assert_eq!(reader.read_decision("letter.pdf", &letter()).error, Some(ReadError::Damaged));
}

#[test]
fn names_that_no_argument_can_hold_come_back_unchanged() {
    for name in ["a\0b.pdf", "\u{202e}fdp.exe", "-- --help", ""] {
        assert_eq!(answer(name, &letter()), Some(ReadError::NotADecision));
    }
    let long = "x".repeat(100_000);
    assert_eq!(answer(&long, &letter()), Some(ReadError::NotADecision));
}

#[test]
fn a_page_becomes_a_picture() {
    let viewer = PageViewer;
    assert_eq!(viewer.pages(&letter()).unwrap(), 1);
    let picture = viewer.page_png(&letter(), 0, 1.0).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    let blank = viewer.page_png(&pdf(&page(""), ""), 0, 1.0).unwrap();
    assert_ne!(picture, blank);
    assert!(viewer.page_png(&letter(), 1, 1.0).is_err());
    assert!(viewer.page_png(&letter(), 0, 0.0).is_err());
    assert!(viewer.page_png(&letter(), 0, f32::NAN).is_err());
    assert!(viewer.page_png(&letter(), 0, 1.0e9).unwrap().starts_with(b"\x89PNG"));
    assert!(viewer.pages(b"no pdf").is_err());
}

fn originals() -> OriginalViewer {
    // The real one has the press draw it; here the drawing itself is looked at.
    OriginalViewer::new(reader(), Box::new(|svg, _| Ok(svg.as_bytes().to_vec())))
}

/// However the child dies, the program gets an answer and reads the next file.
#[cfg(unix)]
#[test]
fn the_program_survives_a_reader_that_dies() {
    for way in ["abort", "overflow", "eat", "babble"] {
        assert_eq!(answer(&format!("die-{way}.pdf"), &letter()), Some(ReadError::Damaged), "{way}");
    }
    let start = Instant::now();
    let quick = reader().within(Duration::from_millis(700));
    for way in ["hang", "compute"] {
        assert_eq!(quick.read_decision(&format!("die-{way}.pdf"), &letter()).error, Some(ReadError::Damaged), "{way}");
    }
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(answer("letter.pdf", &letter()), Some(ReadError::NotADecision));
}

#[cfg(unix)]
#[test]
fn a_page_of_a_foreign_file_is_drawn_by_a_child_that_may_die() {
    let viewer = originals();
    assert_eq!(viewer.pages(&letter()).unwrap(), 1);
    let picture = viewer.page_png(&letter(), 0, 1.0).unwrap();
    assert_eq!(picture, PageViewer.page_png(&letter(), 0, 1.0).unwrap());
    // This scale makes the test's child overflow its stack.
    assert!(viewer.page_png(&letter(), 0, 0.0625).is_err());
    assert!(viewer.page_png(&letter(), 7, 1.0).is_err());
    assert!(viewer.pages(b"no pdf").is_err());
    // What was drawn is kept, and forgotten when it has to be.
    let start = Instant::now();
    (0..50).for_each(|_| assert_eq!(viewer.page_png(&letter(), 0, 1.0).unwrap(), picture));
    assert!(start.elapsed() < Duration::from_secs(1));
    viewer.forget();
    assert_eq!(viewer.page_png(&letter(), 0, 1.0).unwrap(), picture);
}

#[test]
fn a_word_document_shows_the_page_it_was_read_from() {
    let document =
        word::document(&(0..90).map(|line| word::paragraph("", &format!("Line {line} & more"))).collect::<String>());
    let viewer = originals();
    assert_eq!(viewer.pages(&document).unwrap(), 3);
    let drawing = String::from_utf8(viewer.page_png(&document, 0, 2.0).unwrap()).unwrap();
    assert!(drawing.contains(">Line 0 &amp; more</text>") && !drawing.contains("Line 89"));
    assert!(String::from_utf8(viewer.page_png(&document, 2, 2.0).unwrap()).unwrap().contains("Line 89"));
    assert!(viewer.page_png(&document, 3, 2.0).is_err());
}
