//! Opening a file: to read, to write, or frozen.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, io};

use rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
use rusqlite::{Connection, OpenFlags};

use super::super::{Access, Backend};
use super::trouble::{explain, unreadable};
use super::{APPLICATION, Sqlite};
use crate::error::{Error, Result};

/// What changes when a file does.
pub(super) type Stamp = (u64, Option<SystemTime>, bool);

impl Sqlite {
    /// Opens a file, which must be ours.
    pub(in super::super) fn open(path: &str, access: Access) -> Result<Self> {
        let path = PathBuf::from(path);
        must_be_a_file(&path)?;
        let opened = match access {
            Access::Glance | Access::Read => Self::open_to_read(path, access)?,
            Access::Write | Access::Migrate => Self::open_to_write(path, access)?,
        };
        opened.must_be_ours()?;
        Ok(opened)
    }

    fn open_to_read(path: PathBuf, access: Access) -> Result<Self> {
        let Ok(path) = followed(&path) else {
            let why = format!("{} does not exist", path.display());
            return Err(Error::unavailable(why, "`virtctl db migrate` makes it"));
        };
        // A hook reads once: where nobody has written of late it needs none of what readers share.
        let at_rest = (access == Access::Glance).then(|| stamp(&path)).filter(is_at_rest);
        if let Some(stamp) = at_rest {
            return Self::open_frozen(path, access, stamp);
        }
        let connection =
            Connection::open_with_flags(&path, flags(Access::Read)).map_err(explain)?;
        connection.busy_timeout(Duration::from_secs(5)).map_err(explain)?;
        match connection.query_row("PRAGMA schema_version", [], |_| Ok(())) {
            Err(error) if unreadable(&error) => {
                let stamp = stamp(&path);
                return Self::open_frozen(path, access, stamp);
            }
            Err(error) => return Err(explain(error)),
            Ok(()) => {}
        }
        Self { connection, path, access, frozen: None }.prepared()
    }

    /// As one who reads needs it.
    fn prepared(self) -> Result<Self> {
        if self.access == Access::Read {
            connection_keeps(&self.connection);
        } else {
            // Few pages are read twice: a small cache costs less than memory fresh from the kernel.
            self.script("PRAGMA cache_size = 24")?;
        }
        Ok(self)
    }

    /// Opens a file without the files beside it that readers share: this user may not put them there, or
    /// need not. Without a writer's log that is safe as long as the file stays the same.
    fn open_frozen(path: PathBuf, access: Access, stamp: Stamp) -> Result<Self> {
        if !stamp.2 {
            let why = format!("{} has changes that this user cannot read", path.display());
            let next = "run `virtctl db status` as the owner of the file";
            return Err(Error::unavailable(why, next));
        }
        let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f");
        let uri = format!("file:{}?immutable=1", escaped.replace('#', "%23"));
        let flags = flags(Access::Read) | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(uri, flags).map_err(explain)?;
        Self { connection, path, access, frozen: Some(stamp) }.prepared()
    }

    fn open_to_write(path: PathBuf, access: Access) -> Result<Self> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let _ = fs::create_dir(folder);
        }
        let connection = Connection::open_with_flags(&path, flags(access)).map_err(explain)?;
        connection.busy_timeout(Duration::from_secs(5)).map_err(explain)?;
        connection.set_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(explain)?;
        connection_keeps(&connection);
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
        if mark == APPLICATION || (mark == 0 && !self.access.reads() && empty()?) {
            return Ok(());
        }
        let why = match mark == 0 && empty()? {
            true => format!("{} is empty", self.path.display()),
            false => format!("{} is another program's database", self.path.display()),
        };
        Err(Error::unavailable(why, "name virtctl's own with --database"))
    }
}

/// How many compiled statements a connection keeps: a server asks the same ones again and again.
fn connection_keeps(connection: &Connection) {
    connection.set_prepared_statement_cache_capacity(1024);
}

/// A pipe would be waited for, a folder cannot be read; what does not exist yet will be a file.
fn must_be_a_file(path: &Path) -> Result<()> {
    match fs::metadata(path) {
        Ok(meta) if !meta.is_file() => {
            let why = format!("{} is no file", path.display());
            Err(Error::unavailable(why, "name a file with --database"))
        }
        _ => Ok(()),
    }
}

/// The file that a path leads to: what readers and writers share lies beside the file, not beside a link.
fn followed(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path)?.is_symlink() {
        true => fs::canonicalize(path),
        false => Ok(path.to_owned()),
    }
}

fn flags(access: Access) -> OpenFlags {
    let mode = match access {
        Access::Glance | Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write | Access::Migrate => {
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
        }
    };
    mode | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// How long ago a file must have been written that is at rest: longer than any clock of a file system's
/// takes from one mark to the next, so that a change since is seen.
const REST: Duration = Duration::from_secs(2);

fn is_at_rest((_, age, quiet): &Stamp) -> bool {
    *quiet && age.is_some_and(|age| age.elapsed().is_ok_and(|since| since > REST))
}

/// The size and age of a file, and whether no writer's log lies beside it.
pub(super) fn stamp(path: &Path) -> Stamp {
    let quiet = ["-wal", "-journal"].iter().all(|log| {
        let log = format!("{}{log}", path.display());
        fs::metadata(log).map_or(true, |meta| meta.len() == 0)
    });
    let meta = fs::metadata(path).ok();
    let age = meta.as_ref().and_then(|meta| meta.modified().ok());
    (meta.map_or(0, |meta| meta.len()), age, quiet)
}
