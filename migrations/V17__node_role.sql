-- The roles of a node, with the values of their attributes (a JSON object).
CREATE TABLE IF NOT EXISTS node_role (
    node_id    {int} NOT NULL,
    role_id    {int} NOT NULL,
    attributes {text} NOT NULL,
    PRIMARY KEY (node_id, role_id),
    FOREIGN KEY (node_id) REFERENCES node (id) ON DELETE CASCADE,
    FOREIGN KEY (role_id) REFERENCES role (id)
) {table};

CREATE INDEX node_role_of ON node_role (role_id);
