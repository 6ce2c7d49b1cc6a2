-- What a node or a VM does: typed attributes (a JSON list of {name, type, default}) and the classes that configuration management gets (a JSON list).
CREATE TABLE IF NOT EXISTS role (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    builtin     {int} NOT NULL DEFAULT 0 CHECK (builtin IN (0, 1)),
    attributes  {text} NOT NULL,
    classes     {text} NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO role (id, name, description, builtin, attributes, classes, folded, created_at, updated_at) VALUES
    (1, 'hypervisor', 'Runs VMs', 1, '[]', '[]', 'hypervisor', 0, 0),
    (2, 'ceph-osd', 'Stores the objects of a Ceph cluster', 1, '[]', '[]', 'ceph-osd', 0, 0),
    (3, 'ceph-mon', 'Keeps the maps of a Ceph cluster', 1, '[]', '[]', 'ceph-mon', 0, 0);
