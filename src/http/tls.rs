//! TLS (RFC 8446), by rustls.

use std::path::Path;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::error::{Error, Result};

/// What greets clients with the certificate of these files (PEM, RFC 7468).
pub(super) fn acceptor(chain: &Path, key: &Path) -> Result<TlsAcceptor> {
    let unusable = |flag: &str, path: &Path, why: String| {
        Error::invalid(flag, &path.display().to_string(), why)
    };
    let certificates = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect::<std::result::Result<Vec<_>, _>>)
        .map_err(|error| unusable("--tls-chain", chain, error.to_string()))?;
    let secret = PrivateKeyDer::from_pem_file(key)
        .map_err(|error| unusable("--tls-key", key, error.to_string()))?;
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(certificates, secret));
    let config = config.map_err(|error| unusable("--tls-chain", chain, error.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
