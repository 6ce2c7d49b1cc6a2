//! What was said: reading the words that the tree took.

use clap::ArgMatches;
use serde_json::Value;
use uuid::Uuid;

use super::{DATABASE, OUTPUT, SERVERS};
use crate::error::{Error, Named, Result};
use crate::operation::{self, Call, Entry};
use crate::render::Format;
use crate::resource::{Field, Input, Kind};

/// What was said: the operation, its fields, and the options around it.
#[derive(Clone)]
pub struct Said {
    /// The operation with its fields.
    pub call: Call,
    /// Which format was asked for, if one was.
    pub format: Option<&'static Format>,
    /// The database that was named, if one was.
    pub database: Option<String>,
    /// What was configured for this command alone.
    pub settings: Vec<(&'static str, String)>,
    /// Whether only names are wanted.
    pub quiet: bool,
    /// Whether the causes of errors are wanted.
    pub verbose: bool,
    /// Why it is done.
    pub message: Option<String>,
    /// The id that the request is given, where it is said.
    pub request: Option<Uuid>,
    /// Whether it is only tried.
    pub dry_run: bool,
    /// The version that must be found.
    pub expected: Option<i64>,
    /// Whether no question is wanted.
    pub yes: bool,
    /// Whether what refers to what goes may go too.
    pub cascade: bool,
}

/// Reads what was said in the tree.
pub fn read(matches: &ArgMatches) -> Result<Said> {
    let (entry, leaf) = chosen(matches)?;
    let on =
        |name: &str| leaf.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default();
    let text = |name: &str| leaf.try_get_one::<String>(name).ok().flatten().cloned();
    let format = text(OUTPUT).and_then(|name| crate::render::by_name(&name));
    let detail = format.map_or(crate::answer::Detail::Narrow, |format| format.detail);
    Ok(Said {
        call: Call::new(entry, input(entry, leaf)?, detail),
        format,
        database: text(DATABASE),
        settings: SERVERS.iter().filter_map(|(key, _, _)| Some((*key, text(key)?))).collect(),
        quiet: on("quiet"),
        verbose: on("verbose"),
        message: text("because"),
        request: leaf.try_get_one::<Uuid>("request-id").ok().flatten().copied(),
        dry_run: on("dry-run"),
        expected: leaf.try_get_one::<i64>("if-version").ok().flatten().copied(),
        yes: on("yes"),
        cascade: on("cascade"),
    })
}

fn chosen(matches: &ArgMatches) -> Result<(&'static Entry, &ArgMatches)> {
    let nothing = || Error::Usage("no command was given\n".to_owned());
    let (first, inner) = matches.subcommand().ok_or_else(nothing)?;
    let (word, leaf) = inner.subcommand().unwrap_or(("", inner));
    let found = operation::all().find(|entry| entry.first == first && entry.verb.word == word);
    found.map(|entry| (entry, leaf)).ok_or_else(nothing)
}

/// The fields that were said, each in its one form.
fn input(entry: &Entry, leaf: &ArgMatches) -> Result<Input> {
    let mut input = Input::new();
    for field in entry.fields() {
        if leaf.value_source(field.name) != Some(clap::parser::ValueSource::CommandLine) {
            continue;
        }
        if let Ok(Some(yes)) = leaf.try_get_one::<bool>(field.name) {
            input.insert(field.name.to_owned(), Value::Bool(*yes));
            continue;
        }
        let words = leaf.try_get_many::<String>(field.name).ok().flatten().unwrap_or_default();
        let words = words.map(String::as_str).collect::<Vec<_>>();
        input.insert(field.name.to_owned(), value(&field, &words)?);
    }
    Ok(input)
}

/// The value that words stand for; an empty word clears what may be empty.
pub fn value(field: &Field, words: &[&str]) -> Result<Value> {
    let read = |kind: &Kind, word: &str| kind.read(&Value::from(word)).named(&field.label(), word);
    match (field.kind, words) {
        (Kind::List(_), [""]) if field.set => Ok(Value::Array(vec![])),
        (Kind::List(kind), words) => words.iter().map(|word| read(kind, word)).collect(),
        (_, [""]) if field.set => Ok(Value::Null),
        (kind, [word]) => read(&kind, word),
        _ => Ok(Value::Null),
    }
}
