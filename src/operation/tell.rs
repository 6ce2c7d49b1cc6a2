//! What people are told of a write.

use serde_json::Value;

use super::perform::{Done, difference};
use super::{Verb, verbs};
use crate::answer::{Detail, Sink};
use crate::error::Result;
use crate::resource::tx::change::Change;

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
    let others = done.changes.len() > 1;
    let is_itself = |change: &Change| (change.noun, &change.object) == (done.noun, &done.key);
    for change in &done.changes {
        match dry_run && detail != Detail::Key {
            true => difference(change).iter().for_each(|line| sentence += &format!("\n  {line}")),
            // What goes with what is removed, or is changed by that, is named.
            false if verb.removes && others && !is_itself(change) => {
                let how = if change.new.is_none() { "removed" } else { "changed" };
                sentence += &format!("\n  {how} with it: {} {}", change.noun, change.object);
            }
            false => {}
        }
    }
    sink.done(&sentence, &done.key, &done.thing)
}

/// What people want to know first of a thing that was written.
fn facts(thing: &Value, key: &str) -> String {
    let mut facts = vec![];
    for (name, prefix) in
        [("id", "id "), ("node", "on "), ("addresses", ""), ("version", "version ")]
    {
        let text = match &thing[name] {
            Value::Array(all) => {
                all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            }
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        // A part is named by its whole.
        if !text.is_empty() && !key.starts_with(&format!("{text}/")) {
            facts.push(format!("{prefix}{text}"));
        }
    }
    facts.join(", ")
}
