-- A network interface of a node. `master_id` is the bond or bridge it is a member of, or the device that a VLAN child sits on.
CREATE TABLE IF NOT EXISTS node_interface (
    id          {id},
    node_id     {int} NOT NULL,
    name        {name} NOT NULL,
    purpose     {name} NOT NULL CHECK (purpose IN ('external', 'management', 'storage', 'backup')),
    kind        {name} NOT NULL CHECK (kind IN ('physical', 'bond', 'vlan', 'bridge')),
    mac         {name},
    master_id   {int},
    vlan_id     {int},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    UNIQUE (node_id, name),
    FOREIGN KEY (node_id) REFERENCES node (id) ON DELETE CASCADE,
    FOREIGN KEY (master_id) REFERENCES node_interface (id),
    FOREIGN KEY (vlan_id) REFERENCES vlan (id)
) {table};

CREATE INDEX node_interface_master ON node_interface (master_id);

CREATE INDEX node_interface_vlan ON node_interface (vlan_id);
