//! Cells as texts.

use serde_json::Value;

use crate::answer::Look;
use crate::value::{human, yes_no};

/// A cell as a line of text for people or programs.
pub(super) fn text(value: &Value, look: Look, units: bool) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(yes) => yes_no(*yes).to_owned(),
        Value::Number(number) if units && look == Look::Bytes => {
            number.as_i64().map_or_else(|| number.to_string(), human)
        }
        Value::Array(all) => {
            let texts = all.iter().map(|one| text(one, look, units)).collect::<Vec<_>>();
            texts.join(if texts.iter().any(|text| text.contains(' ')) { "\n" } else { " " })
        }
        Value::Object(all) => named(all, units),
        other => other.to_string(),
    }
}

/// An object as `name=value` words; what is not set is left out.
fn named(all: &serde_json::Map<String, Value>, units: bool) -> String {
    let set = |value: &Value| !value.is_null() && *value != Value::Array(vec![]);
    let word = |(name, value): (&String, &Value)| {
        let value = text(value, Look::Plain, units).replace('\n', "; ");
        if value.is_empty() { name.clone() } else { format!("{name}={value}") }
    };
    all.iter().filter(|(_, value)| set(value)).map(word).collect::<Vec<_>>().join(" ")
}
