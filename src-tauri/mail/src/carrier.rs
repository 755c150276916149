//! The carrier: opens a connection to a submission server and signs in.
//!
//! This is a small client of our own over blocking sockets and rustls. lettre's connection was looked at and left: it has
//! one timeout for all steps, writes the final dot out of sight, answers a cut before anything was sent and a cut after the
//! dot with the same error, and would need a runtime for deadlines that the operating system keeps for us. What the outbox
//! needs above all is to know whether the dot was written, and that is visible only to whoever writes it.
//!
//! Nothing but EHLO and STARTTLS is ever said in the clear, and what was learnt before TLS is forgotten after it.

use std::sync::OnceLock;
use std::time::Duration;

use casework::error::Fault;
use casework::outbox::parcel::{Account, Carrier, Conveyance, Message, RouteTrouble, Security, Verdict};
use rustls::RootCertStore;

use crate::delivery::Delivery;
use crate::reply::{self, Kind, Reply, Secrets, printable};
use crate::wire::{Broken, Early, Wire};
use crate::{auth, compose, reach, tls};

/// The name given in EHLO. The machine's own name is nobody's business.
const OUR_NAME: &str = "[127.0.0.1]";

/// How long each step may take. The defaults are the least RFC 5321 4.5.3.2 allows, so a slow server is not left early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    pub resolve: Duration,
    /// For each address of the host.
    pub connect: Duration,
    pub tls: Duration,
    pub greeting: Duration,
    pub ehlo: Duration,
    pub starttls: Duration,
    pub auth: Duration,
    pub mail: Duration,
    pub rcpt: Duration,
    pub data: Duration,
    /// For each block of the message.
    pub block: Duration,
    /// Never to be shortened outside tests: leaving early is what makes letters arrive twice.
    pub after_dot: Duration,
    pub rset: Duration,
    pub quit: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        Timeouts {
            resolve: Duration::from_secs(30),
            connect: Duration::from_secs(30),
            tls: minutes(1),
            greeting: minutes(5),
            ehlo: minutes(5),
            starttls: minutes(2),
            auth: minutes(2),
            mail: minutes(5),
            rcpt: minutes(5),
            data: minutes(2),
            block: minutes(3),
            after_dot: minutes(10),
            rset: Duration::from_secs(30),
            quit: Duration::from_secs(5),
        }
    }
}

impl Timeouts {
    /// The same short wait for every step, for tests and the exercise mode.
    #[must_use]
    pub fn all(wait: Duration) -> Timeouts {
        Timeouts {
            resolve: wait,
            connect: wait,
            tls: wait,
            greeting: wait,
            ehlo: wait,
            starttls: wait,
            auth: wait,
            mail: wait,
            rcpt: wait,
            data: wait,
            block: wait,
            after_dot: wait,
            rset: wait,
            quit: wait,
        }
    }
}

/// Opens connections to submission servers.
#[derive(Default)]
pub struct SubmissionCarrier {
    timeouts: Timeouts,
    roots: OnceLock<RootCertStore>,
}

impl SubmissionCarrier {
    /// A carrier with these timeouts.
    #[must_use]
    pub fn new(timeouts: Timeouts) -> SubmissionCarrier {
        SubmissionCarrier { timeouts, roots: OnceLock::new() }
    }
}

impl Carrier for SubmissionCarrier {
    fn connect(&self, account: &Account) -> Result<Box<dyn Conveyance>, Verdict> {
        let host = account.host.trim();
        let name = tls::server_name(host)?;
        let config = tls::config(self.roots.get_or_init(tls::system_roots), account)?;
        let stream = reach::connect(host, account.port, self.timeouts.resolve, self.timeouts.connect)?;
        let mut talk = Talk::new(Wire::new(stream), self.timeouts);
        if account.security == Security::StartTls {
            talk.ask_for_tls()?;
        }
        talk.wire.within(self.timeouts.tls);
        tls::secure(&mut talk.wire, config, name, account.security == Security::StartTls)?;
        if account.security == Security::Implicit {
            talk.greeting()?;
        }
        talk.offers = Offers::default();
        let greeted = talk.ehlo()?;
        if greeted.kind() == Kind::No {
            // Without EHLO there is no AUTH.
            return Err(talk.stopped(RouteTrouble::NoAuthentication, &greeted));
        }
        auth::sign_in(&mut talk, account)?;
        log::debug!("signed in to the submission server");
        Ok(Box::new(Delivery::new(talk)))
    }

    fn compose(&self, message: &Message) -> Result<Vec<u8>, Fault> {
        compose::compose(message)
    }
}

/// What the server said it can do, in its last EHLO reply.
#[derive(Default)]
pub(crate) struct Offers {
    pub(crate) auth: Vec<String>,
    /// The largest message in bytes; `None` when no limit was named.
    pub(crate) size: Option<u64>,
    pub(crate) knows_size: bool,
    pub(crate) starttls: bool,
    pub(crate) eight_bit: bool,
    pub(crate) dsn: bool,
    pub(crate) shown: String,
}

