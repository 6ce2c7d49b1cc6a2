//! Kinds of values: how each is read from words and JSON, kept in a column and shown.

use std::str::FromStr;

use serde_json::{Value, json};
use uuid::Uuid;

use super::compound::Compound;
use crate::answer::Look;
use crate::store::{FromVal, Val};
use crate::value::{
    Addr, Bad, Bytes, Cidr, Class, Environment, Fqdn, Location, Mac, Name, Path, Time, one_line,
};

/// What values a field takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// The id of a row.
    Id,
    /// A whole number between two others.
    Int(i64, i64),
    /// A size in bytes.
    Bytes,
    /// Yes or no.
    Bool,
    /// A line of free text.
    Text,
    /// The name of a row of a list.
    Name,
    /// A fully qualified host name.
    Fqdn,
    /// A place in a data centre.
    Location,
    /// An absolute path.
    Path,
    /// A class of Puppet or Salt.
    Class,
    /// An environment of Puppet or Salt.
    Environment,
    /// A MAC address.
    Mac,
    /// An address of either family.
    Ip,
    /// A prefix of either family.
    Cidr,
    /// A UUID.
    Uuid,
    /// A moment.
    Time,
    /// A value of a kind, or one of these words.
    Or(&'static Kind, &'static [&'static str]),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The name of a thing of this noun; the column holds its id.
    Ref(&'static str),
    /// A word that names a thing of this noun, in any of the ways that it can be named.
    Key(&'static str),
    /// Any word; the operation knows what to make of it.
    Word,
    /// A value of several parts.
    Parts(&'static Compound),
    /// Several values of a kind.
    List(&'static Kind),
    /// Any JSON.
    Json,
    /// A whole document, for programs.
    Document,
}

impl Kind {
    /// The value in its one form, from whatever way a door brings it.
    pub fn read(&self, given: &Value) -> Result<Value, Bad> {
        match (self, given) {
            (Self::List(kind), Value::Array(all)) => {
                all.iter().map(|one| kind.read(one)).collect::<Result<_, _>>().map(Value::Array)
            }
            (Self::List(kind), one) => Ok(Value::Array(vec![kind.read(one)?])),
            (Self::Parts(compound), given) => compound.read(given),
            (Self::Json, given) => Ok(given.clone()),
            (_, Value::String(text)) => self.parse(text),
            (Self::Ref(_) | Self::Key(_), Value::Number(id)) => Ok(json!(format!("id:{id}"))),
            (Self::Or(kind, _), Value::Number(_)) => kind.read(given),
            (Self::Int(..) | Self::Bytes | Self::Id, Value::Number(number)) => {
                self.parse(&number.to_string())
            }
            (Self::Bool, Value::Bool(yes)) => Ok(json!(yes)),
            (_, other) => Bad::new(format!("it is {}, not {}", json_type(other), self.what())),
        }
    }

    /// The value that a word stands for.
    fn parse(&self, text: &str) -> Result<Value, Bad> {
        match self {
            Self::Id => integer(text, 1, i64::MAX),
            Self::Int(least, most) => integer(text, *least, *most),
            Self::Bytes => Ok(json!(text.parse::<Bytes>()?.0)),
            Self::Bool => yes_or_no(text),
            Self::Text => Ok(json!(one_line(text)?)),
            Self::Name => canonical::<Name>(text),
            Self::Fqdn => canonical::<Fqdn>(text),
            Self::Location => canonical::<Location>(text),
            Self::Path => canonical::<Path>(text),
            Self::Class => canonical::<Class>(text),
            Self::Environment => canonical::<Environment>(text),
            Self::Mac => canonical::<Mac>(text),
            Self::Ip => canonical::<Addr>(text),
            Self::Cidr => canonical::<Cidr>(text),
            Self::Time => canonical::<Time>(text),
            Self::Uuid => match text.parse::<Uuid>() {
                Ok(id) => Ok(json!(id.to_string())),
                Err(_) => Bad::new("it is no UUID"),
            },
            Self::Or(_, words) if words.contains(&text) => Ok(json!(text)),
            Self::Or(kind, words) => match kind.parse(text) {
                Err(Bad(why)) => Bad::new(format!("{why}, nor is it {}", words.join(" or "))),
                good => good,
            },
            Self::Choice(words) => {
                match words.iter().find(|word| word.eq_ignore_ascii_case(text)) {
                    Some(word) => Ok(json!(word)),
                    None => Bad::new(format!("it is none of {}", words.join(", "))),
                }
            }
            Self::Ref(_) | Self::Key(_) | Self::Word | Self::Json | Self::Document => {
                Ok(json!(one_line(text)?))
            }
            Self::List(kind) => Ok(Value::Array(vec![kind.parse(text)?])),
            Self::Parts(compound) => compound.parse(text),
        }
    }

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
    pub fn show(&self, val: &Val) -> Value {
        match (self, val) {
            (_, Val::Null) => Value::Null,
            (Self::Or(kind, _), val) => kind.show(val),
            (Self::Bool, Val::Int(number)) => json!(*number != 0),
            (Self::Time, Val::Int(number)) => json!(Time(*number).to_string()),
            (Self::Uuid, Val::Blob(bytes)) => {
                Uuid::from_slice(bytes).map_or(Value::Null, |id| json!(id.to_string()))
            }
            (_, Val::Blob(_)) => {
                Addr::from_val(val).map_or(Value::Null, |ip| json!(ip.to_string()))
            }
            (Self::List(_) | Self::Json | Self::Document | Self::Parts(_), Val::Text(text)) => {
                serde_json::from_str(text).unwrap_or(Value::Null)
            }
            (_, Val::Int(number)) => json!(number),
            (_, Val::Text(text)) => json!(text),
        }
    }

    /// How tables show it.
    pub fn look(&self) -> Look {
        match self {
            Self::Id | Self::Int(..) => Look::Number,
            Self::Bytes => Look::Bytes,
            Self::Or(kind, _) => kind.look(),
            Self::Document => Look::Document,
            _ => Look::Plain,
        }
    }

    /// What stands for a value in usage lines.
    pub fn placeholder(&self) -> String {
        match self {
            Self::Id | Self::Int(..) => "N".to_owned(),
            Self::Bytes => "SIZE".to_owned(),
            Self::Bool => "YES|NO".to_owned(),
            Self::Choice(words) => words.join("|"),
            Self::Ref(noun) | Self::Key(noun) => noun.to_uppercase(),
            Self::Parts(compound) => compound.form.to_owned(),
            Self::List(kind) => kind.placeholder(),
            Self::Or(kind, words) => format!("{}|{}", kind.placeholder(), words.join("|")),
            other => format!("{other:?}").to_uppercase(),
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
    match text {
        "true" | "yes" | "on" => Ok(json!(true)),
        "false" | "no" | "off" => Ok(json!(false)),
        _ => Bad::new("it is neither yes nor no"),
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
