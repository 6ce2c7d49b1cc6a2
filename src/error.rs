//! What can go wrong, said once; each door turns a [`Kind`] into its own number.

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
    },
    /// A name that must be unique is another's.
    #[error("{noun} `{key}` is taken")]
    Taken {
        /// What the name would be for.
        noun: &'static str,
        /// The name.
        key: String,
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
    #[error("{noun} `{key}` has changed")]
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

/// What a caller can do about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: report it.
    Failure,
    /// Say it otherwise.
    Usage,
    /// Look for something else.
    NotFound,
    /// Free something, or look again.
    Conflict,
    /// Try later.
    Unavailable,
}

impl Kind {
    /// The exit code of a process that ends with it.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Failure => 1,
            Self::Usage => 2,
            Self::NotFound => 3,
            Self::Conflict => 4,
            Self::Unavailable => 7,
        }
    }
}

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
        Self::NotFound { noun, key: shortened(key), similar: vec![] }
    }

    /// A database that cannot be used.
    pub fn unavailable(why: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Unavailable { why: why.into(), next: next.into(), source: None }
    }

    /// Something that should not happen.
    pub fn broken(
        what: impl Into<String>,
        source: impl Into<Box<dyn Cause + Send + Sync>>,
    ) -> Self {
        Self::Broken { what: what.into(), source: Some(source.into()) }
    }

    /// What a caller can do about it.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Usage(_) | Self::Invalid { .. } | Self::Missing { .. } => Kind::Usage,
            Self::NotFound { .. } => Kind::NotFound,
            Self::Taken { .. } | Self::InUse { .. } | Self::Refused { .. } | Self::Stale { .. } => {
                Kind::Conflict
            }
            Self::Busy => Kind::Conflict,
            Self::Unavailable { .. } => Kind::Unavailable,
            Self::Broken { .. } => Kind::Failure,
        }
    }

    /// Why it went wrong, beyond what it says itself.
    pub fn why(&self) -> Option<String> {
        match self {
            Self::Invalid { why, .. } | Self::Refused { why, .. } => Some(why.clone()),
            Self::Unavailable { why, .. } | Self::Missing { why, .. } => Some(why.clone()),
            Self::Taken { .. } => Some("every name exists once in the whole fleet".to_owned()),
            Self::InUse { by, .. } => Some(format!("needed by {}", by.join(", "))),
            Self::Stale { expected, found, .. } => {
                Some(format!("version {expected} was expected, it is at version {found}"))
            }
            Self::Busy => Some("other writers were first 20 times".to_owned()),
            _ => None,
        }
    }

    /// What to do next: a command, where there is one.
    pub fn hint(&self) -> Option<String> {
        let text = match self {
            Self::NotFound { similar, .. } if !similar.is_empty() => {
                format!("did you mean {}?", quoted(similar))
            }
            Self::NotFound { noun, .. } => format!("`virtctl {noun} list` shows them all"),
            Self::Taken { noun, key } => format!("`virtctl {noun} show {key}` shows what has it"),
            Self::Stale { noun, key, .. } => {
                format!(
                    "`virtctl {noun} show {key}` shows it as it is; then say --if-version again"
                )
            }
            Self::Busy => "try again".to_owned(),
            Self::Invalid { next, .. }
            | Self::Missing { next, .. }
            | Self::InUse { next, .. }
            | Self::Refused { next, .. }
            | Self::Unavailable { next, .. } => next.clone(),
            Self::Usage(_) | Self::Broken { .. } => return None,
        };
        Some(text).filter(|text| !text.is_empty())
    }
}

/// Names in backticks, joined by "or".
pub fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
}

/// At most 100 characters of a text, on one line.
fn shortened(text: &str) -> String {
    let clean = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", text[..end].chars().map(clean).collect::<String>()),
        None => text.chars().map(clean).collect(),
    }
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
