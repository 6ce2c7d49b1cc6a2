-- What was tried through a server and refused stands in the change log too, with why.
ALTER TABLE change_log ADD COLUMN refused {text};
