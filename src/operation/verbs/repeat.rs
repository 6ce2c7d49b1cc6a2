//! What a body repeats of the answer that it was made from: `GET`, change, `PUT`. What only answers have
//! may stand in it as it is.

use serde_json::Value;

use super::super::{Call, Entry};
use super::{PUT, SET};
use crate::error::{Error, Named, Result};
use crate::resource::record::Record;
use crate::resource::{Field, Input, Kind, Need, Noun, Source, Tx};

/// Takes what cannot be changed out of what a body gives: the values as they stand there.
pub fn repeated(entry: &Entry, fields: &[Field], given: &mut Input) -> Input {
    let noun = entry.noun.filter(|_| [PUT.word, SET.word].contains(&entry.verb.word));
    let Some(noun) = noun else { return Input::new() };
    // `null` says nothing in the whole of a thing, and clears in a change of it.
    let clears = entry.verb.word == SET.word;
    let mut repeats = Input::new();
    for field in noun.fields.iter().filter(|field| field.source != Source::Input) {
        let sayable = fields.iter().any(|known| known.name == field.name);
        let Some(value) = given.get(field.name).filter(|_| !(field.set && sayable)) else {
            continue;
        };
        // As it is said when one is made, it is judged like that.
        let said = sayable && (value.is_null() || field.kind.read(value).is_ok());
        let value = if said { value.clone() } else { given.remove(field.name).unwrap_or_default() };
        if clears || !value.is_null() {
            repeats.insert(field.name.to_owned(), value);
        }
    }
    repeats
}

/// Sees to it that what a call repeats is as it is, and takes that out of what it says.
pub(super) fn must_be_so(tx: &Tx, call: &Call, thing: &Record, said: &mut Input) -> Result<()> {
    let (noun, key) = (call.noun(), thing.text(call.noun().key));
    let number = |name: &str| call.repeats.get(name).and_then(Value::as_i64);
    if let Some(expected) = number("version").filter(|known| *known != thing.number("version")) {
        let (noun, key, found) = (noun.name, key.to_owned(), thing.number("version"));
        return Err(Error::Stale { noun, key, expected, found });
    }
    for (name, value) in &call.repeats {
        let Some(field) = noun.field(name).filter(|field| field.is_seen(tx.scope)) else {
            return Err(only_told(name, value));
        };
        let is_key = name == noun.key;
        let judged = |input: &Input| !is_key && input.contains_key(name);
        if *thing.get(name) == *value || is_sum(field) {
            said.retain(|known, _| known != name || is_key);
        } else if !judged(said) && !judged(&call.input) {
            let what = format!("{name} of {key} cannot be replaced");
            let why = format!("it is {}, and what was sent differs", thing.get(name));
            return Err(Error::refused(what, why, "leave it out, or send it as it is"));
        }
    }
    Ok(())
}

/// Whether it is a number or a yes that is worked out from other things: it may be another by now.
fn is_sum(field: &Field) -> bool {
    let counts = matches!(field.kind, Kind::Int(..) | Kind::Bytes | Kind::Bool);
    counts && field.need == Need::Never && field.source != Source::Column
}

/// Sees to it that what is made is not told what only answers have.
pub(super) fn must_be_said(noun: &Noun, call: &Call, said: &Input) -> Result<()> {
    let name = |said: &Input| said.get(noun.key).and_then(Value::as_str).map(str::to_lowercase);
    if let (Some(repeated), Some(known)) = (name(&call.repeats), name(said))
        && repeated != known
    {
        return Err(Error::invalid(noun.key, &repeated, "the path says another name"));
    }
    let unsaid = |(name, value): &(&String, &Value)| !said.contains_key(*name) && !value.is_null();
    for (name, value) in call.repeats.iter().filter(unsaid) {
        match noun.field(name).filter(|field| field.need != Need::Never) {
            Some(field) => drop(field.kind.read(value).named(name, &value.to_string())?),
            None => return Err(only_told(name, value)),
        }
    }
    Ok(())
}

fn only_told(name: &str, value: &Value) -> Error {
    Error::invalid(name, &value.to_string(), "only answers have it: leave it out")
}
