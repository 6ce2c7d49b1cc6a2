-- Every name of the fleet, once: a node and a VM cannot share one.
CREATE TABLE IF NOT EXISTS host (
    fqdn    {name} PRIMARY KEY,
    node_id {int} UNIQUE,
    vm_id   {int} UNIQUE,
    CHECK ((node_id IS NULL) <> (vm_id IS NULL)),
    FOREIGN KEY (node_id) REFERENCES node (id),
    FOREIGN KEY (vm_id) REFERENCES vm (id)
) {table};
