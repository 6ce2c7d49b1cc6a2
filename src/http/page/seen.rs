//! An answer kept, to be shown on a page.

use serde_json::{Value, json};

use super::super::ask::{fields, put};
use super::super::who::allow;
use crate::answer::{Cell, Column, Detail, Shape, Sink, values};
use crate::context::Context;
use crate::error::Result;
use crate::operation::list::LIMIT;
use crate::operation::perform::perform;
use crate::operation::verbs::LIST;
use crate::operation::{self, Call, Entry, Verb};
use crate::resource::token::Bearer;
use crate::resource::{Input, Noun};
use crate::store::Store;

/// What an operation answered.
#[derive(Clone, Default)]
pub(in super::super) struct Seen {
    /// The columns of its rows.
    pub(super) columns: Vec<Column>,
    /// Its rows.
    pub(super) rows: Vec<Vec<Value>>,
    /// Where the next page begins.
    pub(super) next: Option<String>,
    /// A document that is no row.
    pub(super) document: Option<Value>,
    /// What people are told of a write.
    pub(super) told: String,
}

impl Seen {
    /// The value of a column in a row.
    pub(super) fn get(&self, row: usize, column: &str) -> &Value {
        let at = self.columns.iter().position(|known| known.name == column);
        let cell = at.and_then(|at| self.rows.get(row)?.get(at));
        cell.unwrap_or(&Value::Null)
    }
}

impl Sink for &mut Seen {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.columns = shape.columns.to_vec();
        Ok(())
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        self.rows.push(values(cells));
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.document = Some(document.clone());
        Ok(())
    }

    fn done(&mut self, sentence: &str, _: &str, _: &Value) -> Result<()> {
        self.told = sentence.to_owned();
        Ok(())
    }

    fn next(&mut self, next: Option<String>) -> Result<()> {
        self.next = next;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}

/// The operation of a noun and a verb, as far as there is one.
pub(super) fn known(noun: &Noun, verb: &Verb) -> Option<&'static Entry> {
    let is = |entry: &&Entry| entry.first == noun.name && entry.verb.word == verb.word;
    operation::all().find(is)
}

/// The same, as far as whoever asks may.
pub(super) fn allowed(bearer: &Bearer, noun: &Noun, verb: &Verb) -> Option<&'static Entry> {
    known(noun, verb).filter(|entry| allow(bearer, entry).is_ok())
}

/// Reads what else a page shows.
pub(super) fn also(
    store: &Store,
    context: &Context,
    entry: &'static Entry,
    input: Input,
    detail: Detail,
) -> Result<Seen> {
    let call = Call { paged: entry.verb.word == LIST.word, ..Call::new(entry, input, detail) };
    let mut seen = Seen::default();
    perform(store, context, &call, &mut &mut seen)?;
    Ok(seen)
}

/// The first of what a list finds by these words.
pub(super) fn few(
    store: &Store,
    context: &Context,
    entry: &'static Entry,
    by: &[(&str, &str)],
    most: u64,
) -> Result<Seen> {
    let (mut input, fields) = (Input::new(), fields(entry));
    for (name, word) in by {
        put(&mut input, &fields, name, &[word])?;
    }
    input.insert(LIMIT.to_owned(), json!(most));
    also(store, context, entry, input, Detail::Narrow)
}
