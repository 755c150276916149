//! A sheet as plain text: the body of the mail, and what a screen reader gets when asked for the letter as text.
//!
//! It says everything the page says, in the order the page says it, and nothing the page does not.

use std::iter::once;

use casework::letters::sheet::{Annex, Block, Sheet, Span};

/// The sheet in lines separated by `\n`, paragraphs by an empty line; ends with one `\n`.
///
/// An unfilled field reads `[name]`. The draft mark, when there is one, is the first line.
#[must_use]
pub fn plain_text(sheet: &Sheet) -> String {
    let head = &sheet.letterhead;
    let mut parts: Vec<String> = vec![
        sheet.draft_mark.clone().unwrap_or_default(),
        lines(once(&head.parliament).chain(once(&head.member)).chain(&head.lines)),
        lines(&references(sheet)),
        sheet.place_date.clone(),
        sheet.delivery.clone().unwrap_or_default(),
        lines(&sheet.addressee),
        labelled(&sheet.labels.subject, &sheet.subject),
        sheet.salutation.clone(),
    ];
    parts.extend(sheet.body.iter().map(block));
    parts.extend(sheet.close.iter().cloned());
    parts.push(lines(&sheet.signature));
    parts.push(list(&sheet.labels.enclosures, &sheet.enclosures, true));
    parts.push(list(&sheet.labels.copies, &sheet.copies, false));
    parts.extend(sheet.annex.iter().flat_map(annex));
    parts.retain(|part| !part.trim().is_empty());
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn references(sheet: &Sheet) -> Vec<String> {
    [(&sheet.labels.our_reference, &sheet.our_reference), (&sheet.labels.your_reference, &sheet.your_reference)]
        .into_iter()
        .filter_map(|(label, value)| value.as_ref().map(|value| labelled(label, value)))
        .collect()
}

fn labelled(label: &str, value: &str) -> String {
    if value.trim().is_empty() { String::new() } else { format!("{label} {value}").trim().to_owned() }
}

fn lines<'a>(values: impl IntoIterator<Item = &'a String>) -> String {
    values.into_iter().filter(|v| !v.trim().is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n")
}

fn list(label: &str, items: &[String], numbered: bool) -> String {
    let items: Vec<_> = items.iter().filter(|i| !i.trim().is_empty()).collect();
    if items.is_empty() {
        return String::new();
    }
    let rows = items
        .iter()
        .enumerate()
        .map(|(i, item)| if numbered && items.len() > 1 { format!("{}. {item}", i + 1) } else { (*item).clone() });
    lines(&once(label.to_owned()).chain(rows).collect::<Vec<_>>())
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { spans } => text(spans),
        Block::Quote { spans } => text(spans).lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
        Block::List { ordered, items } => items
            .iter()
            .enumerate()
            .map(|(i, item)| {
                let mark = if *ordered { format!("{}.", i + 1) } else { "-".to_owned() };
                format!("{mark} {}", text(item).replace('\n', "\n  "))
            })
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

fn text(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text { text, .. } => text.clone(),
            Span::Field { name } => format!("[{name}]"),
        })
        .collect()
}

fn annex(annex: &Annex) -> Vec<String> {
    let mut parts = vec![annex.title.clone()];
    for group in &annex.groups {
        parts.push(group.heading.clone());
        parts.extend(group.rows.iter().map(|row| {
            let cells =
                row.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).map(|(i, cell)| {
                    match annex.columns.get(i).filter(|c| !c.is_empty()) {
                        Some(column) => format!("{column}: {cell}"),
                        None => cell.clone(),
                    }
                });
            lines(&cells.collect::<Vec<_>>())
        }));
    }
    parts
}
