//! How a column holds each kind of value, and how people see that.

use serde_json::{Value, json};
use uuid::Uuid;

use super::Kind;
use crate::store::{FromVal, Val};
use crate::value::{Addr, Time};

impl Kind {
    /// A value in its one form as a column holds it.
    pub fn keep(&self, value: &Value) -> Val {
        match (self, value) {
            (_, Value::Null) => Val::Null,
            (Self::Or(kind, _), value) => kind.keep(value),
            (Self::Ip, Value::String(text)) => text.parse::<Addr>().map_or(Val::Null, Val::from),
            (Self::Uuid, Value::String(text)) => text.parse::<Uuid>().map_or(Val::Null, Val::from),
            (Self::Time, Value::String(text)) => {
                text.parse::<Time>().map_or(Val::Null, |time| Val::Int(time.0))
            }
            (_, Value::Bool(yes)) => Val::from(*yes),
            (_, Value::Number(number)) => number.as_i64().map_or(Val::Null, Val::Int),
            (_, Value::String(text)) => Val::from(text),
            (_, nested) => Val::Text(nested.to_string()),
        }
    }

    /// What a column holds, as people see it.
    pub fn show(&self, val: Val) -> Value {
        match (self, val) {
            (_, Val::Null) => Value::Null,
            (Self::Or(kind, _), val) => kind.show(val),
            (Self::Bool, Val::Int(number)) => json!(number != 0),
            (Self::Time, Val::Int(number)) => json!(Time(number).to_string()),
            (Self::Uuid, Val::Blob(bytes)) => {
                Uuid::from_slice(&bytes).map_or(Value::Null, |id| json!(id.to_string()))
            }
            (_, val @ Val::Blob(_)) => {
                Addr::from_val(&val).map_or(Value::Null, |ip| json!(ip.to_string()))
            }
            (Self::List(_) | Self::Json | Self::Document | Self::Parts(_), Val::Text(text)) => {
                serde_json::from_str(&text).unwrap_or(Value::Null)
            }
            (_, Val::Int(number)) => json!(number),
            (_, Val::Text(text)) => Value::String(text),
        }
    }
}
