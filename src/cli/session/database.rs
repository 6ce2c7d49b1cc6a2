//! Opening the database of a session, as far as a command needs it.

use std::fs;

use super::Session;
use crate::error::Result;
use crate::operation::Effect;
use crate::store::{Access, Store};

impl Session {
    /// Opens the database as far as an operation needs it. The first command of a person makes it;
    /// a hook never does.
    pub fn open(&mut self, effect: Effect) -> Result<(String, Access, Store)> {
        let address = self.config.get("database");
        let there = fs::metadata(address.strip_prefix("sqlite:").unwrap_or(address));
        let access = match effect {
            Effect::Hook => Access::Read,
            Effect::Read if there.is_ok_and(|meta| meta.len() > 0) => Access::Read,
            _ => Access::Write,
        };
        self.open_as(access)
    }

    /// Opens it so, unless it is open for that already.
    pub(super) fn open_as(&mut self, access: Access) -> Result<(String, Access, Store)> {
        let address = self.config.get("database").to_owned();
        match self.store.take() {
            Some((known, had, store))
                if known == address && (had == access || had == Access::Write) =>
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
