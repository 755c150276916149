//! What the tests of this crate share: people, a parcel, and one try against a sink.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used)]

use std::sync::LazyLock;
use std::time::Duration;

use casework::outbox::parcel::{Carrier, Conveyance, Mailbox, Parcel, Verdict};
use mail::sink::{Plan, Sink};
use mail::{SubmissionCarrier, Timeouts};

pub const AMARA: &str = "amara@parliament.example";
pub const BRUNO: &str = "bruno@justice.example";
pub const LETTER: &[u8] =
    b"Message-ID: <1@parliament.example>\r\nSubject: Appeal\r\n\r\nDear Minister,\r\n.\r\n..\r\nend\r\n";

/// Long enough for every step that answers, on a busy machine.
pub static PATIENT: LazyLock<SubmissionCarrier> =
    LazyLock::new(|| SubmissionCarrier::new(Timeouts::all(Duration::from_secs(5))));
/// For servers that never answer.
pub static HASTY: LazyLock<SubmissionCarrier> = LazyLock::new(|| {
    let wait = Duration::from_millis(150);
    let long = Duration::from_secs(5);
    // TLS takes time of its own on a busy machine; no test needs it to be short.
    SubmissionCarrier::new(Timeouts { tls: long, connect: long, resolve: long, ..Timeouts::all(wait) })
});

pub fn amara() -> Mailbox {
    Mailbox { name: "Amara".into(), address: AMARA.into() }
}

/// What one try led to.
pub struct Try {
    pub verdict: Verdict,
    /// Whether the caller was asked before the dot.
    pub asked: u32,
    pub usable: bool,
    pub sink: Sink,
}

pub fn connect(sink: &Sink, carrier: &SubmissionCarrier) -> Result<Box<dyn Conveyance>, Verdict> {
    carrier.connect(&sink.account(amara()))
}

/// Connects to a new sink and hands over one parcel.
pub fn attempt(plan: Plan, carrier: &SubmissionCarrier, mime: &[u8]) -> Try {
    let sink = Sink::start(plan).unwrap();
    let mut asked = 0;
    let (verdict, usable) = match connect(&sink, carrier) {
        Err(verdict) => (verdict, false),
        Ok(mut conveyance) => {
            let parcel = Parcel { from: AMARA, to: BRUNO, mime };
            let verdict = conveyance.carry(&parcel, &mut || {
                asked += 1;
                Ok(())
            });
            let usable = conveyance.usable();
            conveyance.close();
            (verdict, usable)
        }
    };
    Try { verdict, asked, usable, sink }
}

/// Hands over one parcel on an open connection.
pub fn carry(conveyance: &mut Box<dyn Conveyance>, to: &str, mime: &[u8]) -> Verdict {
    conveyance.carry(&Parcel { from: AMARA, to, mime }, &mut || Ok(()))
}
