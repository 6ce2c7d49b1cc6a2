//! How each kind of value is read from words and JSON.

use std::str::FromStr;

use serde_json::{Value, json};
use uuid::Uuid;

use super::Kind;
use crate::value::{
    Addr, Bad, Bytes, Cidr, Class, Crush, Environment, Fqdn, Location, Mac, NO, Name, Path, Plain,
    Time, YES, one_line,
};

impl Kind {
    /// The value in its one form, from whatever way a door brings it.
    pub fn read(&self, given: &Value) -> Result<Value, Bad> {
        match (self, given) {
            (Self::List(kind), Value::Array(all)) => {
                all.iter().map(|one| kind.read(one)).collect::<Result<_, _>>().map(Value::Array)
            }
            (Self::List(kind), one) => Ok(Value::Array(vec![kind.read(one)?])),
            (Self::Parts(compound), given) => compound.read(given),
            (Self::Json(_), given) => Ok(given.clone()),
            (_, Value::String(text)) => self.parse(text),
            // As a word a number is an id, too, but for a VLAN, which has a number of its own.
            (Self::Ref("vlan") | Self::Key("vlan"), Value::Number(tag)) => {
                Ok(json!(tag.to_string()))
            }
            (Self::Ref(_) | Self::Key(_), Value::Number(id)) => Ok(json!(format!("id:{id}"))),
            (Self::Or(kind, _), Value::Number(_)) => kind.read(given),
            // A number of a document is one of bytes, whatever its size.
            (Self::Bytes, Value::Number(number)) => self.parse(&format!("{number}B")),
            (Self::Int(..) | Self::Id, Value::Number(number)) => self.parse(&number.to_string()),
            (Self::Bool, Value::Bool(yes)) => Ok(json!(yes)),
            (_, other) => Bad::new(format!("it is {}, not {}", json_type(other), self.what())),
        }
    }

    /// The value that a word stands for.
    fn parse(&self, text: &str) -> Result<Value, Bad> {
        match self {
            Self::Id => integer(text, 0, i64::MAX),
            Self::Int(least, most) => integer(text, *least, *most),
            Self::Bytes => Ok(json!(text.parse::<Bytes>()?.0)),
            Self::Bool => yes_or_no(text),
            Self::Text => Ok(json!(one_line(text)?)),
            Self::Name => canonical::<Name>(text),
            Self::Fqdn => canonical::<Fqdn>(text),
            Self::Location => canonical::<Location>(text),
            Self::Path => canonical::<Path>(text),
            Self::Plain => canonical::<Plain>(text),
            Self::Crush => canonical::<Crush>(text),
            Self::Class => canonical::<Class>(text),
            Self::Environment => canonical::<Environment>(text),
            Self::Mac => canonical::<Mac>(text),
            Self::Ip => canonical::<Addr>(text),
            Self::Cidr => canonical::<Cidr>(text),
            Self::Time => canonical::<Time>(text),
            Self::Uuid | Self::UuidText => match text.parse::<Uuid>() {
                Ok(id) => Ok(json!(id.to_string())),
                Err(_) => Bad::new("it is no UUID"),
            },
            Self::Or(_, words) if words.contains(&text) => Ok(json!(text)),
            Self::Or(kind, words) => match kind.parse(text) {
                Err(Bad(why)) => Bad::new(format!("{why}; or say {}", words.join(", "))),
                good => good,
            },
            Self::Choice(words) => {
                match words.iter().find(|word| word.eq_ignore_ascii_case(text)) {
                    Some(word) => Ok(json!(word)),
                    None => Bad::new(format!("it is none of {}", words.join(", "))),
                }
            }
            Self::Ref(_) | Self::Key(_) | Self::Word | Self::Json(_) | Self::Document => {
                Ok(json!(one_line(text)?))
            }
            Self::List(kind) => Ok(Value::Array(vec![kind.parse(text)?])),
            Self::Parts(compound) => compound.parse(text),
        }
    }

    /// What it is, in a message.
    fn what(&self) -> String {
        match self {
            Self::Id | Self::Int(..) => "a whole number".to_owned(),
            Self::Bytes => "a size".to_owned(),
            Self::Bool => "true or false".to_owned(),
            Self::Ref(noun) | Self::Key(noun) => format!("the name of a {noun}"),
            _ => "a text".to_owned(),
        }
    }
}

fn canonical<T: FromStr<Err = Bad> + ToString>(text: &str) -> Result<Value, Bad> {
    Ok(json!(text.parse::<T>()?.to_string()))
}

fn integer(text: &str, least: i64, most: i64) -> Result<Value, Bad> {
    match text.parse::<i64>() {
        Ok(number) if (least..=most).contains(&number) => Ok(json!(number)),
        Ok(_) if most == i64::MAX => Bad::new(format!("it must be at least {least}")),
        Ok(_) => Bad::new(format!("it must be between {least} and {most}")),
        Err(_) => Bad::new("it is no whole number"),
    }
}

fn yes_or_no(text: &str) -> Result<Value, Bad> {
    match (YES.contains(&text), NO.contains(&text)) {
        (false, false) => Bad::new("it is neither yes nor no"),
        (yes, _) => Ok(json!(yes)),
    }
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
