//! What the hypervisor and the customer of a VM promise it.

use super::super::capacity::{self, Room};
use super::super::tx::Tx;
use super::super::{customer, hypervisor};
use crate::error::Result;
use crate::store::{Read, params};

/// Keeps others from promising what this VM's host and customer have, until this write ends.
pub fn claim(tx: &mut Tx, vm: i64) -> Result<()> {
    let sql = "SELECT h.node_id, v.customer_id FROM vm v JOIN virt_node h ON h.id = v.virt_node_id WHERE v.id = ?";
    let Some(row) = tx.row(sql, params![vm])? else { return Ok(()) };
    tx.claim("node", row.get(0)?)?;
    match row.get::<Option<i64>>(1)? {
        Some(customer) => tx.claim("customer", customer),
        None => Ok(()),
    }
}

/// Refuses what takes a VM's host or customer over what they have; renews the hint of its host.
pub fn must_hold(tx: &mut Tx, vm: i64) -> Result<()> {
    let row = tx.row("SELECT virt_node_id, customer_id FROM vm WHERE id = ?", params![vm])?;
    let Some(row) = row else { return Ok(()) };
    let room = capacity::room(tx, row.get(0)?)?;
    must_be_kept(tx, row.get(1)?, &room)
}

/// The same, of a customer and of what its host has promised.
pub(super) fn must_be_kept(tx: &mut Tx, customer: Option<i64>, room: &Room) -> Result<()> {
    // What its hypervisor has left is told to nobody who may not have it anyway.
    if let Some(customer) = customer {
        customer::must_hold(tx, customer)?;
    }
    capacity::must_hold(tx, room)?;
    hypervisor::rank_by(tx, room)
}

/// Whose a VM is.
pub fn owner(read: &Read, vm: i64) -> Result<Option<i64>> {
    Ok(read.get::<Option<i64>>("SELECT customer_id FROM vm WHERE id = ?", params![vm])?.flatten())
}
