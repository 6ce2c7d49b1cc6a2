//! How much a page may look at for what the database cannot tell, and how long: whoever asks may go away, and
//! others wait.

use std::time::{Duration, Instant};

use super::super::Call;
use crate::error::{Error, Result};
use crate::resource::Query;

/// How many things a page looks at where the database cannot tell which are wanted, and for how long: the next one
/// goes on. One in an order of its own cannot go on, and is given up.
const LOOKS: usize = 3_000;
const PATIENCE: Duration = Duration::from_secs(1);
const END: Duration = Duration::from_secs(20);

/// What a page has left to look with.
pub(super) struct Budget {
    /// How many things more, where the next page can go on.
    left: usize,
    goes_on: bool,
    /// Since when, where it is a page at all.
    since: Option<Instant>,
}

impl Budget {
    /// What a page of a call has, by its query.
    pub(super) fn of(call: &Call, query: &Query) -> Self {
        let goes_on = call.paged && query.order.is_empty();
        Self {
            left: if goes_on { LOOKS } else { usize::MAX },
            goes_on,
            since: call.paged.then(Instant::now),
        }
    }

    /// Whether it looks at the next one; refuses to look for ever.
    pub(super) fn lasts(&mut self) -> Result<bool> {
        self.left = self.left.saturating_sub(1);
        let took = self.since.map_or(Duration::ZERO, |since| since.elapsed());
        match self.goes_on {
            true => Ok(self.left > 0 && took < PATIENCE),
            false if took < END => Ok(true),
            false => Err(Error::unavailable(
                format!("the list took longer than {} seconds", END.as_secs()),
                "leave the order out, or filter by what the database knows: names, states, sizes",
            )),
        }
    }
}
