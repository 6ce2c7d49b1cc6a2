//! The password of an account: from a file, a systemd credential, or the address.

use std::io;
use std::path::{Path, PathBuf};

use super::Servers;
use crate::error::{Error, Result};
use crate::value::secret::{self, Unread};

/// The name of the credential that a unit's `LoadCredential=` hands over (systemd.exec(5)).
const CREDENTIAL: &str = "virtctl-database-password";

impl Servers {
    /// The password, where there is one.
    pub(in super::super) fn secret(&self) -> Result<Option<String>> {
        let credential = || {
            let folder = std::env::var_os("CREDENTIALS_DIRECTORY")?;
            Some(PathBuf::from(folder).join(CREDENTIAL)).filter(|file| file.exists())
        };
        match (&self.password_file, &self.password) {
            (Some(file), _) => read(file).map(Some),
            (None, Some(said)) => Ok(Some(said.clone())),
            (None, None) => credential().map(|file| read(&file)).transpose(),
        }
    }
}

/// Refuses a file of certificates that holds none.
pub(in super::super) fn must_hold_certificates(file: &Path) -> Result<()> {
    let unusable = |why: String| Err(Error::invalid("ca", &file.display().to_string(), why));
    match std::fs::read_to_string(file) {
        Ok(text) if text.contains("-----BEGIN CERTIFICATE-----") => Ok(()),
        Ok(_) => unusable("it holds no certificate as PEM".to_owned()),
        Err(error) => unusable(format!("it cannot be read: {error}")),
    }
}

fn read(file: &Path) -> Result<String> {
    let failed = |error: io::Error| {
        let why = format!("the password cannot be read from {}: {error}", file.display());
        Error::unavailable(why, "see that this user may read it")
    };
    // The group of a hook's user may read it.
    let bytes = secret::read(file, 0o007).map_err(|error| match error {
        Unread::Open(why) => Error::invalid("password_file", &file.display().to_string(), why),
        Unread::Failed(error) => failed(error),
    })?;
    let text = String::from_utf8(bytes).map_err(|error| failed(io::Error::other(error)))?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}
