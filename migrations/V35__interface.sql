-- Every interface, of VMs and of nodes; a 0 stands where there is no VM or no node.
CREATE VIEW interface AS
SELECT vm_id, 0 AS node_id, id, NULL AS name, mac, NULL AS purpose, NULL AS kind, NULL AS master_id, NULL AS vlan_id, created_at, updated_at, version
FROM vm_interface
UNION ALL
SELECT 0 AS vm_id, node_id, id, name, mac, purpose, kind, master_id, vlan_id, created_at, updated_at, version
FROM node_interface;
