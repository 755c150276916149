//! The outcome matrix of reliability.md 3.2, row by row, against a server that fails on order.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod kit;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use casework::error::Fault;
use casework::outbox::parcel::{Carrier, Parcel, RouteTrouble, Security, Verdict};
use kit::{AMARA, BRUNO, HASTY, LETTER, PATIENT, Try, amara, attempt, carry, connect};
use mail::sink::{Act, Certificate, Plan, Sink, Stage, When};
use zeroize::Zeroizing;

const LONG: Duration = Duration::from_secs(60);

fn stopped(verdict: &Verdict) -> Option<RouteTrouble> {
    match verdict {
        Verdict::RouteStopped { trouble, .. } => Some(*trouble),
        _ => None,
    }
}

fn delayed(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Delayed { .. })
}

fn refused(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Refused { .. })
}

fn in_doubt(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::InDoubt { .. })
}

/// Nothing may have been said but EHLO and STARTTLS, and no try to sign in.
fn assert_silent(outcome: &Try, row: &str) {
    for command in outcome.sink.heard() {
        assert!(command.starts_with("EHLO [127.0.0.1]") || command == "STARTTLS", "{row}: said {command:?}");
    }
    let clear = String::from_utf8_lossy(&outcome.sink.heard_in_clear()).to_uppercase();
    assert!(!clear.contains("AUTH") && !clear.contains("MAIL"), "{row}: {clear:?}");
    assert_eq!(outcome.sink.sign_ins(), 0, "{row}");
    assert!(outcome.sink.taken().is_empty(), "{row}");
    assert_eq!(outcome.asked, 0, "{row}");
}

fn first(stage: Stage, act: Act) -> Plan {
    Plan::default().on(stage, When::Always, act)
}

fn says(stage: Stage, line: &str) -> Plan {
    Plan::default().answer(stage, line)
}

#[test]
fn row_4_nobody_listens() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let sink = Sink::start(Plan::default()).unwrap();
    let mut account = sink.account(amara());
    account.port = port;
    let verdict = PATIENT.connect(&account).err().unwrap();
    assert!(matches!(verdict, Verdict::Offline { .. }), "{verdict:?}");
}

#[test]
fn row_2_a_host_that_is_no_name() {
    let sink = Sink::start(Plan::default()).unwrap();
    for host in ["", "no such host", "смтп.example", "a..b"] {
        let mut account = sink.account(amara());
        account.host = host.into();
        let verdict = PATIENT.connect(&account).err().unwrap();
        assert_eq!(stopped(&verdict), Some(RouteTrouble::UnknownHost), "{host:?}: {verdict:?}");
    }
    assert_eq!(sink.sessions(), 0);
}

#[test]
fn rows_1_to_3_a_name_nobody_has() {
    let sink = Sink::start(Plan::default()).unwrap();
    let mut account = sink.account(amara());
    account.host = "mail.parliament.invalid".into();
    let verdict = PATIENT.connect(&account).err().unwrap();
    // Which of the two depends on whether this machine has a network and a resolver.
    let unknown = stopped(&verdict) == Some(RouteTrouble::UnknownHost);
    assert!(unknown || matches!(verdict, Verdict::Offline { .. }), "{verdict:?}");
}

#[test]
fn the_waits_are_not_shorter_than_the_standard_allows() {
    let waits = mail::Timeouts::default();
    let minutes = |n: u64| Duration::from_secs(60 * n);
    assert!(waits.greeting >= minutes(5) && waits.mail >= minutes(5) && waits.rcpt >= minutes(5));
    assert!(waits.data >= minutes(2) && waits.block >= minutes(3) && waits.after_dot >= minutes(10));
}

#[test]
fn row_5_a_captive_portal_answers() {
    let page = b"HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n<html>".to_vec();
    let plans = [
        first(Stage::Handshake, Act::Fragment(page.clone())),
        Plan::starttls().on(Stage::Greeting, When::Always, Act::Fragment(page.clone())),
        first(Stage::Greeting, Act::Fragment(page)),
        first(Stage::Greeting, Act::Fragment(vec![0xff; 5_000])),
    ];
    for (at, plan) in plans.into_iter().enumerate() {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert_eq!(stopped(&outcome.verdict), Some(RouteTrouble::NotAMailServer), "{at}: {:?}", outcome.verdict);
        assert_silent(&outcome, "5");
    }
}

