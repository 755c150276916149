//! Composing: read back by another parser, nothing more and nothing less than what was put in.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod kit;

use casework::outbox::parcel::{Carrier, Enclosure, Mailbox, Message, Verdict};
use chrono::{DateTime, TimeZone, Utc};
use kit::{BRUNO, PATIENT, amara, attempt};
use mail::compose::{HEADERS, compose};
use mail::sink::Plan;
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 12, 0, 5).unwrap()
}

fn letter() -> Message {
    Message {
        message_id: "0192f3a1@parliament.example".into(),
        date: noon(),
        from: amara(),
        to: Mailbox { name: "Ministère de la Justice".into(), address: BRUNO.into() },
        subject: "Appeal for Ms. Ñandú (رسالة)".into(),
        text: "Dear Minister,\nplease see the letter.\n".into(),
        enclosures: vec![Enclosure {
            file_name: "Lettre n° 12 – رسالة.pdf".into(),
            mime_type: "application/pdf".into(),
            bytes: (0..=255).cycle().take(5_000).collect(),
        }],
    }
}

fn head(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap().split("\r\n\r\n").next().unwrap().to_owned()
}

#[test]
fn a_letter_reads_back_as_it_was_written() {
    let message = letter();
    let bytes = PATIENT.compose(&message).unwrap();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(parsed.message_id(), Some("0192f3a1@parliament.example"));
    assert_eq!(parsed.subject(), Some(message.subject.as_str()));
    assert_eq!(parsed.body_text(0).unwrap(), "Dear Minister,\r\nplease see the letter.\r\n");
    let to = parsed.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (Some("Ministère de la Justice"), Some(BRUNO)));
    let from = parsed.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Amara"), Some(kit::AMARA)));
    let enclosure = parsed.attachment(0).unwrap();
    assert_eq!(enclosure.attachment_name(), Some("Lettre n° 12 – رسالة.pdf"));
    assert_eq!(enclosure.contents(), message.enclosures[0].bytes);
    assert_eq!(parsed.attachment_count(), 1);
    assert_eq!(compose(&message).unwrap(), bytes, "composing twice gives the same bytes");
}

#[test]
fn t10_only_the_headers_on_the_list() {
    let bytes = compose(&letter()).unwrap();
    let head = head(&bytes);
    let names: Vec<&str> =
        head.lines().filter(|l| !l.starts_with([' ', '\t'])).map(|l| l.split(':').next().unwrap()).collect();
    assert_eq!(names, HEADERS[..7]);
    assert!(head.contains("Date: Mon, 23 Nov 2026 12:00:05 +0000\r\n"), "{head}");
    let whole = String::from_utf8(bytes).unwrap().to_lowercase();
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_else(|_| "no host name".into());
    // As a word of its own: a machine may well be called "main" or "base".
    let host = host.trim().to_lowercase();
    assert!(head.to_lowercase().split(|c: char| !c.is_alphanumeric() && c != '-').all(|word| word != host), "{host}");
    for word in ["bcc:", "x-mailer", "user-agent", "mail-builder", "127.0.0.1"] {
        assert!(!whole.contains(word), "{word}");
    }
}

#[test]
fn rows_1_to_3_controls_in_fields_do_not_reach_a_header() {
    let mut message = letter();
    message.subject = "Hello\r\nBcc: spy@x.example\0\u{202e}\r\n\r\nbody".into();
    message.to.name = "Bruno\r\nBcc: <spy@x.example>, \"".into();
    message.enclosures[0].file_name = "a\"\r\nBcc: spy@x.example.pdf".into();
    message.enclosures[0].mime_type = "text/plain\r\nBcc: spy@x.example".into();
    let bytes = compose(&message).unwrap();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(parsed.subject(), Some("Hello Bcc: spy@x.example body"));
    let to = parsed.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (Some("Bruno Bcc: <spy@x.example>, \""), Some(BRUNO)));
    assert!(parsed.bcc().is_none());
    assert!(!String::from_utf8(bytes).unwrap().contains("\r\nBcc"));
}

#[test]
fn rows_17_to_19_an_address_that_is_none_is_a_fault() {
    for bad in ["", "b@localhost", "b@[127.0.0.1]", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example"] {
        let mut message = letter();
        message.to.address = bad.into();
        let fault = compose(&message).unwrap_err().to_string();
        assert!(bad.is_empty() || !fault.contains(bad), "no address in a fault: {fault}");
        let mut message = letter();
        message.from.address = bad.into();
        assert!(compose(&message).is_err());
    }
    for bad in ["", "x", "a b@c", "a@b>\r\nBcc: x", "<a@b>", "a@b@c", "é@b"] {
        let mut message = letter();
        message.message_id = bad.into();
        assert!(compose(&message).is_err(), "{bad:?}");
    }
}

