//! The two doors every host opens: `call` (JSON) and `file` (bytes by id, never by path).
//!
//! A panic in a call becomes an error, the register goes on. A refusal carries its sentence in the window's language.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fluent_bundle::FluentValue;
use serde_json::{Map, Value, json};

use crate::calls;
use crate::desk::{self, SheetFilter};
use crate::error::{Error, Fault};
use crate::language::Language;
use crate::ports::Viewer;
use crate::register::{House, Register};
use crate::sensitivity::Audience;
use crate::words::{self, say};

/// Runs a call and turns a refusal into `{code, message, ...fields}`.
///
/// # Errors
/// The refusal as JSON.
pub fn call(register: &Register, name: &str, input: Value, language: Language) -> Result<Value, Value> {
    guard(language, || calls::dispatch(&House { register, language }, name, input))
}

/// Runs `work` behind the door: panics are caught, errors become JSON with their sentence.
///
/// # Errors
/// The refusal as JSON.
pub fn guard<T>(language: Language, work: impl FnOnce() -> crate::error::Result<T>) -> Result<T, Value> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(refusal(&error, language)),
        Err(_) => Err(refusal(&Error::Fault(Fault::new("call", "a call panicked")), language)),
    }
}

/// The JSON of an error: its code, its fields and its sentence.
#[must_use]
pub fn refusal(error: &Error, language: Language) -> Value {
    if let Error::Fault(fault) = error {
        log::error!("{fault}");
    }
    let mut fields = match serde_json::to_value(error) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::from_iter([("code".to_owned(), json!("fault"))]),
    };
    let message = sentence(&fields, language);
    if let Some(Value::Array(broken)) = fields.get_mut("fields") {
        for field in broken {
            if let Value::Object(field) = field {
                let rule = field.get("rule").and_then(Value::as_str).unwrap_or("").replace('_', "-");
                field.insert("message".to_owned(), json!(say(language, &format!("field-{rule}"), &[])));
            }
        }
    }
    fields.insert("message".to_owned(), json!(message));
    Value::Object(fields)
}

fn sentence(fields: &Map<String, Value>, language: Language) -> String {
    const NAMES: &[&str] = &[
        "words",
        "characters",
        "found",
        "known",
        "file",
        "reason",
        "what",
        "key",
        "state",
        "errors",
        "post",
        "waiting",
        "trouble",
        "reply",
        "name",
        "detail",
        "by",
    ];
    let code = fields.get("code").and_then(Value::as_str).unwrap_or("fault");
    let mut arguments: Vec<words::Argument<'_>> = Vec::new();
    for name in NAMES {
        match fields.get(*name) {
            Some(Value::String(text)) => arguments.push((name, text.clone().into())),
            Some(Value::Number(number)) => {
                arguments.push((name, FluentValue::from(number.as_f64().unwrap_or_default())));
            }
            _ => {}
        }
    }
    say(language, &format!("error-{}", code.replace('_', "-")), &arguments)
}

/// Bytes for the window, with their kind.
pub struct File {
    pub mime_type: &'static str,
    pub bytes: Vec<u8>,
}

/// How sharp page pictures are, in pixels a point.
const SCALE: f32 = 2.0;

/// The file with this id.
///
/// `letter/<uid>.pdf`, `.txt`, `.eml`; `letter/<uid>/page/<n>.png`; `document/<uid>`; `document/<uid>/page/<n>.png`;
/// `case/<code>/<office or public>/<kinds>/<year>/<person>.pdf` and its `/page/<n>.png`; `paper/<uid>`; `contact/<uid>/photo`; `forms/<language>.pdf`; `proposal/<uid>`; `proposal/<uid>/page/<n>.png`; `recovery-sheet.pdf`; `figures/<by>.csv`, `.svg`, `.png`, with a filter
/// after a `?` (see `figures::file`).
///
/// # Errors
/// The refusal as JSON.
pub fn file(register: &Register, id: &str, language: Language) -> Result<File, Value> {
    guard(language, || find(register, id, language))
}

