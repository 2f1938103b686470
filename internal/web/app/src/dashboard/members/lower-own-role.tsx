// Asking before admins take away what they may do themselves.

import type { Permission } from '../client/generated'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { names } from '../parts/names'
import { useTell } from '../parts/problems'
import type { RoleChoice } from '../parts/role-select'
import { texts } from './texts'
import { useTakeAway } from './use-change'

export interface Lowering {
  choice: RoleChoice
  /** What the viewer may do now, and the chosen role does not permit. */
  lost: Permission[]
}

interface Props {
  memberId: string
  lowering: Lowering
  close: () => void
}

export function LowerOwnRole({ memberId, lowering: { choice, lost }, close }: Props) {
  const t = useTexts(texts).lowerYourself
  const called = useTexts(names).permission
  const take = useTakeAway()
  const tell = useTell()
  return (
    <Confirm
      title={t.title}
      lead={
        lost.includes('MANAGE_MEMBERS') ? t.lead : t.leadOther(lost.map((each) => called[each]).join(', '))
      }
      act={t.act}
      asksReason
      confirm={async (reason) => {
        const problems = await take.lower(memberId, choice, reason)
        if (problems.length === 0) tell.done(t.done)
        return problems
      }}
      close={close}
    />
  )
}
