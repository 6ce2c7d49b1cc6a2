//! Rows as the engines hold them.

use std::ops::Range;

use super::val::{FromVal, Val};
use crate::error::{Error, Result};

/// A row of a result: values in the order of the statement's columns. Names would cost more than
/// the values do; statements name their columns once, by place.
#[derive(Clone, Debug)]
pub struct Row(Vec<Val>);

impl Row {
    /// A row of these values.
    pub fn new(values: Vec<Val>) -> Self {
        Self(values)
    }

    /// The value of a column, as the type it should have.
    ///
    /// # Errors
    /// [`Error::Broken`] where the database holds something else.
    pub fn get<T: FromVal>(&self, column: usize) -> Result<T> {
        self.0.get(column).and_then(T::from_val).ok_or_else(|| unreadable(column))
    }

    /// The same of a column that is read once: its text is handed on, and nothing is left.
    ///
    /// # Errors
    /// [`Error::Broken`] where the database holds something else.
    pub fn take<T: FromVal>(&mut self, column: usize) -> Result<T> {
        let found = self.0.get_mut(column).map(|val| std::mem::replace(val, Val::Null));
        found.and_then(T::taken).ok_or_else(|| unreadable(column))
    }

    /// Some of the values.
    pub fn part(&self, columns: Range<usize>) -> &[Val] {
        self.0.get(columns).unwrap_or_default()
    }

    /// The values alone.
    pub fn into_values(self) -> Vec<Val> {
        self.0
    }
}

fn unreadable(column: usize) -> Error {
    Error::Broken {
        what: format!("the database holds an unreadable value in column {column} of a row"),
        source: None,
    }
}
