// The states of people and of the things that are invited with, each in its colour.

import { useNow } from '../client/clock'
import type {
  DeliveryState,
  ImportState,
  InvitationState,
  InviteLinkState,
  MemberState,
} from '../client/generated'
import { useTexts } from '../language/language'
import { names } from './names'
import { Sign, type Tone } from './sign'

const invitationTones: Record<InvitationState, Tone> = {
  AWAITING_APPROVAL: 'warn',
  PENDING: 'wait',
  ACCEPTED: 'good',
  DECLINED: 'idle',
  REVOKED: 'idle',
  EXPIRED: 'idle',
  REJECTED: 'bad',
}

const deliveryTones: Record<DeliveryState, Tone> = {
  QUEUED: 'idle',
  SENT: 'good',
  DEFERRED: 'warn',
  FAILED: 'bad',
  HANDED_OVER: 'idle',
}

const linkTones: Record<InviteLinkState, Tone> = {
  ACTIVE: 'wait',
  USED: 'good',
  REVOKED: 'idle',
  EXPIRED: 'idle',
}

const importTones: Record<ImportState, Tone> = {
  QUEUED: 'idle',
  RUNNING: 'wait',
  DONE: 'good',
  FAILED: 'bad',
}

export function InvitationSign({ state }: { state: InvitationState }) {
  return <Sign tone={invitationTones[state]}>{useTexts(names).invitation[state]}</Sign>
}

/** Where the letter is; `problem` is what the mail server said. */
export function DeliverySign({ delivery, problem }: { delivery: DeliveryState; problem?: string | null }) {
  return (
    <Sign tone={deliveryTones[delivery]} title={problem ?? undefined}>
      {useTexts(names).delivery[delivery]}
    </Sign>
  )
}

/** A link is over from its moment on, even before anybody says so. */
export function useLinkState({ state, expiresAt }: { state: InviteLinkState; expiresAt: string }) {
  const past = useNow((now) => Date.parse(expiresAt) <= now)
  return state === 'ACTIVE' && past ? 'EXPIRED' : state
}

export function LinkSign({ link }: { link: { state: InviteLinkState; expiresAt: string } }) {
  const state = useLinkState(link)
  return <Sign tone={linkTones[state]}>{useTexts(names).link[state]}</Sign>
}

export function MemberSign({ state }: { state: MemberState }) {
  return <Sign tone={state === 'ACTIVE' ? 'good' : 'warn'}>{useTexts(names).member[state]}</Sign>
}

export function ImportSign({ state }: { state: ImportState }) {
  return <Sign tone={importTones[state]}>{useTexts(names).import[state]}</Sign>
}
