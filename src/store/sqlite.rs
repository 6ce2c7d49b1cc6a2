//! SQLite, by rusqlite; only here is the driver known.

pub(super) mod backup;
mod open;
mod schema;
mod trouble;
mod value;

use std::path::PathBuf;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, MAIN_DB, Statement, params_from_iter};

use super::backend::insertion;
use super::{Access, Backend, Question, Row, Table, Take, Val, version};
use crate::error::{Error, Result};
pub(super) use open::must_be_there;
use open::{Stamp, plain, stamp};
use trouble::explain;
use value::val;

/// What marks a file as ours: "virt".
const APPLICATION: i64 = 0x7669_7274;

pub(super) struct Sqlite {
    connection: Connection,
    path: PathBuf,
    access: Access,
    /// The file as it was, where it is read without locks.
    frozen: Option<Stamp>,
}

impl Sqlite {
    fn number(&self, sql: &str) -> Result<i64> {
        self.connection.query_row(sql, [], |row| row.get(0)).map_err(explain)
    }

    /// Runs a statement that is said again and again, but by a hook.
    fn order(&self, sql: &str) -> Result<()> {
        match self.access {
            Access::Glance => self.script(sql),
            _ => {
                let kept = self.connection.prepare_cached(sql);
                kept.and_then(|mut kept| kept.execute([])).map(drop).map_err(explain)
            }
        }
    }

    fn text(&self, sql: &str) -> Result<String> {
        let print = |value: ValueRef<'_>| match value {
            ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        };
        self.connection.query_row(sql, [], |row| Ok(print(row.get_ref(0)?))).map_err(explain)
    }
}

