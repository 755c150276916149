//! A mail server made of orders, and an office that sends to it: for the tests of the outbox.
//!
//! `Kill...` ends the round as the end of the program would: nothing after it is done, nothing in memory is kept.

use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::parcel::{Account, Carrier, Conveyance, Mailbox, Message, Parcel, RouteTrouble, Verdict};
use super::{Dispatch, Entry, ParcelState, Round, SetAccount, list, queue_to, round, send, set_account};
use crate::clock::Clock;
use crate::decisions::Key;
use crate::error::{Fault, Result};
use crate::ports::Ports;
use crate::register::held;
use crate::register::types::Nothing;
use crate::testing::{House, NoCarrier, now, plain, ports};

/// What the server does with the next connection or message; without an order it takes everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    ConnectOffline,
    ConnectDelayed,
    ConnectStopped(RouteTrouble),
    KillAtConnect,
    Take,
    Delay,
    /// Hangs up before the final dot.
    Drop,
    Refuse,
    Stop(RouteTrouble),
    LoseLine,
    /// Takes the message and never answers.
    TakeSilently,
    /// Hangs up after the final dot without having taken the message.
    LoseSilently,
    KillBeforeDot,
    KillAtDot,
    KillTaken,
}

impl Order {
    fn is_for_connection(self) -> bool {
        matches!(self, Order::ConnectOffline | Order::ConnectDelayed | Order::ConnectStopped(_) | Order::KillAtConnect)
    }
}

#[derive(Default)]
pub(super) struct Server {
    pub(super) orders: Mutex<VecDeque<Order>>,
    /// Bytes of every message taken, by Message-ID.
    pub(super) taken: Mutex<BTreeMap<String, Vec<Vec<u8>>>>,
    /// Message-IDs in the order they were taken.
    pub(super) sequence: Mutex<Vec<String>>,
    pub(super) connections: Mutex<u32>,
}

impl Server {
    pub(super) fn orders(&self, orders: &[Order]) {
        *held(&self.orders) = orders.iter().copied().collect();
    }

    fn next(&self, is_for_connection: bool) -> Option<Order> {
        let mut orders = held(&self.orders);
        let fits = orders.front().is_some_and(|order| order.is_for_connection() == is_for_connection);
        if fits { orders.pop_front() } else { None }
    }

    fn take(&self, mime: &[u8]) {
        let text = String::from_utf8_lossy(mime);
        let id = text.split(['<', '>']).nth(1).unwrap().to_owned();
        held(&self.sequence).push(id.clone());
        held(&self.taken).entry(id).or_default().push(mime.to_vec());
    }

    pub(super) fn times_taken(&self, message_id: &str) -> usize {
        held(&self.taken).get(message_id).map_or(0, Vec::len)
    }
}

struct Post(Arc<Server>);

impl Carrier for Post {
    fn connect(&self, _account: &Account) -> std::result::Result<Box<dyn Conveyance>, Verdict> {
        *held(&self.0.connections) += 1;
        match self.0.next(true) {
            Some(Order::ConnectOffline) => Err(Verdict::Offline { detail: "no route".to_owned() }),
            Some(Order::ConnectDelayed) => Err(Verdict::Delayed { reply: "421 4.3.2 not now".to_owned() }),
            Some(Order::ConnectStopped(trouble)) => {
                Err(Verdict::RouteStopped { trouble, reply: "535 5.7.8 no".to_owned() })
            }
            Some(_) => kill(),
            None => Ok(Box::new(Line { server: Arc::clone(&self.0), usable: true })),
        }
    }

    fn compose(&self, message: &Message) -> std::result::Result<Vec<u8>, Fault> {
        Ok(plain(message))
    }
}

struct Line {
    server: Arc<Server>,
    usable: bool,
}

