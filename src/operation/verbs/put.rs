//! Making a thing, or making it exactly so: whatever was said of it before and is not said now is gone.

use serde_json::Value;

use super::super::Call;
use super::repeat::{must_be_said, must_be_so};
use crate::context::Meets;
use crate::error::{Error, Named, Result};
use crate::resource::noun::Input;
use crate::resource::record::{self, Record};
use crate::resource::reference::renamed;
use crate::resource::sight::owned;
use crate::resource::vrf;
use crate::resource::write::unsaid;
use crate::resource::{Field, Kind, Need, Noun, Source, Target, Tx};
use crate::store::Read;
use crate::value::as_text;

/// `NOUN put`
pub(super) fn put(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    let apart = vrf::apart(noun, call.word("key"), &call.input)?;
    let (word, mut said) = apart.unwrap_or_else(|| (call.word("key"), call.input.clone()));
    said.remove("key");
    let name = own_name(noun, word)?;
    let key = name.as_str();
    said.insert(noun.key.to_owned(), key.into());
    let Some(target) = noun.seek(tx, key, &said)? else {
        if tx.context.meets == Meets::Something || tx.context.expected.is_some() {
            return Err(Error::not_found(noun.name, key));
        }
        must_be_said(noun, call, &said)?;
        return Ok((noun, (noun.add)(tx, noun, &owned(tx, noun, &said))?));
    };
    tx.must_be_theirs(noun, &target)?;
    let thing = record::get(tx, noun, &target)?;
    must_be_named_so(noun, key, &thing)?;
    must_be_met(tx, noun, key, &thing)?;
    tx.check_version(noun, &target)?;
    must_be_so(tx, call, &thing, &mut said)?;
    for (name, value) in &mut said {
        // A word for a number of its own: it has one.
        if let Some(Kind::Or(_, words)) = noun.field(name).map(|field| field.kind)
            && value.as_str().is_some_and(|word| words.contains(&word))
            && thing.get(name).is_number()
        {
            *value = thing.get(name).into_owned();
        }
    }
    keep(tx, noun, thing, &said)?;
    said.extend((noun.inherits)(tx, &target, &said)?);
    (noun.set)(tx, noun, &target, &whole(tx, noun, &said)?)?;
    Ok((noun, target))
}

/// A name in its one form, where doors have not seen to that: of what is named with its address space.
fn own_name(noun: &Noun, word: &str) -> Result<String> {
    let kind = noun.field(noun.key).map(|field| field.kind).filter(|_| noun.shares_names());
    let name = kind.map(|kind| kind.read(&word.into()).named(noun.name, word)).transpose()?;
    Ok(name.map_or_else(|| word.to_owned(), |name| as_text(&name)))
}

/// A thing is replaced under its own name, not under an id or a short one.
fn must_be_named_so(noun: &Noun, key: &str, thing: &Record) -> Result<()> {
    let name = thing.text(noun.key);
    // What is named by another thing is found by whatever that is called.
    let by_another = matches!(noun.field(noun.key).map(|field| field.kind), Some(Kind::Ref(_)));
    match by_another || name.eq_ignore_ascii_case(key) {
        true => Ok(()),
        false => {
            let why = format!("it stands for the {} `{name}`, which has that name", noun.name);
            Err(Error::invalid(noun.name, key, why))
        }
    }
}

/// Refuses to replace what whoever asks does not know.
fn must_be_met(tx: &Tx, noun: &Noun, key: &str, thing: &Record) -> Result<()> {
    let (noun, key, found) = (noun.name, key.to_owned(), thing.number("version"));
    match tx.context.meets {
        Meets::Anything | Meets::Something => Ok(()),
        Meets::Unsaid => Err(Error::Unconditional { noun, key }),
        Meets::Nothing => Err(Error::Stale { noun, key, expected: 0, found }),
    }
}

/// What can be said only when a thing is made must be as it is.
fn keep(read: &Read, noun: &Noun, thing: Record, said: &Input) -> Result<()> {
    let shown = Value::Object(thing.document());
    let fixed = |field: &&Field| field.need != Need::Never && !field.set && field.name != noun.key;
    for field in noun.fields.iter().filter(fixed) {
        let Some(value) = said.get(field.name).filter(|value| !value.is_null()) else { continue };
        if !noun.still(&shown, field, &renamed(read, field.kind, value)?) {
            let key = shown[noun.key].as_str().unwrap_or_default();
            let what = format!("{} of {key} cannot be replaced", field.name);
            let why = format!("it is said when a {} is made, and what was said differs", noun.name);
            return Err(Error::refused(what, why, "leave it out, or say it as it is"));
        }
    }
    Ok(())
}

/// All that can be changed: what was not said has its default, or nothing.
fn whole(tx: &Tx, noun: &Noun, said: &Input) -> Result<Input> {
    let mut whole = Input::new();
    let said = owned(tx, noun, said);
    let mine = |field: &&Field| field.is_sayable(tx.scope);
    let settable = noun.fields.iter().filter(|field| field.set && field.name != noun.key);
    for field in settable.filter(mine) {
        let value = unsaid(noun, field, &said)?.or_else(|| said.get(field.name).cloned());
        whole.insert(field.name.to_owned(), value.unwrap_or_else(|| field.kind.none()));
    }
    let beside = noun.fields.iter().filter(|field| field.source == Source::Input);
    for field in beside {
        whole.extend(said.get(field.name).map(|value| (field.name.to_owned(), value.clone())));
    }
    Ok(whole)
}
