-- +goose Up

-- The tree of departments. path is the names from the root down, path_key the same
-- folded; both follow when a department above is renamed or moved. Permissions are
-- names with commas between them.
CREATE TABLE departments (
  id                 uuid        NOT NULL,
  organization_id    uuid        NOT NULL,
  parent_id          uuid,
  name               varchar     NOT NULL,
  path               varchar     NOT NULL,
  path_key           varchar     NOT NULL COLLATE "C",
  permission_grants  varchar     NOT NULL DEFAULT '',
  permission_denials varchar     NOT NULL DEFAULT '',
  created_at         timestamptz NOT NULL,
  CONSTRAINT departments_pkey PRIMARY KEY (id),
  CONSTRAINT departments_parent_check CHECK (parent_id <> id),
  CONSTRAINT departments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id)
);
CREATE UNIQUE INDEX departments_organization_id_id_key ON departments (organization_id, id);
CREATE UNIQUE INDEX departments_organization_id_path_key_key ON departments (organization_id, path_key);
CREATE INDEX departments_parent_id_path_key ON departments (parent_id, path_key);
ALTER TABLE departments ADD CONSTRAINT departments_parent_fkey
  FOREIGN KEY (organization_id, parent_id) REFERENCES departments (organization_id, id);

-- Where people belong: the department, beside its path or a name that is none.
ALTER TABLE invitations ADD COLUMN department_id uuid,
  ADD CONSTRAINT invitations_department_fkey FOREIGN KEY (organization_id, department_id) REFERENCES departments (organization_id, id);
ALTER TABLE invite_links ADD COLUMN department_id uuid,
  ADD CONSTRAINT invite_links_department_fkey FOREIGN KEY (organization_id, department_id) REFERENCES departments (organization_id, id);
ALTER TABLE members ADD COLUMN department_id uuid,
  ADD CONSTRAINT members_department_fkey FOREIGN KEY (organization_id, department_id) REFERENCES departments (organization_id, id);
CREATE UNIQUE INDEX members_organization_id_id_key ON members (organization_id, id);
CREATE INDEX members_department_id_joined_at ON members (department_id, joined_at, id);

-- Team spaces, and who is in them.
CREATE TABLE spaces (
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  department_id   uuid,
  name            varchar     NOT NULL,
  name_key        varchar     NOT NULL COLLATE "C",
  created_at      timestamptz NOT NULL,
  CONSTRAINT spaces_pkey PRIMARY KEY (id),
  CONSTRAINT spaces_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT spaces_department_fkey FOREIGN KEY (organization_id, department_id) REFERENCES departments (organization_id, id)
);
CREATE UNIQUE INDEX spaces_organization_id_id_key ON spaces (organization_id, id);
CREATE UNIQUE INDEX spaces_organization_id_name_key_key ON spaces (organization_id, name_key);
CREATE INDEX spaces_department_id_name_key ON spaces (department_id, name_key);

CREATE TABLE space_members (
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  space_id        uuid        NOT NULL,
  member_id       uuid        NOT NULL,
  role            varchar     NOT NULL,
  joined_at       timestamptz NOT NULL,
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
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  member_id       uuid        NOT NULL,
  step            varchar     NOT NULL,
  completed_at    timestamptz NOT NULL,
  CONSTRAINT onboarding_steps_pkey PRIMARY KEY (id),
  CONSTRAINT onboarding_steps_step_check CHECK (step IN ('COMPLETE_PROFILE', 'JOIN_TEAM_SPACE', 'FIRST_CONVERSATION', 'EXPLORE_INTEGRATIONS')),
  CONSTRAINT onboarding_steps_member_fkey FOREIGN KEY (organization_id, member_id) REFERENCES members (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX onboarding_steps_member_id_step_key ON onboarding_steps (member_id, step);

-- What the welcome letter says of the place, as JSON; empty while nothing is set.
ALTER TABLE organizations ADD COLUMN welcome varchar NOT NULL DEFAULT '';

-- The departments and spaces that events are about may be gone, and so have no
-- foreign key. A correlation is shared by the events of one request or one import.
ALTER TABLE events ADD COLUMN department_id uuid, ADD COLUMN space_id uuid, ADD COLUMN correlation_id uuid;
CREATE INDEX events_correlation_id_sequence ON events (correlation_id, sequence) WHERE correlation_id IS NOT NULL;

-- Spreadsheets of people to invite: read into a plan, and then applied.
CREATE TABLE rosters (
  id                 uuid        NOT NULL,
  organization_id    uuid        NOT NULL,
  creator_id         uuid,
  state              varchar     NOT NULL DEFAULT 'READING',
  created_at         timestamptz NOT NULL,
  expires_at         timestamptz NOT NULL,
  encoding           varchar     NOT NULL,
  separator          varchar     NOT NULL,
  ignored_columns    varchar     NOT NULL,
  create_departments boolean     NOT NULL,
  new_departments    varchar     NOT NULL DEFAULT '',
  row_count          bigint      NOT NULL DEFAULT 0,
  create_count       bigint      NOT NULL DEFAULT 0,
  renew_count        bigint      NOT NULL DEFAULT 0,
  change_role_count  bigint      NOT NULL DEFAULT 0,
  skip_count         bigint      NOT NULL DEFAULT 0,
  reject_count       bigint      NOT NULL DEFAULT 0,
  applier_id         uuid,
  only_valid         boolean     NOT NULL DEFAULT false,
  position           bigint      NOT NULL DEFAULT 0,
  created            bigint      NOT NULL DEFAULT 0,
  renewed            bigint      NOT NULL DEFAULT 0,
  role_changed       bigint      NOT NULL DEFAULT 0,
  skipped            bigint      NOT NULL DEFAULT 0,
  rejected           bigint      NOT NULL DEFAULT 0,
  lease              bigint      NOT NULL DEFAULT 0,
  leased_until       timestamptz,
  event_sequence     bigint      NOT NULL DEFAULT 0,
  problem            varchar,
  started_at         timestamptz,
  finished_at        timestamptz,
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
  position        bigint  NOT NULL,
  line            bigint  NOT NULL,
  "column"        bigint,
  email           varchar NOT NULL,
  role            varchar,
  department      varchar,
  message         varchar,
  action          varchar NOT NULL,
  invitation_id   uuid,
  code            varchar,
  problem         varchar,
  cell            varchar,
  CONSTRAINT roster_rows_pkey PRIMARY KEY (id),
  CONSTRAINT roster_rows_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT roster_rows_action_check CHECK (action IN ('CREATE', 'RENEW', 'CHANGE_ROLE', 'SKIP', 'REJECT', 'AWAIT_APPROVAL')),
  CONSTRAINT roster_rows_roster_fkey FOREIGN KEY (organization_id, roster_id) REFERENCES rosters (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX roster_rows_roster_id_position_key ON roster_rows (roster_id, position);

-- +goose Down
DROP TABLE roster_rows, rosters, onboarding_steps, space_members, spaces;
DROP INDEX events_correlation_id_sequence;
ALTER TABLE events DROP COLUMN department_id, DROP COLUMN space_id, DROP COLUMN correlation_id;
ALTER TABLE organizations DROP COLUMN welcome;
DROP INDEX members_department_id_joined_at, members_organization_id_id_key;
ALTER TABLE members DROP COLUMN department_id;
ALTER TABLE invite_links DROP COLUMN department_id;
ALTER TABLE invitations DROP COLUMN department_id;
DROP TABLE departments;
