//! Giving an address that is in use, or kept, to another interface.

use super::super::allocate;
use super::super::interface::{Holder, INTERFACE, membership, raise};
use super::super::noun::Target;
use super::super::record::gone;
use super::super::tx::Tx;
use super::super::{node, vm, write};
use super::range::held;
use super::release::{must_not_be_the_last, of, row};
use super::{IP, home, must_be_one};
use crate::error::Result;

/// Gives an address, or a prefix that is routed, to another interface, or to its first one where it was reserved. It
/// stays what it is, since when it is in use, and comes last among those that the interface has: the first of them is
/// where its host is reached.
pub fn pass_on(tx: &mut Tx, target: &Target, to: &Target) -> Result<()> {
    let row = row(tx, target)?;
    let (cidr, holder) = (held(&row)?, Holder::of(to));
    let before = of(&row)?;
    must_be_one(tx, cidr)?;
    if before == Some(holder) {
        return Ok(());
    }
    let subnet = allocate::by_id(tx, row.get(2)?)?;
    tx.claim("vrf", subnet.vrf)?;
    holder.vm().map_or(Ok(()), |vm| vm::claim(tx, vm))?;
    membership::must_suit(tx, (&subnet, Some(cidr)), &holder)?;
    if !stays(tx, before, holder)? {
        must_not_be_the_last(tx, target)?;
    }
    tx.touch(&IP, target)?;
    tx.touch(&INTERFACE, to)?;
    before.into_iter().chain([holder]).try_for_each(|holder| raise(tx, holder))?;
    put(tx, target, (before, holder))?;
    holder.vm().map_or(Ok(()), |vm| vm::must_hold(tx, vm))
}

/// Whether a node keeps an external address that goes from one of its interfaces to another.
fn stays(tx: &Tx, from: Option<Holder>, to: Holder) -> Result<bool> {
    match (from, to) {
        (Some(Holder::Node(from)), Holder::Node(to)) => node::leads_outside_as(tx, from, to),
        _ => Ok(false),
    }
}

/// Writes whose it is, as a new row: an interface has them in the order of their ids. What people wrote of it is not
/// told to another customer.
fn put(tx: &mut Tx, target: &Target, (from, to): (Option<Holder>, Holder)) -> Result<()> {
    let owner = |vm: Option<i64>| vm.map_or(Ok(None), |vm| vm::owner(tx, vm));
    let (before, after) = (owner(from.and_then(Holder::vm))?, owner(to.vm())?);
    let (home, key) = (home(target), IP.condition(""));
    let columns =
        ["vrf_id", "address", "prefix", "subnet_id", "note", "created_at", "updated_at", "version"];
    let sql = format!("SELECT {} FROM {home} WHERE {key}", columns.join(", "));
    let known = tx.row(&sql, target)?.ok_or_else(|| gone(&IP, target))?;
    let mut row = columns.into_iter().zip(known.into_values()).collect::<Vec<_>>();
    row.extend(Holder::columns(Some(to)));
    if after.is_some() && after != before {
        row.retain(|(column, _)| *column != "note");
    }
    tx.guarded(&format!("DELETE FROM {home} WHERE {key}"), target)?;
    tx.insert(home, &row)?;
    // What was no part of another thing speaks for itself.
    from.map_or(Ok(()), |_| write::raise_part(tx, &IP, target))
}
