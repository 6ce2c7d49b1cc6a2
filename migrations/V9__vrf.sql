-- An address space; inside one, an address exists once. `claim` is raised first by every promise of addresses.
CREATE TABLE IF NOT EXISTS vrf (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    claim       {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1
) {table};

INSERT INTO vrf (id, name, description, folded, created_at, updated_at) VALUES
    (1, 'global', 'The address space of everybody', 'global', 0, 0);
