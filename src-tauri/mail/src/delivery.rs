//! Handing over parcels: MAIL, RCPT, DATA, the message, the dot.
//!
//! Before the dot every failure is certain: the server has not taken the parcel. From the moment the first byte of the dot
//! is with the kernel only a complete 2yz, 4yz or 5yz reply decides; anything else is `InDoubt` and the connection is
//! finished. One envelope for one recipient, so a refusal always names the one it concerns.

use casework::address;
use casework::error::Fault;
use casework::outbox::parcel::{Conveyance, Parcel, RouteTrouble, Verdict};

use crate::auth;
use crate::carrier::Talk;
use crate::compose::has_bare_line_end;
use crate::reply::{self, Kind, Reply, printable};
use crate::wire::{Broken, Early};

const BLOCK: usize = 16 * 1024;

/// An open, signed-in connection.
pub(crate) struct Delivery {
    talk: Talk,
    usable: bool,
}

impl Delivery {
    pub(crate) fn new(talk: Talk) -> Delivery {
        Delivery { talk, usable: true }
    }

    /// Everything up to 354. An error is the verdict: nothing was handed over.
    fn announce(&mut self, parcel: &Parcel<'_>) -> Result<(), Verdict> {
        self.check(parcel)?;
        let mut mail = format!("MAIL FROM:<{}>", parcel.from);
        if self.talk.offers.knows_size {
            mail.push_str(&format!(" SIZE={}", parcel.mime.len()));
        }
        if !parcel.mime.is_ascii() {
            mail.push_str(" BODY=8BITMIME");
        }
        let mut rcpt = format!("RCPT TO:<{}>", parcel.to);
        if self.talk.offers.dsn {
            // A failure notice needs the headers, not the letter.
            mail.push_str(" RET=HDRS");
            rcpt.push_str(" NOTIFY=FAILURE,DELAY");
        }
        let timeouts = self.talk.timeouts;
        let reply = self.step("MAIL", &mail, timeouts.mail)?;
        match reply.kind() {
            Kind::Done => {}
            Kind::No => return Err(self.sender_refused(&reply)),
            _ => return Err(self.talk.delayed(&reply)),
        }
        let reply = self.step("RCPT", &rcpt, timeouts.rcpt)?;
        if reply.kind() != Kind::Done {
            return Err(self.recipient_refused(&reply));
        }
        let reply = self.step("DATA", "DATA", timeouts.data)?;
        match reply.kind() {
            Kind::GoOn => Ok(()),
            // An early "taken" means that questions and answers no longer belong together.
            Kind::Done => Err(self.finished(self.talk.delayed(&reply))),
            Kind::No => Err(self.abandoned(Verdict::Refused { reply: reply.shown(&self.talk.secrets) })),
            Kind::NotNow => Err(self.abandoned(self.talk.delayed(&reply))),
        }
    }

    /// What can be known without asking the server.
    fn check(&self, parcel: &Parcel<'_>) -> Result<(), Verdict> {
        let refused = |reply: String| Err(Verdict::Refused { reply });
        if address::check(parcel.from).as_deref() != Ok(parcel.from) {
            let reply = "the sender's address cannot be used".to_owned();
            return Err(Verdict::RouteStopped { trouble: RouteTrouble::SenderRefused, reply });
        }
        if address::check(parcel.to).as_deref() != Ok(parcel.to) {
            return refused("the recipient's address cannot be used".into());
        }
        if has_bare_line_end(parcel.mime) {
            return refused("the message has line ends that are not CRLF".into());
        }
        if !parcel.mime.is_ascii() && !self.talk.offers.eight_bit {
            return refused("the server does not take 8-bit messages (8BITMIME)".into());
        }
        match self.talk.offers.size {
            Some(most) if parcel.mime.len() as u64 > most => {
                refused(format!("the message has {} bytes, the server takes {most} (SIZE)", parcel.mime.len()))
            }
            _ => Ok(()),
        }
    }

