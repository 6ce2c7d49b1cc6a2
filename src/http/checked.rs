//! Every rule, proven again behind the scenes whenever something was written since.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::sleep;

use super::{Server, lock};
use crate::error::Result;
use crate::operation::check::{broken, findings};
use crate::resource::log;
use crate::store::Store;
use crate::value::now;

/// What the last look at every rule found.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    /// When it was.
    pub(super) at: i64,
    /// How many rules were broken.
    pub(super) broken: usize,
    /// How many warnings there were.
    pub(super) warnings: usize,
    /// The last change that it knows.
    last: i64,
}

/// How long a verdict is good where nothing was written, in milliseconds: what breaks a database may not
/// tell its log.
const HOUR: i64 = 60 * 60 * 1000;

/// The last verdict, where there is one.
#[derive(Default)]
pub(super) struct Checked(Mutex<Option<Verdict>>);

impl Checked {
    /// The last verdict.
    pub(super) fn last(&self) -> Option<Verdict> {
        *lock(&self.0)
    }

    fn renew(&self, store: &Store) -> Result<()> {
        let verdict = store.read(|read| {
            let last = log::last(read)?;
            let fresh = |verdict: &Verdict| verdict.last == last && now() - verdict.at < HOUR;
            if let Some(same) = self.last().filter(fresh) {
                return Ok(same);
            }
            let found = findings(read)?;
            let broken = broken(&found);
            Ok(Verdict { at: now(), broken, warnings: found.len() - broken, last })
        })?;
        *lock(&self.0) = Some(verdict);
        Ok(())
    }
}

/// Looks again and again; a look that fails is made again the next time.
pub(super) async fn watch(server: Arc<Server>, every: Duration) {
    loop {
        sleep(every).await;
        let own = server.clone();
        let _ = server.lists.with(move |store| own.checked.renew(store)).await;
    }
}
