//! The rules of nodes, as statements.

use super::rules::{Rule, rule};

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
        5,
        "the hypervisor offers no method",
        "SELECT n.fqdn FROM virt_node h JOIN node n ON n.id = h.node_id \
         WHERE NOT EXISTS (SELECT 1 FROM node_method m WHERE m.virt_node_id = h.id)",
    ),
];
