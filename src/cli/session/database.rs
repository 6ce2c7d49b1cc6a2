//! Opening the database of a session, as far as a command needs it.

use std::fs;

use super::Session;
use crate::error::Result;
use crate::operation::Effect;
use crate::store::{self, Access, Store};

impl Session {
    /// Opens the database as far as an operation needs it, and makes it if that may.
    pub fn open(&mut self, effect: Effect, makes: bool) -> Result<(String, Access, Store)> {
        let there = || {
            let file = store::file(self.config.get("database"));
            file.is_none_or(|file| fs::metadata(file).is_ok_and(|meta| meta.len() > 0))
        };
        match effect {
            Effect::Hook => self.open_as(Access::Read),
            Effect::Read if !makes || there() => self.open_as(Access::Read),
            Effect::Local => self.open_as(Access::Write),
            // The first command makes the database; one whose name was typed may be called by a wrong one.
            Effect::Write if there() || makes && !self.config.is_typed("database") => {
                self.open_as(Access::Write)
            }
            // What is to be changed is not in one that would be made for it.
            Effect::Write if !makes => self.open_as(Access::Read),
            Effect::Read | Effect::Write => {
                let made = self.open_as(Access::Write)?;
                // Who called it by a wrong name sees why nothing is in it.
                let name = store::shown(&made.0);
                self.report
                    .say(&format!("{name} was not there: it is made, with nothing of yours in it"));
                Ok(made)
            }
        }
    }

    /// Opens it so, unless it is open for that already.
    pub(super) fn open_as(&mut self, access: Access) -> Result<(String, Access, Store)> {
        let address = self.must_have_a_database()?.to_owned();
        match self.store.take() {
            Some((known, had, store))
                if known == address
                    && (had == access || had == Access::Write)
                    && store.is_there() =>
            {
                Ok((known, had, store))
            }
            _ => Ok((address.clone(), access, Store::open(&address, access)?)),
        }
    }

    /// Closes the database.
    pub fn close(&mut self) {
        self.store = None;
    }
}
