//! What the machine tells the server, and what it is told.

use sd_notify::NotifyState;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::error::{Error, Result};

/// The signals that end a server.
pub(super) struct Ends {
    terminate: Signal,
    interrupt: Signal,
    /// Its terminal is closed.
    hangup: Signal,
}

impl Ends {
    /// Listens for them from now on.
    pub(super) fn listen() -> Result<Self> {
        let on = |kind| {
            signal(kind).map_err(|error| Error::broken("signals cannot be listened for", error))
        };
        Ok(Self {
            terminate: on(SignalKind::terminate())?,
            interrupt: on(SignalKind::interrupt())?,
            hangup: on(SignalKind::hangup())?,
        })
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
            _ = self.hangup.recv() => {}
        }
    }
}

/// Tells systemd how it is, where that started the server (sd_notify(3)).
pub(super) fn tell(state: NotifyState<'_>) {
    let _ = sd_notify::notify(&[state]);
}