#[test]
fn row_6_certificates_that_do_not_hold() {
    for (certificate, trouble) in [
        (Certificate::WrongName, RouteTrouble::CertificateName),
        (Certificate::Untrusted, RouteTrouble::CertificateTrust),
        (Certificate::Expired, RouteTrouble::CertificateTrust),
    ] {
        for plan in [Plan::default(), Plan::starttls()] {
            let outcome = attempt(plan.certificate(certificate), &PATIENT, LETTER);
            assert_eq!(stopped(&outcome.verdict), Some(trouble), "{certificate:?}: {:?}", outcome.verdict);
            assert_silent(&outcome, "6");
        }
    }
    let alert = vec![21, 3, 1, 0, 2, 2, 70];
    let outcome = attempt(first(Stage::Handshake, Act::Fragment(alert)), &PATIENT, LETTER);
    assert_eq!(stopped(&outcome.verdict), Some(RouteTrouble::CertificateTrust), "too old: {:?}", outcome.verdict);
    assert_silent(&outcome, "6");
}

#[test]
fn row_6_both_names_are_shown() {
    let outcome = attempt(Plan::default().certificate(Certificate::WrongName), &PATIENT, LETTER);
    let Verdict::RouteStopped { reply, .. } = outcome.verdict else { panic!() };
    assert!(reply.contains("localhost") && reply.contains("elsewhere.example"), "{reply}");
}

#[test]
fn row_6_a_certificate_authority_that_cannot_be_read() {
    let sink = Sink::start(Plan::default()).unwrap();
    for pem in ["", "nonsense", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let mut account = sink.account(amara());
        account.ca_pem = Some(pem.into());
        let verdict = PATIENT.connect(&account).err().unwrap();
        assert_eq!(stopped(&verdict), Some(RouteTrouble::CertificateTrust), "{pem:?}");
    }
    let mut account = sink.account(amara());
    account.ca_pem = None;
    let verdict = PATIENT.connect(&account).err().unwrap();
    assert_eq!(stopped(&verdict), Some(RouteTrouble::CertificateTrust), "only the system's authorities");
}

#[test]
fn row_7_the_handshake_is_cut_or_never_ends() {
    for plan in [first(Stage::Handshake, Act::Drop), Plan::starttls().on(Stage::Handshake, When::Always, Act::Drop)] {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert!(delayed(&outcome.verdict), "{:?}", outcome.verdict);
        assert_silent(&outcome, "7");
    }
    let hasty = mail::SubmissionCarrier::new(mail::Timeouts::all(Duration::from_millis(150)));
    let outcome = attempt(first(Stage::Handshake, Act::Silent(LONG)), &hasty, LETTER);
    assert!(delayed(&outcome.verdict), "{:?}", outcome.verdict);
    assert_silent(&outcome, "7");
}

#[test]
fn row_8_starttls_is_missing_or_refused() {
    let stripped = Plan { offers_starttls: false, ..Plan::starttls() };
    let plans = [
        stripped,
        Plan::starttls().answer(Stage::StartTls, "502 5.5.1 not here"),
        Plan::starttls().answer(Stage::Ehlo, "502 5.5.1 what?"),
        Plan::starttls().answer(Stage::Ehlo, "250-exercise\r\n250 AUTH PLAIN LOGIN"),
    ];
    for plan in plans {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert_eq!(stopped(&outcome.verdict), Some(RouteTrouble::NoTls), "{:?}", outcome.verdict);
        assert_silent(&outcome, "8");
    }
    let outcome = attempt(Plan::starttls().answer(Stage::StartTls, "454 4.7.0 not now"), &PATIENT, LETTER);
    assert!(delayed(&outcome.verdict), "{:?}", outcome.verdict);
    assert_silent(&outcome, "8");
}

#[test]
fn row_8_a_port_that_begins_in_the_clear() {
    let sink = Sink::start(Plan::starttls()).unwrap();
    let mut account = sink.account(amara());
    account.security = Security::Implicit;
    let verdict = PATIENT.connect(&account).err().unwrap();
    assert_eq!(stopped(&verdict), Some(RouteTrouble::NoTls), "{verdict:?}");
}

