-- The rules of the domain once more, by another hand than `virtctl check`: each line that this
-- prints is a rule that does not hold.
SELECT 'rule 1: no external address', n.fqdn FROM node n WHERE n.id NOT IN
  (SELECT i.node_id FROM node_interface i JOIN ipv4 a ON a.node_interface_id = i.id WHERE i.purpose = 'external' AND a.prefix = 32
   UNION SELECT i.node_id FROM node_interface i JOIN ipv6 a ON a.node_interface_id = i.id WHERE i.purpose = 'external' AND a.prefix = 128);
SELECT 'rule 2: no role', fqdn FROM node WHERE id NOT IN (SELECT node_id FROM node_role);
SELECT 'rule 2: hypervisor row and role differ', n.fqdn FROM node n
  LEFT JOIN virt_node h ON h.node_id = n.id LEFT JOIN node_role r ON r.node_id = n.id AND r.role_id = 1
  WHERE (h.id IS NULL) <> (r.role_id IS NULL);
SELECT 'rule 3: address with two holders', address FROM ip WHERE vm_id IS NOT NULL AND node_interface_id IS NOT NULL;
SELECT 'rule 5: no method', id FROM virt_node WHERE id NOT IN (SELECT virt_node_id FROM node_method);
SELECT 'rule 6: no disk', fqdn FROM vm WHERE id NOT IN (SELECT vm_id FROM storage);
SELECT 'rule 6: no interface', fqdn FROM vm WHERE id NOT IN (SELECT vm_id FROM vm_interface);
SELECT 'rule 6: fewer cores at most than at start', fqdn FROM vm WHERE cores_max < cores;
SELECT 'rule 6: memory is no multiple of 1 MiB', fqdn FROM vm WHERE ram % 1048576 <> 0;
WITH used (node, cores, ram) AS (SELECT virt_node_id, SUM(cores), SUM(ram) FROM vm GROUP BY virt_node_id)
SELECT 'rule 9: cores promised twice', h.id FROM virt_node h JOIN used u ON u.node = h.id WHERE u.cores * 100 > h.cores * h.cores_overcommit
UNION ALL
SELECT 'rule 9: memory promised twice', h.id FROM virt_node h JOIN used u ON u.node = h.id WHERE u.ram > h.ram / 100.0 * h.ram_overcommit;
SELECT 'rule 9: local storage promised twice', h.id FROM virt_node h WHERE
  (SELECT TOTAL(d.size) FROM storage d JOIN vm v ON v.id = d.vm_id JOIN storage_type y ON y.id = d.storage_type_id
   WHERE v.virt_node_id = h.id AND y.name IN ('qcow2', 'raw', 'lvm')) > h.local_storage / 100.0 * h.storage_overcommit;
SELECT 'rule 9: quota of VMs exceeded', c.name FROM customer c WHERE (SELECT COUNT(*) FROM vm WHERE customer_id = c.id) > c.quota_vms;
SELECT 'rule 9: quota of cores exceeded', c.name FROM customer c WHERE (SELECT TOTAL(cores) FROM vm WHERE customer_id = c.id) > c.quota_cores;
SELECT 'rule 9: quota of memory exceeded', c.name FROM customer c WHERE (SELECT TOTAL(ram) FROM vm WHERE customer_id = c.id) > c.quota_ram;
SELECT 'rule 9: quota of storage exceeded', c.name FROM customer c WHERE
  (SELECT TOTAL(size) FROM storage d JOIN vm v ON v.id = d.vm_id WHERE v.customer_id = c.id) > c.quota_storage;
SELECT 'rule 9: quota of addresses exceeded', c.name FROM customer c WHERE
  (SELECT COUNT(*) FROM ip a JOIN vm v ON v.id = a.vm_id WHERE v.customer_id = c.id) > c.quota_addresses;
SELECT 'rule 9: quota of VLANs exceeded', c.name FROM customer c WHERE (SELECT COUNT(*) FROM vlan WHERE customer_id = c.id) > c.quota_vlans;
SELECT 'rule 10: name too long for Linux', vm_id, id FROM vm_interface WHERE LENGTH('br-' || vm_id || '-' || id) > 15;
SELECT 'rule 10: number given twice', fqdn FROM vm WHERE
  next_interface <= (SELECT MAX(id) FROM vm_interface WHERE vm_id = vm.id) OR next_storage <= (SELECT MAX(id) FROM storage WHERE vm_id = vm.id);
SELECT 'rule 11: MAC address of two', mac, COUNT(*) FROM (SELECT mac FROM vm_interface UNION ALL SELECT mac FROM node_interface WHERE mac IS NOT NULL)
  GROUP BY mac HAVING COUNT(*) > 1;
