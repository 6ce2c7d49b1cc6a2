//! Monitors: what keeps the maps of a cluster.

use super::super::field::{Field, row};
use super::super::kind::Kind;
use super::super::noun::{Input, Noun, SHELVES, Target, id_of};
use super::super::tx::Tx;
use super::super::vrf::GLOBAL;
use super::super::{address, role, write};
use super::CLUSTER_OF;
use super::device::must_have_one_use;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::Addr;

const PORT: Kind = Kind::Int(1, 65_535);

/// A node that keeps the maps of a cluster.
pub static MON: Noun = Noun {
    name: "ceph-mon",
    table: "ceph_mon_node",
    about: "a node that keeps the maps of a Ceph cluster",
    shelf: SHELVES[2],
    fields: row![
        role::NODE_OF,
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
    set,
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
    role::add_builtin(tx, noun, input, |tx, id, _| {
        must_have_one_use(tx, noun.table, id)?;
        must_be_its_own(tx, id)
    })
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set_with(tx, noun, target, input, |tx| {
        must_have_one_use(tx, noun.table, id_of(target))?;
        match input.contains_key("address") {
            true => must_be_its_own(tx, id_of(target)),
            false => Ok(()),
        }
    })
}

/// Hosts reach a monitor by its address: no other monitor, VM or node has it.
fn must_be_its_own(tx: &Tx, id: i64) -> Result<()> {
    let sql = "SELECT address, node_id, ceph_cluster_id FROM ceph_mon_node WHERE id = ?";
    let Some(row) = tx.row(sql, params![id])? else { return Ok(()) };
    let Some(address) = row.get::<Option<Addr>>(0)? else { return Ok(()) };
    let (node, cluster): (i64, i64) = (row.get(1)?, row.get(2)?);
    let other = "SELECT n.fqdn FROM ceph_mon_node m JOIN node n ON n.id = m.node_id \
                 WHERE m.ceph_cluster_id = ? AND m.address = ? AND m.id <> ? LIMIT 1";
    let holder = match holder(tx, address, node)? {
        Some((known, _)) if known == Some(node) => None,
        Some((_, host)) => Some(host),
        None => tx.get::<String>(other, params![cluster, address, id])?,
    };
    match holder {
        None => Ok(()),
        Some(host) => Err(Error::refused(
            format!("a monitor cannot listen on {address}"),
            format!("it is an address of {host}"),
            "name one of its own node",
        )),
    }
}

/// Which node has an address where the fleet is reached, this one before others, and what that is called, or the VM
/// that has it.
fn holder(read: &Read, address: Addr, node: i64) -> Result<Option<(Option<i64>, String)>> {
    let sql = format!(
        "SELECT n.id, COALESCE(v.fqdn, n.fqdn) FROM {} a LEFT JOIN vm v ON v.id = a.vm_id \
         LEFT JOIN node_interface i ON i.id = a.node_interface_id \
         LEFT JOIN node n ON n.id = i.node_id \
         WHERE a.address = ? AND a.vrf_id = (SELECT r.id FROM vrf r WHERE r.folded = '{GLOBAL}') \
         AND (v.id IS NOT NULL OR n.id IS NOT NULL) ORDER BY CASE n.id WHEN ? THEN 0 ELSE 1 END LIMIT 1",
        address::table(address.family())
    );
    let found = read.row(&sql, params![address, node])?;
    found.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}
