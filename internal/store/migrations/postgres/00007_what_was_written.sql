-- +goose Up

-- What stood in the file and could not be read, for whoever mends it. It is
-- forgotten with its row.
ALTER TABLE roster_rows ADD COLUMN written varchar;

-- +goose Down

ALTER TABLE roster_rows DROP COLUMN written;