    /// One command before the dot; without a proper reply the connection is finished.
    fn step(&mut self, name: &str, line: &str, wait: std::time::Duration) -> Result<Reply, Verdict> {
        match self.talk.ask(line, wait) {
            Ok(reply) => {
                if reply.code == 421 {
                    self.usable = false;
                }
                Ok(reply)
            }
            Err(broken) => Err(self.finished(self.talk.broken(name, &broken))),
        }
    }

    fn sender_refused(&self, reply: &Reply) -> Verdict {
        match reply.code {
            // RFC 1870: the size named in MAIL is more than the server takes.
            552 => Verdict::Refused { reply: reply.shown(&self.talk.secrets) },
            530 => self.talk.stopped(RouteTrouble::Authentication, reply),
            _ if reply.has_status("5.7.30") => self.talk.stopped(auth::refusal(reply), reply),
            _ => self.talk.stopped(RouteTrouble::SenderRefused, reply),
        }
    }

    fn recipient_refused(&mut self, reply: &Reply) -> Verdict {
        let verdict = match (reply.kind(), reply.code) {
            // RFC 5321 4.5.3.1.10: 552 to RCPT means too many recipients, for now.
            (Kind::No, 552) => self.talk.delayed(reply),
            (Kind::No, 530) => self.talk.stopped(RouteTrouble::Authentication, reply),
            (Kind::No, _) => Verdict::Refused { reply: reply.shown(&self.talk.secrets) },
            _ => self.talk.delayed(reply),
        };
        self.abandoned(verdict)
    }

    /// Ends a transaction that has begun, so that the next parcel finds none.
    fn abandoned(&mut self, verdict: Verdict) -> Verdict {
        if self.usable {
            let done = self.talk.ask("RSET", self.talk.timeouts.rset);
            self.usable = done.is_ok_and(|reply| reply.kind() == Kind::Done);
        }
        verdict
    }

    fn finished(&mut self, verdict: Verdict) -> Verdict {
        self.usable = false;
        verdict
    }

    /// Sends the message without the final dot.
    fn body(&mut self, mime: &[u8]) -> Result<(), Verdict> {
        for block in stuffed(mime).chunks(BLOCK) {
            self.talk.wire.within(self.talk.timeouts.block);
            if let Err(broken) = self.talk.wire.write(block) {
                return Err(self.interrupted(&broken));
            }
        }
        Ok(())
    }

    /// The server spoke, or hung up, before it had the whole message. Its last words may say why.
    fn interrupted(&mut self, broken: &Broken) -> Verdict {
        self.usable = false;
        self.talk.wire.within(self.talk.timeouts.quit);
        match reply::read(&mut self.talk.wire) {
            Ok(reply) if reply.kind() == Kind::No => Verdict::Refused { reply: reply.shown(&self.talk.secrets) },
            Ok(reply) => self.talk.delayed(&reply),
            Err(_) => self.talk.broken("message", broken),
        }
    }

    /// Whether the server is still listening in silence, as it should during a message.
    fn still_listening(&mut self) -> Result<(), Verdict> {
        match self.talk.wire.look() {
            Early::Nothing => Ok(()),
            Early::Bytes => Err(self.interrupted(&Broken::OutOfStep)),
            Early::Closed => Err(self.finished(self.talk.broken("message", &Broken::Closed))),
        }
    }

    /// Writes the dot and waits for what becomes of it.
    fn dot(&mut self) -> Verdict {
        let before = self.talk.wire.sent();
        self.talk.wire.within(self.talk.timeouts.block);
        if let Err(broken) = self.talk.wire.write(b".\r\n") {
            self.usable = false;
            // The kernel took no byte of it: no server can have it.
            if self.talk.wire.sent() == before {
                return self.talk.broken("message", &broken);
            }
            return in_doubt(&broken.to_string());
        }
        self.talk.wire.within(self.talk.timeouts.after_dot);
        match reply::read(&mut self.talk.wire) {
            Ok(reply) => self.judge(&reply),
            Err(broken) => self.finished(in_doubt(&broken.to_string())),
        }
    }

