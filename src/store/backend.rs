//! Engines: what each has to offer.

use super::{Row, Val};
use crate::error::{Error, Result};

/// What takes the rows of a query.
pub(crate) type Take<'a> = dyn FnMut(Row) -> Result<()> + 'a;

/// A query, and the values of its marks.
pub type Question = (String, Vec<Val>);

/// What an engine has to offer.
pub(crate) trait Backend: Send {
    /// The words of migrations that each engine spells in its own way.
    fn words(&self) -> &'static [(&'static str, &'static str)];
    /// Whether the database is this machine's own, so that the first write may make it.
    fn alone(&self) -> bool;
    /// Starts a transaction; one that writes keeps other writers out.
    fn begin(&self, write: bool) -> Result<()>;
    /// Makes the transaction durable.
    fn commit(&self) -> Result<()>;
    /// Does all that was asked for, and saves nothing yet.
    fn settled(&self) -> Result<()>;
    /// Undoes the transaction.
    fn rollback(&self);
    /// Asks all of these at once where the engine is elsewhere: [`each`](Self::each) hands over what was answered when
    /// it is asked the same before a table is written that the question names. None is about a view: it does not name
    /// the tables that it reads.
    fn ahead(&self, questions: &[Question]) -> Result<()>;
    /// What was answered to a question that was asked ahead, and not yet for itself; it still is to be.
    fn foretold(&self, _question: &Question) -> Option<Vec<Row>> {
        None
    }
    /// Hands every row of a query to `take`, reading the result to its end.
    fn each(&self, sql: &str, params: &[Val], take: &mut Take) -> Result<()>;
    /// The condition for what comes after a key, said so that the engine finds its place by an index.
    fn after(&self, columns: &[&str], key: &[Val]) -> (String, Vec<Val>);
    /// Runs a statement and says how many rows it changed.
    fn execute(&self, sql: &str, params: &[Val]) -> Result<u64>;
    /// Runs a statement whose result nobody waits for: where the server is elsewhere it goes with the next
    /// whose result somebody does. One that is guarded has to change something; else another was first.
    fn later(&self, sql: &str, params: &[Val], guarded: bool) -> Result<()> {
        match self.execute(sql, params)? {
            0 if guarded => Err(Error::Busy),
            _ => Ok(()),
        }
    }
    /// Runs several statements without parameters.
    fn script(&self, sql: &str) -> Result<()>;
    /// Adds a row and says which id it was given, if its table gives ids.
    fn insert(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<i64>;
    /// Adds a row whose id nobody asks for.
    fn add(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<()> {
        self.insert(table, columns, params).map(drop)
    }
    /// The version of the schema, 0 where there is none.
    fn version(&self) -> Result<i64>;
    /// Says which version the schema has from now on.
    fn set_version(&self, version: i64) -> Result<()>;
    /// The tables of a database in which no step of ours was ever begun; a file of another program is refused
    /// when it is opened.
    fn strangers(&self) -> Result<Vec<String>>;
    /// Has views of these names read as whoever asks, where an engine would read as whoever made them: that
    /// account may be gone some day.
    fn open_views(&self, names: &[String]) -> Result<()>;
    /// Keeps others out until the steps of a migration are done.
    fn begin_steps(&self) -> Result<()>;
    /// Ends what [`begin_steps`](Self::begin_steps) began, whether the steps were done or failed.
    fn end_steps(&self, done: bool) -> Result<()>;
    /// Runs one step of a migration, whether or not a part of it was done before.
    fn step(&self, sql: &str) -> Result<()>;
    /// Whether what was read is still what is there.
    fn unchanged(&self) -> bool;
    /// What an administrator wants to know of the engine.
    fn status(&self) -> Result<Vec<(&'static str, String)>>;
    /// The tables there are.
    fn schema(&self) -> Result<Vec<Table>>;
    /// The id that a table's next row is given, where it gives ids.
    fn next_id(&self, table: &str) -> Result<Option<i64>>;
    /// Says which id a table's next row is given.
    fn start_ids(&self, table: &str, next: i64) -> Result<()>;
    /// Whether references are checked row by row; where not, at the end of the transaction or by
    /// whoever asked for it.
    fn check_references(&self, check: bool) -> Result<()>;
    /// Lets the engine learn how much there is, after much was written.
    fn settle(&self) -> Result<()>;
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
    /// The columns of its primary key.
    pub key: Vec<String>,
    /// Its references: a column, and the table it refers to.
    pub references: Vec<(String, String)>,
}

impl Table {
    /// The names of its columns.
    pub(super) fn names(&self) -> Vec<&str> {
        self.columns.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Where among the columns one stands.
    pub(super) fn place(&self, name: &str) -> usize {
        self.columns.iter().position(|(column, _)| column == name).unwrap_or(0)
    }
}

/// The first two columns of a query's rows.
pub(super) fn pairs(
    backend: &dyn Backend,
    sql: &str,
    params: &[Val],
) -> Result<Vec<(String, String)>> {
    let mut found = vec![];
    backend.each(sql, params, &mut |row| {
        found.push((row.get(0)?, row.get(1)?));
        Ok(())
    })?;
    Ok(found)
}

/// The number that a query finds, if it finds one.
pub(super) fn number(backend: &dyn Backend, sql: &str, params: &[Val]) -> Result<Option<i64>> {
    let mut found = None;
    backend.each(sql, params, &mut |row| {
        found = row.get(0)?;
        Ok(())
    })?;
    Ok(found)
}

/// The statement that adds so many rows.
pub(super) fn insertion(table: &str, columns: &[&str], rows: usize) -> String {
    let mut sql = String::with_capacity(64 + (16 + 3 * rows) * columns.len());
    sql.extend(["INSERT INTO ", table, " ("]);
    list(&mut sql, columns.iter().copied());
    sql += ") VALUES ";
    for row in 0..rows {
        sql += if row > 0 { ", (" } else { "(" };
        list(&mut sql, std::iter::repeat_n("?", columns.len()));
        sql += ")";
    }
    sql
}

/// Writes words with commas between them.
fn list<'w>(sql: &mut String, words: impl Iterator<Item = &'w str>) {
    let mut comma = "";
    for word in words {
        sql.extend([std::mem::replace(&mut comma, ", "), word]);
    }
}
