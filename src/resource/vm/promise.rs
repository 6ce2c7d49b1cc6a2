//! What the hypervisor and the customer of a VM promise it.

use super::super::tx::Tx;
use super::super::{capacity, customer, hypervisor};
use crate::error::{Error, Result};
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
    let host = row.get::<i64>(0)?;
    // What its hypervisor has left is told to nobody who may not have it anyway.
    if let Some(customer) = row.get::<Option<i64>>(1)? {
        customer::must_hold(tx, customer)?;
    }
    let room = capacity::must_hold(tx, host)?;
    hypervisor::rank_by(tx, &room)
}

/// Refuses to take the last of what a VM always has one of.
pub fn must_have_another(read: &Read, vm: i64, table: &str, part: &str) -> Result<()> {
    let sql = format!("SELECT COUNT(*) FROM {table} WHERE vm_id = ?");
    if read.number(&sql, params![vm])? > 1 {
        return Ok(());
    }
    let what = format!("the last {part} of a VM cannot be removed");
    let next = "add another first, or remove the VM";
    Err(Error::refused(what, "a VM has at least one at all times", next))
}