    fn judge(&mut self, reply: &Reply) -> Verdict {
        if reply.code == 421 || self.talk.wire.has_unread() {
            self.usable = false;
        }
        let shown = reply.shown(&self.talk.secrets);
        match reply.kind() {
            // "Ready" and "closing" are no answers to a message.
            Kind::Done if matches!(reply.code, 220 | 221) => self.finished(in_doubt(&shown)),
            Kind::Done => Verdict::Accepted { reply: shown },
            Kind::NotNow => Verdict::Delayed { reply: shown },
            Kind::No => Verdict::Refused { reply: shown },
            Kind::GoOn => self.finished(in_doubt(&shown)),
        }
    }
}

fn in_doubt(detail: &str) -> Verdict {
    Verdict::InDoubt { detail: printable(&format!("after the final dot: {detail}")) }
}

impl Conveyance for Delivery {
    fn carry(&mut self, parcel: &Parcel<'_>, before_dot: &mut dyn FnMut() -> Result<(), Fault>) -> Verdict {
        if !self.usable {
            return Verdict::Delayed { reply: "the connection is finished".into() };
        }
        let ready = self
            .announce(parcel)
            .and_then(|()| self.body(parcel.mime))
            // Looking once before the caller commits spares it a commit, looking again after spares a doubt.
            .and_then(|()| self.still_listening());
        if let Err(verdict) = ready {
            return verdict;
        }
        if let Err(fault) = before_dot() {
            log::error!("the final dot was held back: {fault}");
            self.usable = false;
            return Verdict::Delayed { reply: "held back before the final dot".into() };
        }
        match self.still_listening() {
            Ok(()) => self.dot(),
            Err(verdict) => verdict,
        }
    }

    fn usable(&self) -> bool {
        self.usable
    }

    fn close(mut self: Box<Self>) {
        // After a cut or a doubt a word could still be taken for part of the message.
        if self.usable {
            self.talk.wire.within(self.talk.timeouts.quit);
            let _ = self.talk.wire.write(b"QUIT\r\n");
            self.talk.wire.hang_up();
        }
    }
}

/// The message with a second dot before each line that begins with one (RFC 5321 4.5.2), ending with a line end.
fn stuffed(mime: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(mime.len() + mime.len() / 64 + 2);
    let mut line_begins = true;
    for byte in mime {
        if line_begins && *byte == b'.' {
            out.push(b'.');
        }
        out.push(*byte);
        line_begins = *byte == b'\n';
    }
    if !line_begins {
        out.extend_from_slice(b"\r\n");
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;

    use super::*;
    use crate::carrier::Timeouts;
    use crate::wire::Wire;

    fn pair() -> (Delivery, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let ours = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (theirs, _) = listener.accept().unwrap();
        let timeouts = Timeouts::all(Duration::from_millis(100));
        (Delivery::new(Talk::new(Wire::new(ours), timeouts)), theirs)
    }

    #[test]
    fn row_32_a_dot_the_kernel_never_took_is_no_doubt() {
        // Closing with something unread resets the connection, and the next write finds that out.
        let (mut delivery, theirs) = pair();
        delivery.talk.wire.within(Duration::from_secs(5));
        delivery.talk.wire.write(b"message").unwrap();
        theirs.peek(&mut [0]).unwrap();
        drop(theirs);
        while delivery.talk.wire.look() == Early::Nothing {}
        let verdict = delivery.dot();
        assert!(matches!(verdict, Verdict::Delayed { .. }), "{verdict:?}");
        assert!(!delivery.usable());
    }

    #[test]
    fn row_34_a_dot_the_kernel_took_is_a_doubt() {
        let (mut delivery, theirs) = pair();
        let verdict = delivery.dot();
        assert!(matches!(verdict, Verdict::InDoubt { .. }), "{verdict:?}");
        assert!(!delivery.usable());
        drop(theirs);
    }

    #[test]
    fn dots_are_doubled_at_line_begins_only() {
        assert_eq!(stuffed(b".a.\r\n..\r\nb.\r\n"), b"..a.\r\n...\r\nb.\r\n");
        assert_eq!(stuffed(b"no end"), b"no end\r\n");
        assert_eq!(stuffed(b""), b"");
    }
}
