//! Which virtualization technologies a hypervisor offers.

use serde_json::Value;

use super::super::method::METHOD;
use super::super::noun::Input;
use super::super::reference;
use super::super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Read, params};

/// Makes the methods that were said those it offers, and no others.
pub(super) fn offer(tx: &mut Tx, id: i64, input: &Input) -> Result<()> {
    let said = input.get("methods").and_then(Value::as_array).cloned().unwrap_or_default();
    let words = said.iter().filter_map(Value::as_str);
    let wanted = words.map(|word| METHOD.find_id(tx, word)).collect::<Result<Vec<_>>>()?;
    if wanted.is_empty() {
        let why = "a hypervisor offers at least one method";
        return Err(Error::usage("--method", why, "`virtctl virt-method list` shows them"));
    }
    let sql = "SELECT virt_method_id FROM node_method WHERE virt_node_id = ?";
    let offered = tx.column::<i64>(sql, params![id])?;
    for old in offered.iter().filter(|old| !wanted.contains(old)) {
        must_not_be_used(tx, id, *old)?;
        let sql = "DELETE FROM node_method WHERE virt_node_id = ? AND virt_method_id = ?";
        tx.guarded(sql, params![id, *old])?;
    }
    let mut known = offered;
    for new in wanted {
        if !known.contains(&new) {
            known.push(new);
            let row =
                [("virt_node_id", id.into()), ("virt_method_id", new.into()), ("fqdn", "".into())];
            tx.insert("node_method", &row)?;
        }
    }
    Ok(())
}

fn must_not_be_used(tx: &Tx, id: i64, method: i64) -> Result<()> {
    let sql = format!(
        "SELECT fqdn FROM vm WHERE virt_node_id = ? AND virt_method_id = ? ORDER BY fqdn LIMIT {}",
        reference::ASKED
    );
    let by = tx.column::<String>(&sql, params![id, method])?;
    match by.is_empty() {
        true => Ok(()),
        false => {
            let by = by.iter().map(|vm| format!("vm {vm}")).collect();
            Err(reference::in_use(tx, &METHOD, &vec![method.into()], by, reference::MOVE))
        }
    }
}

/// Whether a hypervisor offers a method.
pub fn offers(read: &Read, virt_node: i64, method: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM node_method WHERE virt_node_id = ? AND virt_method_id = ?";
    Ok(read.get::<i64>(sql, params![virt_node, method])?.is_some())
}
