//! What was tried and refused: it stands in the change log too, whatever way it came.

use uuid::Uuid;

use super::Server;
use super::journal::report;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::operation::{Call, Entry, import};
use crate::resource::tx::change::Refusal;
use crate::resource::{Noun, Tx};
use crate::store::Store;
use crate::value::secret::masked;
use crate::value::shown;

/// How many bytes of a name and of a reason are logged: what the columns of any engine hold, and a line.
const MOST: [usize; 2] = [255, 1_000];

/// A write that somebody tries.
pub(super) struct Tried {
    context: Context,
    operation: String,
    noun: &'static str,
    object: String,
}

impl Tried {
    /// One of which no more is known yet than what it is about.
    pub(super) fn at(entry: &Entry, context: &Context, object: String) -> Self {
        let noun = name(entry.noun);
        Self { context: context.clone(), operation: entry.words(), noun, object }
    }

    /// What was said.
    pub(super) fn said(call: &Call, context: &Context) -> Self {
        let named = call.entry.noun.map(|noun| call.word(noun.key)).unwrap_or_default();
        let object = if call.word("key").is_empty() { named } else { call.word("key") };
        let (noun, object) = (name(call.entry.noun), object.to_owned());
        Self { context: context.clone(), operation: call.logged(), noun, object }
    }

    /// Many things at once.
    pub(super) fn import(context: &Context) -> Self {
        let (operation, object) = (import::OPERATION.to_owned(), String::new());
        Self { context: context.clone(), operation, noun: "", object }
    }

    /// What is logged of what came of it, if it was refused: not of words that say nothing, nor of trouble of
    /// ours, nor of what was tried only.
    pub(super) fn refusal(&self, server: &Server, error: &Error) -> Option<Refused> {
        let refused = matches!(error.kind(), Kind::Denied | Kind::NotFound | Kind::Conflict);
        if !refused || self.context.dry_run || matches!(error, Error::Busy) {
            return None;
        }
        // Somebody who tries without end fills no disk: the journal has them all.
        let who = self.context.scope.counted(&self.context.actor);
        server.refusals.as_ref()?.take(&who).ok()?;
        let plain = |text: &str, most| shown(&masked(text), most);
        let refusal = Refusal {
            operation: plain(&self.operation, MOST[0]),
            noun: self.noun,
            object: plain(&self.object, MOST[0]),
            why: plain(&format!("{error} (request {})", self.context.request), MOST[1]),
        };
        // The client may ask again as the same request, and then be given what it asks for.
        let mut context = self.context.clone();
        (context.request, context.again) = (Uuid::now_v7(), false);
        Some(Refused { context, refusal })
    }

    /// Logs what came of it, if it was refused.
    pub(super) fn note(&self, server: &Server, store: &Store, error: &Error) {
        if let Some(refused) = self.refusal(server, error) {
            refused.log(store).unwrap_or_else(|error| report(&error));
        }
    }
}

/// A write that was refused.
pub(super) struct Refused {
    context: Context,
    refusal: Refusal,
}

impl Refused {
    /// Writes it into the change log.
    pub(super) fn log(&self, store: &Store) -> Result<()> {
        store.write(&self.context, |write| Tx::new(write).refuse(&self.refusal))
    }
}

fn name(noun: Option<&Noun>) -> &'static str {
    noun.map_or("", |noun| noun.name)
}
