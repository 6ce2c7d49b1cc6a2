//! The generic order of an operation, once: read or write, log, and answer when it is saved.

pub use crate::resource::difference::lines as difference;

use serde_json::Value;
use uuid::Uuid;

use super::verbs::PUT;
use super::{Call, Run, Verb, hooks};
use crate::answer::Sink;
use crate::context::{Context, Scope};
use crate::error::{Error, Result};
use crate::resource::sight::strip;
use crate::resource::tx::change::{self, Change};
use crate::resource::{Noun, Target, Tx, record};
use crate::store::{Read, Store};

/// What a write did, or would do.
pub struct Done {
    /// What thing it was about.
    pub noun: &'static str,
    /// Its name.
    pub key: String,
    /// The thing as it is now; as it was, where it is gone.
    pub thing: Value,
    /// Everything that changed.
    pub changes: Vec<Change>,
}

impl Done {
    /// Whether a verb that may make a thing made this one.
    pub fn made(&self, verb: &Verb) -> bool {
        let is_new = || self.changes.first().is_some_and(|change| change.old.is_none());
        verb.makes() || (verb.word == PUT.word && is_new())
    }
}

/// Performs an operation of the database. Writes are durable when this returns `Ok`.
pub fn perform(
    store: &Store,
    context: &Context,
    call: &Call,
    sink: &mut dyn Sink,
) -> Result<Option<Done>> {
    call.must_be_whole()?;
    call.must_be_sayable(context.scope)?;
    match call.entry.run {
        Run::Read(run) => store.read_as(context.scope, |read| run(call, read, sink)).map(|()| None),
        Run::Tell(tell) => tell(call, hooks::ask(store, call)?, sink).map(|()| None),
        Run::Write(run) => {
            store.write(context, |write| commit(&mut Tx::new(write), call, run)).map(Some)
        }
        Run::Local(_) => Err(Error::Broken {
            what: "a local operation has no database".to_owned(),
            source: None,
        }),
    }
}

type Writes = fn(&Call, &mut Tx) -> Result<(&'static Noun, Target)>;

fn commit(tx: &mut Tx, call: &Call, run: Writes) -> Result<Done> {
    if tx.context.again
        && let Some(done) = before(tx, call)?
    {
        return Ok(done);
    }
    tx.said = Some(call.fingerprint());
    let (noun, target) = run(call, tx)?;
    let mut changes = tx.finish(&call.logged())?;
    changes.iter_mut().for_each(|change| change.strip(tx.scope));
    let known = changes.iter().find_map(|change| change.leaves(noun, &target));
    let mut thing = match known.filter(|_| tx.scope == Scope::All) {
        Some(thing) => thing.clone(),
        None => match record::one(tx, noun, &target)? {
            Some(record) => Value::Object(record.document()),
            None => changes.iter().find_map(|change| change.old.clone()).unwrap_or(Value::Null),
        },
    };
    strip(noun, tx.scope, &mut thing);
    if let Some(secret) = tx.secret.take().filter(|_| !tx.context.dry_run) {
        thing["secret"] = secret.into();
    }
    let named = thing[noun.key].as_str().map(ToOwned::to_owned);
    let key = named.unwrap_or_else(|| call.word("key").to_owned());
    Ok(Done { noun: noun.name, key, thing, changes })
}

/// What a request of this id did, if it was done before.
fn before(tx: &Tx, call: &Call) -> Result<Option<Done>> {
    let request = tx.context.request;
    let mut changes = Change::of_request(tx, request)?;
    changes.iter_mut().for_each(|(_, change)| change.strip(tx.scope));
    let Some((operation, first)) = changes.first().cloned() else { return Ok(None) };
    if !changes.iter().all(|(_, change)| change.is_seen(tx.scope)) {
        return Err(of_another(request, "it was another request's"));
    }
    let same = match change::said(tx, request)? {
        Some(said) => said == call.fingerprint(),
        None => operation == call.logged() && is_about(tx, call, &first.object)?,
    };
    if !same {
        let what = format!("it was `{operation}` of {} {}", first.noun, first.object);
        return Err(of_another(request, what));
    }
    let thing = first.new.or(first.old).unwrap_or(Value::Null);
    let changes = changes.into_iter().map(|(_, change)| change).collect();
    Ok(Some(Done { noun: first.noun, key: first.object, thing, changes }))
}

/// The error for an id that another request was given, and what that one was.
pub(super) fn of_another(request: Uuid, was: impl Into<String>) -> Error {
    let next = "leave --request-id out, or give one of its own".to_owned();
    let (field, value) = ("--request-id".to_owned(), request.to_string());
    Error::Invalid { field, value, why: was.into(), next }
}

/// Whether a call is about the thing of this name.
fn is_about(read: &Read, call: &Call, object: &str) -> Result<bool> {
    let Some(noun) = call.entry.noun else { return Ok(true) };
    let said = [call.word("key"), call.word(noun.key)].into_iter().find(|word| !word.is_empty());
    let Some(said) = said else { return Ok(true) };
    let Some(target) = noun.seek(read, said, &call.input)? else {
        // What is gone is known by its name alone.
        let part = said.strip_prefix(object).is_some_and(|rest| rest.starts_with('/'));
        let label = object.strip_prefix(said).is_some_and(|rest| rest.starts_with('.'));
        return Ok(said == object || part || label);
    };
    let (noun, target) = (noun.whole)(read, noun, &target)?.unwrap_or((noun, target));
    Ok(record::one(read, noun, &target)?.is_some_and(|thing| thing.text(noun.key) == object))
}
