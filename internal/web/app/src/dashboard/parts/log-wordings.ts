// The server's sentences in the log, each kind's with its slots. What fills them was
// chosen by people, who may be called anything, another sentence of the log too: a
// known name is looked for as it is, and an unknown one reaches as far as it can,
// because what matters stands behind it.

import type { EventKind } from '../client/generated'

type Slot = 'subject' | 'as' | 'before' | 'space' | 'detail' | 'awaits'
export type Told = Partial<Record<Slot, string>>

const invitation = 'The invitation of {subject}'
const awaiting = '{awaits} awaits an approval'

/** `…` is something that nobody asks for. */
const wordings: Partial<Record<EventKind, string[]>> = {
  INVITATION_REQUESTED: [
    'Somebody asked that {subject} be invited as {as}.',
    'An invitation of {subject} was requested.',
  ],
  INVITATION_CREATED: [
    '{subject} was invited as {as}.',
    `{subject} is to be invited as {as}, ${awaiting}.`,
    '{subject} was invited.',
  ],
  INVITATION_SENT: ['The letter to {subject} was sent.'],
  INVITATION_DELIVERY_FAILED: [
    'The letter to {subject} could not be delivered: {detail}',
    'The letter to {subject} could not be delivered.',
  ],
  INVITATION_RESENT: [
    `${invitation} was renewed; the older link is dead.`,
    `${invitation} is to be renewed, ${awaiting}; the older link is dead.`,
  ],
  INVITATION_REVOKED: [`${invitation} was revoked.`],
  INVITATION_ACCEPTED: ['{subject} accepted the invitation.'],
  INVITATION_DECLINED: ['{subject} declined the invitation.'],
  INVITATION_EXPIRED: [`${invitation} expired.`, `${invitation} expired before it was approved.`],
  INVITATION_APPROVAL_GIVEN: [
    `${invitation} was approved by … of the … who are needed.`,
    `${invitation} was approved by one of those who have to.`,
  ],
  INVITATION_APPROVED: [`${invitation} was approved.`],
  INVITATION_REJECTED: [`${invitation} was rejected.`],
  INVITATION_ROLE_CHANGED: [
    `{subject} is now invited as {as}; before: {before}. ${awaiting}; the older link is dead.`,
    '{subject} is now invited as {as}; before: {before}.',
    '{subject} was invited with another role.',
  ],
  INVITE_LINK_CREATED: ['A link was made that lets one person in as {as}.'],
  INVITE_LINK_USED: ['{subject} joined by a link.'],
  MEMBER_JOINED: ['{subject} joined as {as}.', '{subject} joined.'],
  MEMBER_ROLE_CHANGED: ['{subject} is now {as}; before: {before}.', 'The role of {subject} changed.'],
  MEMBER_DEPARTMENT_CHANGED: [
    '{subject} moved to the department ….',
    '{subject} no longer belongs to a department.',
    '{subject} came to another department, or to none.',
  ],
  MEMBER_SUSPENDED: ['{subject} was suspended.'],
  MEMBER_REACTIVATED: ['{subject} is active again.', '{subject} was active again.'],
  MEMBER_REMOVED: ['{subject} was removed.'],
  MEMBER_ONBOARDING_STEP_COMPLETED: [
    '{subject} completed the profile.',
    '{subject} joined a team space.',
    '{subject} had a first conversation.',
    '{subject} explored the integrations.',
    '{subject} took a step of the onboarding.',
  ],
  MEMBER_PERMISSION_CHANGED: [
    'What {subject} was granted or denied of … was taken back.',
    'What {subject} was granted or denied changed.',
    'The grant of … was taken back from {subject}, who was denied it.',
    '{subject} was granted ….',
    '{subject} was denied ….',
  ],
  MEMBER_PERMISSION_ENDED: [
    'What {subject} was granted or denied for a time has ended: ….',
    'What {subject} was granted or denied for a time ended.',
  ],
  DEPARTMENT_CREATED: ['The department {subject} was created.'],
  DEPARTMENT_RENAMED: ['The department {subject} is now called ….'],
  DEPARTMENT_MOVED: ['The department {subject} was moved to ….'],
  DEPARTMENT_PERMISSIONS_CHANGED: ['What the people of the department {subject} may do was changed.'],
  DEPARTMENT_DELETED: ['The department {subject} was deleted.'],
  SPACE_CREATED: ['The space {subject} was created.'],
  SPACE_RENAMED: ['The space {subject} is now called ….'],
  SPACE_MOVED: [
    'The space {subject} moved to the department ….',
    'The space {subject} no longer belongs to a department.',
  ],
  SPACE_DELETED: ['The space {subject} was deleted.'],
  SPACE_MEMBER_ADDED: [
    '{subject} was added to the space {space} as ….',
    '{subject} joined the space {space} with the department.',
    '{subject} was added to a space.',
  ],
  SPACE_MEMBER_ROLE_CHANGED: [
    '{subject} is now {as} in the space {space}; before: {before}.',
    'The role of {subject} in a space changed.',
  ],
  SPACE_MEMBER_REMOVED: [
    '{subject} was taken out of the space {space}.',
    '{subject} left the space {space}.',
    '{subject} was taken out of a space.',
  ],
  ORGANIZATION_RENAMED: ['The organization {subject} is now called ….'],
  ORGANIZATION_WELCOME_CHANGED: ['The welcome letter changed: {detail}.'],
  IMPORT_FINISHED: ['An import of … rows is done: {detail}.'],
  IMPORT_FAILED: ['An import stopped: {detail}'],
  ORGANIZATION_POLICY_CHANGED: ['The policy changed: {detail}.'],
  APPROVAL_RULE_CREATED: ['The approval rule {subject} was made: ….'],
  APPROVAL_RULE_CHANGED: ['The approval rule {subject} was changed: {detail}.'],
  APPROVAL_RULE_DELETED: ['The approval rule {subject} was deleted.'],
  ROLE_CREATED: ['The role {subject} was made.'],
  ROLE_CHANGED: [
    'The role {subject} is now called ….',
    'The role {subject} got another description.',
    'The role {subject} got another description, and ….',
    'The role {subject} permits something else.',
  ],
  ROLE_DELETED: ['The role {subject} was deleted.'],
  INTEGRATION_CREATED: ['The integration {subject} was added; it is ….'],
  INTEGRATION_CHANGED: ['The integration {subject} was changed: {detail}.'],
  INTEGRATION_DELETED: ['The integration {subject} was deleted.'],
}

/** What retention leaves of whatever has no sentence of its own. */
const erased = 'What was told here of {subject} is erased.'

/** What a sentence of the server tells, of somebody or something and of a role that may be known by name. */
export function toldIn(
  kind: EventKind,
  summary: string,
  known: { subject: string | undefined; as: string | undefined },
): Told {
  const sentences = [...(wordings[kind] ?? []), erased]
  for (const subject of possible(known.subject)) {
    for (const as of possible(known.as)) {
      for (const sentence of sentences) {
        const told = patternOf(sentence, { subject, as, awaits: 'which|That' }).exec(summary)
        if (told) return { ...told.groups }
      }
    }
  }
  return {}
}

const anything = '.+'

/** What was called otherwise then is not found by the name of now. */
const possible = (known: string | undefined) => (known ? [escaped(known), anything] : [anything])

function patternOf(sentence: string, fillings: Record<string, string>): RegExp {
  const parts = sentence.split(/(\{\w+\}|…)/).map((part) => {
    if (part === '…') return anything
    const slot = /^\{(\w+)\}$/.exec(part)?.[1]
    return slot ? `(?<${slot}>${fillings[slot] ?? anything})` : escaped(part)
  })
  return new RegExp(`^${parts.join('')}$`, 's')
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
