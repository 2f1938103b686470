-- +goose Up

-- Letters that failed are few, and each overview counts those of open invitations.
CREATE INDEX invitations_undelivered ON invitations (organization_id, state, expires_at) WHERE delivery = 'FAILED';

-- Which of a state are in time is counted without their rows.
DROP INDEX invitations_organization_id_state;
CREATE INDEX invitations_organization_id_state ON invitations (organization_id, state, created_at, id, expires_at);

-- +goose Down

DROP INDEX invitations_organization_id_state;
CREATE INDEX invitations_organization_id_state ON invitations (organization_id, state, created_at, id);
DROP INDEX invitations_undelivered;
