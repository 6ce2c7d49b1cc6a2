//! Values as the driver hands them over, and as statements name them.

use std::fmt::Write;

use mysql::Value;
use mysql::consts::{ColumnFlags, ColumnType};

use super::super::Val;
use crate::error::{Error, Result};

/// The character set of what is no text (dev.mysql.com, "Character Set").
const BINARY: u16 = 63;

/// The values of a row.
pub(super) fn values(row: mysql::Row) -> Vec<Val> {
    let columns = row.columns();
    let read = |(value, column): (Value, &mysql::Column)| match value {
        Value::NULL => Val::Null,
        Value::Int(number) => Val::Int(number),
        Value::UInt(number) => Val::Int(number as i64),
        Value::Bytes(bytes) => bytes_of(bytes, column),
        other => Val::from(other.as_sql(true)),
    };
    row.unwrap().into_iter().zip(columns.iter()).map(read).collect()
}

fn bytes_of(bytes: Vec<u8>, column: &mysql::Column) -> Val {
    use ColumnType as Type;
    match column.column_type() {
        Type::MYSQL_TYPE_TINY
        | Type::MYSQL_TYPE_SHORT
        | Type::MYSQL_TYPE_INT24
        | Type::MYSQL_TYPE_LONG
        | Type::MYSQL_TYPE_LONGLONG
        | Type::MYSQL_TYPE_DECIMAL
        | Type::MYSQL_TYPE_NEWDECIMAL
        | Type::MYSQL_TYPE_FLOAT
        | Type::MYSQL_TYPE_DOUBLE => number(&bytes),
        _ if column.character_set() == BINARY
            && column.flags().contains(ColumnFlags::BINARY_FLAG) =>
        {
            Val::from(bytes)
        }
        _ => Val::from(String::from_utf8(bytes).unwrap_or_default()),
    }
}

/// A whole number; sums come as decimals, and what stands behind their point is cut off.
fn number(bytes: &[u8]) -> Val {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let whole = text.split('.').next().unwrap_or_default();
    match whole.parse() {
        Ok(number) => Val::Int(number),
        Err(_) => text.parse::<f64>().map_or(Val::Null, |number| Val::Int(number as i64)),
    }
}

/// A statement with its values in it. Bytes are said in hexadecimal, and a text is quoted as the
/// session's mode NO_BACKSLASH_ESCAPES has it: a quote is said twice, and nothing else is special.
pub(super) fn text(sql: &str, params: &[Val]) -> Result<String> {
    let mut parts = sql.split('?');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for param in params {
        literal(param, &mut text);
        text.push_str(parts.next().ok_or_else(|| unfit(sql))?);
    }
    match parts.next() {
        None => Ok(text),
        Some(_) => Err(unfit(sql)),
    }
}

fn unfit(sql: &str) -> Error {
    let what = format!("a statement has not the values it needs: {sql}");
    Error::Broken { what, source: None }
}

fn literal(value: &Val, text: &mut String) {
    match value {
        Val::Null => text.push_str("NULL"),
        Val::Int(number) => text.push_str(&number.to_string()),
        Val::Text(said) => {
            text.push('\'');
            text.push_str(&said.replace('\'', "''"));
            text.push('\'');
        }
        Val::Blob(bytes) => {
            text.push_str("X'");
            for byte in bytes {
                let _ = write!(text, "{byte:02x}");
            }
            text.push('\'');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_their_marks_were() {
        let params = [Val::Int(-1), Val::from("it's \\ ?"), Val::from(vec![0, 255]), Val::Null];
        assert_eq!(
            text("SELECT ?, ?, ? WHERE a = ?", &params).expect("it is whole"),
            "SELECT -1, 'it''s \\ ?', X'00ff' WHERE a = NULL"
        );
    }

    #[test]
    fn a_statement_with_too_few_or_too_many_values_is_none() {
        assert!(text("SELECT ?, ?", &[Val::Int(1)]).is_err());
        assert!(text("SELECT ?", &[Val::Int(1), Val::Int(2)]).is_err());
        assert!(text("SELECT 1", &[]).is_ok());
    }

    #[test]
    fn sums_are_whole_numbers() {
        assert_eq!(number(b"12"), Val::Int(12));
        assert_eq!(number(b"3.5000"), Val::Int(3));
        assert_eq!(number(b"1e3"), Val::Int(1000));
    }
}
