//! `--include node,customer`: what a thing names is shown whole, as its own `show` shows it.

use std::collections::HashMap;

use serde_json::Value;

use super::Call;
use super::list::field;
use super::verbs::answer::seen;
use crate::answer::Detail;
use crate::error::{Error, Result};
use crate::resource::{Field, Kind, Noun, Query, Record, noun, record};
use crate::store::{Read, Val};

/// The input that says so.
const INCLUDE: &str = "include";

/// How many things are remembered: lists name the same ones again and again.
const MOST: usize = 1_000;

/// What is included, and what of it was read.
pub struct Included {
    parts: Vec<(&'static Field, &'static Noun)>,
    known: HashMap<(&'static str, Val), Value>,
}

/// The input for a noun that names others.
pub fn input(noun: &'static Noun) -> Option<Field> {
    let about = "What is shown whole, in place of its name, for programs: customer,state";
    let names = noun.fields.iter().any(|field| named(field).is_some());
    names.then(|| Field::input(INCLUDE, Kind::Word, about))
}

/// The noun whose thing a field names.
pub fn named(field: &Field) -> Option<&'static Noun> {
    match field.kind {
        Kind::Ref(name) | Kind::Key(name) => field.has_id().then(|| noun(name)),
        _ => None,
    }
}

impl Included {
    /// What a call wants included.
    pub fn of(call: &Call, read: &Read) -> Result<Self> {
        let said = call.word(INCLUDE).split(',').map(str::trim).filter(|word| !word.is_empty());
        let part = |word: &str| {
            let field = field(call.noun(), read.scope, "--include", word)?;
            let named = named(field).map(|noun| (field, noun));
            named.ok_or_else(|| Error::invalid("--include", word, "it names no other thing"))
        };
        let parts = said.map(part).collect::<Result<Vec<_>>>()?;
        if call.entry.lists() && call.detail != Detail::All && !parts.is_empty() {
            let why = "lists for people show names alone".to_owned();
            let next = "say -o json, jsonl, yaml or msgpack too".to_owned();
            let (field, value) = ("--include".to_owned(), call.word(INCLUDE).to_owned());
            return Err(Error::Invalid { field, value, why, next });
        }
        Ok(Self { parts, known: HashMap::new() })
    }

    /// The fields in whose place things are shown.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.parts.iter().map(|(field, _)| *field)
    }

    /// Has a query read which things those are.
    pub fn ask(&self, query: &mut Query) {
        query.links = self.fields().filter_map(Field::id_expression).collect();
    }

    /// Puts the things in the place of their names, as far as whoever reads sees them.
    pub fn put(&mut self, read: &Read, record: &mut Record) -> Result<()> {
        for ((field, noun), id) in self.parts.iter().zip(std::mem::take(&mut record.links)) {
            let known = match self.known.get(&(noun.name, id.clone())) {
                Some(known) => known.clone(),
                None => {
                    if self.known.len() >= MOST {
                        self.known.clear();
                    }
                    let found = shown(read, noun, &id)?
                        .unwrap_or_else(|| record.get(field.name).into_owned());
                    self.known.insert((noun.name, id), found.clone());
                    found
                }
            };
            record.fill(field.name, known);
        }
        Ok(())
    }
}

/// A thing as it is shown; none where there is none to be seen.
fn shown(read: &Read, noun: &'static Noun, id: &Val) -> Result<Option<Value>> {
    if *id == Val::Null {
        return Ok(None);
    }
    let found = record::one(read, noun, &vec![id.clone()])?;
    Ok(found.map(|mut record| {
        seen(&mut record, noun, read.scope);
        Value::Object(record.document())
    }))
}
