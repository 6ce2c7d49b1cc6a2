//! The predefined lists that an administrator may extend.

use serde_json::Value;

use super::field::{DESCRIPTION, Field, row};
use super::hypervisor;
use super::kind::Kind;
use super::noun::{Input, Noun, Target};
use super::policy::Area;
use super::sight::Sight;
use super::storage::backing::Backing;
use super::tx::Tx;
use super::{capacity, record, write};
use crate::error::{Error, Named, Result};
use crate::value::Plain;

const SCHEDULABLE: &str = "schedulable";

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
        Field::new(SCHEDULABLE, Kind::Bool, "Whether VMs may be placed on nodes in this state")
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
            Kind::Choice(Backing::WORDS),
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
    add: add_storage_type,
    set: set_storage_type,
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

fn add_storage_type(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    if input.get("location").and_then(Value::as_str).map(Backing::of) == Some(Backing::Image) {
        must_end_a_file(input)?;
    }
    write::add(tx, noun, input)
}

fn set_storage_type(
    tx: &mut Tx,
    noun: &'static Noun,
    target: &Target,
    input: &Input,
) -> Result<()> {
    let is = record::get(tx, noun, target)?;
    let differs = |said: &Value| said.as_str() != Some(is.text(NAME.name));
    if Backing::of(is.text("location")) == Backing::Image
        && input.get(NAME.name).is_some_and(differs)
    {
        must_end_a_file(input)?;
        let sql = "SELECT v.fqdn, d.id FROM storage d JOIN vm v ON v.id = d.vm_id WHERE d.storage_type_id = ? LIMIT 1";
        if let Some(row) = tx.row(sql, target)? {
            let disk = format!("{}/{}", row.get::<String>(0)?, row.get::<i64>(1)?);
            return Err(Error::refused(
                format!("storage-type `{}` cannot be renamed", is.text(NAME.name)),
                format!("the file of disk {disk} ends with its name"),
                "add another type for new disks",
            ));
        }
    }
    write::set(tx, noun, target, input)
}

/// The files of disks in an image directory end with the name of their type.
fn must_end_a_file(input: &Input) -> Result<()> {
    let name = input.get(NAME.name).and_then(Value::as_str).unwrap_or_default();
    name.parse::<Plain>().named(NAME.name, name).map(drop)
}

fn set_node_state(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set(tx, noun, target, input)?;
    if !input.contains_key(SCHEDULABLE) {
        return Ok(());
    }
    let sql = "SELECT h.id FROM node n JOIN virt_node h ON h.node_id = n.id WHERE n.state_id = ?";
    let (ids, mut rooms) = (tx.column::<i64>(sql, target)?, vec![]);
    capacity::rooms_of(tx, &ids, |room| rooms.push(room))?;
    rooms.iter().try_for_each(|room| hypervisor::rank_by(tx, room))
}
