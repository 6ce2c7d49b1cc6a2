//! The ways to make an error.

use std::error::Error as Cause;

use super::Error;
use crate::value::is_order;

impl Error {
    /// A value that will not do.
    pub fn invalid(field: &str, value: &str, why: impl Into<String>) -> Self {
        let (field, value) = (field.to_owned(), shortened(value));
        Self::Invalid { field, value, why: why.into(), next: String::new() }
    }

    /// Values that do not go together, and what to give instead.
    pub fn usage(field: &str, why: impl Into<String>, next: impl Into<String>) -> Self {
        let (field, value) = (field.to_owned(), String::new());
        Self::Invalid { field, value, why: why.into(), next: next.into() }
    }

    /// One of two that go together was said without the other.
    pub fn halved([one, other]: [&str; 2], why: &str) -> Self {
        Self::usage(one, why, format!("say both {one} and {other}"))
    }

    /// Something that must be said was not.
    pub fn missing(field: &str, why: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Missing { field: field.to_owned(), why: why.into(), next: next.into() }
    }

    /// A rule that forbids something.
    pub fn refused(what: impl Into<String>, why: impl Into<String>, next: &str) -> Self {
        Self::Refused { what: what.into(), why: why.into(), next: next.to_owned() }
    }

    /// Nothing of that name.
    pub fn not_found(noun: &'static str, key: &str) -> Self {
        Self::NotFound { noun, key: shortened(key), similar: vec![], next: "" }
    }

    /// Nothing of that name, and where to look for what there is.
    pub fn nowhere(noun: &'static str, key: &str, next: &'static str) -> Self {
        Self::NotFound { noun, key: shortened(key), similar: vec![], next }
    }

    /// The same, of one among many; a busy database concerns all of them.
    pub fn at(self, place: String) -> Self {
        match self {
            Self::Busy => Self::Busy,
            error => Self::At { place, error: Box::new(error) },
        }
    }

    /// Somebody who may not.
    pub fn denied(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self::Denied { what: what.into(), why: why.into() }
    }

    /// The database holds an address and a length that make no prefix.
    pub fn impossible_prefix() -> Self {
        let what = "the database holds a prefix that cannot be: `virtctl db status` looks at it";
        Self::Broken { what: what.to_owned(), source: None }
    }

    /// A database that cannot be used.
    pub fn unavailable(why: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Unavailable { why: why.into(), next: next.into(), source: None }
    }

    /// An answer that could not be handed over.
    pub fn unwritten(source: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        Self::Unwritten { done: false, source: source.into() }
    }

    /// The same error of somebody who asked for a change: an answer is written when it is done.
    pub fn of_change(self) -> Self {
        match self {
            Self::Unwritten { source, .. } => Self::Unwritten { done: true, source },
            other => other,
        }
    }

    /// Something that should not happen.
    pub fn broken(
        what: impl Into<String>,
        source: impl Into<Box<dyn Cause + Send + Sync>>,
    ) -> Self {
        Self::Broken { what: what.into(), source: Some(source.into()) }
    }
}

/// At most 100 characters of a text, on one line.
fn shortened(text: &str) -> String {
    let clean = |c: char| if is_order(c) { '\u{fffd}' } else { c };
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", text[..end].chars().map(clean).collect::<String>()),
        None => text.chars().map(clean).collect(),
    }
}
