-- What changed: one row per object of an operation, before and after as JSON documents.
CREATE TABLE IF NOT EXISTS change_log (
    id        {id},
    at        {int} NOT NULL,
    actor     {name} NOT NULL,
    operation {name} NOT NULL,
    request   {bin16} NOT NULL,
    noun      {name} NOT NULL,
    object    {name} NOT NULL,
    old       {text},
    new       {text},
    message   {text},
    FOREIGN KEY (request) REFERENCES operation (id)
) {table};

CREATE INDEX change_log_object ON change_log (noun, object, id);

CREATE INDEX change_log_request ON change_log (request);
