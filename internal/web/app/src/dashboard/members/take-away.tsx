// Asking before somebody loses access, and saying what it means.

import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import type { MemberRowFragment } from './generated'
import { texts } from './texts'
import { useTakeAway } from './use-change'

export type Taking = 'suspend' | 'remove'

interface Props {
  taking: Taking
  member: MemberRowFragment
  close: () => void
}

export function TakeAway({ taking, member, close }: Props) {
  const t = useTexts(texts)
  const take = useTakeAway()
  const tell = useTell()
  const { id, user } = member
  const own = usePlace().organization.viewerMember?.id === id
  const says = own ? t[`${taking}Yourself`] : t[taking]
  return (
    <Confirm
      title={says.title(user.name)}
      lead={says.lead(user.name)}
      act={says.act}
      asksReason
      confirm={async (reason) => {
        const problems = await take[taking](id, reason)
        if (problems.length === 0) tell.done(says.done(user.name))
        return problems
      }}
      close={close}
    />
  )
}
