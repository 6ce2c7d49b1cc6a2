//! What can go wrong, said once; each door turns a [`Kind`] into its own number.

mod id;
mod kind;
mod make;
mod text;

pub use id::Id;
pub use kind::Kind;

use std::error::Error as Cause;

use thiserror::Error;

use crate::value::Bad;

/// What everything fallible here answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that can go wrong, free of any door.
#[derive(Debug, Error)]
pub enum Error {
    /// The words make no command; the text is the parser's own.
    #[error("{0}")]
    Usage(String),
    /// A value that is none, or values that do not go together.
    #[error("{field} is not usable{}", of(.value))]
    Invalid {
        /// Which flag, field or word.
        field: String,
        /// What was given for it, if anything.
        value: String,
        /// Why that will not do.
        why: String,
        /// What to give instead.
        next: String,
    },
    /// Something that must be said was not.
    #[error("{field} is missing")]
    Missing {
        /// Which flag or field.
        field: String,
        /// What it is for.
        why: String,
        /// How to say it.
        next: String,
    },
    /// Nothing answers to a name.
    #[error("no {noun} `{key}`")]
    NotFound {
        /// What was looked for.
        noun: &'static str,
        /// By which name.
        key: String,
        /// Names that are alike.
        similar: Vec<String>,
        /// Where to look, if not in the list of its kind.
        next: &'static str,
    },
    /// A name that must be unique is another's.
    #[error("{noun} `{key}` is taken")]
    Taken {
        /// What the name would be for.
        noun: &'static str,
        /// The name.
        key: String,
        /// Within what it is one thing's.
        once: &'static str,
    },
    /// It cannot go while others need it.
    #[error("{noun} `{key}` is in use")]
    InUse {
        /// What was to go.
        noun: &'static str,
        /// Its name.
        key: String,
        /// Who needs it.
        by: Vec<String>,
        /// What to do about it.
        next: String,
    },
    /// A rule of the domain forbids it.
    #[error("{what}")]
    Refused {
        /// What was refused.
        what: String,
        /// The rule, with the numbers.
        why: String,
        /// What to do about it.
        next: String,
    },
    /// Somebody changed it in the meantime.
    #[error("{noun} `{key}` {}", if *expected == 0 { "is there already" } else { "has changed" })]
    Stale {
        /// What was to be changed.
        noun: &'static str,
        /// Its name.
        key: String,
        /// The version the caller knew.
        expected: i64,
        /// The version it has.
        found: i64,
    },
    /// It was to be replaced by somebody who did not say what they know of it.
    #[error("{noun} `{key}` is there already")]
    Unconditional {
        /// What was to be replaced.
        noun: &'static str,
        /// Its name.
        key: String,
    },
    /// Nobody knows who asks.
    #[error("it is not known who asks")]
    Stranger {
        /// What was shown, and what is wrong with it.
        why: String,
        /// What to do about it.
        next: String,
    },
    /// Whoever asks may not.
    #[error("{what}")]
    Denied {
        /// What was not allowed.
        what: String,
        /// The rule.
        why: String,
    },
    /// Whoever asks did so too often.
    #[error("{who} asks too much")]
    Hasty {
        /// Who asks.
        who: String,
        /// What is too much.
        why: &'static str,
    },
    /// The database cannot be used now.
    #[error("the database cannot be used")]
    Unavailable {
        /// What is wrong with it.
        why: String,
        /// What to do about it.
        next: String,
        /// What the driver said.
        source: Option<Box<dyn Cause + Send + Sync>>,
    },
    /// Another writer was first: the whole operation is to be repeated.
    #[error("the database is busy")]
    Busy,
    /// The connection ended while a write was being saved: nobody knows whether it was.
    #[error("it is not known whether this was saved")]
    Unknown {
        /// The id of the request.
        request: String,
        /// What the driver said.
        source: Option<Box<dyn Cause + Send + Sync>>,
    },
    /// Something of many that went wrong.
    #[error("{place}: {error}")]
    At {
        /// Which one it was.
        place: String,
        /// What went wrong with it.
        error: Box<Error>,
    },
    /// What a server says went wrong.
    #[error("{what}")]
    Told {
        /// What a caller can do about it.
        kind: Kind,
        /// What went wrong.
        what: String,
        /// Why.
        why: Option<String>,
        /// What to do next.
        next: Option<String>,
    },
    /// An answer that could not be handed over.
    #[error("the answer could not be written{}", if *.done { ", but what was asked is done" } else { "" })]
    Unwritten {
        /// Whether it was to tell of something that was done and holds.
        done: bool,
        /// What the system said.
        source: Box<dyn Cause + Send + Sync>,
    },
    /// Something that should not happen.
    #[error("{what}")]
    Broken {
        /// What was being done.
        what: String,
        /// What the driver or the system said.
        source: Option<Box<dyn Cause + Send + Sync>>,
    },
}

fn of(value: &str) -> String {
    if value.is_empty() { String::new() } else { format!(": `{value}`") }
}

/// A value that is none, where the caller names the field.
pub trait Named<T> {
    /// The same, with the name of the field and the text that was given for it.
    fn named(self, field: &str, value: &str) -> Result<T>;
}

impl<T> Named<T> for Result<T, Bad> {
    fn named(self, field: &str, value: &str) -> Result<T> {
        self.map_err(|bad| Error::invalid(field, value, bad.to_string()))
    }
}
