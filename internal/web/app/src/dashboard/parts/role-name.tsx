import type { Role } from '../client/generated'
import { useTexts } from '../language/language'
import { names } from './names'

/** What somebody is or shall be: by the name of the organization's own role, where it has one. */
export function RoleName({ of }: { of: { role: Role; customRole?: { name: string } | null } }) {
  const roles = useTexts(names).role
  return of.customRole?.name ?? roles[of.role]
}
