//! Fetching public data from the web: an address in, bytes or a trouble out. Knows no tables and keeps nothing.
//!
//! Only over TLS; a plain address is fetched from this very machine alone, for tests. Nothing is sent but the request
//! itself: no name, no key, no cookie.

use std::io::Read as _;
use std::time::Duration;

use casework::language::Language;
use casework::parline::{Web, WebTrouble};
use ureq::http::Uri;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Error};

/// The largest answer that is taken, in bytes; the longest list of Parline has about two.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;
/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(15);
/// Longest wait for a whole answer.
const WHOLE: Duration = Duration::from_secs(60);
const MOST_REDIRECTS: u32 = 3;

/// The web as this machine reaches it.
#[derive(Clone, Debug)]
pub struct PublicWeb {
    whole: Duration,
    /// Nothing but this very machine is asked.
    only_here: bool,
}

impl Default for PublicWeb {
    fn default() -> PublicWeb {
        PublicWeb { whole: WHOLE, only_here: false }
    }
}

impl PublicWeb {
    /// The same with another longest wait for an answer.
    #[must_use]
    pub fn within(whole: Duration) -> PublicWeb {
        PublicWeb { whole, ..PublicWeb::default() }
    }

    /// The web of an exercise: no connection ever leaves this machine.
    #[must_use]
    pub fn only_here() -> PublicWeb {
        PublicWeb { only_here: true, ..PublicWeb::default() }
    }

    fn agent(&self, here: bool) -> Agent {
        let certificates = rustls_native_certs::load_native_certs().certs;
        let roots = certificates.into_iter().map(|der| Certificate::from_der(&der).to_owned());
        let tls = TlsConfig::builder().root_certs(RootCerts::new_with_certs(&roots.collect::<Vec<_>>())).build();
        let config = Agent::config_builder()
            .https_only(!here)
            .max_redirects(if here { 0 } else { MOST_REDIRECTS })
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(self.whole))
            .user_agent("parliamentary-solidarity")
            .tls_config(tls);
        // A proxy of the office may stand before the web, never before this machine.
        let config = if here { config.proxy(None) } else { config };
        Agent::new_with_config(config.build())
    }
}

impl Web for PublicWeb {
    fn get(&self, address: &str, language: Language) -> Result<Vec<u8>, WebTrouble> {
        let uri: Uri = address.parse().map_err(|_| WebTrouble::NotAnAddress)?;
        let here = match (uri.scheme_str(), uri.host()) {
            (Some("http"), Some(host)) if is_this_machine(host) => true,
            (Some("https" | "http"), Some(_)) if self.only_here => return Err(WebTrouble::Exercise),
            (Some("https"), Some(_)) => false,
            (Some("http"), Some(_)) => return Err(WebTrouble::NotProtected),
            _ => return Err(WebTrouble::NotAnAddress),
        };
        let request = self.agent(here).get(address).header("accept", "application/json");
        let answer = request.header("accept-language", language.tag()).call().map_err(|error| trouble(&error))?;
        let mut bytes = Vec::new();
        let mut body = answer.into_body().into_reader().take(MOST_BYTES + 1);
        body.read_to_end(&mut bytes).map_err(|error| trouble(&Error::from(error)))?;
        let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= MOST_BYTES);
        if fits { Ok(bytes) } else { Err(WebTrouble::TooLarge) }
    }
}

fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn trouble(error: &Error) -> WebTrouble {
    match error {
        Error::StatusCode(404) => WebTrouble::NotThere,
        Error::StatusCode(_) | Error::TooManyRedirects | Error::RedirectFailed => WebTrouble::Refused,
        Error::Timeout(_) => WebTrouble::TooSlow,
        Error::Tls(_) | Error::Rustls(_) | Error::RequireHttpsOnly(_) => WebTrouble::NotTrusted,
        Error::BadUri(_) | Error::Http(_) => WebTrouble::NotAnAddress,
        // The library wraps what it could not name; a failed handshake stands inside.
        Error::Io(inner) if inner.to_string().to_lowercase().contains("certificate") => WebTrouble::NotTrusted,
        Error::Io(inner) if inner.kind() == std::io::ErrorKind::TimedOut => WebTrouble::TooSlow,
        Error::Protocol(_) => WebTrouble::Refused,
        _ => WebTrouble::Offline,
    }
}
