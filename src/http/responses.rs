//! What operations answer, and what can go wrong with each, as the description of the interface says it.

use serde_json::{Map, Value, json};

use super::ask::PAGE;
use super::openapi::of_all;
use super::route::served;
use super::schema::rows;
use crate::error::{Id, Kind};
use crate::operation::{Effect, Entry};
use crate::render;

pub(super) fn responses(entry: &'static Entry) -> Value {
    let mut all = Map::new();
    all.insert("200".to_owned(), of_all("responses", &name_of_answer(entry)));
    if entry.verb.makes() || entry.verb.method == "PUT" {
        all.insert("201".to_owned(), of_all("responses", &name_of_answer(entry)));
    }
    if entry.verb.effect != Effect::Write {
        all.insert("304".to_owned(), unchanged());
    }
    for (status, _) in PROBLEMS {
        all.insert(status.to_string(), of_all("responses", &status.to_string()));
    }
    Value::Object(all)
}

/// What is answered to who has it already.
pub(super) fn unchanged() -> Value {
    json!({"description": "It is as the entity tag says"})
}

/// What is answered beside the operations.
pub(super) fn responses_of_others(media_type: &str) -> Value {
    let mut all = json!({"200": {"description": "Done", "content": {media_type: {"schema": {}}}}});
    for (status, _) in PROBLEMS {
        all[status.to_string()] = of_all("responses", &status.to_string());
    }
    all
}

/// What can go wrong with every request.
const PROBLEMS: [(u16, &str); 15] = [
    (Kind::Usage.status(), "Something said will not do; `pointer` names it"),
    (400, "The request was cut off"),
    (Kind::Stranger.status(), "No good token was shown"),
    (Kind::Denied.status(), "The token does not open it"),
    (Kind::NotFound.status(), "There is no such thing"),
    (405, "The path does not take the method"),
    (408, "The request came too slowly"),
    (Kind::Conflict.status(), "A rule, a name or a use stands against it"),
    (412, "It has another version than If-Match says"),
    (428, "It is there already, and the request says no If-Match"),
    (413, "The request is too large"),
    (429, "The token asks too often, or for too much at once"),
    (Kind::Failure.status(), "Something that should not happen"),
    (Kind::Unavailable.status(), "The database cannot be used now: try again"),
    (
        Kind::Unknown.status(),
        "Nobody saw whether it was saved: send it again with its Idempotency-Key",
    ),
];

/// What the answer to an operation is called: many operations answer with the same thing.
fn name_of_answer(entry: &Entry) -> String {
    match (entry.answers, entry.noun) {
        (None, Some(noun)) if entry.lists() => format!("page-of-{}", noun.name),
        (None, Some(noun)) => noun.name.to_owned(),
        (Some(_), _) => entry.words().replace(' ', "-"),
        (None, None) => "document".to_owned(),
    }
}

/// Every answer and every problem, by name.
pub(super) fn responses_of_all() -> Map<String, Value> {
    let answer = |entry: &'static Entry| (name_of_answer(entry), content(entry));
    served().map(answer).chain(problems()).collect()
}

fn problems() -> Map<String, Value> {
    let schema = json!({"schema": of_all("schemas", "problem")});
    let kinds = ["application/problem+json", "application/msgpack"];
    let content = kinds.map(|kind| (kind.to_owned(), schema.clone()));
    let content = content.into_iter().collect::<Map<_, _>>();
    let headers = json!({"Request-Id": request_id()});
    let one = |(status, description): &(u16, &str)| {
        let about = json!({"description": description, "headers": headers, "content": content});
        (status.to_string(), about)
    };
    PROBLEMS.iter().map(one).collect()
}

/// The answer to an operation, in every format.
fn content(entry: &'static Entry) -> Value {
    let one = entry.noun.map(|noun| of_all("schemas", noun.name));
    let schema = match (entry.answers, one) {
        (Some(of), _) => rows(of),
        // Columns leave fields out.
        (None, Some(_)) if entry.lists() => json!({"anyOf": [page(), {"type": "array"}]}),
        (None, Some(one)) => one,
        (None, None) => json!({"type": "object"}),
    };
    let mut kinds = Map::new();
    for format in render::FORMATS {
        let schema = match format.name {
            "json" | "msgpack" => schema.clone(),
            _ => json!({}),
        };
        kinds.entry(format.media_type).or_insert_with(|| json!({"schema": schema}));
    }
    json!({
        "description": "Done; what was made has its place in Location",
        "headers": {
            "Location": {"description": "Where it is", "schema": {"type": "string"}},
            "ETag": {"description": "What If-Match and If-None-Match take", "schema": {"type": "string"}},
            "Link": {"description": "The next page", "schema": {"type": "string"}},
            "Request-Id": request_id(),
        },
        "content": kinds,
    })
}

fn request_id() -> Value {
    json!({"description": "As the journal and the change log have it", "schema": {"type": "string"}})
}

fn page() -> Value {
    let (usual, most) = PAGE;
    json!({
        "type": "object",
        "description": format!("{usual} things unless `limit` says otherwise, {most} at most"),
        "properties": {
            "items": {"type": "array", "items": {"type": "object"}},
            "next": {"type": ["string", "null"], "description": "What `after` takes for the next page"},
        },
        "required": ["items", "next"],
    })
}

pub(super) fn problem() -> Value {
    let ids = Id::ALL.iter().map(|id| id.name()).collect::<Vec<_>>();
    let about = Id::ALL.iter().map(|id| format!("`{}`: {}", id.name(), id.about()));
    let about = about.collect::<Vec<_>>().join("; ");
    json!({
        "type": "object",
        "description": "What went wrong (RFC 9457)",
        "properties": {
            "type": {"type": "string"},
            "id": {"enum": ids, "description": format!("The name of what went wrong, the same for ever: {about}")},
            "title": {"type": "string", "description": "What went wrong"},
            "status": {"type": "integer"},
            "detail": {"type": ["string", "null"], "description": "Why"},
            "hint": {"type": ["string", "null"], "description": "What to do next"},
            "pointer": {"type": "string", "description": "The field it is about (RFC 6901)"},
            "version": {"type": "integer", "description": "The version that the thing has"},
        },
        "required": ["type", "id", "title", "status"],
    })
}
