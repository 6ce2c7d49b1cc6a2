-- The cache options of block devices.
CREATE TABLE IF NOT EXISTS cache_option (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO cache_option (id, name, description, folded, created_at, updated_at) VALUES
    (1, 'default', 'What the hypervisor does unless told', 'default', 0, 0),
    (2, 'none', 'Host cache bypassed, guest write cache on', 'none', 0, 0),
    (3, 'writethrough', 'Host cache used for reads, every write flushed', 'writethrough', 0, 0),
    (4, 'writeback', 'Host cache used for reads and writes', 'writeback', 0, 0),
    (5, 'directsync', 'Host cache bypassed, every write flushed', 'directsync', 0, 0),
    (6, 'unsafe', 'Host cache used, flushes ignored: data is lost on a crash', 'unsafe', 0, 0);
