//! Virtual machines.

mod create;
pub mod request;

use std::collections::HashMap;

use serde_json::{Value, json};

use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::interface::nic::{self, NIC};
use super::interface::{Holder, show};
use super::kind::Kind;
use super::noun::{Input, Noun, Target, id_of};
use super::record::Record;
use super::role::{self, SPEC};
use super::storage::disk::{self, DISK};
use super::tx::Tx;
use super::{capacity, customer, hypervisor, locate, noun, placement, write};
use crate::error::{Error, Result};
use crate::store::{Read, params};

const CORES: Kind = Kind::Int(1, 4096);

/// A virtual machine.
pub static VM: Noun = Noun {
    name: "vm",
    table: "vm",
    about: "a virtual machine",
    key: "fqdn",
    names: "fqdn",
    order: &["fqdn"],
    fields: &[
        ID,
        Field::new("fqdn", Kind::Fqdn, "Its fully qualified name").word(),
        Field::new("node", Kind::Key("hypervisor"), "The hypervisor it runs on; chosen unless said")
        .id("t.virt_node_id")
            .optional()
            .sql("(SELECT n.fqdn FROM virt_node h JOIN node n ON n.id = h.node_id WHERE h.id = t.virt_node_id)"),
        Field::new("method", Kind::Key("virt-method"), "The virtualization technology")
        .id("t.virt_method_id")
            .required()
            .sql("(SELECT m.name FROM virt_method m WHERE m.id = t.virt_method_id)"),
        Field::new("state", Kind::Ref("vm-state"), "The state it should be in").default("running").set(),
        Field::new("cores", CORES, "Its virtual cores").required().set(),
        Field::new("cores_max", CORES, "Up to how many cores may be added while it runs").optional().set().wide(),
        Field::new("ram", Kind::Bytes, "Its memory, in whole MiB").required().set(),
        Field::new("cputime_limit", Kind::Int(1, 409_600), "Percent of one core that all of it may use: 150 is 1.5 cores")
            .optional()
            .set()
            .wide(),
        Field::new("customer", Kind::Ref("customer"), "Whose it is").optional().set(),
        Field::new("addresses", Kind::List(&Kind::Ip), "Its addresses").filled(),
        Field::new("storage", Kind::List(&Kind::Parts(&DISK)), "A disk").flag("disk").required().filled().wide(),
        Field::new("interfaces", Kind::List(&Kind::Parts(&NIC)), "A network interface")
            .flag("nic")
            .required()
            .filled()
            .wide(),
        Field::new("roles", Kind::List(&Kind::Parts(&SPEC)), "A role it takes, with its attributes")
            .flag("role")
            .optional()
            .filled()
            .wide(),
        Field::new("uuid", Kind::Uuid, "Its UUID; generated unless given").optional().wide(),
        Field::input("strategy", Kind::Choice(&["spread", "pack"]), "Which hypervisor is preferred: the emptiest or the fullest"),
        Field::new("environment", Kind::Environment, "The environment that Puppet and Salt put it in")
            .optional()
            .set()
            .wide(),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    owner: "t.customer_id",
    locate: locate::host,
    fill,
    add: create::create,
    set,
    remove,
    examples: &[
        "vm create web01.acme.example --method KVM --cores 4 --ram 8GiB --disk qcow2:40GiB --nic public",
        "vm list --filter 'ram>8GiB,method=KVM' --sort -ram --columns fqdn,node,ram",
        "vm set web01.acme.example --ram 16GiB --message 'memory for the sale'",
    ],
    ..Noun::PLAIN
};

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut interfaces = show::of_vms(read, &ids)?;
    let wants = |field| records.iter().any(|record| record.wants(&[field]));
    let mut storage = if wants("storage") { disk::of_vms(read, &ids)? } else { HashMap::new() };
    let mut roles = match wants("roles") {
        true => role::of(read, role::Bearer::Vm, &ids)?,
        false => HashMap::new(),
    };
    for record in records {
        let id = record.id();
        let all = interfaces.remove(&id).unwrap_or_default();
        let addresses =
            all.iter().flat_map(|one| one["addresses"].as_array().cloned().unwrap_or_default());
        record.fill("addresses", addresses.collect());
        record.fill("interfaces", Value::Array(all));
        record.fill("storage", Value::Array(storage.remove(&id).unwrap_or_default()));
        record.fill("roles", Value::Object(roles.remove(&id).unwrap_or_default()));
    }
    Ok(())
}

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
    capacity::must_hold(tx, host)?;
    if let Some(customer) = row.get::<Option<i64>>(1)? {
        customer::must_hold(tx, customer)?;
    }
    hypervisor::rank(tx, host)
}

