//! What the outbox promises, one story each.

use chrono::Duration;

use super::parcel::RouteTrouble;
use super::server::{Office, Order, dispatch, set};
use super::*;
use crate::error::Error;
use crate::language::Language;
use crate::register::types::Nothing;

use ParcelState::{Delayed, Held, InDoubt, Queued, Refused, Sent};

#[test]
fn a_queued_message_is_sent_once_with_the_bytes_that_were_kept() {
    let office = Office::new();
    let queued = office.queue("speaker");
    assert_eq!(queued.state, Queued);
    assert_eq!(queued.sentence, "Waiting to go out. It leaves by itself as soon as the mail server can be reached.");
    let kept = office.house.read(|reading| message(reading, &queued.uid)).unwrap();
    assert_eq!(office.round(), Round { sent: 1, ..Round::default() });
    assert_eq!(office.round(), Round::default());
    assert_eq!(crate::register::held(&office.server.taken)["speaker@parliament.example"], [kept]);
    let sent = office.entry("speaker");
    assert_eq!((sent.state, sent.attempts, sent.last_reply.as_deref()), (Sent, 1, Some("250 2.0.0 taken")));
    assert!(sent.sentence.starts_with("Taken by your mail server at "), "{}", sent.sentence);
    assert_eq!(office.house.read(|r| Ok(r.context.reached)).unwrap(), Some(true));
}

#[test]
fn queueing_twice_gives_the_one_message() {
    let office = Office::new();
    let first = office.queue("speaker");
    let mut again = dispatch("speaker");
    again.to.address = "Speaker@Arvenia.Example".to_owned();
    again.message_id = "other@parliament.example".to_owned();
    let second = office.house.act("outbox.queue", |desk| queue_to(desk, again)).unwrap();
    assert_eq!(first.uid, second.uid);
    assert_eq!(office.entries().len(), 1);
}

#[test]
fn a_second_recipient_gets_a_message_of_his_own() {
    let office = Office::new();
    let first = office.queue("report");
    let mut copy = dispatch("report");
    copy.to.address = "president@committee.example".to_owned();
    let second = office.house.act("outbox.queue", |desk| queue_to(desk, copy)).unwrap();
    assert_ne!(first.message_id, second.message_id);
    assert!(second.message_id.ends_with("@parliament.example"));
    office.round();
    assert_eq!(
        office.house.read(|reading| states(reading, "report")).unwrap(),
        [("report@arvenia.example".to_owned(), Sent), ("president@committee.example".to_owned(), Sent)]
    );
}

#[test]
fn nothing_is_queued_without_an_account_or_to_no_address() {
    let office = Office::without_account();
    let refused = office.house.act("outbox.queue", |desk| queue_to(desk, dispatch("speaker")));
    assert!(matches!(refused, Err(Error::NoAccount)));
    assert!(matches!(office.round(), Round { sent: 0, .. }));
    assert_eq!(due(&office.house.register).unwrap(), None);
    let office = Office::new();
    let mut wrong = dispatch("speaker");
    wrong.to.address = "a@b.example\r\nRCPT TO:<c@d.example>".to_owned();
    assert!(matches!(office.house.act("q", |desk| queue_to(desk, wrong)), Err(Error::Invalid { .. })));
    assert!(office.entries().is_empty());
}

#[test]
fn one_bad_message_never_blocks_another() {
    let office = Office::new();
    for name in ["a", "b", "c", "d", "e"] {
        office.queue(name);
    }
    office.server.orders(&[Order::Refuse, Order::Delay, Order::TakeSilently, Order::Drop]);
    let round = office.round();
    assert_eq!(round, Round { sent: 1, waiting: 2, in_doubt: 1, refused: 1, ..Round::default() });
    let states: Vec<ParcelState> = ["a", "b", "c", "d", "e"].map(|name| office.state(name)).into();
    assert_eq!(states, [Refused, Delayed, InDoubt, Delayed, Sent]);
    assert_eq!(
        office.entry("a").sentence,
        "Refused. The answer was: “550 5.1.1 nobody of that name”. It did not go out; correct the cause, then try again."
    );
    office.watch.pass(Duration::minutes(3));
    assert_eq!(office.round().sent, 2);
    assert_eq!(office.state("c"), InDoubt);
    assert_eq!(office.server.times_taken("c@parliament.example"), 1);
}