#[test]
fn row_9_bytes_are_injected_before_tls() {
    let plans = [
        Plan::starttls().answer(Stage::StartTls, "220 2.0.0 go ahead\r\n250 AUTH PLAIN"),
        Plan::starttls().on(Stage::StartTls, When::Always, Act::Noise(b"220 go ahead\r\n2".to_vec())),
        Plan::starttls().on(Stage::Handshake, When::Always, Act::Fragment(b"250 AUTH PLAIN\r\n".to_vec())),
    ];
    for plan in plans {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert_eq!(stopped(&outcome.verdict), Some(RouteTrouble::Tampering), "{:?}", outcome.verdict);
        assert_silent(&outcome, "9");
    }
}

#[test]
fn rows_10_to_13_the_server_does_not_begin() {
    let flood = format!("220-{}\r\n", "x".repeat(100)).repeat(1_100).into_bytes();
    let long_line = format!("220 {}\r\n", "x".repeat(1_000_000)).into_bytes();
    for (row, plan) in [
        ("10", says(Stage::Greeting, "421 4.3.2 busy")),
        ("10", says(Stage::Greeting, "450 4.3.2 later")),
        ("10", Plan::starttls().answer(Stage::Greeting, "421 4.3.2 busy")),
        ("11", says(Stage::Greeting, "554 5.3.2 no service")),
        ("12", first(Stage::Greeting, Act::Drop)),
        ("12", first(Stage::Greeting, Act::Fragment(flood))),
        ("12", first(Stage::Greeting, Act::Fragment(long_line))),
        ("13", first(Stage::Ehlo, Act::Drop)),
        ("13", says(Stage::Ehlo, "421 4.3.2 busy")),
        ("13", first(Stage::Ehlo, Act::Fragment(b"250-half".to_vec()))),
    ] {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert!(delayed(&outcome.verdict), "{row}: {:?}", outcome.verdict);
        assert_silent(&outcome, row);
    }
    for stage in [Stage::Greeting, Stage::Ehlo] {
        let start = Instant::now();
        let outcome = attempt(first(stage, Act::Silent(LONG)), &HASTY, LETTER);
        assert!(delayed(&outcome.verdict), "12 silent: {:?}", outcome.verdict);
        assert!(start.elapsed() < Duration::from_secs(5), "the silence did not end");
        assert_silent(&outcome, "12");
    }
    let outcome = attempt(says(Stage::Ehlo, "502 5.5.1 what?"), &PATIENT, LETTER);
    assert_eq!(stopped(&outcome.verdict), Some(RouteTrouble::NoAuthentication));
    assert_silent(&outcome, "13");
}

#[test]
fn row_14_no_way_to_sign_in() {
    for (mechanisms, trouble) in [
        ("CRAM-MD5 GSSAPI", RouteTrouble::NoAuthentication),
        ("", RouteTrouble::NoAuthentication),
        ("XOAUTH2 OAUTHBEARER", RouteTrouble::PasswordsSwitchedOff),
    ] {
        let plan = Plan { mechanisms: mechanisms.into(), ..Plan::default() };
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert_eq!(stopped(&outcome.verdict), Some(trouble), "{mechanisms}");
        assert_silent(&outcome, "14");
    }
}

#[test]
fn row_15_the_server_does_not_let_the_account_in() {
    for (line, trouble) in [
        ("535 5.7.8 wrong", RouteTrouble::Authentication),
        ("534 5.7.9 too weak", RouteTrouble::Authentication),
        ("530 5.7.0 sign in first", RouteTrouble::Authentication),
        ("504 5.5.4 unknown mechanism", RouteTrouble::NoAuthentication),
        ("550 5.7.30 Basic authentication is not supported for Client Submission", RouteTrouble::PasswordsSwitchedOff),
    ] {
        for mechanisms in ["PLAIN LOGIN", "LOGIN"] {
            let plan = Plan { mechanisms: mechanisms.into(), ..says(Stage::Auth, line) };
            let outcome = attempt(plan, &PATIENT, LETTER);
            assert_eq!(stopped(&outcome.verdict), Some(trouble), "{line}: {:?}", outcome.verdict);
            assert_eq!(outcome.sink.sign_ins(), 1, "never a second try");
            assert!(outcome.sink.taken().is_empty());
        }
    }
}

