//! What requests are known by, so that one that is sent twice is done once.

use uuid::Uuid;

use crate::context::{Context, Scope};
use crate::value::secret;

/// The id of a request by the key that it is known by: a UUID is one. What a customer says is known among
/// what that customer says alone: nobody else's is met by it, or kept from being done.
pub(in crate::http) fn request(context: &Context, key: &str) -> Uuid {
    match (context.scope, key.parse()) {
        (Scope::All, Ok(id)) => id,
        (scope, _) => named(&format!("{scope:?}\n{}\n{key}", context.actor)),
    }
}

/// The UUID (RFC 9562, version 8) that a text which is none stands for.
fn named(text: &str) -> Uuid {
    let hash = secret::fingerprint(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
