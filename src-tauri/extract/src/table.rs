//! Foreign tables: CSV in any encoding offices still write, XLSX, XLS and ODS.
//!
//! Cells come out as text, dates as ISO dates; formulas are never computed, only their stored result is read.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, Reader as _, open_workbook_auto_from_rs};
use casework::tables::{Lines, TableError};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// More lines or cells are refused; the largest real list has some thousand lines.
const MOST_LINES: usize = 100_000;
const MOST_CELLS: usize = 2_000_000;
/// A longer cell is no cell of a list.
const LONGEST_CELL: usize = 1_000_000;

/// The cells of a file.
///
/// # Errors
/// Why there are none.
pub fn read(_file_name: &str, bytes: &[u8]) -> Result<Lines, TableError> {
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    // The parsers are well tested but foreign; a panic in one is a damaged file, not our failure.
    let read = catch_unwind(AssertUnwindSafe(|| {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            sheet(bytes)
        } else {
            text(bytes)
        }
    }));
    let mut lines = read.unwrap_or(Err(TableError::Damaged))?;
    while lines.last().is_some_and(|line| line.iter().all(|cell| cell.trim().is_empty())) {
        lines.pop();
    }
    if lines.is_empty() { Err(TableError::Empty) } else { Ok(lines) }
}

/// The first sheet that has anything in it.
fn sheet(bytes: &[u8]) -> Result<Lines, TableError> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| {
        // A protected XLSX is wrapped in the container of the older format, as a stream of this name.
        let wrapped = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let protected = bytes.windows(wrapped.len()).any(|window| window == wrapped);
        if protected { TableError::Encrypted } else { TableError::Damaged }
    })?;
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (height, width) = range.get_size();
        if height == 0 {
            continue;
        }
        if height > MOST_LINES || height.saturating_mul(width) > MOST_CELLS {
            return Err(TableError::TooLarge);
        }
        return Ok(range.rows().map(|row| row.iter().map(cell).collect()).collect());
    }
    Err(TableError::Empty)
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(truth) => truth.to_string(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTime(moment) => moment.as_f64().to_string(),
        Data::DateTimeIso(text) => text.chars().take(10).collect(),
        Data::DurationIso(text) => text.clone(),
        // Kinds of cells to come say what they are by themselves.
        #[allow(unreachable_patterns)]
        other => other.to_string(),
    }
}

fn text(bytes: &[u8]) -> Result<Lines, TableError> {
    let text = decoded(bytes)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&text))
        .from_reader(text.as_bytes());
    let mut lines = Lines::new();
    let mut cells = 0;
    for record in reader.records() {
        let record = record.map_err(|_| TableError::Damaged)?;
        cells += record.len();
        if lines.len() >= MOST_LINES || cells > MOST_CELLS || record.iter().any(|cell| cell.len() > LONGEST_CELL) {
            return Err(TableError::TooLarge);
        }
        lines.push(record.iter().map(str::to_owned).collect());
    }
    Ok(lines)
}

/// The text in the encoding its bytes show: a mark at the beginning, the zeros of UTF-16, valid UTF-8, or Windows-1252,
/// which takes any byte.
pub(crate) fn decoded(bytes: &[u8]) -> Result<String, TableError> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => unmarked(bytes),
    };
    let (text, _, broken) = encoding.decode(bytes);
    // A picture or a program is no text in any encoding.
    if text.contains('\0') || broken && encoding != WINDOWS_1252 {
        return Err(TableError::Damaged);
    }
    Ok(text.into_owned())
}

fn unmarked(bytes: &[u8]) -> &'static Encoding {
    let head = &bytes[..bytes.len().min(4000)];
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let half = head.len() / 2;
    if half > 0 && zeros(1) * 3 > half && zeros(0) == 0 {
        UTF_16LE
    } else if half > 0 && zeros(0) * 3 > half && zeros(1) == 0 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// The sign that stands most evenly between cells in the first lines, those inside quotation marks not counted.
fn separator(text: &str) -> u8 {
    let mut best = (0_usize, b',');
    for sign in *b",;\t|" {
        let counts = counts(text, sign);
        let Some(first) = counts.first().copied().filter(|first| *first > 0) else { continue };
        let even = counts.iter().filter(|count| **count == first).count();
        let weight = even * 1000 + first;
        if weight > best.0 {
            best = (weight, sign);
        }
    }
    best.1
}

/// How often the sign stands in each of the first lines.
fn counts(text: &str, sign: u8) -> Vec<usize> {
    let (mut counts, mut count, mut quoted) = (Vec::new(), 0, false);
    for byte in text.bytes().take(100_000) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if count > 0 {
                    counts.push(count);
                }
                count = 0;
                if counts.len() >= 20 {
                    break;
                }
            }
            other if other == sign && !quoted => count += 1,
            _ => {}
        }
    }
    if count > 0 {
        counts.push(count);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "Case;Name;Note\r\nXAR-02;\"Ndiaye; Awa\";\"two\nlines, \"\"quoted\"\"\"\r\n";

    fn expected() -> Lines {
        vec![
            vec!["Case".into(), "Name".into(), "Note".into()],
            vec!["XAR-02".into(), "Ndiaye; Awa".into(), "two\nlines, \"quoted\"".into()],
        ]
    }

    #[test]
    fn one_table_in_every_encoding() {
        let utf16 = |big: bool| -> Vec<u8> {
            let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            TABLE.encode_utf16().flat_map(bytes).collect()
        };
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for bytes in [
            TABLE.as_bytes().to_vec(),
            marked(b"\xef\xbb\xbf", TABLE.as_bytes().to_vec()),
            marked(b"\xff\xfe", utf16(false)),
            marked(b"\xfe\xff", utf16(true)),
            utf16(false),
            utf16(true),
        ] {
            assert_eq!(read("a.csv", &bytes), Ok(expected()), "{:?}", &bytes[..4]);
        }
        assert_eq!(read("a.csv", b"Nom,Pays\nS\xe9n\xe9gal,\x9cuvre\n").unwrap()[1], ["Sénégal", "œuvre"]);
    }

    #[test]
    fn separators_and_line_ends() {
        for (bytes, second) in [
            ("a,b\n1,2\n", vec!["1", "2"]),
            ("a;b\r1;2,5\r", vec!["1", "2,5"]),
            ("a\tb\n1\t2;3\n", vec!["1", "2;3"]),
            ("a|b\n1|\"x|y\"\n", vec!["1", "x|y"]),
            ("only\none\n", vec!["one"]),
            ("a;b;c\n1;2\n", vec!["1", "2"]),
        ] {
            assert_eq!(read("a.csv", bytes.as_bytes()).unwrap()[1], second, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_no_table_says_so() {
        assert_eq!(read("a.csv", b""), Err(TableError::Empty));
        assert_eq!(read("a.csv", b"\n\n ; \n"), Err(TableError::Empty));
        assert_eq!(read("a.xlsx", b"PK\x03\x04 nothing of a workbook"), Err(TableError::Damaged));
        assert_eq!(read("a.xls", &[0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), Err(TableError::Damaged));
        assert_eq!(read("a.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(TableError::Damaged));
        let many = "a\n".repeat(MOST_LINES + 1);
        assert_eq!(read("a.csv", many.as_bytes()), Err(TableError::TooLarge));
    }
}
