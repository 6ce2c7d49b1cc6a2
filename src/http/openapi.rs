//! The description of the interface (OpenAPI 3.1.0), made from the table of operations; as JSON for
//! programs, as a page for people.

use serde_json::{Map, Value, json};

use super::ask::{DRY_RUN, MESSAGE, OVERWRITE, SHOWING, WRITING, fields};
use super::beside::{OTHERS, Other};
use super::responses::{problem, responses, responses_of_all, responses_of_others, unchanged};
use super::route::{BASE, is_named_below, paths, paths_of_parts, placeholders, served, stands_for};
use super::schema::{answer, request, word};
use crate::operation::{Effect, Entry};
use crate::render::JSON;
use crate::resource::{Field, Kind, NOUNS, Need};

/// The whole description.
pub(super) fn document() -> Value {
    let mut all = Map::new();
    for entry in served() {
        for path in paths(entry).into_iter().chain(paths_of_parts(entry)) {
            let item = all.entry(path.clone()).or_insert_with(|| json!({}));
            item[entry.verb.method.to_ascii_lowercase()] = operation(entry, &path);
        }
    }
    add_others(&mut all);
    let schemas = NOUNS.iter().map(|noun| (noun.name.to_owned(), answer(noun)));
    let mut schemas = schemas.collect::<Map<_, _>>();
    schemas.insert("problem".to_owned(), problem());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "virtctl",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The operations of the command line over HTTP. Sizes are bytes, times are UTC \
                (RFC 3339), names stand wherever ids do. Every answer is to be had as JSON, MessagePack, \
                YAML, CSV or HTML: by Accept, by a suffix of the path (`.msgpack`), or by `output`.",
            "license": {"name": "Apache-2.0 OR MIT"},
        },
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}, {"basic": []}],
        "paths": all,
        "components": {
            "schemas": schemas,
            "parameters": parameters_of_all(),
            "responses": responses_of_all(),
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "basic": {
                    "type": "http",
                    "scheme": "basic",
                    "description": "any user, the token as the password",
                },
            },
        },
    })
}

fn add_others(all: &mut Map<String, Value>) {
    for other in OTHERS {
        let method = other.method.to_ascii_lowercase();
        all.insert(other.path.to_owned(), json!({ method: described(other) }));
    }
}

/// A request beside the operations.
fn described(other: &Other) -> Value {
    let in_path = placeholders(other.path);
    let place = |field: &Field| if in_path.contains(&field.name) { "path" } else { "query" };
    let parameters = other.fields.iter().map(|field| parameter(field, place(field)));
    let id = other.path.trim_start_matches(BASE).replace(['{', '}'], "");
    let mut told = json!({
        "operationId": id.trim_matches('/').replace(['/', '-'], "_"),
        "summary": other.about,
        "tags": ["hosts and database"],
        "parameters": parameters.collect::<Vec<_>>(),
        "responses": responses_of_others(other.media_type),
    });
    if other.open {
        told["security"] = json!([]);
    }
    (other.more)(&mut told);
    told
}

/// What is said of many things as lines.
pub(super) fn lines(told: &mut Value) {
    let schema = json!({"type": "string", "description": "JSON objects, one a line"});
    told["requestBody"] = json!({"required": true, "content": {"text/plain": {"schema": schema}}});
    let said = [DRY_RUN, MESSAGE, HEADERS[0].0];
    told["parameters"] = said.iter().map(|name| of_all("parameters", name)).collect();
    told["responses"]["200"]["content"][JSON.media_type]["schema"] = json!({
        "type": "object", "required": ["made"], "properties": {
            "made": {"type": "integer", "description": "How many things were made"},
        },
    });
}

/// What is said of an answer in an envelope: whoever opens it looks at that alone, whatever the status.
pub(super) fn envelope(told: &mut Value) {
    if let Some(parameters) = told["parameters"].as_array_mut() {
        parameters.push(of_all("parameters", "If-None-Match"));
    }
    told["responses"]["304"] = unchanged();
    for status in ["404", "500", "503"] {
        told["responses"][status] = in_envelope();
    }
}

fn in_envelope() -> Value {
    let schema = json!({
        "type": "object",
        "properties": {"success": {"const": false}, "message": {"type": "string"}},
        "required": ["success", "message"],
    });
    let description = "There is none, or it cannot be told now: `message` says why";
    json!({"description": description, "content": {"application/json": {"schema": schema}}})
}

