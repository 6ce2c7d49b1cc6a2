//! Hooks that go on while the database cannot be reached.

use std::time::{Duration, Instant};

use super::{Session, journal};
use crate::error::{Error, Kind, Result};
use crate::operation::Call;
use crate::operation::document::Host;
use crate::operation::hooks::cache;

/// How many hosts a database may have lost one after the other, while a hook looks for one.
const HOSTS: usize = 5;

/// For how long it begins to look again: whoever called the hook waits.
const PATIENCE: Duration = Duration::from_secs(3);

impl Session {
    /// What is known of a host: by the database, or else by the last good answer, which the journal
    /// is told of. Standard error stays silent: Salt takes it for data.
    pub(super) fn host(&mut self, call: &Call) -> Result<Host> {
        match self.fresh(call) {
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
            // Whatever is wrong with the database, the host is as it was.
            Err(error) if error.is_trouble() || matches!(error, Error::Busy) => {
                let Some((host, age)) = cache::last(call) else { return Err(error) };
                journal::warn(&error);
                let what = format!("the answer for {} is {age} seconds old", host.fqdn);
                journal::warn(&Error::unavailable(what, ""));
                Ok(host)
            }
            Err(error) => Err(error),
        }
    }

    /// What the database says; a connection that ended is looked for on every other host first.
    fn fresh(&mut self, call: &Call) -> Result<Host> {
        let start = Instant::now();
        for _ in 1..HOSTS {
            match self.ask_host(call) {
                Err(Error::Busy) if start.elapsed() < PATIENCE => {}
                done => return done,
            }
        }
        self.ask_host(call)
    }
}
