-- A pool for RBD images; size is the number of copies.
CREATE TABLE IF NOT EXISTS ceph_pool (
    id              {id},
    name            {name} NOT NULL,
    folded          {name} NOT NULL UNIQUE,
    description     {text},
    ceph_cluster_id {int} NOT NULL,
    size            {int} NOT NULL DEFAULT 3 CHECK (size > 0),
    min_size        {int} NOT NULL DEFAULT 2 CHECK (min_size > 0),
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    CHECK (min_size <= size),
    FOREIGN KEY (ceph_cluster_id) REFERENCES ceph_cluster (id)
) {table};

CREATE INDEX ceph_pool_cluster ON ceph_pool (ceph_cluster_id);
