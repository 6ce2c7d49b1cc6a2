//! Answers: rows of named cells, streamed into a sink that every format implements.

use std::rc::Rc;

use serde_json::{Map, Value};

use crate::error::Result;

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

/// What the rows of an answer have in common.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The columns, in order.
    pub columns: Rc<[Column]>,
    /// Whether it is a list; else it is one row.
    pub many: bool,
    /// The column that names a row.
    pub key: &'static str,
}

/// Where answers go.
pub trait Sink {
    /// Says what the rows will be like.
    fn begin(&mut self, shape: &Shape) -> Result<()>;
    /// Takes one row.
    fn row(&mut self, cells: Vec<Value>) -> Result<()>;
    /// Takes a document that is no row.
    fn document(&mut self, document: &Value) -> Result<()>;
    /// Takes a sentence for people about what was done, and the thing it was done to.
    fn done(&mut self, sentence: &str, key: &str, thing: &Value) -> Result<()>;
    /// Says that this was all.
    fn end(&mut self) -> Result<()>;
}

/// One row as a JSON object.
pub fn object(shape: &Shape, cells: Vec<Value>) -> Map<String, Value> {
    shape.columns.iter().map(|column| column.name.to_owned()).zip(cells).collect()
}
