-- +goose Up

-- Whoever carries a name that is no department is looked for whenever one of that
-- name is made.
CREATE INDEX invitations_organization_id_department ON invitations (organization_id, department) WHERE department_id IS NULL AND department IS NOT NULL;
CREATE INDEX invite_links_organization_id_department ON invite_links (organization_id, department) WHERE department_id IS NULL AND department IS NOT NULL;
CREATE INDEX members_organization_id_department ON members (organization_id, department) WHERE department_id IS NULL AND department IS NOT NULL;

-- +goose Down

DROP INDEX members_organization_id_department;
DROP INDEX invite_links_organization_id_department;
DROP INDEX invitations_organization_id_department;
