// One change for many: first what shall change, then what would become of each;
// then it is done, and who was refused after all is told.

import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { type Bulk, changeOf, foreseen, nothing, type Whom } from './bulk'
import { BulkChoice } from './bulk-choice'
import { BulkPreview } from './bulk-preview'
import { bulkTexts } from './bulk-texts'
import { UpdateMembersDocument, type UpdateMembersMutation } from './generated'

export type Outcome = UpdateMembersMutation['updateMembers']

interface Props {
  whom: Whom
  count: number
  /** `done` tells that what was wanted has been done. */
  close: (done: boolean) => void
}

export function BulkDialog({ whom, count, close }: Props) {
  const { organization } = usePlace()
  const t = useTexts(bulkTexts)
  const tell = useTell()
  const [update, acting] = useAct(UpdateMembersDocument)
  const [bulk, setBulk] = useState<Bulk>(nothing)
  const [shown, show] = useState<{ outcome: Outcome; done: boolean } | null>(null)
  const [problems, setProblems] = useState<Problem[]>([])

  async function send(dryRun: boolean, reason: string | null = null) {
    const input = {
      organizationId: organization.id,
      ...(shown && !dryRun ? foreseen(shown.outcome) : whom),
      set: changeOf(bulk),
      dryRun,
      reason,
    }
    const { data, problems } = await update({ input })
    setProblems(problems)
    if (problems.length > 0 || !data) return
    const outcome = data.updateMembers
    const refused = outcome.results.some(({ userErrors }) => userErrors.length > 0)
    if (!dryRun && outcome.changedCount > 0) tell.done(t.changed(outcome.changedCount))
    if (dryRun || refused) show({ outcome, done: !dryRun })
    else close(true)
  }

  return (
    <Dialog title={t.changeTitle(count)} close={() => close(shown?.done ?? false)} size="xl">
      {shown ? (
        <BulkPreview
          outcome={shown.outcome}
          done={shown.done}
          acting={acting}
          problems={problems}
          back={() => {
            show(null)
            setProblems([])
          }}
          apply={(reason) => void send(false, reason)}
          close={() => close(true)}
        />
      ) : (
        <BulkChoice
          bulk={bulk}
          setBulk={setBulk}
          acting={acting}
          problems={problems}
          preview={() => void send(true)}
          close={() => close(false)}
        />
      )}
    </Dialog>
  )
}
