//! What only version 2.1 writes, or what a program writes its own way, as the later versions write the same:
//! quoted-printable undone, commas that are only commas, days without a year.
//!
//! Old programs write quoted-printable without naming its encoding, or name a wrong one; what the bytes show decides.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A comma in these parts is a comma in version 2.1, and a list afterwards.
const STRUCTURED: &[&str] = &["N", "ADR"];

/// Before the name of a line whose value is kept as it is written: a date that is none would lose what is not read of it.
pub(super) const AS_WRITTEN: &str = "X-AS-WRITTEN-";

/// The card's text as the later versions would have it.
pub(super) fn modern(text: &str) -> String {
    let is_old = text.lines().any(|line| line.trim().eq_ignore_ascii_case("VERSION:2.1"));
    let mut modern = String::with_capacity(text.len());
    let mut lines = text.lines();
    let mut is_structured = false;
    while let Some(line) = lines.next() {
        let continues = line.starts_with([' ', '\t']);
        let head = line.split_once(':').filter(|_| !continues);
        match head {
            Some((head, value)) if is_quoted(head) => {
                let head = Head::of(head);
                let value = escaped(&decoded(&unbroken(value, &mut lines), head.charset));
                let value = if head.is_structured() { listed(&value) } else { value };
                modern.push_str(&format!("{}:{value}", head.text));
                is_structured = false;
            }
            Some((head, value)) => {
                is_structured = is_old && Head::of(head).is_structured();
                let value = if is_structured { listed(value) } else { yearless(value) };
                let name = name_of(head);
                let is_day = ["BDAY", "ANNIVERSARY"].iter().any(|known| known.eq_ignore_ascii_case(name));
                if is_day && !is_date(&value) {
                    modern.push_str(&head.replacen(name, &format!("{AS_WRITTEN}{name}"), 1));
                } else {
                    modern.push_str(head);
                }
                modern.push(':');
                modern.push_str(&value);
            }
            None if is_structured => modern.push_str(&listed(line)),
            None => modern.push_str(line),
        }
        modern.push('\n');
    }
    modern
}

/// Old telephones write the encoding without saying that it is one.
fn is_quoted(head: &str) -> bool {
    head.split(';').skip(1).any(|param| {
        let value = param.split_once('=').map_or(param, |(_, value)| value);
        value.trim().eq_ignore_ascii_case("QUOTED-PRINTABLE")
    })
}

/// What stands before the colon, without how the value was written.
struct Head<'a> {
    text: String,
    charset: Option<&'a str>,
}

impl<'a> Head<'a> {
    fn of(head: &'a str) -> Head<'a> {
        let named = |param: &'a str| param.split_once('=').map(|(name, value)| (name.trim(), value.trim()));
        let is_charset = |param: &'a str| named(param).filter(|(name, _)| name.eq_ignore_ascii_case("CHARSET"));
        let kept = head.split(';').filter(|param| is_charset(param).is_none() && !is_quoted(&format!(";{param}")));
        Head {
            text: kept.collect::<Vec<_>>().join(";"),
            charset: head.split(';').find_map(is_charset).map(|(_, value)| value.trim_matches('"')),
        }
    }

    fn is_structured(&self) -> bool {
        STRUCTURED.iter().any(|known| known.eq_ignore_ascii_case(name_of(&self.text)))
    }
}

/// The name of a line, without its group and its parameters.
fn name_of(head: &str) -> &str {
    let name = head.split(';').next().unwrap_or_default();
    name.rsplit('.').next().unwrap_or_default()
}

/// The value with the lines it goes on in.
fn unbroken<'a>(value: &str, lines: &mut (impl Iterator<Item = &'a str> + Clone)) -> String {
    let mut whole = value.trim_end_matches([' ', '\t']).to_owned();
    loop {
        let next = lines.clone().next();
        if whole.ends_with('=') {
            whole.pop();
            // The end of the card is never a part of a value, whatever the line before it ends with.
            let Some(next) = next.filter(|next| !next.eq_ignore_ascii_case("END:VCARD")) else { return whole };
            whole.push_str(next.trim_end_matches([' ', '\t']));
        } else if let Some(folded) = next.and_then(|next| next.strip_prefix([' ', '\t'])) {
            whole.push_str(folded.trim_end_matches([' ', '\t']));
        } else {
            return whole;
        }
        lines.next();
    }
}

