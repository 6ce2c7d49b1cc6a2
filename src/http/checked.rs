//! Every rule, proven again behind the scenes whenever something was written since.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::{Server, lock};
use crate::error::Result;
use crate::operation::check::{broken, findings};
use crate::resource::log::{self, Last};
use crate::store::Store;
use crate::value::now;

/// What the last look at every rule found.
#[derive(Clone)]
pub(super) struct Verdict {
    /// When it was.
    pub(super) at: i64,
    /// How many rules were broken.
    pub(super) broken: usize,
    /// How many warnings there were.
    pub(super) warnings: usize,
    /// When it was, by a clock that nobody sets.
    since: Instant,
    /// The last change that it knows.
    last: Last,
}

/// How long a verdict is good where nothing was written: what breaks a database may not tell its log.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// The last verdict, where there is one.
#[derive(Default)]
pub(super) struct Checked(Mutex<Option<Verdict>>);

impl Checked {
    /// The last verdict.
    pub(super) fn last(&self) -> Option<Verdict> {
        lock(&self.0).clone()
    }

    fn renew(&self, store: &Store) -> Result<()> {
        let verdict = store.read(|read| {
            let last = log::last(read)?;
            let fresh = |verdict: &Verdict| verdict.last == last && verdict.since.elapsed() < HOUR;
            if let Some(same) = self.last().filter(fresh) {
                return Ok(same);
            }
            let found = findings(read)?;
            let broken = broken(&found);
            let warnings = found.len() - broken;
            Ok(Verdict { at: now(), broken, warnings, since: Instant::now(), last })
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
