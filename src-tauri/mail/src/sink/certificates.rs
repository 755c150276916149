//! Certificates for the sink, made anew at each start; the keys are never written anywhere.

use std::sync::Arc;

use casework::error::Fault;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivatePkcs8KeyDer;

use super::plan::Certificate;

/// What a sink needs to speak TLS, and the authority its clients trust.
pub(super) struct Made {
    pub(super) config: Arc<ServerConfig>,
    pub(super) ca_pem: String,
}

/// Makes an authority and a server certificate of the wanted kind.
pub(super) fn make(kind: Certificate) -> Result<Made, Fault> {
    let fault = |error: rcgen::Error| Fault::new("sink", error);
    let trusted = authority("Exercise authority").map_err(fault)?;
    let stranger = authority("Stranger").map_err(fault)?;
    let names = match kind {
        Certificate::WrongName => vec!["elsewhere.example".to_owned()],
        _ => vec!["localhost".to_owned(), "127.0.0.1".to_owned()],
    };
    let mut leaf = CertificateParams::new(names).map_err(fault)?;
    leaf.distinguished_name.push(DnType::CommonName, "Exercise server");
    if kind == Certificate::Expired {
        leaf.not_before = date_time_ymd(2000, 1, 1);
        leaf.not_after = date_time_ymd(2001, 1, 1);
    }
    let issuer = if kind == Certificate::Untrusted { &stranger } else { &trusted };
    let key = KeyPair::generate().map_err(fault)?;
    let certificate = leaf.signed_by(&key, issuer).map_err(fault)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .and_then(|builder| {
            let key = PrivatePkcs8KeyDer::from(key.serialize_der());
            builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key.into())
        })
        .map_err(|error| Fault::new("sink", error))?;
    Ok(Made { config: Arc::new(config), ca_pem: trusted.pem() })
}

fn authority(name: &str) -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}
