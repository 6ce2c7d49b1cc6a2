-- Customers log in: tokens of theirs, what of the network is theirs or shared with them, and whose each change was.
-- `token` is made anew for its roles, since not every engine can change a CHECK.
ALTER TABLE token RENAME TO token_before;
CREATE TABLE IF NOT EXISTS token (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    role        {name} NOT NULL CHECK (role IN ('admin', 'operator', 'readonly', 'customer-admin', 'customer-read', 'cm-master', 'cm-agent', 'metrics')),
    host        {name},
    customer_id {int},
    salt        {bin16},
    digest      {bin32},
    expires_at  {int} NOT NULL,
    created_at  {int} NOT NULL,
    updated_at  {int} NOT NULL,
    version     {int} NOT NULL DEFAULT 1,
    CHECK ((role = 'cm-agent') = (host IS NOT NULL)),
    CHECK ((role IN ('customer-admin', 'customer-read')) = (customer_id IS NOT NULL)),
    FOREIGN KEY (customer_id) REFERENCES customer (id)
) {table};
INSERT INTO token (id, name, folded, role, host, salt, digest, expires_at, created_at, updated_at, version)
    SELECT id, name, folded, role, host, salt, digest, expires_at, created_at, updated_at, version FROM token_before;
DROP TABLE IF EXISTS token_before;
CREATE INDEX token_customer ON token (customer_id);
ALTER TABLE vlan ADD COLUMN shared {int} NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
ALTER TABLE ceph_pool ADD COLUMN shared {int} NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
CREATE INDEX vlan_shared ON vlan (shared);
ALTER TABLE vrf ADD COLUMN customer_id {int} REFERENCES customer (id);
CREATE INDEX vrf_customer ON vrf (customer_id);
ALTER TABLE customer ADD COLUMN tag_first {int};
ALTER TABLE customer ADD COLUMN tag_last {int};
ALTER TABLE customer ADD COLUMN vni_first {int};
ALTER TABLE customer ADD COLUMN vni_last {int};
ALTER TABLE change_log ADD COLUMN customer_id {int};
CREATE INDEX change_log_customer ON change_log (customer_id, id);
CREATE INDEX vm_of_customer ON vm (customer_id, fqdn);
