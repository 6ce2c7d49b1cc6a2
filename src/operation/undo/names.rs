//! The names that a change speaks of: what is put back is as it was only where they still mean the same things.

use serde_json::Value;

use super::{Past, refused};
use crate::error::Result;
use crate::resource::noun::id_of;
use crate::resource::vrf::SPACE;
use crate::resource::{self, Field, Input, Kind, Tx};
use crate::store::params;

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
    const THEN: &str = "SELECT new FROM change_log WHERE noun = ? AND object = ? AND id <= ? \
                        AND refused IS NULL ORDER BY id DESC LIMIT 1";
    let noun = resource::noun(noun);
    // A prefix is what its name says, whichever it is.
    if noun.ids != ["id"] || noun.field(SPACE).is_some() {
        return Ok(());
    }
    let Some(target) = noun.seek(tx, name, &Input::new())? else { return Ok(()) };
    let (noun, target) = (noun.whole)(tx, noun, &target)?.unwrap_or((noun, target));
    let then = tx.get::<Option<String>>(THEN, params![noun.name, name, past.id])?.flatten();
    let then = then.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    match then.and_then(|thing| thing["id"].as_i64()) {
        Some(id) if id != id_of(&target) => {
            Err(refused(past, format!("{} `{name}` is another since", noun.name)))
        }
        _ => Ok(()),
    }
}