impl Offers {
    fn read(reply: &Reply, secrets: &Secrets) -> Offers {
        let mut offers = Offers { shown: reply.shown(secrets), ..Offers::default() };
        for line in reply.lines.iter().skip(1) {
            // Old servers write AUTH=PLAIN.
            let line = line.to_ascii_uppercase().replacen("AUTH=", "AUTH ", 1);
            let mut words = line.split_whitespace();
            match words.next() {
                Some("AUTH") => offers.auth.extend(words.map(str::to_owned)),
                Some("SIZE") => {
                    offers.knows_size = true;
                    offers.size = words.next().and_then(|n| n.parse().ok()).filter(|n| *n > 0);
                }
                Some("STARTTLS") => offers.starttls = true,
                Some("8BITMIME") => offers.eight_bit = true,
                Some("DSN") => offers.dsn = true,
                _ => {}
            }
        }
        offers
    }
}

/// A conversation: commands, replies and what was learnt from them.
pub(crate) struct Talk {
    pub(crate) wire: Wire,
    pub(crate) timeouts: Timeouts,
    pub(crate) offers: Offers,
    pub(crate) secrets: Secrets,
}

impl Talk {
    pub(crate) fn new(wire: Wire, timeouts: Timeouts) -> Talk {
        Talk { wire, timeouts, offers: Offers::default(), secrets: Secrets::default() }
    }

    /// Says one line and waits for the reply to it.
    pub(crate) fn ask(&mut self, line: &str, wait: Duration) -> Result<Reply, Broken> {
        // A reply already waiting would be taken for the answer to this line, and every later one be off by one.
        if self.wire.has_unread() {
            return Err(Broken::OutOfStep);
        }
        // Whoever builds a line has checked its parts; this holds even if one has not.
        if line.contains(['\r', '\n']) {
            return Err(Broken::Garbage);
        }
        self.wire.within(wait);
        let whole = zeroize::Zeroizing::new(format!("{line}\r\n"));
        self.wire.write(whole.as_bytes())?;
        reply::read(&mut self.wire)
    }

    /// The verdict when no reply came although nothing was handed over yet.
    pub(crate) fn broken(&self, step: &str, broken: &Broken) -> Verdict {
        Verdict::Delayed { reply: printable(&format!("{step}: {broken}")) }
    }

    pub(crate) fn stopped(&self, trouble: RouteTrouble, reply: &Reply) -> Verdict {
        Verdict::RouteStopped { trouble, reply: reply.shown(&self.secrets) }
    }

    pub(crate) fn delayed(&self, reply: &Reply) -> Verdict {
        Verdict::Delayed { reply: reply.shown(&self.secrets) }
    }

    fn greeting(&mut self) -> Result<(), Verdict> {
        self.wire.within(self.timeouts.greeting);
        let greeting = match reply::read(&mut self.wire) {
            Ok(greeting) => greeting,
            Err(broken @ Broken::Garbage) => {
                let reply = printable(&format!("greeting: {broken}"));
                return Err(Verdict::RouteStopped { trouble: RouteTrouble::NotAMailServer, reply });
            }
            Err(broken) => return Err(self.broken("greeting", &broken)),
        };
        // Even a 5yz greeting says something about this moment only (as Postfix sees it too).
        if greeting.kind() == Kind::Done { Ok(()) } else { Err(self.delayed(&greeting)) }
    }

    /// Introduces us. A 5yz reply is handed back: what it means depends on whether TLS has begun.
    fn ehlo(&mut self) -> Result<Reply, Verdict> {
        let reply = match self.ask(&format!("EHLO {OUR_NAME}"), self.timeouts.ehlo) {
            Ok(reply) => reply,
            Err(broken) => return Err(self.broken("EHLO", &broken)),
        };
        match reply.kind() {
            Kind::Done => self.offers = Offers::read(&reply, &self.secrets),
            Kind::No => {}
            Kind::NotNow | Kind::GoOn => return Err(self.delayed(&reply)),
        }
        Ok(reply)
    }

    /// The only words ever said in the clear.
    fn ask_for_tls(&mut self) -> Result<(), Verdict> {
        self.greeting()?;
        let greeted = self.ehlo()?;
        if !self.offers.starttls {
            return Err(self.stopped(RouteTrouble::NoTls, &greeted));
        }
        let reply = match self.ask("STARTTLS", self.timeouts.starttls) {
            Ok(reply) => reply,
            Err(broken) => return Err(self.broken("STARTTLS", &broken)),
        };
        match reply.kind() {
            Kind::Done if reply.code == 220 => {}
            Kind::No => return Err(self.stopped(RouteTrouble::NoTls, &reply)),
            _ => return Err(self.delayed(&reply)),
        }
        match self.wire.look() {
            Early::Nothing => Ok(()),
            Early::Bytes => Err(self.stopped(RouteTrouble::Tampering, &reply)),
            Early::Closed => Err(self.broken("STARTTLS", &Broken::Closed)),
        }
    }
}
