-- The roles of a VM, with the values of their attributes (a JSON object).
CREATE TABLE IF NOT EXISTS vm_role (
    vm_id    {int} NOT NULL,
    role_id    {int} NOT NULL,
    attributes {text} NOT NULL,
    PRIMARY KEY (vm_id, role_id),
    FOREIGN KEY (vm_id) REFERENCES vm (id) ON DELETE CASCADE,
    FOREIGN KEY (role_id) REFERENCES role (id)
) {table};

CREATE INDEX vm_role_of ON vm_role (role_id);