#[test]
fn a_delayed_message_waits_its_time_and_longer_each_time() {
    let office = Office::new();
    office.queue("a");
    let mut waits = Vec::new();
    for _ in 0..8 {
        office.server.orders(&[Order::Delay]);
        office.round();
        let before = office.house.register.ports().clock.now();
        let next = due(&office.house.register).unwrap().unwrap();
        assert_eq!(crate::clock::from_stamp(&office.entry("a").next_try.unwrap()), Some(next));
        assert_eq!(office.round().sent, 0, "not before its time");
        waits.push((next - before).num_minutes());
        office.watch.pass(next - before);
    }
    assert_eq!(office.entry("a").attempts, 8);
    assert!(waits.windows(2).all(|two| two[0] <= two[1] || two[0] >= 96), "{waits:?}");
    assert!(waits.iter().all(|wait| *wait <= 120), "{waits:?}");
    assert_eq!(office.round().sent, 1);
}

#[test]
fn a_clock_that_was_wrong_does_not_hold_a_message_back_for_a_year() {
    let office = Office::new();
    office.queue("a");
    office.server.orders(&[Order::Delay]);
    office.round();
    office.watch.pass(Duration::days(-400));
    assert_eq!(office.round().sent, 1);
}

#[test]
fn try_now_does_not_wait() {
    let office = Office::new();
    office.queue("a");
    office.server.orders(&[Order::Delay]);
    office.round();
    office.press(retry, "a").unwrap();
    assert_eq!(office.press(retry, "a").unwrap().state, Queued);
    office.server.orders(&[Order::Refuse]);
    office.round();
    office.press(retry, "a").unwrap();
    assert_eq!(office.round().sent, 1);
    assert!(matches!(office.press(retry, "a"), Err(Error::WrongState { .. })));
}

#[test]
fn being_offline_costs_no_attempt_and_one_entry_of_the_history() {
    let office = Office::new();
    office.queue("a");
    office.queue("b");
    let entries = || {
        office
            .house
            .read(|reading| crate::history::show(reading, crate::history::HistoryFilter::default()))
            .unwrap()
            .len()
    };
    let before = entries();
    for n in 1..40 {
        office.server.orders(&[Order::ConnectOffline]);
        assert_eq!(office.round(), Round { waiting: 2, offline: true, ..Round::default() });
        let next = due(&office.house.register).unwrap().unwrap() - office.house.register.ports().clock.now();
        assert_eq!(next.num_minutes(), n.min(5));
        office.watch.pass(next);
    }
    assert_eq!(entries(), before + 1);
    let entry = office.entry("a");
    assert_eq!((entry.state, entry.attempts), (Queued, 0));
    assert!(entry.sentence.starts_with("Waiting: no mail server could be reached at "), "{}", entry.sentence);
    assert_eq!(office.house.read(|r| Ok(r.context.reached)).unwrap(), Some(false));
    assert_eq!(office.round().sent, 2);
}

#[test]
fn after_a_month_without_a_network_everything_goes_out_once_and_in_order() {
    let office = Office::new();
    let names: Vec<String> = (0..60).map(|n| format!("m{n}")).collect();
    for name in &names {
        office.queue(name);
    }
    for _ in 0..30 {
        office.server.orders(&[Order::ConnectOffline]);
        office.round();
        office.watch.pass(Duration::days(1));
    }
    let waiting = office.entry("m0").sentence;
    assert!(waiting.contains("It has been waiting since it was queued on 23 November 2026 at "), "{waiting}");
    assert_eq!(office.round().sent, 60);
    let sequence: Vec<String> = names.iter().map(|name| format!("{name}@parliament.example")).collect();
    assert_eq!(*crate::register::held(&office.server.sequence), sequence);
}

