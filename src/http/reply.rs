//! Replies: what a client is sent.

use axum::body::Body;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use twox_hash::XxHash3_64;

/// What a client is sent.
pub(super) type Reply = Response<Body>;

/// The header that names a request, the same as in the change log.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// A reply of a status, with a body of a type.
pub(super) fn reply(status: StatusCode, media_type: &str, body: impl Into<Body>) -> Reply {
    let mut reply = Response::new(body.into());
    *reply.status_mut() = status;
    put(&mut reply, header::CONTENT_TYPE, media_type);
    put(&mut reply, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // It is for whoever asked alone, by whatever they are known, and is looked at again, unless it is said otherwise.
    put(&mut reply, header::VARY, "Accept, Authorization, Cookie");
    put(&mut reply, header::CACHE_CONTROL, "private, no-cache");
    reply
}

/// Puts a header into a reply; a value that is none is left out.
pub(super) fn put(reply: &mut Reply, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        reply.headers_mut().insert(name, value);
    }
}

/// The entity tag of an answer (RFC 9110, 8.8.3): the version of the thing and when it was last changed, where it
/// has those, and what the bytes are known by, since an answer also says what other things make of it. Who may write a
/// part of a list could make two that are known by the same: whoever asks for it again would miss that one change, and
/// no write is decided by it.
pub(super) fn tag(version: Option<(i64, i64)>, body: &[u8]) -> String {
    let hash = XxHash3_64::oneshot(body);
    match version {
        Some((version, changed)) => format!("\"{version}-{changed}-{hash:016x}\""),
        None => format!("\"{hash:016x}\""),
    }
}

/// Says what a reply's bytes are known by.
pub(super) fn name(reply: &mut Reply, tag: &str) {
    put(reply, header::ETAG, tag);
}

/// A tag as it was before something on the way made it weak, as those do that compress.
pub(super) fn strong(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

/// What a header says that is a list, in however many lines (RFC 9110, 5.3).
pub(super) fn listed(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let lines = headers.get_all(name).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    let lines = lines.collect::<Vec<_>>();
    (!lines.is_empty()).then(|| lines.join(", "))
}

/// Whether who asks has what the tag is of (RFC 9110, 13.1.2).
pub(super) fn has(headers: &HeaderMap, tag: &str) -> bool {
    let asked = listed(headers, header::IF_NONE_MATCH).unwrap_or_default();
    asked.split(',').map(str::trim).any(|one| strong(one) == tag || one == "*")
}

/// Whether who asks wants it only where it has another tag than this (RFC 9110, 13.1.1).
pub(super) fn fails_if_match(headers: &HeaderMap, tag: &str) -> bool {
    listed(headers, header::IF_MATCH)
        .is_some_and(|tags| !tags.split(',').map(str::trim).any(|one| one == tag || one == "*"))
}

/// The version in an entity tag of ours, and when the thing was last changed; the version alone will do.
pub(super) fn version_of(tag: &str) -> Option<(i64, Option<i64>)> {
    let inner = tag.strip_prefix('"')?.strip_suffix('"')?;
    let mut parts = inner.split('-');
    let version = parts.next()?.parse().ok()?;
    let changed = parts.next().map(str::parse).transpose().ok()?;
    let hash = parts.next().unwrap_or_default();
    let good = hash.bytes().all(|byte| byte.is_ascii_hexdigit()) && parts.next().is_none();
    good.then_some((version, changed))
}
