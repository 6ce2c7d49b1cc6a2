//! Hooks that go on while the database cannot be reached.

use super::{Session, journal};
use crate::error::{Error, Kind, Result};
use crate::operation::Call;
use crate::operation::document::Host;
use crate::operation::hooks::{ask, cache};
use crate::store::Access;

impl Session {
    /// What is known of a host: by the database, or else by the last good answer, which the journal
    /// is told of. Standard error stays silent: Salt takes it for data.
    pub(super) fn host(&mut self, call: &Call) -> Result<Host> {
        match self.open_as(Access::Glance).and_then(|(_, _, store)| ask(&store, call)) {
            Ok(host) => {
                if let Err(error) = cache::keep(call, &host) {
                    journal::warn(&error);
                }
                Ok(host)
            }
            Err(error) if error.kind() == Kind::NotFound => {
                cache::forget(call);
                Err(error)
            }
            Err(error) if matches!(error, Error::Busy | Error::Unavailable { .. }) => {
                let Some((host, age)) = cache::last(call) else { return Err(error) };
                journal::warn(&error);
                let what = format!("the answer for {} is {age} seconds old", host.fqdn);
                journal::warn(&Error::unavailable(what, ""));
                Ok(host)
            }
            Err(error) => Err(error),
        }
    }
}
