//! Block devices of VMs.

pub mod backing;
pub mod disk;
pub mod location;
pub mod show;
mod write;

use super::field::{Field, stamped};
use super::kind::Kind;
use super::noun::{Input, Noun, SHELVES, Target, Whole, id_of};
use super::policy::Area;
use super::sight::{OF_VMS, Sight};
use super::vm;
use crate::error::Result;
use crate::store::{Read, Val, params};
use disk::DISK;

const LIMIT: Kind = Kind::Int(1, 1_000_000_000);

pub(super) const TYPE: Field = Field::new("storage_type", Kind::Ref("storage-type"), "Its type");
pub(super) const SIZE: Field = Field::new("size", Kind::Bytes, "Its size; it only grows");
pub(super) const READ_IOPS: Field =
    Field::new("read_iops_limit", LIMIT, "Reads per second at most").told().wide();
pub(super) const WRITE_IOPS: Field =
    Field::new("write_iops_limit", LIMIT, "Writes per second at most").told().wide();
pub(super) const READ_MBPS: Field =
    Field::new("read_mbps_limit", LIMIT, "MiB per second read at most").told().wide();
pub(super) const WRITE_MBPS: Field =
    Field::new("write_mbps_limit", LIMIT, "MiB per second written at most").told().wide();
pub(super) const CACHE: Field =
    Field::new("cache_option", Kind::Ref("cache-option"), "How the host caches it");
pub(super) const DISCARD: Field =
    Field::new("discard", Kind::Bool, "Whether freed blocks are given back");
pub(super) const POOL: Field = Field::new(
    "pool",
    Kind::Key("ceph-pool"),
    "The Ceph pool of its image",
)
.id("(SELECT s.ceph_pool_id FROM storage_ceph s WHERE s.vm_id = t.vm_id AND s.storage_id = t.id)")
.sql(
    "(SELECT p.name FROM storage_ceph s JOIN ceph_pool p ON p.id = s.ceph_pool_id \
             WHERE s.vm_id = t.vm_id AND s.storage_id = t.id)",
);

/// A block device of one VM.
pub static STORAGE: Noun = Noun {
    name: "storage",
    many: "storage",
    parts_of: &["vm"],
    table: "storage",
    about: "a block device of a VM",
    shelf: SHELVES[2],
    ids: &["vm_id", "id"],
    key: "storage",
    names: "",
    order: &["vm_id", "id"],
    fields: stamped![
        Field::new("storage", Kind::Word, "VM/ID")
            .sql("CONCAT((SELECT v.fqdn FROM vm v WHERE v.id = t.vm_id), '/', t.id)"),
        Field::new("vm", Kind::Key("vm"), "The VM that it is of")
            .link("vm_id")
            .fixes("vm_id")
            .word()
            .wide(),
        Field::input(
            "disk",
            Kind::Parts(&DISK),
            "Its type and size, and what else there is to say",
        )
        .word(),
        TYPE,
        SIZE.set(),
        CACHE.set(),
        DISCARD.set(),
        READ_IOPS.set(),
        WRITE_IOPS.set(),
        READ_MBPS.set(),
        WRITE_MBPS.set(),
        POOL.staff(),
    ],
    sight: Sight::Own(OF_VMS),
    area: Area::Owned,
    locate,
    add: write::add,
    set: write::set,
    remove: write::remove,
    whole,
    examples: &[
        "storage add web01.acme.example raw:10GiB",
        "storage set web01.acme.example/1 --cache-option writeback --write-mbps-limit 200",
        "storage list",
    ],
    ..Noun::PLAIN
};

fn locate(read: &Read, _: &'static Noun, word: &str, input: &Input) -> Result<Option<Target>> {
    let Some((vm, id)) = word.split_once('/') else { return Ok(None) };
    let (Ok(id), Some(vm)) = (id.parse::<i64>(), (vm::VM.locate)(read, &vm::VM, vm, input)?) else {
        return Ok(None);
    };
    let sql = "SELECT id FROM storage WHERE vm_id = ? AND id = ?";
    let found = read.get::<i64>(sql, params![id_of(&vm), id])?;
    Ok(found.map(|id| vec![id_of(&vm).into(), id.into()]))
}

fn whole(_: &Read, _: &'static Noun, target: &Target) -> Result<Whole> {
    Ok(Some((&vm::VM, vec![Val::Int(id_of(target))])))
}
