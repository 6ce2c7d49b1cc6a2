//! Writing inside a transaction.

use std::ops::Deref;

use super::read::Read;
use super::{Backend, Val};
use crate::context::Context;
use crate::error::Result;

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
        Self { read: Read::new(backend, context.scope), context }
    }

    /// Runs a statement and says how many rows it changed.
    pub fn execute(&mut self, sql: &str, params: &[Val]) -> Result<u64> {
        self.read.backend.execute(sql, params)
    }

    /// Runs a statement whose result nobody waits for.
    pub fn run(&mut self, sql: &str, params: &[Val]) -> Result<()> {
        self.read.backend.later(sql, params, false)
    }

    /// Runs a guarded statement: one that changes nothing lost to another writer, which is known at the
    /// latest when all is to be saved.
    pub fn guarded(&mut self, sql: &str, params: &[Val]) -> Result<()> {
        self.read.backend.later(sql, params, true)
    }

    /// Adds a row.
    pub fn insert(&mut self, table: &str, row: &[(&str, Val)]) -> Result<()> {
        let (columns, params): (Vec<_>, Vec<_>) = row.iter().cloned().unzip();
        self.read.backend.add(table, &columns, &params)
    }

    /// Adds a row with the moment of making in it.
    pub fn insert_stamped(&mut self, table: &str, row: &[(&str, Val)]) -> Result<()> {
        self.insert(table, &self.stamped(row))
    }

    /// Adds a row with the moment of making in it, and returns the id it was given.
    pub fn create(&mut self, table: &str, row: &[(&str, Val)]) -> Result<i64> {
        let (columns, params): (Vec<_>, Vec<_>) = self.stamped(row).into_iter().unzip();
        self.read.backend.insert(table, &columns, &params)
    }

    fn stamped<'r>(&self, row: &[(&'r str, Val)]) -> Vec<(&'r str, Val)> {
        let at = Val::Int(self.context.at);
        [row, &[("created_at", at.clone()), ("updated_at", at)]].concat()
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
