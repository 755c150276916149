//! A message becomes the MIME bytes that are shown, stored and sent: ASCII only, CRLF only, no line over 998 bytes.
//!
//! The same message always gives the same bytes. The headers are exactly those listed in `HEADERS`: no Bcc, no program
//! name, no host name, the date in UTC. What a person typed is cleaned before it comes near a header, and the finished
//! bytes are checked once more, so that a mistake in either place is a fault and not a letter with a header too many.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casework::address;
use casework::error::Fault;
use casework::outbox::parcel::{Enclosure, Mailbox, Message};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::mime::{BodyPart, MimePart};

use crate::reply::is_invisible;

/// The headers of a finished message, in this order. The last one is missing when there are enclosures.
pub const HEADERS: [&str; 8] =
    ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];

/// Bytes of a file name that are kept; some mail programs and file systems end at 255.
const FILE_NAME_LIMIT: usize = 150;

/// The MIME bytes of a message.
///
/// # Errors
/// A fault when an address, the Message-ID or the date cannot be written.
pub fn compose(message: &Message) -> Result<Vec<u8>, Fault> {
    let date = message.date.timestamp();
    // Years 0 to 9999: more digits are no valid date.
    if !(-62_167_219_200..=253_402_300_799).contains(&date) {
        return Err(Fault::new("compose", "a date no mail can carry"));
    }
    let text = body_text(&message.text);
    let mut part = MimePart::new("text/plain", BodyPart::Text(text.as_str().into()));
    if !message.enclosures.is_empty() {
        let kind = ContentType::new("multipart/mixed").attribute("boundary", boundary(message, &text));
        let parts = std::iter::once(part).chain(message.enclosures.iter().map(enclosure)).collect::<Vec<_>>();
        part = MimePart::new(kind, parts);
    }
    let bytes = MessageBuilder::new()
        .date(Date::new(date))
        .from(mailbox(&message.from)?)
        .to(mailbox(&message.to)?)
        .subject(header_text(&message.subject))
        .message_id(message_id(&message.message_id)?)
        .header("MIME-Version", mail_builder::headers::raw::Raw::new("1.0"))
        .body(part)
        .write_to_vec()
        .map_err(|error| Fault::new("compose", error))?;
    check_finished(&bytes)?;
    Ok(bytes)
}

fn mailbox(mailbox: &Mailbox) -> Result<Address<'_>, Fault> {
    let address = address::check(&mailbox.address).map_err(|problem| Fault::new("compose", problem))?;
    let name = header_text(&mailbox.name);
    Ok(Address::new_address(Some(name).filter(|name| !name.is_empty()), address))
}

/// One line without controls and direction overrides; joiners stay, Persian and Indian names need them.
fn header_text(text: &str) -> String {
    let visible =
        text.chars().filter(|c| !is_invisible(*c) || matches!(c, '\u{200c}' | '\u{200d}' | '\u{2028}' | '\u{2029}'));
    let spaced: String =
        visible.map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The text with CRLF line ends and no control character but tab.
fn body_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32 + 2);
    let mut after_cr = false;
    for c in text.chars() {
        match c {
            '\n' if after_cr => {}
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\r\n"),
            '\t' => out.push('\t'),
            c if c.is_control() => {}
            c => out.push(c),
        }
        after_cr = c == '\r';
    }
    if !out.ends_with("\r\n") {
        out.push_str("\r\n");
    }
    out
}

fn message_id(id: &str) -> Result<&str, Fault> {
    let sound = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b))
    };
    match id.split_once('@') {
        Some((left, right)) if sound(left) && sound(right) && id.len() <= 250 => Ok(id),
        _ => Err(Fault::new("compose", "a Message-ID that cannot be written")),
    }
}

/// A line that stands nowhere in the text. `=_` never occurs in encoded parts; it is made from the Message-ID and not from
/// the clock, so that composing twice gives the same bytes.
fn boundary(message: &Message, text: &str) -> String {
    let stem: String = message.message_id.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let mut count = 0_u32;
    loop {
        let boundary = format!("=_{stem}_{count}");
        if !text.contains(&boundary) {
            return boundary;
        }
        count += 1;
    }
}

/// Always base64, so that a text file arrives byte for byte too.
fn enclosure(enclosure: &Enclosure) -> MimePart<'_> {
    let mut coded = String::with_capacity(enclosure.bytes.len() / 57 * 78 + 80);
    for line in enclosure.bytes.chunks(57) {
        STANDARD.encode_string(line, &mut coded);
        coded.push_str("\r\n");
    }
    let mime_type = mime_type(&enclosure.mime_type);
    let mut kind = ContentType::new(mime_type.clone());
    if mime_type.starts_with("text/") && std::str::from_utf8(&enclosure.bytes).is_ok() {
        kind = kind.attribute("charset", "utf-8");
    }
    MimePart::new(kind, BodyPart::Binary(coded.into_bytes().into()))
        .attachment(file_name(&enclosure.file_name))
        .transfer_encoding("base64")
}

