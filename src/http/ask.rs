//! What a request says: its operation's fields, and the options around them.

mod body;
mod condition;
mod key;
mod path;

use body::said_in_body;
use condition::{matched, meets, wants_nothing};
pub(super) use key::request;
use path::{in_path, within};

use axum::extract::RawPathParams;
use axum::http::request::Parts;
use axum::http::{Method, header};
use serde_json::{Map, Value};

use super::form::{Form, query};
use super::reply::listed;
use super::route::is_named_below;
use crate::answer::Detail;
use crate::context::Context;
use crate::error::{Error, Named, Result};
use crate::operation::hooks;
use crate::operation::list::{FILTER, LIMIT};
use crate::operation::{Call, Effect, Entry};
use crate::render::Style;
use crate::resource::{Field, Input, Kind};
use crate::value::one_line;
use crate::words;

/// How many things a page has, unless told otherwise, and at most.
pub(super) const PAGE: (u64, u64) = (100, 1000);

/// The names of what can be said of how a write is done.
pub(super) const DRY_RUN: &str = "dry_run";
pub(super) const MESSAGE: &str = "message";
pub(super) const CASCADE: &str = "cascade";
pub(super) const VERSION: &str = "if_version";
pub(super) const OVERWRITE: &str = "overwrite";

/// What can be said of how a write is done.
pub(super) const WRITING: &[Field] = &[
    Field::input(DRY_RUN, Kind::Bool, "Do everything but save it"),
    Field::input(MESSAGE, Kind::Text, "Why, for the change log"),
    Field::input(CASCADE, Kind::Bool, "Remove what refers to it, too"),
    Field::input(VERSION, Kind::Int(1, i64::MAX), "As If-Match, with the version alone"),
    Field::input(
        OVERWRITE,
        Kind::Bool,
        "PUT whatever is there now: whoever changed it is not asked",
    ),
];

/// What can be said of how an answer looks.
pub(super) const SHOWING: &[Field] = &[
    Field::input(
        "output",
        Kind::Word,
        "One of the command line's formats, as that prints it: lists are whole",
    ),
    Field::input("quiet", Kind::Bool, "Names only"),
    Field::input("width", Kind::Int(1, 10_000), "How many columns the terminal has"),
    Field::input("color", Kind::Bool, "Whether colours are wanted"),
];

/// The option of that name: what can be said in the query beside the fields of an operation.
fn option(name: &str) -> Option<&'static Field> {
    WRITING.iter().chain(SHOWING).find(|option| option.name == name)
}

/// What a request says.
pub(super) struct Ask {
    /// The operation, with its fields.
    pub(super) call: Call,
    /// Who asks, when and under which conditions.
    pub(super) context: Context,
    /// How the answer looks.
    pub(super) style: Style,
}

impl Ask {
    /// Reads a request.
    pub(super) fn read(
        entry: &'static Entry,
        parts: &Parts,
        path: &RawPathParams,
        body: &[u8],
        form: Form,
        around: Context,
    ) -> Result<Self> {
        let fields = fields(entry);
        let (mut input, repeats) = said_in_body(entry, &fields, &parts.headers, body)?;
        for (name, word) in in_path(entry, parts, path) {
            let word = match input.remove(&name) {
                None => word,
                // What is made below a whole has a name of its own there.
                Some(Value::String(part))
                    if is_named_below(entry, parts.uri.path()) && !part.contains('/') =>
                {
                    format!("{word}/{part}")
                }
                Some(_) => return Err(Error::invalid(&name, "", "the path says it already")),
            };
            put(&mut input, &fields, &name, &[&word])?;
        }
        let query = query(parts);
        put_all(&mut input, &fields, &query)?;
        let options = options(&query)?;
        let paged = entry.lists() && form.pages();
        if paged {
            page(&mut input)?;
        }
        let on = |name: &str| options.get(name).and_then(Value::as_bool).unwrap_or_default();
        let detail = if on("quiet") { Detail::Key } else { form.format.detail };
        let within = within(entry, parts, path);
        let call = Call { entry, input, repeats, within, detail, paged };
        let mut context = context(parts, &options, around)?;
        // Who says so, as the command line does, owes no condition.
        if parts.method == Method::PUT && !on(OVERWRITE) {
            context.meets = meets(&parts.headers, context.expected)?;
        } else if entry.verb.effect == Effect::Write && wants_nothing(&parts.headers)? {
            // What is changed or removed is there.
            context.expected = entry.verb.keyed.then_some(0).or(context.expected);
        }
        Ok(Self {
            call,
            context,
            style: Style {
                width: options.get("width").and_then(Value::as_u64).map(|width| width as usize),
                color: on("color"),
            },
        })
    }
}

/// Puts the words of a query into an input, but for its options.
fn put_all(input: &mut Input, fields: &[Field], query: &[(String, String)]) -> Result<()> {
    for (at, (name, _)) in query.iter().enumerate() {
        if query[..at].iter().any(|(other, _)| other == name) {
            continue;
        }
        let words = query.iter().filter(|(other, _)| other == name);
        let words = words.map(|(_, word)| word.as_str()).collect::<Vec<_>>();
        // A form sends a box that is empty: nothing is looked for.
        if name == FILTER && words == [""] {
            continue;
        }
        // A field of what is asked for is that, also where something else is called so of a write.
        let is_field = fields.iter().any(|field| field.name == name);
        match option(name).is_some() && !is_field {
            true if words.len() > 1 => return Err(twice(name)),
            true => {}
            false => {
                // It may be called as its flag is, and is said already under its name.
                let field = fields.iter().find(|field| field.is_called(name));
                let field = field.map_or(name.as_str(), |field| field.name);
                let known = input.get(field).cloned();
                put(input, fields, name, &words)?;
                if known.is_some_and(|known| input.get(field) != Some(&known)) {
                    let why = "the path or the body says something else already";
                    return Err(Error::invalid(name, "", why));
                }
            }
        }
    }
    Ok(())
}