impl Drop for Sqlite {
    /// Empties the log, so that the next reader need not go through it; whoever reads now is not
    /// waited for.
    fn drop(&mut self) {
        if !self.access.reads() {
            let _ = self.connection.busy_timeout(Duration::ZERO);
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

impl Backend for Sqlite {
    fn words(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("{id}", "INTEGER PRIMARY KEY AUTOINCREMENT"),
            ("{int}", "INTEGER"),
            ("{name}", "TEXT"),
            ("{text}", "TEXT"),
            ("{bin16}", "BLOB"),
            ("{bin32}", "BLOB"),
            ("{table}", "STRICT"),
        ]
    }

    fn alone(&self) -> bool {
        true
    }

    fn begin(&self, write: bool) -> Result<()> {
        self.order(if write { "BEGIN IMMEDIATE" } else { "BEGIN" })
    }

    fn commit(&self) -> Result<()> {
        self.order("COMMIT")
    }

    fn settled(&self) -> Result<()> {
        Ok(())
    }

    fn rollback(&self) {
        if !self.connection.is_autocommit() {
            let _ = self.order("ROLLBACK");
        }
    }

    fn ahead(&self, _: &[Question]) -> Result<()> {
        Ok(())
    }

    fn each(&self, sql: &str, params: &[Val], take: &mut Take) -> Result<()> {
        // A statement that is kept is compiled slower: its memory is not of the fast kind.
        let (mut kept, mut once);
        let statement: &mut Statement = match self.access {
            Access::Glance => {
                once = self.connection.prepare(sql).map_err(explain)?;
                &mut once
            }
            Access::Read | Access::Write | Access::Migrate => {
                kept = self.connection.prepare_cached(sql).map_err(explain)?;
                &mut kept
            }
        };
        let columns = statement.column_count();
        let mut cursor = statement.query(params_from_iter(params)).map_err(explain)?;
        #[cfg(debug_assertions)]
        super::trace::note(cursor.as_ref().and_then(|bound| bound.expanded_sql()));
        while let Some(row) = cursor.next().map_err(explain)? {
            let mut values = Vec::with_capacity(columns);
            for column in 0..columns {
                values.push(val(row.get_ref(column).map_err(explain)?));
            }
            take(Row::new(values))?;
        }
        Ok(())
    }

    fn after(&self, columns: &[&str], key: &[Val]) -> (String, Vec<Val>) {
        let marks = vec!["?"; columns.len()].join(", ");
        (format!("({}) > ({marks})", columns.join(", ")), key.to_vec())
    }

    fn execute(&self, sql: &str, params: &[Val]) -> Result<u64> {
        let mut statement = self.connection.prepare_cached(sql).map_err(explain)?;
        #[cfg(debug_assertions)]
        super::trace::note(Some(sql.to_owned()));
        statement.execute(params_from_iter(params)).map(|rows| rows as u64).map_err(explain)
    }

    fn script(&self, sql: &str) -> Result<()> {
        self.connection.execute_batch(sql).map_err(explain)
    }

    fn insert(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<i64> {
        self.execute(&insertion(table, columns, 1), params)?;
        Ok(self.connection.last_insert_rowid())
    }

    fn version(&self) -> Result<i64> {
        self.number("PRAGMA user_version")
    }

    fn set_version(&self, version: i64) -> Result<()> {
        self.script(&format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {version}"
        ))
    }

    fn strangers(&self) -> Result<Vec<String>> {
        Ok(vec![])
    }

    fn open_views(&self, _: &[String]) -> Result<()> {
        Ok(())
    }

    /// All steps are one transaction: there is never half a schema.
    fn begin_steps(&self) -> Result<()> {
        self.begin(true)
    }

    fn end_steps(&self, done: bool) -> Result<()> {
        match done {
            true => self.commit(),
            false => {
                self.rollback();
                Ok(())
            }
        }
    }

    fn step(&self, sql: &str) -> Result<()> {
        self.script(sql)
    }

    fn unchanged(&self) -> bool {
        self.frozen.as_ref().is_none_or(|before| *before == stamp(&self.path))
    }

    fn status(&self) -> Result<Vec<(&'static str, String)>> {
        let pages = self.number("PRAGMA page_count")? * self.number("PRAGMA page_size")?;
        Ok(vec![
            ("engine", format!("SQLite {}", rusqlite::version())),
            ("file", self.path.display().to_string()),
            ("size", pages.to_string()),
            ("journal_mode", self.text("PRAGMA journal_mode")?),
            ("synchronous", self.text("PRAGMA synchronous")?),
            ("integrity", self.text("PRAGMA quick_check(1)")?),
        ])
    }

    fn schema(&self) -> Result<Vec<Table>> {
        schema::tables(self)
    }

    fn next_id(&self, table: &str) -> Result<Option<i64>> {
        schema::next_id(self, table)
    }

    fn start_ids(&self, table: &str, next: i64) -> Result<()> {
        schema::start_ids(self, table, next)
    }

    fn check_references(&self, check: bool) -> Result<()> {
        self.script(if check { "" } else { "PRAGMA defer_foreign_keys = ON" })
    }

    fn settle(&self) -> Result<()> {
        Ok(())
    }

    fn backup(&self, file: &str) -> Result<()> {
        backup::write(file, |unfinished| {
            let mut copy = Connection::open(unfinished).map_err(explain)?;
            // In one step: what others write meanwhile would make a copy in several begin anew each time.
            let copied =
                Backup::new(&self.connection, &mut copy).and_then(|copying| copying.step(-1));
            match copied.map_err(explain)? {
                StepResult::Done => Ok(()),
                _ => Err(Error::Busy),
            }
        })
    }

    fn restore(&mut self, file: &str) -> Result<()> {
        drop(Self::whole(file)?);
        self.connection.restore(MAIN_DB, plain(file), None::<fn(_)>).map_err(explain)
    }
}

impl Sqlite {
    /// Opens a backup, which must be whole and of a version that can be used.
    pub(super) fn whole(file: &str) -> Result<Self> {
        let source = Self::open(file, Access::Read)?;
        if let Some(schema) = version::outdated(source.version()?) {
            let why =
                format!("{file} is of schema {schema}, this virtctl needs {}", version::SCHEMA);
            let next =
                format!("`virtctl --database {file} db migrate` brings the backup up to date");
            return Err(Error::unavailable(why, next));
        }
        version::usable(source.version()?)?;
        if !backup::is_whole(&source.connection)? {
            let why = format!("{file} is damaged");
            return Err(Error::unavailable(why, "restore from another backup"));
        }
        Ok(source)
    }
}
