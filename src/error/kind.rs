//! Kinds of errors: what a caller can do about one, and the exit code for it.

use super::{Error, Id};

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
    /// Say who asks.
    Stranger,
    /// Ask somebody who may.
    Denied,
    /// Try later.
    Unavailable,
    /// Ask again, as the same request.
    Unknown,
}

impl Kind {
    /// All of them, by their exit codes.
    pub const ALL: [Self; 8] = [
        Self::Failure,
        Self::Usage,
        Self::NotFound,
        Self::Conflict,
        Self::Stranger,
        Self::Denied,
        Self::Unavailable,
        Self::Unknown,
    ];

    /// What people are told of it.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Failure => "failed",
            Self::Usage => "not understood",
            Self::NotFound => "not found",
            Self::Conflict => "refused or in conflict",
            Self::Stranger => "the server does not know who asks",
            Self::Denied => "not allowed",
            Self::Unavailable => "the database or the server cannot be used",
            Self::Unknown => "nobody knows whether it was saved",
        }
    }

    /// The status of HTTP for it; each has its own (RFC 9110, 15).
    pub const fn status(self) -> u16 {
        match self {
            Self::Failure => 500,
            Self::Usage => 422,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::Stranger => 401,
            Self::Denied => 403,
            Self::Unavailable => 503,
            Self::Unknown => 504,
        }
    }

    /// The kind that a status of HTTP stands for.
    pub fn of_status(status: u16) -> Self {
        match status {
            412 => Self::Conflict,
            400 | 405 | 408 | 413 | 415 | 428 => Self::Usage,
            429 => Self::Unavailable,
            other => {
                let found = Self::ALL.into_iter().find(|kind| kind.status() == other);
                found.unwrap_or(Self::Failure)
            }
        }
    }

    /// The exit code of a process that ends with it.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Failure => 1,
            Self::Usage => 2,
            Self::NotFound => 3,
            Self::Conflict => 4,
            Self::Stranger | Self::Denied => 5,
            Self::Unavailable => 7,
            Self::Unknown => 8,
        }
    }
}

impl Error {
    /// The name of what went wrong.
    pub const fn id(&self) -> Id {
        match self {
            Self::Usage(_) => Id::Usage,
            Self::Invalid { .. } => Id::Invalid,
            Self::Missing { .. } => Id::Missing,
            Self::NotFound { .. } => Id::NotFound,
            Self::Taken { .. } => Id::Taken,
            Self::InUse { .. } => Id::InUse,
            Self::Refused { .. } => Id::Refused,
            Self::Stale { .. } => Id::Stale,
            Self::Unconditional { .. } => Id::Unconditional,
            Self::Stranger { .. } => Id::Unauthenticated,
            Self::Denied { .. } => Id::Denied,
            Self::Unavailable { .. } => Id::Unavailable,
            Self::Busy => Id::Busy,
            Self::Hasty { .. } => Id::TooOften,
            Self::Unknown { .. } => Id::Unknown,
            Self::At { error, .. } => error.id(),
            Self::Told { .. } => Id::Told,
            Self::Unwritten { .. } => Id::Unwritten,
            Self::Broken { .. } => Id::Broken,
        }
    }

    /// Whether it may be a connection's own: that one is not used again.
    pub fn is_trouble(&self) -> bool {
        matches!(self.kind(), Kind::Unavailable | Kind::Unknown | Kind::Failure)
    }

    /// What a caller can do about it.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Usage(_)
            | Self::Invalid { .. }
            | Self::Missing { .. }
            | Self::Unconditional { .. } => Kind::Usage,
            Self::NotFound { .. } => Kind::NotFound,
            Self::Taken { .. } | Self::InUse { .. } | Self::Refused { .. } | Self::Stale { .. } => {
                Kind::Conflict
            }
            Self::At { error, .. } => error.kind(),
            Self::Stranger { .. } => Kind::Stranger,
            Self::Denied { .. } => Kind::Denied,
            Self::Told { kind, .. } => *kind,
            Self::Busy => Kind::Conflict,
            Self::Unavailable { .. } | Self::Hasty { .. } => Kind::Unavailable,
            Self::Unknown { .. } => Kind::Unknown,
            Self::Unwritten { .. } | Self::Broken { .. } => Kind::Failure,
        }
    }
}
