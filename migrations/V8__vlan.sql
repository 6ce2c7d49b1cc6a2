-- A layer-2 network: an 802.1Q tag, a VXLAN network identifier, or both.
CREATE TABLE IF NOT EXISTS vlan (
    id          {id},
    name        {name} NOT NULL,
    folded      {name} NOT NULL UNIQUE,
    description {text},
    tag         {int} UNIQUE CHECK (tag BETWEEN 1 AND 4094),
    vni         {int} UNIQUE CHECK (vni BETWEEN 1 AND 16777215),
    customer_id {int},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    CHECK (tag IS NOT NULL OR vni IS NOT NULL),
    FOREIGN KEY (customer_id) REFERENCES customer (id)
) {table};

CREATE INDEX vlan_customer ON vlan (customer_id);
