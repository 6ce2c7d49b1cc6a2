//! What tables a file has, by SQLite's own account (sqlite.org/pragma.html).

use super::super::backend::{number, pairs};
use super::super::{Backend, Table, Val};
use super::Sqlite;
use crate::error::Result;

const KEY: &str = "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";

/// Every table, in the order of its making.
pub(super) fn tables(sqlite: &Sqlite) -> Result<Vec<Table>> {
    let names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' \
                 AND name NOT LIKE 'refinery%' ORDER BY rowid";
    let mut found = vec![];
    for name in texts(sqlite, names, &[])? {
        let of = [Val::from(name.as_str())];
        let columns = pairs(sqlite, "SELECT name, lower(type) FROM pragma_table_info(?)", &of)?;
        let sql =
            "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY id DESC, seq";
        let key = texts(sqlite, KEY, &of)?;
        found.push(Table { columns, key, references: pairs(sqlite, sql, &of)?, name });
    }
    Ok(found)
}

fn texts(sqlite: &Sqlite, sql: &str, params: &[Val]) -> Result<Vec<String>> {
    let mut found = vec![];
    sqlite.each(sql, params, &mut |row| {
        found.push(row.get(0)?);
        Ok(())
    })?;
    Ok(found)
}

/// The id that a table's next row is given: SQLite counts the tables that never give one twice.
pub(super) fn next_id(sqlite: &Sqlite, table: &str) -> Result<Option<i64>> {
    number(sqlite, "SELECT seq + 1 FROM sqlite_sequence WHERE name = ?", &[table.into()])
}

pub(super) fn start_ids(sqlite: &Sqlite, table: &str, next: i64) -> Result<()> {
    let sql = "DELETE FROM sqlite_sequence WHERE name = ?";
    sqlite.execute(sql, &[table.into()])?;
    let sql = "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)";
    sqlite.execute(sql, &[table.into(), (next - 1).into()]).map(drop)
}
