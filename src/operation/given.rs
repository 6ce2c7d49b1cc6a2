//! What documents say of a thing: each key once, each value in the one form of its field.

use std::fmt::Formatter;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

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
        while let Some((key, Exact(value))) = given.next_entry::<String, Exact>()? {
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("it says \"{key}\" twice")));
            }
            map.insert(key, value);
        }
        Ok(map)
    }
}

/// A value of which nothing is lost: a number that JSON cannot say is no null, and no key is said twice.
struct Exact(Value);

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Values).map(Self)
    }
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Value;

    fn expecting(&self, form: &mut Formatter) -> std::fmt::Result {
        form.write_str("a value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).map(Value::Number);
        number.ok_or_else(|| E::custom(format!("{value} is no number that can be kept")))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut given: A) -> Result<Value, A::Error> {
        let mut all = vec![];
        while let Some(Exact(value)) = given.next_element()? {
            all.push(value);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, given: A) -> Result<Value, A::Error> {
        Keys.visit_map(given).map(Value::Object)
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
