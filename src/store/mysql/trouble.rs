//! What the servers' errors mean to people (mariadb.com/kb, "MariaDB Error Codes").

use mysql::Error as Fault;

use super::waiting::Waiting;
use crate::error::Error;

/// Another writer was first, a lock or a causal read was not had in time, or the snapshot is old.
const REPEAT: [u16; 3] = [1213, 1205, 1020];
/// The node does not serve now: it is leaving, cut off, read-only, or ends the connection.
const LEAVE: [u16; 8] = [1047, 1053, 1152, 1180, 1290, 1836, 1927, 4031];
/// The account is not let in, the database is not there, or may not be used.
const ENTER: [u16; 4] = [1044, 1045, 1049, 1698];

const REFUSED: &str = "the database refused a statement";

fn code(fault: &Fault) -> Option<u16> {
    match fault {
        Fault::MySqlError(error) => Some(error.code),
        _ => None,
    }
}

/// Whether the transaction was undone, and may be run again.
pub(super) fn repeatable(fault: &Fault) -> bool {
    code(fault).is_some_and(|code| REPEAT.contains(&code))
}

/// Whether a rule of the schema was broken that checks should have seen before: another writer may
/// have come between, or a node has just undone the transaction and knows what was written no more.
pub(super) fn doubtful(fault: &Fault) -> bool {
    code(fault).is_some_and(|code| [1062, 1451, 1452].contains(&code))
}

/// Whether the connection is of no use any more.
pub(super) fn lost(fault: &Fault) -> bool {
    code(fault).is_none_or(|code| LEAVE.contains(&code))
}

/// Whether what was being saved may be saved: the server says nothing any more, or does not say of the last
/// statement, which saves, that it was undone.
pub(super) fn unsure(fault: &Fault, at: usize, waiting: &Waiting) -> bool {
    code(fault).is_none() || at == waiting.len() && !repeatable(fault)
}

/// The error that people see; the driver's own words go along as its source.
pub(super) fn explain(fault: Fault) -> Error {
    match &fault {
        fault if repeatable(fault) || lost(fault) => Error::Busy,
        Fault::MySqlError(error) => match error.code {
            code if ENTER.contains(&code) => {
                let why = format!("the server does not let us in: {}", error.message);
                Error::unavailable(why, ENTERING)
            }
            code => match (broken_rule(code, &error.message), cure(code)) {
                (Some(broken), _) => broken,
                (None, Some((why, next))) => {
                    let (why, next) = (why.to_owned(), next.to_owned());
                    Error::Unavailable { why, next, source: Some(fault.into()) }
                }
                (None, None) => Error::broken(REFUSED, error.to_string()),
            },
        },
        _ => Error::broken(REFUSED, fault),
    }
}

/// What the server cannot do now, and what to do about it.
fn cure(code: u16) -> Option<(&'static str, &'static str)> {
    Some(match code {
        1021 | 1114 => (
            "the disk of the server is full; nothing was changed",
            "free space there, then try again",
        ),
        1142 | 1143 | 1227 => (
            "the account may not do that",
            "GRANT it all on the database, as docs/running.md has it, or name another",
        ),
        1969 | 3024 => (
            "the server ended it: it took too long",
            "raise max_statement_time there, or ask for less",
        ),
        _ => return None,
    })
}

/// Why a host was passed by.
pub(super) enum Trouble {
    /// It cannot be reached, or does not let us in.
    Fault(Fault),
    /// It takes no writes.
    ReadOnly,
    /// It may lose what it says is saved, by this setting.
    Volatile(&'static str),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Trouble {
    fn why(&self) -> String {
        match self {
            Self::Fault(Fault::MySqlError(error)) => error.message.clone(),
            Self::Fault(Fault::DriverError(error)) => error.to_string(),
            Self::Fault(Fault::IoError(error)) => error.to_string(),
            Self::Fault(other) => other.to_string(),
            Self::ReadOnly => "it is read-only".to_owned(),
            Self::Volatile(setting) => {
                format!("{setting} is not 1: it may lose what it said was saved")
            }
        }
    }

    fn next(&self) -> Option<&'static str> {
        match self {
            Self::Fault(fault) => code(fault).filter(|code| ENTER.contains(code)).map(|_| ENTERING),
            Self::ReadOnly => Some("name one that takes writes"),
            Self::Volatile(_) => {
                Some("set it to 1, or accept the loss with ?durability=relaxed in the address")
            }
        }
    }
}

/// The error for hosts of which none could be used.
pub(super) fn unreachable(troubles: &[(String, Trouble)]) -> Error {
    let said = troubles.iter().map(|(host, trouble)| format!("{host}: {}", trouble.why()));
    let next = troubles.iter().find_map(|(_, trouble)| trouble.next()).unwrap_or(
        "see that a server runs there and may be reached; `virtctl db status` looks again",
    );
    Error::unavailable(said.collect::<Vec<_>>().join("; "), next)
}

/// What to do where the account is not let in; a server that wants TLS says no more than that.
const ENTERING: &str = "see that the account, its password and the database are right, and that \
     the server takes it with TLS or without (?tls=verify, require or off)";

/// The connection ended while it was being saved.
pub(super) fn unknown(fault: Fault) -> Error {
    Error::Unknown { request: String::new(), source: Some(fault.into()) }
}

/// A constraint of the schema caught what no check before it did.
fn broken_rule(code: u16, message: &str) -> Option<Error> {
    let (what, why) = match code {
        1062 => ("it exists already", "another has the same value".to_owned()),
        1451 | 1452 => ("it is in use", "others refer to it".to_owned()),
        4025 | 3819 | 1264 | 1406 | 1048 => {
            // The name of the rule or the column: the server's own words are not for people.
            let rule = message.split(['`', '\'']).nth(1).unwrap_or("of a column");
            ("a value is out of bounds", format!("the rule `{rule}` does not hold"))
        }
        _ => return None,
    };
    Some(Error::refused(what, why, ""))
}
