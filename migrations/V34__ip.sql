-- Every address in use, of both families.
CREATE VIEW ip AS
SELECT id, 4 AS family, vrf_id, subnet_id, address, prefix, vm_id, interface_id, node_interface_id, note, created_at, updated_at, version
FROM ipv4
UNION ALL
SELECT id, 6 AS family, vrf_id, subnet_id, address, prefix, vm_id, interface_id, node_interface_id, note, created_at, updated_at, version
FROM ipv6;
