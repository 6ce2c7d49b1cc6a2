-- What clients of the server show to be let in: of each the keyed hash (HMAC-SHA256) of its secret, never the secret.
CREATE TABLE IF NOT EXISTS token (
    id         {id},
    name       {name} NOT NULL,
    folded     {name} NOT NULL UNIQUE,
    role       {name} NOT NULL CHECK (role IN ('admin', 'operator', 'readonly', 'cm-master', 'cm-agent', 'metrics')),
    host       {name},
    salt       {bin16},
    digest     {bin32},
    expires_at {int} NOT NULL,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    CHECK ((role = 'cm-agent') = (host IS NOT NULL))
) {table};
