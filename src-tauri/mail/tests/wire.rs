//! What goes over the wire: the stored bytes and nothing else, many parcels on one connection.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod kit;

use std::time::{Duration, Instant};

use casework::outbox::parcel::{Carrier, Parcel, Verdict};
use kit::{AMARA, BRUNO, LETTER, PATIENT, amara, attempt, carry, connect};
use mail::sink::{Act, Plan, Sink, Stage, When};

fn accepted(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Accepted { .. })
}

#[test]
fn the_stored_bytes_arrive_unchanged() {
    let mut binary_like = b"Subject: x\r\n\r\n".to_vec();
    binary_like.extend((1..=255u8).filter(|b| !matches!(b, b'\r' | b'\n')));
    binary_like.extend(b"\r\n");
    let letters: [&[u8]; 7] = [
        LETTER,
        b".\r\n",
        b"..\r\n.\r\n\r\n.\r\n",
        b"\r\n\r\n\r\n",
        b"Subject: x\r\n\r\nRSET\r\nQUIT\r\n.QUIT\r\n",
        &binary_like,
        &b".0123456789\r\n".repeat(200_000),
    ];
    for plan in [Plan::default(), Plan::starttls()] {
        let sink = Sink::start(plan).unwrap();
        let mut conveyance = connect(&sink, &PATIENT).unwrap();
        for letter in letters {
            let verdict = carry(&mut conveyance, BRUNO, letter);
            assert!(accepted(&verdict), "{verdict:?}");
            let taken = sink.taken().pop().unwrap();
            assert!(taken.bytes == letter, "{:?}", String::from_utf8_lossy(&taken.bytes));
            assert_eq!((taken.from.as_str(), taken.to.as_str(), taken.answered), (AMARA, BRUNO, true));
        }
        conveyance.close();
    }
}

#[test]
fn row_33_of_bad_input_line_ends_that_could_smuggle_are_never_sent() {
    for letter in [
        &b"Subject: x\r\n\r\na\n.\nMAIL FROM:<evil@x.example>\r\n"[..],
        b"a\r.\rb\r\n",
        b"a\r\n.\rb\r\n",
        b"a\n.\r\nb\r\n",
        b"a\r",
        b"\na\r\n",
    ] {
        let outcome = attempt(Plan::default(), &PATIENT, letter);
        assert!(matches!(outcome.verdict, Verdict::Refused { .. }), "{letter:?}: {:?}", outcome.verdict);
        assert!(outcome.usable && outcome.asked == 0);
        assert!(!outcome.sink.heard().iter().any(|c| c.starts_with("MAIL")));
    }
}

#[test]
fn a_message_without_a_last_line_end_gets_one() {
    let outcome = attempt(Plan::default(), &PATIENT, b"Subject: x\r\n\r\nend");
    assert_eq!(outcome.sink.taken()[0].bytes, b"Subject: x\r\n\r\nend\r\n");
}

#[test]
fn row_17_an_address_cannot_carry_a_command() {
    let sink = Sink::start(Plan::default()).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    for bad in ["a@b.example>\r\nRCPT TO:<c@d.example", "a@b.example> NOTIFY=NEVER", "", "a@localhost", " a@b.example"]
    {
        let verdict = carry(&mut conveyance, bad, LETTER);
        assert!(matches!(verdict, Verdict::Refused { .. }), "{bad:?}: {verdict:?}");
        let parcel = Parcel { from: bad, to: BRUNO, mime: LETTER };
        let verdict = conveyance.carry(&parcel, &mut || Ok(()));
        assert!(matches!(verdict, Verdict::RouteStopped { .. }), "{bad:?}: {verdict:?}");
    }
    assert!(accepted(&carry(&mut conveyance, BRUNO, LETTER)));
    assert_eq!(sink.taken().len(), 1);
}

#[test]
fn fifty_parcels_on_one_connection_without_waiting_for_nagle() {
    let sink = Sink::start(Plan::default()).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    let start = Instant::now();
    for number in 0..50 {
        let letter = format!("Message-ID: <{number}@parliament.example>\r\n\r\nLetter {number}\r\n");
        assert!(accepted(&carry(&mut conveyance, BRUNO, letter.as_bytes())));
        assert!(conveyance.usable());
    }
    let took = start.elapsed();
    conveyance.close();
    // With Nagle on, each parcel costs at least one delayed acknowledgement of 40 ms.
    assert!(took < Duration::from_millis(1_500), "{took:?}");
    let ids: Vec<String> = sink.taken().into_iter().map(|t| t.message_id).collect();
    assert_eq!(ids, (0..50).map(|n| format!("{n}@parliament.example")).collect::<Vec<_>>());
    assert_eq!((sink.sessions(), sink.sign_ins()), (1, 1));
    assert!(!sink.heard().contains(&"RSET".to_owned()));
}

