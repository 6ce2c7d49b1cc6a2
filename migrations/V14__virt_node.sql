-- The role hypervisor. Sizes are bytes, overcommit is percent.
CREATE TABLE IF NOT EXISTS virt_node (
    id                {id},
    node_id           {int} NOT NULL UNIQUE,
    cores             {int} NOT NULL CHECK (cores > 0),
    ram               {int} NOT NULL CHECK (ram > 0),
    local_storage     {int} NOT NULL DEFAULT 0 CHECK (local_storage >= 0),
    cores_overcommit  {int} NOT NULL DEFAULT 100 CHECK (cores_overcommit > 0),
    ram_overcommit    {int} NOT NULL DEFAULT 100 CHECK (ram_overcommit > 0),
    storage_overcommit {int} NOT NULL DEFAULT 100 CHECK (storage_overcommit > 0),
    image_path        {name},
    vg_name           {name},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    FOREIGN KEY (node_id) REFERENCES node (id) ON DELETE CASCADE
) {table};
