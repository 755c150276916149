//! The letter as text.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod kit;

use casework::language::Language;
use casework::letters::sheet::{Block, Sheet, Span};
use kit::{annex, letter, words};
use typeset::plain_text;

#[test]
fn the_text_says_what_the_page_says_in_its_order() {
    let text = plain_text(&letter(Language::Fr));
    let order = [
        "Assemblée nationale d’Helvanie\nHélène Œuvrard-Naïm, députée\n",
        "\n\nNos références 2026/041\nVos références AN-2211\n\n",
        "Berne, le 23 novembre 2026\n\nPar la valise diplomatique\n\nSon Excellence\nMonsieur Ousmane Garba-Maïga\n",
        "\n\nObjet\u{a0}: Situation d’un membre",
        "\n\nMonsieur le Président,\n\nJ’ai l’honneur",
        "\n\n- de faire connaître",
        "\n- de permettre",
        "\n\nJe vous prie d’agréer",
        "\n\nHélène Œuvrard-Naïm\nDéputée\n\n",
        "Pièce jointe\nDécision CL/213/13(a)-R.2\n\nCopie à\nSecrétaire général",
    ];
    let mut from = 0;
    for part in order {
        let at = text[from..].find(part).unwrap_or_else(|| panic!("{part:?} is missing or out of order in\n{text}"));
        // The empty line between two parts belongs to both.
        from += at + part.trim_end().len();
    }
    assert!(text.ends_with("Genève\n"));
}

#[test]
fn fields_quotes_tables_and_drafts_are_marked_with_signs() {
    let mut sheet = letter(Language::En);
    sheet.draft_mark = Some("DRAFT".to_owned());
    sheet.body = vec![
        Block::Quote { spans: vec![words("one\ntwo")] },
        Block::Paragraph { spans: vec![words("To "), Span::Field { name: "holder.name".to_owned() }] },
        Block::List { ordered: true, items: vec![vec![words("first")], vec![words("second")]] },
    ];
    sheet.annex = Some(annex(1, 1));
    let text = plain_text(&sheet);
    assert!(text.starts_with("DRAFT\n\n"));
    for part in [
        "> one\n> two",
        "To [holder.name]",
        "1. first\n2. second",
        "VEN-COLL-01, Venezuela\n\nDate: 1 March 2026\nAction: Letter",
    ] {
        assert!(text.contains(part), "{part:?}\n{text}");
    }
    assert_eq!(plain_text(&Sheet::default()), "\n");
}
