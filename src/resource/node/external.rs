//! The external addresses of a node, of which it always has one.

use super::super::address;
use super::super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Val, params};
use crate::value::Family;

/// The addresses of a node's external interfaces, each with the interface's id. A prefix that is routed to it
/// is none of its own.
fn external(tx: &Tx, node: i64) -> Result<Vec<(Val, i64)>> {
    let mut found = vec![];
    for family in Family::ALL {
        let sql = format!(
            "SELECT a.address, i.id FROM node_interface i JOIN {} a ON a.node_interface_id = i.id \
             WHERE i.node_id = ? AND i.purpose = 'external' AND a.prefix = {}",
            address::table(family),
            family.bits()
        );
        for row in tx.rows(&sql, params![node])? {
            found.push((row.get(0)?, row.get(1)?));
        }
    }
    Ok(found)
}

/// A node that was made has an external address.
pub(super) fn must_have_one(tx: &Tx, node: i64) -> Result<()> {
    match external(tx, node)?.is_empty() {
        false => Ok(()),
        true => Err(Error::usage(
            "--ip",
            "a node has at least one address of its own",
            "say --ip ADDRESS",
        )),
    }
}

/// A node keeps an external address when this one goes.
pub fn must_keep_an_address(tx: &Tx, node: i64, without: &Val) -> Result<()> {
    let all = external(tx, node)?;
    let others = all.iter().filter(|(address, _)| address != without).count();
    keep(others > 0 || others == all.len())
}

/// A node keeps an external address when this interface goes.
pub fn must_keep_an_address_without(tx: &Tx, port: i64) -> Result<()> {
    let sql = "SELECT node_id FROM node_interface WHERE id = ?";
    let node = tx.number(sql, params![port])?;
    keep(external(tx, node)?.iter().any(|(_, id)| *id != port))
}

/// Whether an interface is an external one of the node that another is of.
pub fn leads_outside_as(tx: &Tx, other: i64, port: i64) -> Result<bool> {
    let sql = "SELECT i.id FROM node_interface i JOIN node_interface o ON o.node_id = i.node_id \
               WHERE o.id = ? AND i.id = ? AND i.purpose = 'external'";
    Ok(tx.get::<i64>(sql, params![other, port])?.is_some())
}

fn keep(kept: bool) -> Result<()> {
    match kept {
        true => Ok(()),
        false => Err(Error::refused(
            "the last external address of a node cannot be removed",
            "a node has at least one at all times",
            "assign another first, or remove the node",
        )),
    }
}
