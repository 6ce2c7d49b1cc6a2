-- The role ceph-mon; port speaks msgr2, port_v1 the older protocol.
CREATE TABLE IF NOT EXISTS ceph_mon_node (
    id              {id},
    node_id         {int} NOT NULL UNIQUE,
    ceph_cluster_id {int} NOT NULL,
    address         {bin16},
    port            {int} NOT NULL DEFAULT 3300 CHECK (port BETWEEN 1 AND 65535),
    port_v1         {int} CHECK (port_v1 BETWEEN 1 AND 65535),
    store_device    {name},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    FOREIGN KEY (node_id) REFERENCES node (id) ON DELETE CASCADE,
    FOREIGN KEY (ceph_cluster_id) REFERENCES ceph_cluster (id)
) {table};

CREATE INDEX ceph_mon_node_cluster ON ceph_mon_node (ceph_cluster_id);
