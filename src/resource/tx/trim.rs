//! Letting the change log begin later: its oldest part goes, and what is left is proven from there.

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::log::LOG;
use super::super::noun::Target;
use super::{Touched, Tx, document, seal};
use crate::error::{Error, Result};
use crate::store::{Val, params};
use crate::value::{DAY, Time};

/// How many changes go at once: others wait meanwhile, and a cluster takes no transaction of any size.
pub const MOST: usize = 100_000;

/// How many are looked at together.
const PIECE: usize = 1000;

/// Removes the changes before a time, from the first on, and what is kept of their requests; says which was the last
/// of them, or which is the first, where none is older. The change that tells of it names that one, with its seal.
pub fn trim(tx: &mut Tx, before: Time, most: usize) -> Result<Target> {
    let Some((last, at)) = last(tx, before, most)? else { return first(tx) };
    must_be_whole(tx, last)?;
    let target = vec![Val::Int(last)];
    let old = document(tx, &LOG, &target)?.map(bare);
    let known = target.clone();
    tx.remember(Touched { noun: &LOG, target: known, old, alone: true, follows: false });
    // Where nothing is left, what follows goes on from what is gone.
    tx.seal = Some(seal::last(tx)?);
    tx.run("DELETE FROM change_log WHERE id <= ?", &target)?;
    forget_requests(tx, at)?;
    Ok(target)
}

/// What goes is proven before: nobody could afterwards.
fn must_be_whole(tx: &Tx, last: i64) -> Result<()> {
    let Some((id, why)) = seal::verify(tx, last)?.broken else { return Ok(()) };
    Err(Error::refused(
        "the change log cannot be trimmed",
        format!("change {id} is not as it was written: {why}"),
        "`virtctl log verify` says the same; keep a backup of it, and find out who did that",
    ))
}

/// A change without what it says: that is to be gone, and one of these may be the last that goes another time.
fn bare(mut change: Value) -> Value {
    for said in ["message", "old", "new"] {
        change[said] = Value::Null;
    }
    change["changes"] = json!([]);
    change
}

/// The first change there is; where there is none, one that is not.
fn first(tx: &mut Tx) -> Result<Target> {
    let sql = "SELECT id FROM change_log WHERE id > 0 ORDER BY id LIMIT 1";
    let found = tx.get::<i64>(sql, &[])?;
    tx.last = Some(json!({"id": 0}));
    Ok(vec![Val::Int(found.unwrap_or(0))])
}

/// Removes what is kept of requests up to a time of which no change is left, but for those of the last day: who saw no
/// answer asks again.
fn forget_requests(tx: &mut Tx, at: i64) -> Result<()> {
    let now = tx.context.at;
    let at = at.min(now - DAY);
    // Ids that say when a request was made, and those that say nothing, which are nearly all above them.
    [("<", least_id(at + 1)), (">", least_id(now + DAY))].into_iter().try_for_each(
        |(side, bound)| {
            let sql = format!(
                "DELETE FROM operation WHERE id {side} ? AND at <= ? \
             AND NOT EXISTS (SELECT 1 FROM change_log c WHERE c.request = operation.id)"
            );
            tx.run(&sql, params![bound, at])
        },
    )
}

/// The least id that a request is given at a time (RFC 9562, 5.7).
fn least_id(at: i64) -> Uuid {
    Uuid::from_u128(u128::from(at.unsigned_abs()) << 80)
}

/// The last change that goes, and the latest time of all that do: those up to the first that is younger. A request is
/// not cut in two, unless it did more than go at once. One of the future had a wrong clock: it goes with those around.
fn last(tx: &Tx, before: Time, most: usize) -> Result<Option<(i64, i64)>> {
    let sql =
        format!("SELECT id, at, request FROM change_log WHERE id > ? ORDER BY id LIMIT {PIECE}");
    let (mut known, mut whole, mut request) = (None, None, Val::Null);
    let (mut count, mut from, mut found) = (0, i64::MIN, PIECE);
    while found == PIECE {
        let rows = tx.rows(&sql, params![from])?;
        found = rows.len();
        for row in rows {
            let (id, at, of) = (row.get(0)?, row.get::<i64>(1)?, row.get::<Val>(2)?);
            if of != request {
                (whole, request) = (known, of);
            }
            let wrong = at > tx.context.at;
            if at >= before.0 && !wrong {
                return Ok(known);
            }
            if count == most {
                return Ok(whole.or(known));
            }
            (from, count) = (id, count + 1);
            if !wrong {
                let latest = known.map_or(at, |(_, latest): (i64, i64)| latest.max(at));
                known = Some((id, latest));
            }
        }
    }
    Ok(known)
}
