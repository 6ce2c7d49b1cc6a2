-- One row for each write that was acknowledged: a repeated request finds what it did.
CREATE TABLE IF NOT EXISTS operation (
    id     {bin16} PRIMARY KEY,
    at     {int} NOT NULL,
    result {text} NOT NULL
) {table};
