//! Changing, moving and removing VMs.

use serde_json::{Value, json};

use super::super::customer::CUSTOMER;
use super::super::interface::nic;
use super::super::noun::{Input, Noun, Target, id_of};
use super::super::tx::Tx;
use super::super::vlan::anothers;
use super::super::{capacity, host, hypervisor, write};
use super::{claim, must_hold};
use crate::error::{Error, Result};
use crate::store::params;

/// Memory comes in whole MiB: QEMU would round it up without a word.
pub fn check_ram(input: &Input) -> Result<()> {
    match input.get("ram").and_then(Value::as_i64) {
        Some(ram) if ram % (1 << 20) != 0 || ram < 1 << 20 => {
            let mib = (ram >> 20).max(1);
            let why = format!("memory comes in whole MiB, and at least one: write {mib}MiB");
            Err(Error::invalid("--ram", &format!("{ram}B"), why))
        }
        Some(ram) => capacity::must_be_countable("--ram", ram),
        _ => Ok(()),
    }
}

/// Changes a VM, as far as its host and its customer let it.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    check_ram(input)?;
    let vm = id_of(target);
    claim(tx, vm)?;
    let mut input = input.clone();
    raise_cores_max(tx, vm, &mut input)?;
    if let Some(Value::String(customer)) = input.get("customer") {
        tx.claim("customer", CUSTOMER.find_id(tx, customer)?)?;
    }
    tx.touch(noun, target)?;
    host::rename(tx, noun, target, &input)?;
    write::set(tx, noun, target, &input)?;
    if input.contains_key("customer") {
        must_be_allowed_its_networks(tx, vm)?;
    }
    must_hold(tx, vm)
}

/// As many cores as the VM has are all it may have while it runs, unless that was more: then more raise that number.
/// Cleared, it is as many as there are.
fn raise_cores_max(tx: &Tx, vm: i64, input: &mut Input) -> Result<()> {
    let sql = "SELECT cores, cores_max FROM vm WHERE id = ?";
    let Some(row) = tx.row(sql, params![vm])? else { return Ok(()) };
    let number = |name: &str| input.get(name).and_then(Value::as_i64);
    let (had, could) = (row.get::<i64>(0)?, row.get::<i64>(1)?);
    let cores = number("cores").unwrap_or(had);
    match number("cores_max") {
        Some(most) if most < cores => {
            let why = format!("it is less than the {cores} cores the VM has");
            Err(Error::invalid("--cores-max", &most.to_string(), why))
        }
        None if input.contains_key("cores_max") || had == could || cores > could => {
            input.insert("cores_max".to_owned(), json!(cores));
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The VLANs of a VM that its owner may not use, and those out of which something was routed to it.
const VLANS: &str = concat!("SELECT l.name ", anothers!(members), " AND v.id = ? LIMIT 1");
const ROUTED: &str = concat!("SELECT l.name ", anothers!(prefixes), " AND a.vm_id = ? LIMIT 1");

/// A VM that changes hands keeps only VLANs that its new owner may use, and what was routed to it out of such.
fn must_be_allowed_its_networks(tx: &Tx, vm: i64) -> Result<()> {
    let refused = |why, next| Err(Error::refused("the VM cannot go to that customer", why, next));
    if let Some(vlan) = tx.get::<String>(VLANS, params![vm])? {
        let why = format!("it uses VLAN `{vlan}`, which is another customer's");
        return refused(why, "move its interface to another VLAN first");
    }
    if let Some(vlan) = tx.get::<String>(ROUTED, params![vm])? {
        let why = format!("it has a prefix of VLAN `{vlan}`, which is another customer's");
        return refused(why, "`virtctl ip remove PREFIX` gives it up");
    }
    Ok(())
}

/// Removes a VM and releases what it had.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let vm = id_of(target);
    claim(tx, vm)?;
    tx.touch(noun, target)?;
    let host = tx.number("SELECT virt_node_id FROM vm WHERE id = ?", target)?;
    for id in tx.column::<i64>("SELECT id FROM vm_interface WHERE vm_id = ?", target)? {
        nic::detach(tx, vm, id)?;
    }
    host::strike(tx, noun, target)?;
    tx.guarded("DELETE FROM vm WHERE id = ?", target)?;
    hypervisor::rank(tx, host)
}