SELECT 'rule 11: MAC address not registered', mac FROM vm_interface WHERE mac NOT IN (SELECT mac FROM mac);
SELECT 'rule 12: untagged in several VLANs', vm_id, interface_id FROM vm_interface_vlan WHERE tagged = 0 GROUP BY vm_id, interface_id HAVING COUNT(*) > 1;
SELECT 'rule 12: in no VLAN', vm_id, id FROM vm_interface i WHERE NOT EXISTS
  (SELECT 1 FROM vm_interface_vlan m WHERE m.vm_id = i.vm_id AND m.interface_id = i.id);
SELECT 'rule 12: VLAN of another customer', v.fqdn, l.name FROM vm v JOIN vm_interface_vlan m ON m.vm_id = v.id
  JOIN vlan l ON l.id = m.vlan_id WHERE l.customer_id <> COALESCE(v.customer_id, -1);
SELECT 'rule 12: prefix of another customer', v.fqdn, s.cidr FROM ip a JOIN subnet s ON s.id = a.subnet_id
  JOIN vlan l ON l.id = s.vlan_id JOIN vm v ON v.id = a.vm_id WHERE l.customer_id <> COALESCE(v.customer_id, -1);
SELECT 'rule 13: address outside its subnet', s.cidr FROM ip a JOIN subnet s ON s.id = a.subnet_id
  WHERE a.address NOT BETWEEN s.first AND s.last OR a.vrf_id <> s.vrf_id;
SELECT 'rule 13: address of a node in another VLAN', i.node_id, i.name FROM node_interface i, ip a, subnet s
  WHERE a.node_interface_id = i.id AND s.id = a.subnet_id AND i.vlan_id <> s.vlan_id AND a.prefix = CASE a.family WHEN 4 THEN 32 ELSE 128 END;
SELECT 'rule 13: gateway given away', s.cidr FROM ip a JOIN subnet s ON s.vrf_id = a.vrf_id AND s.gateway = a.address;
SELECT 'rule 13: address in use is free', s.cidr, HEX(a.address) FROM ip a JOIN free_range f ON f.subnet_id = a.subnet_id
  JOIN subnet s ON s.id = f.subnet_id WHERE a.address BETWEEN f.first AND f.last;
SELECT 'rule 13: gateway is free', s.cidr FROM subnet s JOIN free_range f ON f.subnet_id = s.id WHERE s.gateway BETWEEN f.first AND f.last;
SELECT 'rule 13: free space overlaps', a.subnet_id FROM free_range a JOIN free_range b ON b.subnet_id = a.subnet_id AND b.first > a.first AND b.first <= a.last;
SELECT 'rule 13: free space outside its subnet', s.cidr FROM free_range f JOIN subnet s ON s.id = f.subnet_id WHERE f.first < s.first OR f.last > s.last OR f.last < f.first;
SELECT 'rule 13: child is free in its parent', c.cidr FROM subnet c JOIN free_range f ON f.subnet_id = c.parent_id WHERE f.first <= c.last AND f.last >= c.first;
SELECT 'rule 13: overlap', a.cidr, b.cidr FROM subnet a JOIN subnet b ON b.vrf_id = a.vrf_id AND b.id > a.id
  AND a.first <= b.last AND b.first <= a.last AND NOT (a.first <= b.first AND a.last >= b.last) AND NOT (b.first <= a.first AND b.last >= a.last);
SELECT 'rule 14: address given twice', HEX(address), COUNT(*) FROM ip GROUP BY vrf_id, address HAVING COUNT(*) > 1;
SELECT 'rule 16: disk in no pool', vm_id, id FROM storage WHERE storage_type_id = (SELECT id FROM storage_type WHERE name = 'ceph')
  AND NOT EXISTS (SELECT 1 FROM storage_ceph c WHERE c.vm_id = storage.vm_id AND c.storage_id = storage.id);
SELECT 'rule 19: change without operation', id FROM change_log WHERE request NOT IN (SELECT id FROM operation);
SELECT 'rule 19: VM that nobody made', fqdn FROM vm WHERE fqdn NOT IN (SELECT object FROM change_log WHERE noun = 'vm' AND old IS NULL)
  AND NOT EXISTS (SELECT 1 FROM change_log WHERE noun = 'vm' AND new LIKE '%"fqdn":"' || vm.fqdn || '"%');
SELECT 'name of two', fqdn FROM (SELECT fqdn FROM node UNION ALL SELECT fqdn FROM vm) GROUP BY fqdn HAVING COUNT(*) > 1;
SELECT 'name not registered', fqdn FROM vm WHERE fqdn NOT IN (SELECT fqdn FROM host WHERE vm_id = vm.id);
SELECT 'reference to nothing', "table", "parent" FROM pragma_foreign_key_check;
