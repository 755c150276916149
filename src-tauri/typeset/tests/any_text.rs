//! The press takes any text there is.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod kit;

use casework::language::Language;
use casework::letters::sheet::{Block, RecoverySheet, Sheet, Span};
use casework::ports::Press;
use kit::{all, letter, press, text_of, words};
use proptest::prelude::*;
use typeset::{TypstPress, exercise_decision, unprintable};

/// Every field filled with `text`.
fn filled(language: Language, text: &str) -> Sheet {
    let own = || text.to_owned();
    let mut sheet = letter(language);
    sheet.title = own();
    sheet.author = own();
    sheet.letterhead.parliament = own();
    sheet.letterhead.member = own();
    sheet.letterhead.lines = all(&[text, text]);
    sheet.our_reference = Some(own());
    sheet.your_reference = Some(own());
    sheet.place_date = own();
    sheet.delivery = Some(own());
    sheet.addressee = all(&[text, text]);
    sheet.subject = own();
    sheet.salutation = own();
    sheet.body = vec![
        Block::Paragraph {
            spans: vec![
                words(text),
                Span::Text { text: own(), strong: true, emphasis: true, source: Some(own()) },
                Span::Field { name: own() },
            ],
        },
        Block::List { ordered: true, items: vec![vec![words(text)], vec![]] },
        Block::Quote { spans: vec![words(text)] },
    ];
    sheet.close = all(&[text]);
    sheet.signature = all(&[text]);
    sheet.enclosures = all(&[text, text]);
    sheet.copies = all(&[text]);
    sheet.annex = Some(kit::annex(1, 1));
    sheet.annex.as_mut().unwrap().title = own();
    sheet.annex.as_mut().unwrap().columns = all(&[text, text]);
    sheet.annex.as_mut().unwrap().groups[0].heading = own();
    sheet.annex.as_mut().unwrap().groups[0].rows = vec![all(&[text, text, text])];
    sheet.labels.page = own();
    sheet.labels.subject = own();
    sheet.draft_mark = Some(own());
    sheet
}

fn some_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        "[a-zA-Z \u{300}-\u{36f}\u{5d0}-\u{5ea}\u{600}-\u{6ff}\u{200b}-\u{206f}\u{fb00}-\u{fb06}]{0,40}",
        "[\u{0}-\u{20}\u{7f}-\u{a0}\u{ad}\u{e000}-\u{e010}\u{fff0}-\u{ffff}\u{1f600}-\u{1f64f}]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_printed(text in some_text(), arabic in any::<bool>()) {
        let language = if arabic { Language::Ar } else { Language::Fr };
        TypstPress.letter(&filled(language, &text)).unwrap();
    }
}

#[test]
fn texts_that_once_stopped_other_presses() {
    let texts = [
        "",
        " ",
        "\n",
        "\n\n\n",
        "\u{0}",
        "\u{feff}",
        "\u{fffe}\u{ffff}",
        "\u{e000}",
        "\u{10ffff}",
        "\u{200b}",
        "\u{301}",
        "\u{202e}gnp.exe",
        "\u{2066}\u{2066}",
        "\u{2069}",
        "\u{2067}שלום\u{2069}",
        "👩‍👩‍👧‍👦",
        "中文姓名",
        "नमस्ते",
        "ไทย",
        "a\u{64b}",
        "س\u{301}\u{302}",
        "\u{25cc}\u{64e}",
        "{n}{total}",
        "\u{1e69}\u{323}\u{307}",
        "Nguyễn Ọlásọjí Ɓala Əliyev Łódź",
        "\u{ad}\u{ad}",
        "\u{34f}\u{115f}",
        "ﬃ ﬁ",
        "\t\r\n\u{c}",
        "ﷺ ﷲ لا",
        "\\u{41} \\n %s ${x} {{x}} </w:t>",
    ];
    for text in texts {
        for language in [Language::En, Language::Ar] {
            press("once", &filled(language, text));
        }
    }
}

#[test]
fn what_no_font_has_is_shown_as_a_box_and_told() {
    assert_eq!(unprintable("Ali 中 Ć\u{e000} ok"), vec!['中', '\u{e000}']);
    assert_eq!(unprintable("Nguyễn Ọlásọjí Ɓala Əliyev Łódź Ştefan Δημήτρης Владимир سلمى «»…–“”"), Vec::<char>::new());
    let mut sheet = letter(Language::En);
    sheet.salutation = "Dear 中文,".to_owned();
    assert!(text_of(&press("boxes", &sheet)).contains("Dear □□,"));
}

#[test]
fn the_recovery_sheet_shows_every_word_on_one_page() {
    let list: Vec<String> = (1..=24).map(|n| format!("word{n}")).collect();
    for (language, date) in [(Language::En, "2026-11-23"), (Language::Ar, "23 تشرين الثاني 2026")] {
        let sheet = RecoverySheet {
            language,
            title: if language.is_rtl() { "ورقة الاسترداد" } else { "Recovery sheet" }.to_owned(),
            lines: all(&[
                "These twenty-four words open the register when the passphrase is lost. Whoever has them can read everything in it.",
                "Print this sheet, check the words in the program, and lock it away. Do not keep it as a file. #read(\"x\")",
            ]),
            words: list.clone(),
            register_uid: "0193b5f0-7c1e-7a44-9d32-5a1c0e2f7b10".to_owned(),
            date: date.to_owned(),
        };
        let pdf = TypstPress.recovery_sheet(&sheet).unwrap();
        kit::keep(&format!("recovery-{}", language.tag()), &pdf);
        let text = text_of(&pdf);
        assert_eq!(kit::pages_of(&pdf), 1);
        for word in &list {
            assert!(text.split_whitespace().any(|w| w == word), "{word}");
        }
        assert!(text.contains(&sheet.register_uid));
        assert!(pdf == TypstPress.recovery_sheet(&sheet).unwrap());
    }
}

#[test]
fn the_exercise_decision_says_on_every_page_that_it_is_one() {
    for persons in [3, 40] {
        let decision = kit::exercise(persons);
        let pdf = exercise_decision(&decision).unwrap();
        kit::keep(&format!("exercise-{persons}"), &pdf);
        let (text, pages) = (text_of(&pdf), kit::pages_of(&pdf));
        assert_eq!(text.matches(typeset::EXERCISE_MARK).count(), pages);
        let text = kit::squeeze(&text);
        for label in [
            "Valdoria",
            "Decision adopted by consensus by the IPU Governing Council",
            "VDR-01 - Person 1",
            "Alleged human rights violations",
            "Case VDR-COLL-01",
            "Valdoria: Parliament affiliated to the IPU",
            "Qualified complainant(s): Section I.1(a)",
            "Recent IPU decision(s): - -",
            "- 1 -",
            "Summary of the case",
            "Decision",
            "The Governing Council of the Inter-Parliamentary Union",
            "1.Thanks",
            "- Communication(s) from the authorities: Letter from the Speaker",
        ] {
            assert!(text.contains(&kit::squeeze(label)), "{label}\n{text}");
        }
    }
}

#[test]
fn a_word_without_end_does_not_hold_up_the_press() {
    let started = std::time::Instant::now();
    press("endless", &Sheet { body: vec![kit::paragraph(&"x".repeat(10_000))], ..letter(Language::En) });
    press("endless-narrow", &Sheet { addressee: vec!["W".repeat(2_000)], ..letter(Language::En) });
    // Seconds in a debug build; it once was minutes.
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}
