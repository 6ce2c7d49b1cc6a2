//! Where things, lists and forms lie.

pub(super) use super::super::route::{query, within};
use crate::operation::Entry;
use crate::resource::{Noun, spelled};
use crate::value::capital;

/// The form of an operation.
pub(in super::super) fn form(entry: &Entry) -> String {
    format!("/forms/{}", entry.words().replace(' ', "/"))
}

/// What people call several things of a noun.
pub(super) fn heading(noun: &Noun) -> String {
    capital(&spelled(&noun.plural()))
}

/// What people call one of them.
pub(super) fn one(noun: &Noun) -> String {
    spelled(noun.name)
}

/// What people call an operation.
pub(super) fn doing(entry: &Entry) -> String {
    match entry.noun {
        Some(noun) => format!("{} {}", capital(entry.verb.word), one(noun)),
        None => capital(&spelled(&entry.words())),
    }
}

/// The name of a field, as people read it.
pub(super) fn label(name: &str) -> String {
    capital(&spelled(name))
}
