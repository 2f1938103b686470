// What a conflict says of itself, in the reader's words: the server's sentences are
// English and name permissions as the API does. A kind that is not known here is
// told in the server's words.

import type { Language } from '../language/language'
import { names } from '../parts/names'
import { conflictTexts } from './conflict-texts'
import type { ConflictFragment } from './generated'

export interface Words {
  message: string
  fix: string
  /** What the button says; null where nothing can be done by it. */
  act: string | null
}

export function wordsOf(conflict: ConflictFragment, language: Language): Words {
  const t = conflictTexts[language]
  const { kind, member, department, space } = conflict
  const who = member?.user.name ?? ''
  const what = conflict.permission ? names[language].permission[conflict.permission] : ''
  switch (kind) {
    case 'VOID_GRANT':
      return department ? t.voidDepartmentGrant(department.path, what) : t.voidGrant(who, what)
    case 'OVERLAPPING_SPACE_ROLE':
      return t.overlappingRole(who, space?.name ?? '')
    case 'TOO_MANY_ADMINS':
      return t.tooManyAdmins(who)
    case 'NO_DEPARTMENT':
      return t.noDepartment(who)
    case 'UNKNOWN_DEPARTMENT':
      return unknownDepartment(conflict, language)
    default:
      return inServersWords(conflict, language)
  }
}

/** The name and who carries it stand in the server's sentence only. */
const carriers =
  /^There is no department (.+), and its name is carried by members \((\d+)\), open invitations \((\d+)\) and active links \((\d+)\)\.$/

function unknownDepartment(conflict: ConflictFragment, language: Language): Words {
  const [, name, members, invitations, links] = carriers.exec(conflict.message) ?? []
  if (name === undefined) return inServersWords(conflict, language)
  const words = conflictTexts[language].unknownDepartment(
    name,
    Number(members),
    Number(invitations),
    Number(links),
  )
  if (conflict.fix.startsWith('Nothing:')) {
    return { ...words, fix: conflictTexts[language].impossibleName, act: null }
  }
  return words
}

function inServersWords({ message, fix }: ConflictFragment, language: Language): Words {
  return { message, fix, act: conflictTexts[language].fix }
}
