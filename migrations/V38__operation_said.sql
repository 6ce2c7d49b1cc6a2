-- What a request said, as a hash (SHA-256): said again it must be the same. NULL where nobody knows.
ALTER TABLE operation ADD COLUMN said {bin32};
