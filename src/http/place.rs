//! Where a server listens.

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::error::{Error, Result};

/// Where a server listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// An address and a port.
    Tcp(SocketAddr),
    /// A socket in the file system, whose clients the kernel names.
    Unix(PathBuf),
}

impl Place {
    /// The place that a word names; others than this machine are talked to by TLS alone.
    pub(super) fn parse(text: &str, tls: bool) -> Result<Self> {
        if let Some(path) = text.strip_prefix("unix:") {
            return match path.starts_with('/') {
                true => Ok(Self::Unix(PathBuf::from(path))),
                false => Err(Error::invalid("--listen", text, "write it as unix:/PATH")),
            };
        }
        let address = text.parse::<SocketAddr>().map_err(|_| {
            Error::invalid(
                "--listen",
                text,
                "write it as ADDRESS:PORT, [ADDRESS]:PORT or unix:/PATH",
            )
        })?;
        match tls || address.ip().is_loopback() {
            true => Ok(Self::Tcp(address)),
            false => Err(Error::Invalid {
                field: "--listen".to_owned(),
                value: text.to_owned(),
                why: "other machines reach it, and without TLS they would send tokens in the clear"
                    .to_owned(),
                next: "say --tls-chain FILE and --tls-key FILE, or listen on 127.0.0.1".to_owned(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn without_tls_only_this_machine_is_listened_to() {
        for (text, tls, good) in [
            ("127.0.0.1:80", false, true),
            ("[::1]:80", false, true),
            ("unix:/run/x", false, true),
            ("0.0.0.0:80", false, false),
            ("0.0.0.0:80", true, true),
            ("unix:x", true, false),
            ("localhost", true, false),
        ] {
            assert_eq!(Place::parse(text, tls).is_ok(), good, "{text}");
        }
    }
}
