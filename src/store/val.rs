//! Values as the engines hold them.

use compact_str::CompactString;
use smallvec::SmallVec;

use crate::value::{Addr, made_of};

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Val {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// A text.
    Text(CompactString),
    /// Bytes: addresses and UUIDs.
    Blob(SmallVec<[u8; 16]>),
}

/// A type that columns may have.
pub trait FromVal: Sized {
    /// The value, if it is of this type.
    fn from_val(val: &Val) -> Option<Self>;

    /// The same of one that nobody needs any more: texts are handed on.
    fn taken(val: Val) -> Option<Self> {
        Self::from_val(&val)
    }
}

impl FromVal for i64 {
    fn from_val(val: &Val) -> Option<Self> {
        if let Val::Int(number) = val { Some(*number) } else { None }
    }
}

impl FromVal for bool {
    fn from_val(val: &Val) -> Option<Self> {
        i64::from_val(val).map(|number| number != 0)
    }
}

impl FromVal for String {
    fn from_val(val: &Val) -> Option<Self> {
        if let Val::Text(text) = val { Some(text.to_string()) } else { None }
    }

    fn taken(val: Val) -> Option<Self> {
        if let Val::Text(text) = val { Some(text.into()) } else { None }
    }
}

impl FromVal for CompactString {
    fn from_val(val: &Val) -> Option<Self> {
        if let Val::Text(text) = val { Some(text.clone()) } else { None }
    }

    fn taken(val: Val) -> Option<Self> {
        if let Val::Text(text) = val { Some(text) } else { None }
    }
}

impl FromVal for Addr {
    fn from_val(val: &Val) -> Option<Self> {
        if let Val::Blob(bytes) = val { Self::from_bytes(bytes) } else { None }
    }
}

impl FromVal for Val {
    fn from_val(val: &Val) -> Option<Self> {
        Some(val.clone())
    }
}

impl<T: FromVal> FromVal for Option<T> {
    fn from_val(val: &Val) -> Option<Self> {
        if *val == Val::Null { Some(None) } else { T::from_val(val).map(Some) }
    }

    fn taken(val: Val) -> Option<Self> {
        if val == Val::Null { Some(None) } else { T::taken(val).map(Some) }
    }
}

made_of! { Val:
    i64 => Self::Int,
    u8 => |number| Self::Int(number.into()),
    bool => |yes| Self::Int(yes.into()),
    String => |text| Self::Text(text.into()),
    &str => |text| Self::Text(text.into()),
    &String => |text| Self::Text(text.into()),
    Vec<u8> => |bytes| Self::Blob(bytes.into()),
    Addr => |address| Self::Blob(address.bytes().into()),
    uuid::Uuid => |id| Self::Blob(id.as_bytes()[..].into()),
}

impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// The parameters of a statement.
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::store::Val::from($value)),*] };
}
pub(crate) use params;