#[test]
fn several_hands_at_once_send_each_message_once() {
    let office = Office::new();
    let names: Vec<String> = (0..24).map(|n| format!("m{n}")).collect();
    for name in &names {
        office.queue(name);
    }
    std::thread::scope(|scope| {
        let rounds: Vec<_> = (0..4).map(|_| scope.spawn(|| office.round().sent)).collect();
        let holds =
            scope.spawn(|| names.iter().rev().map(|name| (name, office.press(hold, name).is_ok())).collect::<Vec<_>>());
        let sent: u32 = rounds.into_iter().map(|round| round.join().unwrap()).sum();
        for (name, held) in holds.join().unwrap() {
            let taken = office.server.times_taken(&format!("{name}@parliament.example"));
            assert_eq!((office.state(name), taken), if held { (Held, 0) } else { (Sent, 1) }, "{name}");
        }
        assert_eq!(sent as usize, crate::register::held(&office.server.sequence).len());
    });
}

#[test]
fn what_a_killed_program_left_is_looked_at_at_once() {
    let office = Office::new();
    office.queue("a");
    office.server.orders(&[Order::KillTaken]);
    office.killed_round();
    assert_eq!(office.state("a"), ParcelState::HandingOver);
    assert_eq!(due(&office.house.register).unwrap(), Some(crate::testing::now()));
    office.round();
    assert_eq!(office.state("a"), InDoubt);
    assert_eq!(due(&office.house.register).unwrap(), None);
}

#[test]
fn a_line_lost_before_anything_was_said_puts_the_message_back() {
    let office = Office::new();
    office.queue("a");
    office.server.orders(&[Order::LoseLine]);
    assert!(office.round().offline);
    assert_eq!((office.state("a"), office.entry("a").attempts), (Queued, 0));
}

#[test]
fn a_stopped_route_keeps_everything_until_the_account_is_set() {
    let office = Office::new();
    office.queue("a");
    office.queue("b");
    office.server.orders(&[Order::ConnectStopped(RouteTrouble::Authentication)]);
    let round = office.round();
    assert_eq!((round.waiting, round.stopped.as_deref()), (2, Some("authentication")));
    let tries = *crate::register::held(&office.server.connections);
    assert_eq!(office.round().stopped.as_deref(), Some("authentication"));
    office.press(retry, "a").unwrap();
    office.round();
    assert_eq!(*crate::register::held(&office.server.connections), tries, "a wrong password is not tried again");
    assert_eq!(due(&office.house.register).unwrap(), None);
    let account = office.house.read(|reading| account(reading, Nothing)).unwrap().unwrap();
    assert_eq!(
        account.stopped.unwrap(),
        "Sending is stopped: the mail server does not accept the user name or the password. Nothing was sent and \
         nothing is lost; enter both again in the mail account. The server said: “535 5.7.8 no”."
    );
    assert_eq!(office.entry("a").attempts, 0);
    office.house.act("account.set", |desk| set_account(desk, SetAccount { password: None, ..set() })).unwrap();
    assert_eq!(office.round().sent, 2);
}

#[test]
fn a_sender_the_server_does_not_take_stops_the_route_and_not_the_message() {
    let office = Office::new();
    office.queue("a");
    office.server.orders(&[Order::Stop(RouteTrouble::SenderRefused)]);
    assert_eq!(office.round().stopped.as_deref(), Some("sender_refused"));
    assert_eq!((office.state("a"), office.entry("a").attempts), (Queued, 0));
    office.press(retry, "a").unwrap();
    assert_eq!(office.round().sent, 1, "a person may try once more");
}

#[test]
fn a_tired_server_gets_one_connection_for_all() {
    let office = Office::new();
    for n in 0..20 {
        office.queue(&format!("m{n}"));
    }
    office.server.orders(&[Order::ConnectDelayed]);
    assert_eq!(office.round().waiting, 20);
    assert!(office.entries().iter().all(|entry| entry.state == Delayed && entry.attempts == 1));
    assert_eq!(*crate::register::held(&office.server.connections), 1);
    office.watch.pass(Duration::minutes(2));
    office.server.orders(&[Order::Drop; 20]);
    office.round();
    assert_eq!(*crate::register::held(&office.server.connections), 4, "three broken lines in a row end the round");
    office.server.orders(&[]);
    office.watch.pass(Duration::minutes(10));
    assert_eq!(office.round().sent, 20);
}

