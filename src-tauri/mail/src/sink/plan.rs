//! What the sink is told to do: whom it lets in, and what goes wrong when.

use std::time::Duration;

use casework::outbox::parcel::Security;

/// The states of a session at which an order can apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Instead of the TLS handshake (after STARTTLS in that mode).
    Handshake,
    Greeting,
    Ehlo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// After `Plan::body_after` bytes of the message.
    Body,
    AfterDot,
    Rset,
    Quit,
}

/// What happens instead of the usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Says this (line ends between lines, none at the end) and behaves as its code says. At `Body` it hangs up then.
    Answer(String),
    /// Hangs up. At `AfterDot` the message has been taken by then.
    Drop,
    /// At `AfterDot`: hangs up without having taken the message.
    Lose,
    /// Says nothing for so long, then hangs up. At `AfterDot` the message has been taken by then.
    Silent(Duration),
    /// Does the usual, so much later.
    Slow(Duration),
    /// Sends these bytes and hangs up: half a reply, or garbage. At `AfterDot` the message has been taken by then.
    Fragment(Vec<u8>),
    /// Sends these bytes and goes on as if it had said the usual.
    Noise(Vec<u8>),
}

/// To which sessions or messages an order applies. Both are counted from 1 over the life of the sink; a message begins
/// with MAIL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    Always,
    Session(u32),
    Message(u32),
    /// To messages for this recipient, from RCPT on.
    Recipient(String),
    /// The first so many times the state is reached.
    First(u32),
}

/// The certificate the sink shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// For `localhost` and 127.0.0.1, by the authority of `Sink::ca_pem`.
    Good,
    /// For another host.
    WrongName,
    /// By an authority nobody was told about.
    Untrusted,
    /// Ended long ago.
    Expired,
}

/// What is to happen where; made by `Plan::on` and `Plan::order`.
#[derive(Clone, Debug)]
pub struct Order {
    stage: Stage,
    when: When,
    act: Act,
    /// How often the state was reached.
    reached: u32,
}

/// How the sink behaves. The default one takes everything.
#[derive(Clone, Debug)]
pub struct Plan {
    pub security: Security,
    pub certificate: Certificate,
    pub user: String,
    pub password: String,
    /// What EHLO offers for signing in.
    pub mechanisms: String,
    /// What EHLO names as SIZE; messages beyond it are refused.
    pub size: Option<u64>,
    /// Further EHLO lines.
    pub extensions: Vec<String>,
    /// Whether EHLO offers STARTTLS in that mode.
    pub offers_starttls: bool,
    /// How many bytes of a message arrive before an order for `Body` applies.
    pub body_after: usize,
    pub orders: Vec<Order>,
}

impl Default for Plan {
    fn default() -> Self {
        Plan {
            security: Security::Implicit,
            certificate: Certificate::Good,
            user: "exercise".into(),
            password: "an exercise only".into(),
            mechanisms: "PLAIN LOGIN".into(),
            size: Some(50_000_000),
            extensions: vec!["8BITMIME".into(), "DSN".into()],
            offers_starttls: true,
            body_after: 1,
            orders: Vec::new(),
        }
    }
}

impl Plan {
    /// A plan for a server that wants STARTTLS.
    #[must_use]
    pub fn starttls() -> Plan {
        Plan { security: Security::StartTls, ..Plan::default() }
    }

    /// With this certificate.
    #[must_use]
    pub fn certificate(mut self, certificate: Certificate) -> Plan {
        self.certificate = certificate;
        self
    }

    /// With one order more. Of several that apply the first counts.
    #[must_use]
    pub fn on(mut self, stage: Stage, when: When, act: Act) -> Plan {
        self.order(stage, when, act);
        self
    }

    /// Always this answer at this state.
    #[must_use]
    pub fn answer(self, stage: Stage, line: &str) -> Plan {
        self.on(stage, When::Always, Act::Answer(line.to_owned()))
    }

    /// Adds an order to a plan that is already at work.
    pub fn order(&mut self, stage: Stage, when: When, act: Act) {
        self.orders.push(Order { stage, when, act, reached: 0 });
    }

    /// Takes all orders back.
    pub fn forget_orders(&mut self) {
        self.orders.clear();
    }

    /// The order for this moment, if there is one.
    pub(super) fn order_at(&mut self, stage: Stage, session: u32, message: u32, recipient: &str) -> Option<Act> {
        let mut found = None;
        for order in self.orders.iter_mut().filter(|order| order.stage == stage) {
            order.reached += 1;
            let applies = match &order.when {
                When::Always => true,
                When::Session(n) => *n == session,
                When::Message(n) => *n == message,
                When::Recipient(who) => who == recipient,
                When::First(n) => order.reached <= *n,
            };
            if applies && found.is_none() {
                found = Some(order.act.clone());
            }
        }
        found
    }
}
