//! What a path says.

use axum::extract::RawPathParams;
use axum::http::request::Parts;

use super::super::route::{stands_for, whole_of};
use crate::operation::Entry;
use crate::resource::Noun;

/// The fields that the words of a path stand for: below a whole, two words name a part.
pub(super) fn in_path(
    entry: &'static Entry,
    parts: &Parts,
    path: &RawPathParams,
) -> Vec<(String, String)> {
    let Some(whole) = word(path, "whole") else {
        return path.iter().map(|(name, word)| (name.to_owned(), word.to_owned())).collect();
    };
    let field = stands_for(entry, parts.uri.path());
    let word =
        word(path, "part").map_or_else(|| whole.to_owned(), |part| format!("{whole}/{part}"));
    vec![(field.to_owned(), word)]
}

/// The whole that a path names before the part.
pub(super) fn within(
    entry: &'static Entry,
    parts: &Parts,
    path: &RawPathParams,
) -> Option<(&'static Noun, String)> {
    whole_of(entry, parts.uri.path()).zip(word(path, "whole").map(ToOwned::to_owned))
}

/// The word of a path that stands there.
fn word<'p>(path: &'p RawPathParams, wanted: &str) -> Option<&'p str> {
    path.iter().find(|(name, _)| *name == wanted).map(|(_, word)| word)
}
