//! "Save a copy": the only way a file leaves the register by itself, to the place the person names in the system's
//! own dialog. The window gives an id and a wish for a name, and never learns the path.

use std::fs;

use casework::door::refusal;
use casework::error::Error;
use casework::language::Language;
use office::Host;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

/// Longer names are cut; every common file system takes this many letters.
const LONGEST: usize = 80;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    id: String,
    name: String,
}

/// Asks where, and writes the file there. `saved` is false when the person chose nothing.
pub(crate) fn save(window: &WebviewWindow, host: &Host, input: Value, language: Language) -> Result<Value, Value> {
    let wish: Wish =
        serde_json::from_value(input).map_err(|why| refusal(&Error::BadCall { detail: why.to_string() }, language))?;
    // First the file, so that nobody is asked for a place for what does not exist.
    let file = host.file(&wish.id, language)?;
    let place = window.dialog().file().set_parent(window).set_file_name(safe(&wish.name)).blocking_save_file();
    let Some(place) = place else { return Ok(json!({ "saved": false })) };
    let path = place.into_path().map_err(|_| refusal(&Error::CannotWrite, language))?;
    fs::write(path, file.bytes).map_err(|why| {
        log::warn!("a copy was not written: {}", why.kind());
        refusal(&Error::CannotWrite, language)
    })?;
    Ok(json!({ "saved": true }))
}

/// The wish as a file name on every system: no folders, no hidden file, nothing that reads otherwise than it is.
fn safe(wish: &str) -> String {
    let turns =
        |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = wish
        .chars()
        .filter(|letter| !letter.is_control() && !turns(*letter))
        .map(|letter| if r#"/\:*?"<>|"#.contains(letter) { '-' } else { letter })
        .collect();
    let kept = kept.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    let (stem, ending) = match kept.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 4 && ending.chars().all(|letter| letter.is_ascii_alphanumeric()) => {
            (stem, format!(".{ending}"))
        }
        _ => (kept, String::new()),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = stem.trim_end_matches(|letter: char| letter == '.' || letter.is_whitespace());
    if stem.is_empty() {
        format!("copy{ending}")
    } else if is_device(stem) {
        format!("{stem}-{ending}")
    } else {
        format!("{stem}{ending}")
    }
}

/// Names Windows keeps for devices, with any ending.
fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim_end().to_ascii_uppercase();
    let numbered =
        |start: &str| first.strip_prefix(start).is_some_and(|n| n.len() == 1 && n.chars().all(|c| c.is_ascii_digit()));
    ["CON", "PRN", "AUX", "NUL"].contains(&first.as_str()) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_name_and_never_a_path() {
        assert_eq!(safe("Letter 2026/041.pdf"), "Letter 2026-041.pdf");
        assert_eq!(safe("../../.bashrc"), "-..-.bashrc");
        assert_eq!(safe("\u{202e}fdp.exe\u{0}.pdf"), "fdp.exe.pdf");
        assert_eq!(safe(" . "), "copy");
        assert_eq!(safe(".pdf"), "pdf");
        assert_eq!(safe("nul.pdf"), "nul-.pdf");
        assert_eq!(safe("com1.x.pdf"), "com1.x-.pdf");
        assert_eq!(safe("رسالة.pdf"), "رسالة.pdf");
        assert_eq!(safe(&"long ".repeat(99)).chars().count(), 79);
    }
}
