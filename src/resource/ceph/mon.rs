//! Monitors: what keeps the maps of a cluster.

use super::super::field::{CREATED, Field, ID, UPDATED, VERSION};
use super::super::kind::Kind;
use super::super::noun::{Input, Noun, Target};
use super::super::role;
use super::super::tx::Tx;
use super::{CLUSTER_OF, NODE, add_role};
use crate::error::Result;

const PORT: Kind = Kind::Int(1, 65_535);

/// A node that keeps the maps of a cluster.
pub static MON: Noun = Noun {
    name: "ceph-mon",
    table: "ceph_mon_node",
    about: "a node that keeps the maps of a Ceph cluster",
    key: "node",
    names: "",
    order: &["id"],
    fields: &[
        ID,
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
        CREATED,
        UPDATED,
        VERSION,
    ],
    locate: role::locate,
    add,
    remove: role::unassign_builtin,
    whole: role::whole,
    examples: &["ceph-mon add hv02.example.net --port 3300", "ceph-mon list"],
    ..Noun::PLAIN
};

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    add_role(tx, noun, input, |_, _| Ok(()))
}
