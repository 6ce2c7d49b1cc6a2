//! The rules of interfaces, VLANs and subnets, as statements.

use super::rules::{Rule, rule};
use crate::resource::address::single;
use crate::resource::vlan::anothers;

/// What every network keeps.
pub(super) static RULES: &[Rule] = &[
    rule(
        11,
        "the interface's MAC address is not registered as its own",
        "SELECT i.mac FROM vm_interface i WHERE NOT EXISTS (SELECT 1 FROM mac m \
         WHERE m.mac = i.mac AND m.vm_id = i.vm_id AND m.interface_id = i.id) \
         UNION ALL SELECT i.mac FROM node_interface i WHERE i.mac IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM mac m WHERE m.mac = i.mac AND m.node_interface_id = i.id)",
    ),
    rule(
        12,
        "the interface is in no VLAN, or in several untagged",
        "SELECT CONCAT(v.fqdn, '/', i.id) FROM vm_interface i JOIN vm v ON v.id = i.vm_id WHERE \
         (SELECT COUNT(*) FROM vm_interface_vlan m WHERE m.vm_id = i.vm_id AND m.interface_id = i.id) = 0 OR \
         (SELECT COUNT(*) FROM vm_interface_vlan m WHERE m.vm_id = i.vm_id AND m.interface_id = i.id AND m.tagged = 0) > 1",
    ),
    rule(
        12,
        "frames of the VLAN are to be tagged, and it has no tag",
        "SELECT l.name FROM vlan l WHERE l.tag IS NULL AND (EXISTS \
         (SELECT 1 FROM vm_interface_vlan m WHERE m.vlan_id = l.id AND m.tagged = 1) \
         OR EXISTS (SELECT 1 FROM node_interface i WHERE i.vlan_id = l.id))",
    ),
    rule(
        12,
        "the VM uses a VLAN of another customer",
        concat!("SELECT DISTINCT v.fqdn ", anothers!(members)),
    ),
    rule(
        12,
        "the VM has an address or a prefix of another customer's VLAN",
        concat!("SELECT DISTINCT v.fqdn ", anothers!(prefixes)),
    ),
    rule(
        13,
        "the subnet overlaps another that is not its parent",
        "SELECT a.cidr FROM subnet a JOIN subnet b ON b.vrf_id = a.vrf_id AND b.family = a.family \
         AND b.first > a.first AND b.first <= a.last WHERE b.last > a.last",
    ),
    rule(
        13,
        "the subnet is not inside its parent",
        "SELECT c.cidr FROM subnet c JOIN subnet p ON p.id = c.parent_id \
         WHERE c.first < p.first OR c.last > p.last OR c.vrf_id <> p.vrf_id",
    ),
    rule(
        13,
        "the subnets of the VLAN lie in several address spaces",
        "SELECT l.name FROM vlan l WHERE (SELECT COUNT(DISTINCT s.vrf_id) FROM subnet s WHERE s.vlan_id = l.id) > 1",
    ),
    rule(
        13,
        "the subnet has an address in use that is not its own, or its gateway's",
        "SELECT s.cidr FROM subnet s JOIN ip a ON a.subnet_id = s.id WHERE a.address < s.first \
         OR a.address > s.last OR a.family <> s.family OR a.vrf_id <> s.vrf_id OR a.address = s.gateway",
    ),
    rule(
        13,
        "an interface has the gateway's address of the prefix that its own is cut from",
        "SELECT c.cidr FROM subnet c JOIN subnet p ON p.id = c.parent_id \
         JOIN ip a ON a.subnet_id = c.id AND a.address = p.gateway AND a.family = p.family",
    ),
    rule(
        13,
        "the VM's interface has an address of a VLAN that it is not in",
        concat!(
            "SELECT CONCAT(v.fqdn, '/', a.interface_id) FROM ip a JOIN subnet s ON s.id = a.subnet_id \
             JOIN vm v ON v.id = a.vm_id WHERE s.vlan_id IS NOT NULL AND ",
            single!("a."),
            " AND NOT EXISTS (SELECT 1 FROM vm_interface_vlan m WHERE m.vm_id = a.vm_id \
             AND m.interface_id = a.interface_id AND m.vlan_id = s.vlan_id)",
        ),
    ),
    rule(
        13,
        "the node's VLAN interface has an address of another VLAN",
        concat!(
            "SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i JOIN node n ON n.id = i.node_id \
             JOIN ip a ON a.node_interface_id = i.id JOIN subnet s ON s.id = a.subnet_id \
             WHERE i.vlan_id <> s.vlan_id AND ",
            single!("a.")
        ),
    ),
];
