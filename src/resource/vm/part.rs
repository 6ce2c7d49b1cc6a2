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

/// How many disks, and how many interfaces, a VM has at most: machines of libvirt have places for fewer, and each
/// change is logged with all of them.
const MOST: usize = 64;

/// Refuses more parts than a VM has places for.
pub fn must_be_few(count: usize, part: &str) -> Result<()> {
    match count <= MOST {
        true => Ok(()),
        false => {
            let what = format!("a VM cannot have {count} {part}s");
            Err(Error::refused(
                what,
                format!("it has at most {MOST}"),
                "make another VM of the rest",
            ))
        }
    }
}

/// The same, of those that a VM has with the one that was just added.
pub fn must_have_place(read: &Read, vm: i64, table: &str, part: &str) -> Result<()> {
    must_be_few(usize::try_from(count(read, vm, table)?).unwrap_or_default(), part)
}

fn count(read: &Read, vm: i64, table: &str) -> Result<i64> {
    read.number(&format!("SELECT COUNT(*) FROM {table} WHERE vm_id = ?"), params![vm])
}

/// Refuses to take the last of what a VM always has one of.
pub fn must_have_another(read: &Read, vm: i64, table: &str, part: &str) -> Result<()> {
    if count(read, vm, table)? > 1 {
        return Ok(());
    }
    let what = format!("the last {part} of a VM cannot be removed");
    let next = "add another first, or remove the VM";
    Err(Error::refused(what, "a VM has at least one at all times", next))
}
