-- What the peers' c-prep.sql holds, in usher's tables: 400 people, each invited
-- into all of the 100 organizations and signed in with a session whose secret is
-- 10,000 and his number; and the invitations in an order of no pattern.
CREATE TABLE bench_acceptors AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, 400) n;
INSERT INTO users (id, name, email, email_verified_at, password_hash, created_at)
  SELECT id, 'Acceptor ' || n, 'acc' || n || '@example.com', now(), '', now() FROM bench_acceptors;
INSERT INTO sessions (id, user_id, token_hash, created_at, expires_at)
  SELECT gen_random_uuid(), id, sha256(decode(lpad(to_hex(10000 + n), 64, '0'), 'hex')), now(), now() + interval '30 days' FROM bench_acceptors;
WITH invited AS (
  INSERT INTO invitations (id, organization_id, inviter_id, email, role, state, delivery, created_at, expires_at)
    SELECT gen_random_uuid(), p.organization_id, p.id, 'acc' || a.n || '@example.com', 'MEMBER', 'PENDING', 'HANDED_OVER', now(), now() + interval '7 days'
    FROM bench_people p, bench_acceptors a WHERE p.n % 10 = 1
  RETURNING id, email)
SELECT row_number() OVER (ORDER BY md5(invited.id::text)) AS k, invited.id, 10000 + n AS secret
  INTO bench_offers FROM invited JOIN bench_acceptors ON invited.email = 'acc' || n || '@example.com';
UPDATE organizations SET open_at_most =
  (SELECT count(*) FROM invitations WHERE organization_id = organizations.id AND state = 'PENDING');
VACUUM ANALYZE;
