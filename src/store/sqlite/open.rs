//! Opening a file: to read, to write, or frozen.

use std::fs::{Metadata, OpenOptions};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;
use std::{fs, io};

use rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
use rusqlite::{Connection, OpenFlags};

use super::super::{Access, Backend, steady};
use super::trouble::{explain, unreadable};
use super::{APPLICATION, Sqlite};
use crate::error::{Error, Result};
use crate::value::{now, quoted};

/// How long whoever writes sleeps before it looks whether another is done: less than a program that
/// writes all the time leaves it to others now and then.
const NAP: Duration = Duration::from_millis(2);

/// Waits for another writer a little longer, for five seconds in all.
fn is_patient(naps: i32) -> bool {
    sleep(NAP);
    naps < 2_500
}

/// Makes an empty file, if there is none: what it will hold is not for everybody on the machine. The engine
/// makes the files beside it like it.
pub(super) fn make(path: &Path) -> Result<()> {
    let done = OpenOptions::new().append(true).create(true).mode(0o640).open(path);
    done.map(drop).map_err(|error| {
        let why = format!("{} cannot be written: {error}", path.display());
        Error::unavailable(why, "name a file in a folder that this user may write to")
    })
}

impl Sqlite {
    /// Opens a file, which must be ours.
    pub(in super::super) fn open(path: impl AsRef<Path>, access: Access) -> Result<Self> {
        let path = plain(path);
        must_be_a_file(&path)?;
        let opened = match access {
            Access::Glance | Access::Read => Self::open_to_read(path, access)?,
            Access::Write | Access::Migrate => Self::open_to_write(path, access)?,
        };
        let usable = opened.prepare().and_then(|()| opened.must_be_ours());
        steady(&opened, usable).map(|()| opened)
    }

    fn open_to_read(path: PathBuf, access: Access) -> Result<Self> {
        let path = followed(&path).map_err(|error| unreached(&path, &error))?;
        // A hook reads once: where nobody has written of late it needs none of what readers share.
        let at_rest = (access == Access::Glance).then(|| stamp(&path)).filter(Stamp::is_at_rest);
        if let Some(stamp) = at_rest {
            return Self::open_frozen(path, access, stamp);
        }
        let connection = Connection::open_with_flags(&path, flags(Access::Read));
        let connection = connection.map_err(|error| unopened(&path, error))?;
        connection.busy_timeout(Duration::from_secs(5)).map_err(explain)?;
        match connection.query_row("PRAGMA schema_version", [], |_| Ok(())) {
            Err(error) if unreadable(&error) => {
                let stamp = stamp(&path);
                return Self::open_frozen(path, access, stamp);
            }
            Err(error) => return Err(explain(error)),
            Ok(()) => {}
        }
        Ok(Self { connection, path, access, frozen: None })
    }

    /// As one who reads needs it.
    fn prepare(&self) -> Result<()> {
        match self.access {
            Access::Read => connection_keeps(&self.connection),
            // Few pages are read twice: a small cache costs less than memory fresh from the kernel.
            Access::Glance => self.script("PRAGMA cache_size = 24")?,
            Access::Write | Access::Migrate => {}
        }
        Ok(())
    }

    /// Opens a file without the files beside it that readers share: this user may not put them there, or
    /// need not. Without a writer's log that is safe as long as the file stays the same.
    fn open_frozen(path: PathBuf, access: Access, stamp: Stamp) -> Result<Self> {
        if !stamp.quiet {
            let why = format!("{} has changes that this user cannot read", path.display());
            let next = "run `virtctl db status` as the owner of the file";
            return Err(Error::unavailable(why, next));
        }
        // As a URI (RFC 3986, 3.3); of a whole path the place before it is empty.
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(byte);
        let escaped = path.as_os_str().as_bytes().iter().map(|byte| match plain(byte) {
            true => char::from(*byte).to_string(),
            false => format!("%{byte:02x}"),
        });
        let place = if path.is_absolute() { "//" } else { "" };
        let uri = format!("file:{place}{}?immutable=1", escaped.collect::<String>());
        let flags = flags(Access::Read) | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(uri, flags).map_err(explain)?;
        Ok(Self { connection, path, access, frozen: Some(stamp) })
    }

    fn open_to_write(path: PathBuf, access: Access) -> Result<Self> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let _ = fs::DirBuilder::new().mode(0o750).create(folder);
        }
        // Where it cannot be made, the engine says why.
        let _ = make(&path);
        let mut connection = Connection::open_with_flags(&path, flags(access)).map_err(explain)?;
        connection.busy_handler(Some(is_patient)).map_err(explain)?;
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

/// A path as the engine takes it for one: what begins as a URI does would be that, and may name something else.
pub(in super::super) fn plain(path: impl AsRef<Path>) -> PathBuf {
    let path = path.as_ref();
    match path.as_os_str().as_bytes().starts_with(b"file:") {
        true => Path::new(".").join(path),
        false => path.to_owned(),
    }
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

/// Refuses a file that is not there: what only looks, or serves what others made, makes none.
pub(in super::super) fn must_be_there(path: &Path) -> Result<()> {
    fs::metadata(plain(path)).map(drop).map_err(|error| unreached(path, &error))
}

/// The error for a file that the engine does not open, as the system says it where that would not either.
fn unopened(path: &Path, error: rusqlite::Error) -> Error {
    match fs::File::open(path) {
        Err(why) => unreached(path, &why),
        Ok(_) => explain(error),
    }
}

/// The error for a file that is not found, which may be there all the same.
fn unreached(path: &Path, error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => {
            let why = format!("{} does not exist", path.display());
            let file = path.display().to_string();
            let next = format!("`virtctl --database {} db migrate` makes it", quoted(&file));
            Error::unavailable(why, &next)
        }
        _ => {
            let why = format!("{} cannot be reached: {error}", path.display());
            Error::unavailable(
                why,
                "see that this user may read it and enter its folder: be in its group",
            )
        }
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

/// What changes when a file does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The file system, the number and the size of the file.
    file: (u64, u64, u64),
    /// When it was last changed, in seconds and nanoseconds: nobody can set that clock back.
    changed: (i64, i64),
    /// Whether no writer's log lies beside it.
    quiet: bool,
}

/// How long ago a file must have been changed that is at rest: longer than any clock of a file system's
/// takes from one mark to the next, so that a change since is seen.
const REST_SECONDS: i64 = 2;

impl Stamp {
    fn is_at_rest(&self) -> bool {
        self.quiet && self.changed.0.saturating_add(REST_SECONDS) < now() / 1000
    }
}

/// How a file is now.
pub(super) fn stamp(path: &Path) -> Stamp {
    let quiet = ["-wal", "-journal"].iter().all(|log| {
        let mut beside = path.as_os_str().to_owned();
        beside.push(log);
        fs::metadata(beside).map_or(true, |meta| meta.len() == 0)
    });
    let meta = fs::metadata(path).ok();
    let file = |meta: &Metadata| (meta.dev(), meta.ino(), meta.len());
    let changed = |meta: &Metadata| (meta.ctime(), meta.ctime_nsec());
    let (file, changed) = meta.map_or_else(Default::default, |meta| (file(&meta), changed(&meta)));
    Stamp { file, changed, quiet }
}
