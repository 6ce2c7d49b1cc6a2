//! `search`: things by the beginning of a name, or by an address, a prefix or a MAC as a whole.

use serde_json::{Value, json};

use super::check::ALONE;
use super::{Call, Entry, Run};
use crate::answer::{Column, Look, Rows, Sink};
use crate::error::{Error, Kind, Result};
use crate::resource::locate::suggest::names;
use crate::resource::record::{self, Record};
use crate::resource::{self, Field, Input, NOUNS, Noun};
use crate::store::Read;

/// How many of each noun are shown.
const MOST: usize = 20;

/// `search`
pub(super) static SEARCH: &[Entry] = &[Entry {
    first: "search",
    verb: &ALONE,
    noun: None,
    about: "Find things by how a name begins, or by an address, a prefix or a MAC address",
    arguments: &[Field::input("text", resource::Kind::Word, "What to look for").word()],
    answers: Some(&FOUND),
    examples: &["search web", "search 192.0.2.11"],
    run: Run::Read(run),
}];

static FOUND: Rows = Rows {
    columns: &[
        Column::new("noun", Look::Plain),
        Column::new("name", Look::Plain),
        Column::new("vrf", Look::Plain),
    ],
    many: true,
    key: "name",
};

fn run(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let text = call.word("text");
    sink.begin(&FOUND.shape())?;
    for noun in NOUNS.iter().copied().filter(|noun| !noun.guarded) {
        let mut found = match has_names(noun) {
            true => names(read, noun, text)?,
            false => vec![],
        };
        found.truncate(MOST);
        if found.iter().all(|name| !name.eq_ignore_ascii_case(text))
            && let Some(thing) = exactly(read, noun, text)?
            && !found.contains(&thing.text(noun.key).to_owned())
        {
            sink.row(vec![
                noun.name.into(),
                thing.get(noun.key).clone(),
                thing.get("vrf").clone(),
            ])?;
        }
        for name in found {
            sink.row(vec![noun.name.into(), json!(name), Value::Null])?;
        }
    }
    sink.end()
}

/// Whether its things are known by names of their own, in an index.
fn has_names(noun: &Noun) -> bool {
    let of_another = |field: &Field| matches!(field.kind, resource::Kind::Ref(_));
    !noun.names.is_empty() && !noun.field(noun.key).is_some_and(of_another)
}

/// The thing that a text names; an id names one of everything, and is not looked for.
fn exactly(read: &Read, noun: &'static Noun, text: &str) -> Result<Option<Record>> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    match (noun.locate)(read, noun, text, &Input::new()) {
        Ok(Some(target)) => record::one(read, noun, &target),
        Ok(None) => Ok(None),
        Err(error) if is_no_name(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_no_name(error: &Error) -> bool {
    matches!(error.kind(), Kind::Usage | Kind::NotFound)
}
