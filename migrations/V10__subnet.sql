-- A prefix. Addresses are 16 bytes for both families, IPv4 as ::ffff:a.b.c.d, so that their order is the bytes' order.
CREATE TABLE IF NOT EXISTS subnet (
    id            {id},
    vrf_id        {int} NOT NULL,
    cidr          {name} NOT NULL,
    family        {int} NOT NULL CHECK (family IN (4, 6)),
    prefix        {int} NOT NULL CHECK (prefix BETWEEN 0 AND 128),
    first         {bin16} NOT NULL,
    last          {bin16} NOT NULL,
    gateway       {bin16},
    reserve_first {int} NOT NULL DEFAULT 0 CHECK (reserve_first >= 0),
    reserve_last  {int} NOT NULL DEFAULT 0 CHECK (reserve_last >= 0),
    vlan_id       {int},
    parent_id     {int},
    description   {text},
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    UNIQUE (vrf_id, family, first, prefix),
    FOREIGN KEY (vrf_id) REFERENCES vrf (id),
    FOREIGN KEY (vlan_id) REFERENCES vlan (id),
    FOREIGN KEY (parent_id) REFERENCES subnet (id)
) {table};

CREATE INDEX subnet_vlan ON subnet (vlan_id, family, first);

CREATE INDEX subnet_parent ON subnet (parent_id);
