//! Secrets: random words that a machine keeps, and the keyed hashes by which they are known again.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use ring::digest::{SHA256, digest};
use ring::hmac::{HMAC_SHA256, Key, sign, verify};
use uuid::Uuid;

/// What is kept of a secret: a key of its own, and the hash under it (HMAC-SHA256, RFC 2104).
pub struct Kept {
    /// The key, 16 bytes.
    pub salt: Vec<u8>,
    /// The hash, 32 bytes.
    pub digest: Vec<u8>,
}

/// A new secret, 64 hexadecimal digits of which 244 bits are random, and what is kept of it.
pub fn new() -> (String, Kept) {
    let random = || Uuid::new_v4().simple().to_string();
    let (secret, salt) = (random() + &random(), Uuid::new_v4().into_bytes().to_vec());
    let digest = sign(&Key::new(HMAC_SHA256, &salt), secret.as_bytes()).as_ref().to_vec();
    (secret, Kept { salt, digest })
}

/// Why a file with a secret is not read.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// Others may use it, too.
    #[error("{0}")]
    Open(String),
    /// It cannot be read.
    #[error("{0}")]
    Failed(#[from] io::Error),
}

/// What is in a file that these others may not use, as bits of its mode; devices and pipes are nobody's.
///
/// # Errors
/// Why it is not read.
pub fn read(path: &Path, others: u32) -> Result<Vec<u8>, Unread> {
    let (mut file, mut bytes) = (File::open(path)?, vec![]);
    let meta = file.metadata()?;
    if meta.is_file() && meta.mode() & others != 0 {
        let mode = if others & 0o070 == 0 { "o-rwx" } else { "600" };
        let why = format!("others may read it: say `chmod {mode} {}`", path.display());
        return Err(Unread::Open(why));
    }
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What bytes are known by, 32 bytes (SHA-256, FIPS 180-4).
pub fn fingerprint(bytes: &[u8]) -> Vec<u8> {
    digest(&SHA256, bytes).as_ref().to_vec()
}

/// Whether a text is the secret of which this was kept, in a time that does not depend on where they
/// differ.
pub fn is(secret: &str, kept: &Kept) -> bool {
    verify(&Key::new(HMAC_SHA256, &kept.salt), secret.as_bytes(), &kept.digest).is_ok()
}

/// How tokens begin, so that who finds one knows what it is.
pub const PREFIX: &str = "virtctl_";

/// A text without the secret of any token that somebody may have said in it.
pub fn masked(text: &str) -> String {
    let mut parts = text.split(PREFIX);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let end = rest.find(|c: char| c != '_' && !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        match rest.starts_with('_') && rest.len() < part.len() {
            true => before + PREFIX + &part[..part.len() - rest.len()] + "_..." + &rest[end..],
            false => before + PREFIX + part,
        }
    })
}

#[cfg(test)]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_file_that_others_may_read_keeps_no_secret() {
        let file = tempfile::NamedTempFile::new().expect("a file can be made");
        fs::write(&file, "secret").expect("it is written");
        for (mode, others, good) in [
            (0o640, 0o007, true),
            (0o644, 0o007, false),
            (0o640, 0o077, false),
            (0o600, 0o077, true),
        ] {
            fs::set_permissions(&file, Permissions::from_mode(mode)).expect("it is ours");
            assert_eq!(super::read(file.path(), others).is_ok(), good, "{mode:o} {others:o}");
        }
        fs::set_permissions(&file, Permissions::from_mode(0o604)).expect("it is ours");
        let why = super::read(file.path(), 0o007).expect_err("everybody may read it");
        assert!(why.to_string().contains("chmod o-rwx"), "{why}");
        assert!(super::read(std::path::Path::new("/nowhere"), 0o077).is_err());
    }

    #[test]
    fn a_secret_is_known_again_and_no_other_is() {
        let (secret, kept) = super::new();
        assert!(super::is(&secret, &kept) && secret.len() == 64);
        let (other, _) = super::new();
        assert!(
            !super::is(&other, &kept) && !super::is("", &kept) && !super::is(&secret[1..], &kept)
        );
    }
}
