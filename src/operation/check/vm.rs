//! The rules of VMs and their disks, as statements.

use super::rules::{Rule, rule};

/// What every VM keeps.
pub(super) static RULES: &[Rule] = &[
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
        7,
        "the VM's hypervisor does not offer its method",
        "SELECT v.fqdn FROM vm v WHERE NOT EXISTS (SELECT 1 FROM node_method m \
         WHERE m.virt_node_id = v.virt_node_id AND m.virt_method_id = v.virt_method_id)",
    ),
    rule(
        7,
        "the VM is a container and has a disk that containers cannot use",
        "SELECT v.fqdn FROM vm v JOIN virt_method m ON m.id = v.virt_method_id AND m.container = 1 \
         JOIN storage d ON d.vm_id = v.id JOIN storage_type y ON y.id = d.storage_type_id AND y.containers = 0",
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
        16,
        "the disk lies in a pool and has none, or the reverse",
        "SELECT CONCAT(v.fqdn, '/', d.id) FROM storage d JOIN vm v ON v.id = d.vm_id \
         JOIN storage_type y ON y.id = d.storage_type_id WHERE (y.location = 'pool') <> EXISTS \
         (SELECT 1 FROM storage_ceph s WHERE s.vm_id = d.vm_id AND s.storage_id = d.id)",
    ),
];
