-- What a disk of the type ceph has of its own.
CREATE TABLE IF NOT EXISTS storage_ceph (
    vm_id        {int} NOT NULL,
    storage_id   {int} NOT NULL,
    ceph_pool_id {int} NOT NULL,
    PRIMARY KEY (vm_id, storage_id),
    FOREIGN KEY (vm_id, storage_id) REFERENCES storage (vm_id, id) ON DELETE CASCADE,
    FOREIGN KEY (ceph_pool_id) REFERENCES ceph_pool (id)
) {table};

CREATE INDEX storage_ceph_pool ON storage_ceph (ceph_pool_id);
