-- What a subnet may still hand out, as ranges: split and merged with every claim, never a row per address.
CREATE TABLE IF NOT EXISTS free_range (
    subnet_id {int} NOT NULL,
    first     {bin16} NOT NULL,
    last      {bin16} NOT NULL,
    PRIMARY KEY (subnet_id, first),
    FOREIGN KEY (subnet_id) REFERENCES subnet (id) ON DELETE CASCADE
) {table};
