//! One session of the sink: a submission server that does what its plan says.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use casework::outbox::parcel::Security;
use rustls::{ServerConnection, StreamOwned};

use super::plan::{Act, Stage};
use super::{Shared, Taken, lock};

/// A line of a client; longer ones end the session.
const LINE_LIMIT: usize = 20_000;
/// A message; an exercise must not fill the memory.
const MESSAGE_LIMIT: usize = 200_000_000;
const END: &[u8] = b"\r\n.\r\n";

enum Line {
    Clear(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
    /// Between the two, while STARTTLS is at work.
    None,
}

/// What to do after a step.
#[derive(PartialEq, Eq)]
enum Next {
    GoOn,
    HangUp,
}

struct Session<'a> {
    line: Line,
    shared: &'a Arc<Shared>,
    number: u32,
    message: u32,
    inbox: Vec<u8>,
    from: Option<String>,
    to: Option<String>,
    signed_in: bool,
}

/// Serves one connection to its end.
pub(super) fn serve(stream: TcpStream, shared: &Arc<Shared>, number: u32) -> io::Result<()> {
    stream.set_nodelay(true)?;
    // Reads wake up often enough to notice that the server stops.
    stream.set_read_timeout(Some(Duration::from_millis(10)))?;
    stream.set_write_timeout(Some(Duration::from_secs(5)))?;
    let mut session = Session {
        line: Line::Clear(stream),
        shared,
        number,
        message: 0,
        inbox: Vec::new(),
        from: None,
        to: None,
        signed_in: false,
    };
    let implicit = lock(&shared.plan).security == Security::Implicit;
    if implicit && session.handshake()? == Next::HangUp {
        return Ok(());
    }
    if session.say(Stage::Greeting, "220 exercise ESMTP")?.0 == Next::HangUp {
        return Ok(());
    }
    loop {
        let line = session.read_line()?;
        if session.command(&line)? == Next::HangUp {
            return Ok(());
        }
    }
}

fn gone() -> io::Error {
    io::ErrorKind::UnexpectedEof.into()
}

