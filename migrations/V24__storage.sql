-- A block device of one VM. size is bytes, the limits are operations per second and MiB/s.
CREATE TABLE IF NOT EXISTS storage (
    vm_id            {int} NOT NULL,
    id               {int} NOT NULL,
    storage_type_id  {int} NOT NULL,
    size             {int} NOT NULL CHECK (size > 0),
    read_iops_limit  {int} CHECK (read_iops_limit > 0),
    write_iops_limit {int} CHECK (write_iops_limit > 0),
    read_mbps_limit  {int} CHECK (read_mbps_limit > 0),
    write_mbps_limit {int} CHECK (write_mbps_limit > 0),
    cache_option_id  {int} NOT NULL,
    discard          {int} NOT NULL DEFAULT 0 CHECK (discard IN (0, 1)),
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    PRIMARY KEY (vm_id, id),
    FOREIGN KEY (vm_id) REFERENCES vm (id) ON DELETE CASCADE,
    FOREIGN KEY (storage_type_id) REFERENCES storage_type (id),
    FOREIGN KEY (cache_option_id) REFERENCES cache_option (id)
) {table};

CREATE INDEX storage_of_type ON storage (storage_type_id);

CREATE INDEX storage_of_cache ON storage (cache_option_id);
