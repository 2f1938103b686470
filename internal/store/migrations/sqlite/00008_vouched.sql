-- +goose Up

-- When somebody answered for an address by handing an invitation over. That it is
-- its owner's, only a letter proves: see email_verified_at.
ALTER TABLE users ADD COLUMN vouched_at datetime;

-- +goose Down

ALTER TABLE users DROP COLUMN vouched_at;
