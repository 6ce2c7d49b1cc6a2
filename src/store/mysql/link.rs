//! Running statements: each result is read to its end, and a transaction that is gone runs no more.

use mysql::prelude::Queryable;
use mysql::{Conn, Error as Fault};

use super::super::{Row, Val};
use super::trouble::{self, explain};
use super::{DOUBTS, Mysql, Trust, value};
use crate::error::{Error, Result};

impl Mysql {
    /// Runs statements, hands every row of every result to `take`, and says how many rows changed.
    /// The rows are all here before the first is taken, so that `take` may ask, too.
    pub(super) fn run(&self, sql: &str, take: &mut dyn FnMut(Row) -> Result<()>) -> Result<u64> {
        let mut rows = vec![];
        let changed = self.ask(sql, &mut |row| rows.push(row))?;
        rows.into_iter().try_for_each(take)?;
        Ok(changed)
    }

    fn ask(&self, sql: &str, take: &mut dyn FnMut(Row)) -> Result<u64> {
        if self.trust.get() == Trust::Gone {
            return Err(Error::Busy);
        }
        let mut link = self.link.borrow_mut();
        let Some(connection) = link.as_mut() else { return Err(Error::Busy) };
        #[cfg(debug_assertions)]
        super::super::trace::note(Some(sql.to_owned()));
        to_the_end(connection, sql, take).map_err(|fault| {
            if trouble::lost(&fault) {
                self.leave(&mut link);
            }
            let doubt = self.open.get() && trouble::doubtful(&fault) && self.doubts.get() < DOUBTS;
            self.doubts.set(self.doubts.get() + u32::from(doubt));
            let error = if doubt { Error::Busy } else { explain(fault) };
            if matches!(error, Error::Busy) && self.open.get() {
                self.trust.set(Trust::Gone);
            }
            error
        })
    }

    /// Gives a connection up: the next one is looked for from the next host on.
    pub(super) fn leave(&self, link: &mut Option<Conn>) {
        *link = None;
        self.host.set((self.host.get() + 1) % self.servers.hosts.len());
    }

    /// Runs statements whose rows nobody wants.
    pub(super) fn just(&self, sql: &str) -> Result<u64> {
        self.run(sql, &mut |_| Ok(()))
    }

    /// The values of a query that has one row, or none.
    pub(super) fn one(&self, sql: &str) -> Result<Option<Vec<Val>>> {
        let mut found = None;
        self.run(sql, &mut |row| {
            found = Some(row.into_values());
            Ok(())
        })?;
        Ok(found)
    }
}

/// Runs statements and reads all they answer: a later error may undo what the rows said.
pub(super) fn to_the_end(
    connection: &mut Conn,
    sql: &str,
    take: &mut dyn FnMut(Row),
) -> std::result::Result<u64, Fault> {
    let mut result = connection.query_iter(sql)?;
    let mut changed = result.affected_rows();
    while let Some(set) = result.iter() {
        changed = set.affected_rows();
        for row in set {
            take(Row::new(value::values(row?)));
        }
    }
    Ok(changed)
}
