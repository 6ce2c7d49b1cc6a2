//! Ids of rows: counted by us, since the servers' own counters leave gaps where a write is undone and
//! between the nodes of a cluster. The counter belongs to the write: undone with it, and seen by the
//! next. Names that are made of ids stay short, and the log is in the order of what happened.

use std::collections::HashSet;

use super::super::backend::{insertion, number};
use super::super::{Backend, Val};
use super::{Mysql, value};
use crate::error::Result;

const TABLE: &str = "CREATE TABLE IF NOT EXISTS virtctl_ids (\
     name VARCHAR(64) PRIMARY KEY, next BIGINT NOT NULL) \
     ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";
const COUNTED: &str = "SELECT table_name FROM information_schema.columns \
     WHERE table_schema = DATABASE() AND extra = 'auto_increment'";

/// Asks for the tables whose ids are counted.
pub(super) const NAMES: &str = "SELECT name FROM virtctl_ids";

impl Mysql {
    /// Counts on from the greatest id of every table that has ids.
    pub(super) fn count_ids(&self) -> Result<()> {
        self.just(TABLE)?;
        for table in self.names(COUNTED)? {
            let next = format!("SELECT '{table}', COALESCE(MAX(id), 0) + 1 FROM {table}");
            self.just(&format!("INSERT IGNORE INTO virtctl_ids (name, next) {next}"))?;
        }
        // They are looked up anew.
        self.counted.borrow_mut().clear();
        Ok(())
    }

    /// Adds a row and says which id it was given, if its table gives ids.
    pub(super) fn add_for_id(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<i64> {
        let sql = self.addition(table, columns, params)?;
        self.just(&sql)?;
        Ok(self.link.borrow().as_ref().map_or(0, |connection| connection.last_insert_id() as i64))
    }

    /// Adds a row whose id nobody asks for.
    pub(super) fn add_row(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<()> {
        let sql = self.addition(table, columns, params)?;
        self.wait(&sql, false)
    }

    /// The statement that adds a row; the one that counts its id waits to go before it.
    fn addition(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<String> {
        if self.counted.borrow().is_empty() {
            *self.counted.borrow_mut() = self.names(NAMES)?;
        }
        if !self.counted.borrow().contains(table) {
            return value::text(&insertion(table, columns, 1), params);
        }
        let count = "UPDATE virtctl_ids SET next = LAST_INSERT_ID(next) + 1 WHERE name = ";
        self.wait(&format!("{count}'{table}'"), false)?;
        let sql = insertion(table, &[&["id"], columns].concat(), 1);
        value::text(&sql.replacen('?', "LAST_INSERT_ID()", 1), params)
    }

    pub(super) fn next(&self, table: &str) -> Result<Option<i64>> {
        number(self, "SELECT next FROM virtctl_ids WHERE name = ?", &[table.into()])
    }

    pub(super) fn start(&self, table: &str, next: i64) -> Result<()> {
        let sql = "UPDATE virtctl_ids SET next = ? WHERE name = ?";
        self.execute(sql, &[next.into(), table.into()]).map(drop)
    }

    fn names(&self, sql: &str) -> Result<HashSet<String>> {
        let mut names = HashSet::new();
        self.run(sql, &mut |row| {
            names.insert(row.get(0)?);
            Ok(())
        })?;
        Ok(names)
    }
}
