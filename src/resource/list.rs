//! The predefined lists that an administrator may extend.

use super::field::{DESCRIPTION, Field, row};
use super::hypervisor;
use super::kind::Kind;
use super::noun::{Input, Noun, Target};
use super::policy::Area;
use super::sight::Sight;
use super::tx::Tx;
use super::write;
use crate::error::Result;

/// The name of a row of a list.
pub const NAME: Field =
    Field::new("name", Kind::Name, "Its name, unique whatever the case of A to Z").word().set();

/// A list of names and nothing more.
const fn list(name: &'static str, table: &'static str, about: &'static str) -> Noun {
    const FIELDS: &[Field] = row![NAME, DESCRIPTION];
    Noun { name, table, about, fields: FIELDS, cascades: false, ..Noun::PLAIN }
}

/// The states of nodes.
pub static NODE_STATE: Noun = Noun {
    fields: row![
        NAME,
        Field::new("schedulable", Kind::Bool, "Whether VMs may be placed on nodes in this state")
            .default("no")
            .set(),
        DESCRIPTION,
    ],
    set: set_node_state,
    examples: &["node-state list", "node-state add burn-in --schedulable no"],
    ..list("node-state", "node_state", "a state that nodes can be in")
};

/// The states of VMs.
pub static VM_STATE: Noun = Noun {
    sight: Sight::Everything,
    area: Area::Shown,
    examples: &["vm-state list", "vm-state add archived --description 'Kept for the auditors'"],
    ..list("vm-state", "vm_state", "a state that VMs can be in")
};

/// The types of block devices.
pub static STORAGE_TYPE: Noun = Noun {
    fields: row![
        NAME,
        Field::new(
            "location",
            Kind::Choice(&["image", "volume", "pool", "shared"]),
            "What its disks lie in: the image directory or the volume group of their hypervisor, \
             a Ceph pool, or other shared storage",
        )
        .default("shared"),
        Field::new("containers", Kind::Bool, "Whether containers can use it, without QEMU")
            .default("yes"),
        DESCRIPTION,
    ],
    sight: Sight::Everything,
    area: Area::Shown,
    examples: &["storage-type list", "storage-type add nfs --location shared"],
    ..list("storage-type", "storage_type", "a type of block device")
};

/// The cache options of block devices.
pub static CACHE_OPTION: Noun = Noun {
    sight: Sight::Everything,
    area: Area::Shown,
    examples: &["cache-option list", "cache-option show writeback"],
    ..list("cache-option", "cache_option", "a cache option of block devices")
};

fn set_node_state(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set(tx, noun, target, input)?;
    let sql = "SELECT h.id FROM node n JOIN virt_node h ON h.node_id = n.id WHERE n.state_id = ?";
    for id in tx.column::<i64>(sql, target)? {
        hypervisor::rank(tx, id)?;
    }
    Ok(())
}
