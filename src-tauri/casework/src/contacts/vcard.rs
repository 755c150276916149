//! Cards as text: vCard 4.0 (RFC 6350) or 3.0 (RFC 2426), folded at 75 bytes, every value escaped.

use crate::cards::{Card, CardLine};

/// Longest line in bytes, its end not counted.
const WIDTH: usize = 75;

/// Values of these stand as they are: a comma or a semicolon in them means nothing.
const ADDRESSES: &[&str] = &[
    "URL",
    "SOURCE",
    "IMPP",
    "UID",
    "GEO",
    "MEMBER",
    "RELATED",
    "KEY",
    "FBURL",
    "CALADRURI",
    "CALURI",
    "PHOTO",
    "LOGO",
    "SOUND",
    "BDAY",
    "ANNIVERSARY",
    "REV",
    "TZ",
];

/// Writes one card after what is in `text` already.
pub(super) fn write(text: &mut String, card: &Card, old: bool) {
    text.push_str("BEGIN:VCARD\r\n");
    text.push_str(if old { "VERSION:3.0\r\n" } else { "VERSION:4.0\r\n" });
    for line in card {
        fold(text, &whole(line, old));
    }
    text.push_str("END:VCARD\r\n");
}

fn whole(line: &CardLine, old: bool) -> String {
    let mut text = String::new();
    if !line.group.is_empty() {
        text.push_str(&token(&line.group));
        text.push('.');
    }
    text.push_str(&token(&line.name));
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in &line.params {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let is_bytes = !line.bytes.is_empty();
    for name in names {
        let values: Vec<String> = line.param(name).filter(|value| !value.is_empty()).map(quoted).collect();
        // How bytes are written is said once, below.
        if !(is_bytes && matches!(name, "VALUE" | "MEDIATYPE" | "ENCODING")) {
            text.push(';');
            text.push_str(&token(name));
            if !values.is_empty() {
                text.push('=');
                text.push_str(&values.join(","));
            }
        }
    }
    if is_bytes {
        bytes(&mut text, line, old);
        return text;
    }
    text.push(':');
    let plain = ADDRESSES.contains(&line.name.as_str()) && line.param("VALUE").all(|value| value != "text");
    let between = if matches!(line.name.as_str(), "CATEGORIES" | "NICKNAME") { "," } else { ";" };
    let parts = line.values.iter().map(|part| {
        let words = part.iter().map(|word| if plain { on_one_line(word) } else { escaped(word) });
        words.collect::<Vec<_>>().join(",")
    });
    text.push_str(&parts.collect::<Vec<_>>().join(between));
    text
}

fn bytes(text: &mut String, line: &CardLine, old: bool) {
    let media = if line.media.is_empty() { "application/octet-stream" } else { &line.media };
    if old {
        text.push_str(";ENCODING=b");
        if let (Some((_, kind)), false) = (media.split_once('/'), line.params.iter().any(|(name, _)| name == "TYPE")) {
            text.push_str(&format!(";TYPE={}", token(kind).to_uppercase()));
        }
        text.push_str(&format!(":{}", line.bytes));
    } else {
        text.push_str(&format!(":data:{};base64,{}", on_one_line(media), line.bytes));
    }
}

/// A name holds letters, digits and hyphens only: nothing in it can end the line or begin another.
fn token(name: &str) -> String {
    let sound: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    if sound.is_empty() { "X-FIELD".to_owned() } else { sound }
}

fn quoted(value: &str) -> String {
    let sound: String = value.chars().map(|c| if c == '"' { '\'' } else { c }).filter(|c| !c.is_control()).collect();
    if sound.contains([':', ';', ',']) { format!("\"{sound}\"") } else { sound }
}

fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            ',' => text.push_str("\\,"),
            ';' => text.push_str("\\;"),
            c if c.is_control() && c != '\t' => {}
            other => text.push(other),
        }
    }
    text
}

fn on_one_line(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).collect()
}

/// Breaks a line at 75 bytes, never inside a letter.
fn fold(text: &mut String, line: &str) {
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > WIDTH {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(letter);
        width += letter.len_utf8();
    }
    text.push_str("\r\n");
}
