-- The VLANs of an interface: at most one untagged.
CREATE TABLE IF NOT EXISTS vm_interface_vlan (
    vm_id        {int} NOT NULL,
    interface_id {int} NOT NULL,
    vlan_id      {int} NOT NULL,
    tagged       {int} NOT NULL DEFAULT 0 CHECK (tagged IN (0, 1)),
    PRIMARY KEY (vm_id, interface_id, vlan_id),
    FOREIGN KEY (vm_id, interface_id) REFERENCES vm_interface (vm_id, id) ON DELETE CASCADE,
    FOREIGN KEY (vlan_id) REFERENCES vlan (id)
) {table};

CREATE INDEX vm_interface_vlan_of ON vm_interface_vlan (vlan_id);
