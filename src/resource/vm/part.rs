//! The parts of VMs, disks and interfaces: their numbers and what hosts call them.

use compact_str::{CompactString, ToCompactString};

use super::super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Read, params};

/// What a host calls a part of a VM: `7-0`.
pub fn name(vm: i64, id: i64) -> CompactString {
    let mut name = vm.to_compact_string();
    name.push('-');
    name.push_str(&id.to_compact_string());
    name
}

/// The number of the next part of a VM, which no other ever gets.
pub fn next(tx: &mut Tx, vm: i64, column: &str) -> Result<i64> {
    tx.guarded(&format!("UPDATE vm SET {column} = {column} + 1 WHERE id = ?"), params![vm])?;
    tx.number(&format!("SELECT {column} - 1 FROM vm WHERE id = ?"), params![vm])
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