#[test]
fn row_15_a_wrong_password_is_tried_once_and_never_echoed() {
    for mechanisms in ["PLAIN", "LOGIN"] {
        let sink = Sink::start(Plan { mechanisms: mechanisms.into(), ..Plan::default() }).unwrap();
        let mut account = sink.account(amara());
        account.password = Zeroizing::new("not the password".into());
        let verdict = PATIENT.connect(&account).err().unwrap();
        assert_eq!(stopped(&verdict), Some(RouteTrouble::Authentication), "{verdict:?}");
        assert_eq!(sink.sign_ins(), 1);
    }
    // "AGV4ZXJjaXNlAGFuIGV4ZXJjaXNlIG9ubHk=" is what PLAIN sends for the account of the exercise.
    let echo = "535 5.7.8 exercise / an exercise only / AGV4ZXJjaXNlAGFuIGV4ZXJjaXNlIG9ubHk=\u{7}";
    let outcome = attempt(says(Stage::Auth, echo), &PATIENT, LETTER);
    let Verdict::RouteStopped { reply, .. } = outcome.verdict else { panic!() };
    assert_eq!(reply, r"535 5.7.8 […] / […] / […]\u{7}");
}

#[test]
fn rows_16_and_17_signing_in_breaks_off() {
    for (row, plan) in [
        ("16", says(Stage::Auth, "454 4.7.0 later")),
        ("16", says(Stage::Auth, "421 4.7.0 busy")),
        ("17", first(Stage::Auth, Act::Drop)),
        ("17", first(Stage::Auth, Act::Fragment(b"23".to_vec()))),
        ("17", first(Stage::Auth, Act::Fragment(b"hello there\r\n".to_vec()))),
    ] {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert!(delayed(&outcome.verdict), "{row}: {:?}", outcome.verdict);
        assert_eq!(outcome.sink.sign_ins(), 1, "{row}");
    }
    let outcome = attempt(first(Stage::Auth, Act::Silent(LONG)), &HASTY, LETTER);
    assert!(delayed(&outcome.verdict), "17: {:?}", outcome.verdict);
}

#[test]
fn row_18_a_message_too_large_is_not_even_begun() {
    let plan = Plan { size: Some(LETTER.len() as u64 - 1), ..Plan::default() };
    let outcome = attempt(plan, &PATIENT, LETTER);
    assert!(refused(&outcome.verdict), "{:?}", outcome.verdict);
    assert!(outcome.usable && outcome.asked == 0);
    assert!(!outcome.sink.heard().iter().any(|c| c.starts_with("MAIL")));
    let outcome = attempt(Plan { size: Some(LETTER.len() as u64), ..Plan::default() }, &PATIENT, LETTER);
    assert!(matches!(outcome.verdict, Verdict::Accepted { .. }), "{:?}", outcome.verdict);
    let mail = format!("MAIL FROM:<{AMARA}> SIZE={} RET=HDRS", LETTER.len());
    assert!(outcome.sink.heard().contains(&mail), "{:?}", outcome.sink.heard());
    let outcome = attempt(says(Stage::Mail, "552 5.3.4 too large"), &PATIENT, LETTER);
    assert!(refused(&outcome.verdict), "{:?}", outcome.verdict);
}

#[test]
fn row_19_eight_bit_only_where_it_is_offered() {
    let letter = "Subject: x\r\n\r\nréponse\r\n".as_bytes();
    let outcome = attempt(Plan { extensions: Vec::new(), ..Plan::default() }, &PATIENT, letter);
    assert!(refused(&outcome.verdict), "{:?}", outcome.verdict);
    let outcome = attempt(Plan::default(), &PATIENT, letter);
    assert!(matches!(outcome.verdict, Verdict::Accepted { .. }), "{:?}", outcome.verdict);
    assert_eq!(outcome.sink.taken()[0].bytes, letter);
}

#[test]
fn rows_20_and_21_the_sender_is_not_taken() {
    for (line, trouble) in [
        ("550 5.7.1 not your address", Some(RouteTrouble::SenderRefused)),
        ("553 5.1.8 bad sender", Some(RouteTrouble::SenderRefused)),
        ("530 5.7.0 sign in first", Some(RouteTrouble::Authentication)),
        ("550 5.7.30 no passwords", Some(RouteTrouble::PasswordsSwitchedOff)),
        ("451 4.7.0 later", None),
        ("421 4.7.0 busy", None),
    ] {
        let outcome = attempt(says(Stage::Mail, line), &PATIENT, LETTER);
        assert_eq!(stopped(&outcome.verdict), trouble, "{line}: {:?}", outcome.verdict);
        assert_eq!(delayed(&outcome.verdict), trouble.is_none(), "{line}");
        assert_eq!(outcome.asked, 0);
        assert_eq!(outcome.usable, !line.starts_with("421"), "{line}");
    }
}

