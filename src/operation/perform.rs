//! The generic order of an operation, once: read or write, log, and answer when it is saved.

pub use crate::resource::difference::lines as difference;

use serde_json::{Value, json};
use uuid::Uuid;

use super::verbs::PUT;
use super::{Call, Run, Verb, Writes, hooks};
use crate::answer::{Detail, Sink};
use crate::context::{Context, Scope};
use crate::error::{Error, Result};
use crate::resource::policy::Area;
use crate::resource::sight::strip;
use crate::resource::token::must_be_good;
use crate::resource::tx::change::{self, Change};
use crate::resource::{self, NOUNS, Noun, Tx, record};
use crate::store::{Read, Store};

/// What a write did, or would do.
pub struct Done {
    /// What thing it was about.
    pub noun: &'static str,
    /// Its name.
    pub key: String,
    /// The thing as it is now; as it was, where it is gone.
    pub thing: Value,
    /// Whether it was not there before.
    pub is_new: bool,
    /// Whether it is not there any more.
    pub is_gone: bool,
    /// Everything that changed.
    pub changes: Vec<Change>,
}

impl Done {
    /// Whether a verb that may make a thing made this one.
    pub fn made(&self, verb: &Verb) -> bool {
        verb.makes() || (verb.word == PUT.word && self.is_new)
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

fn commit(tx: &mut Tx, call: &Call, run: Writes) -> Result<Done> {
    must_be_good(tx)?;
    if tx.context.again
        && let Some(done) = before(tx, call)?
    {
        return Ok(done);
    }
    tx.said = Some(call.fingerprint());
    let (noun, target) = run(call, tx)?;
    must_be_shown(tx, call)?;
    let changes = told(tx.finish(&call.logged())?, tx.scope);
    let known = changes.iter().find_map(|change| change.leaves(noun, &target));
    let left = match known.filter(|_| tx.scope == Scope::All) {
        Some(thing) => Some(thing.clone()),
        None => record::one(tx, noun, &target)?.map(|record| Value::Object(record.document())),
    };
    let is_gone = left.is_none();
    let was = || tx.last.take().or(changes.iter().find_map(|change| change.old.clone()));
    let mut thing = left.or_else(was).unwrap_or(Value::Null);
    strip(noun, tx.scope, &mut thing);
    // A word that goes on behind the name says more: an address and how long its prefix is.
    let word = call.word("key");
    let more = |name: &str| word.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    let key = noun.called(&thing).filter(|name| !more(name)).unwrap_or_else(|| word.to_owned());
    let is_new = tx.has_made(noun, &target);
    let mut done = Done { noun: noun.name, key, thing, is_new, is_gone, changes };
    keep(tx, &done)?;
    if let Some(secret) = tx.secret.take().filter(|_| !tx.context.dry_run) {
        done.thing["secret"] = secret.into();
    }
    Ok(done)
}

/// Refuses to make a secret that would be shown nowhere.
fn must_be_shown(tx: &Tx, call: &Call) -> Result<()> {
    if call.detail != Detail::Key || tx.secret.is_none() || tx.context.dry_run {
        return Ok(());
    }
    let why = "the secret is shown this once, and would not be among names";
    Err(Error::usage("the output", why, "say -o value for the secret alone, or -o json"))
}

/// What whoever asks is told of changes: of the thing that they are about, and of what they may see beside it.
fn told(changes: Vec<Change>, scope: Scope) -> Vec<Change> {
    let seen = |(at, mut change): (usize, Change)| {
        change.strip(scope);
        (at == 0 || change.is_seen(scope)).then_some(change)
    };
    changes.into_iter().enumerate().filter_map(seen).collect()
}

/// Keeps what is answered of a part for who asks again: the log speaks of its whole, and says nothing where nothing
/// was changed.
fn keep(tx: &mut Tx, done: &Done) -> Result<()> {
    let of_itself = |change: &Change| (change.noun, &change.object) == (done.noun, &done.key);
    let nothing = done.changes.is_empty() && !tx.context.again;
    if nothing || done.changes.iter().any(of_itself) {
        return Ok(());
    }
    tx.conclude(&json!({
        "noun": done.noun, "key": done.key, "new": done.is_new, "gone": done.is_gone, "thing": done.thing,
    }))
}

/// What a request of this id did, if it was done before.
fn before(tx: &Tx, call: &Call) -> Result<Option<Done>> {
    let request = tx.context.request;
    let all = Change::of_request(tx, request)?;
    let Some((operation, _)) = all.first().cloned() else { return nothing(tx, call) };
    let changes = told(all.into_iter().map(|(_, change)| change).collect(), tx.scope);
    let Some(first) = changes.first().cloned() else { return Ok(None) };
    if !first.is_seen(tx.scope) {
        return Err(of_another("it was another request's"));
    }
    let same = match change::said(tx, request)? {
        Some(said) => said == call.fingerprint(),
        None => operation == call.logged() && is_about(tx, call, &first.object)?,
    };
    if !same {
        let what = format!("it was `{operation}` of {} {}", first.noun, first.object);
        return Err(of_another(what));
    }
    if let Some(kept) = kept(tx, request)? {
        return Ok(Some(Done { changes, ..kept }));
    }
    let (is_new, is_gone) = (first.old.is_none(), first.new.is_none());
    let mut thing = first.new.or(first.old).unwrap_or(Value::Null);
    if resource::noun(first.noun).area == Area::Tokens && !is_gone {
        // It was told, once.
        thing["secret"] = Value::Null;
    }
    Ok(Some(Done { noun: first.noun, key: first.object, thing, is_new, is_gone, changes }))
}

/// What is known of a request that changed nothing: it is not carried out later, when others have changed something.
fn nothing(tx: &Tx, call: &Call) -> Result<Option<Done>> {
    let request = tx.context.request;
    match change::said(tx, request)? {
        Some(said) if said == call.fingerprint() => match kept(tx, request)? {
            None => Err(of_another("it was done, and the log says no more of what it did")),
            known => Ok(known),
        },
        Some(_) => Err(of_another("it was another request's")),
        None => Ok(None),
    }
}

/// What was kept of a part that a request was about, as whoever asks may see it.
fn kept(tx: &Tx, request: Uuid) -> Result<Option<Done>> {
    let result = change::result(tx, request)?;
    // A newer program may have kept what this one does not know.
    let known = |noun: &&&Noun| result["noun"] == noun.name;
    let Some(noun) = NOUNS.iter().find(known) else { return Ok(None) };
    let mut thing = result["thing"].clone();
    strip(noun, tx.scope, &mut thing);
    Ok(Some(Done {
        noun: noun.name,
        key: result["key"].as_str().unwrap_or_default().to_owned(),
        thing,
        is_new: result["new"] == true,
        is_gone: result["gone"] == true,
        changes: vec![],
    }))
}

/// The error for an id that another request was given, and what that one was.
pub(super) fn of_another(was: impl Into<String>) -> Error {
    let next = "leave --request-id out, or give one of its own".to_owned();
    // It may stand for a key that was said instead.
    let (field, value) = ("--request-id".to_owned(), String::new());
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
