//! Seconds a letter: Typst in this process against LibreOffice headless, on the same words.

use std::fs;
use std::process::{Command, Stdio};

use casework::language::Language;
use casework::letters::sheet::{Block, Labels, Letterhead, Sheet, Span};
use casework::ports::Press as _;

use super::{median, row, timed};
use crate::Folder;

/// Measures one letter, and twenty in a row.
pub fn measure() {
    let press = typeset::TypstPress;
    let sheet = sheet();
    let first = timed(|| drop(press.letter(&sheet).unwrap()));
    let mut number = 0;
    // A different reference each time, so that nothing is answered from a cache.
    let one = median(30, || {
        number += 1;
        let next = Sheet { our_reference: Some(format!("2026/{number:03}")), ..sheet.clone() };
        timed(|| drop(press.letter(&next).unwrap()))
    });
    row(
        "first letter of the program's life, PDF/A-2a + PDF/UA-1",
        first,
        "LibreOffice, one process a letter",
        office(1, 3),
    );
    row("a letter after that", one, "LibreOffice, one of 20 in one process", office(20, 1).map(|all| all / 20));
}

/// LibreOffice on `count` letters in one process; `None` when it is not installed.
fn office(count: usize, runs: usize) -> Option<std::time::Duration> {
    let folder = Folder::new();
    let text = as_html(&sheet());
    let files: Vec<_> = (0..count)
        .map(|i| {
            let path = folder.path().join(format!("letter-{i}.html"));
            fs::write(&path, text.replace("2026/041", &format!("2026/{i:03}"))).unwrap();
            path
        })
        .collect();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let convert = || {
        Command::new("soffice")
            .arg(&profile)
            .args(["--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir"])
            .arg(folder.path().join("out"))
            .args(&files)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
    };
    // The first start makes a profile; that is not the letter's time.
    convert().ok().filter(std::process::ExitStatus::success)?;
    Some(median(runs, || timed(|| drop(convert()))))
}

fn as_html(sheet: &Sheet) -> String {
    let paragraphs: String = sheet
        .body
        .iter()
        .map(|block| match block {
            Block::Paragraph { spans } | Block::Quote { spans } => format!("<p>{}</p>", words(spans)),
            Block::List { items, .. } => items.iter().map(|spans| format!("<li>{}</li>", words(spans))).collect(),
        })
        .collect();
    format!(
        "<html><body><p>{}</p><p>{}</p><p>{}</p><h1>{}</h1><p>{}</p>{paragraphs}<p>{}</p></body></html>",
        sheet.letterhead.parliament,
        sheet.our_reference.as_deref().unwrap_or(""),
        sheet.addressee.join("<br>"),
        sheet.subject,
        sheet.salutation,
        sheet.close.join("<br>")
    )
}

fn words(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text { text, .. } => text.clone(),
            Span::Field { name } => name.clone(),
        })
        .collect()
}

fn sheet() -> Sheet {
    let sentence = "According to the decision of the Governing Council, the three members of parliament have been held \
                    since February without the lifting of their immunity, and no date has been set for the trial. ";
    let text = |words: &str| Span::Text { text: words.to_owned(), strong: false, emphasis: false, source: None };
    Sheet {
        language: Language::En,
        title: "Request for a meeting".to_owned(),
        author: "Parliament of Belmora".to_owned(),
        date: "2026-11-23".to_owned(),
        letterhead: Letterhead {
            parliament: "Parliament of Belmora".to_owned(),
            member: "Bruno Almerin".to_owned(),
            lines: vec!["Member of Parliament".to_owned(), "Palace Square 1".to_owned()],
            emblem: None,
        },
        our_reference: Some("2026/041".to_owned()),
        place_date: "Belmora City, 23 November 2026".to_owned(),
        addressee: vec!["Her Excellency Mirela Santhos".to_owned(), "Ambassador of Arvenia".to_owned()],
        subject: "Case XAR-COLL-01".to_owned(),
        salutation: "Excellency,".to_owned(),
        body: (0..5).map(|_| Block::Paragraph { spans: vec![text(&sentence.repeat(2))] }).collect(),
        close: vec!["Yours faithfully,".to_owned()],
        signature: vec!["Bruno Almerin".to_owned()],
        enclosures: vec!["Decision of 22 October 2026".to_owned()],
        labels: Labels {
            subject: "Subject:".to_owned(),
            our_reference: "Our ref.:".to_owned(),
            enclosures: "Enc.:".to_owned(),
            copies: "cc:".to_owned(),
            page: "Page {n} of {total}".to_owned(),
            ..Labels::default()
        },
        ..Sheet::default()
    }
}
