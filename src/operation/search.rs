//! `search`: things by the beginning of a name, or by an address, a prefix or a MAC as a whole.

use serde_json::{Value, json};

use super::verbs::look;
use super::{Call, Entry};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::context::Scope;
use crate::error::{Error, Kind, Result};
use crate::resource::address::IP;
use crate::resource::locate::suggest::names;
use crate::resource::policy::{Area, Grant, grant};
use crate::resource::record::{self, Record};
use crate::resource::sight::{ALL, if_seen, seen};
use crate::resource::subnet::SUBNET;
use crate::resource::token::Role;
use crate::resource::vrf::SPACE;
use crate::resource::{self, Field, Input, NOUNS, Noun, address, allocate};
use crate::store::{Read, params};
use crate::value::{Addr, Cidr};

/// How many of each noun are shown.
const MOST: usize = 20;

/// `search`
pub static SEARCH: &[Entry] = &[Entry {
    arguments: &[Field::input("text", resource::Kind::Word, "What to look for").word()],
    examples: &["search web", "search 192.0.2.11", "search br-2-0"],
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
                sink.row(plain([noun.name.into(), json!(key), thing.get(SPACE).into_owned()]))?;
            }
        }
        for name in found {
            sink.row(plain([noun.name.into(), json!(name), Value::Null]))?;
        }
    }
    for (noun, cidr, space) in around(read, text)? {
        sink.row(plain([noun.into(), json!(cidr), json!(space)]))?;
    }
    sink.end()
}

/// What an address lies in, unless it is named so itself: in each address space a prefix, and one that is taken as a
/// whole. Of address spaces those are asked whose prefixes are among the thousand nearest before it.
fn around(read: &Read, text: &str) -> Result<Vec<(&'static str, String, String)>> {
    let Ok(address) = text.parse::<Addr>() else { return Ok(vec![]) };
    let (condition, values) = seen(&SUBNET, read.scope).unwrap_or(ALL);
    let sql = format!(
        "SELECT t.vrf_id FROM subnet t WHERE t.first <= ? AND {condition} ORDER BY t.first DESC LIMIT 1000"
    );
    let mut spaces = read.column::<i64>(&sql, &[params![address].to_vec(), values].concat())?;
    spaces.sort_unstable();
    spaces.dedup();
    let mut found = vec![];
    for space in spaces {
        let within = within(read, space, address)?;
        if within.is_empty() {
            continue;
        }
        let name = read.get("SELECT name FROM vrf WHERE id = ?", params![space])?;
        let name: String = name.unwrap_or_default();
        found.extend(within.into_iter().map(|(noun, cidr)| (noun, cidr.to_string(), name.clone())));
    }
    Ok(found)
}

/// The same in one address space, as far as the reader sees it.
fn within(read: &Read, space: i64, address: Addr) -> Result<Vec<(&'static str, Cidr)>> {
    let one = Cidr { first: address, prefix: address.family().bits() };
    let subnet = allocate::holder(read, space, one)?;
    let subnet = subnet.map(|subnet| (&SUBNET, vec![subnet.id.into()], subnet.cidr));
    let taken = address::around(read, space, one)?;
    let taken = taken.map(|cidr| (&IP, vec![space.into(), cidr.first.into()], cidr));
    let mut found = vec![];
    for (noun, target, cidr) in [subnet, taken].into_iter().flatten() {
        if cidr != one && if_seen(read, noun, Some(target))?.is_some() {
            found.push((noun.name, cidr));
        }
    }
    Ok(found)
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
    for space in spaces(read, noun, text)? {
        match noun.seek(read, text, &space) {
            Ok(Some(target)) => found.extend(record::one(read, noun, &target)?),
            Ok(None) => {}
            Err(error) if is_no_name(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// The address spaces in which things of a noun are named so, as far as it has any.
fn spaces(read: &Read, noun: &Noun, text: &str) -> Result<Vec<Input>> {
    if noun.field(SPACE).is_none() {
        return Ok(vec![Input::new()]);
    }
    let first = text.parse::<Cidr>().map(|cidr| cidr.first).or_else(|_| text.parse::<Addr>());
    let Ok(first) = first else { return Ok(vec![]) };
    let sql = format!(
        "SELECT r.name FROM {} a JOIN vrf r ON r.id = a.vrf_id WHERE a.address = ? \
         UNION SELECT r.name FROM subnet s JOIN vrf r ON r.id = s.vrf_id WHERE s.first = ?",
        address::table(first.family())
    );
    let all = read.column::<String>(&sql, params![first, first])?;
    let one = |name: String| Input::from_iter([(SPACE.to_owned(), json!(name))]);
    Ok(all.into_iter().map(one).collect())
}

fn is_no_name(error: &Error) -> bool {
    matches!(error.kind(), Kind::Usage | Kind::NotFound)
}
