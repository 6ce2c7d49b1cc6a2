-- Every MAC address of the fleet, once.
CREATE TABLE IF NOT EXISTS mac (
    mac               {name} PRIMARY KEY,
    vm_id             {int},
    interface_id      {int},
    node_interface_id {int} UNIQUE,
    UNIQUE (vm_id, interface_id),
    CHECK ((vm_id IS NULL) <> (node_interface_id IS NULL)),
    FOREIGN KEY (vm_id, interface_id) REFERENCES vm_interface (vm_id, id),
    FOREIGN KEY (node_interface_id) REFERENCES node_interface (id)
) {table};
