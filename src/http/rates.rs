//! How often each of those who ask may: so many requests a second, as many at once.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::error::{Error, Result};

type Limiter = RateLimiter<
    String,
    HashMapStateStore<String>,
    MonotonicClock,
    NoOpMiddleware<<MonotonicClock as Clock>::Instant>,
>;

/// Why one is told to wait.
const OFTEN: &str = "the server takes so many requests a second of each";

/// How often each may ask.
pub(super) struct Rates {
    limiter: Option<Limiter>,
}

impl Rates {
    /// So often a second; without end where nothing is said.
    pub(super) fn new(most: Option<u32>) -> Self {
        Self::of(most.and_then(NonZeroU32::new).map(Quota::per_second))
    }

    /// So often at once, and then again each time so long has passed.
    pub(super) fn slow(most: NonZeroU32, each: Duration) -> Self {
        Self::of(Quota::with_period(each).map(|quota| quota.allow_burst(most)))
    }

    fn of(quota: Option<Quota>) -> Self {
        let limiter = |quota| RateLimiter::new(quota, HashMapStateStore::default(), MonotonicClock);
        Self { limiter: quota.map(limiter) }
    }

    /// Counts a request of somebody.
    ///
    /// # Errors
    /// [`Error::Hasty`] where that is one too many.
    pub(super) fn take(&self, name: &str) -> Result<()> {
        let Some(limiter) = &self.limiter else { return Ok(()) };
        match limiter.check_key(&name.to_owned()) {
            Ok(()) => Ok(()),
            Err(_) => Err(Error::Hasty { who: name.to_owned(), why: OFTEN }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Duration, NonZeroU32, Rates};

    #[test]
    fn each_has_a_rate_of_its_own() {
        let rates = Rates::new(Some(3));
        assert_eq!((0..5).filter(|_| rates.take("ci").is_ok()).count(), 3);
        assert!(rates.take("puppet").is_ok());
        let slow = Rates::slow(NonZeroU32::MIN.saturating_add(59), Duration::from_secs(600));
        assert_eq!((0..200).filter(|_| slow.take("ci").is_ok()).count(), 60);
        assert!((0..1000).all(|_| Rates::new(None).take("ci").is_ok()));
    }
}