/// Undoes quoted-printable; what is none stays as it stands.
fn decoded(value: &str, charset: Option<&str>) -> String {
    let mut text = String::with_capacity(value.len());
    let mut bytes = Vec::new();
    let mut rest = value;
    while let Some(letter) = rest.chars().next() {
        let code = rest.get(1..3).filter(|code| letter == '=' && code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = rest.get(3..).unwrap_or_default();
                continue;
            }
            None if letter.is_ascii() => bytes.extend(u8::try_from(letter)),
            // Was decoded with the file; only what stands as numbers is still bytes.
            None => {
                text.push_str(&in_words(&std::mem::take(&mut bytes), charset));
                text.push(letter);
            }
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    text + &in_words(&bytes, charset)
}

/// The first encoding the bytes are sound in: the one that is named, UTF-8, then Windows-1252, which takes any byte.
fn in_words(bytes: &[u8], charset: Option<&str>) -> String {
    let named = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    for encoding in named.into_iter().chain([UTF_8]) {
        let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
        if !had_errors {
            return text.into_owned();
        }
    }
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

/// On one line, with no backslash but those that stand before what they escape.
fn escaped(value: &str) -> String {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => text.push_str("\\n"),
            '\\' => match letters.next_if(|next| matches!(next, '\\' | ';' | ',' | 'n' | 'N')) {
                Some(next) => text.extend(['\\', next]),
                None => text.push_str("\\\\"),
            },
            other => text.push(other),
        }
    }
    text
}

/// A day of no year as RFC 6350 writes it, `--0409`: read with a second hyphen, its day would be lost.
fn yearless(value: &str) -> String {
    let day = value.trim_end();
    let is_long = day.len() == 7
        && day
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 0 | 1 | 4) { byte == b'-' } else { byte.is_ascii_digit() });
    if is_long { format!("--{}", day.replace('-', "")) } else { value.to_owned() }
}

/// Whether the text begins with a day there can be, with or without its year.
fn is_date(value: &str) -> bool {
    let day = value.trim().split(['T', ' ']).next().unwrap_or_default();
    let digits = day.replace('-', "");
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    let (year, month, day) = match digits.len() {
        8 => (number(0, 4), number(4, 6), number(6, 8)),
        4 if day.starts_with("--") => (1, number(0, 2), number(2, 4)),
        _ => return false,
    };
    year > 0 && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Every bare comma escaped.
fn listed(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut is_escaped = false;
    for letter in value.chars() {
        if letter == ',' && !is_escaped {
            text.push('\\');
        }
        is_escaped = letter == '\\' && !is_escaped;
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(line: &str) -> String {
        let text = modern(&format!("BEGIN:VCARD\nVERSION:2.1\n{line}\nEND:VCARD\n"));
        let inner = text.strip_prefix("BEGIN:VCARD\nVERSION:2.1\n").unwrap();
        inner.strip_suffix("\nEND:VCARD\n").unwrap().to_owned()
    }

    #[test]
    fn quoted_printable_is_read_in_the_encoding_its_bytes_show() {
        assert_eq!(one("FN;ENCODING=QUOTED-PRINTABLE:=C3=89lodie"), "FN:Élodie");
        assert_eq!(one("FN;ENCODING=QUOTED-PRINTABLE:=C9lodie =80"), "FN:Élodie €");
        assert_eq!(one("FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=C9lodie"), "FN:Élodie");
        assert_eq!(one("FN;CHARSET=windows-1256;ENCODING=QUOTED-PRINTABLE:=D3=E1=E3=EC"), "FN:سلمى");
        assert_eq!(one("FN;CHARSET=nonsense;ENCODING=QUOTED-PRINTABLE:100 =ZZ ="), "FN:100 =ZZ ");
    }

    #[test]
    fn broken_lines_are_joined_and_never_take_the_end_of_the_card() {
        assert_eq!(
            one("NOTE;LANGUAGE=fr;ENCODING=QUOTED-PRINTABLE:a=0D=0A=\nb; c=\n d"),
            "NOTE;LANGUAGE=fr:a\\nb; c d"
        );
        assert_eq!(one("NOTE;ENCODING=QUOTED-PRINTABLE:open="), "NOTE:open");
    }

    #[test]
    fn a_birthday_without_its_year_keeps_its_day() {
        assert_eq!(one("BDAY:--04-09"), "BDAY:--0409");
        assert_eq!(one("NOTE:--04-0x"), "NOTE:--04-0x");
        assert_eq!(one("BDAY;VALUE=date:1975-06-30"), "BDAY;VALUE=date:1975-06-30");
        assert_eq!(one("item1.BDAY;X=BDAY:0000-00-00"), "item1.X-AS-WRITTEN-BDAY;X=BDAY:0000-00-00");
    }

    #[test]
    fn a_comma_in_an_old_address_is_no_list() {
        assert_eq!(one("ADR;WORK:;;1, Square\\, A;\n City, B"), "ADR;WORK:;;1\\, Square\\, A;\n City\\, B");
        assert_eq!(one("item1.adr;ENCODING=QUOTED-PRINTABLE:;;1, C:\\x=3B;B"), "item1.adr:;;1\\, C:\\\\x;;B");
        assert_eq!(one("CATEGORIES:a,b"), "CATEGORIES:a,b");
        assert_eq!(modern("VERSION:3.0\nADR:;;1,2\n"), "VERSION:3.0\nADR:;;1,2\n");
    }
}