/// A type that can be written and may be base64; anything else is just bytes.
fn mime_type(given: &str) -> String {
    let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let token = |part: &str| {
        (1..=100).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&b))
    };
    match essence.split_once('/') {
        Some(("multipart" | "message", _)) => "application/octet-stream".to_owned(),
        Some((kind, sub)) if token(kind) && token(sub) => essence,
        _ => "application/octet-stream".to_owned(),
    }
}

/// A file name that is only a name: no folders, nothing invisible, nothing Windows reserves, not too long.
fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = header_text(last)
        .chars()
        .map(|c| if matches!(c, ':' | '*' | '?' | '"' | '<' | '>' | '|') { '_' } else { c })
        .collect();
    let clean = clean.trim_matches(['.', ' ']);
    let (stem, extension) = match clean.rsplit_once('.') {
        Some((stem, extension)) if extension.len() <= 10 => (stem.trim_end_matches(['.', ' ']), extension),
        _ => (clean, ""),
    };
    let mut name = String::new();
    for c in stem.chars() {
        if name.len() + c.len_utf8() + extension.len() + 1 > FILE_NAME_LIMIT {
            break;
        }
        name.push(c);
    }
    if name.is_empty() || is_reserved(&name) {
        name.insert_str(0, "file_");
    }
    if extension.is_empty() { name } else { format!("{name}.{extension}") }
}

/// Names Windows gives to devices, whatever the extension.
fn is_reserved(stem: &str) -> bool {
    let stem = stem.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || matches!(stem.as_bytes(), [b'C', b'O', b'M', b'0'..=b'9'] | [b'L', b'P', b'T', b'0'..=b'9'])
}

/// Whether a CR or LF stands alone anywhere: some servers end the message there and read on as commands.
pub(crate) fn has_bare_line_end(bytes: &[u8]) -> bool {
    let mut previous = 0;
    for byte in bytes {
        if (*byte == b'\n') != (previous == b'\r') {
            return true;
        }
        previous = *byte;
    }
    previous == b'\r'
}

/// The last look at what was built: wire format, and the headers that belong there and no others.
fn check_finished(bytes: &[u8]) -> Result<(), Fault> {
    let fault = |what: &'static str| Err(Fault::new("compose", what));
    if !bytes.is_ascii() || bytes.contains(&0) || has_bare_line_end(bytes) || !bytes.ends_with(b"\r\n") {
        return fault("bytes that do not belong in a message");
    }
    let mut names = Vec::new();
    let mut in_head = true;
    for line in bytes.split(|b| *b == b'\n') {
        if line.len() > 999 {
            return fault("a line that is too long");
        }
        in_head = in_head && line != b"\r";
        if in_head && !line.starts_with(b" ") && !line.starts_with(b"\t") {
            let name = line.split(|b| *b == b':').next().unwrap_or_default();
            names.push(String::from_utf8_lossy(name).into_owned());
        }
    }
    let expected = HEADERS.iter().take(names.len().max(HEADERS.len() - 1));
    if expected.ne(names.iter()) { fault("a header too many or too few") } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_line_end_is_found() {
        for bad in [&b"\n"[..], b"\r", b"a\nb", b"a\rb", b"a\r\r\nb", b"a\r\n\nb", b"a\r\n\r"] {
            assert!(has_bare_line_end(bad), "{bad:?}");
        }
        for good in [&b""[..], b"a", b"a\r\n", b"\r\n\r\n", b"a\r\nb"] {
            assert!(!has_bare_line_end(good), "{good:?}");
        }
    }

    #[test]
    fn file_names_are_only_names() {
        for (given, name) in [
            ("Letter 12.pdf", "Letter 12.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\amara\\letter.pdf", "letter.pdf"),
            ("a\r\nb.pdf", "a b.pdf"),
            ("CON", "file_CON"),
            ("com1.txt", "file_com1.txt"),
            ("", "file_"),
            ("...", "file_"),
            (".pdf", "pdf"),
            ("a.pdf.", "a.pdf"),
            ("evil\u{202e}fdp.exe", "evilfdp.exe"),
            ("a:b?.pdf", "a_b_.pdf"),
            ("رسالة.pdf", "رسالة.pdf"),
        ] {
            assert_eq!(file_name(given), name, "{given:?}");
        }
        let long = file_name(&format!("{}.pdf", "é".repeat(300)));
        assert!(long.len() <= FILE_NAME_LIMIT && long.ends_with("é.pdf"), "{long}");
    }

    #[test]
    fn types_that_cannot_be_written_are_just_bytes() {
        assert_eq!(mime_type("Application/PDF; name=x"), "application/pdf");
        for odd in ["", "pdf", "a/b\r\nBcc: x", "multipart/mixed", "message/rfc822", "text/", "/x", "a/b/c d"] {
            assert_eq!(mime_type(odd), "application/octet-stream", "{odd:?}");
        }
    }
}
