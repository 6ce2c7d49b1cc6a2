//! How a column holds each kind of value, and how people see that.

use compact_str::ToCompactString;
use serde_json::Value;
use uuid::Uuid;

use super::Kind;
use crate::answer::Cell;
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
            (_, nested) => Val::from(nested.to_string()),
        }
    }

    /// What a column holds, as people see it.
    pub fn show(&self, val: Val) -> Cell {
        match (self, val) {
            (_, Val::Null) => Cell::Null,
            (Self::Or(kind, _), val) => kind.show(val),
            (Self::Bool, Val::Int(number)) => Cell::Bool(number != 0),
            (Self::Time, Val::Int(number)) => Cell::Text(Time(number).to_compact_string()),
            (Self::Uuid, Val::Blob(bytes)) => {
                let id = Uuid::from_slice(&bytes).ok();
                id.map(|id| Cell::from(&*id.hyphenated().encode_lower(&mut Uuid::encode_buffer())))
                    .into()
            }
            (_, val @ Val::Blob(_)) => Addr::from_val(&val).map(|ip| ip.to_compact_string()).into(),
            (Self::List(_) | Self::Json(_) | Self::Document | Self::Parts(_), Val::Text(text)) => {
                serde_json::from_str::<Value>(&text).unwrap_or_default().into()
            }
            (_, Val::Int(number)) => Cell::Int(number),
            (_, Val::Text(text)) => Cell::Text(text),
        }
    }
}
