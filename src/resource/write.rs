//! What adding, changing and removing mean for most nouns.

use serde_json::Value;

use super::field::{Field, Need, Source};
use super::kind::Kind;
use super::noun::{Input, Noun, Target, id_of};
use super::tx::Tx;
use super::{NOUNS, record};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};

/// Puts defaults where nothing was said and refuses a thing with something missing.
pub fn complete(noun: &Noun, input: &Input) -> Result<Input> {
    let mut input = input.clone();
    for field in noun.fields {
        match field.need {
            Need::Default(value) if input.get(field.name).is_none_or(Value::is_null) => {
                let value = field.kind.read(&Value::from(value)).unwrap_or(Value::Null);
                input.insert(field.name.to_owned(), value);
            }
            Need::Required if input.get(field.name).is_none_or(Value::is_null) => {
                let why = format!("a {} needs it: {}", noun.name, field.help);
                let next = format!("say {} {}", field.label(), field.kind.placeholder());
                return Err(Error::missing(&field.label(), why, next));
            }
            _ => {}
        }
    }
    Ok(input)
}

/// The columns that hold what was said.
pub fn columns(read: &Read, noun: &Noun, input: &Input) -> Result<Vec<(String, Val)>> {
    let mut row = vec![];
    for field in noun.fields.iter().filter(|field| field.source == Source::Column) {
        let Some(value) = input.get(field.name) else { continue };
        if let (Kind::Name, "folded", Value::String(name)) = (field.kind, noun.names, value) {
            row.push(("folded".to_owned(), name.to_ascii_lowercase().into()));
        }
        row.push((field.column(), column(read, field, value)?));
    }
    Ok(row)
}

fn column(read: &Read, field: &Field, value: &Value) -> Result<Val> {
    match (field.kind, value) {
        (Kind::Ref(noun), Value::String(word)) => Ok(super::noun(noun).find_id(read, word)?.into()),
        (kind, value) => Ok(kind.keep(value)),
    }
}

/// The same with borrowed names, as statements take it.
pub fn borrowed(row: &[(String, Val)]) -> Vec<(&str, Val)> {
    row.iter().map(|(name, val)| (name.as_str(), val.clone())).collect()
}

/// Adds a row.
pub fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let input = complete(noun, input)?;
    refuse_taken(tx, noun, &input, None)?;
    let row = columns(tx, noun, &input)?;
    let target = vec![Val::Int(tx.create(noun.table, &borrowed(&row))?)];
    tx.created(noun, &target)?;
    Ok(target)
}

/// Changes a row.
pub fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.touch(noun, target)?;
    refuse_taken(tx, noun, input, Some(target))?;
    let row = columns(tx, noun, input)?;
    tx.update(noun.home(target), &borrowed(&row), &noun.condition(""), target)?;
    raise_part(tx, noun, target)
}

/// Raises the version of a part; that of a whole is raised when the write ends.
pub fn raise_part(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    if (noun.whole)(tx, noun, target)?.is_none() {
        return Ok(());
    }
    let (home, condition) = (noun.home(target), noun.condition(""));
    let sql = format!("UPDATE {home} SET version = version + 1, updated_at = ? WHERE {condition}");
    let params = [&[Val::Int(tx.context.at)], target.as_slice()].concat();
    tx.guarded(&sql, &params)
}

/// Removes a row that nothing refers to.
pub fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    tx.touch(noun, target)?;
    free(tx, noun, target)?;
    tx.guarded(&format!("DELETE FROM {} WHERE {}", noun.home(target), noun.condition("")), target)
}

/// Refuses a name that another row of the list has.
fn refuse_taken(tx: &Tx, noun: &'static Noun, input: &Input, own: Option<&Target>) -> Result<()> {
    let (Some(Value::String(name)), "folded") = (input.get(noun.key), noun.names) else {
        return Ok(());
    };
    let sql = format!("SELECT id FROM {} WHERE folded = ?", noun.table);
    match tx.get::<i64>(&sql, params![name.to_ascii_lowercase()])? {
        Some(id) if own.is_none_or(|own| id_of(own) != id) => {
            Err(Error::Taken { noun: noun.name, key: name.clone() })
        }
        _ => Ok(()),
    }
}

/// Sees to it that nothing refers to a thing: refuses, or removes what does where the context says
/// so.
pub fn free(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    loop {
        let users = users(tx, noun, id_of(target))?;
        if users.is_empty() {
            return Ok(());
        }
        if !tx.context.cascade {
            let by = users.iter().map(|user| format!("{} {}", user.noun.name, user.key)).collect();
            return Err(in_use(tx, noun, target, by));
        }
        for user in users {
            // Removing one may have removed the next.
            if record::one(tx, user.noun, &user.target)?.is_some() {
                (user.noun.remove)(tx, user.noun, &user.target)?;
            }
        }
    }
}

/// The error for a thing that others need.
pub fn in_use(tx: &Tx, noun: &'static Noun, target: &Target, by: Vec<String>) -> Error {
    let found = record::get(tx, noun, target);
    let key = found.map_or_else(|_| String::new(), |record| record.text(noun.key).to_owned());
    let next = "remove those first, or say --cascade to remove them too".to_owned();
    Error::InUse { noun: noun.name, key, by, next }
}

/// How many of those that refer to a thing are listed.
const LISTED: usize = 5;

/// A thing that refers to another.
struct User {
    noun: &'static Noun,
    key: String,
    target: Target,
}

/// Who refers to a thing, by a field of theirs or otherwise: at most five.
fn users(tx: &Tx, noun: &Noun, id: i64) -> Result<Vec<User>> {
    let mut found = vec![];
    for (user, sql) in references(noun) {
        for row in tx.rows(&format!("{sql} LIMIT {LISTED}"), params![id])? {
            let name = row.get::<Val>(0)?;
            let shown = user.field(user.key).map(|field| field.kind.show(&name));
            let key = shown.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
            let mut target = row.into_values().split_off(1);
            if target.is_empty() {
                target = user.find(tx, &key, &Input::new())?;
            }
            found.push(User { noun: user, key, target });
        }
    }
    found.truncate(LISTED);
    Ok(found)
}

/// Every way in which other things refer to a noun, with the statement that selects their names
/// and, where a name alone could mean another, what identifies them. What is named by the thing it
/// refers to is a part of it, and goes with it.
pub fn references(noun: &Noun) -> impl Iterator<Item = (&'static Noun, String)> {
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
    let key = user.field(user.key).and_then(record::expression).unwrap_or_default();
    let ids = user.ids.iter().map(|id| format!(", t.{id}")).collect::<String>();
    let (table, column) = (user.table, field.column());
    format!("SELECT {key}{ids} FROM {table} t WHERE t.{column} = ? ORDER BY 1")
}
