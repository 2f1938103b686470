-- What the peers' schema.sql holds, in usher's tables: 100 organizations, 1,000
-- people, ten of them members of each organization, and 100,000 invitations.
-- Whoever has the number n is signed in with n as the secret of his session,
-- and the limits are out of the way. {policy} is a policy as usher writes it.
SELECT setseed(0.42);
INSERT INTO organizations (id, name, slug, created_at, policy)
  SELECT ('00000000-0000-4000-8000-' || lpad(o::text, 12, '0'))::uuid, 'Organization ' || o, 'organization-' || o, now() - o * interval '1 hour', '{policy}'
  FROM generate_series(1, 100) o;
CREATE TABLE bench_people AS
  SELECT n, gen_random_uuid() AS id, ('00000000-0000-4000-8000-' || lpad(((n - 1) / 10 + 1)::text, 12, '0'))::uuid AS organization_id
  FROM generate_series(1, 1000) n;
INSERT INTO users (id, name, email, email_verified_at, password_hash, created_at)
  SELECT id, 'User ' || n, 'user' || n || '@example.com', now(), '', now() FROM bench_people;
INSERT INTO sessions (id, user_id, token_hash, created_at, expires_at)
  SELECT gen_random_uuid(), id, sha256(decode(lpad(to_hex(n), 64, '0'), 'hex')), now(), now() + interval '30 days' FROM bench_people;
INSERT INTO members (id, organization_id, user_id, role, joined_at)
  SELECT gen_random_uuid(), organization_id, id, CASE WHEN n % 10 BETWEEN 1 AND 3 THEN 'ADMIN' ELSE 'MEMBER' END, now() FROM bench_people;
INSERT INTO invitations (id, organization_id, inviter_id, email, role, state, department, message, delivery, created_at, expires_at)
  SELECT gen_random_uuid(), organization_id, id, 'invitee' || g || '.' || n || '@example.com', (ARRAY['MEMBER', 'ADMIN', 'VIEWER'])[1 + g % 3],
    (ARRAY['PENDING', 'PENDING', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED'])[1 + (g * 7 + n) % 8],
    (ARRAY['Engineering', 'Sales', 'Support'])[1 + g % 3], 'Welcome to the team, we look forward to working with you!',
    'HANDED_OVER', now() - random() * interval '30 days', now() + interval '7 days'
  FROM bench_people, generate_series(1, 100) g;
UPDATE organizations SET open_at_most =
  (SELECT count(*) FROM invitations WHERE organization_id = organizations.id AND state = 'PENDING');
VACUUM ANALYZE;
