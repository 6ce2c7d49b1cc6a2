//! What refers to a thing, and keeps it from being removed.

use serde_json::Value;

use super::field::{Field, Source};
use super::kind::Kind;
use super::noun::{Input, Noun, Target, id_of};
use super::policy::Area;
use super::query::expression;
use super::sight::if_seen;
use super::tx::Tx;
use super::{NOUNS, noun, record};
use crate::answer::Cell;
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};

/// Sees to it that nothing refers to a thing: refuses, or removes what does where the context says
/// so.
pub fn free(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let cascades = tx.context.cascade && noun.cascades;
    loop {
        let users = users(tx, noun, id_of(target), if cascades { TOGETHER } else { ASKED })?;
        if users.is_empty() {
            return Ok(());
        }
        let hidden = users.iter().any(|user| !user.seen);
        if hidden || !cascades {
            let by = users.iter().map(User::told).collect();
            let next = if noun.cascades && !hidden { CASCADE } else { STAYS };
            return Err(in_use(tx, noun, target, by, next));
        }
        for user in users {
            // Removing one may have removed the next.
            if record::one(tx, user.noun, &user.target)?.is_some() {
                (user.noun.remove)(tx, user.noun, &user.target)
                    .map_err(|error| error.at(format!("{} {}", user.noun.name, user.key)))?;
            }
        }
    }
}

/// What is said of those that whoever asks may not know.
pub const NOT_YOURS: &str = "what is not yours";

/// What to do about those that refer to a thing that is removed.
pub const CASCADE: &str = "remove those first, or say --cascade to remove them too";

/// What to do about those that are of a kind that is to go.
pub const STAYS: &str = "change or remove those first";

/// What to do about VMs that need what is taken from their hypervisor.
pub const MOVE: &str = "move or remove those first";

/// The error for a thing that others need, the first of which are told, and what to do about them.
pub fn in_use(
    tx: &Tx,
    noun: &'static Noun,
    target: &Target,
    mut by: Vec<String>,
    next: &str,
) -> Error {
    if by.len() > LISTED {
        by.truncate(LISTED);
        by.push("others".to_owned());
    }
    match record::get(tx, noun, target) {
        Ok(record) => {
            let key = record.text(noun.key).to_owned();
            Error::InUse { noun: noun.name, key, by, next: next.to_owned() }
        }
        Err(error) => error,
    }
}

/// A value in which what is referred to has its own name, whatever it was called; what is not there is left.
pub fn renamed(read: &Read, kind: Kind, value: &Value) -> Result<Value> {
    match (kind, value) {
        (Kind::Ref(name) | Kind::Key(name), Value::String(word)) => {
            let noun = noun(name);
            let found = noun.seek(read, word, &Input::new())?;
            let thing = found.map(|target| record::one(read, noun, &target)).transpose()?.flatten();
            Ok(thing.map_or_else(|| value.clone(), |thing| thing.get(noun.key).into_owned()))
        }
        (Kind::List(kind), Value::Array(all)) => {
            all.iter().map(|one| renamed(read, *kind, one)).collect()
        }
        (Kind::Parts(compound), Value::Object(parts)) => {
            let kind = |part: &str| compound.fields.iter().find(|field| field.name == part);
            let one = |(part, value): (&String, &Value)| match kind(part) {
                Some(field) => Ok((part.clone(), renamed(read, field.kind, value)?)),
                None => Ok((part.clone(), value.clone())),
            };
            Ok(Value::Object(parts.iter().map(one).collect::<Result<_>>()?))
        }
        _ => Ok(value.clone()),
    }
}

/// How many of those that refer to a thing are listed.
const LISTED: usize = 5;

/// How many of them are asked for: one more says that there are others.
pub const ASKED: usize = LISTED + 1;

/// A thing that refers to another.
struct User {
    noun: &'static Noun,
    key: String,
    target: Target,
    /// Whether whoever asks sees it, and may change what is of its kind.
    seen: bool,
}

impl User {
    fn told(&self) -> String {
        match self.seen {
            true => format!("{} {}", self.noun.name, self.key),
            false => NOT_YOURS.to_owned(),
        }
    }
}

/// How many are removed before it is asked again who is left.
const TOGETHER: usize = 1000;

/// Who refers to a thing, by a field of theirs or otherwise: so many at most.
fn users(tx: &Tx, noun: &Noun, id: i64, most: usize) -> Result<Vec<User>> {
    let mut found = vec![];
    for (user, sql) in references(noun) {
        for row in tx.rows(&format!("{sql} LIMIT {most}"), params![id])? {
            let name = row.get::<Val>(0)?;
            let shown = user.field(user.key).map(|field| field.kind.show(name));
            let key = shown.as_ref().and_then(Cell::as_str).unwrap_or_default().to_owned();
            let mut target = row.into_values().split_off(1);
            if target.is_empty() {
                let found = (user.locate)(tx, user, &key, &Input::new())?;
                target = found.ok_or_else(|| Error::not_found(user.name, &key))?;
            }
            let opens = user.area != Area::Tokens || tx.context.ends_tokens;
            let seen = opens && if_seen(tx, user, Some(target.clone()))?.is_some();
            found.push(User { noun: user, key, target, seen });
        }
    }
    found.truncate(most);
    Ok(found)
}

/// Every way in which other things refer to a noun, with the statement that selects their names
/// and, where a name alone could mean another, what identifies them. What is named by the thing it
/// refers to is a part of it, and goes with it.
fn references(noun: &Noun) -> impl Iterator<Item = (&'static Noun, String)> {
    let name = noun.name;
    let fields = NOUNS.iter().flat_map(move |user| {
        let refers = move |field: &&Field| {
            let this = matches!(field.kind, Kind::Ref(to) if to == name);
            this && field.source == Source::Column && field.name != user.key
        };
        user.fields.iter().filter(refers).map(|field| (*user, referring(user, field)))
    });
    let others = noun.uses.iter().map(|other| (super::noun(other.noun), other.sql.to_owned()));
    fields.chain(others)
}

/// Selects those that refer by a field.
fn referring(user: &Noun, field: &Field) -> String {
    let key = user.field(user.key).and_then(expression).unwrap_or_default();
    let ids = user.ids.iter().map(|id| format!(", t.{id}")).collect::<String>();
    let (table, column) = (user.table, field.column());
    format!("SELECT {key}{ids} FROM {table} t WHERE t.{column} = ? ORDER BY 1")
}
