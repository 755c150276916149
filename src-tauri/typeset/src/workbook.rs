//! A table as XLSX: real dates, a head that stays in sight, columns as wide as their words, and text that no office
//! program takes for a formula.

use casework::error::Fault;
use casework::tables::{Cell, Grid, looks_like_a_formula};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

const PLACE: &str = "workbook";
/// Columns are never wider than this, in characters; longer texts wrap.
const WIDEST: usize = 48;
/// More than this a cell of the format does not hold.
const LONGEST: usize = 32_767;

/// The file's bytes. They do not tell when or where it was made.
pub(crate) fn workbook(grid: &Grid) -> Result<Vec<u8>, Fault> {
    made(grid).map_err(|e| Fault::new(PLACE, e))
}

fn made(grid: &Grid) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let sheet = book.add_worksheet();
    sheet.set_name(title(&grid.title))?;
    sheet.set_right_to_left(grid.rtl);
    sheet.set_freeze_panes(1, 0)?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    for (column, name) in grid.head.iter().enumerate() {
        sheet.write_string_with_format(0, at(column)?, name, &head)?;
    }
    let forms = Forms {
        text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
        guarded: Format::new().set_text_wrap().set_align(FormatAlign::Top).set_quote_prefix(),
        date: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top),
    };
    for (line, row) in grid.rows.iter().enumerate() {
        let line = u32::try_from(line + 1).map_err(|_| XlsxError::RowColumnLimitError)?;
        for (column, cell) in row.iter().enumerate() {
            write(sheet, line, at(column)?, cell, &forms)?;
        }
    }
    for column in 0..grid.head.len() {
        sheet.set_column_width(at(column)?, width(grid, column))?;
    }
    if let (Some(last), false) = (grid.head.len().checked_sub(1), grid.rows.is_empty()) {
        let lines = u32::try_from(grid.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.autofilter(0, 0, lines, at(last)?)?;
    }
    book.save_to_buffer()
}

struct Forms {
    text: Format,
    guarded: Format,
    date: Format,
}

fn write(sheet: &mut Worksheet, line: u32, column: u16, cell: &Cell, forms: &Forms) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Number(number) => {
            sheet.write_number(line, column, *number)?;
        }
        Cell::Date(date) => {
            match ExcelDateTime::parse_from_str(date) {
                Ok(date) => sheet.write_datetime_with_format(line, column, &date, &forms.date)?,
                // Before 1900 the format knows no dates.
                Err(_) => sheet.write_string_with_format(line, column, date, &forms.text)?,
            };
        }
        Cell::Text(text) => {
            let form = if looks_like_a_formula(text) { &forms.guarded } else { &forms.text };
            let short: String = text.chars().take(LONGEST).collect();
            sheet.write_string_with_format(line, column, short, form)?;
        }
    }
    Ok(())
}

fn width(grid: &Grid, column: usize) -> f64 {
    let head = grid.head.get(column).map_or(0, |name| name.chars().count());
    let cells = grid.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.plain().chars().count());
    let widest = cells.chain([head]).max().unwrap_or(0).clamp(8, WIDEST);
    // A little air on both sides.
    f64::from(u32::try_from(widest).unwrap_or(8)) + 2.0
}

fn at(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}

/// Names of sheets are short and leave out a few signs.
fn title(wish: &str) -> String {
    let kept: String = wish.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if kept.trim().is_empty() { "1".to_owned() } else { kept }
}
