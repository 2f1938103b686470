// The imports of before, and those that run. They move by themselves.

import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Pager, useForwardPages } from '../parts/pager'
import { type Column, Rows } from '../parts/rows'
import { Card } from '../parts/screen'
import { ImportSign } from '../parts/state-signs'
import { Failure, Loading } from '../parts/states'
import { Ago } from '../parts/time'
import { usePlace } from '../shell/place'
import { type ImportRowFragment, ImportsDocument } from './generated'
import { texts } from './texts'
import { useOutcome } from './use-outcome'

export function Earlier() {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { page, turn, hasPreviousPage } = useForwardPages(10)
  const columns = useColumns()
  const { data, error, waiting, again } = useRead(
    ImportsDocument,
    { organizationId: organization.id, ...page },
    { stale: ['IMPORT_STARTED', 'IMPORT_FINISHED', 'IMPORT_FAILED'] },
  )
  const list = data?.organization?.imports
  return (
    <Card title={t.earlier}>
      {error ? (
        <Failure error={error} again={again} />
      ) : !list ? (
        <Loading lines={3} />
      ) : list.totalCount === 0 ? (
        <Text c="dimmed">{t.noEarlier}</Text>
      ) : (
        <>
          <Rows
            label={t.earlier}
            rows={list.nodes}
            columns={columns}
            name={({ createdAt }) => createdAt}
            waiting={waiting}
          />
          <Pager pageInfo={{ ...list.pageInfo, hasPreviousPage }} total={list.totalCount} turn={turn} />
        </>
      )}
    </Card>
  )
}

function useColumns(): Column<ImportRowFragment>[] {
  const { path } = usePlace()
  const { moment, number } = useFormats()
  const outcome = useOutcome()
  const t = useTexts(texts)
  return [
    {
      title: t.readIn,
      cell: ({ id, createdAt }) => (
        <Anchor component={Link} href={path(`import/${id}`)} size="sm" fw={600}>
          {moment(createdAt)}
        </Anchor>
      ),
    },
    { title: t.ago, cell: ({ createdAt }) => <Ago time={createdAt} />, wide: true },
    { title: t.by, cell: ({ creator }) => creator?.name ?? t.commandLine },
    { title: t.state, cell: ({ state }) => <ImportSign state={state} /> },
    {
      title: t.rows,
      cell: ({ processed, total, state }) =>
        state === 'DONE' ? number(total) : t.progress(number(processed), number(total)),
    },
    { title: t.outcome, cell: outcome, wide: true },
  ]
}
