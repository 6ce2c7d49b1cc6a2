//! Turns for what may take long: nobody has more than a few of them, however slowly they read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::lock;
use super::stores::PATIENCE;
use crate::error::{Error, Result};

/// How many turns one has at once.
const MOST: usize = 2;

const LONG: &str = "as much that takes long is under way already as each may have at once";

/// How many are known before those are forgotten who have none.
const KNOWN: usize = 1000;

/// Who has turns.
#[derive(Default)]
pub(super) struct Fair(Mutex<HashMap<String, Weak<Semaphore>>>);

impl Fair {
    /// A turn for somebody, when one of theirs is free.
    pub(super) async fn turn(&self, who: &str) -> Result<OwnedSemaphorePermit> {
        let own = self.own(who);
        match timeout(PATIENCE, own.acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(Error::Hasty { who: who.to_owned(), why: LONG }),
        }
    }

    fn own(&self, who: &str) -> Arc<Semaphore> {
        let mut all = lock(&self.0);
        if all.len() > KNOWN {
            all.retain(|_, known| known.strong_count() > 0);
        }
        if let Some(own) = all.get(who).and_then(Weak::upgrade) {
            return own;
        }
        let own = Arc::new(Semaphore::new(MOST));
        all.insert(who.to_owned(), Arc::downgrade(&own));
        own
    }
}
