//! What belongs to a thing, as it was before a change: disks, interfaces, addresses, roles, the host.

use serde_json::Value;

use super::names::must_mean_the_same;
use super::{Past, refused};
use crate::error::Result;
use crate::resource::address::IP;
use crate::resource::noun::id_of;
use crate::resource::role::assignment;
use crate::resource::role::bearer::Bearer;
use crate::resource::vm::{VM, relocate};
use crate::resource::vrf::SPACE;
use crate::resource::{Field, Input, NOUNS, Noun, Target, Tx, record};

/// Takes away what a change added, gives what it changed its values back, and moves a VM to where it was.
/// What was taken away is not made again: it would be another, with data of its own.
pub(super) fn put_back(tx: &mut Tx, past: &Past, target: &Target) -> Result<()> {
    let is_vm = past.noun.name == VM.name;
    if let Some(node) = past.old["node"].as_str()
        && is_vm
        && past.old["node"] != past.new["node"]
    {
        relocate(tx, id_of(target), Some(node))?;
    }
    let bearer = if is_vm { Bearer::Vm } else { Bearer::Node };
    for (role, is) in past.new["roles"].as_object().into_iter().flatten() {
        let was = &past.old["roles"][role];
        if was != is {
            tx.touch(past.noun, target)?;
            match was.as_object() {
                Some(was) => assignment::restore(tx, bearer, id_of(target), role, (was, is))?,
                None => assignment::unassign(tx, bearer, id_of(target), role)?,
            }
        }
    }
    for noun in NOUNS.iter().filter(|noun| noun.parts_of.contains(&past.noun.name)) {
        let listed = |document: &Value| document[noun.plural()].as_array().cloned();
        let (old, new) = (listed(&past.old), listed(&past.new));
        for part in new.unwrap_or_default().iter().rev() {
            let was = old.iter().flatten().find(|was| label(was) == label(part));
            if was != Some(part) {
                one(tx, past, noun, part, was)?;
            }
        }
    }
    Ok(())
}

/// A document in which the elements of lists have what they had in another, and no more: an older program did not tell
/// all there is of a disk or an interface.
pub(super) fn as_known(now: Value, then: &Value) -> Value {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            let one = |(name, value): (String, Value)| match then.get(&name) {
                Some(then) => (name, as_known(value, then)),
                None => (name, value),
            };
            now.into_iter().map(one).collect()
        }
        (Value::Array(mut now), Value::Array(then)) if now.len() == then.len() => {
            for (now, then) in now.iter_mut().zip(then) {
                if let (Value::Object(now), Value::Object(then)) = (&mut *now, then) {
                    now.retain(|name, _| then.contains_key(name));
                }
                *now = as_known(now.take(), then);
            }
            Value::Array(now)
        }
        (now, _) => now,
    }
}

/// What a part is called within its whole.
fn label(part: &Value) -> String {
    let name = part["name"].as_str().unwrap_or_default();
    part["id"].as_i64().map_or_else(|| name.to_owned(), |id| id.to_string())
}

fn one(
    tx: &mut Tx,
    past: &Past,
    noun: &'static Noun,
    part: &Value,
    was: Option<&Value>,
) -> Result<()> {
    let whole = past.new[past.noun.key].as_str().unwrap_or_default();
    let target = noun.find(tx, &format!("{whole}/{}", label(part)), &Input::new())?;
    let Some(was) = was else { return (noun.remove)(tx, noun, &target) };
    let differs = |field: &&Field| was[field.name] != part[field.name];
    must_mean_the_same(tx, past, noun.fields.iter().filter(differs), was)?;
    release(tx, past, (part, was))?;
    let back = |field: &Field| (field.name.to_owned(), field.kind.again(&was[field.name]));
    let changed = |field: &&Field| field.set && differs(field);
    let input = noun.fields.iter().filter(changed).map(back).collect::<Input>();
    if input.is_empty() { Ok(()) } else { (noun.set)(tx, noun, &target, &input) }
}

/// Gives up the addresses that an interface has got.
fn release(tx: &mut Tx, past: &Past, (part, was): (&Value, &Value)) -> Result<()> {
    let networks = |part: &Value| part["networks"].as_array().cloned().unwrap_or_default();
    let before = networks(was);
    for network in networks(part).iter().filter(|network| !before.contains(network)) {
        let space = Input::from_iter([(SPACE.to_owned(), network[SPACE].clone())]);
        let word = network["address"].as_str().unwrap_or_default();
        let target = IP.find(tx, word, &space)?;
        // What was in use before it came here is another's, and would be nobody's.
        if record::get(tx, &IP, &target)?.text("created_at") != past.at {
            let why =
                format!("{word} was in use or reserved before: `virtctl ip move` gives it on");
            return Err(refused(past, why));
        }
        (IP.remove)(tx, &IP, &target)?;
    }
    Ok(())
}
