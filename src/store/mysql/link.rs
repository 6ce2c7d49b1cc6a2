//! Running statements: each result is read to its end, and a transaction that is gone runs no more.

use mysql::prelude::Queryable;
use mysql::{Conn, Error as Fault};

use super::super::{Row, Val};
use super::trouble::{self, explain};
use super::waiting::Waiting;
use super::{DOUBTS, Mysql, Phase, Trust, value};
use crate::error::{Error, Result};

/// Why a packet was not done to its end.
pub(super) struct Failure {
    /// The statement at which it ended, as they are counted from the first.
    pub(super) at: usize,
    /// What the server said; nothing where it did as it was told, and another writer was first.
    pub(super) fault: Option<Fault>,
}

impl Mysql {
    /// Runs statements, hands every row of every result to `take`, and says how many rows changed.
    /// The rows are all here before the first is taken, so that `take` may ask, too.
    pub(super) fn run(&self, sql: &str, take: &mut dyn FnMut(Row) -> Result<()>) -> Result<u64> {
        let (rows, changed) = self.told(sql)?;
        rows.into_iter().try_for_each(|(_, row)| take(row))?;
        Ok(changed)
    }

    /// Runs statements, and says their rows, each with the place of its statement, and how many rows changed.
    pub(super) fn told(&self, sql: &str) -> Result<(Vec<(usize, Row)>, u64)> {
        let mut rows = vec![];
        let waiting = self.waiting.take();
        let begins = self.phase.get() == Phase::Announced;
        let mut sent = self.send(&waiting, sql, &mut |place, row| rows.push((place, row)));
        // A server ends what was silent for long. Of what was to begin nothing was done: it begins with another.
        if let Err(Failure { fault: Some(fault), .. }) = &sent
            && begins
            && trouble::lost(fault)
        {
            self.leave();
            self.connect()?;
            rows.clear();
            sent = self.send(&waiting, sql, &mut |place, row| rows.push((place, row)));
        }
        let changed = sent.map_err(|failure| self.failed(&waiting, failure))?;
        Ok((rows, changed))
    }

    /// Lets a statement wait for the next that is run. What is written never waits for a node of a cluster: where
    /// another node undoes a transaction between two statements of one packet, MariaDB does not say so, and
    /// does the rest of them by themselves.
    pub(super) fn wait(&self, sql: &str, guarded: bool) -> Result<()> {
        self.forget_ahead(sql);
        if self.cluster.get() {
            return match self.just(sql)? {
                0 if guarded => Err(Error::Busy),
                _ => Ok(()),
            };
        }
        self.waiting.borrow_mut().add(sql, guarded);
        if self.waiting.borrow().is_full() { self.flush() } else { Ok(()) }
    }

    /// Runs what waits.
    pub(super) fn flush(&self) -> Result<()> {
        if self.waiting.borrow().is_empty() { Ok(()) } else { self.just("DO 0").map(drop) }
    }

    /// Sends what waits, and statements behind it, in one packet, and takes their rows, each with the place of its
    /// statement among those.
    pub(super) fn send(
        &self,
        waiting: &Waiting,
        sql: &str,
        take: &mut dyn FnMut(usize, Row),
    ) -> std::result::Result<u64, Failure> {
        let gone = Failure { at: 0, fault: None };
        let mut link = self.link.borrow_mut();
        let (Trust::Whole, Some(connection)) = (self.trust.get(), link.as_mut()) else {
            return Err(gone);
        };
        if self.phase.get() == Phase::Announced {
            self.phase.set(Phase::Open);
        }
        match packet(connection, waiting, sql, take) {
            Ok((changed, None)) => Ok(changed),
            Ok((_, Some(at))) => Err(Failure { at, fault: None }),
            Err((at, fault)) => Err(Failure { at, fault: Some(fault) }),
        }
    }

    /// The error that people see. A transaction of which a part was not done can only be given up: nobody
    /// waited for that part.
    pub(super) fn failed(&self, waiting: &Waiting, failure: Failure) -> Error {
        let open = self.phase.get() != Phase::Closed;
        let error = match failure.fault {
            None => Error::Busy,
            Some(fault) => {
                if trouble::lost(&fault) {
                    self.leave();
                }
                let doubt = open && trouble::doubtful(&fault) && self.doubts.get() < DOUBTS;
                self.doubts.set(self.doubts.get() + u32::from(doubt));
                if doubt { Error::Busy } else { explain(fault) }
            }
        };
        if open && (matches!(error, Error::Busy) || failure.at < waiting.len()) {
            self.trust.set(Trust::Gone);
        }
        error
    }

    /// Gives a connection up: the next one is looked for from the next host on.
    pub(super) fn leave(&self) {
        *self.link.borrow_mut() = None;
        self.host.set((self.host.get() + 1) % self.servers.hosts.len());
    }

    /// Runs statements whose rows nobody wants.
    pub(super) fn just(&self, sql: &str) -> Result<u64> {
        self.forget_ahead(sql);
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
) -> std::result::Result<(), Fault> {
    let take = &mut |_, row| take(row);
    packet(connection, &Waiting::default(), sql, take).map(drop).map_err(|(_, fault)| fault)
}

/// What came of a packet: how many rows its last statement changed, and the first of those that waited
/// which was to change something and did not.
type Done = (u64, Option<usize>);

/// Runs what waits and statements behind it, and takes the rows of those, each with the place of its statement among
/// them. An error tells at which it ended.
fn packet(
    connection: &mut Conn,
    waiting: &Waiting,
    sql: &str,
    take: &mut dyn FnMut(usize, Row),
) -> std::result::Result<Done, (usize, Fault)> {
    let text = waiting.with(sql);
    #[cfg(debug_assertions)]
    super::super::trace::note(Some(text.clone()));
    let (mut at, mut changed, mut unmet) = (0, 0, None);
    let mut result = connection.query_iter(text).map_err(|fault| (at, fault))?;
    while let Some(set) = result.iter() {
        changed = set.affected_rows();
        for row in set {
            let row = row.map_err(|fault| (at, fault))?;
            if let Some(place) = at.checked_sub(waiting.len()) {
                take(place, Row::new(value::values(row)));
            }
        }
        unmet = unmet.or(waiting.fails(at, changed).then_some(at));
        at += 1;
    }
    Ok((changed, unmet))
}
