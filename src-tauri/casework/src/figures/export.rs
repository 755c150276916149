//! Figures as files: a table (CSV), a drawing (SVG) and its picture (PNG). The drawing is made here, not in the window, so
//! that nothing the window sends is ever written to a disk, and the command line draws the same.

use csv::{Terminator, WriterBuilder};

use super::{AskFigures, FigureBy, Figures, bars, map, show};
use crate::cases::CaseFilter;
use crate::door::File;
use crate::error::{Error, Fault, Result};
use crate::language::Language;
use crate::register::Register;
use crate::store::Reading;
use crate::words::say;

/// Pixels of the picture a unit of the drawing.
const SCALE: f32 = 2.0;

/// `<by>.csv`, `<by>.svg` or `<by>.png`, and after a `?` the filter of `case.list` as JSON.
///
/// # Errors
/// `NotFound` for another name, `BadCall` for a filter that is none.
pub(crate) fn file(register: &Register, name: &str, language: Language) -> Result<File> {
    let (path, filter) = name.split_once('?').unwrap_or((name, ""));
    let missing = || Error::not_found("file", path);
    let (by, ending) = path.split_once('.').ok_or_else(missing)?;
    let by = FigureBy::of(by).ok_or_else(missing)?;
    let filter: Option<CaseFilter> = if filter.is_empty() {
        None
    } else {
        Some(serde_json::from_str(filter).map_err(|e| Error::BadCall { detail: format!("{:?}", e.classify()) })?)
    };
    let ask = AskFigures { by, filter };
    register.read(language, |reading| match ending {
        "csv" => Ok(File { mime_type: "text/csv; charset=utf-8", bytes: table(reading, &show(reading, ask)?)? }),
        "svg" => Ok(File { mime_type: "image/svg+xml", bytes: drawing(reading, &show(reading, ask)?).into_bytes() }),
        "png" => {
            let drawing = drawing(reading, &show(reading, ask)?);
            Ok(File { mime_type: "image/png", bytes: reading.context.ports.press.picture(&drawing, SCALE)? })
        }
        _ => Err(missing()),
    })
}

/// The drawing that fits what is counted: a map, columns for years, bars for the rest.
pub(super) fn drawing(reading: &Reading<'_>, figures: &Figures) -> String {
    match figures.by {
        FigureBy::Country => map::draw(reading, figures),
        FigureBy::Year => bars::columns(reading, figures),
        _ => bars::bars(reading, figures),
    }
}

/// The table with its total, for spreadsheets: UTF-8 with its mark, lines that end as RFC 4180 says.
pub(super) fn table(reading: &Reading<'_>, figures: &Figures) -> Result<Vec<u8>> {
    let language = reading.context.language;
    let mut out = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut out);
        let head = [
            say(language, "figures-code", &[]),
            figures.head.clone(),
            say(language, "figures-cases", &[]),
            say(language, "figures-persons", &[]),
        ];
        let mut write = |cells: [String; 4]| writer.write_record(&cells).map_err(|e| Fault::new("figures", e));
        write(head)?;
        for row in &figures.rows {
            write([harmless(&row.id), harmless(&row.name), row.cases.to_string(), row.persons.to_string()])?;
        }
        let total = say(language, "figures-total", &[]);
        write([String::new(), total, figures.total.cases.to_string(), figures.total.persons.to_string()])?;
        writer.flush().map_err(|e| Fault::new("figures", e))?;
    }
    Ok(out)
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

/// How many cases and persons, in words.
pub(super) fn counted(language: Language, cases: u32, persons: u32) -> String {
    say(language, "figures-counted", &[("cases", cases.into()), ("persons", persons.into())])
}