#[test]
fn killed_before_the_dot_it_is_sent_again_killed_after_it_is_in_doubt() {
    for (order, state, taken) in [
        (Order::KillAtConnect, Sent, 1),
        (Order::KillBeforeDot, Sent, 1),
        (Order::KillAtDot, InDoubt, 0),
        (Order::KillTaken, InDoubt, 1),
    ] {
        let office = Office::new();
        office.queue("a");
        office.server.orders(&[order]);
        office.killed_round();
        office.round();
        assert_eq!(office.state("a"), state, "{order:?}");
        office.watch.pass(Duration::days(30));
        office.round();
        assert_eq!(office.state("a"), state, "{order:?}");
        assert_eq!(office.server.times_taken("a@parliament.example"), taken, "{order:?}");
    }
}

#[test]
fn only_a_person_ends_a_doubt() {
    let office = Office::new();
    for name in ["a", "b"] {
        office.queue(name);
    }
    office.server.orders(&[Order::TakeSilently, Order::LoseSilently]);
    office.round();
    let doubt = office.entry("a");
    assert!(doubt.sentence.starts_with("In doubt: the mail server did not answer after taking the letter at "));
    assert!(matches!(office.press(hold, "a"), Err(Error::WrongState { .. })));
    assert!(matches!(office.press(retry, "a"), Err(Error::WrongState { .. })));
    let decide = |name: &str, decision| {
        let uid = office.entry(name).uid;
        office.house.act("outbox.resolve", |desk| resolve(desk, Resolve { uid, decision }))
    };
    assert_eq!(decide("a", Resolution::Sent).unwrap().state, Sent);
    assert!(decide("a", Resolution::Sent).unwrap().sentence.starts_with("Marked as sent by a person"));
    assert_eq!(decide("b", Resolution::Again).unwrap().state, Queued);
    assert_eq!(decide("b", Resolution::Again).unwrap().state, Queued);
    assert!(matches!(decide("a", Resolution::Again), Err(Error::WrongState { .. })));
    office.round();
    assert_eq!(office.state("b"), Sent);
    assert_eq!(office.server.times_taken("b@parliament.example"), 1);
    let uid = office.entry("b").uid;
    let attempts = office.house.read(|reading| attempts(reading, crate::decisions::Key { uid })).unwrap();
    let outcomes: Vec<&str> = attempts.iter().map(|attempt| attempt.outcome.as_str()).collect();
    assert_eq!(
        outcomes,
        ["No answer after the hand-over", "A person decided: send it again", "Taken by the mail server"]
    );
}

#[test]
fn a_hold_is_checked_inside_the_claim() {
    let office = Office::new();
    office.queue("a");
    office.queue("b");
    assert_eq!(office.press(hold, "a").unwrap().state, Held);
    assert_eq!(office.press(hold, "a").unwrap().state, Held);
    assert_eq!(office.round(), Round { sent: 1, held: 1, ..Round::default() });
    assert!(matches!(office.press(retry, "a"), Err(Error::WrongState { .. })));
    assert_eq!(office.press(release, "a").unwrap().state, Queued);
    office.press(release, "a").unwrap();
    assert_eq!(office.round().sent, 1);
    assert!(matches!(office.press(hold, "a"), Err(Error::WrongState { .. })));
}

#[test]
fn an_answer_that_cannot_be_written_down_is_not_forgotten_and_nothing_goes_twice() {
    let full = |office: &Office, on: bool| {
        let sql = if on {
            "CREATE TRIGGER full_disk BEFORE UPDATE OF state ON parcels WHEN NEW.state = 'sent'
             BEGIN SELECT RAISE(ABORT, 'full'); END"
        } else {
            "DROP TRIGGER full_disk"
        };
        office.house.act("test", |desk| Ok(desk.rows().execute_batch(sql)?)).unwrap();
    };
    for restarted in [false, true] {
        let office = Office::new();
        office.queue("a");
        full(&office, true);
        assert!(send(&office.house.call(), Nothing).is_err());
        assert_eq!(office.state("a"), ParcelState::HandingOver);
        full(&office, false);
        if restarted {
            office.restart();
        }
        office.round();
        assert_eq!(office.state("a"), if restarted { InDoubt } else { Sent });
        assert_eq!(office.server.times_taken("a@parliament.example"), 1);
    }
}

