-- +goose Up

-- Lists are most often of one state.
CREATE INDEX invitations_organization_id_state ON invitations (organization_id, state, created_at, id);

-- What few rows have is kept for those few: each row had a place in these.
DROP INDEX invitations_custom_role_id;
CREATE INDEX invitations_custom_role_id ON invitations (custom_role_id) WHERE custom_role_id IS NOT NULL;
DROP INDEX members_custom_role_id;
CREATE INDEX members_custom_role_id ON members (custom_role_id) WHERE custom_role_id IS NOT NULL;
DROP INDEX members_invite_link_id;
CREATE INDEX members_invite_link_id ON members (invite_link_id) WHERE invite_link_id IS NOT NULL;
DROP INDEX events_subject_id_sequence;
CREATE INDEX events_subject_id_sequence ON events (subject_id, sequence) WHERE subject_id IS NOT NULL;

-- +goose Down

DROP INDEX events_subject_id_sequence;
CREATE INDEX events_subject_id_sequence ON events (subject_id, sequence);
DROP INDEX members_invite_link_id;
CREATE INDEX members_invite_link_id ON members (invite_link_id);
DROP INDEX members_custom_role_id;
CREATE INDEX members_custom_role_id ON members (custom_role_id);
DROP INDEX invitations_custom_role_id;
CREATE INDEX invitations_custom_role_id ON invitations (custom_role_id);
DROP INDEX invitations_organization_id_state;
