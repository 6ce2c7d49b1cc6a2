//! The database: rows, statements and transactions, on whatever engine the address names.
//!
//! Knows no noun. Traps of drivers and engines are closed here and nowhere else.

pub mod migrate;
mod row;
mod sqlite;
#[cfg(debug_assertions)]
mod trace;
mod transaction;

pub(crate) use row::params;
pub use row::{FromVal, Row, Val};
pub use transaction::{Read, Write};

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::context::Context;
use crate::error::{Error, Result};

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

/// What a database is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading only; what is not there stays so.
    Read,
    /// Writing, too; a missing file is made.
    Write,
    /// As writing, whatever version the schema has.
    Migrate,
}

/// A database that is open.
pub struct Store {
    backend: Box<dyn Backend>,
}

/// How often an operation that lost to another writer is repeated, and for how long.
const TRIES: u32 = 20;
const PATIENCE: Duration = Duration::from_secs(10);

impl Store {
    /// Opens the database that `address` names: `sqlite:PATH`, or a path.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be used as it is.
    pub fn open(address: &str, access: Access) -> Result<Self> {
        if address.starts_with("mysql:") {
            let why = "this build speaks SQLite only";
            return Err(Error::unavailable(why, "give --database sqlite:PATH"));
        }
        let path = address.strip_prefix("sqlite:").unwrap_or(address);
        let backend = Box::new(sqlite::Sqlite::open(path, access)?);
        let store = Self { backend };
        match access {
            Access::Migrate => {}
            Access::Write if store.backend.version()? == 0 => drop(store.migrate()?),
            Access::Read | Access::Write => migrate::usable(store.backend.version()?)?,
        }
        Ok(store)
    }

    /// Brings the schema up to date and says how many steps that took.
    pub fn migrate(&self) -> Result<usize> {
        migrate::run(&*self.backend)
    }

    /// Runs `work` on one unmoving view of the database.
    pub fn read<T>(&self, mut work: impl FnMut(&Read) -> Result<T>) -> Result<T> {
        for _ in 0..TRIES {
            self.backend.begin(false)?;
            let done = work(&Read::new(&*self.backend));
            self.backend.rollback();
            if self.backend.unchanged() {
                return done;
            }
        }
        Err(Error::Busy)
    }

    /// Runs `work` whole or not at all, again from its start where another writer was first.
    ///
    /// What it did is durable when this returns `Ok`, unless the context says to try only.
    pub fn write<T>(
        &self,
        context: &Context,
        mut work: impl FnMut(&mut Write) -> Result<T>,
    ) -> Result<T> {
        let start = Instant::now();
        for tried in 1.. {
            match self.attempt(context, &mut work) {
                Err(Error::Busy) if tried < TRIES && start.elapsed() < PATIENCE => {
                    sleep(Duration::from_millis(u64::from(context.random() % (4 * tried) + tried)));
                }
                done => return done,
            }
        }
        Err(Error::Busy)
    }

    fn attempt<T>(
        &self,
        context: &Context,
        work: &mut impl FnMut(&mut Write) -> Result<T>,
    ) -> Result<T> {
        self.backend.begin(true)?;
        let guard = Rollback(&*self.backend);
        let done = work(&mut Write::new(&*self.backend, context))?;
        if !context.dry_run {
            self.backend.commit()?;
            std::mem::forget(guard);
        }
        Ok(done)
    }

    /// The version of the schema.
    pub fn version(&self) -> Result<i64> {
        self.backend.version()
    }

    /// What an administrator wants to know of the engine.
    pub fn status(&self) -> Result<Vec<(&'static str, String)>> {
        self.backend.status()
    }

    /// The tables there are.
    pub fn schema(&self) -> Result<Vec<Table>> {
        self.backend.schema()
    }

    /// Writes a copy of the database, as it is at one moment, to a file.
    pub fn backup(&self, file: &str) -> Result<()> {
        self.backend.backup(file)
    }

    /// Puts a copy in the place of the database.
    pub fn restore(&mut self, file: &str) -> Result<()> {
        self.backend.restore(file)
    }
}

/// Rolls back when dropped: on an error, and on a panic too.
struct Rollback<'a>(&'a dyn Backend);

impl Drop for Rollback<'_> {
    fn drop(&mut self) {
        self.0.rollback();
    }
}
