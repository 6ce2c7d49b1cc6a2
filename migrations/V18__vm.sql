-- A cloud instance. ram is bytes, cputime_limit percent of one core for the whole instance; the next_ columns number its interfaces and disks.
CREATE TABLE IF NOT EXISTS vm (
    id             {id},
    fqdn           {name} NOT NULL UNIQUE,
    uuid           {bin16} NOT NULL UNIQUE,
    cores          {int} NOT NULL CHECK (cores > 0),
    cores_max      {int} NOT NULL,
    ram            {int} NOT NULL CHECK (ram > 0 AND ram % 1048576 = 0),
    cputime_limit  {int} CHECK (cputime_limit > 0),
    state_id       {int} NOT NULL,
    virt_node_id   {int} NOT NULL,
    virt_method_id {int} NOT NULL,
    customer_id    {int},
    environment    {name},
    description    {text},
    next_interface {int} NOT NULL DEFAULT 0,
    next_storage   {int} NOT NULL DEFAULT 0,
    created_at {int} NOT NULL,
    updated_at {int} NOT NULL,
    version    {int} NOT NULL DEFAULT 1,
    CHECK (cores_max >= cores),
    FOREIGN KEY (virt_node_id, virt_method_id) REFERENCES node_method (virt_node_id, virt_method_id),
    FOREIGN KEY (state_id) REFERENCES vm_state (id),
    FOREIGN KEY (customer_id) REFERENCES customer (id)
) {table};

CREATE INDEX vm_capacity ON vm (virt_node_id, virt_method_id, cores, ram);

CREATE INDEX vm_quota ON vm (customer_id, cores, ram);

CREATE INDEX vm_of_state ON vm (state_id);