/// The fields that a request can say: those of the command, but for what only concerns its own machine.
pub(super) fn fields(entry: &Entry) -> Vec<Field> {
    let mut fields = entry.fields();
    fields.retain(|field| !hooks::KEEPS.contains(&field.name));
    fields
}

fn twice(name: &str) -> Error {
    Error::invalid(name, "", "it is said twice")
}

/// Puts words into an input, as a command takes them.
pub(super) fn put(input: &mut Input, fields: &[Field], name: &str, words: &[&str]) -> Result<()> {
    let known = fields.iter().find(|field| field.is_called(name));
    let Some(field) = known else {
        let known = fields.iter().map(|field| field.name);
        let why = format!("it is none of {}", known.collect::<Vec<_>>().join(", "));
        return Err(Error::invalid("the parameter", name, why));
    };
    let many = matches!(field.kind, Kind::List(_));
    if !many && words.len() > 1 {
        return Err(twice(name));
    }
    // A value of several parts is said as on the command line, or as its object.
    let value = match field.kind {
        Kind::List(kind @ Kind::Parts(_)) => {
            let object = |word: &str| serde_json::from_str::<Map<_, _>>(word).map(Value::Object);
            let one = |word: &&str| {
                let said = object(word).unwrap_or_else(|_| Value::from(*word));
                kind.read(&said).named(field.name, word)
            };
            match words {
                [""] if field.set => Value::Array(vec![]),
                words => words.iter().map(one).collect::<Result<_>>()?,
            }
        }
        _ => words::value(field, words)?,
    };
    input.insert(field.name.to_owned(), value);
    Ok(())
}

/// The options of a query, read by their kinds.
pub(super) fn options(query: &[(String, String)]) -> Result<Input> {
    let mut options = Input::new();
    for (name, word) in query {
        if let Some(option) = option(name) {
            let word = if word == "1" && matches!(option.kind, Kind::Bool) { "yes" } else { word };
            let value = option.kind.read(&Value::from(word)).named(option.name, word)?;
            options.insert(name.clone(), value);
        }
    }
    Ok(options)
}

/// Whether something is to be tried only.
pub(super) fn is_dry_run(parts: &Parts) -> bool {
    let options = options(&query(parts)).unwrap_or_default();
    options.get(DRY_RUN).and_then(Value::as_bool).unwrap_or_default()
}

/// A page of a list is of a size that is kept whole.
fn page(input: &mut Input) -> Result<()> {
    let (usual, most) = PAGE;
    let limit = input.get(LIMIT).and_then(Value::as_u64).unwrap_or(usual);
    if limit > most {
        let why = format!("a page has at most {most} things; .jsonl and .csv have all");
        return Err(Error::invalid(LIMIT, &limit.to_string(), why));
    }
    input.insert(LIMIT.to_owned(), limit.into());
    Ok(())
}

/// What surrounds a request of many operations.
pub(super) fn surroundings(parts: &Parts, around: Context) -> Result<Context> {
    const SAID: [&str; 2] = [DRY_RUN, MESSAGE];
    let shows = |name: &str| SHOWING.iter().any(|option| option.name == name);
    let query = query(parts);
    for (at, (name, _)) in query.iter().enumerate() {
        if !SAID.contains(&name.as_str()) && !shows(name) {
            let why = format!("only {} can be said here", SAID.join(" and "));
            return Err(Error::invalid("the parameter", name, why));
        }
        if query[..at].iter().any(|(other, _)| other == name) {
            return Err(twice(name));
        }
    }
    if parts.headers.contains_key(header::IF_MATCH) {
        return Err(Error::usage("If-Match", "many things have no version", "leave it out"));
    }
    context(parts, &options(&query)?, around)
}

/// How a write is done, as the options say it.
pub(super) fn said(options: &Input, mut context: Context) -> Result<Context> {
    let on = |name: &str| options.get(name).and_then(Value::as_bool).unwrap_or_default();
    let message = options.get(MESSAGE).and_then(Value::as_str);
    context.message = message.map(|text| one_line(text).named(MESSAGE, text)).transpose()?;
    context.dry_run = on(DRY_RUN);
    context.cascade = on(CASCADE);
    context.expected = options.get(VERSION).and_then(Value::as_i64);
    Ok(context)
}

/// What surrounds the operation, as the request says it.
fn context(parts: &Parts, options: &Input, context: Context) -> Result<Context> {
    let mut context = said(options, context)?;
    if let Some(tags) = listed(&parts.headers, header::IF_MATCH).filter(|tags| *tags != "*") {
        (context.expected, context.changed) = matched(&tags, context.expected)?;
    }
    if let Some(key) = parts.headers.get("idempotency-key") {
        let text = key.to_str().unwrap_or_default();
        if text.is_empty() || text.len() > 255 {
            let why = "it has 1 to 255 visible ASCII characters";
            return Err(Error::invalid("Idempotency-Key", text, why));
        }
        context.request = request(&context, text);
        context.again = true;
    }
    Ok(context)
}
