//! Letters as their readers get them: complete, in order, literal, and archivable.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod kit;

use std::collections::HashSet;

use casework::language::Language;
use casework::letters::sheet::{Block, Sheet, Span};
use casework::ports::Press;
use kit::{all, annex, letter, pages_of, paragraph, press, squeeze, text_of, words};
use typeset::TypstPress;

#[test]
fn every_language_prints_everything() {
    for language in Language::ALL {
        let sheet = letter(language);
        let text = text_of(&press(language.tag(), &sheet));
        for part in every_text(&sheet) {
            if language.is_rtl() {
                // Poppler puts right-to-left words together from their places and may move signs and marks on the way.
                let printed: HashSet<&str> = words_in(&text).collect();
                for word in words_in(&part) {
                    assert!(printed.contains(word), "ar lost {word} of {part}\n{text}");
                }
            } else {
                assert!(squeeze(&text).contains(&squeeze(&part)), "{} lost: {part}\n{text}", language.tag());
            }
        }
    }
}

/// Whole words of one script, without those that carry vowel signs: poppler puts these elsewhere.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.is_ascii() || !word.contains(|c: char| c.is_ascii()))
        .filter(|word| word.chars().count() > 1 && !word.chars().any(|c| ('\u{64b}'..='\u{65f}').contains(&c)))
}

#[test]
fn the_text_runs_from_subject_to_copies() {
    let sheet = letter(Language::En);
    let text = squeeze(&text_of(&press("order", &sheet)));
    let mut from = 0;
    let body = [
        "Subject:",
        "Mr. Speaker,",
        "I write to you",
        "According to",
        "Urges the authorities",
        "1.",
        "2.",
        "3.",
        "I shall inform",
        "I have the honour",
        "Bruno Keller",
        "Enclosures",
        "Copy to",
        "Page 1 of 1",
    ];
    for part in body {
        let part = squeeze(part);
        let at = text[from..].find(&part).unwrap_or_else(|| panic!("{part} is missing or out of order"));
        from += at + part.len();
    }
}

#[test]
fn an_ordinary_letter_fits_one_page() {
    for language in Language::ALL {
        assert_eq!(pages_of(&press("one", &letter(language))), 1, "{}", language.tag());
    }
}

#[test]
fn three_hundred_and_forty_words_fit_one_page() {
    let sentence =
        "The Committee has noted with concern what the authorities and the complainants have said in this case. ";
    let mut sheet = letter(Language::En);
    sheet.body = (0..5).map(|_| paragraph(&sentence.repeat(4))).collect();
    assert_eq!(pages_of(&press("full", &sheet)), 1);
}

