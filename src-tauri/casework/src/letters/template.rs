//! A template with its fields filled: a subject and blocks of text.
//!
//! Templates are the program's; what fills them is the user's and the IPU's. A value never passes through the template's
//! language or its markdown: it stands behind a mark until the text has been taken apart, and is put in as it is. A field
//! without a value becomes a visible open field, never a hole.

use std::fmt::Display;
use std::sync::{Arc, Mutex};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Enumerator, Object, ObjectRepr};
use minijinja::{Environment, Output, State, UndefinedBehavior, Value};

use super::markdown;
use super::sheet::{Block, Span};
use crate::error::{Fault, Result};
use crate::language::Language;
use crate::register::held;
use crate::text;

/// Every template that ships, by kind and language.
const SHIPPED: &[(&str, Language, &str)] = &[
    ("meet_ambassador", Language::En, include_str!("../../data/letters/meet_ambassador.en.md")),
    ("meet_ambassador", Language::Fr, include_str!("../../data/letters/meet_ambassador.fr.md")),
    ("meet_ambassador", Language::Es, include_str!("../../data/letters/meet_ambassador.es.md")),
    ("meet_ambassador", Language::Ar, include_str!("../../data/letters/meet_ambassador.ar.md")),
    ("approach_speaker", Language::En, include_str!("../../data/letters/approach_speaker.en.md")),
    ("approach_speaker", Language::Fr, include_str!("../../data/letters/approach_speaker.fr.md")),
    ("approach_speaker", Language::Es, include_str!("../../data/letters/approach_speaker.es.md")),
    ("approach_speaker", Language::Ar, include_str!("../../data/letters/approach_speaker.ar.md")),
    ("inform_ipu", Language::En, include_str!("../../data/letters/inform_ipu.en.md")),
    ("inform_ipu", Language::Fr, include_str!("../../data/letters/inform_ipu.fr.md")),
];

/// The template of a kind in a language.
pub(super) fn shipped(kind: &str, language: Language) -> Option<&'static str> {
    SHIPPED.iter().find(|(k, l, _)| *k == kind && *l == language).map(|(_, _, text)| *text)
}

/// Whether there is a letter for this kind of action.
#[must_use]
pub fn has_letter(kind: &str) -> bool {
    SHIPPED.iter().any(|(k, _, _)| *k == kind)
}

/// A template with its fields filled.
#[derive(Debug)]
pub(super) struct Filled {
    pub(super) subject: String,
    pub(super) body: Vec<Block>,
}

/// A piece of text that is put in after the markdown was taken apart.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Text(String),
    Field(String),
}

/// A field as a template sees it: it knows its name, so that it can say which value is missing.
#[derive(Debug)]
struct Slot {
    name: String,
    text: Option<String>,
}

impl Object for Slot {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::NonEnumerable
    }

    fn is_true(self: &Arc<Self>) -> bool {
        self.text.is_some()
    }

    fn render(self: &Arc<Self>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text.as_deref().unwrap_or(""))
    }
}

/// A field with this value; an empty one is open.
pub(super) fn slot(name: &str, value: impl Display) -> Value {
    let value = text::line(&value.to_string());
    Value::from_object(Slot { name: name.to_owned(), text: (!value.is_empty()).then_some(value) })
}

/// An open field.
pub(super) fn open(name: &str) -> Value {
    slot(name, "")
}

/// Fills a template.
///
/// # Errors
/// A fault when the template is broken or names a field there is not.
pub(super) fn fill(template: &str, fields: &Value, language: Language) -> Result<Filled> {
    let (head, body) = template.split_once('\n').unwrap_or((template, ""));
    let head = head.strip_prefix("subject:").ok_or_else(|| fault("a template begins with its subject"))?;
    let subject = markdown::line(&expand(head.trim(), fields)?, language);
    let body = markdown::blocks(&expand(body, fields)?, language);
    Ok(Filled { subject: subject_text(&subject), body })
}

/// Text with marks, and the pieces they stand for.
pub(super) struct Marked {
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
}

/// First and last character of a mark; the number of its piece stands between them.
pub(super) const MARK: (char, char) = ('\u{E000}', '\u{E001}');

fn expand(template: &str, fields: &Value) -> Result<Marked> {
    let pieces = Arc::new(Mutex::new(Vec::new()));
    let gathered = Arc::clone(&pieces);
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(|e| Fault::new("template", e))?,
    );
    environment.set_formatter(move |out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value| {
        if value.is_undefined() {
            return minijinja::escape_formatter(out, state, value);
        }
        let piece = match value.downcast_object_ref::<Slot>() {
            Some(Slot { name, text: None }) => Piece::Field(name.clone()),
            Some(Slot { text: Some(text), .. }) => Piece::Text(text.clone()),
            None => Piece::Text(value.to_string()),
        };
        let mut pieces = held(&gathered);
        pieces.push(piece);
        write!(out, "{}{}{}", MARK.0, pieces.len() - 1, MARK.1).map_err(minijinja::Error::from)
    });
    let text = environment.render_str(template, fields).map_err(|e| Fault::new("template", e))?;
    drop(environment);
    let pieces = held(&pieces).clone();
    Ok(Marked { text, pieces })
}

/// A subject is one line of plain text; an open field in it stands in brackets, and the check finds it there.
fn subject_text(spans: &[Span]) -> String {
    let mut subject = String::new();
    for span in spans {
        match span {
            Span::Text { text, .. } => subject.push_str(text),
            Span::Field { name } => {
                subject.push('[');
                subject.push_str(name);
                subject.push(']');
            }
        }
    }
    subject
}

fn fault(what: &'static str) -> Fault {
    Fault::new("template", what)
}
