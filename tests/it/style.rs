//! The window mirrors itself for Arabic: its styles speak of start and end, never of left and right.

use crate::sources::{Source, none, sources};

/// Properties that name a side. `border-left` stands for `border-left-color` and the like too.
const SIDES: &[&str] = &[
    "left",
    "right",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
];

#[test]
fn styles_name_no_side() {
    let mut wrong = Vec::new();
    for source in sources("ui", &[".css", ".svelte", ".html"]) {
        for (line, declaration) in declarations(&source) {
            if names_a_side(&declaration) {
                wrong.push(format!("{}:{line}: {declaration}", source.path));
            }
        }
    }
    none("Use logical properties: start and end, inline and block.", &wrong);
}

fn names_a_side(declaration: &str) -> bool {
    let Some((property, value)) = declaration.split_once(':') else { return false };
    let (property, value) = (property.trim(), value.trim().trim_end_matches("!important").trim());
    let border = ["border-left-", "border-right-"].iter().any(|start| property.starts_with(start));
    let side =
        ["left", "right"].contains(&value) && ["text-align", "float", "clear", "caption-side"].contains(&property);
    SIDES.contains(&property) || border || side || has_uneven_sides(property, value)
}

/// `margin: 0 8px 0 0` sets left and right apart without naming them.
fn has_uneven_sides(property: &str, value: &str) -> bool {
    let four = ["margin", "padding", "inset", "border-width", "border-color", "border-style"];
    let mut depth = 0_usize;
    let parts: Vec<&str> = value
        .split(|letter: char| {
            match letter {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && letter.is_whitespace()
        })
        .filter(|part| !part.is_empty())
        .collect();
    four.contains(&property) && parts.len() == 4 && parts[1] != parts[3]
}

/// Each declaration with its line: of a style sheet, of the style blocks of a page or component, and of its `style`
/// attributes and `style:` directives.
fn declarations(source: &Source) -> Vec<(usize, String)> {
    if source.path.ends_with(".css") {
        return in_sheet(&source.text, 1);
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = source.text[at..].find("<style") {
        let start = at + start;
        let Some(open) = source.text[start..].find('>').map(|length| start + length + 1) else { break };
        let end = source.text[open..].find("</style>").map_or(source.text.len(), |length| open + length);
        found.extend(in_sheet(&source.text[open..end], line_of(&source.text, open)));
        at = end;
    }
    for (start, _) in source.text.match_indices("style=\"") {
        let rest = &source.text[start + "style=\"".len()..];
        let list = rest.split('"').next().unwrap_or_default();
        let line = line_of(&source.text, start);
        found.extend(list.split(';').map(|one| (line, one.trim().to_owned())));
    }
    for (start, _) in source.text.match_indices("style:") {
        let name = source.text[start + "style:".len()..].split(['=', ' ', '|', '>', '/']).next().unwrap_or_default();
        found.push((line_of(&source.text, start), format!("{name}: set")));
    }
    found
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

fn in_sheet(sheet: &str, first_line: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut piece = String::new();
    let mut line = first_line;
    let mut rest = sheet;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("/*") {
            let length = rest.find("*/").map_or(rest.len(), |end| end + 2);
            line += rest[..length].matches('\n').count();
            rest = &rest[length..];
            continue;
        }
        match letter {
            ';' | '}' => {
                found.push((line, piece.trim().to_owned()));
                piece.clear();
            }
            '{' => piece.clear(),
            other => piece.push(other),
        }
        line += usize::from(letter == '\n');
        rest = &rest[letter.len_utf8()..];
    }
    found
}

#[test]
fn the_rule_sees_what_it_looks_for() {
    let text = "<p style:left={x} style=\"margin-right: 2px\">a</p>\n<style>\n/* left: 1 */\na:hover { color: red; padding: 0 1px 0 calc(1px + 1px) }\nb {\n text-align: left;\n}\n</style>";
    let source = Source { path: "a.svelte".to_owned(), text: text.to_owned() };
    let wrong: Vec<usize> =
        declarations(&source).iter().filter(|(_, one)| names_a_side(one)).map(|(line, _)| *line).collect();
    assert_eq!(wrong, [4, 6, 1, 1]);
    assert!(!names_a_side("margin: 0 var(--a) 0 var(--a)"));
    assert!(!names_a_side("margin-inline-start: 1px"));
}
