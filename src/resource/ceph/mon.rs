//! Monitors: what keeps the maps of a cluster.

use super::super::field::{Field, row};
use super::super::kind::Kind;
use super::super::noun::{Input, Noun, SHELVES, Target, id_of};
use super::super::role;
use super::super::tx::Tx;
use super::{CLUSTER_OF, NODE, add_role};
use crate::error::{Error, Result};
use crate::store::{Read, params};

const PORT: Kind = Kind::Int(1, 65_535);

/// A node that keeps the maps of a cluster.
pub static MON: Noun = Noun {
    name: "ceph-mon",
    table: "ceph_mon_node",
    about: "a node that keeps the maps of a Ceph cluster",
    shelf: SHELVES[2],
    fields: row![
        NODE,
        CLUSTER_OF,
        Field::new(
            "address",
            Kind::Ip,
            "Where it listens; the node's first external address unless said",
        )
        .optional()
        .set(),
        Field::new("port", PORT, "The port of the protocol msgr2").default("3300").set(),
        Field::new("port_v1", PORT, "The port of the older protocol, if it is spoken")
            .optional()
            .set(),
        Field::new("store_device", Kind::Path, "The device of its store").optional().set(),
    ],
    add,
    remove,
    whole: role::whole,
    examples: &["ceph-mon add hv02.example.net --port 3300", "ceph-mon list"],
    ..role::BORNE
};

/// Takes the role from a node, but for the last monitor that disks need.
fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    must_not_be_needed(tx, "id", id_of(target))?;
    role::unassign_builtin(tx, noun, target)
}

/// Disks of a cluster need a monitor: the last one, found by a column of its row, stays.
pub fn must_not_be_needed(read: &Read, column: &str, id: i64) -> Result<()> {
    let sql = format!(
        "SELECT v.fqdn, s.storage_id FROM ceph_mon_node m \
         JOIN ceph_pool p ON p.ceph_cluster_id = m.ceph_cluster_id \
         JOIN storage_ceph s ON s.ceph_pool_id = p.id JOIN vm v ON v.id = s.vm_id \
         WHERE m.{column} = ? AND NOT EXISTS (SELECT 1 FROM ceph_mon_node o \
         WHERE o.ceph_cluster_id = m.ceph_cluster_id AND o.id <> m.id) LIMIT 1"
    );
    let Some(row) = read.row(&sql, params![id])? else { return Ok(()) };
    let why = format!("disk {}/{} needs it", row.get::<String>(0)?, row.get::<i64>(1)?);
    let what = "the last monitor of a cluster that holds disks cannot be removed";
    Err(Error::refused(what, why, "`virtctl ceph-mon add NODE` makes another first"))
}

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    add_role(tx, noun, input, |_, _| Ok(()))
}
