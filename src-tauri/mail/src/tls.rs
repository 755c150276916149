//! TLS: whom to trust, and which failures a person has to look at.
//!
//! TLS 1.2 or later, the system's certificate authorities plus the office's own, the name checked against the configured
//! host. There is no way to accept a certificate in spite of an error.

use std::sync::Arc;

use casework::outbox::parcel::{Account, RouteTrouble, Verdict};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{AlertDescription, CertificateError, ClientConfig, Error, RootCertStore};

use crate::reply::printable;
use crate::wire::{Broken, Wire};

/// The certificate authorities this machine trusts.
pub(crate) fn system_roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    let (added, ignored) = roots.add_parsable_certificates(found.certs);
    log::debug!("certificate authorities: {added} used, {ignored} unreadable, {} errors", found.errors.len());
    roots
}

/// The settings for one account.
pub(crate) fn config(roots: &RootCertStore, account: &Account) -> Result<Arc<ClientConfig>, Verdict> {
    let mut roots = roots.clone();
    if let Some(pem) = &account.ca_pem {
        let mut added = 0;
        for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
            let usable = certificate.ok().is_some_and(|der| roots.add(der).is_ok());
            if !usable {
                return Err(stopped(RouteTrouble::CertificateTrust, "the added certificate authority cannot be read"));
            }
            added += 1;
        }
        if added == 0 {
            return Err(stopped(RouteTrouble::CertificateTrust, "the added certificate authority is empty"));
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| Verdict::Delayed { reply: printable(&error.to_string()) })?;
    Ok(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
}

/// The name the certificate has to carry.
pub(crate) fn server_name(host: &str) -> Result<ServerName<'static>, Verdict> {
    ServerName::try_from(host.to_owned()).map_err(|_| stopped(RouteTrouble::UnknownHost, "not a host name"))
}

/// Does the handshake. `upgraded`: after STARTTLS, where anything but TLS means that someone meddles.
pub(crate) fn secure(
    wire: &mut Wire,
    config: Arc<ClientConfig>,
    name: ServerName<'static>,
    upgraded: bool,
) -> Result<(), Verdict> {
    let Err(broken) = wire.secure(config, name) else { return Ok(()) };
    let reply = printable(&broken.to_string());
    let trouble = match &broken {
        Broken::Tls(error) => trouble(error, wire.first_bytes(), upgraded),
        _ => None,
    };
    Err(match trouble {
        Some(trouble) => Verdict::RouteStopped { trouble, reply },
        None => Verdict::Delayed { reply },
    })
}

fn stopped(trouble: RouteTrouble, reply: &str) -> Verdict {
    Verdict::RouteStopped { trouble, reply: reply.to_owned() }
}

/// What a failed handshake means; `None` when trying again later is all there is to do.
fn trouble(error: &Error, first: &[u8], upgraded: bool) -> Option<RouteTrouble> {
    match error {
        Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => Some(RouteTrouble::CertificateName),
        Error::InvalidCertificate(_)
        | Error::NoCertificatesPresented
        | Error::PeerIncompatible(_)
        | Error::AlertReceived(
            AlertDescription::ProtocolVersion
            | AlertDescription::HandshakeFailure
            | AlertDescription::InsufficientSecurity,
        ) => Some(RouteTrouble::CertificateTrust),
        Error::InvalidMessage(_) => match first {
            // A TLS record, only a damaged one.
            [20..=23, 3, ..] => None,
            _ if upgraded => Some(RouteTrouble::Tampering),
            // An SMTP server that begins in the clear: this is the port for STARTTLS.
            [b'2'..=b'5', b'0'..=b'5', b'0'..=b'9', ..] => Some(RouteTrouble::NoTls),
            _ => Some(RouteTrouble::NotAMailServer),
        },
        _ => None,
    }
}