#[test]
fn rows_22_to_32_before_the_dot_every_failure_is_certain() {
    let cut = |stage| first(stage, Act::Drop);
    for (row, plan, is_refused, usable) in [
        ("22 MAIL", cut(Stage::Mail), false, false),
        ("22 RCPT", cut(Stage::Rcpt), false, false),
        ("22 half", first(Stage::Rcpt, Act::Fragment(b"250-".to_vec())), false, false),
        ("22 garbage", first(Stage::Rcpt, Act::Fragment(b"okay\r\n".to_vec())), false, false),
        ("23", says(Stage::Rcpt, "450 4.2.0 greylisted"), false, true),
        ("23", says(Stage::Rcpt, "451 4.1.2 try again"), false, true),
        ("24", says(Stage::Rcpt, "452 4.2.2 mailbox full"), false, true),
        ("24", says(Stage::Rcpt, "552 5.2.2 mailbox full"), false, true),
        ("25", says(Stage::Rcpt, "550 5.1.1 unknown"), true, true),
        ("25", says(Stage::Rcpt, "551 5.1.6 moved"), true, true),
        ("25", says(Stage::Rcpt, "553 5.1.3 bad address"), true, true),
        ("26", says(Stage::Rcpt, "550 5.7.1 policy"), true, true),
        ("29", says(Stage::Data, "451 4.3.0 later"), false, true),
        ("29", says(Stage::Data, "421 4.3.0 busy"), false, false),
        ("30", says(Stage::Data, "554 5.5.1 no valid recipients"), true, true),
        ("30", says(Stage::Data, "503 5.5.1 sequence"), true, true),
        ("31", cut(Stage::Data), false, false),
        ("31 no 354", says(Stage::Data, "250 2.0.0 taken"), false, false),
        ("45", says(Stage::Rcpt, "450 4.7.1 too many messages"), false, true),
    ] {
        let outcome = attempt(plan, &PATIENT, LETTER);
        assert_eq!(refused(&outcome.verdict), is_refused, "{row}: {:?}", outcome.verdict);
        assert_eq!(delayed(&outcome.verdict), !is_refused, "{row}: {:?}", outcome.verdict);
        assert_eq!(outcome.usable, usable, "{row}");
        assert_eq!(outcome.asked, 0, "{row}: asked before the dot");
        assert!(outcome.sink.taken().is_empty(), "{row}");
    }
    for stage in [Stage::Mail, Stage::Rcpt, Stage::Data] {
        let outcome = attempt(first(stage, Act::Silent(LONG)), &HASTY, LETTER);
        assert!(delayed(&outcome.verdict) && !outcome.usable, "22/31 {stage:?}: {:?}", outcome.verdict);
    }
}

#[test]
fn row_94_two_answers_to_one_command_end_the_conversation() {
    for stage in [Stage::Mail, Stage::Rcpt] {
        let twice = Act::Noise(b"250 2.0.0 fine\r\n250 2.0.0 fine\r\n".to_vec());
        let outcome = attempt(first(stage, twice), &PATIENT, LETTER);
        assert!(delayed(&outcome.verdict) && !outcome.usable, "{stage:?}: {:?}", outcome.verdict);
        // Otherwise each answer from here on would be taken for the next command's.
        let next = if stage == Stage::Mail { "RCPT" } else { "DATA" };
        assert!(!outcome.sink.heard().iter().any(|c| c.starts_with(next)), "{:?}", outcome.sink.heard());
    }
}

#[test]
fn row_27_a_server_that_forwards_or_will_try_has_taken_it() {
    for line in ["251 2.1.5 will forward", "252 2.1.5 will try"] {
        let outcome = attempt(says(Stage::Rcpt, line), &PATIENT, LETTER);
        assert!(matches!(outcome.verdict, Verdict::Accepted { .. }), "{line}: {:?}", outcome.verdict);
    }
}

/// Larger than what the sockets of both sides hold, so that writing has to notice.
fn large() -> Vec<u8> {
    let mut mime = b"Subject: large\r\n\r\n".to_vec();
    mime.extend(b"0123456789012345678901234567890123456789012345678901234567890123456789\r\n".repeat(300_000));
    mime
}

