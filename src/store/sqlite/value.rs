//! Values as the driver hands them over and takes them.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

use super::super::Val;

impl ToSql for Val {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// A value of a row.
pub(super) fn val(value: ValueRef<'_>) -> Val {
    match value {
        ValueRef::Null => Val::Null,
        ValueRef::Integer(number) => Val::Int(number),
        ValueRef::Real(number) => Val::Int(number as i64),
        ValueRef::Text(text) => Val::Text(match std::str::from_utf8(text) {
            Ok(text) => text.into(),
            Err(_) => String::from_utf8_lossy(text).into(),
        }),
        ValueRef::Blob(bytes) => Val::Blob(bytes.into()),
    }
}
