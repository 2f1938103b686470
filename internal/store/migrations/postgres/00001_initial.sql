-- +goose Up

-- People. One account for each normalised address, whatever organizations it belongs to.
-- What lists are ordered by is compared by its bytes, as SQLite does, and not by the
-- database's locale.
CREATE TABLE users (
  id                uuid        NOT NULL,
  name              varchar     NOT NULL COLLATE "C",
  email             varchar     NOT NULL COLLATE "C",
  email_verified_at timestamptz,
  password_hash     varchar     NOT NULL,
  created_at        timestamptz NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX users_email_key ON users (email);

-- Signed-in browsers and programs. An ended session has no row.
CREATE TABLE sessions (
  id         uuid        NOT NULL,
  user_id    uuid        NOT NULL,
  token_hash bytea       NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT sessions_pkey PRIMARY KEY (id),
  CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX sessions_token_hash_key ON sessions (token_hash);
CREATE INDEX sessions_user_id ON sessions (user_id);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

-- The right to do one thing once. A user is missing only from the set-up link.
CREATE TABLE one_time_links (
  id         uuid        NOT NULL,
  purpose    varchar     NOT NULL,
  user_id    uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT one_time_links_pkey PRIMARY KEY (id),
  CONSTRAINT one_time_links_purpose_check CHECK (purpose IN ('SET_UP', 'SIGN_IN', 'VERIFY_EMAIL', 'RESET_PASSWORD')),
  CONSTRAINT one_time_links_user_check CHECK ((purpose = 'SET_UP') = (user_id IS NULL)),
  CONSTRAINT one_time_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE INDEX one_time_links_user_id ON one_time_links (user_id);
CREATE INDEX one_time_links_expires_at ON one_time_links (expires_at);

-- Tenants. event_sequence and event_hash are the head of the log; updating them is what
-- puts the changes of one organization in order.
CREATE TABLE organizations (
  id             uuid        NOT NULL,
  name           varchar     NOT NULL,
  slug           varchar     NOT NULL,
  created_at     timestamptz NOT NULL,
  event_sequence bigint      NOT NULL DEFAULT 0,
  event_hash     bytea,
  CONSTRAINT organizations_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX organizations_slug_key ON organizations (slug);

-- Invitations by e-mail.
CREATE TABLE invitations (
  id                uuid        NOT NULL,
  organization_id   uuid        NOT NULL,
  email             varchar     NOT NULL COLLATE "C",
  role              varchar     NOT NULL,
  department        varchar,
  message           varchar,
  state             varchar     NOT NULL,
  version           bigint      NOT NULL DEFAULT 1,
  inviter_id        uuid,
  created_at        timestamptz NOT NULL,
  expires_at        timestamptz NOT NULL,
  sent_at           timestamptz,
  accepted_at       timestamptz,
  declined_at       timestamptz,
  revoked_at        timestamptz,
  delivery          varchar     NOT NULL,
  delivery_attempts bigint      NOT NULL DEFAULT 0,
  delivery_problem  varchar,
  CONSTRAINT invitations_pkey PRIMARY KEY (id),
  CONSTRAINT invitations_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT invitations_state_check CHECK (state IN ('AWAITING_APPROVAL', 'PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED', 'REJECTED')),
  CONSTRAINT invitations_delivery_check CHECK (delivery IN ('QUEUED', 'SENT', 'DEFERRED', 'FAILED', 'HANDED_OVER')),
  CONSTRAINT invitations_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT invitations_inviter_id_fkey FOREIGN KEY (inviter_id) REFERENCES users (id)
);
-- There to be referenced: a row of one organization cannot name an invitation of another.
CREATE UNIQUE INDEX invitations_organization_id_id_key ON invitations (organization_id, id);
-- At most one open invitation per organization and address.
CREATE UNIQUE INDEX invitations_open_key ON invitations (organization_id, email) WHERE state IN ('AWAITING_APPROVAL', 'PENDING');
CREATE INDEX invitations_organization_id_created_at ON invitations (organization_id, created_at, id);
CREATE INDEX invitations_organization_id_expires_at ON invitations (organization_id, expires_at, id);
CREATE INDEX invitations_organization_id_email ON invitations (organization_id, email, id);
CREATE INDEX invitations_email ON invitations (email);
CREATE INDEX invitations_due ON invitations (expires_at) WHERE state IN ('AWAITING_APPROVAL', 'PENDING');

-- Shareable links that work once.
CREATE TABLE invite_links (
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  role            varchar     NOT NULL,
  department      varchar,
  state           varchar     NOT NULL DEFAULT 'ACTIVE',
  creator_id      uuid        NOT NULL,
  created_at      timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL,
  used_at         timestamptz,
  revoked_at      timestamptz,
  CONSTRAINT invite_links_pkey PRIMARY KEY (id),
  CONSTRAINT invite_links_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT invite_links_state_check CHECK (state IN ('ACTIVE', 'USED', 'REVOKED', 'EXPIRED')),
  CONSTRAINT invite_links_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT invite_links_creator_id_fkey FOREIGN KEY (creator_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX invite_links_organization_id_id_key ON invite_links (organization_id, id);
CREATE INDEX invite_links_organization_id_created_at ON invite_links (organization_id, created_at, id);
CREATE INDEX invite_links_due ON invite_links (expires_at) WHERE state = 'ACTIVE';

-- Memberships. A removed member has no row; the log remembers.
CREATE TABLE members (
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  user_id         uuid        NOT NULL,
  role            varchar     NOT NULL,
  state           varchar     NOT NULL DEFAULT 'ACTIVE',
  department      varchar,
  joined_at       timestamptz NOT NULL,
  invitation_id   uuid,
  invite_link_id  uuid,
  invited_by_id   uuid,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  CONSTRAINT members_state_check CHECK (state IN ('ACTIVE', 'SUSPENDED')),
  CONSTRAINT members_one_way_in_check CHECK (invitation_id IS NULL OR invite_link_id IS NULL),
  CONSTRAINT members_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT members_invitation_fkey FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id),
  CONSTRAINT members_invite_link_fkey FOREIGN KEY (organization_id, invite_link_id) REFERENCES invite_links (organization_id, id),
  CONSTRAINT members_invited_by_id_fkey FOREIGN KEY (invited_by_id) REFERENCES users (id)
);
CREATE UNIQUE INDEX members_organization_id_user_id_key ON members (organization_id, user_id);
CREATE INDEX members_organization_id_joined_at ON members (organization_id, joined_at, id);
CREATE INDEX members_user_id ON members (user_id);
CREATE INDEX members_invitation_id ON members (invitation_id);
CREATE INDEX members_invite_link_id ON members (invite_link_id);

-- The log: 1, 2, 3 … in each organization, each line carrying the hash of the one before.
-- member_id names a row that may be gone, and so has no foreign key.
CREATE TABLE events (
  id              uuid        NOT NULL,
  organization_id uuid        NOT NULL,
  sequence        bigint      NOT NULL,
  kind            varchar     NOT NULL,
  occurred_at     timestamptz NOT NULL,
  actor_id        uuid,
  invitation_id   uuid,
  invite_link_id  uuid,
  member_id       uuid,
  subject_id      uuid,
  summary         varchar     NOT NULL,
  before          varchar,
  after           varchar,
  reason          varchar,
  salt            bytea       NOT NULL,
  digest          bytea       NOT NULL,
  previous_hash   bytea       NOT NULL,
  hash            bytea       NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT events_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES users (id),
  CONSTRAINT events_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES users (id),
  CONSTRAINT events_invitation_fkey FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id),
  CONSTRAINT events_invite_link_fkey FOREIGN KEY (organization_id, invite_link_id) REFERENCES invite_links (organization_id, id)
);
CREATE UNIQUE INDEX events_organization_id_sequence_key ON events (organization_id, sequence);
CREATE INDEX events_invitation_id_sequence ON events (invitation_id, sequence);

-- Letters to send and sent. No link and no other secret stands in them.
CREATE TABLE letters (
  id                 uuid        NOT NULL,
  kind               varchar     NOT NULL,
  organization_id    uuid,
  recipient          varchar     NOT NULL,
  invitation_id      uuid,
  invitation_version bigint,
  one_time_link_id   uuid,
  content            varchar     NOT NULL,
  state              varchar     NOT NULL DEFAULT 'QUEUED',
  attempts           bigint      NOT NULL DEFAULT 0,
  problem            varchar,
  created_at         timestamptz NOT NULL,
  due_at             timestamptz NOT NULL,
  lease              bigint      NOT NULL DEFAULT 0,
  sent_at            timestamptz,
  CONSTRAINT letters_pkey PRIMARY KEY (id),
  CONSTRAINT letters_kind_check CHECK (kind IN ('INVITATION', 'VERIFICATION', 'WELCOME', 'PASSWORD_RESET')),
  CONSTRAINT letters_state_check CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'CANCELLED')),
  CONSTRAINT letters_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations (id),
  CONSTRAINT letters_invitation_fkey FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id)
);
CREATE INDEX letters_due ON letters (due_at) WHERE state = 'QUEUED';
CREATE INDEX letters_invitation_id ON letters (invitation_id);
CREATE INDEX letters_recipient_created_at ON letters (recipient, created_at);

-- Answers given to idempotency keys, kept for 24 hours.
CREATE TABLE idempotency_keys (
  id          uuid        NOT NULL,
  scope_id    uuid        NOT NULL,
  key         varchar     NOT NULL,
  fingerprint bytea       NOT NULL,
  answer      varchar     NOT NULL,
  created_at  timestamptz NOT NULL,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX idempotency_keys_scope_id_key_key ON idempotency_keys (scope_id, key);
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);

-- +goose Down
DROP TABLE idempotency_keys, letters, events, members, invite_links, invitations, organizations, one_time_links, sessions, users;
