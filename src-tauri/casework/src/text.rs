//! What is done to every text a person types before it is kept: no control characters, one normal form, trimmed.

use unicode_normalization::UnicodeNormalization as _;

/// Longest single line (a name, a subject), in characters.
pub const LONGEST_LINE: usize = 500;

/// Longest text of a field, in bytes (reliability.md 4, row 7).
pub const LONGEST_TEXT: usize = 1_000_000;

/// One line: line breaks and tabs become spaces, other control characters go, NFC, trimmed.
#[must_use]
pub fn line(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if matches!(c, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .filter(|c| !c.is_control())
        .nfc()
        .collect();
    spaced.trim().to_owned()
}

/// Several lines, each cleaned; empty ones go.
#[must_use]
pub fn lines(all: &[String]) -> Vec<String> {
    all.iter().map(|one| line(one)).filter(|one| !one.is_empty()).collect()
}

/// A text of any length: control characters other than line breaks go, NFC, trimmed.
#[must_use]
pub fn prose(text: &str) -> String {
    let clean: String = text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).nfc().collect();
    clean.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_in_a_name_becomes_a_space() {
        assert_eq!(line(" Ana\r\nBcc: x \u{0}"), "Ana  Bcc: x");
    }

    #[test]
    fn prose_keeps_its_paragraphs() {
        assert_eq!(prose("a\r\n\r\nb\u{7}\n"), "a\n\nb");
    }
}
