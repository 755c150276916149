//! One TCP connection, in the clear or under TLS, on which nothing waits longer than its deadline.
//!
//! Blocking sockets, because the operating system then ends every read and write by itself: the deadline is set anew
//! on the socket before each system call, so neither silence nor one byte a minute can hold a step open. It counts the
//! bytes the kernel took, which is how `delivery` knows whether the final dot left the program.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection};

/// Why no proper reply came.
#[derive(Debug)]
pub(crate) enum Broken {
    /// The line was cut, or the other side hung up.
    Closed,
    /// The deadline passed.
    Late,
    /// TLS failed.
    Tls(rustls::Error),
    /// What came is no SMTP reply.
    Garbage,
    /// It began like a reply and had no end.
    Flood,
    /// Something came that no command had asked for.
    OutOfStep,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Broken::Closed => f.write_str("connection closed"),
            Broken::Late => f.write_str("no answer in time"),
            Broken::Tls(error) => write!(f, "TLS: {error}"),
            Broken::Garbage => f.write_str("not an SMTP reply"),
            Broken::Flood => f.write_str("reply without end"),
            Broken::OutOfStep => f.write_str("reply to nothing"),
        }
    }
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Broken::Late,
            _ => Broken::Closed,
        }
    }
}

/// What a look at the line without waiting found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Early {
    Nothing,
    /// Bytes nobody asked for are waiting.
    Bytes,
    Closed,
}

/// A socket whose every call ends at the deadline.
struct Socket {
    stream: TcpStream,
    deadline: Instant,
    /// Bytes the kernel has taken from us.
    written: u64,
    /// The first bytes received since the last handshake began; they tell TLS from other protocols.
    first: Vec<u8>,
}