#[test]
fn a_message_that_is_not_what_was_approved_is_never_sent() {
    let office = Office::new();
    office.queue("a");
    office.queue("b");
    let spoil = "UPDATE parcels SET mime = 'gone' WHERE letter = 'a'";
    office.house.act("test", |desk| Ok(desk.rows().execute_batch(spoil)?)).unwrap();
    assert_eq!(office.round(), Round { sent: 1, refused: 1, ..Round::default() });
    assert_eq!(office.server.times_taken("a@parliament.example"), 0);
}

#[test]
fn every_broken_field_of_an_account_is_named() {
    let office = Office::without_account();
    let broken = SetAccount {
        host: "smtps://mail.example:465".to_owned(),
        port: 0,
        security: "plain".to_owned(),
        user: " \n".to_owned(),
        password: None,
        from_name: "x".repeat(501),
        from_address: "bruno@localhost".to_owned(),
        ca: Some("no certificate".to_owned()),
    };
    let Err(Error::Invalid { fields }) = office.house.act("account.set", |desk| set_account(desk, broken)) else {
        panic!("taken")
    };
    let named: Vec<String> = fields.iter().map(|field| format!("{}: {}", field.field, field.rule)).collect();
    assert_eq!(
        named,
        [
            "host: not_a_host",
            "port: empty",
            "security: not_protected",
            "user: empty",
            "password: empty",
            "from_name: too_long",
            "from_address: address_localhost",
            "ca: not_a_certificate"
        ]
    );
    assert!(office.house.read(|reading| account(reading, Nothing)).unwrap().is_none());
}

#[test]
fn the_password_is_kept_and_never_shown() {
    let office = Office::new();
    let input = SetAccount { password: None, port: 587, security: "starttls".to_owned(), ..set() };
    let view = office.house.act("account.set", |desk| set_account(desk, input)).unwrap();
    assert_eq!((view.port, view.security.as_str(), view.has_ca), (587, "starttls", false));
    let row = office.house.read(rows::account).unwrap().unwrap();
    assert_eq!(row.account.password.as_str(), "a secret of Amara");
    assert_eq!(office.house.read(|r| r.setting("mail_domain")).unwrap().as_deref(), Some("parliament.example"));
    let history = office.house.read(|r| crate::history::show(r, crate::history::HistoryFilter::default())).unwrap();
    assert!(!serde_json::to_string(&history).unwrap().contains("a secret of Amara"));
}

#[test]
fn every_state_and_trouble_has_its_words_in_every_language() {
    let troubles = [
        RouteTrouble::Authentication,
        RouteTrouble::PasswordsSwitchedOff,
        RouteTrouble::CertificateName,
        RouteTrouble::CertificateTrust,
        RouteTrouble::NoTls,
        RouteTrouble::Tampering,
        RouteTrouble::NoAuthentication,
        RouteTrouble::SenderRefused,
        RouteTrouble::NotAMailServer,
        RouteTrouble::UnknownHost,
    ];
    for language in Language::ALL {
        for trouble in troubles {
            let key = format!("outbox-trouble-{}", sentence::tag(trouble).replace('_', "-"));
            assert!(crate::words::has(language, &key), "{key} in {}", language.tag());
        }
        for outcome in [
            "accepted",
            "delayed",
            "refused",
            "in-doubt",
            "interrupted",
            "route-stopped",
            "person-sent",
            "person-again",
            "person-retry",
        ] {
            let key = format!("outbox-outcome-{outcome}");
            assert!(crate::words::has(language, &key), "{key} in {}", language.tag());
        }
    }
}
