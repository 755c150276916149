//! What is printed: one JSON document, or a sentence in the user's language.

use std::io::Write as _;

use casework::language::Language;
use serde_json::Value;

/// A refusal as the door gives it: `{code, message, ...}`.
pub(crate) type Refusal = Value;

/// Prints answers and refusals.
pub(crate) struct Printer {
    json: bool,
}

impl Printer {
    pub(crate) fn new(json: bool) -> Printer {
        Printer { json }
    }

    pub(crate) fn wants_json(&self) -> bool {
        self.json
    }

    /// The answer of a command.
    pub(crate) fn answer(&self, value: &Value) {
        let mut out = std::io::stdout().lock();
        let text = if self.json { value.to_string() } else { plain(value) };
        // A closed pipe (`| head`) is the reader's choice, not a failure of ours.
        let _ = writeln!(out, "{text}");
    }

    /// The answer as JSON, with or without `--json`.
    pub(crate) fn json(&self, value: &Value) {
        let text = if self.json { value.to_string() } else { format!("{value:#}") };
        let _ = writeln!(std::io::stdout().lock(), "{text}");
    }

    /// A line for people; nothing with `--json`.
    pub(crate) fn line(&self, text: &str) {
        if !self.json {
            let _ = writeln!(std::io::stdout().lock(), "{text}");
        }
    }

    /// A refusal, on standard error.
    pub(crate) fn refusal(&self, refusal: &Refusal) {
        let mut err = std::io::stderr().lock();
        if self.json {
            let _ = writeln!(err, "{refusal}");
            return;
        }
        let _ = writeln!(err, "{}", refusal["message"].as_str().unwrap_or(""));
        for field in refusal["fields"].as_array().into_iter().flatten() {
            let name = field["field"].as_str().unwrap_or("");
            let _ = writeln!(err, "  {name}: {}", field["message"].as_str().unwrap_or(""));
        }
    }
}

/// JSON as lines a person can read: a record a block, a field a line.
fn plain(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join("\n\n"),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| format!("{name}: {}", inline(value))).collect::<Vec<_>>().join("\n")
        }
        other => inline(other),
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(inline).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let parts: Vec<String> = fields.values().filter(|v| !v.is_null()).map(inline).collect();
            parts.join(" ")
        }
        other => other.to_string(),
    }
}

/// The language of the terminal: `LC_ALL`, `LC_MESSAGES` or `LANG`; English when it is one the program does not speak.
pub(crate) fn language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_tag(&value))
        .unwrap_or_default()
}
