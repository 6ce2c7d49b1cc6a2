//! The rules as statements: each selects the names of those that break it.

/// A rule that a statement can check.
pub(super) struct Rule {
    /// Its number; 0 for what the schema itself promises.
    pub(super) number: i64,
    /// `broken` or `warning`.
    pub(super) severity: &'static str,
    /// What is wrong with those selected.
    pub(super) finding: &'static str,
    /// Selects their names.
    pub(super) sql: &'static str,
}

const fn rule(number: i64, finding: &'static str, sql: &'static str) -> Rule {
    Rule { number, severity: "broken", finding, sql }
}

const fn warning(number: i64, finding: &'static str, sql: &'static str) -> Rule {
    Rule { number, severity: "warning", finding, sql }
}

/// All of them, in the order of their numbers.
pub(super) static RULES: &[Rule] = &[
    rule(
        1,
        "the node has no external address",
        "SELECT n.fqdn FROM node n WHERE NOT EXISTS (SELECT 1 FROM node_interface i \
         JOIN ipv4 a ON a.node_interface_id = i.id WHERE i.node_id = n.id AND i.purpose = 'external') \
         AND NOT EXISTS (SELECT 1 FROM node_interface i JOIN ipv6 a ON a.node_interface_id = i.id \
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
    rule(
        6,
        "the VM has no disk",
        "SELECT v.fqdn FROM vm v WHERE NOT EXISTS (SELECT 1 FROM storage d WHERE d.vm_id = v.id)",
    ),
    rule(
        6,
        "the VM has no interface",
        "SELECT v.fqdn FROM vm v WHERE NOT EXISTS (SELECT 1 FROM vm_interface i WHERE i.vm_id = v.id)",
    ),
    rule(
        7,
        "the VM has disks that its hypervisor has no place for",
        "SELECT v.fqdn FROM vm v JOIN virt_node h ON h.id = v.virt_node_id JOIN storage d ON d.vm_id = v.id \
         JOIN storage_type y ON y.id = d.storage_type_id WHERE (y.location = 'image' AND h.image_path IS NULL) \
         OR (y.location = 'volume' AND h.vg_name IS NULL)",
    ),
    rule(
        10,
        "the interface's bridge has a name longer than 15 bytes",
        "SELECT CONCAT(v.fqdn, '/', i.id) FROM vm_interface i JOIN vm v ON v.id = i.vm_id \
         WHERE LENGTH(CONCAT('br-', i.vm_id, '-', i.id)) > 15",
    ),
    rule(
        10,
        "the VM's counters are behind its interfaces or disks",
        "SELECT v.fqdn FROM vm v WHERE v.next_interface <= (SELECT MAX(i.id) FROM vm_interface i WHERE i.vm_id = v.id) \
         OR v.next_storage <= (SELECT MAX(d.id) FROM storage d WHERE d.vm_id = v.id)",
    ),
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
        "the VM uses a VLAN of another customer",
        "SELECT DISTINCT v.fqdn FROM vm v JOIN vm_interface_vlan m ON m.vm_id = v.id JOIN vlan l ON l.id = m.vlan_id \
         WHERE l.customer_id IS NOT NULL AND (v.customer_id IS NULL OR v.customer_id <> l.customer_id)",
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
        16,
        "the disk lies in a pool and has none, or the reverse",
        "SELECT CONCAT(v.fqdn, '/', d.id) FROM storage d JOIN vm v ON v.id = d.vm_id \
         JOIN storage_type y ON y.id = d.storage_type_id WHERE (y.location = 'pool') <> EXISTS \
         (SELECT 1 FROM storage_ceph s WHERE s.vm_id = d.vm_id AND s.storage_id = d.id)",
    ),
    rule(
        2,
        "the name is not registered as the node's or the VM's own",
        "SELECT n.fqdn FROM node n WHERE NOT EXISTS (SELECT 1 FROM host h WHERE h.fqdn = n.fqdn AND h.node_id = n.id) \
         UNION ALL SELECT v.fqdn FROM vm v WHERE NOT EXISTS \
         (SELECT 1 FROM host h WHERE h.fqdn = v.fqdn AND h.vm_id = v.id)",
    ),
    rule(
        19,
        "the change belongs to no operation",
        "SELECT CONCAT('log ', c.id) FROM change_log c WHERE NOT EXISTS \
         (SELECT 1 FROM operation o WHERE o.id = c.request)",
    ),
    warning(
        17,
        "a cluster has fewer than three monitors",
        "SELECT c.name FROM ceph_cluster c WHERE \
         (SELECT COUNT(*) FROM ceph_mon_node m WHERE m.ceph_cluster_id = c.id) BETWEEN 1 AND 2",
    ),
    warning(
        17,
        "a cluster has an even number of monitors",
        "SELECT c.name FROM ceph_cluster c WHERE \
         (SELECT COUNT(*) FROM ceph_mon_node m WHERE m.ceph_cluster_id = c.id) IN (4, 6, 8, 10)",
    ),
    warning(
        17,
        "all monitors of a cluster stand in one rack",
        "SELECT c.name FROM ceph_cluster c WHERE \
         (SELECT COUNT(*) FROM ceph_mon_node m WHERE m.ceph_cluster_id = c.id) > 1 AND \
         (SELECT COUNT(DISTINCT SUBSTR(n.location, 1, INSTR(CONCAT(n.location, '/u'), '/u') - 1)) \
         FROM ceph_mon_node m JOIN node n ON n.id = m.node_id WHERE m.ceph_cluster_id = c.id) = 1",
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
