// Everybody who belongs here, as a table that moves by itself.

import { Button } from '@mantine/core'
import { IconDownload, IconUsers } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Pager, useFilledPage, usePages } from '../parts/pager'
import { pathOf } from '../parts/path-of'
import { useRowMenu } from '../parts/row-menu'
import { Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { useStateOf } from '../parts/use-state-of'
import { useIsAdmin, usePlace } from '../shell/place'
import { useColumns } from './columns'
import { type Filter, orders, readFilter, whereOf, writeFilter } from './filter'
import { FilterBar } from './filter-bar'
import { ExportMembersDocument, type MemberRowFragment, MembersDocument } from './generated'
import { MemberMenu } from './member-menu'
import { OnboardingOverview } from './onboarding-overview'
import { nobody, Selected } from './selected'
import { texts } from './texts'

export default function Members() {
  const t = useTexts(texts)
  const admin = useIsAdmin()
  return (
    <Screen title={t.title} lead={t.lead} actions={admin && <Export />}>
      {admin && <OnboardingOverview />}
      <MemberTable admin={admin} />
    </Screen>
  )
}

function MemberTable({ admin }: { admin: boolean }) {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { opened, open, close } = useRowMenu<MemberRowFragment>()
  const columns = useColumns(open)
  const [query, setQuery] = useSearchParams()
  const filter = readFilter(query)
  const shown = writeFilter(filter).toString()
  const pages = usePages(shown)
  const [picked, pick] = useStateOf(shown, nobody)
  const { data, error, waiting, again } = useRead(
    MembersDocument,
    { organizationId: organization.id, ...pages.page, where: whereOf(filter), orderBy: orders[filter.order] },
    { stale: ['MEMBER_', 'DEPARTMENT_RENAMED', 'DEPARTMENT_MOVED'] },
  )
  const change = (changes: Partial<Filter>) =>
    setQuery((now) => writeFilter({ ...readFilter(now), ...changes }), { replace: true })
  const list = data?.organization?.members
  useFilledPage(pages, waiting ? undefined : list?.nodes)
  return (
    <>
      <FilterBar filter={filter} change={change} admin={admin} />
      {error ? (
        <Failure error={error} again={again} />
      ) : !list ? (
        <Loading />
      ) : list.totalCount === 0 ? (
        <Message title={t.nobody} lead={t.nobodyLead} icon={<IconUsers aria-hidden />} />
      ) : (
        <>
          <Rows
            label={t.title}
            rows={list.nodes}
            columns={columns}
            name={({ user }) => user.name}
            selection={
              admin
                ? {
                    ids: picked.all ? new Set(list.nodes.map(({ id }) => id)) : picked.ids,
                    select: (ids) => pick({ all: false, ids }),
                  }
                : undefined
            }
            waiting={waiting}
          />
          <MemberMenu opened={opened} close={close} />
          <Pager pageInfo={list.pageInfo} total={list.totalCount} turn={pages.setPage} />
          <Selected picked={picked} pick={pick} matching={list.totalCount} where={whereOf(filter)} />
        </>
      )}
    </>
  )
}

function Export() {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { data } = useRead(ExportMembersDocument, { organizationId: organization.id })
  if (!data?.exportMembers) return null
  return (
    <Button
      component="a"
      href={pathOf(data.exportMembers)}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t.export}
    </Button>
  )
}
