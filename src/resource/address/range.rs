//! What of a subnet its addresses and routed prefixes take.

use super::super::allocate::{Range, Subnet};
use super::table;
use crate::error::{Error, Result};
use crate::store::{Read, Row, params};
use crate::value::{Addr, Cidr};

/// The ranges of a subnet that are in use.
pub fn ranges(read: &Read, subnet: &Subnet) -> Result<Vec<Range>> {
    let table = table(subnet.cidr.family());
    let sql = format!("SELECT address, prefix FROM {table} WHERE subnet_id = ? ORDER BY address");
    read.rows(&sql, params![subnet.id])?.iter().map(range).collect()
}

/// Refuses to cut a subnet where a routed prefix lies across the cut.
pub fn must_lie_whole(read: &Read, parent: &Subnet, cidr: Cidr) -> Result<()> {
    let across = |(first, last): &Range| {
        *first <= cidr.last() && *last >= cidr.first && (*first < cidr.first || *last > cidr.last())
    };
    match ranges(read, parent)?.iter().find(|range| across(range)) {
        None => Ok(()),
        Some((first, last)) => Err(Error::refused(
            format!("subnet {cidr} cannot be cut out"),
            format!("{first} to {last} is taken as a whole and lies across it"),
            &format!("`virtctl ip remove {first}` first"),
        )),
    }
}

/// The range that a row of address and prefix takes.
pub(super) fn range(row: &Row) -> Result<Range> {
    let cidr = held(row)?;
    Ok((cidr.first, cidr.last()))
}

/// The address, or the prefix, of such a row.
pub(super) fn held(row: &Row) -> Result<Cidr> {
    let (first, prefix): (Addr, i64) = (row.get(0)?, row.get(1)?);
    Cidr::at(first, prefix).ok_or_else(Error::impossible_prefix)
}
