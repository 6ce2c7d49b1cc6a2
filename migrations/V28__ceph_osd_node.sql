-- The role ceph-osd.
CREATE TABLE IF NOT EXISTS ceph_osd_node (
    id              {id},
    node_id         {int} NOT NULL UNIQUE,
    ceph_cluster_id {int} NOT NULL,
    crush_location  {name},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    FOREIGN KEY (node_id) REFERENCES node (id) ON DELETE CASCADE,
    FOREIGN KEY (ceph_cluster_id) REFERENCES ceph_cluster (id)
) {table};

CREATE INDEX ceph_osd_node_cluster ON ceph_osd_node (ceph_cluster_id);
