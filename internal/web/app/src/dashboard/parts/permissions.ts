// The catalogue of permissions, as the schema orders and describes it: which
// built-in role has which. A test compares it with the schema.

import type { Permission, Role } from '../client/generated'

/** The lowest built-in role that has each permission; those above have it too. */
export const lowestRole: Record<Permission, Role> = {
  MANAGE_BILLING: 'ADMIN',
  MANAGE_MEMBERS: 'ADMIN',
  CONFIGURE_SECURITY: 'ADMIN',
  VIEW_ANALYTICS: 'ADMIN',
  MANAGE_INTEGRATIONS: 'ADMIN',
  CONFIGURE_POLICIES: 'ADMIN',
  MANAGE_AGENTS: 'ADMIN',
  ACCESS_ALL_CONTENT: 'ADMIN',
  CONFIGURE_MODELS: 'ADMIN',
  MANAGE_KNOWLEDGE_BASES: 'ADMIN',
  RUN_AGENTS: 'MEMBER',
  USE_MODELS: 'MEMBER',
  USE_INTEGRATIONS: 'MEMBER',
  UPLOAD_FILES: 'MEMBER',
  JOIN_CONVERSATIONS: 'MEMBER',
  BUILD_KNOWLEDGE_BASES: 'MEMBER',
  SHARE_AGENTS: 'MEMBER',
  JOIN_SPACES: 'MEMBER',
  COMMENT: 'MEMBER',
  VIEW_CONTENT: 'VIEWER',
}

const catalogue = Object.keys(lowestRole) as Permission[] // the record has every permission as a key, and no other

/** From the highest to the lowest. */
export const builtInRoles: readonly Role[] = ['ADMIN', 'MEMBER', 'VIEWER']

/** The permissions that no role below this one has. */
export const permissionGroups = builtInRoles.map((role) => ({
  role,
  permissions: catalogue.filter((permission) => lowestRole[permission] === role),
}))

export function permissionsOf(role: Role): Permission[] {
  return catalogue.filter(
    (permission) => builtInRoles.indexOf(role) <= builtInRoles.indexOf(lowestRole[permission]),
  )
}

/** The same permissions in the order of the catalogue. */
export function inOrder(permissions: Iterable<Permission>): Permission[] {
  const among = new Set(permissions)
  return catalogue.filter((permission) => among.has(permission))
}
