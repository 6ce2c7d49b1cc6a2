//! Kinds of errors: what a caller can do about one, and the exit code for it.

use super::Error;

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
    /// Ask again, as the same request.
    Unknown,
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
            Self::Unknown => 8,
        }
    }
}

impl Error {
    /// What a caller can do about it.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Usage(_) | Self::Invalid { .. } | Self::Missing { .. } => Kind::Usage,
            Self::NotFound { .. } => Kind::NotFound,
            Self::Taken { .. } | Self::InUse { .. } | Self::Refused { .. } | Self::Stale { .. } => {
                Kind::Conflict
            }
            Self::At { error, .. } => error.kind(),
            Self::Busy => Kind::Conflict,
            Self::Unavailable { .. } => Kind::Unavailable,
            Self::Unknown { .. } => Kind::Unknown,
            Self::Broken { .. } => Kind::Failure,
        }
    }
}
