// The invitations as a table that moves by itself, with all that can be done there.

import { Button } from '@mantine/core'
import { IconMailPlus } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { useLocation, useParams, useSearch, useSearchParams } from 'wouter'
import { useNow } from '../client/clock'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Pager, useFilledPage, usePages } from '../parts/pager'
import { startOfDay } from '../parts/period'
import { RowMenu, useRowMenu } from '../parts/row-menu'
import { Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message, NoPermission } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import type { Row } from './acts'
import { BulkBar } from './bulk-bar'
import { columns } from './columns'
import { ExportLink } from './export-link'
import { FilterBar } from './filter-bar'
import { noFilters, orders, whereOf } from './filters'
import { InvitationsDocument } from './generated'
import { InvitationDrawer } from './invitation-drawer'
import { Invite } from './invite'
import { type RowActs, useRowActs } from './row-dialogs'
import { RowItems } from './row-items'
import { texts } from './texts'
import { useFilters } from './use-filters'
import { useSelection } from './use-selection'

export default function Invitations() {
  const t = useTexts(texts)
  if (useIsAdmin()) return <ForAdmins />
  return (
    <Screen title={t.title}>
      <NoPermission />
    </Screen>
  )
}

function ForAdmins() {
  const t = useTexts(texts)
  const { inviting, invite, close } = useInviting()
  const inviteButton = (
    <Button leftSection={<IconMailPlus size={18} aria-hidden />} onClick={invite}>
      {t.invite}
    </Button>
  )
  return (
    <Screen
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ExportLink />
          {inviteButton}
        </>
      }
    >
      <List invite={invite} />
      <Invite opened={inviting} close={close} />
    </Screen>
  )
}

/** Whether the dialog is open stands in the address, so that other screens can lead to it. */
function useInviting() {
  const [query, setQuery] = useSearchParams()
  const write = (change: (query: URLSearchParams) => void) =>
    setQuery(
      (now) => {
        change(now)
        return now
      },
      { replace: true },
    )
  return {
    inviting: query.has('invite'),
    invite: () => write((now) => now.set('invite', '')),
    close: () => write((now) => now.delete('invite')),
  }
}

function List({ invite }: { invite: () => void }) {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { filters, key, setFilters } = useFilters()
  const pages = usePages(key)
  // What lies in the last days is another list with each new day, not with each moment.
  const today = useNow(startOfDay)
  const where = whereOf(filters, today)
  const { data, error, waiting, again } = useRead(
    InvitationsDocument,
    { organizationId: organization.id, ...pages.page, where, orderBy: orders[filters.order] },
    { stale: ['INVITATION_', 'DEPARTMENT_RENAMED', 'DEPARTMENT_MOVED'] },
  )
  const { acts, dialogs } = useRowActs()
  const { id } = useParams<{ id?: string }>()
  const [, navigate] = useLocation()
  const ways = useWays()
  const list = data?.organization?.invitations
  useFilledPage(pages, waiting ? undefined : list?.nodes)
  if (list?.totalCount === 0 && !where)
    return (
      <Message title={t.none} lead={t.noneLead} icon={<IconMailPlus aria-hidden />}>
        <Button onClick={invite}>{t.inviteFirst}</Button>
      </Message>
    )
  return (
    <>
      <FilterBar filters={filters} narrowed={where !== null} change={setFilters} />
      {error && <Failure error={error} again={again} />}
      {!error && !list && <Loading lines={10} />}
      {list?.totalCount === 0 && (
        <Message title={t.noneFits} lead={t.noneFitsLead}>
          <Button variant="default" onClick={() => setFilters(noFilters)}>
            {t.showAll}
          </Button>
        </Message>
      )}
      {list && list.totalCount > 0 && (
        <Table rows={list.nodes} list={key} waiting={waiting} acts={acts} details={ways.details} />
      )}
      {list && <Pager pageInfo={list.pageInfo} total={list.totalCount} turn={pages.setPage} />}
      {dialogs}
      <InvitationDrawer id={id} acts={acts} close={() => navigate(ways.list)} />
    </>
  )
}

/** Addresses here, all with the filters. */
function useWays() {
  const { path } = usePlace()
  const query = useSearch()
  const base = path('invitations')
  const rest = query && `?${query}`
  return {
    list: base + rest,
    details: useCallback(({ id }: Row) => `${base}/${id}${rest}`, [base, rest]),
  }
}

interface TableProps {
  rows: Row[]
  /** Which list they are a page of. */
  list: string
  waiting: boolean
  acts: RowActs
  details: (row: Row) => string
}

function Table({ rows, list, waiting, acts, details }: TableProps) {
  const t = useTexts(texts)
  const [, navigate] = useLocation()
  const { opened, open, close } = useRowMenu<Row>()
  const shown = useMemo(() => columns(t, { details, openMenu: open }), [t, details, open])
  const { selection, selected, clear } = useSelection(list, rows)
  return (
    <>
      <Rows
        label={t.title}
        rows={rows}
        columns={shown}
        name={({ email }) => email}
        selection={selection}
        waiting={waiting}
      />
      <BulkBar rows={selected} clear={clear} />
      <RowMenu opened={opened} close={close}>
        {(row) => <RowItems row={row} acts={acts} showDetails={() => navigate(details(row))} />}
      </RowMenu>
    </>
  )
}
