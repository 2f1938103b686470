// What waits for a decision, and for a moment longer what was just decided: a card
// that somebody is reading says what became of it before it leaves.

import { useEffect, useRef, useState } from 'react'
import { type LogEvent, useEvents } from '../client/live'
import { useRead } from '../client/read'
import { useFilledPage, usePages } from '../parts/pager'
import { usePlace } from '../shell/place'
import { WaitingDocument, type WaitingQuery } from './generated'

type List = NonNullable<NonNullable<WaitingQuery['organization']>['invitations']>
export type WaitingInvitation = List['nodes'][number]

const endings = [
  'INVITATION_APPROVED',
  'INVITATION_REJECTED',
  'INVITATION_REVOKED',
  'INVITATION_EXPIRED',
] as const
type Ending = (typeof endings)[number]

export interface Outcome {
  kind: Ending
  actor: string
  reason: string | null
}

interface Leaving {
  invitation: WaitingInvitation
  outcome: Outcome
}

/** How long a decided card stays, in milliseconds. */
const stay = 6_000

export function useQueue() {
  const { organization } = usePlace()
  const pages = usePages()
  const [leaving, setLeaving] = useState<Leaving[]>([])
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  useEffect(() => {
    const set = timers.current
    return () => {
      for (const timer of set) clearTimeout(timer)
    }
  }, [])
  const variables = { organizationId: organization.id, ...pages.page }
  const { data, error, waiting, again } = useRead(WaitingDocument, variables, { stale: ['INVITATION_'] })
  const list = data?.organization?.invitations
  useFilledPage(pages, waiting ? undefined : list?.nodes)
  const nodes = list?.nodes ?? []

  useEvents((event) => {
    const invitation = nodes.find(({ id }) => id === event.invitation?.id)
    const outcome = outcomeOf(event)
    if (!invitation || !outcome) return
    const others = (list: Leaving[]) => list.filter((one) => one.invitation.id !== invitation.id)
    setLeaving((before) => [...others(before), { invitation, outcome }])
    timers.current.add(setTimeout(() => setLeaving(others), stay))
  })

  const gone = new Map(leaving.map((one) => [one.invitation.id, one]))
  const still = nodes.filter(({ id }) => !gone.has(id)).map((invitation) => ({ invitation, outcome: null }))
  const cards: { invitation: WaitingInvitation; outcome: Outcome | null }[] = [...still, ...leaving]
  cards.sort((one, other) => deadline(one.invitation) - deadline(other.invitation))
  return { list, cards, setPage: pages.setPage, error, again }
}

function outcomeOf({ kind, actor, reason }: LogEvent): Outcome | undefined {
  const ending = endings.find((ending) => ending === kind)
  return ending && { kind: ending, actor: actor.displayName, reason }
}

const deadline = ({ approval, expiresAt }: WaitingInvitation) => Date.parse(approval?.decideBy ?? expiresAt)
