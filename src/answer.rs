//! Answers: rows of named cells, streamed into a sink that every format implements.

mod cell;

use std::rc::Rc;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::error::Result;
pub use cell::{Cell, Part, plain, values};

/// How people read a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// A number, to the right.
    Number,
    /// A number of bytes, with a unit.
    Bytes,
    /// A whole document: only programs read it.
    Document,
}

/// How much of each thing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Its name.
    Key,
    /// What fits a line.
    Narrow,
    /// Everything.
    All,
}

/// One column of an answer.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, the same in every format.
    pub name: &'static str,
    /// How people read it.
    pub look: Look,
    /// Whether tables leave it out unless asked.
    pub wide: bool,
}

impl Column {
    /// One that tables always show.
    pub const fn new(name: &'static str, look: Look) -> Self {
        Self { name, look, wide: false }
    }
}

/// What the rows of an answer have in common.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The columns, in order.
    pub columns: Rc<[Column]>,
    /// Whether it is a list; else it is one row.
    pub many: bool,
    /// Whether it is a page of a list, which tells where the next one begins.
    pub paged: bool,
    /// The column that names a row.
    pub key: &'static str,
    /// The column that says within what it is one row's name, and where that need not be said.
    pub within: Option<(&'static str, &'static str)>,
}

impl Shape {
    /// That of a list of such columns.
    pub fn list(columns: Rc<[Column]>, key: &'static str) -> Self {
        Self { columns, many: true, paged: false, key, within: None }
    }
}

/// What the rows of one operation are like, for those that are no noun's.
#[derive(Debug)]
pub struct Rows {
    /// The columns, in order.
    pub columns: &'static [Column],
    /// Whether there are many.
    pub many: bool,
    /// The column that names a row.
    pub key: &'static str,
}

impl Rows {
    /// The shape of an answer of such rows.
    pub fn shape(&self) -> Shape {
        Shape { many: self.many, ..Shape::list(self.columns.into(), self.key) }
    }
}

/// Takes one member of a document and the keys that lead to it; members come in the order of those.
pub type Member<'a> = dyn FnMut(&[&str], Cell) -> Result<()> + 'a;

/// Gives a document, member by member.
pub type Give<'a> = dyn FnMut(&mut Member) -> Result<()> + 'a;

/// Where answers go.
pub trait Sink {
    /// Says what the rows will be like.
    fn begin(&mut self, shape: &Shape) -> Result<()>;
    /// Takes one row.
    fn row(&mut self, cells: Vec<Cell>) -> Result<()>;
    /// Takes a document that is no row.
    fn document(&mut self, document: &Value) -> Result<()>;
    /// Takes a document that whoever gives it needs no more.
    fn owned(&mut self, document: Cell) -> Result<()> {
        self.document(&document.into_value())
    }
    /// Takes a document a member at a time, for one that nobody should hold whole.
    fn members(&mut self, give: &mut Give) -> Result<()> {
        let mut whole = Value::Null;
        give(&mut |path, value| {
            *path.iter().fold(&mut whole, |inner, key| &mut inner[*key]) = value.into_value();
            Ok(())
        })?;
        self.document(&whole)
    }
    /// Takes a sentence for people about what was done, and the thing it was done to.
    fn done(&mut self, _sentence: &str, _key: &str, thing: &Value) -> Result<()> {
        self.document(thing)
    }
    /// Says where the next page begins, before a page ends.
    fn next(&mut self, _: Option<String>) -> Result<()> {
        Ok(())
    }
    /// Says that this was all.
    fn end(&mut self) -> Result<()>;
}

/// One row as an object, for writers that take it member by member.
pub struct Row<'a> {
    /// What its cells are called.
    pub shape: &'a Shape,
    /// Its cells.
    pub cells: &'a [Cell],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names = self.shape.columns.iter().map(|column| column.name);
        serializer.collect_map(names.zip(self.cells))
    }
}

/// One row as a JSON object.
pub fn object(shape: &Shape, cells: Vec<Cell>) -> Map<String, Value> {
    let names = shape.columns.iter().map(|column| column.name.to_owned());
    names.zip(values(cells)).collect()
}
