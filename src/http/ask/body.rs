//! What a body says.

use axum::http::{HeaderMap, header};
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::operation::Entry;
use crate::operation::given::{Once, checked};
use crate::operation::verbs::repeat::repeated;
use crate::resource::{Field, Input};

/// What the body says, and what it repeats.
pub(super) fn said_in_body(
    entry: &Entry,
    fields: &[Field],
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(Input, Input)> {
    if body.is_empty() {
        return Ok(<_>::default());
    }
    if !entry.verb.has_body() {
        let next = "say it in the query";
        return Err(Error::usage("the body", "this request has none", next));
    }
    let Once(mut given) = object(headers, body)?;
    let repeats = repeated(entry, fields, &mut given);
    Ok((checked(fields, given, entry.verb.method == "PATCH")?, repeats))
}

/// The one object that a body is.
fn object(headers: &HeaderMap, body: &[u8]) -> Result<Once> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let packed = kind.to_ascii_lowercase().ends_with("msgpack");
    let read = match packed {
        true => unpacked(body),
        false => serde_json::from_slice(body).map_err(|error| error.to_string()),
    };
    read.map_err(|why| {
        let coded = headers.contains_key(header::CONTENT_ENCODING);
        let kind = if coded { "Content-Encoding" } else { kind };
        let why = match packed || ["", "application/json"].contains(&kind) {
            true => why,
            false => format!("{why}; {kind} was read as JSON"),
        };
        Error::usage("the body", why, "send one JSON or MessagePack object of the fields")
    })
}

/// How deep a value may lie in others: each takes room on the stack of whoever reads it.
const DEEPEST: usize = 64;

fn unpacked(mut body: &[u8]) -> std::result::Result<Once, String> {
    let mut reader = rmp_serde::Deserializer::new(&mut body);
    reader.set_max_depth(DEEPEST);
    let object = Once::deserialize(&mut reader).map_err(|error| error.to_string())?;
    match body.is_empty() {
        true => Ok(object),
        false => Err("something stands behind the object".to_owned()),
    }
}
