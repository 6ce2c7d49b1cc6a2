-- Which hypervisor offers which method. `schedulable`, `used` (of its scarcest, in 1/10,000) and `fqdn` are the hint by which placement ranks; sums over rows decide.
CREATE TABLE IF NOT EXISTS node_method (
    virt_node_id   {int} NOT NULL,
    virt_method_id {int} NOT NULL,
    schedulable    {int} NOT NULL DEFAULT 0,
    used           {int} NOT NULL DEFAULT 0,
    fqdn           {name} NOT NULL,
    PRIMARY KEY (virt_node_id, virt_method_id),
    FOREIGN KEY (virt_node_id) REFERENCES virt_node (id) ON DELETE CASCADE,
    FOREIGN KEY (virt_method_id) REFERENCES virt_method (id)
) {table};

CREATE INDEX node_method_rank ON node_method (virt_method_id, schedulable, used, fqdn);
