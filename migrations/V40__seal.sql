-- Each row of the change log is sealed with all rows before it (SHA-256). NULL in rows that are older than seals.
ALTER TABLE change_log ADD COLUMN seal {bin32};