#[test]
fn row_32_the_line_is_cut_during_the_message() {
    let large = large();
    let plan = Plan { body_after: 100_000, ..first(Stage::Body, Act::Drop) };
    let outcome = attempt(plan, &PATIENT, &large);
    assert!(delayed(&outcome.verdict) && !outcome.usable, "{:?}", outcome.verdict);
    assert_eq!(outcome.asked, 0);
    assert!(outcome.sink.message_bytes() > 0);
    // A server that stops reading holds the writer up; the block's deadline ends it.
    let start = Instant::now();
    let outcome = attempt(first(Stage::Body, Act::Silent(LONG)), &HASTY, &large);
    assert!(delayed(&outcome.verdict) && outcome.asked == 0, "{:?}", outcome.verdict);
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn row_32_an_early_no_is_heard_before_the_dot() {
    // Said together with 354: the message is never begun in earnest, and the dot is never sent.
    for (line, is_refused) in [("552 5.3.4 too large", true), ("451 4.3.0 later", false), ("250 2.0.0 taken", false)] {
        let noise = format!("354 go ahead\r\n{line}\r\n").into_bytes();
        let outcome = attempt(first(Stage::Data, Act::Noise(noise)), &PATIENT, LETTER);
        assert_eq!(refused(&outcome.verdict), is_refused, "{line}: {:?}", outcome.verdict);
        assert_eq!(delayed(&outcome.verdict), !is_refused, "{line}: {:?}", outcome.verdict);
        assert!(!outcome.usable && outcome.asked == 0);
        assert!(outcome.sink.taken().is_empty(), "no dot may be sent after {line}");
    }
}

#[test]
fn row_32_a_cut_seen_while_the_caller_commits_is_no_doubt() {
    let sink = Sink::start(first(Stage::Body, Act::Drop)).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    let parcel = Parcel { from: AMARA, to: BRUNO, mime: LETTER };
    let verdict = conveyance.carry(&parcel, &mut || {
        std::thread::sleep(Duration::from_millis(200));
        Ok(())
    });
    assert!(delayed(&verdict), "{verdict:?}");
}

#[test]
fn row_33_without_the_callers_consent_there_is_no_dot() {
    let sink = Sink::start(Plan::default()).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    let parcel = Parcel { from: AMARA, to: BRUNO, mime: LETTER };
    let mut seen = 0;
    let verdict = conveyance.carry(&parcel, &mut || {
        // The whole message is under way by now, and nothing after it.
        let start = Instant::now();
        while sink.message_bytes() == 0 && start.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(5));
        }
        seen = sink.message_bytes();
        Err(Fault::new("test", "disk full"))
    });
    assert!(delayed(&verdict), "{verdict:?}");
    assert_eq!(seen, LETTER.len() as u64 + 2, "two doubled dots");
    assert!(!conveyance.usable());
    assert!(delayed(&carry(&mut conveyance, BRUNO, LETTER)), "a finished connection takes nothing");
    conveyance.close();
    std::thread::sleep(Duration::from_millis(50));
    assert!(sink.taken().is_empty());
    assert_eq!(sink.message_bytes(), seen, "nothing was said after it");
}

#[test]
fn rows_34_and_35_after_the_dot_only_a_clear_answer_counts() {
    let bytes = |b: &[u8]| Act::Fragment(b.to_vec());
    for (row, act, taken) in [
        ("34 drop", Act::Drop, 1),
        ("34 drop, not taken", Act::Lose, 0),
        ("35 25", bytes(b"25"), 1),
        ("35 250-", bytes(b"250-\r\n"), 1),
        ("35 no line end", bytes(b"250 2.0.0 taken"), 1),
        ("35 garbage", bytes(b"well, thank you\r\n"), 1),
        ("35 999", bytes(b"999 2.0.0 taken\r\n"), 1),
        ("35 two codes", bytes(b"250-2.0.0 taken\r\n550 5.0.0 or not\r\n"), 1),
        ("35 354 again", bytes(b"354 go ahead\r\n"), 1),
        ("94 early 221", bytes(b"221 2.0.0 bye\r\n"), 1),
        ("94 a line without end", bytes(&[b"250 ".as_slice(), &[b'x'; 1_000_000]].concat()), 1),
        ("94 10,000 lines", bytes(&[b"250-2.0.0 and so on\r\n".repeat(10_000), b"250 end\r\n".to_vec()].concat()), 1),
        ("94 only NUL", bytes(&[0; 4]), 1),
    ] {
        let outcome = attempt(first(Stage::AfterDot, act), &PATIENT, LETTER);
        assert!(in_doubt(&outcome.verdict), "{row}: {:?}", outcome.verdict);
        assert!(!outcome.usable, "{row}");
        assert_eq!(outcome.asked, 1, "{row}");
        let kept = outcome.sink.taken();
        assert_eq!(kept.len(), taken, "{row}");
        assert!(kept.iter().all(|t| !t.answered), "{row}");
    }
    let outcome = attempt(first(Stage::AfterDot, Act::Silent(LONG)), &HASTY, LETTER);
    assert!(in_doubt(&outcome.verdict) && !outcome.usable, "34 silence: {:?}", outcome.verdict);
    let outcome = attempt(first(Stage::AfterDot, Act::Slow(Duration::from_millis(400))), &HASTY, LETTER);
    assert!(in_doubt(&outcome.verdict), "34 too slow: {:?}", outcome.verdict);
    std::thread::sleep(Duration::from_millis(400));
    assert!(outcome.sink.taken().iter().all(|t| !t.answered), "nobody was there to hear it");
}

