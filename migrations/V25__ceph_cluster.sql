-- A Ceph cluster.
CREATE TABLE IF NOT EXISTS ceph_cluster (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    fsid        {name},
    public_network  {name},
    cluster_network {name},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO ceph_cluster (id, name, description, folded, created_at, updated_at) VALUES
    (1, 'ceph', 'The first cluster', 'ceph', 0, 0);
