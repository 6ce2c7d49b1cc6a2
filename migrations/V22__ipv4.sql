-- IPv4 addresses that are in use: of one VM interface, of one node interface, or of none (reserved). A prefix shorter than 32 is routed to its interface.
CREATE TABLE IF NOT EXISTS ipv4 (
    id                {id},
    vrf_id            {int} NOT NULL,
    subnet_id         {int} NOT NULL,
    address           {bin16} NOT NULL,
    prefix            {int} NOT NULL CHECK (prefix BETWEEN 0 AND 32),
    vm_id             {int},
    interface_id      {int},
    node_interface_id {int},
    note              {text},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    UNIQUE (vrf_id, address),
    CHECK (vm_id IS NULL OR node_interface_id IS NULL),
    FOREIGN KEY (vrf_id) REFERENCES vrf (id),
    FOREIGN KEY (subnet_id) REFERENCES subnet (id),
    FOREIGN KEY (vm_id, interface_id) REFERENCES vm_interface (vm_id, id),
    FOREIGN KEY (node_interface_id) REFERENCES node_interface (id)
) {table};

CREATE INDEX ipv4_subnet ON ipv4 (subnet_id, address);

CREATE INDEX ipv4_vm ON ipv4 (vm_id, interface_id, address);

CREATE INDEX ipv4_node ON ipv4 (node_interface_id, address);
