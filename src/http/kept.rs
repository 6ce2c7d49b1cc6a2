//! What is worked out again only when something was written since.

use std::sync::{Mutex, TryLockError};

use super::lock;
use crate::error::Result;
use crate::resource::log::{self, Last};
use crate::store::Store;

/// An answer, and the last change that it knows.
#[derive(Default)]
pub(super) struct Kept<T> {
    known: Mutex<Option<(Last, T)>>,
    /// Held by the one who works it out.
    turn: Mutex<()>,
}

impl<T: Clone> Kept<T> {
    /// The answer as it is now. While another works it out, the last one will do: many who ask after a write do not
    /// all look through everything.
    pub(super) fn get(&self, store: &Store, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let last = store.read(log::last)?;
        if let Some(answer) = self.known(|at| *at == last) {
            return Ok(answer);
        }
        let turn = match (self.turn.try_lock(), self.known(|_| true)) {
            (Err(TryLockError::WouldBlock), Some(before)) => return Ok(before),
            (Ok(turn), _) => turn,
            (Err(_), _) => lock(&self.turn),
        };
        let last = store.read(log::last)?;
        if let Some(answer) = self.known(|at| *at == last) {
            return Ok(answer);
        }
        let answer = work()?;
        *lock(&self.known) = Some((last, answer.clone()));
        drop(turn);
        Ok(answer)
    }

    /// The answer that is known, if it is of a moment that will do.
    fn known(&self, will_do: impl Fn(&Last) -> bool) -> Option<T> {
        let known = lock(&self.known);
        known.as_ref().filter(|(at, _)| will_do(at)).map(|(_, answer)| answer.clone())
    }
}
