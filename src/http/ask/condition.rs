//! Under which conditions something is done (RFC 9110, 13.1; RFC 6585, 3).

use axum::http::{HeaderMap, header};

use super::super::reply::{listed, strong, version_of};
use crate::context::Meets;
use crate::error::{Error, Result};

/// The version of what another server answered: none is that.
const FOREIGN: i64 = -1;

/// The version that entity tags stand for; those of somebody else's, and weak ones, are those of none. Where another
/// version is said beside them, both cannot be there.
pub(super) fn matched(text: &str, said: Option<i64>) -> Result<(Option<i64>, Option<i64>)> {
    let tags = text.split(',').map(str::trim).collect::<Vec<_>>();
    let good = |tag: &&str| tag.len() > 1 && strong(tag).starts_with('"') && tag.ends_with('"');
    if !tags.iter().all(good) {
        return Err(Error::invalid("If-Match", text, "it is no list of entity tags, nor `*`"));
    }
    let mut versions = tags.into_iter().filter_map(version_of);
    match (versions.next(), versions.next()) {
        (Some((version, changed)), None) if said.is_none_or(|said| said == version) => {
            Ok((Some(version), changed))
        }
        (None, _) | (_, None) => Ok((Some(FOREIGN), None)),
        _ => Err(Error::invalid("If-Match", text, "only one of them may be of an answer here")),
    }
}

/// What may stand in the way of something that is put (RFC 9110, 13.1; RFC 6585, 3).
pub(super) fn meets(headers: &HeaderMap, expected: Option<i64>) -> Result<Meets> {
    let nothing = wants_nothing(headers)?;
    Ok(match headers.contains_key(header::IF_MATCH) || expected.is_some() {
        true => Meets::Something,
        false if nothing => Meets::Nothing,
        false => Meets::Unsaid,
    })
}

/// Whether something is wanted only where there is nothing yet. What is written has no other such condition.
pub(super) fn wants_nothing(headers: &HeaderMap) -> Result<bool> {
    match listed(headers, header::IF_NONE_MATCH) {
        None => Ok(false),
        Some(tag) if tag == "*" => Ok(true),
        Some(tag) => {
            let why =
                "of a write it is `*`: where there is nothing; `If-Match` says what is to be there";
            Err(Error::invalid("If-None-Match", &tag, why))
        }
    }
}
