-- The states of a VM.
CREATE TABLE IF NOT EXISTS vm_state (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO vm_state (id, name, description, folded, created_at, updated_at) VALUES
    (1, 'running', 'Should run', 'running', 0, 0),
    (2, 'stopped', 'Should be off', 'stopped', 0, 0),
    (3, 'deactivated', 'Should be off and stay off', 'deactivated', 0, 0),
    (4, 'maintenance', 'Being worked on', 'maintenance', 0, 0),
    (5, 'installing', 'An operating system is being installed', 'installing', 0, 0);
