//! Engines: what each has to offer.

use super::{Row, Val};
use crate::error::Result;

/// What an engine has to offer.
pub(crate) trait Backend: Send {
    /// The words of migrations that each engine spells in its own way.
    fn words(&self) -> &'static [(&'static str, &'static str)];
    /// Starts a transaction; one that writes keeps other writers out.
    fn begin(&self, write: bool) -> Result<()>;
    /// Makes the transaction durable.
    fn commit(&self) -> Result<()>;
    /// Undoes the transaction.
    fn rollback(&self);
    /// Hands every row of a query to `take`, reading the result to its end.
    fn each(
        &self,
        sql: &str,
        params: &[Val],
        take: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<()>;
    /// Runs a statement and says how many rows it changed.
    fn execute(&self, sql: &str, params: &[Val]) -> Result<u64>;
    /// Runs several statements without parameters.
    fn script(&self, sql: &str) -> Result<()>;
    /// The id that the last insert was given.
    fn last_id(&self) -> i64;
    /// The version of the schema, 0 where there is none.
    fn version(&self) -> Result<i64>;
    /// Says which version the schema has from now on.
    fn set_version(&self, version: i64) -> Result<()>;
    /// Whether what was read is still what is there.
    fn unchanged(&self) -> bool;
    /// What an administrator wants to know of the engine.
    fn status(&self) -> Result<Vec<(&'static str, String)>>;
    /// The tables there are.
    fn schema(&self) -> Result<Vec<Table>>;
    /// Writes a copy of the database, as it is at one moment, to a file.
    fn backup(&self, file: &str) -> Result<()>;
    /// Puts a copy in the place of the database.
    fn restore(&mut self, file: &str) -> Result<()>;
}

/// A table, for those who draw the schema.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, with their types.
    pub columns: Vec<(String, String)>,
    /// Its references: a column, and the table it refers to.
    pub references: Vec<(String, String)>,
}