impl Conveyance for Line {
    fn carry(
        &mut self,
        parcel: &Parcel<'_>,
        before_dot: &mut dyn FnMut() -> std::result::Result<(), Fault>,
    ) -> Verdict {
        let said = |text: &str| text.to_owned();
        let order = self.server.next(false).unwrap_or(Order::Take);
        match order {
            Order::Delay => return Verdict::Delayed { reply: said("450 4.2.1 later") },
            Order::Drop | Order::LoseLine => {
                self.usable = false;
                let (reply, detail) = (said("RCPT: cut"), said("gone"));
                return if order == Order::Drop { Verdict::Delayed { reply } } else { Verdict::Offline { detail } };
            }
            Order::Refuse => return Verdict::Refused { reply: said("550 5.1.1 nobody of that name.") },
            Order::Stop(trouble) => return Verdict::RouteStopped { trouble, reply: said("550 5.7.1 not you") },
            Order::KillBeforeDot => kill(),
            _ => {}
        }
        if before_dot().is_err() {
            self.usable = false;
            return Verdict::Delayed { reply: said("held back") };
        }
        if order == Order::KillAtDot {
            kill();
        }
        if order != Order::LoseSilently {
            self.server.take(parcel.mime);
        }
        match order {
            Order::KillTaken => kill(),
            Order::TakeSilently | Order::LoseSilently => {
                self.usable = false;
                Verdict::InDoubt { detail: said("no answer") }
            }
            _ => Verdict::Accepted { reply: said("250 2.0.0 taken") },
        }
    }

    fn usable(&self) -> bool {
        self.usable
    }

    fn close(self: Box<Self>) {}
}

struct Killed;

fn kill() -> ! {
    // Without the panic hook: a kill is no failure of the test.
    resume_unwind(Box::new(Killed))
}

/// A clock that is set by hand.
#[derive(Clone)]
pub(super) struct Watch(Arc<Mutex<DateTime<Utc>>>);

impl Watch {
    pub(super) fn pass(&self, time: Duration) {
        *held(&self.0) += time;
    }
}

impl Clock for Watch {
    fn now(&self) -> DateTime<Utc> {
        *held(&self.0)
    }

    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// An office with an account at the server.
pub(super) struct Office {
    pub(super) house: House,
    pub(super) server: Arc<Server>,
    pub(super) watch: Watch,
}

impl Office {
    pub(super) fn new() -> Office {
        let office = Office::without_account();
        office.house.act("account.set", |desk| set_account(desk, set())).unwrap();
        office
    }

    pub(super) fn without_account() -> Office {
        let server = Arc::new(Server::default());
        let watch = Watch(Arc::new(Mutex::new(now())));
        let house = House::with_ports(Ports {
            clock: Box::new(watch.clone()),
            carrier: Box::new(Post(Arc::clone(&server))),
            ..ports(Box::new(NoCarrier))
        });
        Office { house, server, watch }
    }

    /// Queues a message; the same name is the same letter to the same address.
    pub(super) fn queue(&self, name: &str) -> Entry {
        self.house.act("outbox.queue", |desk| queue_to(desk, dispatch(name))).unwrap()
    }

    pub(super) fn round(&self) -> Round {
        send(&self.house.call(), Nothing).unwrap()
    }

    /// A round after which the program is gone, whether or not an order killed it.
    pub(super) fn killed_round(&self) {
        let _ = catch_unwind(AssertUnwindSafe(|| send(&self.house.call(), Nothing)));
        self.restart();
    }

    pub(super) fn restart(&self) {
        round::forget(&self.house.register);
    }

    pub(super) fn entry(&self, name: &str) -> Entry {
        self.entries().into_iter().find(|entry| entry.letter == name).unwrap()
    }

    pub(super) fn state(&self, name: &str) -> ParcelState {
        self.entry(name).state
    }

    pub(super) fn entries(&self) -> Vec<Entry> {
        self.house.read(|reading| list(reading, Nothing)).unwrap()
    }

    pub(super) fn press(
        &self,
        verb: impl FnOnce(&crate::store::Desk<'_>, Key) -> Result<Entry>,
        name: &str,
    ) -> Result<Entry> {
        let uid = self.entry(name).uid;
        self.house.act("test", |desk| verb(desk, Key { uid }))
    }
}

pub(super) fn dispatch(name: &str) -> Dispatch {
    Dispatch {
        letter: name.to_owned(),
        number: "2026/041".to_owned(),
        to: Mailbox { name: "H. E. the Speaker".to_owned(), address: format!("{name}@arvenia.example") },
        subject: "Concern".to_owned(),
        text: "Please find our letter enclosed.".to_owned(),
        enclosures: Vec::new(),
        message_id: format!("{name}@parliament.example"),
    }
}

pub(super) fn set() -> SetAccount {
    SetAccount {
        host: "mail.parliament.example".to_owned(),
        port: 465,
        security: "implicit".to_owned(),
        user: "amara".to_owned(),
        password: Some("a secret of Amara".to_owned()),
        from_name: "Office of Bruno".to_owned(),
        from_address: "bruno@parliament.example".to_owned(),
        ca: None,
    }
}
