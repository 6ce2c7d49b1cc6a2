//! The rules of nodes, as statements.

use std::collections::HashMap;
use std::iter::successors;

use super::Finding;
use super::derived::broken;
use super::rules::{Rule, rule};
use crate::error::Result;
use crate::resource::ceph::stores_in_use;
use crate::resource::interface::port::DEEPEST;
use crate::store::Read;

/// What every node keeps.
pub(super) static RULES: &[Rule] = &[
    rule(
        1,
        "the node has no external address",
        "SELECT n.fqdn FROM node n WHERE NOT EXISTS (SELECT 1 FROM node_interface i \
         JOIN ipv4 a ON a.node_interface_id = i.id AND a.prefix = 32 WHERE i.node_id = n.id AND i.purpose = 'external') \
         AND NOT EXISTS (SELECT 1 FROM node_interface i JOIN ipv6 a ON a.node_interface_id = i.id AND a.prefix = 128 \
         WHERE i.node_id = n.id AND i.purpose = 'external') ORDER BY 1",
    ),
    rule(
        2,
        "the node has no role",
        "SELECT n.fqdn FROM node n WHERE NOT EXISTS (SELECT 1 FROM node_role r WHERE r.node_id = n.id)",
    ),
    rule(
        2,
        "the node's built-in roles are not what its role tables say",
        "SELECT n.fqdn FROM node n WHERE \
         (SELECT COUNT(*) FROM node_role x JOIN role r ON r.id = x.role_id WHERE x.node_id = n.id AND r.builtin = 1) \
         <> (SELECT COUNT(*) FROM virt_node h WHERE h.node_id = n.id) \
         + (SELECT COUNT(*) FROM ceph_osd_node o WHERE o.node_id = n.id) \
         + (SELECT COUNT(*) FROM ceph_mon_node m WHERE m.node_id = n.id)",
    ),
    rule(
        2,
        "the name is not registered as the node's or the VM's own",
        "SELECT n.fqdn FROM node n WHERE NOT EXISTS (SELECT 1 FROM host h WHERE h.fqdn = n.fqdn AND h.node_id = n.id) \
         UNION ALL SELECT v.fqdn FROM vm v WHERE NOT EXISTS \
         (SELECT 1 FROM host h WHERE h.fqdn = v.fqdn AND h.vm_id = v.id)",
    ),
    rule(
        3,
        "the interface is a member of something that has no members",
        "SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i JOIN node_interface m ON m.id = i.master_id \
         JOIN node n ON n.id = i.node_id WHERE m.node_id <> i.node_id \
         OR (i.kind <> 'vlan' AND m.kind NOT IN ('bond', 'bridge'))",
    ),
    rule(
        3,
        "the interface is a VLAN's without a device or a VLAN, or in a VLAN and of another kind",
        "SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i JOIN node n ON n.id = i.node_id \
         WHERE (i.kind = 'vlan') <> (i.vlan_id IS NOT NULL) OR (i.kind = 'vlan' AND i.master_id IS NULL)",
    ),
    rule(
        3,
        "another interface carries the VLAN on the same device",
        "SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i JOIN node n ON n.id = i.node_id WHERE EXISTS \
         (SELECT 1 FROM node_interface o WHERE o.master_id = i.master_id AND o.vlan_id = i.vlan_id AND o.id <> i.id)",
    ),
    rule(
        17,
        "a device of the node's OSDs is the store of its monitor",
        concat!("SELECT DISTINCT n.fqdn ", stores_in_use!(), " JOIN node n ON n.id = m.node_id"),
    ),
    rule(
        5,
        "the hypervisor offers no method",
        "SELECT n.fqdn FROM virt_node h JOIN node n ON n.id = h.node_id \
         WHERE NOT EXISTS (SELECT 1 FROM node_method m WHERE m.virt_node_id = h.id)",
    ),
];

/// Interfaces that are, through others, their own masters.
pub(super) fn rings(read: &Read) -> Result<Vec<Finding>> {
    let mut masters = HashMap::<i64, (i64, String)>::new();
    let sql = "SELECT i.id, i.master_id, CONCAT(n.fqdn, '/', i.name) FROM node_interface i \
               JOIN node n ON n.id = i.node_id WHERE i.master_id IS NOT NULL";
    read.each(sql, &[], |row| {
        masters.insert(row.get(0)?, (row.get(1)?, row.get(2)?));
        Ok(())
    })?;
    let above = |id: &i64| masters.get(id).map(|(master, _)| *master);
    let is_its_own = |id: &i64| successors(above(id), above).take(DEEPEST).any(|at| at == *id);
    let told = |(_, (_, name)): (&i64, &(i64, String))| {
        broken(3, name.clone(), "the interface is, itself or through others, its own master")
    };
    let mut found = masters.iter().filter(|(id, _)| is_its_own(id)).map(told).collect::<Vec<_>>();
    found.sort_by(|one, other| one.object.cmp(&other.object));
    Ok(found)
}
