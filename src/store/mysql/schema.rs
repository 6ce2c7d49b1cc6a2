//! What tables a database has, by the server's own account.

use super::super::backend::pairs;
use super::super::{Backend, Table, Val};
use super::Mysql;
use super::state::KNOWN_BY;
use crate::error::Result;

const TABLES: &str = "SELECT table_name FROM information_schema.tables \
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' \
     AND table_name NOT LIKE 'refinery%' AND table_name NOT LIKE 'virtctl%' \
     ORDER BY create_time, table_name";
const ALL: &str =
    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()";
const CLOSED: &str = "SELECT table_name, view_definition FROM information_schema.views \
     WHERE table_schema = DATABASE() AND security_type = 'DEFINER'";
const COLUMNS: &str = "SELECT column_name, data_type FROM information_schema.columns \
     WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position";
const REFERENCES: &str = "SELECT column_name, referenced_table_name \
     FROM information_schema.key_column_usage \
     WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL \
     ORDER BY constraint_name, ordinal_position";

const KEY: &str = "SELECT column_name, constraint_name \
     FROM information_schema.key_column_usage \
     WHERE table_schema = DATABASE() AND table_name = ? AND constraint_name = 'PRIMARY' \
     ORDER BY ordinal_position";

/// The names that a statement finds.
fn names(mysql: &Mysql, sql: &str) -> Result<Vec<String>> {
    let mut names = vec![];
    mysql.each(sql, &[], &mut |row| {
        names.push(row.get::<String>(0)?);
        Ok(())
    })?;
    Ok(names)
}

/// All tables, where none says that the database is ours.
pub(super) fn strangers(mysql: &Mysql) -> Result<Vec<String>> {
    let names = names(mysql, ALL)?;
    match names.iter().any(|name| name == KNOWN_BY) {
        true => Ok(vec![]),
        false => Ok(names),
    }
}

/// Has views read as whoever asks, not as whoever made them.
pub(super) fn open_views(mysql: &Mysql, names: &[String]) -> Result<()> {
    let closed = pairs(mysql, CLOSED, &[])?;
    for (name, text) in closed.into_iter().filter(|(name, _)| names.contains(name)) {
        mysql.just(&format!("CREATE OR REPLACE SQL SECURITY INVOKER VIEW {name} AS {text}"))?;
    }
    Ok(())
}

/// Every table.
pub(super) fn tables(mysql: &Mysql) -> Result<Vec<Table>> {
    let names = names(mysql, TABLES)?;
    let table = |name: String| {
        let of = [Val::from(name.as_str())];
        let columns = pairs(mysql, COLUMNS, &of)?;
        let key = pairs(mysql, KEY, &of)?.into_iter().map(|(column, _)| column).collect();
        Ok(Table { columns, key, references: pairs(mysql, REFERENCES, &of)?, name })
    };
    names.into_iter().map(table).collect()
}
