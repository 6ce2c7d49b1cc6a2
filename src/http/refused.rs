//! What was tried and refused: it stands in the change log too.

use uuid::Uuid;

use super::rates::Rates;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::operation::{Call, Entry};
use crate::resource::Tx;
use crate::store::Store;
use crate::value::shown;

/// How many bytes of a name and of a reason are logged: what the columns of any engine hold, and a line.
const MOST: [usize; 2] = [255, 1_000];

/// A write that somebody tries.
pub(super) struct Tried {
    context: Context,
    entry: &'static Entry,
    operation: String,
    object: String,
}

impl Tried {
    /// One of which no more is known yet than where it was sent.
    pub(super) fn at(entry: &'static Entry, context: &Context, object: String) -> Self {
        Self { context: context.clone(), entry, operation: entry.words(), object }
    }

    /// What was said, unless it was said to be tried only.
    pub(super) fn said(call: &Call, context: &Context) -> Option<Self> {
        let named = call.entry.noun.map(|noun| call.word(noun.key)).unwrap_or_default();
        let object = if call.word("key").is_empty() { named } else { call.word("key") };
        let (context, object) = (context.clone(), object.to_owned());
        let tried = Self { entry: call.entry, operation: call.logged(), context, object };
        (!tried.context.dry_run).then_some(tried)
    }

    /// Logs what came of it, if it was refused: not words that say nothing, nor trouble of ours.
    pub(super) fn note(&self, store: &Store, rates: &Rates, error: &Error) -> Result<()> {
        let refused = matches!(error.kind(), Kind::Denied | Kind::NotFound | Kind::Conflict);
        // Somebody who tries without end fills no disk: the journal has them all.
        if !refused || matches!(error, Error::Busy) || rates.take(&self.context.actor).is_err() {
            return Ok(());
        }
        let mut context = self.context.clone();
        if std::mem::take(&mut context.again) {
            // The client may ask again by that id, and then be given what it asks for.
            context.request = Uuid::now_v7();
        }
        let noun = self.entry.noun.map_or("", |noun| noun.name);
        let (object, why) = (shown(&self.object, MOST[0]), shown(&error.to_string(), MOST[1]));
        store.write(&context, |write| {
            Tx::new(write).refuse(&self.operation, noun, object.clone(), &why)
        })
    }
}
