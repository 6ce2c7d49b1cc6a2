//! What adding, changing and removing mean for most nouns.

use serde_json::Value;

use super::field::{Field, Need, Source};
use super::kind::Kind;
use super::noun::{Input, Noun, Target, id_of};
use super::tx::Tx;
use super::{record, reference, spelled};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};

/// Puts defaults where nothing was said and refuses a thing with something missing.
pub fn complete(noun: &Noun, input: &Input) -> Result<Input> {
    let mut input = input.clone();
    for field in noun.fields {
        if let Some(value) = unsaid(noun, field, &input)? {
            input.insert(field.name.to_owned(), value);
        }
    }
    Ok(input)
}

/// What a field is where nothing was said of it; nothing, where something was or nothing need be.
pub fn unsaid(noun: &Noun, field: &Field, input: &Input) -> Result<Option<Value>> {
    match field.need {
        _ if input.get(field.name).is_some_and(|value| !value.is_null()) => Ok(None),
        Need::Default(value) => {
            Ok(Some(field.kind.read(&Value::from(value)).unwrap_or(Value::Null)))
        }
        Need::Required => {
            let why = format!("a {} needs it: {}", noun.name, field.help);
            let next = match field.word {
                true => format!("say its {}", field.label()),
                false => format!("say {} {}", field.label(), field.kind.placeholder()),
            };
            Err(Error::missing(&field.label(), why, next))
        }
        Need::Optional | Need::Never => Ok(None),
    }
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
    set_with(tx, noun, target, input, |_| Ok(()))
}

/// Changes a row, and more that belongs to it.
pub fn set_with(
    tx: &mut Tx,
    noun: &'static Noun,
    target: &Target,
    input: &Input,
    more: impl FnOnce(&mut Tx) -> Result<()>,
) -> Result<()> {
    tx.touch(noun, target)?;
    refuse_taken(tx, noun, input, Some(target))?;
    if input.contains_key(noun.key) {
        must_keep_its_name(tx, noun, target, input)?;
    }
    let row = columns(tx, noun, input)?;
    let update = |tx: &mut Tx| {
        tx.update(noun.home(target), &borrowed(&row), &noun.condition(""), target)?;
        more(tx)
    };
    match (noun.whole)(tx, noun, target)? {
        None => update(tx),
        Some(_) if !changes(tx, noun, target, update)? => Ok(()),
        Some(_) => raise_part(tx, noun, target),
    }
}

/// Does something to a part of a thing, and says whether the part is another for it.
pub fn changes(
    tx: &mut Tx,
    noun: &'static Noun,
    target: &Target,
    change: impl FnOnce(&mut Tx) -> Result<()>,
) -> Result<bool> {
    let old = record::get(tx, noun, target)?.document();
    change(tx)?;
    Ok(old != record::get(tx, noun, target)?.document())
}

/// What a thing must have cannot be taken from it.
pub fn must_keep(input: &Input, noun: &Noun, needed: impl Fn(&&Field) -> bool) -> Result<()> {
    let cleared = |field: &&Field| input.get(field.name).is_some_and(Value::is_null);
    match noun.fields.iter().filter(cleared).find(needed) {
        Some(field) => {
            let flag = format!("--{}", field.long());
            Err(Error::usage(&flag, "it always has one", "give a value"))
        }
        None => Ok(()),
    }
}

/// Raises the version of a part; that of a whole is raised when the write ends.
pub fn raise_part(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let (home, condition) = (noun.home(target), noun.condition(""));
    let sql = format!("UPDATE {home} SET version = version + 1, updated_at = ? WHERE {condition}");
    let params = [&[Val::Int(tx.context.at)], target.as_slice()].concat();
    tx.guarded(&sql, &params)
}

/// Removes a row that nothing refers to.
pub fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    tx.touch(noun, target)?;
    must_keep_its_name(tx, noun, target, &Input::new())?;
    reference::free(tx, noun, target)?;
    tx.guarded(&format!("DELETE FROM {} WHERE {}", noun.home(target), noun.condition("")), target)
}

/// What others are given unless told otherwise must be found by its name.
fn must_keep_its_name(tx: &Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let parts = |field: &'static Field| match field.kind {
        Kind::List(Kind::Parts(compound)) => compound.fields,
        _ => &[],
    };
    let by_default = super::NOUNS.iter().flat_map(|user| {
        let all = user.fields.iter().flat_map(move |field| parts(field).iter().chain([field]));
        all.filter_map(move |field| match (field.kind, field.need) {
            (Kind::Ref(to), Need::Default(name)) if to == noun.name => Some((user, field, name)),
            _ => None,
        })
    });
    for (user, field, name) in by_default {
        let found = (noun.locate)(tx, noun, name, &Input::new())?;
        if found.as_ref() == Some(target)
            && input.get(noun.key).and_then(Value::as_str) != Some(name)
        {
            let what = format!("{} `{name}` keeps its name and stays", noun.name);
            let why =
                format!("it is the {} of every {} unless told", spelled(field.name), user.name);
            return Err(Error::refused(what, why, ""));
        }
    }
    Ok(())
}

/// Refuses a name that another row of the list has.
fn refuse_taken(tx: &Tx, noun: &'static Noun, input: &Input, own: Option<&Target>) -> Result<()> {
    let (Some(Value::String(name)), "folded") = (input.get(noun.key), noun.names) else {
        return Ok(());
    };
    let sql = format!("SELECT id FROM {} WHERE folded = ?", noun.table);
    match tx.get::<i64>(&sql, params![name.to_ascii_lowercase()])? {
        Some(id) if own.is_none_or(|own| id_of(own) != id) => Err(noun.taken(name)),
        _ => Ok(()),
    }
}
