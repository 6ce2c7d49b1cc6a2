//! Hypervisors: the nodes that run VMs.

pub mod offer;
mod write;

use std::collections::HashMap;

use serde_json::json;

use super::capacity::{Room, room, rooms_of};
use super::field::{Field, row};
use super::kind::Kind;
use super::node::NODE;
use super::noun::{Noun, SHELVES, Use};
use super::record::{Record, question, sorted};
use super::tx::Tx;
use super::{placement, role};
use crate::error::{Error, Result};
use crate::store::{Read, params};

const PERCENT: Kind = Kind::Int(1, 10_000);
const COUNT: Kind = Kind::Int(1, 1_000_000);
/// What is promised may be nothing, and more than there is.
const SUM: Kind = Kind::Int(i64::MIN, i64::MAX);

const fn overcommit(name: &'static str, help: &'static str) -> Field {
    Field::new(name, PERCENT, help).default("100").set().wide()
}

const fn sum(name: &'static str, kind: Kind, help: &'static str) -> Field {
    Field::new(name, kind, help).filled()
}

/// A node that runs VMs.
pub static HYPERVISOR: Noun = Noun {
    name: "hypervisor",
    table: "virt_node",
    about: "a node that runs VMs",
    shelf: SHELVES[0],
    fields: row![
        role::NODE_OF,
        Field::new(
            "methods",
            Kind::List(&Kind::Ref("virt-method")),
            "A virtualization technology it offers",
        )
        .flag("method")
        .filled()
        .required()
        .set(),
        Field::new("cores", COUNT, "Its cores").required().set(),
        sum("cores_used", SUM, "Cores promised to VMs"),
        sum("cores_free", SUM, "Cores that may still be promised"),
        Field::new("ram", Kind::Bytes, "Its memory").required().set(),
        sum("ram_used", Kind::Bytes, "Memory promised to VMs"),
        sum("ram_free", Kind::Bytes, "Memory that may still be promised"),
        Field::new(
            "local_storage",
            Kind::Bytes,
            "What its qcow2, raw and lvm disks may take together",
        )
        .default("0")
        .set(),
        sum("storage_used", Kind::Bytes, "Local storage promised to VMs"),
        sum("storage_free", Kind::Bytes, "Local storage that may still be promised"),
        overcommit("cores_overcommit", "Percent of its cores that may be promised"),
        overcommit("ram_overcommit", "Percent of its memory that may be promised"),
        overcommit("storage_overcommit", "Percent of its local storage that may be promised"),
        Field::new("image_path", Kind::Path, "The directory of image files: qcow2 and raw")
            .optional()
            .set()
            .wide(),
        Field::new("vg_name", Kind::Plain, "The LVM2 volume group of logical volumes")
            .optional()
            .set()
            .wide(),
        Field::new("vms", Kind::Int(0, i64::MAX), "How many VMs it carries")
            .wide()
            .sql("(SELECT COUNT(*) FROM vm v WHERE v.virt_node_id = t.id)"),
    ],
    uses: &[Use { noun: "vm", sql: "SELECT fqdn FROM vm WHERE virt_node_id = ? ORDER BY 1" }],
    parts: |ids| question(METHODS, ids).into_iter().collect(),
    fill,
    add: write::add,
    set: write::set,
    remove: role::unassign_builtin,
    whole: role::whole,
    examples: &[
        "hypervisor add hv03.example.net --method KVM --cores 64 --ram 512GiB --local-storage 4TiB --vg-name vg0",
        "hypervisor set hv03.example.net --cores-overcommit 400",
        "hypervisor list --method KVM",
    ],
    ..role::BORNE
};

/// The hypervisor role of a node.
pub fn of_node(read: &Read, node: i64) -> Result<Option<i64>> {
    read.get("SELECT id FROM virt_node WHERE node_id = ?", params![node])
}

/// Which methods they offer.
const METHODS: &str = "SELECT o.virt_node_id, m.folded, m.name FROM node_method o \
    LEFT JOIN virt_method m ON m.id = o.virt_method_id WHERE o.virt_node_id {in}";

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    const SUMS: [&str; 6] =
        ["cores_used", "cores_free", "ram_used", "ram_free", "storage_used", "storage_free"];
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut methods = HashMap::<i64, Vec<String>>::new();
    for mut row in sorted(read, METHODS, &ids, 0..2)? {
        methods.entry(row.get(0)?).or_default().push(row.take(2)?);
    }
    let mut rooms = HashMap::new();
    if records.iter().any(|record| record.wants(&SUMS)) {
        rooms_of(read, &ids, |room| drop(rooms.insert(room.id, room)))?;
    }
    for record in records {
        record.fill("methods", json!(methods.remove(&record.id()).unwrap_or_default()));
        let amounts = rooms.get(&record.id()).into_iter().flat_map(|room| room.amounts);
        for (name, amount) in ["cores", "ram", "storage"].into_iter().zip(amounts) {
            record.fill(&format!("{name}_used"), json!(amount.used));
            record.fill(&format!("{name}_free"), json!(amount.free()));
        }
    }
    Ok(())
}

/// Renews the hint by which placement ranks a hypervisor, from its rows.
pub fn rank(tx: &mut Tx, id: i64) -> Result<()> {
    let room = room(tx, id)?;
    rank_by(tx, &room)
}

/// The same, from what was just read of them. The only place that writes the hint.
pub fn rank_by(tx: &mut Tx, room: &Room) -> Result<()> {
    tx.run(
        "UPDATE node_method SET schedulable = ?, used = ?, fqdn = ? WHERE virt_node_id = ?",
        params![room.schedulable, placement::used(room), &room.fqdn, room.id],
    )
}

/// The hypervisor that a word names by its node.
pub fn find(read: &Read, word: &str) -> Result<i64> {
    let node = NODE.find_id(read, word)?;
    of_node(read, node)?.ok_or_else(|| {
        Error::refused(
            format!("{word} cannot take VMs"),
            "it is no hypervisor",
            "`virtctl hypervisor add NODE` gives it the role",
        )
    })
}
