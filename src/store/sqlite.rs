//! SQLite, by rusqlite; the only file that knows the driver.

mod schema;
mod trouble;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, MAIN_DB, OpenFlags, ToSql, params_from_iter};
use trouble::{explain, unreadable};

use super::{Access, Backend, Row, Table, Val};
use crate::error::{Error, Result};

/// What marks a file as ours: "virt".
const APPLICATION: i64 = 0x7669_7274;

pub(super) struct Sqlite {
    connection: Connection,
    path: PathBuf,
    access: Access,
    /// The file as it was, where it is read without locks.
    frozen: Option<Stamp>,
}

/// What changes when a file does.
type Stamp = (u64, Option<SystemTime>, bool);

impl Sqlite {
    pub(super) fn open(path: &str, access: Access) -> Result<Self> {
        let path = PathBuf::from(path);
        let opened = match access {
            Access::Read => Self::open_to_read(path)?,
            Access::Write | Access::Migrate => Self::open_to_write(path, access)?,
        };
        opened.must_be_ours()?;
        Ok(opened)
    }

    fn open_to_read(path: PathBuf) -> Result<Self> {
        if !path.exists() {
            let why = format!("{} does not exist", path.display());
            return Err(Error::unavailable(why, "`virtctl db migrate` makes it"));
        }
        let connection =
            Connection::open_with_flags(&path, flags(Access::Read)).map_err(explain)?;
        connection.busy_timeout(Duration::from_secs(5)).map_err(explain)?;
        match connection.query_row("PRAGMA schema_version", [], |_| Ok(())) {
            Err(error) if unreadable(&error) => Self::open_frozen(path),
            Err(error) => Err(explain(error)),
            Ok(()) => Ok(Self { connection, path, access: Access::Read, frozen: None }),
        }
    }

    /// Opens a file beside which this user may not put the files that readers share. Without a
    /// writer's log that is safe as long as the file stays the same.
    fn open_frozen(path: PathBuf) -> Result<Self> {
        let stamp = stamp(&path);
        if !stamp.2 {
            let why = format!("{} has changes that this user cannot read", path.display());
            let next = "run `virtctl db status` as the owner of the file";
            return Err(Error::unavailable(why, next));
        }
        let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f");
        let uri = format!("file:{}?immutable=1", escaped.replace('#', "%23"));
        let flags = flags(Access::Read) | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(uri, flags).map_err(explain)?;
        Ok(Self { connection, path, access: Access::Read, frozen: Some(stamp) })
    }

    fn open_to_write(path: PathBuf, access: Access) -> Result<Self> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let _ = fs::create_dir(folder);
        }
        let connection = Connection::open_with_flags(&path, flags(access)).map_err(explain)?;
        connection.busy_timeout(Duration::from_secs(5)).map_err(explain)?;
        connection.set_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(explain)?;
        connection.set_prepared_statement_cache_capacity(128);
        let opened = Self { connection, path, access, frozen: None };
        opened.must_be_ours()?;
        opened.script("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL")?;
        if opened.version()? == 0 {
            opened.prepare_file()?;
        }
        Ok(opened)
    }

    /// Makes an empty file ours. Switching to a write-ahead log ignores the busy timeout.
    fn prepare_file(&self) -> Result<()> {
        for tried in 1..=20 {
            match self.script("PRAGMA journal_mode = WAL") {
                Err(Error::Busy) => std::thread::sleep(Duration::from_millis(10 * tried)),
                done => return done,
            }
        }
        Err(Error::Busy)
    }

    fn must_be_ours(&self) -> Result<()> {
        let mark = self.number("PRAGMA application_id")?;
        let empty = || Ok::<_, Error>(self.number("SELECT COUNT(*) FROM sqlite_master")? == 0);
        if mark == APPLICATION || (mark == 0 && self.access != Access::Read && empty()?) {
            return Ok(());
        }
        let why = match mark == 0 && empty()? {
            true => format!("{} is empty", self.path.display()),
            false => format!("{} is another program's database", self.path.display()),
        };
        Err(Error::unavailable(why, "name virtctl's own with --database"))
    }

    fn number(&self, sql: &str) -> Result<i64> {
        self.connection.query_row(sql, [], |row| row.get(0)).map_err(explain)
    }

    fn text(&self, sql: &str) -> Result<String> {
        let print = |value: ValueRef<'_>| match value {
            ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        };
        self.connection.query_row(sql, [], |row| Ok(print(row.get_ref(0)?))).map_err(explain)
    }
}