#[test]
fn rows_36_to_39_and_94_the_answer_after_the_dot() {
    for (row, line, expected, usable) in [
        ("36", "451 4.3.0 later", "delayed", true),
        ("36", "452 4.3.1 disk full", "delayed", true),
        ("37", "554 5.7.1 spam", "refused", true),
        ("37", "552 5.3.4 too large", "refused", true),
        ("38", "421 4.3.2 closing", "delayed", false),
        ("39", "250 2.0.0 queued as 4Xy", "accepted", true),
        ("39", "250-2.0.0 queued\r\n250 as 4Xy", "accepted", true),
        ("39", "250", "accepted", true),
    ] {
        let outcome = attempt(says(Stage::AfterDot, line), &PATIENT, LETTER);
        let found = match &outcome.verdict {
            Verdict::Accepted { .. } => "accepted",
            Verdict::Delayed { .. } => "delayed",
            Verdict::Refused { .. } => "refused",
            other => panic!("{row} {line}: {other:?}"),
        };
        assert_eq!(found, expected, "{row} {line}");
        assert_eq!(outcome.usable, usable, "{row} {line}");
        assert_eq!(outcome.asked, 1, "{row}");
        assert_eq!(outcome.sink.taken().len(), usize::from(expected == "accepted"), "{row}");
        assert!(outcome.sink.taken().iter().all(|t| t.answered));
    }
    let odd = first(Stage::AfterDot, Act::Noise(b"250 2.0.0 \xfft\xe9\x1b[31m\r\n".to_vec()));
    let outcome = attempt(odd, &PATIENT, LETTER);
    let reply = "250 2.0.0 \u{fffd}t\u{fffd}\\u{1b}[31m".to_owned();
    assert_eq!(outcome.verdict, Verdict::Accepted { reply }, "94 bytes that are no text");
}

#[test]
fn row_39_a_slow_yes_is_a_yes() {
    let slow = first(Stage::AfterDot, Act::Slow(Duration::from_millis(400)));
    let outcome = attempt(slow, &PATIENT, LETTER);
    assert!(matches!(outcome.verdict, Verdict::Accepted { .. }), "{:?}", outcome.verdict);
}

#[test]
fn row_42_a_goodbye_changes_nothing() {
    for act in [Act::Drop, Act::Answer("500 5.0.0 stay".into()), Act::Silent(LONG)] {
        let start = Instant::now();
        let outcome = attempt(first(Stage::Quit, act), &PATIENT, LETTER);
        assert!(matches!(outcome.verdict, Verdict::Accepted { .. }), "{:?}", outcome.verdict);
        assert_eq!(outcome.sink.taken().len(), 1);
        drop(outcome);
        assert!(start.elapsed() < Duration::from_secs(2), "nobody waits for a goodbye");
    }
}

#[test]
fn a_server_that_sends_one_byte_at_a_time_does_not_hold_a_step_open() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"220-").unwrap();
        while stream.write_all(b"x").is_ok() {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = stream.read(&mut [0; 10]);
    });
    let sink = Sink::start(Plan::starttls()).unwrap();
    let mut account = sink.account(amara());
    account.port = port;
    let start = Instant::now();
    let verdict = HASTY.connect(&account).err().unwrap();
    assert!(delayed(&verdict), "{verdict:?}");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    server.join().unwrap();
}