/// Memory comes in whole MiB: QEMU would round it up without a word.
fn check_ram(input: &Input) -> Result<()> {
    match input.get("ram").and_then(Value::as_i64) {
        Some(ram) if ram % (1 << 20) != 0 || ram < 1 << 20 => {
            let why = "memory comes in whole MiB, and at least one";
            Err(Error::invalid("--ram", &ram.to_string(), why))
        }
        _ => Ok(()),
    }
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    check_ram(input)?;
    let vm = id_of(target);
    claim(tx, vm)?;
    let mut input = input.clone();
    raise_cores_max(tx, vm, &mut input)?;
    if let Some(Value::String(customer)) = input.get("customer") {
        tx.claim("customer", super::noun("customer").find_id(tx, customer)?)?;
    }
    write::set(tx, noun, target, &input)?;
    if input.contains_key("customer") {
        must_be_allowed_its_vlans(tx, vm)?;
    }
    must_hold(tx, vm)
}

/// More cores than the VM may have while it runs raise that number too.
fn raise_cores_max(tx: &Tx, vm: i64, input: &mut Input) -> Result<()> {
    let sql = "SELECT cores, cores_max FROM vm WHERE id = ?";
    let Some(row) = tx.row(sql, params![vm])? else { return Ok(()) };
    let number = |name: &str| input.get(name).and_then(Value::as_i64);
    let cores = number("cores").unwrap_or(row.get(0)?);
    match number("cores_max") {
        Some(most) if most < cores => {
            let why = format!("it is less than the {cores} cores the VM has");
            Err(Error::invalid("--cores-max", &most.to_string(), why))
        }
        None if cores > row.get(1)? => {
            input.insert("cores_max".to_owned(), json!(cores));
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A VM that changes hands keeps only VLANs that its new owner may use.
fn must_be_allowed_its_vlans(tx: &Tx, vm: i64) -> Result<()> {
    let sql = "SELECT l.name FROM vm v JOIN vm_interface_vlan m ON m.vm_id = v.id \
               JOIN vlan l ON l.id = m.vlan_id WHERE v.id = ? AND l.customer_id IS NOT NULL \
               AND (v.customer_id IS NULL OR v.customer_id <> l.customer_id) LIMIT 1";
    match tx.get::<String>(sql, params![vm])? {
        None => Ok(()),
        Some(vlan) => Err(Error::refused(
            "the VM cannot go to that customer",
            format!("it uses VLAN `{vlan}`, which is another customer's"),
            "move its interface to another VLAN first",
        )),
    }
}

/// Moves a VM to another hypervisor, after the same checks as when it was made.
pub fn relocate(tx: &mut Tx, vm: i64, to: &str) -> Result<()> {
    let target = vec![vm.into()];
    let to = hypervisor::find(tx, to)?;
    claim(tx, vm)?;
    tx.touch(&VM, &target)?;
    let from = tx.number("SELECT virt_node_id FROM vm WHERE id = ?", &target)?;
    if from == to {
        return Ok(());
    }
    placement::pin(tx, to, &capacity::wish_of(tx, vm)?)?;
    tx.guarded("UPDATE vm SET virt_node_id = ? WHERE id = ?", params![to, vm])?;
    hypervisor::rank(tx, from)?;
    must_hold(tx, vm)
}

fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let vm = id_of(target);
    claim(tx, vm)?;
    tx.touch(noun, target)?;
    let host = tx.number("SELECT virt_node_id FROM vm WHERE id = ?", target)?;
    for id in tx.column::<i64>("SELECT id FROM vm_interface WHERE vm_id = ?", target)? {
        nic::detach(tx, vm, id)?;
    }
    tx.guarded("DELETE FROM host WHERE vm_id = ?", target)?;
    tx.guarded("DELETE FROM vm WHERE id = ?", target)?;
    hypervisor::rank(tx, host)
}

/// The interface of a VM that a word names, for operations on addresses.
pub fn holder(read: &Read, word: &str) -> Result<Holder> {
    let target = noun("interface").find(read, word, &Input::new())?;
    Ok(Holder::of(&target))
}
