-- The storage types; `location` says what a disk of the type lies in: an image directory or a volume group of its hypervisor, a Ceph pool, or other shared storage.
CREATE TABLE IF NOT EXISTS storage_type (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    location    {name} NOT NULL DEFAULT 'shared' CHECK (location IN ('image', 'volume', 'pool', 'shared')),
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO storage_type (id, name, description, location, folded, created_at, updated_at) VALUES
    (1, 'qcow2', 'A QCOW2 file in the image directory of the hypervisor', 'image', 'qcow2', 0, 0),
    (2, 'raw', 'A raw file in the image directory of the hypervisor', 'image', 'raw', 0, 0),
    (3, 'lvm', 'A logical volume in the LVM2 volume group of the hypervisor', 'volume', 'lvm', 0, 0),
    (4, 'ceph', 'An RBD image in a Ceph pool', 'pool', 'ceph', 0, 0);
