//! Reading and writing inside a transaction: two types, so that what only reads cannot write.

use std::ops::Deref;

use super::{Backend, FromVal, Row, Val};
use crate::context::Context;
use crate::error::{Error, Result};

/// A view of the database in which nothing moves.
pub struct Read<'a> {
    backend: &'a dyn Backend,
}

impl<'a> Read<'a> {
    pub(super) fn new(backend: &'a dyn Backend) -> Self {
        Self { backend }
    }

    /// Hands every row to `take`.
    pub fn each(
        &self,
        sql: &str,
        params: &[Val],
        mut take: impl FnMut(Row) -> Result<()>,
    ) -> Result<()> {
        self.backend.each(sql, params, &mut take)
    }

    /// All rows.
    pub fn rows(&self, sql: &str, params: &[Val]) -> Result<Vec<Row>> {
        let mut rows = vec![];
        self.each(sql, params, |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub fn row(&self, sql: &str, params: &[Val]) -> Result<Option<Row>> {
        Ok(self.rows(sql, params)?.into_iter().next())
    }

    /// The first column of all rows.
    pub fn column<T: FromVal>(&self, sql: &str, params: &[Val]) -> Result<Vec<T>> {
        self.rows(sql, params)?.iter().map(|row| row.get(0)).collect()
    }

    /// The first column of the first row, if there is one.
    pub fn get<T: FromVal>(&self, sql: &str, params: &[Val]) -> Result<Option<T>> {
        self.row(sql, params)?.map(|row| row.get(0)).transpose()
    }

    /// A count or a sum, which every engine answers with one row.
    pub fn number(&self, sql: &str, params: &[Val]) -> Result<i64> {
        Ok(self.get::<Option<i64>>(sql, params)?.flatten().unwrap_or(0))
    }
}

/// A transaction that writes. It cannot be had without a [`Context`].
pub struct Write<'a> {
    read: Read<'a>,
    /// Who writes, when and under which conditions.
    pub context: &'a Context,
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Read<'a> {
        &self.read
    }
}

impl<'a> Write<'a> {
    pub(super) fn new(backend: &'a dyn Backend, context: &'a Context) -> Self {
        Self { read: Read::new(backend), context }
    }

    /// Runs a statement and says how many rows it changed.
    pub fn execute(&mut self, sql: &str, params: &[Val]) -> Result<u64> {
        self.read.backend.execute(sql, params)
    }

    /// Runs a guarded statement: one that changes nothing lost to another writer.
    pub fn guarded(&mut self, sql: &str, params: &[Val]) -> Result<()> {
        match self.execute(sql, params)? {
            0 => Err(Error::Busy),
            _ => Ok(()),
        }
    }

    /// Adds a row and returns the id it was given.
    pub fn insert(&mut self, table: &str, row: &[(&str, Val)]) -> Result<i64> {
        let columns = row.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let marks = vec!["?"; row.len()].join(", ");
        let params = row.iter().map(|(_, val)| val.clone()).collect::<Vec<_>>();
        self.execute(&format!("INSERT INTO {table} ({columns}) VALUES ({marks})"), &params)?;
        Ok(self.read.backend.last_id())
    }

    /// As [`insert`](Self::insert), with the moment of making in the row.
    pub fn create(&mut self, table: &str, row: &[(&str, Val)]) -> Result<i64> {
        let at = Val::Int(self.context.at);
        let stamps = [("created_at", at.clone()), ("updated_at", at)];
        self.insert(table, &[row, &stamps].concat())
    }

    /// Puts values into the one row that `condition` names.
    pub fn update(
        &mut self,
        table: &str,
        row: &[(&str, Val)],
        condition: &str,
        params: &[Val],
    ) -> Result<()> {
        if row.is_empty() {
            return Ok(());
        }
        let columns = row.iter().map(|(name, _)| format!("{name} = ?")).collect::<Vec<_>>();
        let sql = format!("UPDATE {table} SET {} WHERE {condition}", columns.join(", "));
        let values = row.iter().map(|(_, val)| val.clone()).chain(params.iter().cloned());
        self.guarded(&sql, &values.collect::<Vec<_>>())
    }
}
