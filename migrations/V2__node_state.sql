-- The states of a node; VMs are placed only where `schedulable` is 1.
CREATE TABLE IF NOT EXISTS node_state (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    schedulable {int} NOT NULL DEFAULT 0 CHECK (schedulable IN (0, 1)),
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO node_state (id, name, description, schedulable, folded, created_at, updated_at) VALUES
    (1, 'running', 'In service', 1, 'running', 0, 0),
    (2, 'stopped', 'Switched off', 0, 'stopped', 0, 0),
    (3, 'deactivated', 'Out of service for good', 0, 'deactivated', 0, 0),
    (4, 'maintenance', 'Being worked on', 0, 'maintenance', 0, 0);
