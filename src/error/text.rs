//! What an error says beyond itself: why, and what to do next.

use super::{Cause, Error};
use crate::value::quoted;

impl Error {
    /// Why it went wrong, beyond what it says itself.
    pub fn why(&self) -> Option<String> {
        match self {
            Self::Invalid { why, .. } | Self::Refused { why, .. } => Some(why.clone()),
            Self::Unavailable { why, .. } | Self::Missing { why, .. } => Some(why.clone()),
            Self::Stranger { why, .. } | Self::Denied { why, .. } => Some(why.clone()),
            Self::Taken { once, .. } => Some((*once).to_owned()),
            Self::InUse { by, .. } => Some(format!("needed by {}", by.join(", "))),
            Self::Stale { expected, found, .. } if expected == found => Some(
                "it is another since: of that name, or of a backup that was restored".to_owned(),
            ),
            Self::Stale { expected: 0, .. } => {
                Some("it was to be written only where there is none".to_owned())
            }
            Self::Stale { expected, .. } if *expected < 0 => {
                Some("the entity tag is of something else".to_owned())
            }
            Self::Unconditional { .. } => {
                Some("whoever replaces a thing says which version of it they know".to_owned())
            }
            Self::Stale { expected, found, .. } => {
                Some(format!("version {expected} was expected, it is at version {found}"))
            }
            Self::At { error, .. } => error.why(),
            Self::Told { why, .. } => why.clone(),
            Self::Hasty { why, .. } => Some((*why).to_owned()),
            Self::Busy => Some("others were first again and again".to_owned()),
            Self::Unknown { .. } => {
                Some("the connection ended while it was being saved".to_owned())
            }
            _ => None,
        }
    }

    /// What it came from, in the words of drivers and libraries, the nearest first.
    pub fn causes(&self) -> Vec<String> {
        if let Self::At { error, .. } = self {
            return error.causes();
        }
        let (mut found, mut cause) = (vec![], self.source());
        while let Some(one) = cause {
            found.push(one.to_string());
            cause = one.source();
        }
        found
    }

    /// What to do next: a command, where there is one.
    pub fn hint(&self) -> Option<String> {
        let text = match self {
            Self::NotFound { similar, .. } if !similar.is_empty() => {
                format!("did you mean {}?", one_of(similar))
            }
            Self::NotFound { noun, next: "", .. } => {
                format!("`virtctl {noun} list` shows them all")
            }
            Self::NotFound { next, .. } => (*next).to_owned(),
            Self::Taken { noun, key, .. } => {
                format!("`virtctl {noun} show {}` shows what has it", quoted(key))
            }
            Self::Stale { expected: 0, .. } => "leave If-None-Match out".to_owned(),
            Self::Stale { noun, key, .. } => {
                format!(
                    "`virtctl {noun} show {}` shows it as it is; then say --if-version again",
                    quoted(key)
                )
            }
            Self::Unconditional { .. } => {
                "say If-Match with the entity tag of the last answer, or `*` for any".to_owned()
            }
            Self::Busy => "try again".to_owned(),
            Self::Hasty { .. } => "try again in a second".to_owned(),
            Self::Unknown { request, .. } => {
                format!("say it again with --request-id {request}: what was done is not done twice")
            }
            Self::Invalid { next, .. }
            | Self::Missing { next, .. }
            | Self::InUse { next, .. }
            | Self::Refused { next, .. }
            | Self::Stranger { next, .. }
            | Self::Unavailable { next, .. } => next.clone(),
            Self::At { error, .. } => return error.hint(),
            Self::Told { next, .. } => return next.clone(),
            Self::Usage(_) | Self::Denied { .. } | Self::Unwritten { .. } | Self::Broken { .. } => {
                return None;
            }
        };
        Some(text).filter(|text| !text.is_empty())
    }
}

/// Names in backticks, joined by "or".
fn one_of(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
}
