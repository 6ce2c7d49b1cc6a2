//! What SQLite's errors mean to people.

use rusqlite::{Error as Fault, ErrorCode, ffi};

use crate::error::Error;

/// Whether a reader failed only since it may not write beside the file, or there is no room to.
pub(super) fn unreadable(fault: &Fault) -> bool {
    const READONLY_CANTINIT: i32 = ffi::SQLITE_READONLY | 5 << 8;
    let code = fault.sqlite_error().map_or(0, |error| error.extended_code);
    let barred =
        matches!(code, ffi::SQLITE_READONLY_DIRECTORY | READONLY_CANTINIT | ffi::SQLITE_CANTOPEN);
    barred || is_full(fault)
}

/// The error that people see; the driver's own words go along as its source.
pub(super) fn explain(fault: Fault) -> Error {
    match fault.sqlite_error_code() {
        _ if recovering(&fault) => Error::Busy,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Busy,
        Some(ErrorCode::ConstraintViolation) => broken_rule(&fault),
        code => match code.and_then(|code| cure(code, &fault)) {
            Some((why, next)) => {
                let (why, next) = (why.to_owned(), next.to_owned());
                Error::Unavailable { why, next, source: Some(fault.into()) }
            }
            None => Error::broken("the database refused a statement", fault),
        },
    }
}

/// Whether a reader met a writer that is only just opening the log.
fn recovering(fault: &Fault) -> bool {
    let code = fault.sqlite_error().map_or(0, |error| error.extended_code);
    [ffi::SQLITE_READONLY_RECOVERY, ffi::SQLITE_READONLY_CANTLOCK].contains(&code)
}

/// Whether the disk is full, or the memory that processes share could not grow, which SQLite calls a failing disk.
fn is_full(fault: &Fault) -> bool {
    let no_room = |error: &ffi::Error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE;
    fault.sqlite_error_code() == Some(ErrorCode::DiskFull)
        || fault.sqlite_error().is_some_and(no_room)
}

fn cure(code: ErrorCode, fault: &Fault) -> Option<(&'static str, &'static str)> {
    let status = "`virtctl db status` looks at it; `virtctl restore FILE` brings a backup back";
    Some(match code {
        _ if is_full(fault) => {
            ("the disk is full; nothing was changed", "free space, then try again")
        }
        ErrorCode::ReadOnly => ("this user may not write it", "run as its owner"),
        ErrorCode::PermissionDenied => ("this user may not read it", "run as its owner"),
        ErrorCode::CannotOpen => {
            ("the file cannot be opened", "check its folder and permissions, or give --database")
        }
        ErrorCode::SystemIoFailure => ("reading or writing the disk failed", status),
        ErrorCode::DatabaseCorrupt => ("the file is damaged", status),
        ErrorCode::NotADatabase => ("the file is no SQLite database", "name another file"),
        _ => return None,
    })
}

/// A constraint of the schema caught what no check before it did.
fn broken_rule(fault: &Fault) -> Error {
    let text = fault.to_string();
    let detail = text.split_once(": ").map_or(text.as_str(), |(_, detail)| detail);
    let code = fault.sqlite_error().map_or(0, |error| error.extended_code);
    let (what, why) = match code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            ("it exists already", format!("another has the same {detail}"))
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => ("it is in use", "others refer to it".to_owned()),
        _ => ("a value is out of bounds", format!("the rule `{detail}` does not hold")),
    };
    Error::refused(what, why, "")
}
