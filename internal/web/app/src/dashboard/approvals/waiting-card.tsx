// One invitation that waits: everything that a decision needs, and the two buttons.

import { Avatar, Group, Text, Title } from '@mantine/core'
import { useMark } from '../client/live'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { Sign } from '../parts/sign'
import { InvitationSign } from '../parts/state-signs'
import { Ago, Countdown } from '../parts/time'
import classes from './approvals.module.css'
import { Decision } from './decision'
import { Preview } from './preview'
import { texts } from './texts'
import type { Outcome, WaitingInvitation } from './use-queue'

interface Props {
  invitation: WaitingInvitation
  /** What became of it; null while it waits. */
  outcome: Outcome | null
  again: () => void
}

export function WaitingCard({ invitation, outcome, again }: Props) {
  const mark = useMark(invitation.id)
  const t = useTexts(texts)
  const roles = useTexts(names).role
  const { id, email, role, customRole, department, message, approval, state } = invitation
  const over = outcome !== null || state !== 'AWAITING_APPROVAL'
  return (
    <li className={classes.card} ref={mark} data-mark data-over={over || undefined} aria-label={email}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={2} size="h4">
            {email}
          </Title>
          <Text>{t.as(customRole?.name ?? roles[role], department)}</Text>
        </div>
        {!over && approval?.decideBy && (
          <Text size="sm" c="dimmed" title={t.lateHint}>
            {t.decide} <Countdown to={approval.decideBy} />
          </Text>
        )}
      </Group>
      <Asker invitation={invitation} />
      {message && (
        <div>
          <Text size="sm" c="dimmed">
            {t.letterSays}
          </Text>
          <blockquote className={classes.words}>{message}</blockquote>
        </div>
      )}
      {!over && approval && <Needs approval={approval} />}
      {!over && <Preview invitationId={id} />}
      <div role="status">
        {outcome ? (
          <p className={classes.outcome}>
            <b>{t.outcome[outcome.kind](outcome.actor)}</b> {outcome.reason}
          </p>
        ) : (
          over && <InvitationSign state={state} />
        )}
      </div>
      <Decision invitation={invitation} over={over} again={again} />
    </li>
  )
}

function Asker({ invitation: { inviter, approval, createdAt } }: { invitation: WaitingInvitation }) {
  const t = useTexts(texts)
  const asker = approval?.requester ?? inviter
  const told = approval?.requester
    ? t.asked(approval.requester.name)
    : inviter
      ? t.invited(inviter.name)
      : t.automatic
  return (
    <Group gap="xs" wrap="nowrap">
      {asker && <Avatar size={28} radius="xl" name={asker.name} color="harbour" aria-hidden />}
      <Text size="sm">
        <span title={asker?.email}>{told}</span>{' '}
        <Text span size="sm" c="dimmed">
          <Ago time={createdAt} />
        </Text>
      </Text>
    </Group>
  )
}

function Needs({ approval }: { approval: NonNullable<WaitingInvitation['approval']> }) {
  const t = useTexts(texts)
  const { rules, given, needed } = approval
  return (
    <div className={classes.needs}>
      <Group gap={6}>
        <Text size="sm" c="dimmed" span>
          {t.why}
        </Text>
        {rules.length === 0 && <Sign tone="idle">{t.memberAsked}</Sign>}
        {rules.map((rule) => (
          <Sign key={rule} tone="warn">
            {t.rule(rule)}
          </Sign>
        ))}
      </Group>
      <Group gap={8}>
        <span className={classes.marks} aria-hidden>
          {Array.from({ length: needed }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike
            <i key={place} data-given={place < given.length || undefined} />
          ))}
        </span>
        <Text size="sm" fw={600} span>
          {t.approvals(given.length, needed)}
        </Text>
      </Group>
      {given.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t.noneYet}
        </Text>
      ) : (
        <ul className={classes.given}>
          {given.map(({ approver, at }) => (
            <li key={approver.id}>
              {approver.name},{' '}
              <Text span size="sm" c="dimmed">
                <Ago time={at} />
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
