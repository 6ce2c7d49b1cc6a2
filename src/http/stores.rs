//! Databases for the threads that answer: a few, kept open, waited for in turn.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::lock;
use crate::error::{Error, Result};
use crate::store::{self, Access, Joint, Store};

/// How long a request waits for its turn; nothing of it was done then.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// How many requests write to a file, one after the other, and are saved together.
const TOGETHER: usize = 16;

/// Databases that are open for one purpose.
pub(super) struct Stores {
    address: String,
    access: Access,
    /// Through what they write, where they share one connection for that.
    joint: Option<Arc<Joint>>,
    idle: Mutex<Vec<Store>>,
    room: Arc<Semaphore>,
    /// Whose threads use them.
    threads: Handle,
}

impl Stores {
    /// Opens one, and room for so many; for those that write to one file, for as many as are saved together.
    pub(super) fn open(
        address: &str,
        access: Access,
        most: usize,
        threads: &Handle,
    ) -> Result<Arc<Self>> {
        // A file has one writer at a time; a server of databases sees to its own.
        let shares = access == Access::Write && store::file(address).is_some();
        let stores = Self {
            address: address.to_owned(),
            access,
            joint: shares.then(|| Joint::open(address)).transpose()?,
            idle: Mutex::default(),
            room: Arc::new(Semaphore::new(if shares { TOGETHER } else { most })),
            threads: threads.clone(),
        };
        let first = stores.another()?;
        lock(&stores.idle).push(first);
        Ok(Arc::new(stores))
    }

    fn another(&self) -> Result<Store> {
        match &self.joint {
            Some(joint) => joint.store(),
            None => Store::open(&self.address, self.access),
        }
    }

    /// Closes those that nobody uses; what is in a log of one's own is put into the file.
    pub(super) fn close(&self) {
        lock(&self.idle).clear();
        if let Some(joint) = &self.joint {
            joint.close();
        }
    }

    /// Uses one, on a thread: whoever asked may go away, nothing stops half-way.
    pub(super) async fn with<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Store) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let turn = self.turn().await?;
        let done = self.start(move || turn.with(work)).await;
        done.unwrap_or_else(|error| Err(Error::broken("the request was not answered", error)))
    }

    /// Begins work on one of the threads that use them.
    pub(super) fn start<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> JoinHandle<T> {
        self.threads.spawn_blocking(work)
    }

    /// A turn to use one.
    pub(super) async fn turn(self: &Arc<Self>) -> Result<Turn> {
        match timeout(PATIENCE, self.room.clone().acquire_owned()).await {
            Ok(Ok(permit)) => Ok(Turn { stores: self.clone(), _permit: permit }),
            _ => Err(Error::Busy),
        }
    }
}

/// The right to use one of the databases.
pub(super) struct Turn {
    stores: Arc<Stores>,
    _permit: OwnedSemaphorePermit,
}

impl Turn {
    /// Uses one; after trouble with the database itself the next takes a fresh one.
    pub(super) fn with<T>(&self, work: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        let idle = || lock(&self.stores.idle);
        let known = idle().pop().filter(Store::is_there);
        let store = match known {
            Some(store) => store,
            None => self.stores.another()?,
        };
        let done = work(&store);
        let trouble = |error: &Error| error.is_trouble() || matches!(error, Error::Busy);
        if !done.as_ref().err().is_some_and(trouble) {
            idle().push(store);
        }
        done
    }
}
