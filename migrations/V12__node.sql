-- A physical server. `claim` is raised first by every promise of its cores, memory or storage.
CREATE TABLE IF NOT EXISTS node (
    id          {id},
    fqdn        {name} NOT NULL UNIQUE,
    location    {name} NOT NULL,
    state_id    {int} NOT NULL,
    environment {name},
    description {text},
    claim       {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    FOREIGN KEY (state_id) REFERENCES node_state (id)
) {table};

CREATE INDEX node_of_state ON node (state_id);