#[test]
fn a_refused_parcel_does_not_stop_the_next_one() {
    let plan = Plan::default()
        .on(Stage::Rcpt, When::Message(2), Act::Answer("550 5.1.1 unknown".into()))
        .on(Stage::Rcpt, When::Recipient("clara@justice.example".into()), Act::Answer("450 4.2.0 later".into()))
        .on(Stage::Data, When::Message(4), Act::Answer("451 4.3.0 later".into()))
        .on(Stage::AfterDot, When::Message(5), Act::Answer("554 5.7.1 no".into()))
        .on(Stage::Mail, When::Message(6), Act::Answer("451 4.3.0 later".into()));
    let sink = Sink::start(plan).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    let to = [BRUNO, BRUNO, "clara@justice.example", BRUNO, BRUNO, BRUNO, BRUNO];
    let verdicts: Vec<Verdict> = to.iter().map(|to| carry(&mut conveyance, to, LETTER)).collect();
    let took: Vec<bool> = verdicts.iter().map(accepted).collect();
    assert_eq!(took, [true, false, false, false, false, false, true], "{verdicts:?}");
    assert_eq!(sink.taken().len(), 2);
    assert_eq!(sink.sessions(), 1);
}

#[test]
fn ten_connections_at_once() {
    let sink = Sink::start(Plan::default()).unwrap();
    std::thread::scope(|scope| {
        for person in 0..10 {
            let sink = &sink;
            scope.spawn(move || {
                let mut conveyance = connect(sink, &PATIENT).unwrap();
                let to = format!("person{person}@justice.example");
                for _ in 0..3 {
                    assert!(accepted(&carry(&mut conveyance, &to, LETTER)));
                }
                conveyance.close();
            });
        }
    });
    assert_eq!(sink.taken().len(), 30);
}

#[test]
fn a_connection_the_server_closed_in_the_meantime_costs_nothing() {
    let sink = Sink::start(Plan::default().on(Stage::Mail, When::Message(2), Act::Drop)).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    assert!(accepted(&carry(&mut conveyance, BRUNO, LETTER)));
    assert!(matches!(carry(&mut conveyance, BRUNO, LETTER), Verdict::Delayed { .. }));
    assert!(!conveyance.usable());
}

#[test]
fn both_mechanisms_sign_in_with_long_and_foreign_passwords() {
    for mechanisms in ["PLAIN", "LOGIN", "CRAM-MD5 LOGIN", "XOAUTH2 PLAIN"] {
        for password in ["pässwörd مرحبا", &"x".repeat(600), "a b\tc=\"<>"] {
            let plan = Plan { mechanisms: mechanisms.into(), password: password.into(), ..Plan::default() };
            let outcome = attempt(plan, &PATIENT, LETTER);
            assert!(accepted(&outcome.verdict), "{mechanisms}: {:?}", outcome.verdict);
            assert_eq!(outcome.sink.sign_ins(), 1);
        }
    }
}

#[test]
fn t10_the_machines_name_is_not_told() {
    for plan in [Plan::default(), Plan::starttls()] {
        let outcome = attempt(plan, &PATIENT, LETTER);
        let greetings: Vec<String> = outcome.sink.heard().into_iter().filter(|c| c.starts_with("EHLO")).collect();
        assert!(!greetings.is_empty() && greetings.iter().all(|g| g == "EHLO [127.0.0.1]"), "{greetings:?}");
    }
}

#[test]
fn t6_before_tls_only_two_commands_are_said() {
    let outcome = attempt(Plan::starttls(), &PATIENT, LETTER);
    assert!(accepted(&outcome.verdict));
    assert_eq!(outcome.sink.heard_in_clear(), b"EHLO [127.0.0.1]\r\nSTARTTLS\r\n");
    let outcome = attempt(Plan::default(), &PATIENT, LETTER);
    assert!(outcome.sink.heard_in_clear().is_empty());
}

#[test]
fn a_sink_can_change_its_mind_and_stops_when_dropped() {
    let sink = Sink::start(Plan::default().on(Stage::Rcpt, When::First(1), Act::Answer("450 later".into()))).unwrap();
    let mut conveyance = connect(&sink, &PATIENT).unwrap();
    assert!(!accepted(&carry(&mut conveyance, BRUNO, LETTER)));
    assert!(accepted(&carry(&mut conveyance, BRUNO, LETTER)));
    sink.change(|plan| plan.order(Stage::AfterDot, When::Always, Act::Answer("451 later".into())));
    assert!(!accepted(&carry(&mut conveyance, BRUNO, LETTER)));
    sink.change(Plan::forget_orders);
    assert!(accepted(&carry(&mut conveyance, BRUNO, LETTER)));
    let account = sink.account(amara());
    let start = Instant::now();
    drop(sink);
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert!(matches!(carry(&mut conveyance, BRUNO, LETTER), Verdict::Delayed { .. }));
    assert!(matches!(PATIENT.connect(&account), Err(Verdict::Offline { .. })));
}
