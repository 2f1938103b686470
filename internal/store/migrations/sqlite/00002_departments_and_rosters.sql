-- +goose Up

-- The tree of departments. path is the names from the root down, path_key the same
-- folded; both follow when a department above is renamed or moved. Permissions are
-- names with commas between them.
CREATE TABLE departments (
  id                 uuid     NOT NULL,
  organization_id    uuid     NOT NULL,
  parent_id          uuid,
  name               text     NOT NULL,
  path               text     NOT NULL,
  path_key           text     NOT NULL,
  permission_grants  text     NOT NULL DEFAULT '',
  permission_denials text     NOT NULL DEFAULT '',
  created_at         datetime NOT NULL,
  CONSTRAINT departments_pkey PRIMARY KEY (id),
  CONSTRAINT departments_parent_check CHECK (parent_id <> id),
  CONSTRAINT departments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT departments_parent_fkey FOREIGN KEY (organization_id, parent_id) REFERENCES departments (organization_id, id)
);
CREATE UNIQUE INDEX departments_organization_id_id_key ON departments (organization_id, id);
CREATE UNIQUE INDEX departments_organization_id_path_key_key ON departments (organization_id, path_key);
CREATE INDEX departments_parent_id_path_key ON departments (parent_id, path_key);

-- Where people belong: the department, beside its path or a name that is none.
ALTER TABLE invitations ADD COLUMN department_id uuid CONSTRAINT invitations_department_fkey REFERENCES departments (id);
ALTER TABLE invite_links ADD COLUMN department_id uuid CONSTRAINT invite_links_department_fkey REFERENCES departments (id);
ALTER TABLE members ADD COLUMN department_id uuid CONSTRAINT members_department_fkey REFERENCES departments (id);
-- A column that is added cannot refer to two columns, so triggers see that the
-- department is of the same organization.
-- +goose StatementBegin
CREATE TRIGGER invitations_department_insert BEFORE INSERT ON invitations WHEN NEW.department_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM departments WHERE id = NEW.department_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invitations_department_update BEFORE UPDATE OF department_id ON invitations WHEN NEW.department_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM departments WHERE id = NEW.department_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invite_links_department_insert BEFORE INSERT ON invite_links WHEN NEW.department_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM departments WHERE id = NEW.department_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invite_links_department_update BEFORE UPDATE OF department_id ON invite_links WHEN NEW.department_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM departments WHERE id = NEW.department_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER members_department_insert BEFORE INSERT ON members WHEN NEW.department_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM departments WHERE id = NEW.department_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER members_department_update BEFORE UPDATE OF department_id ON members WHEN NEW.department_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed') WHERE NOT EXISTS
    (SELECT 1 FROM departments WHERE id = NEW.department_id AND organization_id = NEW.organization_id);
END;
-- +goose StatementEnd
CREATE UNIQUE INDEX members_organization_id_id_key ON members (organization_id, id);
CREATE INDEX members_department_id_joined_at ON members (department_id, joined_at, id);

-- Team spaces, and who is in them.
CREATE TABLE spaces (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  department_id   uuid,
  name            text     NOT NULL,
  name_key        text     NOT NULL,
  created_at      datetime NOT NULL,
  CONSTRAINT spaces_pkey PRIMARY KEY (id),
  CONSTRAINT spaces_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT spaces_department_fkey FOREIGN KEY (organization_id, department_id) REFERENCES departments (organization_id, id)
);
CREATE UNIQUE INDEX spaces_organization_id_id_key ON spaces (organization_id, id);
CREATE UNIQUE INDEX spaces_organization_id_name_key_key ON spaces (organization_id, name_key);
CREATE INDEX spaces_department_id_name_key ON spaces (department_id, name_key);

