//! What a server keeps about the database as a whole: one row, which every write writes first.

use mysql::Error as Fault;

use super::super::{Access, Row};
use super::trouble::explain;
use super::{Mysql, to_the_end, value};
use crate::error::{Error, Result};
use crate::value::now;

/// Starts a write: whoever writes the row is alone until the end of it.
pub(super) const WRITE: [&str; 2] =
    ["START TRANSACTION", "UPDATE virtctl_database SET claim = claim + 1 WHERE id = 1"];

/// Starts a read: one view of the database, in which nothing moves, in a session that only reads; one that writes
/// says so first.
pub(super) const READ: &str = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";
pub(super) const AT_ONE_MOMENT: &str = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ";

/// The version of the schema.
pub(super) const VERSION: &str = "SELECT version FROM virtctl_database WHERE id = 1";

/// The table that the first of all steps makes.
pub(super) const KNOWN_BY: &str = "virtctl_database";

const TABLE: &str = "CREATE TABLE IF NOT EXISTS virtctl_database (\
     id BIGINT PRIMARY KEY, claim BIGINT NOT NULL DEFAULT 0, version BIGINT NOT NULL DEFAULT 0, \
     migrator BIGINT, migrating_at BIGINT NOT NULL DEFAULT 0) \
     ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";
const ROW: &str = "INSERT IGNORE INTO virtctl_database (id) VALUES (1)";

/// How long a migration may be silent before another may take over, in milliseconds.
const SILENCE: i64 = 60_000;

/// What is there already when a step is repeated: a table, a column, an index, a row; or is gone: a column, a
/// table that has another name since.
const DONE: [u16; 6] = [1050, 1060, 1061, 1062, 1091, 1146];

impl Mysql {
    /// The version of the schema, 0 where there is none: as it was when the session began, or, for a
    /// migration, as it is.
    pub(super) fn stored_version(&self) -> Result<i64> {
        if self.access == Access::Migrate
            && let Ok(Some(row)) = self.one(VERSION)
        {
            self.version.set(Row::new(row).get(0)?);
        }
        Ok(self.version.get())
    }

    pub(super) fn store_version(&self, version: i64) -> Result<()> {
        let sql = "UPDATE virtctl_database SET version = ? WHERE id = 1";
        self.just(&value::text(sql, &[version.into()])?).map(drop)
    }

    /// Keeps other migrations out. Definitions of tables end a transaction, so that a row says who
    /// is at it, and since when.
    pub(super) fn take_turn(&self) -> Result<()> {
        self.just(TABLE)?;
        self.just(ROW)?;
        let sql = "UPDATE virtctl_database SET migrator = CONNECTION_ID(), migrating_at = ? \
                   WHERE id = 1 AND (migrator IS NULL OR migrating_at < ?)";
        let now = now();
        match self.just(&value::text(sql, &[now.into(), (now - SILENCE).into()])?)? {
            0 => Err(Error::unavailable(
                "another virtctl is bringing the schema up to date",
                "wait for it; if it was killed, try again after a minute",
            )),
            _ => Ok(()),
        }
    }

    pub(super) fn end_turn(&self) -> Result<()> {
        let sql = "UPDATE virtctl_database SET migrator = NULL \
                   WHERE id = 1 AND migrator = CONNECTION_ID()";
        self.just(sql).map(drop)
    }

    /// Runs one step, statement by statement: what an interrupted run did of it is left as it is.
    pub(super) fn repeatable_step(&self, sql: &str) -> Result<()> {
        for statement in sql.split(";\n").map(str::trim).filter(|one| !one.is_empty()) {
            let beat = "UPDATE virtctl_database SET migrating_at = ? WHERE id = 1";
            self.just(&value::text(beat, &[now().into()])?)?;
            self.unless_done(statement)?;
        }
        Ok(())
    }

    fn unless_done(&self, statement: &str) -> Result<()> {
        let mut link = self.link.borrow_mut();
        let Some(connection) = link.as_mut() else { return Err(Error::Busy) };
        match to_the_end(connection, statement, &mut |_| ()) {
            Err(Fault::MySqlError(error)) if DONE.contains(&error.code) => Ok(()),
            done => done.map(drop).map_err(explain),
        }
    }
}
