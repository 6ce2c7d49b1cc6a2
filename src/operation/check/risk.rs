//! What is allowed, and worth a warning: single points of failure, as statements, and tokens that end soon.

use super::Finding;
use super::rules::{Rule, warning};
use crate::error::Result;
use crate::store::{Read, params};
use crate::value::{DAY, Time, now};

/// Single points of failure.
pub(super) static RULES: &[Rule] = &[
    warning(
        17,
        "a cluster has fewer than three monitors",
        "SELECT c.name FROM ceph_cluster c WHERE \
         (SELECT COUNT(*) FROM ceph_mon_node m WHERE m.ceph_cluster_id = c.id) < 3 AND \
         (EXISTS (SELECT 1 FROM ceph_mon_node m WHERE m.ceph_cluster_id = c.id) OR \
         EXISTS (SELECT 1 FROM ceph_pool p WHERE p.ceph_cluster_id = c.id) OR \
         EXISTS (SELECT 1 FROM ceph_osd_node o WHERE o.ceph_cluster_id = c.id))",
    ),
    warning(
        17,
        "a cluster has an even number of monitors",
        "SELECT m.name FROM (SELECT c.name, COUNT(*) AS mons FROM ceph_cluster c \
         JOIN ceph_mon_node n ON n.ceph_cluster_id = c.id GROUP BY c.id, c.name) m \
         WHERE m.mons > 2 AND m.mons % 2 = 0",
    ),
    warning(
        17,
        "all monitors of a cluster stand in one rack",
        "SELECT c.name FROM ceph_cluster c WHERE \
         (SELECT COUNT(*) FROM ceph_mon_node m WHERE m.ceph_cluster_id = c.id) > 1 AND \
         (SELECT COUNT(DISTINCT SUBSTR(p.place, 1, INSTR(p.place, '/') \
         + INSTR(SUBSTR(p.place, INSTR(p.place, '/') + 1), '/'))) \
         FROM (SELECT m.ceph_cluster_id, CONCAT(n.location, '//') AS place FROM ceph_mon_node m \
         JOIN node n ON n.id = m.node_id) p WHERE p.ceph_cluster_id = c.id) = 1",
    ),
    warning(
        17,
        "a monitor listens on an address that a VM or another node has",
        "SELECT n.fqdn FROM ceph_mon_node m JOIN node n ON n.id = m.node_id WHERE EXISTS \
         (SELECT 1 FROM ip a JOIN vrf r ON r.id = a.vrf_id LEFT JOIN node_interface i ON i.id = a.node_interface_id \
         WHERE a.address = m.address AND r.folded = 'global' AND (a.vm_id IS NOT NULL OR i.node_id <> m.node_id))",
    ),
    warning(
        17,
        "a monitor listens on an address that its node has on no interface",
        "SELECT n.fqdn FROM ceph_mon_node m JOIN node n ON n.id = m.node_id WHERE m.address IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM ip a JOIN node_interface i ON i.id = a.node_interface_id \
         WHERE a.address = m.address AND i.node_id = m.node_id)",
    ),
    warning(
        17,
        "two monitors listen on one address",
        "SELECT n.fqdn FROM ceph_mon_node m JOIN node n ON n.id = m.node_id WHERE EXISTS \
         (SELECT 1 FROM ceph_mon_node o WHERE o.address = m.address AND o.id <> m.id)",
    ),
    warning(
        17,
        "a pool keeps more copies than its cluster has OSD nodes",
        "SELECT p.name FROM ceph_pool p WHERE p.size > \
         (SELECT COUNT(*) FROM ceph_osd_node o WHERE o.ceph_cluster_id = p.ceph_cluster_id)",
    ),
    warning(
        17,
        "only one node offers a method that is in use",
        "SELECT m.name FROM virt_method m WHERE EXISTS (SELECT 1 FROM vm v WHERE v.virt_method_id = m.id) \
         AND (SELECT COUNT(*) FROM node_method o WHERE o.virt_method_id = m.id) = 1",
    ),
    warning(
        17,
        "an hdd has no faster DB device",
        "SELECT CONCAT(n.fqdn, ' ', d.device) FROM ceph_osd d JOIN ceph_osd_node o ON o.id = d.ceph_osd_node_id \
         JOIN node n ON n.id = o.node_id WHERE d.class = 'hdd' AND d.db_device IS NULL",
    ),
];

/// Tokens that end before long: whatever shows one is a stranger from then on.
pub(super) fn ending(read: &Read) -> Result<Vec<Finding>> {
    const SOON: i64 = 14 * DAY;
    let sql = "SELECT name, expires_at FROM token WHERE expires_at > ? AND expires_at < ?";
    let now = now();
    let mut found = vec![];
    for row in read.rows(sql, params![now, now + SOON])? {
        let finding = format!("the token ends at {}", Time(row.get(1)?));
        found.push(Finding { rule: 0, severity: "warning", object: row.get(0)?, finding });
    }
    Ok(found)
}
