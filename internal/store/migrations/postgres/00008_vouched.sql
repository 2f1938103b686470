-- +goose Up

-- The organization that answers for an address, since it handed an invitation over.
-- That it is its owner's, only a letter proves: see email_verified_at.
ALTER TABLE users ADD COLUMN vouched_by_id uuid CONSTRAINT users_vouched_by_fkey REFERENCES organizations (id);

-- +goose Down

ALTER TABLE users DROP COLUMN vouched_by_id;
