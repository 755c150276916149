//! The press: a finished sheet in, the bytes of a PDF or plain text out.
//!
//! Templates are the crate's own; what users typed is data to them and never markup. The same sheet gives the same bytes
//! on every machine, because fonts, template and date all come with the sheet or with this crate.

mod clean;
mod exercise;
mod picture;
mod plain;
mod workbook;
mod world;

use casework::cases::sheet::CaseSheet;
use casework::error::Fault;
use casework::letters::sheet::{RecoverySheet, Sheet};
use casework::ports::Press;
use casework::tables::Grid;
use serde_json::{Value, json};

pub use clean::unprintable;
pub use exercise::{
    EXERCISE_MARK, ExerciseDecision, ExerciseFollowUp, ExercisePerson, OperativeParagraph, exercise_decision,
};
pub use plain::plain_text;
pub use world::forget;
use world::{Kind, Picture, print};

const LETTER: &str = include_str!("../templates/letter.typ");
const CASE: &str = include_str!("../templates/case.typ");
const RECOVERY: &str = include_str!("../templates/recovery.typ");
const PLACE: &str = "typeset";

/// The press of this program: Typst, in process.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypstPress;

impl Press for TypstPress {
    fn letter(&self, sheet: &Sheet) -> Result<Vec<u8>, Fault> {
        // The emblem travels as a file of its own: as JSON numbers it would be five times its size.
        let mut bare = sheet.clone();
        let emblem = bare.letterhead.emblem.take().filter(|bytes| !bytes.is_empty());
        let mut data = serde_json::to_value(&bare).map_err(|e| Fault::new(PLACE, e))?;
        clean::clean_all(&mut data);
        data["document"] = about(&[&sheet.title, &sheet.subject], &sheet.author);
        data["date"] = match date_parts(&sheet.date) {
            Value::Null => return Err(Fault::new(PLACE, "the sheet's date is not an ISO date")),
            parts => parts,
        };
        let format = match &emblem {
            Some(bytes) => Some(picture_format(bytes)?),
            None => None,
        };
        data["emblem"] = format.map_or(Value::Null, |format| json!({ "name": "emblem", "format": format }));
        let picture = || emblem.clone().map(|bytes| Picture { name: "emblem", bytes });
        print(LETTER, &data, picture(), Kind::Archive).or_else(|_| {
            // Shaping can still end in an empty glyph for marks no writer combines; then the marks have to go.
            clean::simplify_all(&mut data);
            print(LETTER, &data, picture(), Kind::Archive)
        })
    }

    fn case_sheet(&self, sheet: &CaseSheet) -> Result<Vec<u8>, Fault> {
        let mut data = serde_json::to_value(sheet).map_err(|e| Fault::new(PLACE, e))?;
        clean::clean_all(&mut data);
        data["document"] = about(&[&sheet.title], &sheet.author);
        data["date"] = match date_parts(&sheet.date) {
            Value::Null => return Err(Fault::new(PLACE, "the sheet's date is not an ISO date")),
            parts => parts,
        };
        print(CASE, &data, None, Kind::Archive).or_else(|_| {
            clean::simplify_all(&mut data);
            print(CASE, &data, None, Kind::Archive)
        })
    }

    fn plain_text(&self, sheet: &Sheet) -> String {
        plain_text(sheet)
    }

    fn recovery_sheet(&self, sheet: &RecoverySheet) -> Result<Vec<u8>, Fault> {
        let mut data = serde_json::to_value(sheet).map_err(|e| Fault::new(PLACE, e))?;
        clean::clean_all(&mut data);
        data["document"] = about(&[&sheet.title], "");
        data["date_parts"] = date_parts(&sheet.date);
        let kind = if data["date_parts"].is_null() { Kind::Plain } else { Kind::Archive };
        print(RECOVERY, &data, None, kind)
    }

    fn picture(&self, svg: &str, scale: f32) -> Result<Vec<u8>, Fault> {
        picture::picture(svg, scale)
    }

    fn workbook(&self, grid: &Grid) -> Result<Vec<u8>, Fault> {
        workbook::workbook(grid)
    }
}

/// Title and author for the file's metadata: one line each, and never an empty title, which PDF/UA forbids.
fn about(titles: &[&str], author: &str) -> Value {
    const LONGEST: usize = 300;
    let line = |text: &str| -> String {
        clean::clean(text).split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
    };
    let title = titles.iter().map(|title| line(title)).find(|title| clean::is_visible(title));
    json!({ "title": title.unwrap_or_else(|| "–".to_owned()), "author": line(author) })
}

/// Year, month and day of an ISO date, or null.
fn date_parts(date: &str) -> Value {
    let mut parts = date.splitn(3, '-');
    let mut next = |digits: usize| {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u16>().ok())?
    };
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else { return Value::Null };
    let whole = |n: u16| u8::try_from(n).unwrap_or_default();
    match typst::foundations::Datetime::from_ymd(i32::from(year), whole(month), whole(day)) {
        Some(_) => json!({ "year": year, "month": month, "day": day }),
        None => Value::Null,
    }
}

/// The format of an emblem by its first bytes: `png`, `jpg` or `svg`.
fn picture_format(bytes: &[u8]) -> Result<&'static str, Fault> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok("png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Ok("jpg")
    } else if std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg")) {
        Ok("svg")
    } else {
        Err(Fault::new(PLACE, "the emblem is neither PNG, JPEG nor SVG"))
    }
}
