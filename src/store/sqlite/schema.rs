//! What tables a file has, by SQLite's own account (sqlite.org/pragma.html).

use super::super::{Backend, Table, Val};
use super::Sqlite;
use crate::error::Result;

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
        found.push(Table { columns, references: pairs(sqlite, sql, &of)?, name });
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

fn pairs(sqlite: &Sqlite, sql: &str, params: &[Val]) -> Result<Vec<(String, String)>> {
    let mut found = vec![];
    sqlite.each(sql, params, &mut |row| {
        found.push((row.get(0)?, row.get(1)?));
        Ok(())
    })?;
    Ok(found)
}