fn operation(entry: &'static Entry, path: &str) -> Value {
    let in_path = placeholders(path);
    let fields = fields(entry);
    let of_path = fields.iter().chain(BELOW).filter(|field| in_path.contains(&field.name));
    let mut parameters = of_path.map(|field| parameter(field, "path")).collect::<Vec<_>>();
    let below = in_path.contains(&"whole");
    let said = |field: &&Field| {
        let stands = below && field.name == stands_for(entry, path) && !is_named_below(entry, path);
        in_path.contains(&field.name) || stands
    };
    let rest = fields.iter().filter(|field| !said(field)).collect::<Vec<_>>();
    let writes = entry.verb.effect == Effect::Write;
    let has_body = entry.verb.has_body();
    if !has_body {
        parameters.extend(rest.iter().map(|field| parameter(field, "query")));
    }
    let is_its_own = |option: &&Field| entry.verb.method == "PUT" || option.name != OVERWRITE;
    let options = WRITING.iter().filter(|_| writes).filter(is_its_own).chain(SHOWING);
    parameters.extend(options.map(|option| of_all("parameters", option.name)));
    parameters.extend(headers(entry).map(|name| of_all("parameters", name)));
    let words = entry.words();
    let mut operation = json!({
        "operationId": id(entry, path),
        "summary": about(entry),
        "description": format!("On the command line: `virtctl {words}`."),
        "tags": [entry.noun.map_or("hosts and database", |noun| noun.name)],
        "parameters": parameters,
        "responses": responses(entry),
    });
    if has_body {
        let schema = request(&rest, entry.verb.method == "PATCH");
        let needed = rest.iter().any(|field| field.need == Need::Required);
        let kinds = ["application/json", "application/msgpack"];
        let content = kinds.map(|kind| (kind.to_owned(), json!({"schema": schema})));
        operation["requestBody"] = json!({
            "required": needed,
            "content": content.into_iter().collect::<Map<_, _>>(),
        });
    }
    let examples = entry.examples();
    if !examples.is_empty() {
        operation["x-examples"] = json!(examples);
    }
    operation
}

/// The words of a path below a whole.
const BELOW: &[Field] = &[
    Field::input("whole", Kind::Word, "What it is a part of, by any of its names"),
    Field::input("part", Kind::Word, "The part, by its id or name there"),
];

/// The name of an operation; where several paths lead to it, each has one.
fn id(entry: &Entry, path: &str) -> String {
    let all = paths(entry);
    let more = match all.iter().position(|one| one == path) {
        Some(0) => String::new(),
        Some(_) => placeholders(path).pop().unwrap_or_default().to_owned(),
        None => format!("of {}", path.split('/').nth(3).unwrap_or_default()),
    };
    format!("{} {more}", entry.words()).trim().replace([' ', '-'], "_")
}

/// What an operation does, for people.
pub(super) fn about(entry: &Entry) -> String {
    match entry.noun {
        Some(noun) if entry.arguments.is_empty() => format!("{}: {}", entry.about, noun.about),
        _ => entry.about.to_owned(),
    }
}

fn parameter(field: &Field, place: &str) -> Value {
    json!({
        "name": field.name,
        "in": place,
        "required": place == "path" || field.need == Need::Required,
        "description": field.help,
        "schema": word(&field.kind),
    })
}

/// Something that many operations have, said once.
pub(super) fn of_all(part: &str, name: &str) -> Value {
    json!({"$ref": format!("#/components/{part}/{name}")})
}

/// The headers that requests may have: to whom they matter, and what they say.
const HEADERS: [(&str, &str); 3] = [
    (
        "Idempotency-Key",
        "1 to 255 visible characters; said again, the request tells what was done, and nothing is done twice",
    ),
    ("If-Match", "The entity tag that the thing must have: else 412"),
    (
        "If-None-Match",
        "An entity tag: 304 where nothing has changed; `*`: 412 where there is one already",
    ),
];

fn headers(entry: &Entry) -> impl Iterator<Item = &'static str> {
    let (writes, keyed) = (entry.verb.effect == Effect::Write, entry.verb.keyed);
    let puts = entry.verb.method == "PUT";
    let wanted = move |at: usize| match at {
        0 => writes,
        1 => writes && keyed,
        _ => !writes || puts,
    };
    HEADERS.iter().enumerate().filter(move |(at, _)| wanted(*at)).map(|(_, (name, _))| *name)
}

/// The options and headers of requests, by name.
fn parameters_of_all() -> Map<String, Value> {
    let option = |option: &Field| (option.name.to_owned(), parameter(option, "query"));
    let header = |(name, description): &(&str, &str)| {
        let schema = json!({"type": "string"});
        let header =
            json!({"name": name, "in": "header", "description": description, "schema": schema});
        ((*name).to_owned(), header)
    };
    WRITING.iter().chain(SHOWING).map(option).chain(HEADERS.iter().map(header)).collect()
}

/// The same for people: a table of all requests.
pub(super) fn page_for_people() -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut text = "<h1>virtctl</h1>\n<p>The operations of the command line over HTTP. \
        <a href=\"openapi.json\">openapi.json</a> says all that can be said.</p>\n<table>\n\
        <thead><tr><th scope=\"col\">Request</th><th scope=\"col\">What it does</th>\
        <th scope=\"col\">On the command line</th></tr></thead>\n<tbody>\n"
        .to_owned();
    let mut row = |method: &str, path: &str, about: &str, words: &str| {
        let words =
            if words.is_empty() { String::new() } else { format!("<code>virtctl {words}</code>") };
        text += &format!(
            "<tr><td><code>{method} {}</code></td><td>{}</td><td>{words}</td></tr>\n",
            escape(path),
            escape(about),
        );
    };
    for entry in served() {
        for path in paths(entry).into_iter().chain(paths_of_parts(entry)) {
            row(entry.verb.method, &path, &about(entry), &entry.words());
        }
    }
    for other in OTHERS {
        row(other.method, other.path, other.about, "");
    }
    text + "</tbody>\n</table>\n"
}
