//! What the verbs do, the same for every noun.

use serde_json::Value;

use super::super::Call;
use super::super::include::Included;
use super::answer::{cells, seen, shape};
use super::repeat::must_be_so;
use crate::answer::Sink;
use crate::error::{Error, Result};
use crate::resource::noun::Input;
use crate::resource::sight::owned;
use crate::resource::write::must_keep;
use crate::resource::{Need, Noun, Query, Target, Tx, record};
use crate::store::Read;

/// The thing that a call names.
pub fn target(call: &Call, read: &Read) -> Result<Target> {
    let target = call.noun().find(read, call.word("key"), &call.input)?;
    call.must_be_within(read, &target).map(|()| target)
}

/// `NOUN show`
pub(super) fn show(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let (target, mut included) = (target(call, read)?, Included::of(call, read)?);
    let mut query = Query::new(call.noun(), read.scope);
    included.ask(&mut query);
    let mut record =
        record::first(read, query, &target)?.ok_or_else(|| record::gone(call.noun(), &target))?;
    included.put(read, &mut record)?;
    let fields = seen(&mut record, call.noun(), read.scope);
    sink.begin(&shape(call.noun(), &fields, false))?;
    sink.row(cells(record))?;
    sink.end()
}

/// `NOUN add`
pub(super) fn add(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    let target = (noun.add)(tx, noun, &owned(tx, noun, &call.input))?;
    call.must_be_within(tx, &target)?;
    Ok((noun, target))
}

/// `NOUN set`
pub(super) fn set(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    let target = target(call, tx)?;
    tx.must_be_theirs(noun, &target)?;
    tx.check_version(noun, &target)?;
    let given = |name: &String| noun.field(name).is_some_and(|field| field.set);
    let mut said: Input = call.input.clone().into_iter().filter(|(name, _)| given(name)).collect();
    if !call.repeats.is_empty() {
        must_be_so(tx, call, &record::get(tx, noun, &target)?, &mut said)?;
    }
    for field in noun.fields.iter().filter(|field| field.need == Need::Default("none")) {
        if let Some(value @ Value::Null) = said.get_mut(field.name) {
            *value = "none".into();
        }
    }
    if said.is_empty() {
        let flags = noun.fields.iter().filter(|field| field.set);
        let flags = flags.map(|field| format!("--{}", field.long()));
        let next = format!("say at least one of {}", flags.collect::<Vec<_>>().join(", "));
        return Err(Error::usage("the command", "it changes nothing", next));
    }
    must_keep(&said, noun, |field| !matches!(field.need, Need::Optional | Need::Never))?;
    (noun.set)(tx, noun, &target, &said)?;
    Ok((noun, target))
}

/// `NOUN remove`
pub(super) fn remove(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    let target = target(call, tx)?;
    tx.must_be_theirs(noun, &target)?;
    tx.check_version(noun, &target)?;
    if (noun.whole)(tx, noun, &target)?.is_some() {
        tx.last = record::one(tx, noun, &target)?.map(|part| Value::Object(part.document()));
    }
    (noun.remove)(tx, noun, &target)?;
    Ok((noun, target))
}
