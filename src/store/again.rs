//! Doing something again while another writer is first.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::{Error, Result};

/// How often an operation that lost to another writer is repeated, and for how long.
const TRIES: u32 = 200;
const PATIENCE: Duration = Duration::from_secs(20);

/// Does something again while another writer is first, after a pause of so many milliseconds.
pub(super) fn repeated<T>(
    pause: impl Fn(u32) -> u64,
    mut work: impl FnMut() -> Result<T>,
) -> Result<T> {
    let start = Instant::now();
    for tried in 1..TRIES {
        match work() {
            Err(Error::Busy) if start.elapsed() < PATIENCE => {
                sleep(Duration::from_millis(pause(tried)));
            }
            done => return done,
        }
    }
    work()
}
