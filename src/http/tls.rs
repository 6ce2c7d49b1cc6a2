//! TLS (RFC 8446), by rustls: the server's certificate, and those of clients.
//!
//! Files that are replaced are read again: a certificate that was renewed is shown, and one that was
//! revoked is not taken any more, without a restart: whoever showed one shows it again.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::watch;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{
    CertificateDer, CertificateRevocationListDer, PrivateKeyDer,
};
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::server::{VerifierBuilderError, WebPkiClientVerifier};
use tokio_rustls::rustls::{RootCertStore, ServerConfig, ServerConnection};
use x509_parser::parse_x509_certificate;

use crate::error::{Error, Result};
use crate::value::Fqdn;

/// The files of certificates (PEM, RFC 7468).
#[derive(Clone, Debug)]
pub struct Tls {
    /// The server's certificate, and those above it.
    pub chain: PathBuf,
    /// Its key.
    pub key: PathBuf,
    /// The authority by which clients are known.
    pub authority: Option<PathBuf>,
    /// Which of its certificates are revoked.
    pub revoked: Option<PathBuf>,
}

/// How often it is looked whether files were replaced.
const LOOK: Duration = Duration::from_secs(2);

/// What greets clients, with the files as they are.
#[derive(Clone)]
pub(super) struct Greeter {
    files: Tls,
    /// When the files were written that it was made of.
    written: Vec<Option<SystemTime>>,
    current: watch::Sender<TlsAcceptor>,
}

impl Greeter {
    /// With the files as they are now.
    pub(super) fn new(files: Tls) -> Result<Self> {
        let written = files.moments();
        let (current, _) = watch::channel(acceptor(&files)?);
        Ok(Self { files, written, current })
    }

    /// What greets the next client, and what tells when another will.
    pub(super) fn acceptor(&self) -> (TlsAcceptor, watch::Receiver<TlsAcceptor>) {
        let mut renewed = self.current.subscribe();
        let acceptor = renewed.borrow_and_update().clone();
        (acceptor, renewed)
    }

    /// Reads the files again whenever one was replaced; as long as they will not do, those before hold.
    pub(super) async fn follow(self) {
        let (mut known, mut told) = (self.written.clone(), String::new());
        loop {
            sleep(LOOK).await;
            let now = self.files.moments();
            if now == known {
                continue;
            }
            match acceptor(&self.files) {
                Ok(acceptor) => {
                    drop(self.current.send_replace(acceptor));
                    (known, told) = (now, String::new());
                }
                Err(error) => {
                    let why = format!("{error}: {}", error.why().unwrap_or_default());
                    if why != told {
                        let _ =
                            writeln!(std::io::stderr(), "certificates stay as they were: {why}");
                    }
                    told = why;
                }
            }
        }
    }
}

impl Tls {
    /// When each file was written.
    fn moments(&self) -> Vec<Option<SystemTime>> {
        let all =
            [Some(&self.chain), Some(&self.key), self.authority.as_ref(), self.revoked.as_ref()];
        let moment = |path: &PathBuf| fs::metadata(path).and_then(|meta| meta.modified()).ok();
        all.into_iter().flatten().map(moment).collect()
    }
}

/// Who a client is by its certificate: its certname, which a Puppet CA gives once.
pub(super) fn certname(connection: &ServerConnection) -> Option<Fqdn> {
    let shown = connection.peer_certificates()?.first()?;
    let (_, certificate) = parse_x509_certificate(shown).ok()?;
    let mut names = certificate.subject().iter_common_name();
    names.next().and_then(|name| name.as_str().ok()).and_then(|name| name.parse().ok())
}

fn unusable(flag: &str, path: &Path, why: impl ToString) -> Error {
    Error::invalid(flag, &path.display().to_string(), why.to_string())
}

/// What greets clients with these files.
fn acceptor(files: &Tls) -> Result<TlsAcceptor> {
    let chain = certificates("--tls-chain", &files.chain)?;
    let secret = PrivateKeyDer::from_pem_file(&files.key)
        .map_err(|error| unusable("--tls-key", &files.key, error))?;
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable("--tls-chain", &files.chain, error))?;
    let config = match &files.authority {
        Some(authority) => {
            config.with_client_cert_verifier(verifier(authority, files.revoked.as_deref())?)
        }
        None => config.with_no_client_auth(),
    };
    let config = config.with_single_cert(chain, secret);
    let config = config.map_err(|error| unusable("--tls-chain", &files.chain, error))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn certificates(flag: &str, path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let all = CertificateDer::pem_file_iter(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match all.map_err(|error| unusable(flag, path, error))? {
        none if none.is_empty() => Err(unusable(flag, path, "it has no certificate")),
        all => Ok(all),
    }
}

/// What knows clients by their certificates; who shows none may show a token.
fn verifier(authority: &Path, revoked: Option<&Path>) -> Result<Arc<dyn ClientCertVerifier>> {
    let mut roots = RootCertStore::empty();
    for one in certificates("--client-ca", authority)? {
        roots.add(one).map_err(|error| unusable("--client-ca", authority, error))?;
    }
    let provider = Arc::new(default_provider());
    let unread = |error: VerifierBuilderError| match (&error, revoked) {
        (VerifierBuilderError::InvalidCrl(_), Some(path)) => {
            unusable("--client-crl", path, "a list in it is none of version 2, with a number")
        }
        _ => unusable("--client-ca", authority, error),
    };
    let mut builder = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
    if let Some(path) = revoked {
        let lists = CertificateRevocationListDer::pem_file_iter(path)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| unusable("--client-crl", path, error))?;
        if lists.is_empty() {
            return Err(unusable("--client-crl", path, "it has no list"));
        }
        // Of a certificate that no list speaks of it is not known whether it was revoked: it is not taken.
        builder = builder.with_crls(lists).only_check_end_entity_revocation();
    }
    builder.allow_unauthenticated().build().map_err(unread)
}
