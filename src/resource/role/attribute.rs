//! The attributes of an administrator's roles: their types, defaults and values.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::super::kind::Kind;
use crate::error::{Error, Named, Result};
use crate::value::{Bad, as_text};

/// What a role says of one of its attributes.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Attribute {
    pub(super) name: String,
    r#type: Type,
    #[serde(default)]
    default: Value,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Type {
    String,
    Int,
    Bool,
}

impl Attribute {
    /// The attributes that were said, in words or as objects.
    pub(super) fn read_all(said: Option<&Value>) -> Result<Vec<Self>> {
        let said = said.and_then(Value::as_array).cloned().unwrap_or_default();
        let all = said.iter().map(Self::read).collect::<Result<Vec<_>>>()?;
        let twice = |at: &usize| all[..*at].iter().any(|other| other.name == all[*at].name);
        match (0..all.len()).find(twice) {
            Some(at) => Err(Error::invalid("--attribute", &all[at].name, "it is named twice")),
            None => Ok(all),
        }
    }

    fn read(said: &Value) -> Result<Self> {
        let shown = as_text(said);
        let mut attribute = match said {
            Value::String(text) => Self::parse(text).named("--attribute", &shown)?,
            object => serde_json::from_value(object.clone())
                .map_err(|error| Error::invalid("--attribute", &shown, error.to_string()))?,
        };
        if attribute.name == "role" {
            let why = "a bearer's role is named by that word";
            return Err(Error::invalid("--attribute", &shown, why));
        }
        if !is_name(&attribute.name) {
            let why = "its name may hold small letters, digits and `_`, a letter first";
            return Err(Error::invalid("--attribute", &shown, why));
        }
        if !attribute.default.is_null() {
            let default = attribute.r#type.read(&attribute.default).named("--attribute", &shown)?;
            attribute.default = default;
        }
        Ok(attribute)
    }

    /// The value that a bearer says of it, if it is of its type.
    fn of(&self, said: &Map<String, Value>) -> Option<Value> {
        self.r#type.read(said.get(&self.name)?).ok()
    }

    /// `NAME:TYPE[=DEFAULT]`
    fn parse(text: &str) -> Result<Self, Bad> {
        let (head, default) = match text.split_once('=') {
            Some((head, default)) => (head, json!(default)),
            None => (text, Value::Null),
        };
        let (name, kind) = head.split_once(':').unwrap_or((head, "string"));
        let r#type = serde_json::from_value(json!(kind))
            .map_err(|_| Bad(format!("`{kind}` is none of string, int, bool")))?;
        Ok(Self { name: name.to_owned(), r#type, default })
    }
}

fn is_name(name: &str) -> bool {
    let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.bytes().all(good) && name.len() <= 60
}

impl Type {
    fn read(self, value: &Value) -> Result<Value, Bad> {
        let kind = match self {
            Self::String => Kind::Text,
            Self::Int => Kind::Int(i64::MIN, i64::MAX),
            Self::Bool => Kind::Bool,
        };
        kind.read(value)
    }
}

/// The values that a bearer gives to the attributes its role declares.
pub(super) fn check(declared: &str, said: &Map<String, Value>) -> Result<Map<String, Value>> {
    let declared = declarations(declared);
    let mut values = Map::new();
    for (name, value) in said {
        let shown = as_text(value);
        let Some(attribute) = declared.iter().find(|attribute| attribute.name == *name) else {
            let known =
                declared.iter().map(|attribute| attribute.name.as_str()).collect::<Vec<_>>();
            let why = match known.is_empty() {
                true => "the role has no attributes".to_owned(),
                false => format!("the role has only {}", known.join(", ")),
            };
            return Err(Error::invalid("the attribute", name, why));
        };
        values.insert(name.clone(), attribute.r#type.read(value).named(name, &shown)?);
    }
    Ok(values)
}

/// The values of a bearer, with those that are said: one that is the default, and was not the bearer's own before,
/// follows that.
pub(super) fn with(
    declared: &str,
    mut values: Map<String, Value>,
    said: Map<String, Value>,
) -> Map<String, Value> {
    let declared = declarations(declared);
    let is_default = |name: &str, value: &Value| {
        declared.iter().any(|one| one.name == name && one.default == *value)
    };
    for (name, value) in said {
        if values.get(&name) == Some(&value) {
            continue;
        }
        match is_default(&name, &value) {
            true => drop(values.remove(&name)),
            false => drop(values.insert(name, value)),
        }
    }
    values
}

/// Whether a value that was said is the one that is shown.
pub(super) fn is_said(said: &Value, shown: &Value) -> bool {
    let kind = match shown {
        Value::Bool(_) => Type::Bool,
        Value::Number(_) => Type::Int,
        _ => Type::String,
    };
    kind.read(said).is_ok_and(|said| as_text(&said) == as_text(shown))
}

/// All attributes of a bearer: its values, and the defaults for the rest.
pub(super) fn values(declared: &str, said: &str) -> Value {
    let mut said = kept(declared, said);
    let value = |attribute: Attribute| {
        let value = said.remove(&attribute.name).unwrap_or(attribute.default);
        (attribute.name, value)
    };
    Value::Object(declarations(declared).into_iter().map(value).collect())
}

/// The values of a bearer that its role still has a place for: attributes go, and get other types.
pub(super) fn kept(declared: &str, said: &str) -> Map<String, Value> {
    let said = serde_json::from_str(said).unwrap_or_default();
    let kept = |attribute: Attribute| {
        let value = attribute.of(&said)?;
        Some((attribute.name, value))
    };
    declarations(declared).into_iter().filter_map(kept).collect()
}

/// The first of a role's attributes of which a bearer has a value that is lost when the role declares others.
pub(super) fn lost<'a>(
    was: &'a [Attribute],
    is: &[Attribute],
    said: &str,
) -> Option<&'a Attribute> {
    let said = serde_json::from_str(said).unwrap_or_default();
    let stays = |name: &str| is.iter().any(|one| one.name == name && one.of(&said).is_some());
    let has = |one: &&Attribute| one.of(&said).is_some_and(|value| !value.is_null());
    was.iter().filter(has).find(|one| !stays(&one.name))
}

fn declarations(declared: &str) -> Vec<Attribute> {
    serde_json::from_str(declared).unwrap_or_default()
}
