//! Virtual machines.

mod create;
pub mod part;
mod promise;
mod relocate;
pub mod request;
mod write;

pub use promise::{claim, must_hold, owner};
pub use relocate::{drain, relocate};
pub use write::check_ram;

use serde_json::Value;

use super::field::{DESCRIPTION, FQDN, Field, row};
use super::interface::show;
use super::interface::spec::NIC;
use super::kind::Kind;
use super::locate;
use super::noun::Noun;
use super::policy::Area;
use super::record::Record;
use super::role::bearer::{self, Bearer};
use super::role::spec::SPEC;
use super::sight::Sight;
use super::storage::disk::DISK;
use super::storage::show as disks;
use crate::answer::Cell;
use crate::error::Result;
use crate::store::{Question, Read};

const CORES: Kind = Kind::Int(1, 4096);

/// A virtual machine.
pub static VM: Noun = Noun {
    name: "vm",
    table: "vm",
    about: "a virtual machine",
    fields: row![
        FQDN,
        Field::new(
            "node",
            Kind::Key("hypervisor"),
            "The hypervisor it runs on; chosen unless said"
        )
        .staff()
        .link("virt_node_id")
        .optional(),
        Field::new("method", Kind::Key("virt-method"), "The virtualization technology")
            .link("virt_method_id")
            .required(),
        Field::new("state", Kind::Ref("vm-state"), "The state it should be in")
            .default("running")
            .set(),
        Field::new("cores", CORES, "Its virtual cores").required().set(),
        Field::new("cores_max", CORES, "Up to how many cores may be added while it runs")
            .optional()
            .set()
            .wide(),
        Field::new("ram", Kind::Bytes, "Its memory, in whole MiB").required().set(),
        Field::new(
            "cputime_limit",
            Kind::Int(1, 409_600),
            "Percent of one core that all of it may use: 150 is 1.5 cores"
        )
        .told()
        .optional()
        .set()
        .wide(),
        Field::new("customer", Kind::Ref("customer"), "Whose it is").optional().set(),
        Field::new("addresses", Kind::List(&Kind::Ip), "Its addresses").filled(),
        Field::new("storage", Kind::List(&Kind::Parts(&DISK)), "A disk")
            .flag("disk")
            .required()
            .filled()
            .wide(),
        Field::new("interfaces", Kind::List(&Kind::Parts(&NIC)), "A network interface")
            .flag("nic")
            .required()
            .filled()
            .wide(),
        Field::new(
            "roles",
            Kind::List(&Kind::Parts(&SPEC)),
            "A role it takes, with its attributes"
        )
        .flag("role")
        .staff()
        .optional()
        .filled()
        .wide(),
        Field::new("uuid", Kind::Uuid, "Its UUID; generated unless given").optional().wide(),
        Field::input(
            "strategy",
            Kind::Choice(&["spread", "pack"]),
            "Which hypervisor is preferred: the emptiest or the fullest"
        )
        .staff(),
        Field::new(
            "environment",
            Kind::Environment,
            "The environment that Puppet and Salt put it in"
        )
        .staff()
        .optional()
        .set()
        .wide(),
        DESCRIPTION,
    ],
    sight: Sight::Own("t.customer_id = ?"),
    area: Area::Owned,
    locate: locate::host,
    parts: |ids| about(ids, true, true),
    fill,
    // How its hypervisor was to be chosen is of that moment.
    holds: |_, _, _| true,
    add: create::create,
    set: write::set,
    remove: write::remove,
    examples: &[
        "vm create web01.acme.example --method KVM --cores 4 --ram 8GiB --disk qcow2:40GiB --nic public",
        "vm list --filter 'ram>8GiB,method=KVM' --sort -ram --columns fqdn,node,ram",
        "vm set web01.acme.example --ram 16GiB --message 'memory for the sale'",
    ],
    ..Noun::HOST
};

/// What is asked of VMs' parts: their interfaces, their disks and their roles.
fn about(ids: &[i64], storage: bool, roles: bool) -> Vec<Question> {
    let disks = storage.then(|| disks::about_vms(ids)).flatten();
    let roles = roles.then(|| bearer::about(Bearer::Vm, ids)).flatten();
    show::about_vms(ids).chain(disks).chain(roles).collect()
}

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let wants = |field| records.iter().any(|record| record.wants(&[field]));
    let (storage, roles) = (wants("storage"), wants("roles"));
    read.ahead(|| about(&ids, storage, roles))?;
    let mut interfaces = show::of_vms(read, &ids)?;
    let storage = storage.then(|| disks::of_vms(read, &ids));
    let roles = roles.then(|| bearer::of(read, Bearer::Vm, &ids));
    let mut storage = storage.transpose()?.unwrap_or_default();
    let mut roles = roles.transpose()?.unwrap_or_default();
    for record in records {
        let id = record.id();
        let all = interfaces.remove(&id).unwrap_or_default();
        let addresses = all.iter().filter_map(|port| port.get("addresses")).flat_map(Cell::list);
        record.fill("addresses", addresses.cloned().collect::<Cell>());
        record.fill("interfaces", Cell::Parts(all));
        record.fill("storage", Cell::Parts(storage.remove(&id).unwrap_or_default()));
        record.fill("roles", Value::Object(roles.remove(&id).unwrap_or_default()));
    }
    Ok(())
}