#[test]
fn row_33_bodies_that_could_end_the_message_do_not() {
    let long = "x".repeat(2_000);
    for text in [
        "a\n.\nb",
        "a\r.\rb",
        "a\r\n.\r\nb",
        ".",
        "..",
        "a\rb",
        "a\n\r.\n\rb",
        "From me",
        "",
        "\u{85}.\u{2028}.",
        &long,
    ] {
        let mut message = letter();
        message.text = text.into();
        message.enclosures[0].mime_type = "text/plain".into();
        message.enclosures[0].bytes = text.as_bytes().to_vec();
        let bytes = compose(&message).unwrap();
        let outcome = attempt(Plan::default(), &PATIENT, &bytes);
        assert!(matches!(outcome.verdict, Verdict::Accepted { .. }), "{text:?}: {:?}", outcome.verdict);
        let taken = outcome.sink.taken();
        assert_eq!(taken.len(), 1, "{text:?}");
        assert_eq!(taken[0].bytes, bytes, "{text:?}");
        let parsed = MessageParser::default().parse(&taken[0].bytes).unwrap();
        assert_eq!(lines(&parsed.body_text(0).unwrap()), lines(text), "{text:?}");
        assert_eq!(parsed.attachment(0).unwrap().contents(), text.as_bytes(), "{text:?}");
    }
}

#[test]
fn row_34_fields_that_are_far_too_long_are_folded() {
    for long in ["x".repeat(5_000), "رسالة".repeat(1_000), "x ".repeat(3_000), "\"".repeat(2_000)] {
        let mut message = letter();
        message.subject = long.clone();
        message.from.name = long.clone();
        message.to.name = long.clone();
        message.enclosures[0].file_name = long.clone();
        let bytes = compose(&message).unwrap_or_else(|fault| panic!("{fault}: {}", &long[..4]));
        let parsed = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(parsed.subject(), Some(long.trim()));
        assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some(BRUNO));
    }
}

/// The lines of a text, whatever ends them, without the last empty one.
fn lines(text: &str) -> Vec<String> {
    let unified = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let unified: String = unified.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    unified.strip_suffix('\n').unwrap_or(&unified).split('\n').map(str::to_owned).collect()
}

#[test]
fn a_text_that_holds_the_boundary_gets_another_one() {
    let mut message = letter();
    message.text = "--=_0192f3a1parliamentexample_0--\r\n=_0192f3a1parliamentexample_1".into();
    let bytes = compose(&message).unwrap();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(lines(&parsed.body_text(0).unwrap()), lines(&message.text));
    assert_eq!(parsed.attachment_count(), 1);
}

#[test]
fn a_message_without_enclosures_is_plain_text() {
    let mut message = letter();
    message.enclosures.clear();
    let bytes = compose(&message).unwrap();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(parsed.parts.len(), 1);
    assert!(head(&bytes).contains("Content-Type: text/plain; charset=\"utf-8\""), "{}", head(&bytes));
}

/// Text with a taste for what breaks mail.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => any::<char>().prop_map(String::from),
        2 => "[ -~]{0,30}",
        2 => prop::sample::select(vec![
            "\r\n", "\n", "\r", "\r\n.\r\n", "\n.\n", "\0", "\r\nBcc: spy@x.example\r\n", "\r\n\r\n", "=?utf-8?Q?=0D=0A?=",
            "\"", "\\", "<", ">", ",", ";", ":", "\u{202e}", "\u{200b}", "\t", "=", "é", "رسالة", "🕊️", " ", "--=_", "..", "%",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..25).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_field_lets_anything_through(
        subject in nasty(), from in nasty(), to in nasty(), text in nasty(), file in nasty(), kind in nasty(),
        bytes in prop::collection::vec(any::<u8>(), 0..300), seconds in -62_167_219_200i64..253_402_300_799,
    ) {
        let mut message = letter();
        message.date = DateTime::from_timestamp(seconds, 0).unwrap();
        message.subject = subject;
        message.from.name = from;
        message.to.name = to;
        message.text = text;
        message.enclosures[0] = Enclosure { file_name: file, mime_type: kind, bytes };
        let mime = compose(&message).unwrap();
        prop_assert!(mime.is_ascii());
        let found = String::from_utf8(mime.clone()).unwrap();
        prop_assert!(found.split("\r\n").all(|line| line.len() <= 998 && !line.contains(['\r', '\n', '\0'])));
        let parsed = MessageParser::default().parse(&mime).unwrap();
        let names: Vec<String> = parsed.headers().iter().map(|h| h.name().to_owned()).collect();
        prop_assert_eq!(names, &HEADERS[..7]);
        prop_assert_eq!(parsed.to().unwrap().iter().count(), 1);
        prop_assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some(BRUNO));
        prop_assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some(kit::AMARA));
        prop_assert_eq!(parsed.attachment_count(), 1);
        prop_assert_eq!(parsed.attachment(0).unwrap().contents(), &message.enclosures[0].bytes);
        prop_assert_eq!(lines(&parsed.body_text(0).unwrap()), lines(&message.text));
        let name = parsed.attachment(0).unwrap().attachment_name().unwrap_or_default().to_owned();
        prop_assert!(!name.is_empty() && !name.contains(['/', '\\', '\r', '\n', '\0']), "{}", name);
    }

    #[test]
    fn addresses_and_ids_are_taken_whole_or_not_at_all(address in nasty(), id in nasty()) {
        let mut message = letter();
        message.to.address = address;
        message.message_id = id;
        if let Ok(mime) = compose(&message) {
            let parsed = MessageParser::default().parse(&mime).unwrap();
            prop_assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some(message.to.address.trim()));
            prop_assert_eq!(parsed.message_id(), Some(message.message_id.as_str()));
        }
    }
}