impl Socket {
    fn remaining(&self) -> io::Result<Duration> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

fn try_again(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            self.stream.set_read_timeout(Some(self.remaining()?))?;
            match self.stream.read(buffer) {
                Ok(count) => {
                    let missing = 4usize.saturating_sub(self.first.len());
                    self.first.extend(buffer.iter().take(count.min(missing)));
                    return Ok(count);
                }
                Err(error) if try_again(&error) => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            self.stream.set_write_timeout(Some(self.remaining()?))?;
            match self.stream.write(bytes) {
                Ok(count) => {
                    self.written += count as u64;
                    return Ok(count);
                }
                Err(error) if try_again(&error) => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The connection and what has been received on it but not read yet.
pub(crate) struct Wire {
    socket: Socket,
    tls: Option<Box<ClientConnection>>,
    inbox: Vec<u8>,
}

impl Wire {
    /// Takes over a connected socket.
    pub(crate) fn new(stream: TcpStream) -> Wire {
        // Nagle would hold each small command back for 40 ms. Where it cannot be switched off, mail is only slower.
        let _ = stream.set_nodelay(true);
        let socket = Socket { stream, deadline: Instant::now(), written: 0, first: Vec::new() };
        Wire { socket, tls: None, inbox: Vec::new() }
    }

    /// Everything from now on has to be done within `wait`.
    pub(crate) fn within(&mut self, wait: Duration) {
        let now = Instant::now();
        self.socket.deadline = now.checked_add(wait).unwrap_or(now);
    }

    /// Bytes the kernel has taken so far.
    pub(crate) fn sent(&self) -> u64 {
        self.socket.written
    }

    /// Whether received bytes wait to be read.
    pub(crate) fn has_unread(&self) -> bool {
        !self.inbox.is_empty()
    }

    /// The first bytes (at most four) received since the last handshake began.
    pub(crate) fn first_bytes(&self) -> &[u8] {
        &self.socket.first
    }

    /// Does the TLS handshake and forgets whatever was received before it.
    pub(crate) fn secure(&mut self, config: Arc<ClientConfig>, name: ServerName<'static>) -> Result<(), Broken> {
        self.inbox.clear();
        self.socket.first.clear();
        let tls = self.tls.insert(Box::new(ClientConnection::new(config, name).map_err(Broken::Tls)?));
        loop {
            while tls.wants_write() {
                tls.write_tls(&mut self.socket)?;
            }
            if !tls.is_handshaking() {
                return Ok(());
            }
            if tls.read_tls(&mut self.socket)? == 0 {
                return Err(Broken::Closed);
            }
            if let Err(error) = tls.process_new_packets() {
                // The alert tells the server why; nothing depends on its arrival.
                let _ = tls.write_tls(&mut self.socket);
                return Err(Broken::Tls(error));
            }
        }
    }

    /// Writes all bytes through to the kernel.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        let Some(tls) = &mut self.tls else {
            self.socket.write_all(bytes)?;
            return Ok(());
        };
        tls.writer().write_all(bytes)?;
        while tls.wants_write() {
            tls.write_tls(&mut self.socket)?;
        }
        Ok(())
    }

    /// Says that nothing more will be written. Failures change nothing.
    pub(crate) fn hang_up(&mut self) {
        if let Some(tls) = &mut self.tls {
            tls.send_close_notify();
            let _ = tls.write_tls(&mut self.socket);
        }
        let _ = self.socket.stream.shutdown(std::net::Shutdown::Write);
    }

    /// One line without its line end, at most `limit` bytes long.
    pub(crate) fn line(&mut self, limit: usize) -> Result<Vec<u8>, Broken> {
        let mut searched = 0;
        loop {
            if let Some(at) = self.inbox.iter().skip(searched).position(|b| *b == b'\n').map(|at| at + searched) {
                if at >= limit {
                    return Err(self.overlong());
                }
                let mut line: Vec<u8> = self.inbox.drain(..=at).collect();
                line.pop();
                if line.last() == Some(&b'\r') {
                    line.pop();
                }
                return Ok(line);
            }
            searched = self.inbox.len();
            if searched >= limit {
                return Err(self.overlong());
            }
            self.fill()?;
        }
    }

    fn overlong(&self) -> Broken {
        match self.inbox.as_slice() {
            [b'2'..=b'5', b'0'..=b'5', b'0'..=b'9', b' ' | b'-', ..] => Broken::Flood,
            _ => Broken::Garbage,
        }
    }

    /// Waits for at least one more byte.
    fn fill(&mut self) -> Result<(), Broken> {
        let before = self.inbox.len();
        while self.inbox.len() == before {
            let Some(tls) = &mut self.tls else {
                let mut buffer = [0; 4096];
                let count = self.socket.read(&mut buffer)?;
                if count == 0 {
                    return Err(Broken::Closed);
                }
                self.inbox.extend(buffer.iter().take(count));
                return Ok(());
            };
            if tls.read_tls(&mut self.socket)? == 0 {
                return Err(Broken::Closed);
            }
            self.decrypt()?;
        }
        Ok(())
    }

    /// Moves what the last TLS records held into the inbox. What came whole before an error or the end still counts.
    fn decrypt(&mut self) -> Result<(), Broken> {
        let Some(tls) = &mut self.tls else { return Ok(()) };
        let outcome = tls.process_new_packets();
        let before = self.inbox.len();
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = tls.reader().read(&mut buffer) {
            self.inbox.extend(buffer.iter().take(count));
        }
        match outcome {
            _ if self.inbox.len() > before => Ok(()),
            Ok(state) if state.peer_has_closed() => Err(Broken::Closed),
            Ok(_) => Ok(()),
            Err(error) => Err(Broken::Tls(error)),
        }
    }

    /// Looks, without waiting, whether the other side has said something or hung up.
    pub(crate) fn look(&mut self) -> Early {
        if self.has_unread() {
            return Early::Bytes;
        }
        if self.socket.stream.set_nonblocking(true).is_err() {
            return Early::Closed;
        }
        let found = self.look_now();
        match self.socket.stream.set_nonblocking(false) {
            Ok(()) => found,
            Err(_) => Early::Closed,
        }
    }

    fn look_now(&mut self) -> Early {
        loop {
            let read = match &mut self.tls {
                Some(tls) => tls.read_tls(&mut self.socket.stream),
                None => {
                    let mut buffer = [0; 4096];
                    self.socket.stream.read(&mut buffer).inspect(|n| self.inbox.extend(buffer.iter().take(*n)))
                }
            };
            match read {
                Ok(0) => return Early::Closed,
                Ok(_) if self.decrypt().is_err() && self.inbox.is_empty() => return Early::Closed,
                Ok(_) if self.has_unread() => return Early::Bytes,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Early::Nothing,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Early::Closed,
            }
        }
    }
}
