//! Letting the change log begin later: its oldest part goes, and what is left is proven from there.

use uuid::Uuid;

use super::super::log::LOG;
use super::super::noun::Target;
use super::{Tx, seal};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::Time;

/// How many changes go at once: others wait meanwhile, and a cluster takes no transaction of any size.
pub const MOST: usize = 100_000;

/// How many are looked at together.
const PIECE: usize = 1000;

/// What is to go: all up to a change.
struct Part {
    last: i64,
    /// When that was.
    at: i64,
    /// The requests they were of, as far as their ids do not say when they were made.
    requests: Vec<Val>,
}

/// Removes the changes before a time, from the first on, and what is kept of their requests; says which was the last
/// of them, or which is the first, where none is older. The change that tells of it has that one as it was, with its
/// seal.
pub fn trim(tx: &mut Tx, before: Time) -> Result<Target> {
    let Some(Part { last, at, requests }) = part(tx, before)? else { return first(tx) };
    let target = vec![Val::Int(last)];
    tx.touch_itself(&LOG, &target)?;
    // Where nothing is left, what follows goes on from what is gone.
    tx.seal = Some(seal::last(tx)?);
    tx.run("DELETE FROM change_log WHERE id <= ?", &target)?;
    // A request goes with the last of its changes, or where it changed nothing.
    const UNUSED: &str = "NOT EXISTS (SELECT 1 FROM change_log c WHERE c.request = operation.id)";
    let sql = format!("DELETE FROM operation WHERE id < ? AND at <= ? AND {UNUSED}");
    tx.run(&sql, params![since(at + 1), at])?;
    let sql = format!("DELETE FROM operation WHERE id = ? AND {UNUSED}");
    requests.into_iter().try_for_each(|request| tx.run(&sql, &[request]))?;
    Ok(target)
}

fn first(read: &Read) -> Result<Target> {
    let found =
        read.get::<i64>("SELECT id FROM change_log WHERE id > 0 ORDER BY id LIMIT 1", &[])?;
    found.map(|id| vec![Val::Int(id)]).ok_or_else(|| Error::not_found(LOG.name, "1"))
}

/// The least id that a request gets at a time, where it is given one (RFC 9562, 5.7).
fn since(at: i64) -> Uuid {
    Uuid::from_u128(u128::from(at.unsigned_abs()) << 80)
}

fn part(read: &Read, before: Time) -> Result<Option<Part>> {
    let sql =
        format!("SELECT id, at, request FROM change_log WHERE id > ? ORDER BY id LIMIT {PIECE}");
    let (mut part, mut count, mut from) = (None, 0, i64::MIN);
    while count < MOST {
        let rows = read.rows(&sql, params![from])?;
        for row in &rows {
            let (id, at, request) = (row.get(0)?, row.get::<i64>(1)?, row.get::<Val>(2)?);
            if at >= before.0 {
                return Ok(part);
            }
            let part = part.get_or_insert_with(|| Part { last: id, at, requests: vec![] });
            (part.last, part.at, from, count) = (id, part.at.max(at), id, count + 1);
            let is_told =
                matches!(&request, Val::Blob(id) if id[..] < since(at + 1).as_bytes()[..]);
            if !is_told && part.requests.last() != Some(&request) {
                part.requests.push(request);
            }
        }
        if rows.len() < PIECE {
            break;
        }
    }
    Ok(part)
}
