//! The names that a change speaks of: what is put back is as it was only where they still mean the same things.

use serde_json::Value;

use super::{Past, refused};
use crate::error::Result;
use crate::resource::noun::id_of;
use crate::resource::vrf::SPACE;
use crate::resource::{self, Field, Input, Kind, Noun, Tx};
use crate::store::{Val, params};

/// Refuses to put back what names other things by now: a customer's VM is not given to another of that name.
pub(super) fn must_mean_the_same<'f>(
    tx: &Tx,
    past: &Past,
    fields: impl Iterator<Item = &'f Field>,
    document: &Value,
) -> Result<()> {
    let named =
        fields.flat_map(|field| named(&field.kind, &field.kind.again(&document[field.name])));
    named.into_iter().try_for_each(|(noun, name)| one(tx, past, noun, &name))
}

/// The nouns and names that a value speaks of.
fn named(kind: &Kind, value: &Value) -> Vec<(&'static str, String)> {
    match (kind, value) {
        (Kind::Ref(noun) | Kind::Key(noun), Value::String(name)) => vec![(noun, name.clone())],
        (Kind::List(kind), Value::Array(all)) => {
            all.iter().flat_map(|one| named(kind, one)).collect()
        }
        (Kind::Parts(compound), parts) => compound
            .fields
            .iter()
            .flat_map(|field| named(&field.kind, &parts[field.name]))
            .collect(),
        _ => vec![],
    }
}

fn one(tx: &Tx, past: &Past, noun: &str, name: &str) -> Result<()> {
    const THEN: &str = "SELECT COALESCE(new, old) FROM change_log WHERE noun = ? AND object = ? \
                        AND id <= ? AND refused IS NULL ORDER BY id DESC LIMIT 1";
    let noun = resource::noun(noun);
    // A prefix is what its name says, whichever it is.
    if noun.ids != ["id"] || noun.field(SPACE).is_some() {
        return Ok(());
    }
    let Some(target) = noun.seek(tx, name, &Input::new())? else { return Ok(()) };
    let (noun, target) = (noun.whole)(tx, noun, &target)?.unwrap_or((noun, target));
    let then = tx.get::<Option<String>>(THEN, params![noun.name, name, past.id])?.flatten();
    let another = || refused(past, format!("{} `{name}` is another since", noun.name));
    let Some(then) = then.and_then(|text| id_in(&text)) else {
        return if came_later(tx, past, noun, name)? { Err(another()) } else { Ok(()) };
    };
    let (then, now) = (first(tx, noun, name, then)?, first(tx, noun, name, id_of(&target))?);
    match then == now {
        true => Ok(()),
        false => Err(another()),
    }
}

/// Whether a thing got its name after a change; of what was before that the log tells nothing any more.
fn came_later(tx: &Tx, past: &Past, noun: &Noun, name: &str) -> Result<bool> {
    const SINCE: &str = "SELECT old FROM change_log WHERE noun = ? AND object = ? AND id > ? \
                         AND refused IS NULL ORDER BY id";
    let had_it = |old: Option<String>| {
        let old = old.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        old.is_some_and(|old| noun.called(&old).as_deref() == Some(name))
    };
    let rows = tx.column::<Option<String>>(SINCE, params![noun.name, name, past.id])?;
    Ok(!rows.into_iter().all(had_it))
}

/// The id that a thing had first: what `undo` makes again has another.
fn first(tx: &Tx, noun: &Noun, name: &str, mut id: i64) -> Result<i64> {
    const MADE: &str = "SELECT operation, new FROM change_log WHERE noun = ? AND object = ? \
                        AND old IS NULL AND refused IS NULL ORDER BY id DESC";
    for row in tx.rows(MADE, params![noun.name, name])? {
        let undone = row.get::<String>(0)?.strip_prefix("undo ").and_then(|id| id.parse().ok());
        let (Some(change), Some(made)) = (undone, id_in(&row.get::<String>(1)?)) else { continue };
        if made == id {
            let sql = "SELECT old FROM change_log WHERE id = ?";
            let old = tx.get::<Option<String>>(sql, params![Val::Int(change)])?.flatten();
            id = old.and_then(|text| id_in(&text)).unwrap_or(id);
        }
    }
    Ok(id)
}

/// The id in a document of the log.
fn id_in(text: &str) -> Option<i64> {
    serde_json::from_str::<Value>(text).ok()?["id"].as_i64()
}