CREATE TABLE space_members (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  space_id        uuid     NOT NULL,
  member_id       uuid     NOT NULL,
  role            text     NOT NULL,
  joined_at       datetime NOT NULL,
  CONSTRAINT space_members_pkey PRIMARY KEY (id),
  CONSTRAINT space_members_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT space_members_space_fkey FOREIGN KEY (organization_id, space_id) REFERENCES spaces (organization_id, id) ON DELETE CASCADE,
  CONSTRAINT space_members_member_fkey FOREIGN KEY (organization_id, member_id) REFERENCES members (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX space_members_space_id_member_id_key ON space_members (space_id, member_id);
CREATE INDEX space_members_space_id_joined_at ON space_members (space_id, joined_at, id);
CREATE INDEX space_members_member_id_joined_at ON space_members (member_id, joined_at, id);

-- The steps into the organization that members have taken.
CREATE TABLE onboarding_steps (
  id              uuid     NOT NULL,
  organization_id uuid     NOT NULL,
  member_id       uuid     NOT NULL,
  step            text     NOT NULL,
  completed_at    datetime NOT NULL,
  CONSTRAINT onboarding_steps_pkey PRIMARY KEY (id),
  CONSTRAINT onboarding_steps_step_check CHECK (step IN ('COMPLETE_PROFILE', 'JOIN_TEAM_SPACE', 'FIRST_CONVERSATION', 'EXPLORE_INTEGRATIONS')),
  CONSTRAINT onboarding_steps_member_fkey FOREIGN KEY (organization_id, member_id) REFERENCES members (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX onboarding_steps_member_id_step_key ON onboarding_steps (member_id, step);

-- What the welcome letter says of the place, as JSON; empty while nothing is set.
ALTER TABLE organizations ADD COLUMN welcome text NOT NULL DEFAULT '';

-- The departments and spaces that events are about may be gone, and so have no
-- foreign key. A correlation is shared by the events of one request or one import.
ALTER TABLE events ADD COLUMN department_id uuid;
ALTER TABLE events ADD COLUMN space_id uuid;
ALTER TABLE events ADD COLUMN correlation_id uuid;
CREATE INDEX events_correlation_id_sequence ON events (correlation_id, sequence) WHERE correlation_id IS NOT NULL;

-- Spreadsheets of people to invite: read into a plan, and then applied.
CREATE TABLE rosters (
  id                 uuid     NOT NULL,
  organization_id    uuid     NOT NULL,
  creator_id         uuid,
  state              text     NOT NULL DEFAULT 'READING',
  created_at         datetime NOT NULL,
  expires_at         datetime NOT NULL,
  encoding           text     NOT NULL,
  separator          text     NOT NULL,
  ignored_columns    text     NOT NULL,
  create_departments bool     NOT NULL,
  new_departments    text     NOT NULL DEFAULT '',
  row_count          integer  NOT NULL DEFAULT 0,
  create_count       integer  NOT NULL DEFAULT 0,
  renew_count        integer  NOT NULL DEFAULT 0,
  change_role_count  integer  NOT NULL DEFAULT 0,
  skip_count         integer  NOT NULL DEFAULT 0,
  reject_count       integer  NOT NULL DEFAULT 0,
  applier_id         uuid,
  only_valid         bool     NOT NULL DEFAULT false,
  position           integer  NOT NULL DEFAULT 0,
  created            integer  NOT NULL DEFAULT 0,
  renewed            integer  NOT NULL DEFAULT 0,
  role_changed       integer  NOT NULL DEFAULT 0,
  skipped            integer  NOT NULL DEFAULT 0,
  rejected           integer  NOT NULL DEFAULT 0,
  lease              integer  NOT NULL DEFAULT 0,
  leased_until       datetime,
  event_sequence     integer  NOT NULL DEFAULT 0,
  problem            text,
  started_at         datetime,
  finished_at        datetime,
  CONSTRAINT rosters_pkey PRIMARY KEY (id),
  CONSTRAINT rosters_state_check CHECK (state IN ('READING', 'PLANNED', 'QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT rosters_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT rosters_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES users (id),
  CONSTRAINT rosters_applier_id_fkey FOREIGN KEY (applier_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX rosters_organization_id_id_key ON rosters (organization_id, id);
CREATE INDEX rosters_organization_id_created_at ON rosters (organization_id, created_at, id);
CREATE INDEX rosters_state_expires_at ON rosters (state, expires_at);

-- Their lines. A line's id is also that of the invitation it makes.
CREATE TABLE roster_rows (
  id              uuid    NOT NULL,
  organization_id uuid    NOT NULL,
  roster_id       uuid    NOT NULL,
  position        integer NOT NULL,
  line            integer NOT NULL,
  "column"        integer,
  email           text    NOT NULL,
  role            text,
  department      text,
  message         text,
  action          text    NOT NULL,
  invitation_id   uuid,
  code            text,
  problem         text,
  cell            text,
  CONSTRAINT roster_rows_pkey PRIMARY KEY (id),
  CONSTRAINT roster_rows_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT roster_rows_action_check CHECK (action IN ('CREATE', 'RENEW', 'CHANGE_ROLE', 'SKIP', 'REJECT', 'AWAIT_APPROVAL')),
  CONSTRAINT roster_rows_roster_fkey FOREIGN KEY (organization_id, roster_id) REFERENCES rosters (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX roster_rows_roster_id_position_key ON roster_rows (roster_id, position);

-- +goose Down
DROP TABLE roster_rows;
DROP TABLE rosters;
DROP TABLE onboarding_steps;
DROP TABLE space_members;
DROP TABLE spaces;
DROP INDEX events_correlation_id_sequence;
ALTER TABLE events DROP COLUMN department_id;
ALTER TABLE events DROP COLUMN space_id;
ALTER TABLE events DROP COLUMN correlation_id;
ALTER TABLE organizations DROP COLUMN welcome;
DROP INDEX members_department_id_joined_at;
DROP INDEX members_organization_id_id_key;
DROP TRIGGER members_department_insert;
DROP TRIGGER members_department_update;
ALTER TABLE members DROP COLUMN department_id;
DROP TRIGGER invite_links_department_insert;
DROP TRIGGER invite_links_department_update;
ALTER TABLE invite_links DROP COLUMN department_id;
DROP TRIGGER invitations_department_insert;
DROP TRIGGER invitations_department_update;
ALTER TABLE invitations DROP COLUMN department_id;
DROP TABLE departments;
