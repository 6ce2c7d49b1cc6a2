//! Problems: errors as clients read them (RFC 9457).

use axum::http::{StatusCode, header};
use serde_json::{Value, json};

use super::ask::MESSAGE;
use super::reply::{Reply, put, reply};
use crate::error::{Error, Id, Kind};
use crate::operation::Entry;
use crate::render::{Format, JSON};

/// The status for an error: that of its kind, or a narrower one.
pub(super) fn status(error: &Error) -> StatusCode {
    let status = match error {
        Error::Stale { .. } => 412,
        Error::Unconditional { .. } => 428,
        Error::Hasty { .. } => 429,
        Error::Busy => Kind::Unavailable.status(),
        other => other.kind().status(),
    };
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The reply to a request that went wrong, in the words of requests.
pub(super) fn problem(error: &Error, entry: Option<&Entry>, format: &Format) -> Reply {
    let mut document = document(error, status(error), entry);
    for name in ["title", "detail", "hint"] {
        if let Some(text) = document[name].as_str() {
            document[name] = in_requests(text, entry).into();
        }
    }
    problem_of(status(error), &document, format)
}

/// The same for the command line, in its own words, which reads it as JSON whatever it prints.
pub(super) fn printed(error: &Error) -> Reply {
    problem_of(status(error), &document(error, status(error), None), &JSON)
}

/// The reply to a request that no operation takes.
pub(super) fn refusal(status: StatusCode, id: Id, title: &str, hint: &str) -> Reply {
    let mut document = named(id);
    document["title"] = title.into();
    document["status"] = status.as_u16().into();
    document["hint"] = hint.into();
    problem_of(status, &document, &JSON)
}

/// The reply to who asks for what is of another tag (RFC 9110, 13.1.1).
pub(super) fn of_another_tag() -> Reply {
    let (title, hint) = ("it has another entity tag", "ask without If-Match");
    refusal(StatusCode::PRECONDITION_FAILED, Id::Stale, title, hint)
}

fn problem_of(status: StatusCode, document: &Value, format: &Format) -> Reply {
    let (media_type, body) = match format.name {
        "msgpack" => (format.media_type, rmp_serde::to_vec(document).unwrap_or_default()),
        _ => ("application/problem+json", format!("{document:#}\n").into_bytes()),
    };
    let mut reply = reply(status, media_type, body);
    // What is known of the thing as it is now: its version alone will do to write it.
    if let Some(version) = document["version"].as_i64() {
        put(&mut reply, header::ETAG, &format!("\"{version}\""));
    }
    if status == StatusCode::UNAUTHORIZED {
        put(&mut reply, header::WWW_AUTHENTICATE, "Bearer, Basic realm=\"virtctl\"");
    }
    later(reply)
}

/// A reply that says when to try again, where that is worth it.
pub(super) fn later(mut reply: Reply) -> Reply {
    if [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&reply.status()) {
        put(&mut reply, header::RETRY_AFTER, "1");
    }
    reply
}

/// What every problem begins with.
fn named(id: Id) -> Value {
    let id = id.name();
    json!({"type": format!("urn:virtctl:problem:{id}"), "id": id})
}

fn document(error: &Error, status: StatusCode, entry: Option<&Entry>) -> Value {
    let field = entry.and_then(|entry| field(error, entry));
    let mut document = named(error.id());
    document["title"] = title(error, field).into();
    document["status"] = status.as_u16().into();
    document["detail"] = error.why().into();
    document["hint"] = error.hint().into();
    if let Some(name) = field {
        // A JSON pointer (RFC 6901); names of fields have nothing to escape.
        document["pointer"] = format!("/{name}").into();
    }
    if let Error::Stale { found, .. } = error {
        document["version"] = (*found).into();
    }
    document
}

/// What the command line says of how something is done, and what requests have for it.
const AROUND: [(&str, &str); 4] = [
    ("--request-id", "Idempotency-Key"),
    ("--if-version", "If-Match"),
    ("--message", MESSAGE),
    ("--cascade", "cascade=yes"),
];

/// A text with the words of requests: fields for flags, but where a command is told or somebody is quoted.
fn in_requests(text: &str, entry: Option<&Entry>) -> String {
    let fields = entry.map(Entry::fields).unwrap_or_default();
    let named = |word: &str| {
        let flag = word.trim_end_matches([',', '.', ';', ':', ')']);
        let around = AROUND.iter().find(|(known, _)| *known == flag).map(|(_, word)| *word);
        let field = || fields.iter().find(|field| field.label() == flag).map(|field| field.name);
        match (flag.strip_prefix("--"), around.or_else(field)) {
            (Some(_), Some(name)) => word.replacen(flag, name, 1),
            (Some(rest), None) if rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') => {
                word.replacen(flag, &rest.replace('-', "_"), 1)
            }
            _ => word.to_owned(),
        }
    };
    let piece = |(at, piece): (usize, &str)| match at % 2 {
        0 => piece.split(' ').map(named).collect::<Vec<_>>().join(" "),
        _ => piece.to_owned(),
    };
    text.split('`').enumerate().map(piece).collect::<Vec<_>>().join("`")
}

/// The field that an error is about, by the name that requests have for it: that which was said wrong, whose name is
/// taken, or which names what is not there.
pub(super) fn field(error: &Error, entry: &Entry) -> Option<&'static str> {
    let fields = entry.fields();
    let known = match error {
        Error::Invalid { field, .. } | Error::Missing { field, .. } => {
            fields.iter().find(|one| one.label() == *field || one.name == *field)
        }
        Error::Taken { noun, .. } => {
            let own = entry.noun.filter(|own| own.name == *noun)?;
            fields.iter().find(|one| one.name == own.key)
        }
        // What the request itself is about has that name, too.
        Error::NotFound { noun, .. } if entry.noun.is_none_or(|own| own.name != *noun) => {
            let mut naming = fields.iter().filter(|one| one.kind.speaks_of(noun));
            naming.next().filter(|_| naming.next().is_none())
        }
        _ => None,
    };
    known.map(|known| known.name)
}

/// What went wrong; a field is called as requests call it.
fn title(error: &Error, field: Option<&str>) -> String {
    let title = error.to_string();
    match (error, field) {
        (Error::Invalid { field: said, .. } | Error::Missing { field: said, .. }, Some(name)) => {
            title.replacen(said.as_str(), name, 1)
        }
        _ => title,
    }
}