#[test]
fn row_11_markup_is_printed_as_it_was_typed() {
    let evil =
        r##"#read("/etc/passwd") #import "@preview/x" $x$ \ * _ ` <script>alert(1)</script> [#1] @ref ~ // = - "##;
    let mut sheet = letter(Language::En);
    let fields = [
        &mut sheet.title,
        &mut sheet.author,
        &mut sheet.letterhead.parliament,
        &mut sheet.letterhead.member,
        &mut sheet.place_date,
        &mut sheet.subject,
        &mut sheet.salutation,
        &mut sheet.labels.subject,
        &mut sheet.labels.our_reference,
        &mut sheet.labels.enclosures,
        &mut sheet.labels.page,
    ];
    for field in fields {
        *field = evil.to_owned();
    }
    sheet.our_reference = Some(evil.to_owned());
    sheet.delivery = Some(evil.to_owned());
    for lines in
        [&mut sheet.addressee, &mut sheet.close, &mut sheet.signature, &mut sheet.enclosures, &mut sheet.copies]
    {
        *lines = all(&[evil]);
    }
    sheet.body = vec![
        paragraph(evil),
        Block::Quote { spans: vec![words(evil)] },
        Block::List { ordered: false, items: vec![vec![words(evil)]] },
        Block::Paragraph { spans: vec![Span::Field { name: evil.to_owned() }] },
    ];
    sheet.draft_mark = Some(evil.to_owned());
    sheet.annex = Some(annex(1, 1));
    sheet.annex.as_mut().unwrap().groups[0].rows[0][1] = evil.to_owned();
    let text = squeeze(&text_of(&press("evil", &sheet)));
    let hits = text.matches(&squeeze(r##"#read("/etc/passwd") #import "@preview/x" $x$ \ * _ ` <script>"##)).count();
    assert!(hits >= 15, "{hits}: {text}");
    assert!(!text.contains("root:"));
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    for language in [Language::En, Language::Ar] {
        let sheet = letter(language);
        let first = TypstPress.letter(&sheet).unwrap();
        let again = std::thread::spawn(move || TypstPress.letter(&sheet).unwrap()).join().unwrap();
        assert!(first == again, "{}", language.tag());
    }
}

#[test]
fn the_file_claims_pdf_a_and_pdf_ua_and_tells_nothing_else() {
    let mut sheet = letter(Language::Fr);
    sheet.author = "Bureau de la députée".to_owned();
    let pdf = press("claims", &sheet);
    let raw = String::from_utf8_lossy(&pdf).into_owned();
    let xmp = &raw[raw.find("<x:xmpmeta").unwrap()..raw.find("</x:xmpmeta>").unwrap()];
    for claim in ["pdfaid:part>2<", "pdfaid:conformance>A<", "pdfuaid:part>1<"] {
        assert!(xmp.contains(claim), "{claim} in {xmp}");
    }
    assert!(xmp.contains("Cas NER-115") && xmp.contains("Bureau de la députée") && xmp.contains("2026-11-23"), "{xmp}");
    for leak in ["/home/", "/root", "/tmp", "Typst"] {
        assert!(!xmp.contains(leak), "{leak} in {xmp}");
    }
    assert!(raw.contains("/Lang"), "language");
    let info = String::from_utf8(kit::poppler("pdfinfo", &["-"], &pdf)).unwrap();
    assert!(info.contains("Tagged:          yes"), "{info}");
    let fonts = String::from_utf8(kit::poppler("pdffonts", &["-"], &pdf)).unwrap();
    for line in fonts.lines().skip(2) {
        assert!(line.contains(" yes yes yes "), "not embedded, subset and mapped: {line}");
    }
}

#[test]
fn a_draft_says_so_on_every_page_but_is_not_read_aloud() {
    let mut sheet = letter(Language::En);
    sheet.draft_mark = Some("ZWISCHENSTAND".to_owned());
    sheet.body.push(Block::Paragraph {
        spans: vec![words("The ambassador is "), Span::Field { name: "holder.name".to_owned() }, words(".")],
    });
    sheet.body.extend((0..30).map(|_| paragraph(&"A further paragraph of the same letter. ".repeat(8))));
    let pdf = press("draft", &sheet);
    let text = text_of(&pdf);
    // The mark is set aslant, so its letters come out one by one: they are what a page without it lacks.
    let unmarked = text_of(&press("unmarked", &Sheet { draft_mark: None, ..sheet }));
    let count = |text: &str, c| text.matches(c).count();
    assert_eq!(count(&text, 'Z') - count(&unmarked, 'Z'), pages_of(&pdf));
    assert_eq!(count(&text, 'N') - count(&unmarked, 'N'), 2 * pages_of(&pdf));
    assert!(text.contains("holder.name"));
    let tags = String::from_utf8(kit::poppler("pdfinfo", &["-struct-text", "-"], &pdf)).unwrap();
    assert!(tags.contains("I write to you") && tags.contains("holder.name"), "{tags}");
    assert!(!tags.contains('Z') && !tags.contains("Page 1 of"), "{tags}");
}

#[test]
fn a_letter_of_twelve_pages_counts_them() {
    let mut sheet = letter(Language::En);
    sheet.body =
        (1..=150).map(|n| paragraph(&format!("{n}. {}", "The Committee notes what was said. ".repeat(10)))).collect();
    let pdf = press("twelve", &sheet);
    let (pages, text) = (pages_of(&pdf), text_of(&pdf));
    assert!(pages >= 12, "{pages}");
    assert!(text.contains(&format!("Page 12 of {pages}")));
    assert_eq!(text.matches("2026/041").count(), pages, "reference on every page");
}

#[test]
fn the_annex_is_a_table_a_screen_reader_can_walk() {
    let mut sheet = letter(Language::En);
    sheet.annex = Some(annex(3, 14));
    let pdf = press("annex", &sheet);
    let text = text_of(&pdf);
    assert!(squeeze(&text).contains("VEN-COLL-03,Venezuela") && text.contains("14 March"));
    let tags = String::from_utf8(kit::poppler("pdfinfo", &["-struct", "-"], &pdf)).unwrap();
    for tag in ["H1", "H2", "Table", "THead", "TH", "TD"] {
        assert!(tags.lines().any(|line| line.trim().starts_with(tag)), "no {tag}");
    }
}

#[test]
fn an_annex_with_ragged_rows_loses_nothing() {
    let mut sheet = letter(Language::En);
    let mut table = annex(1, 1);
    table.columns = all(&["Date"]);
    table.groups[0].rows = vec![all(&["one", "two", "three"]), all(&["four"]), vec![]];
    sheet.annex = Some(table);
    let text = text_of(&press("ragged", &sheet));
    for word in ["one", "two", "three", "four"] {
        assert!(text.contains(word), "{word}");
    }
    sheet.annex = Some(casework::letters::sheet::Annex::default());
    press("empty-annex", &sheet);
}

#[test]
fn an_empty_sheet_typesets() {
    press("empty", &Sheet { date: "2026-11-23".to_owned(), ..Sheet::default() });
}

#[test]
fn a_sheet_without_a_date_is_refused() {
    for date in ["", "23 November 2026", "2026-13-01", "2026-02-30", "2026-1-1"] {
        assert!(TypstPress.letter(&Sheet { date: date.to_owned(), ..letter(Language::En) }).is_err(), "{date}");
    }
}

#[test]
fn a_broken_emblem_is_a_fault_and_no_panic() {
    for bytes in [
        &b"\x89PNG\r\n\x1a\nrubbish"[..],
        b"<svg",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>",
    ] {
        let mut sheet = letter(Language::En);
        sheet.letterhead.emblem = Some(bytes.to_vec());
        let _ = TypstPress.letter(&sheet);
    }
}

/// Every text of the sheet that has to be on paper.
fn every_text(sheet: &Sheet) -> Vec<String> {
    let head = &sheet.letterhead;
    let mut all = vec![
        head.parliament.clone(),
        head.member.clone(),
        sheet.place_date.clone(),
        sheet.salutation.clone(),
        sheet.labels.subject.clone(),
        sheet.subject.clone(),
        sheet.labels.enclosures.clone(),
        sheet.labels.copies.clone(),
    ];
    all.extend(sheet.our_reference.iter().chain(&sheet.your_reference).chain(&sheet.delivery).cloned());
    for lines in [&head.lines, &sheet.addressee, &sheet.close, &sheet.signature, &sheet.enclosures, &sheet.copies] {
        all.extend(lines.iter().cloned());
    }
    let spans = |spans: &[Span]| {
        spans
            .iter()
            .map(|s| match s {
                Span::Text { text, .. } => text.clone(),
                Span::Field { name } => name.clone(),
            })
            .collect::<String>()
    };
    for block in &sheet.body {
        match block {
            Block::Paragraph { spans: s } | Block::Quote { spans: s } => all.push(spans(s)),
            Block::List { items, .. } => all.extend(items.iter().map(|item| spans(item))),
        }
    }
    all
}

#[test]
fn long_names_and_long_words_stay_on_the_page() {
    let mut sheet = letter(Language::En);
    let name = "Her Serene Highness Maria-Theresia Wilhelmine von Hohenzollern-Sigmaringen-Wolfeschlegelsteinhausenbergerdorff y Fernández de Córdoba";
    let monster = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
    sheet.letterhead.parliament =
        "Parliamentary Assembly of the United Federation of the Northern and Southern Archipelagos and Dependencies"
            .to_owned();
    sheet.letterhead.member = name.to_owned();
    sheet.letterhead.lines =
        all(&[name, &monster, "bruno.keller.member.of.parliament@national-council.parliament.example", "a", "b", "c"]);
    sheet.addressee = (0..14).map(|n| format!("{n} {name}")).collect();
    sheet.addressee.push(monster.clone());
    sheet.subject = format!("{name} {monster}");
    sheet.your_reference = Some(monster.clone());
    sheet.delivery = Some(format!("{name} {name} {monster}"));
    sheet.signature = all(&[name, &monster]);
    sheet.copies = vec![monster.clone(), name.repeat(4)];
    sheet.labels.copies = monster.clone();
    sheet.body.push(paragraph(&monster.repeat(4)));
    sheet.body.push(Block::Quote { spans: vec![words(&monster)] });
    sheet.body.push(Block::List { ordered: true, items: vec![vec![words(&monster)]] });
    sheet.body.push(Block::Paragraph { spans: vec![Span::Field { name: monster.clone() }] });
    sheet.body.push(paragraph(&format!("Zalgo a{} here", "\u{301}\u{327}".repeat(500))));
    sheet.annex = Some(annex(1, 2));
    sheet.annex.as_mut().unwrap().groups[0].rows[0][2] = monster.clone();
    sheet.annex.as_mut().unwrap().groups[0].heading = monster;
    sheet.draft_mark = Some("Draft, not approved by anybody at all".to_owned());
    let pdf = press("long", &sheet);
    let boxes = String::from_utf8(kit::poppler("pdftotext", &["-bbox", "-", "-"], &pdf)).unwrap();
    let number = |line: &str, key: &str| -> f64 {
        let from = line.find(&format!("{key}=\"")).unwrap() + key.len() + 2;
        line[from..].split('"').next().unwrap().parse().unwrap()
    };
    let (mut width, mut height) = (0.0, 0.0);
    for line in boxes.lines().map(str::trim) {
        if line.starts_with("<page ") {
            (width, height) = (number(line, "width"), number(line, "height"));
        } else if line.starts_with("<word ") {
            assert!(number(line, "xMin") > 40.0 && number(line, "xMax") < width - 40.0, "beside the page: {line}");
            assert!(number(line, "yMin") > 20.0 && number(line, "yMax") < height - 20.0, "off the page: {line}");
        }
    }
    // What is broken over lines is still whole.
    assert!(squeeze(&text_of(&pdf)).contains("hauptbetriebswerkbauunterbeamtengesellschaft"));
}
