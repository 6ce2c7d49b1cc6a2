//! Adding, changing and removing disks.

use serde::Deserialize;
use serde_json::Value;

use super::super::noun::{Input, Noun, Target, id_of, typed};
use super::super::tx::Tx;
use super::super::vm::VM;
use super::super::{capacity, vm, write};
use super::disk;
use super::disk::Disk;
use crate::error::{Error, Result};
use crate::value::apart;

/// Adds a disk to a VM.
pub(super) fn add(tx: &mut Tx, _: &'static Noun, input: &Input) -> Result<Target> {
    #[derive(Deserialize)]
    struct Said {
        vm: String,
        disk: Disk,
    }
    for (name, what) in [("vm", "the VM"), ("disk", "the disk")] {
        if input.get(name).is_none_or(Value::is_null) {
            return Err(Error::missing(what, "a disk needs it", "say VM and TYPE:SIZE"));
        }
    }
    let said: Said = typed(input)?;
    let vm = VM.find_id(tx, &said.vm)?;
    vm::claim(tx, vm)?;
    tx.touch(&VM, &vec![vm.into()])?;
    let id = disk::attach(tx, vm, &said.disk)?;
    vm::must_hold(tx, vm)?;
    Ok(vec![vm.into(), id.into()])
}

/// What a disk always has.
const KEPT: [&str; 3] = ["cache_option", "size", "discard"];

/// Changes a disk; it only grows.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let vm = id_of(target);
    vm::claim(tx, vm)?;
    write::must_keep(input, noun, |field| KEPT.contains(&field.name))?;
    if let Some(size) = input.get("size").and_then(Value::as_i64) {
        capacity::must_be_countable("--size", size)?;
        disk::must_be_of_sectors("--size", size)?;
        let sql = "SELECT size FROM storage WHERE vm_id = ? AND id = ?";
        let now = tx.number(sql, target)?;
        if size < now {
            let [now, size] = apart(now, size);
            let why = format!("it has {now}, {size} is less");
            let next = "add a smaller disk and remove this one after copying";
            return Err(Error::refused("a disk cannot shrink", why, next));
        }
    }
    write::set(tx, noun, target, input)?;
    vm::must_hold(tx, vm)
}

/// Removes a disk, but for the last one.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let vm = id_of(target);
    vm::claim(tx, vm)?;
    tx.touch(noun, target)?;
    vm::part::must_have_another(tx, vm, "storage", "disk")?;
    tx.guarded("DELETE FROM storage WHERE vm_id = ? AND id = ?", target)
}