fn find(register: &Register, id: &str, language: Language) -> crate::error::Result<File> {
    if let Some(name) = id.strip_prefix("figures/") {
        return crate::figures::file(register, name, language);
    }
    let parts: Vec<&str> = id.split('/').collect();
    match parts.as_slice() {
        ["recovery-sheet.pdf"] => recovery_sheet(register, language),
        ["letter", name] => letter(register, name, language),
        ["letter", uid, "page", page] => {
            let pdf = register.read(language, |reading| crate::letters::pdf(reading, uid))?;
            page_picture(register.ports().viewer.as_ref(), &pdf, page)
        }
        ["case", code, audience, kinds, from, person] => {
            let person = person.strip_suffix(".pdf").ok_or_else(|| Error::not_found("file", id))?;
            let bytes = case_sheet(register, language, [code, audience, kinds, from, person])?;
            Ok(File { mime_type: "application/pdf", bytes })
        }
        ["case", code, audience, kinds, from, person, "page", page] => {
            let pdf = case_sheet(register, language, [code, audience, kinds, from, person])?;
            page_picture(register.ports().viewer.as_ref(), &pdf, page)
        }
        ["forms", language_name] => {
            let chosen = language_name.strip_suffix(".pdf").and_then(Language::from_tag);
            let chosen = chosen.ok_or_else(|| Error::not_found("file", id))?;
            let bytes = register.read(language, |reading| desk::forms_sheet(reading, chosen))?;
            Ok(File { mime_type: "application/pdf", bytes })
        }
        ["paper", uid] => {
            let (mime_type, bytes) = register.read(language, |reading| crate::cases::paper_file(reading, uid))?;
            Ok(File { mime_type, bytes })
        }
        ["contact", uid, "photo"] => {
            let (mime_type, bytes) = register.read(language, |reading| crate::contacts::photo_file(reading, uid))?;
            Ok(File { mime_type, bytes })
        }
        ["document", uid] => {
            let (_, bytes) = register.read(language, |reading| crate::decisions::original(reading, uid))?;
            Ok(original(bytes))
        }
        ["document", uid, "page", page] => {
            let (_, pdf) = register.read(language, |reading| crate::decisions::original(reading, uid))?;
            page_picture(register.ports().originals.as_ref(), &pdf, page)
        }
        ["proposal", uid] => {
            let (_, bytes) = register.read(language, |reading| crate::proposals::original(reading, uid))?;
            Ok(original(bytes))
        }
        ["proposal", uid, "page", page] => {
            let (_, pdf) = register.read(language, |reading| crate::proposals::original(reading, uid))?;
            page_picture(register.ports().originals.as_ref(), &pdf, page)
        }
        ["made", name] => made(register, name),
        _ => Err(Error::not_found("file", id)),
    }
}

/// The sheet of a case: its code, `office` or `public`, then kinds with commas between, a first year and a person's uid,
/// each `all` for no choice.
fn case_sheet(register: &Register, language: Language, parts: [&str; 5]) -> crate::error::Result<Vec<u8>> {
    let [code, audience, kinds, from, person] = parts;
    let audience = Audience::of(audience).ok_or_else(|| Error::not_found("file", audience))?;
    let chosen = |part: &str| if part == "all" { String::new() } else { part.to_owned() };
    let filter = SheetFilter {
        kinds: chosen(kinds).split(',').filter(|kind| !kind.is_empty()).map(str::to_owned).collect(),
        from: chosen(from),
        person: chosen(person),
    };
    register.read(language, |reading| desk::case_sheet(reading, code, audience, &filter))
}

fn letter(register: &Register, name: &str, language: Language) -> crate::error::Result<File> {
    let (uid, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    register.read(language, |reading| match ending {
        "pdf" => Ok(File { mime_type: "application/pdf", bytes: crate::letters::pdf(reading, uid)? }),
        "txt" => {
            let sheet = crate::letters::sheet_of(reading, uid)?;
            let text = reading.context.ports.press.plain_text(&sheet);
            Ok(File { mime_type: "text/plain; charset=utf-8", bytes: text.into_bytes() })
        }
        "eml" => Ok(File { mime_type: "message/rfc822", bytes: crate::outbox::message(reading, uid)? }),
        _ => Err(Error::not_found("file", name)),
    })
}

/// A file made by a call, e.g. an export of cases; it is given out once.
fn made(register: &Register, name: &str) -> crate::error::Result<File> {
    let (id, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mime_type = match ending {
        "csv" => "text/csv; charset=utf-8",
        "json" => "application/json",
        "vcf" => "text/vcard; charset=utf-8",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => return Err(Error::not_found("file", name)),
    };
    Ok(File { mime_type, bytes: register.take_staged(id)?.bytes })
}

/// A foreign file as it came: a PDF, or a Word document, which is an archive.
fn original(bytes: Vec<u8>) -> File {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    File { mime_type: if bytes.starts_with(b"PK") { word } else { "application/pdf" }, bytes }
}

fn page_picture(viewer: &dyn Viewer, pdf: &[u8], name: &str) -> crate::error::Result<File> {
    let page = name.strip_suffix(".png").and_then(|n| n.parse().ok()).ok_or_else(|| Error::not_found("page", name))?;
    if page >= viewer.pages(pdf)? {
        return Err(Error::not_found("page", name));
    }
    Ok(File { mime_type: "image/png", bytes: viewer.page_png(pdf, page, SCALE)? })
}

fn recovery_sheet(register: &Register, language: Language) -> crate::error::Result<File> {
    let words = register.recovery_words().ok_or_else(|| Error::not_found("file", "recovery-sheet.pdf"))?;
    let sheet = crate::letters::sheet::RecoverySheet {
        language,
        title: say(language, "recovery-title", &[]),
        lines: ["recovery-what", "recovery-keep", "recovery-use"].map(|key| say(language, key, &[])).to_vec(),
        words: words.to_vec(),
        register_uid: register.uid().unwrap_or_default(),
        date: register.ports().clock.today().to_string(),
    };
    Ok(File { mime_type: "application/pdf", bytes: register.ports().press.recovery_sheet(&sheet)? })
}
