//! Kinds of values: how each is read from words and JSON, kept in a column and shown.

mod column;
mod read;

use serde_json::Value;

use super::compound::{Compound, alike};
use crate::answer::Look;

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
    /// A name that a shell takes as it is.
    Plain,
    /// Where CRUSH sees a node.
    Crush,
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
    /// One that is kept as a text.
    UuidText,
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
    /// Any JSON, and the form in which people say it.
    Json(&'static str),
    /// A whole document, for programs.
    Document,
}

impl Kind {
    /// Whether what was said when a thing was made is what a document shows of it.
    pub fn holds(&self, said: &Value, shown: &Value) -> bool {
        match self {
            Self::List(Self::Parts(compound)) => compound.hold(said, shown),
            _ => alike(said, shown),
        }
    }

    /// Whether a value names a thing of this noun, or one of its parts does.
    pub fn speaks_of(&self, noun: &str) -> bool {
        match self {
            Self::Ref(name) | Self::Key(name) => *name == noun,
            Self::List(kind) | Self::Or(kind, _) => kind.speaks_of(noun),
            Self::Parts(compound) => compound.fields.iter().any(|part| part.kind.speaks_of(noun)),
            _ => false,
        }
    }

    /// What a document shows, as one would say it when making the thing again.
    pub fn again(&self, shown: &Value) -> Value {
        match self {
            Self::List(Self::Parts(compound)) => compound.again(shown),
            _ => shown.clone(),
        }
    }

    /// What it is where there is none.
    pub fn none(&self) -> Value {
        match self {
            Self::List(_) => Value::Array(vec![]),
            _ => Value::Null,
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
            Self::Plain => Self::Name.placeholder(),
            Self::Crush => "BUCKET=NAME ...".to_owned(),
            Self::UuidText => Self::Uuid.placeholder(),
            Self::Bool => "YES|NO".to_owned(),
            Self::Choice(words) => words.join("|"),
            Self::Ref(noun) | Self::Key(noun) => noun.to_uppercase(),
            Self::Parts(compound) => compound.form.to_owned(),
            Self::Json(form) => (*form).to_owned(),
            Self::List(kind) => kind.placeholder(),
            Self::Or(kind, words) => format!("{}|{}", kind.placeholder(), words.join("|")),
            other => format!("{other:?}").to_uppercase(),
        }
    }
}
