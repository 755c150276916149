//! A submission server inside the program: the exercise mode sends to it, and so do the tests.
//!
//! It listens on 127.0.0.1 only, makes its own certificate at start, takes letters and keeps them in memory. A `Plan`
//! makes it fail at any state in any way. It delivers nothing to anybody, and stops when it is dropped.

mod certificates;
mod plan;
mod session;

use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use casework::error::Fault;
use casework::outbox::parcel::{Account, Mailbox};
use rustls::ServerConfig;
use zeroize::Zeroizing;

pub use plan::{Act, Certificate, Order, Plan, Stage, When};

/// Commands that are remembered; an exercise can go on for days.
const HEARD_LIMIT: usize = 20_000;

/// A message the server took responsibility for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub from: String,
    pub to: String,
    /// As they stood before dots were doubled.
    pub bytes: Vec<u8>,
    /// Without angle brackets; empty when there is none.
    pub message_id: String,
    /// False when the server took it and never said so.
    pub answered: bool,
}

/// What sessions share.
struct Shared {
    plan: Mutex<Plan>,
    taken: Mutex<Vec<Taken>>,
    heard: Mutex<Vec<String>>,
    /// Received outside TLS, TLS records excepted.
    clear: Mutex<Vec<u8>>,
    sessions: AtomicU32,
    messages: AtomicU32,
    sign_ins: AtomicU32,
    received: AtomicU64,
    stop: AtomicBool,
    tls: Arc<ServerConfig>,
}

/// Holding on after a panic elsewhere is right here: each value is whole at every moment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn stopping(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }

    /// Waits, but not beyond the server's end.
    fn pause(&self, wait: Duration) {
        let start = Instant::now();
        while !self.stopping() {
            let left = wait.saturating_sub(start.elapsed());
            if left.is_zero() {
                return;
            }
            std::thread::sleep(left.min(Duration::from_millis(10)));
        }
    }

    fn hear(&self, command: String) {
        let mut heard = lock(&self.heard);
        if heard.len() < HEARD_LIMIT {
            heard.push(command);
        }
    }
}

/// A running server.
pub struct Sink {
    shared: Arc<Shared>,
    port: u16,
    ca_pem: String,
    acceptor: Option<JoinHandle<()>>,
}

impl Sink {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// A fault when no port is free or no certificate can be made.
    pub fn start(plan: Plan) -> Result<Sink, Fault> {
        let made = certificates::make(plan.certificate)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|e| Fault::new("sink", e))?;
        let port = listener.local_addr().map_err(|e| Fault::new("sink", e))?.port();
        let shared = Arc::new(Shared {
            plan: Mutex::new(plan),
            taken: Mutex::default(),
            heard: Mutex::default(),
            clear: Mutex::default(),
            sessions: AtomicU32::new(0),
            messages: AtomicU32::new(0),
            sign_ins: AtomicU32::new(0),
            received: AtomicU64::new(0),
            stop: AtomicBool::new(false),
            tls: made.config,
        });
        let for_sessions = Arc::clone(&shared);
        let acceptor = std::thread::Builder::new()
            .name("sink".into())
            .spawn(move || accept(&listener, &for_sessions))
            .map_err(|e| Fault::new("sink", e))?;
        Ok(Sink { shared, port, ca_pem: made.ca_pem, acceptor: Some(acceptor) })
    }

    /// The port on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The certificate authority a client has to trust.
    #[must_use]
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// An account that fits this server.
    #[must_use]
    pub fn account(&self, from: Mailbox) -> Account {
        let plan = lock(&self.shared.plan);
        Account {
            host: "localhost".into(),
            port: self.port,
            security: plan.security,
            user: plan.user.clone(),
            password: Zeroizing::new(plan.password.clone()),
            from,
            ca_pem: Some(self.ca_pem.clone()),
        }
    }

    /// The messages it took, in order.
    #[must_use]
    pub fn taken(&self) -> Vec<Taken> {
        lock(&self.shared.taken).clone()
    }

    /// The commands it understood, without what was said while signing in, e.g. `AUTH PLAIN`.
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        lock(&self.shared.heard).clone()
    }

    /// What was said to it in the clear (TLS records excepted).
    #[must_use]
    pub fn heard_in_clear(&self) -> Vec<u8> {
        lock(&self.shared.clear).clone()
    }

    /// How many connections there were.
    #[must_use]
    pub fn sessions(&self) -> u32 {
        self.shared.sessions.load(Ordering::SeqCst)
    }

    /// How often a client tried to sign in.
    #[must_use]
    pub fn sign_ins(&self) -> u32 {
        self.shared.sign_ins.load(Ordering::SeqCst)
    }

    /// Bytes of messages received, finished or not.
    #[must_use]
    pub fn message_bytes(&self) -> u64 {
        self.shared.received.load(Ordering::SeqCst)
    }

    /// Changes the plan from the next step on. The certificate and the kind of security stay.
    pub fn change(&self, change: impl FnOnce(&mut Plan)) {
        change(&mut lock(&self.shared.plan));
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // Wakes the acceptor, which waits for a connection.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

/// One thread a connection, until the server stops; then all of them are waited for.
fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    let mut sessions: Vec<JoinHandle<()>> = Vec::new();
    for stream in listener.incoming() {
        if shared.stopping() {
            break;
        }
        sessions.retain(|session| !session.is_finished());
        let Ok(stream) = stream else {
            // Out of file handles, for example; a moment later there may be some again.
            shared.pause(Duration::from_millis(50));
            continue;
        };
        let shared = Arc::clone(shared);
        let number = shared.sessions.fetch_add(1, Ordering::SeqCst) + 1;
        let started = std::thread::Builder::new().name("sink session".into()).spawn(move || {
            if let Err(error) = session::serve(stream, &shared, number) {
                log::debug!("exercise session ended: {:?}", io::Error::kind(&error));
            }
        });
        sessions.extend(started.ok());
    }
    for session in sessions {
        let _ = session.join();
    }
}
