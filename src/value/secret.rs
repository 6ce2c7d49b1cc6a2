//! Secrets: random words that a machine keeps, and the keyed hashes by which they are known again.

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

/// What bytes are known by, 32 bytes (SHA-256, FIPS 180-4).
pub fn fingerprint(bytes: &[u8]) -> Vec<u8> {
    digest(&SHA256, bytes).as_ref().to_vec()
}

/// Whether a text is the secret of which this was kept, in a time that does not depend on where they
/// differ.
pub fn is(secret: &str, kept: &Kept) -> bool {
    verify(&Key::new(HMAC_SHA256, &kept.salt), secret.as_bytes(), &kept.digest).is_ok()
}

#[cfg(test)]
mod tests {
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
