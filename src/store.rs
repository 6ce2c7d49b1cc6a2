//! The database: rows, statements and transactions, on whatever engine the address names.
//!
//! Knows no noun. Traps of drivers and engines are closed here and nowhere else.

mod address;
mod again;
mod backend;
mod copy;
mod joint;
pub mod migrate;
mod mysql;
mod place;
#[cfg(debug_assertions)]
mod probe;
mod read;
mod row;
mod sqlite;
#[cfg(debug_assertions)]
mod trace;
mod val;
pub mod version;
mod write;

pub use address::{file, must_hide, shown};
pub(crate) use backend::{Backend, Take};
pub use backend::{Question, Table};
pub use joint::Joint;
pub use read::Read;
pub use row::Row;
pub(crate) use val::params;
pub use val::{FromVal, Val};
pub use write::Write;

use std::cell::Cell;
use std::sync::Arc;

use address::Address;
use again::repeated;
use place::Place;

use crate::context::{Context, Scope};
use crate::error::{Error, Result};

/// What a database is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading one thing and no more; what is not there stays so.
    Glance,
    /// Reading only; what is not there stays so.
    Read,
    /// Writing, too; a missing file is made.
    Write,
    /// As writing, whatever version the schema has.
    Migrate,
}

impl Access {
    /// Whether nothing is written.
    fn reads(self) -> bool {
        matches!(self, Self::Glance | Self::Read)
    }
}

/// A database that is open.
pub struct Store {
    backend: Box<dyn Backend>,
    /// Through what it writes, where others of this program write too.
    joint: Option<Arc<Joint>>,
    /// Whether all that is read is of one moment, until whoever wanted that is done.
    still: Cell<bool>,
    /// Where it lies, if it is a file.
    place: Option<Place>,
}

/// Refuses a file that is not there; whether servers are is seen when they are asked.
pub fn must_be_there(address: &str) -> Result<()> {
    file(address).map_or(Ok(()), |file| sqlite::must_be_there(&file))
}

impl Store {
    /// Opens the database that `address` names: `sqlite:PATH` or a path, or
    /// `mysql://USER@HOST,…/NAME?…`.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be used as it is.
    pub fn open(address: &str, access: Access) -> Result<Self> {
        repeated(u64::from, || Self::open_once(address, access))
    }

    /// Opens one of whatever schema, only to look at it.
    pub fn look(address: &str) -> Result<Self> {
        repeated(u64::from, || Self::of(address, Access::Read))
    }

    /// Opens one of a schema that can be used.
    fn open_once(address: &str, access: Access) -> Result<Self> {
        let store = Self::of(address, access)?;
        match access {
            Access::Migrate => {}
            Access::Write if store.backend.alone() && store.backend.version()? == 0 => {
                store.migrate()?;
            }
            Access::Glance | Access::Read | Access::Write => {
                let usable = store.backend.version().and_then(version::usable);
                steady(&*store.backend, usable)?;
            }
        }
        Ok(store)
    }

    fn of(address: &str, access: Access) -> Result<Self> {
        let backend: Box<dyn Backend> = match Address::parse(address)? {
            Address::File(path) => Box::new(sqlite::Sqlite::open(&path, access)?),
            Address::Servers(servers) => Box::new(mysql::Mysql::open(*servers, access)?),
        };
        #[cfg(debug_assertions)]
        let backend = probe::wrap(backend);
        // A hook is done before another could be put in its place.
        let file = file(address).filter(|_| access != Access::Glance);
        let place = file.and_then(Place::of);
        Ok(Self { backend, joint: None, still: Cell::new(false), place })
    }

    /// Whether its file is still where it was: what is written into one that was replaced is lost.
    pub fn is_there(&self) -> bool {
        self.place.as_ref().is_none_or(Place::holds)
    }

    /// Brings the schema up to date and says how many steps that took.
    pub fn migrate(&self) -> Result<usize> {
        migrate::run(&*self.backend)
    }

    /// Runs `work` on one unmoving view of the database.
    pub fn read<T>(&self, work: impl FnOnce(&Read) -> Result<T>) -> Result<T> {
        self.read_as(Scope::All, work)
    }

