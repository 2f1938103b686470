-- +goose Up

-- The roles that organizations made for themselves.
CREATE TABLE custom_roles (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  name            text     NOT NULL,
  name_key        text     NOT NULL,
  description     text     NOT NULL DEFAULT '',
  base            text     NOT NULL,
  permissions     text     NOT NULL DEFAULT '',
  created_at      datetime NOT NULL,
  CONSTRAINT custom_roles_pkey PRIMARY KEY (id),
  CONSTRAINT custom_roles_base_check CHECK (base IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT custom_roles_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
CREATE UNIQUE INDEX custom_roles_organization_id_id_key ON custom_roles (organization_id, id);
CREATE UNIQUE INDEX custom_roles_organization_id_name_key_key ON custom_roles (organization_id, name_key);

ALTER TABLE invitations ADD COLUMN custom_role_id uuid CONSTRAINT invitations_custom_role_fkey REFERENCES custom_roles (id);
ALTER TABLE invite_links ADD COLUMN custom_role_id uuid CONSTRAINT invite_links_custom_role_fkey REFERENCES custom_roles (id);
ALTER TABLE members ADD COLUMN custom_role_id uuid CONSTRAINT members_custom_role_fkey REFERENCES custom_roles (id);
-- A column that is added cannot refer to two columns, so triggers see that the role
-- is of the same organization.
-- +goose StatementBegin
CREATE TRIGGER invitations_custom_role_insert BEFORE INSERT ON invitations WHEN NEW.custom_role_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM custom_roles WHERE id = NEW.custom_role_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invitations_custom_role_update BEFORE UPDATE OF custom_role_id ON invitations WHEN NEW.custom_role_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM custom_roles WHERE id = NEW.custom_role_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invite_links_custom_role_insert BEFORE INSERT ON invite_links WHEN NEW.custom_role_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM custom_roles WHERE id = NEW.custom_role_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invite_links_custom_role_update BEFORE UPDATE OF custom_role_id ON invite_links WHEN NEW.custom_role_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM custom_roles WHERE id = NEW.custom_role_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER members_custom_role_insert BEFORE INSERT ON members WHEN NEW.custom_role_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM custom_roles WHERE id = NEW.custom_role_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER members_custom_role_update BEFORE UPDATE OF custom_role_id ON members WHEN NEW.custom_role_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM custom_roles WHERE id = NEW.custom_role_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
CREATE INDEX invitations_custom_role_id ON invitations (custom_role_id);
CREATE INDEX invite_links_custom_role_id ON invite_links (custom_role_id);
CREATE INDEX members_custom_role_id ON members (custom_role_id);

-- What one member was granted or denied himself. A null end is none.
CREATE TABLE member_permissions (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  member_id       uuid     NOT NULL,
  permission      text     NOT NULL,
  effect          text     NOT NULL,
  ends_at         datetime,
  reason          text,
  created_at      datetime NOT NULL,
  CONSTRAINT member_permissions_pkey PRIMARY KEY (id),
  CONSTRAINT member_permissions_effect_check CHECK (effect IN ('GRANT', 'DENY')),
  CONSTRAINT member_permissions_member_fkey FOREIGN KEY (organization_id, member_id) REFERENCES members (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX member_permissions_member_id_permission_effect_key ON member_permissions (member_id, permission, effect);
CREATE INDEX member_permissions_ends_at ON member_permissions (ends_at);

-- Other products that an organization is connected with, and with whom they are
-- shared: all, or some departments, or some spaces.
CREATE TABLE integrations (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  name            text     NOT NULL,
  name_key        text     NOT NULL,
  enabled         bool     NOT NULL DEFAULT true,
  authentication  text     NOT NULL DEFAULT 'MISSING',
  shared_with     text     NOT NULL DEFAULT 'ORGANIZATION',
  created_at      datetime NOT NULL,
  CONSTRAINT integrations_pkey PRIMARY KEY (id),
  CONSTRAINT integrations_authentication_check CHECK (authentication IN ('OK', 'EXPIRED', 'MISSING')),
  CONSTRAINT integrations_shared_with_check CHECK (shared_with IN ('ORGANIZATION', 'DEPARTMENTS', 'SPACES')),
  CONSTRAINT integrations_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
CREATE UNIQUE INDEX integrations_organization_id_id_key ON integrations (organization_id, id);
CREATE UNIQUE INDEX integrations_organization_id_name_key_key ON integrations (organization_id, name_key);

CREATE TABLE integration_shares (
  id              uuid NOT NULL,
  organization_id uuid NOT NULL,
  integration_id  uuid NOT NULL,
  department_id   uuid,
  space_id        uuid,
  CONSTRAINT integration_shares_pkey PRIMARY KEY (id),
  CONSTRAINT integration_shares_one_check CHECK ((department_id IS NULL) <> (space_id IS NULL)),
  CONSTRAINT integration_shares_integration_fkey FOREIGN KEY (organization_id, integration_id) REFERENCES integrations (organization_id, id) ON DELETE CASCADE,
  CONSTRAINT integration_shares_department_fkey FOREIGN KEY (organization_id, department_id) REFERENCES departments (organization_id, id) ON DELETE CASCADE,
  CONSTRAINT integration_shares_space_fkey FOREIGN KEY (organization_id, space_id) REFERENCES spaces (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX integration_shares_integration_id ON integration_shares (integration_id, department_id, space_id);
CREATE INDEX integration_shares_department_id ON integration_shares (department_id);
CREATE INDEX integration_shares_space_id ON integration_shares (space_id);

-- An organization's rules as JSON, empty while all are as usual; the pause of all ways
-- in; and how many invitations are open at most, so that they are seldom counted.
ALTER TABLE organizations ADD COLUMN policy text NOT NULL DEFAULT '';
ALTER TABLE organizations ADD COLUMN paused_until datetime;
ALTER TABLE organizations ADD COLUMN pause_reason text;
ALTER TABLE organizations ADD COLUMN open_at_most integer NOT NULL DEFAULT 0;
UPDATE organizations SET open_at_most =
  (SELECT count(*) FROM invitations WHERE organization_id = organizations.id AND state IN ('AWAITING_APPROVAL', 'PENDING'));
CREATE INDEX organizations_paused_until ON organizations (paused_until);

-- How many invitations a person (or, with the zero id, the organization) made on a day.
CREATE TABLE invitation_tallies (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  user_id         uuid     NOT NULL,
  day             datetime NOT NULL,
  count           integer  NOT NULL,
  CONSTRAINT invitation_tallies_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_tallies_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
CREATE UNIQUE INDEX invitation_tallies_organization_id_user_id_day_key ON invitation_tallies (organization_id, user_id, day);
CREATE INDEX invitation_tallies_day ON invitation_tallies (day);

-- What an invitation needs before it is sent, and who approved.
ALTER TABLE invitations ADD COLUMN requester_id uuid CONSTRAINT invitations_requester_id_fkey REFERENCES users (id);
ALTER TABLE invitations ADD COLUMN rejected_at datetime;
ALTER TABLE invitations ADD COLUMN approvals_needed integer NOT NULL DEFAULT 0;
ALTER TABLE invitations ADD COLUMN approval_rules text NOT NULL DEFAULT '';
ALTER TABLE invitations ADD COLUMN life_days integer NOT NULL DEFAULT 0;
ALTER TABLE invitations ADD COLUMN approved_at datetime;
ALTER TABLE invitations ADD COLUMN batch integer NOT NULL DEFAULT 1;
UPDATE invitations SET batch = act.size
  FROM events, (SELECT correlation_id, count(*) AS size FROM events WHERE kind = 'INVITATION_CREATED' AND correlation_id IS NOT NULL GROUP BY correlation_id) AS act
  WHERE events.invitation_id = invitations.id AND events.kind = 'INVITATION_CREATED' AND events.correlation_id = act.correlation_id;
ALTER TABLE invitations ADD COLUMN erased_at datetime;
CREATE INDEX invitations_requester_id ON invitations (requester_id) WHERE requester_id IS NOT NULL;
CREATE INDEX invitations_to_erase ON invitations (organization_id, created_at) WHERE erased_at IS NULL;

CREATE TABLE approvals (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  invitation_id   uuid     NOT NULL,
  version         integer  NOT NULL,
  approver_id     uuid     NOT NULL,
  approved_at     datetime NOT NULL,
  CONSTRAINT approvals_pkey PRIMARY KEY (id),
  CONSTRAINT approvals_invitation_fkey FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id),
  CONSTRAINT approvals_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX approvals_invitation_id_version_approver_id_key ON approvals (invitation_id, version, approver_id);

-- What events are about, which may be gone, and the line that tells of an erasure.
ALTER TABLE events ADD COLUMN custom_role_id uuid;
ALTER TABLE events ADD COLUMN integration_id uuid;
ALTER TABLE events ADD COLUMN erased_by integer;
CREATE INDEX events_subject_id_sequence ON events (subject_id, sequence);

-- By whose leaving, and by which age, retention finds what it has to erase.
CREATE INDEX events_to_erase ON events (organization_id, occurred_at) WHERE kind = 'MEMBER_REMOVED' AND erased_by IS NULL;
CREATE INDEX letters_organization_id_created_at ON letters (organization_id, created_at);

ALTER TABLE rosters ADD COLUMN await_approval_count integer NOT NULL DEFAULT 0;
ALTER TABLE rosters ADD COLUMN awaiting_approval integer NOT NULL DEFAULT 0;

-- +goose Down
ALTER TABLE rosters DROP COLUMN awaiting_approval;
ALTER TABLE rosters DROP COLUMN await_approval_count;
DROP INDEX letters_organization_id_created_at;
DROP INDEX events_to_erase;
DROP INDEX events_subject_id_sequence;
ALTER TABLE events DROP COLUMN erased_by;
ALTER TABLE events DROP COLUMN integration_id;
ALTER TABLE events DROP COLUMN custom_role_id;
DROP TABLE approvals;
DROP INDEX invitations_to_erase;
DROP INDEX invitations_requester_id;
ALTER TABLE invitations DROP COLUMN erased_at;
ALTER TABLE invitations DROP COLUMN batch;
ALTER TABLE invitations DROP COLUMN approved_at;
ALTER TABLE invitations DROP COLUMN life_days;
ALTER TABLE invitations DROP COLUMN approval_rules;
ALTER TABLE invitations DROP COLUMN approvals_needed;
ALTER TABLE invitations DROP COLUMN rejected_at;
ALTER TABLE invitations DROP COLUMN requester_id;
DROP TABLE invitation_tallies;
DROP INDEX organizations_paused_until;
ALTER TABLE organizations DROP COLUMN open_at_most;
ALTER TABLE organizations DROP COLUMN pause_reason;
ALTER TABLE organizations DROP COLUMN paused_until;
ALTER TABLE organizations DROP COLUMN policy;
DROP TABLE integration_shares;
DROP TABLE integrations;
DROP TABLE member_permissions;
DROP INDEX members_custom_role_id;
DROP TRIGGER members_custom_role_insert;
DROP TRIGGER members_custom_role_update;
ALTER TABLE members DROP COLUMN custom_role_id;
DROP INDEX invite_links_custom_role_id;
DROP TRIGGER invite_links_custom_role_insert;
DROP TRIGGER invite_links_custom_role_update;
ALTER TABLE invite_links DROP COLUMN custom_role_id;
DROP INDEX invitations_custom_role_id;
DROP TRIGGER invitations_custom_role_insert;
DROP TRIGGER invitations_custom_role_update;
ALTER TABLE invitations DROP COLUMN custom_role_id;
DROP TABLE custom_roles;
