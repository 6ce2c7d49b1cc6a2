//! Seals of the change log: the seal of a row is a hash of the row and of the seal before it, so that
//! none can be changed, taken out or put between others without all that follow telling.

use serde_json::Value;

use super::super::log::{self, LOG};
use crate::error::Result;
use crate::store::{Question, Read, Row, Val, params};
use crate::value::{secret, unhex};

/// What a row consists of beside its id and its seal, in the order in which it is written and sealed.
pub const COLUMNS: [&str; 11] = [
    "at",
    "actor",
    "operation",
    "request",
    "noun",
    "object",
    "old",
    "new",
    "message",
    "customer_id",
    REFUSED,
];

/// A column that is younger than seals: where it is empty, it is as if it were not there.
const REFUSED: &str = "refused";

/// The seal of a row that comes after another.
pub fn seal(before: &[u8], row: &[(&str, Val)]) -> Vec<u8> {
    let mut bytes = before.to_vec();
    for (_, value) in row.iter().filter(|(name, value)| *name != REFUSED || *value != Val::Null) {
        let (kind, text) = match value {
            Val::Null => (b'n', vec![]),
            Val::Int(number) => (b'i', number.to_be_bytes().to_vec()),
            Val::Text(text) => (b't', text.as_bytes().to_vec()),
            Val::Blob(blob) => (b'b', blob.to_vec()),
        };
        // With its length before it, no value can run over into the next.
        bytes.push(kind);
        bytes.extend((text.len() as u64).to_be_bytes());
        bytes.extend(text);
    }
    secret::fingerprint(&bytes)
}

/// What is asked for the seal of the last row there is.
pub fn question() -> Question {
    let sql = "SELECT seal FROM change_log WHERE id = (SELECT MAX(id) FROM change_log)";
    (sql.to_owned(), vec![])
}

/// The seal of the last row there is.
pub fn last(read: &Read) -> Result<Vec<u8>> {
    let (sql, params) = question();
    Ok(match read.get::<Val>(&sql, &params)? {
        Some(Val::Blob(seal)) => seal.into_vec(),
        _ => vec![],
    })
}

/// How many rows are looked at together.
const PIECE: usize = 256;

/// What is wrong with the log first, if anything is; else how many rows are sealed, and the last seal.
pub fn verify_all(read: &Read) -> Result<Verdict> {
    let mut verdict = verify(read, i64::MAX)?;
    let next = read.next_id("change_log")?.unwrap_or(1);
    let expected = verdict.gone + verdict.unsealed + verdict.sealed + 1;
    if verdict.broken.is_none() && next != expected {
        verdict.broken = Some((expected, "it is gone"));
    }
    Ok(verdict)
}

/// The same of a part of it, up to a change.
pub fn verify(read: &Read, last: i64) -> Result<Verdict> {
    // In pieces: an engine that is elsewhere hands a whole result over before its first row is seen.
    let columns = COLUMNS.join(", ");
    let sql = format!(
        "SELECT id, seal, {columns} FROM change_log WHERE id >= ? AND id <= ? ORDER BY id LIMIT {PIECE}"
    );
    let (gone, head) = start(read)?;
    let mut verdict = Verdict { sealed: 0, unsealed: 0, gone, head, broken: None };
    let (mut expected, mut found, mut from) = (gone + 1, PIECE, i64::MIN);
    while verdict.broken.is_none() && found == PIECE {
        found = 0;
        read.each(&sql, params![from, last], |row| {
            found += 1;
            from = row.get::<i64>(0)?.saturating_add(1);
            if verdict.broken.is_none() {
                verdict.take(&row, expected)?;
                expected += 1;
            }
            Ok(())
        })?;
    }
    Ok(verdict)
}

/// The number of the last change that was removed, and its seal: the change that tells of it has both, and is sealed
/// itself. Nothing was, where there is none; what is missing then is named as gone.
fn start(read: &Read) -> Result<(i64, Vec<u8>)> {
    let sql = "SELECT old FROM change_log WHERE noun = ? AND old IS NOT NULL AND new IS NULL \
               ORDER BY id DESC LIMIT 1";
    let told = read.get::<String>(sql, params![LOG.name])?;
    let last = told.and_then(|text| serde_json::from_str::<Value>(&text).ok()).unwrap_or_default();
    let seal = last[log::SEAL].as_str().map(unhex).unwrap_or_default();
    Ok((last["id"].as_i64().unwrap_or(0), seal))
}

/// What a look at all seals says.
pub struct Verdict {
    /// How many rows are sealed.
    pub sealed: i64,
    /// How many are older than seals.
    pub unsealed: i64,
    /// The last of those that were removed, as one of the others says; the first has the number 1.
    pub gone: i64,
    /// The last seal.
    pub head: Vec<u8>,
    /// The first row that is not as it was written, and why.
    pub broken: Option<(i64, &'static str)>,
}

impl Verdict {
    fn take(&mut self, row: &Row, expected: i64) -> Result<()> {
        let id = row.get::<i64>(0)?;
        let mut values = vec![];
        for (at, column) in COLUMNS.into_iter().enumerate() {
            values.push((column, row.get::<Val>(at + 2)?));
        }
        match row.get::<Val>(1)? {
            _ if id != expected => self.broken = Some((expected, "it is gone")),
            Val::Blob(kept) if kept[..] == seal(&self.head, &values) => {
                (self.sealed, self.head) = (self.sealed + 1, kept.into_vec());
            }
            Val::Null if self.sealed == 0 => self.unsealed += 1,
            Val::Null => self.broken = Some((id, "its seal is gone")),
            _ => self.broken = Some((id, "it, or the one before it, is not as it was written")),
        }
        Ok(())
    }
}
