// What can be done with one invitation, for the table's menu and the drawer alike.

import { useState } from 'react'
import type { UserErrorCode } from '../client/problems'
import { useAct, useAsk } from '../client/read'
import { useTexts } from '../language/language'
import { type Say, useSentence, useTell } from '../parts/problems'
import type { InvitationRowFragment } from './generated'
import { InvitationUrlDocument, ResendDocument, RevokeDocument } from './generated'
import { texts } from './texts'

export type Row = InvitationRowFragment

/** Whether a new letter can be asked for: of what awaits an approval none has been sent. */
export const canResend = ({ state, erasedAt }: Pick<Row, 'state' | 'erasedAt'>) =>
  !erasedAt && (state === 'PENDING' || state === 'EXPIRED')

export const canRevoke = ({ state }: Pick<Row, 'state'>) =>
  state === 'PENDING' || state === 'AWAITING_APPROVAL'

export function useResend() {
  const [act] = useAct(ResendDocument)
  return ({ id }: Row, expiresInDays: number | null) => act({ input: { invitationId: id, expiresInDays } })
}

/** The cache shows it at once, and takes it back when it is refused. */
export function useRevoke() {
  const [act] = useAct(RevokeDocument)
  return ({ id }: Row, reason: string | null) => act({ input: { invitationId: id, reason } })
}

/** What ended an invitation, told to whoever manages it: the server's own sentences are for the person invited. */
export function useReason(): Say {
  const sentence = useSentence()
  const reasons: Partial<Record<UserErrorCode, string>> = useTexts(texts).refusals
  return (problem) => (problem.code && reasons[problem.code]) ?? sentence(problem)
}

interface Shown {
  email: string
  url: string
}

/** Fetches the personal link only when it is wanted, and copies it; `shown` is the link where the browser forbids that. */
export function useCopyLink() {
  const ask = useAsk(InvitationUrlDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const [shown, setShown] = useState<Shown | null>(null)
  async function copy({ id, email }: Pick<Row, 'id' | 'email'>) {
    const data = await ask({ id })
    if (!data) return tell.failed(t.notAsked)
    const url = data.node?.__typename === 'Invitation' ? data.node.url : null
    if (!url) return tell.failed(t.noLink(email))
    try {
      await navigator.clipboard.writeText(url)
      tell.done(t.linkCopied(email))
    } catch {
      setShown({ email, url })
    }
  }
  return { copy, shown, hide: () => setShown(null) }
}
