//! A role with its attributes, as `--role` says it.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::super::compound::{Compound, same};
use super::super::field::Field;
use super::super::kind::Kind;
use super::{attribute, builtin};

/// A role with its attributes, as `--role` says it.
pub static SPEC: Compound = Compound {
    form: "NAME[:KEY=VALUE,...]",
    places: &["role"],
    fields: &[Field::input("role", Kind::Ref("role"), "The role").required()],
    open: true,
    staff: &[],
    said: shown,
    holds: |said, part, is| {
        let value = said.get(part).unwrap_or(&Value::Null);
        match builtin::attribute(&is["role"], part) {
            // It is said under its other name.
            Some((_, field)) if value.is_null() && said.contains_key(field.flag) => true,
            Some((noun, field)) => {
                let usual = field.usual(value);
                match usual.is_null() {
                    true => same(said, part, is),
                    false => field.kind.read(&usual).is_ok_and(|said| noun.still(is, field, &said)),
                }
            }
            // What an administrator's role has by itself, that role says.
            None if value.is_null() => true,
            None => attribute::is_said(value, &is[part]),
        }
    },
};

/// The roles of a document: their attributes by name.
fn shown(roles: &Value) -> Vec<Value> {
    let one = |(name, attributes): (&String, &Value)| {
        let mut said = attributes.as_object().cloned().unwrap_or_default();
        said.insert("role".to_owned(), json!(name));
        Value::Object(said)
    };
    roles.as_object().into_iter().flatten().map(one).collect()
}

/// What `--role` says.
#[derive(Clone, Debug, Deserialize)]
pub struct Spec {
    /// The name of the role.
    pub role: String,
    /// Its attributes, as they were said.
    #[serde(flatten)]
    pub attributes: Map<String, Value>,
}