impl Session<'_> {
    fn order(&self, stage: Stage) -> Option<Act> {
        let to = self.to.as_deref().unwrap_or_default();
        lock(&self.shared.plan).order_at(stage, self.number, self.message, to)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.line {
            Line::Clear(stream) => stream.write_all(bytes),
            Line::Tls(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
            Line::None => Err(gone()),
        }
    }

    /// Waits for more bytes. Ends with an error when the client has left or the server stops.
    fn fill(&mut self) -> io::Result<()> {
        let mut buffer = [0; 16 * 1024];
        loop {
            if self.shared.stopping() {
                return Err(gone());
            }
            let read = match &mut self.line {
                Line::Clear(stream) => stream.read(&mut buffer),
                Line::Tls(stream) => stream.read(&mut buffer),
                Line::None => return Err(gone()),
            };
            match read {
                Ok(0) => return Err(gone()),
                Ok(count) => {
                    let new = buffer.get(..count).unwrap_or_default();
                    if matches!(self.line, Line::Clear(_)) {
                        lock(&self.shared.clear).extend_from_slice(new);
                    }
                    self.inbox.extend_from_slice(new);
                    return Ok(());
                }
                Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
                Err(e) => return Err(e),
            }
        }
    }

    fn read_line(&mut self) -> io::Result<String> {
        loop {
            if let Some(at) = self.inbox.windows(2).position(|two| two == b"\r\n") {
                let line: Vec<u8> = self.inbox.drain(..at + 2).take(at).collect();
                return Ok(String::from_utf8_lossy(&line).into_owned());
            }
            if self.inbox.len() > LINE_LIMIT {
                return Err(gone());
            }
            self.fill()?;
        }
    }

    /// Says the usual reply, or what the plan has instead. Also tells the code's first digit.
    fn say(&mut self, stage: Stage, usual: &str) -> io::Result<(Next, char)> {
        let act = self.order(stage);
        self.say_or(act, usual)
    }

    fn say_or(&mut self, act: Option<Act>, usual: &str) -> io::Result<(Next, char)> {
        let answer = match act {
            None => usual.to_owned(),
            Some(Act::Answer(answer)) => answer,
            Some(Act::Slow(wait)) => {
                self.shared.pause(wait);
                usual.to_owned()
            }
            Some(Act::Noise(bytes)) => {
                self.write(&bytes)?;
                return Ok((Next::GoOn, first_digit(usual)));
            }
            Some(Act::Fragment(bytes)) => {
                self.write(&bytes)?;
                return Ok((Next::HangUp, '-'));
            }
            Some(Act::Silent(wait)) => {
                self.shared.pause(wait);
                return Ok((Next::HangUp, '-'));
            }
            Some(Act::Drop | Act::Lose) => return Ok((Next::HangUp, '-')),
        };
        self.write(format!("{answer}\r\n").as_bytes())?;
        let next = if answer.starts_with("421") || answer.starts_with("221") { Next::HangUp } else { Next::GoOn };
        Ok((next, first_digit(&answer)))
    }

    fn handshake(&mut self) -> io::Result<Next> {
        if let Some(act) = self.order(Stage::Handshake) {
            // The client speaks first here; a portal answers what it takes for a request.
            if let Line::Clear(stream) = &mut self.line {
                while !self.shared.stopping() && stream.peek(&mut [0]).is_err() {}
            }
            let Act::Slow(wait) = act else {
                self.say_or(Some(act), "")?;
                return Ok(Next::HangUp);
            };
            self.shared.pause(wait);
        }
        let Line::Clear(mut stream) = std::mem::replace(&mut self.line, Line::None) else { return Err(gone()) };
        let mut tls = ServerConnection::new(Arc::clone(&self.shared.tls)).map_err(io::Error::other)?;
        while tls.is_handshaking() {
            match tls.complete_io(&mut stream) {
                Ok((0, 0)) => return Err(gone()),
                Ok(_) => {}
                Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    if self.shared.stopping() {
                        return Err(gone());
                    }
                }
                Err(e) => return Err(e),
            }
        }
        self.line = Line::Tls(Box::new(StreamOwned::new(tls, stream)));
        self.inbox.clear();
        Ok(Next::GoOn)
    }

    fn command(&mut self, line: &str) -> io::Result<Next> {
        let mut words = line.split_whitespace();
        let verb = words.next().unwrap_or_default().to_ascii_uppercase();
        let heard = if verb == "AUTH" { format!("AUTH {}", words.next().unwrap_or_default()) } else { line.to_owned() };
        self.shared.hear(heard);
        match verb.as_str() {
            "EHLO" => self.ehlo(),
            "STARTTLS" => self.start_tls(),
            "AUTH" => self.auth(line),
            "MAIL" => self.mail(line),
            "RCPT" => self.rcpt(line),
            "DATA" => self.data(),
            "RSET" => {
                (self.from, self.to) = (None, None);
                Ok(self.say(Stage::Rset, "250 2.0.0 forgotten")?.0)
            }
            "QUIT" => Ok(self.say(Stage::Quit, "221 2.0.0 bye")?.0),
            _ => Ok(self.say_or(None, "502 5.5.2 not known")?.0),
        }
    }

    fn in_clear(&self) -> bool {
        matches!(self.line, Line::Clear(_))
    }

    fn ehlo(&mut self) -> io::Result<Next> {
        let mut lines = vec!["exercise".to_owned()];
        {
            let plan = lock(&self.shared.plan);
            if let Some(size) = plan.size {
                lines.push(format!("SIZE {size}"));
            }
            if !self.in_clear() {
                lines.push(format!("AUTH {}", plan.mechanisms));
            } else if plan.offers_starttls {
                lines.push("STARTTLS".into());
            }
            lines.extend(plan.extensions.iter().cloned());
        }
        let last = lines.len() - 1;
        let reply: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(at, line)| format!("250{}{line}", if at == last { ' ' } else { '-' }))
            .collect();
        Ok(self.say(Stage::Ehlo, &reply.join("\r\n"))?.0)
    }

    fn start_tls(&mut self) -> io::Result<Next> {
        if !self.in_clear() {
            return Ok(self.say_or(None, "503 5.5.1 TLS is at work already")?.0);
        }
        let (next, digit) = self.say(Stage::StartTls, "220 2.0.0 go ahead")?;
        if next == Next::HangUp || digit != '2' {
            return Ok(next);
        }
        self.handshake()
    }

    fn auth(&mut self, line: &str) -> io::Result<Next> {
        self.shared.sign_ins.fetch_add(1, Ordering::SeqCst);
        if self.in_clear() {
            return Ok(self.say_or(None, "538 5.7.11 only under TLS")?.0);
        }
        if let Some(act) = self.order(Stage::Auth) {
            return self.auth_ordered(act);
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let (user, password) = match words.as_slice() {
            [_, "PLAIN", coded] => split_plain(&decode(coded)),
            [_, "PLAIN"] => {
                let coded = self.prompt("")?;
                split_plain(&decode(&coded))
            }
            [_, "LOGIN"] => {
                let user = self.prompt("VXNlcm5hbWU6")?;
                let password = self.prompt("UGFzc3dvcmQ6")?;
                (text(decode(&user)), text(decode(&password)))
            }
            _ => return Ok(self.say_or(None, "504 5.5.4 not known")?.0),
        };
        self.signed_in = {
            let plan = lock(&self.shared.plan);
            plan.user == user && plan.password == password
        };
        let reply = if self.signed_in { "235 2.7.0 welcome" } else { "535 5.7.8 user name or password is wrong" };
        Ok(self.say_or(None, reply)?.0)
    }

    fn auth_ordered(&mut self, act: Act) -> io::Result<Next> {
        let (next, digit) = self.say_or(Some(act), "235 2.7.0 welcome")?;
        self.signed_in = digit == '2';
        Ok(next)
    }

    fn prompt(&mut self, words: &str) -> io::Result<String> {
        self.write(format!("334 {words}\r\n").as_bytes())?;
        self.read_line()
    }

    fn mail(&mut self, line: &str) -> io::Result<Next> {
        if !self.signed_in {
            return Ok(self.say_or(None, "530 5.7.0 sign in first")?.0);
        }
        if self.from.is_some() {
            return Ok(self.say_or(None, "503 5.5.1 a message has begun already")?.0);
        }
        self.message = self.shared.messages.fetch_add(1, Ordering::SeqCst) + 1;
        let (next, digit) = self.say(Stage::Mail, "250 2.1.0 sender is fine")?;
        if digit == '2' {
            self.from = Some(path(line));
        }
        Ok(next)
    }

    fn rcpt(&mut self, line: &str) -> io::Result<Next> {
        if self.from.is_none() {
            return Ok(self.say_or(None, "503 5.5.1 who is sending?")?.0);
        }
        if self.to.is_some() {
            return Ok(self.say_or(None, "452 4.5.3 one recipient for each message")?.0);
        }
        self.to = Some(path(line));
        let (next, digit) = self.say(Stage::Rcpt, "250 2.1.5 recipient is fine")?;
        if digit != '2' {
            self.to = None;
        }
        Ok(next)
    }

    fn data(&mut self) -> io::Result<Next> {
        let (Some(from), Some(to)) = (self.from.clone(), self.to.clone()) else {
            return Ok(self.say_or(None, "503 5.5.1 no recipient")?.0);
        };
        let (next, digit) = self.say(Stage::Data, "354 go ahead")?;
        if next == Next::HangUp || digit != '3' {
            return Ok(next);
        }
        let Some(bytes) = self.read_message()? else { return Ok(Next::HangUp) };
        self.take(from, to, bytes)
    }

    /// Decides about a whole message and answers.
    fn take(&mut self, from: String, to: String, bytes: Vec<u8>) -> io::Result<Next> {
        let message_id = find_message_id(&bytes);
        let mut act = self.order(Stage::AfterDot);
        (self.from, self.to) = (None, None);
        let too_large = lock(&self.shared.plan).size.is_some_and(|most| bytes.len() as u64 > most);
        let usual = if too_large { "552 5.3.4 too large" } else { "250 2.0.0 taken" };
        let taken = match &act {
            Some(Act::Lose) => false,
            Some(Act::Answer(answer)) => first_digit(answer) == '2',
            _ => !too_large,
        };
        let place = taken.then(|| {
            let mut all = lock(&self.shared.taken);
            all.push(Taken { from, to, bytes, message_id, answered: false });
            all.len() - 1
        });
        if let Some(Act::Slow(wait)) = act {
            self.shared.pause(wait);
            if self.client_has_left() {
                return Ok(Next::HangUp);
            }
            act = None;
        }
        // Marked before it is said: whoever has read the answer finds the mark.
        if matches!(act, None | Some(Act::Answer(_)))
            && let Some(place) = place
            && let Some(taken) = lock(&self.shared.taken).get_mut(place)
        {
            taken.answered = true;
        }
        Ok(self.say_or(act, usual)?.0)
    }

    fn client_has_left(&self) -> bool {
        let stream = match &self.line {
            Line::Clear(stream) => stream,
            Line::Tls(stream) => &stream.sock,
            Line::None => return true,
        };
        match stream.peek(&mut [0]) {
            Ok(count) => count == 0,
            Err(error) => !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut),
        }
    }

    /// The message without its end mark and doubled dots; `None` when an order ended the session in the middle.
    fn read_message(&mut self) -> io::Result<Option<Vec<u8>>> {
        // The line end of DATA itself makes a dot in the first line an end mark too.
        let mut raw = b"\r\n".to_vec();
        let mut searched = 0;
        let mut order_asked = false;
        let body_after = lock(&self.shared.plan).body_after;
        loop {
            if self.inbox.is_empty() {
                self.fill()?;
            }
            self.shared.received.fetch_add(self.inbox.len() as u64, Ordering::SeqCst);
            raw.append(&mut self.inbox);
            if raw.len() > MESSAGE_LIMIT {
                return Err(gone());
            }
            if raw.len() >= body_after + 2 && !order_asked {
                order_asked = true;
                match self.order(Stage::Body) {
                    None => {}
                    Some(Act::Slow(wait)) => self.shared.pause(wait),
                    Some(Act::Noise(bytes)) => self.write(&bytes)?,
                    Some(act) => {
                        self.say_or(Some(act), "")?;
                        return Ok(None);
                    }
                }
            }
            let rest = raw.get(searched..).unwrap_or_default();
            if let Some(at) = rest.windows(END.len()).position(|five| five == END).map(|at| at + searched) {
                self.inbox = raw.split_off(at + END.len());
                raw.truncate(at + 2);
                return Ok(Some(unstuffed(&raw)));
            }
            searched = raw.len().saturating_sub(END.len() - 1);
        }
    }
}

fn first_digit(reply: &str) -> char {
    reply.chars().next().unwrap_or('-')
}

fn decode(coded: &str) -> Vec<u8> {
    STANDARD.decode(coded).unwrap_or_default()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

fn split_plain(decoded: &[u8]) -> (String, String) {
    let mut parts = decoded.split(|b| *b == 0).skip(1).map(|part| text(part.to_vec()));
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// What stands between the angle brackets.
fn path(line: &str) -> String {
    line.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
}

/// Takes off the line end of DATA and the doubled dots.
fn unstuffed(raw: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(raw.len());
    for (at, byte) in raw.iter().enumerate() {
        let line_begins = at >= 2 && raw.get(at - 2..at) == Some(b"\r\n");
        if !(line_begins && *byte == b'.') {
            out.push(*byte);
        }
    }
    out.split_off(2.min(out.len()))
}

fn find_message_id(bytes: &[u8]) -> String {
    let head = String::from_utf8_lossy(bytes);
    let head = head.split("\r\n\r\n").next().unwrap_or_default();
    head.lines()
        .find_map(|line| line.to_ascii_lowercase().starts_with("message-id:").then(|| path(line)))
        .unwrap_or_default()
}