fn flags(access: Access) -> OpenFlags {
    let mode = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write | Access::Migrate => {
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
        }
    };
    mode | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// The size and age of a file, and whether no writer's log lies beside it.
fn stamp(path: &Path) -> Stamp {
    let log = format!("{}-wal", path.display());
    let quiet = fs::metadata(log).map_or(true, |meta| meta.len() == 0);
    let meta = fs::metadata(path).ok();
    let age = meta.as_ref().and_then(|meta| meta.modified().ok());
    (meta.map_or(0, |meta| meta.len()), age, quiet)
}

impl Drop for Sqlite {
    /// Empties the log, so that the next reader need not go through it; whoever reads now is not
    /// waited for.
    fn drop(&mut self) {
        if self.access != Access::Read {
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
            ("{table}", "STRICT"),
        ]
    }

    fn begin(&self, write: bool) -> Result<()> {
        self.script(if write { "BEGIN IMMEDIATE" } else { "BEGIN" })
    }

    fn commit(&self) -> Result<()> {
        self.script("COMMIT")
    }

    fn rollback(&self) {
        if !self.connection.is_autocommit() {
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    fn each(
        &self,
        sql: &str,
        params: &[Val],
        take: &mut dyn FnMut(Row) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql).map_err(explain)?;
        let columns: Rc<[String]> = statement.column_names().map(ToString::to_string).collect();
        let mut cursor = statement.query(params_from_iter(params)).map_err(explain)?;
        #[cfg(debug_assertions)]
        super::trace::note(cursor.as_ref().and_then(|bound| bound.expanded_sql()));
        while let Some(row) = cursor.next().map_err(explain)? {
            let value = |i| row.get_ref(i).map(val).map_err(explain);
            let values = (0..columns.len()).map(value).collect::<Result<_>>()?;
            take(Row::new(columns.clone(), values))?;
        }
        Ok(())
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

    fn last_id(&self) -> i64 {
        self.connection.last_insert_rowid()
    }

    fn version(&self) -> Result<i64> {
        self.number("PRAGMA user_version")
    }

    fn set_version(&self, version: i64) -> Result<()> {
        self.script(&format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {version}"
        ))
    }

    fn unchanged(&self) -> bool {
        self.frozen.is_none_or(|before| before == stamp(&self.path))
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

    fn backup(&self, file: &str) -> Result<()> {
        if Path::new(file).exists() {
            let next = "name a file that does not exist yet, or remove that one first";
            return Err(Error::refused(format!("cannot write {file}"), "it exists", next));
        }
        self.connection.backup(MAIN_DB, file, None::<fn(_)>).map_err(explain)
    }

    fn restore(&mut self, file: &str) -> Result<()> {
        let source = Self::open(file, Access::Read)?;
        super::migrate::usable(source.version()?)?;
        if source.text("PRAGMA integrity_check(1)")? != "ok" {
            let why = format!("{file} is damaged");
            return Err(Error::unavailable(why, "restore from another backup"));
        }
        drop(source);
        self.connection.restore(MAIN_DB, file, None::<fn(_)>).map_err(explain)
    }
}

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

fn val(value: ValueRef<'_>) -> Val {
    match value {
        ValueRef::Null => Val::Null,
        ValueRef::Integer(number) => Val::Int(number),
        ValueRef::Real(number) => Val::Int(number as i64),
        ValueRef::Text(text) => Val::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Val::Blob(bytes.to_vec()),
    }
}