    /// The same, for somebody who sees no more than this.
    pub fn read_as<T>(&self, scope: Scope, work: impl FnOnce(&Read) -> Result<T>) -> Result<T> {
        self.still(|| work(&Read::new(&*self.backend, scope)))
    }

    /// Runs `work`, for which all that is read is of one moment.
    pub fn still<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        if self.still.get() {
            return work();
        }
        self.backend.begin(false)?;
        self.still.set(true);
        let held = Still(self);
        let done = work();
        drop(held);
        steady(&*self.backend, done)
    }

    /// Runs `work` whole or not at all, again from its start where another writer was first.
    ///
    /// What it did is durable when this returns `Ok`, unless the context says to try only.
    pub fn write<T>(
        &self,
        context: &Context,
        mut work: impl FnMut(&mut Write) -> Result<T>,
    ) -> Result<T> {
        let mut alone = context.alone;
        let pause = |tried: u32| u64::from(context.random() % (4 * tried.min(20)) + tried.min(20));
        if let Some(joint) = &self.joint {
            return repeated(pause, || joint.attempt(context, &mut alone, &mut work));
        }
        let mut unsure = None;
        match repeated(pause, || self.attempt(context, &mut work, &mut unsure)) {
            // No attempt came so far that it could tell.
            Err(Error::Busy | Error::Unavailable { .. }) if unsure.is_some() => {
                Err(Error::Unknown { request: context.request.to_string(), source: None })
            }
            done => done,
        }
    }

    /// One attempt. What an earlier one did and nobody saw saved is in `unsure`: now that other writers
    /// are kept out, it is there or will never be.
    fn attempt<T>(
        &self,
        context: &Context,
        work: &mut impl FnMut(&mut Write) -> Result<T>,
        unsure: &mut Option<T>,
    ) -> Result<T> {
        self.backend.begin(true)?;
        let guard = Rollback(&*self.backend);
        if unsure.is_some() {
            let saved = known(&Read::new(&*self.backend, Scope::All), context)?;
            if let (Some(done), true) = (unsure.take(), saved) {
                return Ok(done);
            }
        }
        let done = work(&mut Write::new(&*self.backend, context))?;
        if context.dry_run {
            return self.backend.settled().map(|()| done);
        }
        std::mem::forget(guard);
        match self.backend.commit() {
            Ok(()) => Ok(done),
            Err(Error::Unknown { source, .. }) => match self.happened(context) {
                Ok(true) => Ok(done),
                Ok(false) => {
                    *unsure = Some(done);
                    Err(Error::Busy)
                }
                Err(_) => Err(Error::Unknown { request: context.request.to_string(), source }),
            },
            Err(error) => {
                self.backend.rollback();
                Err(error)
            }
        }
    }

    /// Whether a write whose end nobody saw was saved, as any of the servers knows it.
    fn happened(&self, context: &Context) -> Result<bool> {
        repeated(u64::from, || self.read(|read| known(read, context)))
    }

    /// Copies everything to a database that is new, and says how many rows there were.
    pub fn copy(&self, to: &Self, mut done: impl FnMut(u64)) -> Result<u64> {
        copy::run(&*self.backend, &*to.backend, false, &mut done)
    }

    /// Lets the engine learn how much there is, after much was written.
    pub fn settle(&self) -> Result<()> {
        self.backend.settle()
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

/// Whether a request of this id was saved.
fn known(read: &Read, context: &Context) -> Result<bool> {
    let sql = "SELECT 1 FROM operation WHERE id = ?";
    Ok(read.get::<i64>(sql, &[context.request.into()])?.is_some())
}

/// What came of reading something that stayed as it was; what changed meanwhile may look broken.
fn steady<T>(backend: &dyn Backend, done: Result<T>) -> Result<T> {
    if backend.unchanged() { done } else { Err(Error::Busy) }
}

/// Lets things move again when dropped.
struct Still<'a>(&'a Store);

impl Drop for Still<'_> {
    fn drop(&mut self) {
        self.0.backend.rollback();
        self.0.still.set(false);
    }
}

/// Rolls back when dropped: on an error, and on a panic too.
struct Rollback<'a>(&'a dyn Backend);

impl Drop for Rollback<'_> {
    fn drop(&mut self) {
        self.0.rollback();
    }
}
