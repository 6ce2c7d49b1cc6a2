//! The password of an account: from a file, a systemd credential, or the address.

use std::path::{Path, PathBuf};

use super::Servers;
use crate::error::{Error, Result};
use crate::value::secret;

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

fn read(file: &Path) -> Result<String> {
    // The group of a hook's user may read it.
    let read = secret::read(file, 0o007);
    let text = read.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string()));
    let text = text.map_err(|why| {
        let why = format!("the password cannot be read from {}: {why}", file.display());
        Error::unavailable(why, "see that this user may read it, and not everybody")
    })?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}
