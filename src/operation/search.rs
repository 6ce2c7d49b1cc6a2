//! `search`: things by the beginning of a name, or by an address, a prefix or a MAC as a whole.

use serde_json::{Value, json};

use super::verbs::look;
use super::{Call, Entry};
use crate::answer::{Column, Look, Rows, Sink};
use crate::context::Scope;
use crate::error::{Error, Kind, Result};
use crate::resource::locate::suggest::names;
use crate::resource::policy::{Area, Grant, grant};
use crate::resource::record::{self, Record};
use crate::resource::token::Role;
use crate::resource::vrf::SPACE;
use crate::resource::{self, Field, Input, NOUNS, Noun};
use crate::store::Read;

/// How many of each noun are shown.
const MOST: usize = 20;

/// `search`
pub static SEARCH: &[Entry] = &[Entry {
    arguments: &[Field::input("text", resource::Kind::Word, "What to look for").word()],
    examples: &["search web", "search 192.0.2.11"],
    area: Area::Shown,
    ..look(
        "search",
        "Find things by how a name begins, or by an address, a prefix or a MAC address",
        &FOUND,
        run,
    )
}];

static FOUND: Rows = Rows {
    columns: &[
        Column::new("noun", Look::Plain),
        Column::new("name", Look::Plain),
        Column::new(SPACE, Look::Plain),
    ],
    many: true,
    key: "name",
};

fn run(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let text = call.word("text");
    sink.begin(&FOUND.shape())?;
    let reads = |area: Area| grant(Role::CustomerRead, area) >= Grant::Read;
    let is_open =
        |noun: &&Noun| noun.area != Area::Tokens && (read.scope == Scope::All || reads(noun.area));
    for noun in NOUNS.iter().copied().filter(is_open) {
        let mut found = match has_names(noun) {
            true => names(read, noun, text)?,
            false => vec![],
        };
        found.truncate(MOST);
        for thing in exactly(read, noun, text)? {
            let key = thing.text(noun.key);
            if !found.iter().any(|name| name == key) {
                sink.row(vec![noun.name.into(), json!(key), thing.get(SPACE).clone()])?;
            }
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

/// The things that a text names, one in each address space; an id names one of everything, and is
/// not looked for.
fn exactly(read: &Read, noun: &'static Noun, text: &str) -> Result<Vec<Record>> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(vec![]);
    }
    let mut found = vec![];
    for space in spaces(read, noun)? {
        match noun.seek(read, text, &space) {
            Ok(Some(target)) => found.extend(record::one(read, noun, &target)?),
            Ok(None) => {}
            Err(error) if is_no_name(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// The address spaces in which things of a noun are named, as far as it has any.
fn spaces(read: &Read, noun: &Noun) -> Result<Vec<Input>> {
    if noun.field(SPACE).is_none() {
        return Ok(vec![Input::new()]);
    }
    let all = read.column::<String>("SELECT name FROM vrf ORDER BY id", &[])?;
    let one = |name: String| Input::from_iter([(SPACE.to_owned(), json!(name))]);
    Ok(all.into_iter().map(one).collect())
}

fn is_no_name(error: &Error) -> bool {
    matches!(error.kind(), Kind::Usage | Kind::NotFound)
}
