//! What documents say of a thing: each key once, each value in the one form of its field.

use std::fmt::Formatter;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::error::{Error, Named, Result};
use crate::resource::{Field, Input};
use crate::value::as_text;

/// An object that says each key once: one said twice is a slip, and either value may be meant.
pub struct Once(pub Map<String, Value>);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keys).map(Self)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Map<String, Value>;

    fn expecting(&self, form: &mut Formatter) -> std::fmt::Result {
        form.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut given: A) -> Result<Self::Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, value)) = given.next_entry::<String, Value>()? {
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("it says \"{key}\" twice")));
            }
            map.insert(key, value);
        }
        Ok(map)
    }
}

/// The values of fields, each in its one form; `null` clears what may be cleared, and says nothing of
/// the rest.
pub fn checked(fields: &[Field], given: Map<String, Value>, clears: bool) -> Result<Input> {
    let mut input = Input::new();
    for (key, value) in given {
        let Some(field) = fields.iter().find(|field| field.name == key) else {
            let known = fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
            return Err(Error::invalid("the key", &key, format!("only {known} can be said")));
        };
        if value.is_null() && clears {
            input.insert(key, field.kind.none());
        } else if !value.is_null() {
            let shown = as_text(&value);
            input.insert(key, field.kind.read(&value).named(field.name, &shown)?);
        }
    }
    Ok(input)
}
