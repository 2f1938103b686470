import { Stack, Text, Title } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { LogSentence } from '../parts/log-sentence'
import { Pager } from '../parts/pager'
import { Card, Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { Ago } from '../parts/time'
import { usePlace } from '../shell/place'
import classes from './approvals.module.css'
import { DecidedDocument } from './generated'
import { texts } from './texts'
import { useQueue } from './use-queue'
import { WaitingCard } from './waiting-card'

/** What admins have to decide, the most urgent first, and what was decided lately. */
export function Queue() {
  const t = useTexts(texts)
  const { list, cards, setPage, error, again } = useQueue()
  if (error || !list) {
    return (
      <Screen title={t.title} lead={t.lead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  }
  return (
    <Screen title={t.title} lead={t.lead}>
      {cards.length === 0 ? (
        <Message icon={<IconChecklist aria-hidden />} title={t.none} lead={t.noneLead} />
      ) : (
        <ul className={classes.queue}>
          {cards.map(({ invitation, outcome }) => (
            <WaitingCard key={invitation.id} invitation={invitation} outcome={outcome} again={again} />
          ))}
        </ul>
      )}
      {(list.pageInfo.hasNextPage || list.pageInfo.hasPreviousPage) && (
        <Pager pageInfo={list.pageInfo} total={list.totalCount} turn={setPage} />
      )}
      <Decided />
    </Screen>
  )
}

function Decided() {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { data } = useRead(
    DecidedDocument,
    { organizationId: organization.id },
    { stale: ['INVITATION_APPROVED', 'INVITATION_REJECTED'] },
  )
  const lines = data?.organization?.events?.nodes ?? []
  if (lines.length === 0) return null
  return (
    <Stack gap="xs" mt="xl">
      <Title order={2} size="h4">
        {t.decided}
      </Title>
      <Card>
        <ul className={classes.decided}>
          {lines.map((line) => (
            <li key={line.id}>
              <LogSentence line={line} />{' '}
              <Text span size="sm" c="dimmed">
                {t.by(line.actor.displayName)}, <Ago time={line.occurredAt} />
              </Text>
              {line.reason && <blockquote>{line.reason}</blockquote>}
            </li>
          ))}
        </ul>
      </Card>
    </Stack>
  )
}
