import { Button, Group, Stack, Title } from '@mantine/core'
import { IconLink, IconMailForward, IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useMark } from '../client/live'
import type { Stale } from '../client/read'
import { useTexts } from '../language/language'
import { Fact } from '../parts/fact'
import { RoleName } from '../parts/role-name'
import { InvitationSign } from '../parts/state-signs'
import { Ago, Countdown } from '../parts/time'
import { usePlace } from '../shell/place'
import { canResend, canRevoke } from './acts'
import { ApprovalFacts } from './approval-facts'
import classes from './details.module.css'
import { texts } from './details-texts'
import { Facts } from './facts'
import type { Details } from './invitation-drawer'
import { LetterFacts } from './letter-facts'
import type { RowActs } from './row-dialogs'
import { Timeline } from './timeline'

interface Props {
  of: Details
  acts: RowActs
  /** After which events it is another one. */
  stale: Stale
}

export function InvitationDetails({ of, acts, stale }: Props) {
  const mark = useMark(of.id)
  return (
    <Stack gap="lg">
      <div ref={mark} data-mark className={classes.head}>
        <Title order={3} size="h3">
          {of.email}
        </Title>
        <InvitationSign state={of.state} />
      </div>
      <Acts of={of} acts={acts} />
      <About of={of} />
      <ApprovalFacts of={of} />
      <LetterFacts of={of} />
      <Timeline invitationId={of.id} stale={stale} />
    </Stack>
  )
}

function Acts({ of, acts }: { of: Details; acts: RowActs }) {
  const t = useTexts(texts)
  if (!canResend(of) && !canRevoke(of)) return null
  return (
    <Group gap="xs" role="group" aria-label={t.actions}>
      {canResend(of) && (
        <Button leftSection={<IconMailForward size={16} aria-hidden />} onClick={() => acts.resend(of)}>
          {t.resend}
        </Button>
      )}
      {of.state === 'PENDING' && (
        <Button
          variant="default"
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => acts.copy(of)}
        >
          {t.copyLink}
        </Button>
      )}
      {canRevoke(of) && (
        <Button
          variant="light"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => acts.revoke(of)}
        >
          {t.revoke}
        </Button>
      )}
    </Group>
  )
}

function About({ of }: { of: Details }) {
  const t = useTexts(texts)
  const { path } = usePlace()
  return (
    <Facts>
      <Fact name={t.role}>
        <RoleName of={of} />
      </Fact>
      <Fact name={t.department}>{of.department ?? t.nothing}</Fact>
      {/* Of a request, the approval tells who asked. */}
      {!of.approval?.requester && (
        <Fact name={t.inviter}>{of.inviter ? `${of.inviter.name} (${of.inviter.email})` : t.automatic}</Fact>
      )}
      <Fact name={t.created}>
        <Ago time={of.createdAt} />
      </Fact>
      {of.state === 'PENDING' && (
        <Fact name={t.expires}>
          <Countdown to={of.expiresAt} />
        </Fact>
      )}
      {of.state === 'EXPIRED' && (
        <Fact name={t.expired}>
          <Ago time={of.expiresAt} />
        </Fact>
      )}
      {of.acceptedAt && (
        <Fact name={t.accepted}>
          <Ago time={of.acceptedAt} />
        </Fact>
      )}
      {of.member && (
        <Fact name={t.member}>
          <Link className={classes.link} href={path(`members/${of.member.id}`)}>
            {of.member.user.name}
          </Link>
        </Fact>
      )}
      {of.declinedAt && (
        <Fact name={t.declined}>
          <Ago time={of.declinedAt} />
        </Fact>
      )}
      {of.revokedAt && (
        <Fact name={t.revoked}>
          <Ago time={of.revokedAt} />
        </Fact>
      )}
      {of.erasedAt && (
        <Fact name={t.erased}>
          <Ago time={of.erasedAt} /> {t.erasedLead}
        </Fact>
      )}
      {of.message && (
        <Fact name={t.message}>
          <blockquote className={classes.message}>{of.message}</blockquote>
        </Fact>
      )}
    </Facts>
  )
}
