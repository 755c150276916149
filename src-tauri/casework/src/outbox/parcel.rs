//! What the outbox hands to a carrier and what the carrier answers.
//!
//! A parcel is one finished message to one recipient. The verdict says, without interpretation left to do, whether the
//! server took it. `InDoubt` exists because after the final dot nobody can know; it is never turned into a retry here.

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use crate::error::Fault;

/// A name and an address. Both have been checked: no control characters, one address, a domain with a dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    pub name: String,
    pub address: String,
}

/// A file inside a message.
#[derive(Clone, Debug)]
pub struct Enclosure {
    pub file_name: String,
    pub mime_type: String,
    pub bytes: Vec<u8>,
}

/// A message before it is turned into MIME bytes. Those bytes are stored and never built a second time.
#[derive(Clone, Debug)]
pub struct Message {
    /// Without angle brackets, e.g. `0192...@parliament.example`.
    pub message_id: String,
    pub date: DateTime<Utc>,
    pub from: Mailbox,
    pub to: Mailbox,
    pub subject: String,
    /// The covering text, plain.
    pub text: String,
    pub enclosures: Vec<Enclosure>,
}

/// How the connection is protected. There is no unprotected kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (port 465).
    Implicit,
    /// STARTTLS demanded before anything else is said (port 587).
    StartTls,
}

/// The server an office submits its mail to.
#[derive(Clone)]
pub struct Account {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub user: String,
    pub password: Zeroizing<String>,
    /// Envelope sender and `From` address.
    pub from: Mailbox,
    /// An additional certificate authority (PEM), e.g. a parliament's own.
    pub ca_pem: Option<String>,
}

/// One stored message on its way to one recipient.
pub struct Parcel<'a> {
    pub from: &'a str,
    pub to: &'a str,
    /// The stored MIME bytes with CRLF line ends.
    pub mime: &'a [u8],
}

/// Why an entire route is unusable until a person changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RouteTrouble {
    /// The server refused user name or password (535, 534, 530).
    Authentication,
    /// The server demands OAuth (550 5.7.30).
    PasswordsSwitchedOff,
    /// The certificate is not valid for this server: wrong name.
    CertificateName,
    /// The certificate is not trusted, expired, or TLS is too old.
    CertificateTrust,
    /// STARTTLS was not offered.
    NoTls,
    /// Bytes were injected before TLS began.
    Tampering,
    /// The server does not offer a way to sign in that the program knows.
    NoAuthentication,
    /// The server does not take mail from this sender (5xx to MAIL FROM).
    SenderRefused,
    /// Something that is no mail server answered (captive portal).
    NotAMailServer,
    /// The server's name does not exist.
    UnknownHost,
}

/// What became of one parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// 2yz after the final dot. `reply` is the server's line(s).
    Accepted { reply: String },
    /// Not taken, may be later: 4yz, or the line was cut before the final dot.
    Delayed { reply: String },
    /// Not taken and will not be: 5yz to this recipient or this message, or larger than the server allows.
    Refused { reply: String },
    /// The route needs a person. The parcel was not taken.
    RouteStopped { trouble: RouteTrouble, reply: String },
    /// No connection could be made at all. Costs no attempt.
    Offline { detail: String },
    /// The final dot was sent and no clear answer came back.
    InDoubt { detail: String },
}

/// Opens connections to submission servers.
pub trait Carrier: Send + Sync {
    /// Connects, secures and signs in.
    ///
    /// # Errors
    /// A `Verdict` other than `Accepted`, `Refused` or `InDoubt`: nothing was handed over.
    fn connect(&self, account: &Account) -> Result<Box<dyn Conveyance>, Verdict>;

    /// Builds the MIME bytes of a message (CRLF line ends, the given Message-ID and date, no Bcc, no host name).
    ///
    /// # Errors
    /// A fault when a header or address cannot be written.
    fn compose(&self, message: &Message) -> Result<Vec<u8>, Fault>;
}

/// One open, signed-in connection; parcels go one after the other.
pub trait Conveyance: Send {
    /// Hands over one parcel. `before_dot` is called once after the last byte of the message and before the final dot;
    /// when it fails the dot is not sent, the connection is dropped and the verdict is `Delayed`.
    fn carry(&mut self, parcel: &Parcel<'_>, before_dot: &mut dyn FnMut() -> Result<(), Fault>) -> Verdict;

    /// Whether the next parcel can use this connection. False after a dropped or doubtful one.
    fn usable(&self) -> bool;

    /// Says goodbye; whatever the server answers to that changes nothing.
    fn close(self: Box<Self>);
}
