-- A device that holds objects, and the faster one that holds its metadata.
CREATE TABLE IF NOT EXISTS ceph_osd (
    id               {id},
    ceph_osd_node_id {int} NOT NULL,
    device           {name} NOT NULL,
    db_device        {name},
    class            {name} NOT NULL CHECK (class IN ('hdd', 'ssd', 'nvme')),
    UNIQUE (ceph_osd_node_id, device),
    FOREIGN KEY (ceph_osd_node_id) REFERENCES ceph_osd_node (id) ON DELETE CASCADE
) {table};
