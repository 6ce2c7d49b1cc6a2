//! What a path says.

use axum::extract::RawPathParams;
use axum::http::request::Parts;

use super::super::route::stands_for;
use crate::operation::Entry;

/// The fields that the words of a path stand for: below a whole, two words name a part.
pub(super) fn in_path(
    entry: &'static Entry,
    parts: &Parts,
    path: &RawPathParams,
) -> Vec<(String, String)> {
    let word = |wanted: &str| path.iter().find(|(name, _)| *name == wanted).map(|(_, word)| word);
    let Some(whole) = word("whole") else {
        return path.iter().map(|(name, word)| (name.to_owned(), word.to_owned())).collect();
    };
    let field = stands_for(entry, parts.uri.path());
    let word = word("part").map_or_else(|| whole.to_owned(), |part| format!("{whole}/{part}"));
    vec![(field.to_owned(), word)]
}
