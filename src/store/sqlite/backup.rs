//! Copies in files, which are whole or not there: somebody may stop the program at any moment.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind::AlreadyExists};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::Uuid;

use super::open::plain;
use super::trouble::explain;
use crate::error::{Error, Result};

/// Makes a file of what `fill` puts into another beside it, which gets the name once it is whole.
pub(in super::super) fn write(file: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let file = plain(file);
    must_be_free(&file)?;
    // Nobody knows its name before: no link of theirs is written through.
    let unfinished = beside(&file, &format!(".{}.new", Uuid::new_v4()));
    let made = OpenOptions::new().write(true).create_new(true).mode(0o640).open(&unfinished);
    drop(made.map_err(|error| unwritable(&file, &error))?);
    let done = fill(&unfinished)
        .and_then(|()| must_be_whole(&unfinished))
        .and_then(|()| named(&unfinished, &file));
    for end in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(&unfinished, end));
    }
    done
}

/// A file of that name and more.
fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn must_be_free(file: &Path) -> Result<()> {
    match fs::symlink_metadata(file) {
        Ok(_) => Err(exists(file)),
        Err(_) => Ok(()),
    }
}

fn exists(file: &Path) -> Error {
    let next = "name a file that does not exist yet, or remove that one first";
    Error::refused(format!("cannot write {}", file.display()), "it exists", next)
}

/// Refuses a copy of what is damaged: it would pass for a backup until somebody needs it. Whatever is in a log of its
/// own goes into the file.
fn must_be_whole(file: &Path) -> Result<()> {
    let copy = Connection::open(file).map_err(explain)?;
    let whole = is_whole(&copy);
    copy.close().map_err(|(_, error)| explain(error))?;
    match whole? {
        true => Ok(()),
        false => Err(Error::unavailable(
            "the database is damaged, and so would the backup be",
            "keep the backups there are, and `virtctl restore` the last one",
        )),
    }
}

/// Whether every page of a database holds what it should.
pub(super) fn is_whole(database: &Connection) -> Result<bool> {
    let found = database.query_row("PRAGMA integrity_check(1)", [], |row| row.get::<_, String>(0));
    Ok(found.map_err(explain)? == "ok")
}

/// Gives a file its name, on the disk too, unless there is one of that name since.
fn named(unfinished: &Path, file: &Path) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    // One that may not be read is synced by the system in its time.
    let folder = File::open(folder.unwrap_or(Path::new("."))).ok();
    let saved = File::open(unfinished).and_then(|copy| copy.sync_all());
    saved.and_then(|()| moved(unfinished, file)).map_err(|error| match error.kind() {
        AlreadyExists => exists(file),
        _ => unwritable(file, &error),
    })?;
    let _ = folder.map(|folder| folder.sync_all());
    Ok(())
}

/// Gives it that name, as one that is there at once or not at all.
fn moved(unfinished: &Path, file: &Path) -> io::Result<()> {
    match fs::hard_link(unfinished, file) {
        Err(error) if error.kind() != AlreadyExists => {
            // Not every kind of file system has several names for a file: the name is taken first.
            drop(File::create_new(file)?);
            fs::rename(unfinished, file).inspect_err(|_| drop(fs::remove_file(file)))
        }
        done => done,
    }
}

fn unwritable(file: &Path, error: &io::Error) -> Error {
    let why = format!("{} cannot be written: {error}", file.display());
    Error::unavailable(why, "name a file in a folder that this user may write to")
}
