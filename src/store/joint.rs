//! Many threads that write to one file: those that wait for each other are saved together.
//!
//! The first that has written hands the connection to the next in line before it saves. When it has the
//! connection again, it saves what all of them wrote in one commit, for which the others wait. None is answered
//! earlier, so that an answer still means that it is saved; and one that writes alone waits for nobody. Who
//! writes for long, as an import does, saves what is there first and its own by itself.

use std::sync::{Arc, OnceLock};
use std::thread::sleep;
use std::time::{Duration, Instant};

use parking_lot::FairMutex;

use super::{Access, Store, Write};
use crate::context::Context;
use crate::error::{Error, Result};

/// How long one waits to write; nothing of it was done then.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long whoever began a round waits for the connection before it looks whether it is saved.
const LOOK: Duration = Duration::from_millis(2);

/// After how long without a pause the file is left to other programs for a moment, which look every 2 ms.
const HELD: Duration = Duration::from_millis(100);
const BREATH: Duration = Duration::from_millis(4);

/// The connection through which all threads of a program write.
pub struct Joint {
    address: String,
    writer: FairMutex<Option<Writer>>,
}

/// Writes that are saved together, and whether they were.
type Round = OnceLock<bool>;

struct Writer {
    store: Store,
    /// What is written and not saved.
    round: Option<Arc<Round>>,
    /// Whether the connection has lost what was written, and is of no use any more.
    lost: bool,
    /// Whether there was trouble with it: it goes when nothing is unsaved.
    worn: bool,
    /// When it saved last, and since when it never left the file to others.
    saved: Instant,
    held: Instant,
}

impl Joint {
    /// Opens the database that `address` names, which is a file.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be used as it is.
    pub fn open(address: &str) -> Result<Arc<Self>> {
        let writer = FairMutex::new(Some(Writer::open(address)?));
        Ok(Arc::new(Self { address: address.to_owned(), writer }))
    }

    /// A database that reads by a connection of its own, and writes through this one.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be used as it is.
    pub fn store(self: &Arc<Self>) -> Result<Store> {
        let own = Store::open(&self.address, Access::Read)?;
        Ok(Store { joint: Some(self.clone()), ..own })
    }

    /// Closes the connection, until somebody writes again; one that writes for long is not waited for.
    pub fn close(&self) {
        let Some(mut place) = self.writer.try_lock_for(Duration::from_secs(1)) else { return };
        if let Some(writer) = &mut *place {
            let _ = writer.save();
        }
        *place = None;
    }

    /// One attempt to write: whole and saved, or not at all. Where nothing of a round could be saved, each
    /// of it does its own again, `alone`: it may have been another's fault.
    pub(super) fn attempt<T>(
        &self,
        context: &Context,
        alone: &mut bool,
        work: &mut impl FnMut(&mut Write) -> Result<T>,
    ) -> Result<T> {
        let mut place = self.writer.try_lock_for(PATIENCE).ok_or(Error::Busy)?;
        if let (true, Some(writer)) = (*alone, &mut *place) {
            // Whoever wrote it hears of it.
            let _ = writer.save();
        }
        let known = place.take().filter(Writer::is_good);
        let writer = place.insert(known.map_or_else(|| Writer::open(&self.address), Ok)?);
        let before = writer.round.clone();
        let done = writer.add(context, work);
        writer.worn |= done.as_ref().is_err_and(Error::is_trouble);
        if *alone {
            return writer.save().and(done);
        }
        let first = before.is_none();
        // What was refused, too, may have been refused for what others wrote: it holds when that is saved.
        let round = writer.round.clone().or(before);
        drop(place);
        if round.is_none_or(|round| self.is_saved(&round, first)) {
            return done;
        }
        *alone = true;
        Err(Error::Busy)
    }

    /// Whether a round is saved, when that is known: whoever began it sees to it, unless one that writes
    /// alone has.
    fn is_saved(&self, round: &Round, first: bool) -> bool {
        while first && round.get().is_none() {
            let Some(mut place) = self.writer.try_lock_for(LOOK) else { continue };
            // That it could not be saved stands in the round.
            let _ = match (round.get(), &mut *place) {
                (None, Some(writer)) => writer.save(),
                _ => Ok(()),
            };
            let _ = round.set(false);
        }
        *round.wait()
    }
}

impl Writer {
    fn open(address: &str) -> Result<Self> {
        let store = Store::open(address, Access::Write)?;
        let now = Instant::now();
        Ok(Self { store, round: None, lost: false, worn: false, saved: now, held: now })
    }

    /// Whether it is used again: after trouble, and where its file was replaced, only for as long as something is
    /// not saved.
    fn is_good(&self) -> bool {
        !self.lost && (self.round.is_some() || !self.worn && self.store.is_there())
    }

    /// Leaves the file to other programs, if they had no chance for long.
    fn breathe(&mut self) {
        let rested = self.saved.elapsed() >= BREATH;
        if !rested && self.held.elapsed() < HELD {
            return;
        }
        if !rested {
            sleep(BREATH);
        }
        self.held = Instant::now();
    }

    /// Writes, beside what is not saved.
    fn add<T>(
        &mut self,
        context: &Context,
        work: &mut impl FnMut(&mut Write) -> Result<T>,
    ) -> Result<T> {
        let part = Part::begin(self)?;
        let done = work(&mut Write::new(&*part.writer.store.backend, context))?;
        if !context.dry_run {
            part.keep()?;
        }
        Ok(done)
    }

    /// Saves what is not saved, if anything is.
    fn save(&mut self) -> Result<()> {
        let Some(round) = self.round.clone() else { return Ok(()) };
        let done = self.store.backend.commit();
        match done {
            Ok(()) => drop(self.round.take()),
            Err(_) => self.lose(),
        }
        // A round ends once; one that was lost has.
        let _ = round.set(done.is_ok());
        self.saved = Instant::now();
        done
    }

    /// Gives up what is not saved, and the connection.
    fn lose(&mut self) {
        self.store.backend.rollback();
        self.lost = true;
        if let Some(round) = self.round.take() {
            let _ = round.set(false);
        }
    }
}

/// What one writes: undone unless it is kept, on an error and on a panic too.
struct Part<'a> {
    writer: &'a mut Writer,
    kept: bool,
}

impl<'a> Part<'a> {
    /// The first of a round begins a transaction, each other one a part of it.
    fn begin(writer: &'a mut Writer) -> Result<Self> {
        match writer.round {
            None => {
                writer.breathe();
                writer.store.backend.begin(true)?;
            }
            Some(_) => drop(writer.store.backend.execute("SAVEPOINT part", &[])?),
        }
        Ok(Self { writer, kept: false })
    }

    fn keep(mut self) -> Result<()> {
        match self.writer.round {
            None => self.writer.round = Some(Arc::default()),
            Some(_) => drop(self.writer.store.backend.execute("RELEASE part", &[])?),
        }
        self.kept = true;
        Ok(())
    }
}

impl Drop for Part<'_> {
    fn drop(&mut self) {
        let backend = &self.writer.store.backend;
        match self.writer.round {
            _ if self.kept => {}
            None => backend.rollback(),
            Some(_) => {
                let undo = |sql| backend.execute(sql, &[]);
                // After some trouble the engine has undone everything by itself.
                if undo("ROLLBACK TO part").and_then(|_| undo("RELEASE part")).is_err() {
                    self.writer.lose();
                }
            }
        }
    }
}
