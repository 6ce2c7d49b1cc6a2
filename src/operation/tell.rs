//! What people are told of a write.

use serde_json::Value;

use super::perform::{Done, difference};
use super::{Verb, verbs};
use crate::answer::{Detail, Sink};
use crate::error::Result;
use crate::resource::noun;
use crate::resource::tx::change::Change;
use crate::resource::vrf::{GLOBAL, SPACE};
use crate::value::qualified;

/// Says what a write did, or would have done: in detail, unless names alone are wanted.
pub fn tell(
    verb: &Verb,
    (dry_run, detail): (bool, Detail),
    done: &Done,
    sink: &mut dyn Sink,
) -> Result<()> {
    let past = if done.made(verb) { verbs::ADD.past } else { verb.past };
    let mut sentence = format!("{past} {} {}", done.noun, done.key);
    if done.changes.is_empty() {
        sentence = format!("{} {} is as it was", done.noun, done.key);
    } else if dry_run {
        sentence = format!("would have {sentence}");
    }
    let facts = facts(&done.thing, &done.key);
    if !facts.is_empty() && verb.method != "DELETE" {
        sentence += &format!(" ({facts})");
    }
    if let Some(secret) = done.thing["secret"].as_str() {
        sentence += &format!("\n  its secret, shown this once: {secret}");
    }
    // What goes with what is removed, or is changed by that, is named.
    let names = verb.others || (verb.removes && done.changes.len() > 1);
    let is_itself = |change: &Change| (change.noun, &change.object) == (done.noun, &done.key);
    for change in &done.changes {
        if dry_run && detail != Detail::Key {
            difference(change).iter().for_each(|line| sentence += &format!("\n  {line}"));
        } else if names && !is_itself(change) {
            sentence += &format!("\n  {}", with_it(verb, change));
        }
    }
    // As other commands take it.
    let space = done.thing[SPACE].as_str().filter(|_| detail == Detail::Key);
    let space = space.filter(|_| noun(done.noun).shares_names()).unwrap_or_default();
    sink.done(&sentence, &qualified(&done.key, space, GLOBAL), &done.thing)
}

/// What became of another thing.
fn with_it(verb: &Verb, change: &Change) -> String {
    let what = format!("{} {}", change.noun, change.object);
    match &change.new {
        None => format!("removed with it: {what}"),
        Some(_) if verb.removes => format!("changed with it: {what}"),
        Some(thing) => format!("{what} ({})", facts(thing, &change.object)),
    }
}

/// What is said first of a thing that was written, and the words before it.
const FACTS: [(&str, &str); 5] = [
    ("id", "id "),
    ("node", "on "),
    ("interface", "on "),
    ("addresses", ""),
    ("version", "version "),
];

/// What people want to know first of a thing that was written.
fn facts(thing: &Value, key: &str) -> String {
    let mut facts = vec![];
    for (name, prefix) in FACTS {
        let text = match &thing[name] {
            Value::Array(all) => {
                all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            }
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        // A part is named by its whole, and what is told of a node by that.
        let named = key == text || key.starts_with(&format!("{text}/"));
        if !text.is_empty() && !named {
            facts.push(format!("{prefix}{text}"));
        }
    }
    facts.join(", ")
}
