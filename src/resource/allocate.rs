//! Free space: ranges per subnet, split when an address is claimed and merged when it is released.
//!
//! Every step costs O(log n) of what is in use; nothing is walked from the start. The unique key of
//! the addresses is the truth, the ranges say where to look; `derive` makes them anew from it.

mod derive;
mod subnet;

pub use derive::{left_by, pool, rewrite};
pub use subnet::{
    Subnet, about_next, about_subnets, by_id, for_next, gateways, holder, holder_of, inside,
};

use super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Question, Read, params};
use crate::value::Addr;

/// Free addresses, from the first to the last.
pub type Range = (Addr, Addr);

fn exhausted(subnets: &str) -> Error {
    Error::refused(
        format!("there is no free address in {subnets}"),
        "all that may be handed out is in use",
        "release addresses, lower --reserve, or add a subnet to the VLAN",
    )
}

/// What is asked for what may still be handed out, in order, so many ranges at most.
fn about_free(subnet: i64, most: Option<u64>) -> Question {
    let limit = most.map(|most| format!(" LIMIT {most}")).unwrap_or_default();
    let sql =
        format!("SELECT first, last FROM free_range WHERE subnet_id = ? ORDER BY first{limit}");
    (sql, params![subnet].to_vec())
}

/// What may still be handed out, in order, so many ranges at most.
pub fn free(read: &Read, subnet: i64, most: Option<u64>) -> Result<Vec<Range>> {
    let (sql, params) = about_free(subnet, most);
    let rows = read.rows(&sql, &params)?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The first range that is free.
pub fn lowest(read: &Read, subnet: &Subnet) -> Result<Range> {
    let found = free(read, subnet.id, Some(1))?.pop();
    found.ok_or_else(|| exhausted(&subnet.cidr.to_string()))
}

/// The next free address, only shown.
pub fn peek(read: &Read, subnet: &Subnet) -> Result<Addr> {
    lowest(read, subnet).map(|(first, _)| first)
}

/// Takes the first address of a free range.
pub fn take_first(tx: &mut Tx, subnet: &Subnet, range: Range) -> Result<Addr> {
    cut(tx, subnet, range, (range.0, range.0))?;
    Ok(range.0)
}

/// Takes a range out of the free space, if it lies in it.
pub fn take(tx: &mut Tx, subnet: &Subnet, range: Range) -> Result<()> {
    match around(tx, subnet, range.0)? {
        Some(free) if free.1 >= range.1 => cut(tx, subnet, free, range),
        _ => Ok(()),
    }
}

/// Cuts a range out of the free one that it lies in.
fn cut(tx: &mut Tx, subnet: &Subnet, (first, last): Range, (low, high): Range) -> Result<()> {
    let to = |bound: Addr| params![bound, subnet.id, first].to_vec();
    match (first < low, high < last) {
        (false, false) => drop_range(tx, subnet, first),
        (false, true) => {
            let sql = "UPDATE free_range SET first = ? WHERE subnet_id = ? AND first = ?";
            tx.guarded(sql, &to(Addr(high.0 + 1)))
        }
        (true, more) => {
            let sql = "UPDATE free_range SET last = ? WHERE subnet_id = ? AND first = ?";
            tx.guarded(sql, &to(Addr(low.0 - 1)))?;
            if more { put_range(tx, subnet, (Addr(high.0 + 1), last)) } else { Ok(()) }
        }
    }
}

/// Gives a range back, as far as the subnet hands it out by itself, and merges it with its
/// neighbours.
pub fn give_back(tx: &mut Tx, subnet: &Subnet, (low, high): Range) -> Result<()> {
    let Some((least, most)) = pool(subnet) else { return Ok(()) };
    let (mut low, mut high) = (low.max(least), high.min(most));
    if low > high {
        return Ok(());
    }
    if let Some(before) = low.minus(1)
        && let Some((first, _)) = around(tx, subnet, before)?
    {
        drop_range(tx, subnet, first)?;
        low = first;
    }
    if let Some(after) = high.plus(1)
        && let Some((first, last)) = around(tx, subnet, after)?
    {
        drop_range(tx, subnet, first)?;
        high = last;
    }
    put_range(tx, subnet, (low, high))
}

/// The free range that holds an address.
fn around(read: &Read, subnet: &Subnet, address: Addr) -> Result<Option<Range>> {
    let sql = "SELECT first, last FROM free_range WHERE subnet_id = ? AND first <= ? \
               ORDER BY first DESC LIMIT 1";
    match read.row(sql, params![subnet.id, address])? {
        Some(row) => Ok(Some((row.get(0)?, row.get(1)?)).filter(|(_, last)| *last >= address)),
        None => Ok(None),
    }
}

fn drop_range(tx: &mut Tx, subnet: &Subnet, first: Addr) -> Result<()> {
    let sql = "DELETE FROM free_range WHERE subnet_id = ? AND first = ?";
    tx.guarded(sql, params![subnet.id, first])
}

fn put_range(tx: &mut Tx, subnet: &Subnet, (first, last): Range) -> Result<()> {
    let row = [("subnet_id", subnet.id.into()), ("first", first.into()), ("last", last.into())];
    tx.insert("free_range", &row)
}
