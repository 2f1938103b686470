// Who belonged to the organization at a moment of its past, and what each was
// permitted, as the log tells.

import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { localMinute } from '../parts/local-minute'
import { names } from '../parts/names'
import { Pager, useForwardPages } from '../parts/pager'
import { Person } from '../parts/person'
import { type Column, Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { MemberSign } from '../parts/state-signs'
import { Failure, Loading, Message, NoPermission } from '../parts/states'
import { WayBack } from '../parts/way-back'
import { useIsAdmin, usePlace } from '../shell/place'
import { AccessAsOfDocument, type AccessAsOfQuery } from './generated'
import { texts } from './texts'

type Access = NonNullable<AccessAsOfQuery['accessAsOf']>['members']['nodes'][number] & { id: string }

export default function AccessAsOf() {
  const { path } = usePlace()
  const isAdmin = useIsAdmin()
  const [search, setSearch] = useSearchParams()
  const [opened] = useState(() => new Date())
  const t = useTexts(texts)
  if (!isAdmin) {
    return (
      <Screen title={t.accessTitle}>
        <NoPermission />
      </Screen>
    )
  }
  const asked = search.get('at') ?? ''
  const time = Number.isNaN(Date.parse(asked)) ? opened : new Date(asked)
  return (
    <Screen title={t.accessTitle} lead={t.accessLead}>
      <WayBack href={path('activity')} label={t.backToActivity} />
      <TextInput
        type="datetime-local"
        label={t.accessAt}
        mb="md"
        maw={260}
        defaultValue={localMinute(time.getTime())}
        max={localMinute(opened.getTime())}
        onChange={(event) => {
          const chosen = new Date(event.currentTarget.value)
          if (!Number.isNaN(chosen.getTime())) setSearch({ at: chosen.toISOString() }, { replace: true })
        }}
      />
      <Snapshot key={time.toISOString()} time={time.toISOString()} />
    </Screen>
  )
}

function Snapshot({ time }: { time: string }) {
  const { organization } = usePlace()
  const { moment, number } = useFormats()
  const pages = useForwardPages()
  const t = useTexts(texts)
  const columns = useColumns()
  const variables = { organizationId: organization.id, time, ...pages.page }
  const { data, error, waiting, again } = useRead(AccessAsOfDocument, variables)
  if (error) return <Failure error={error} again={again} />
  const snapshot = data?.accessAsOf
  if (!snapshot) return <Loading />
  const { nodes, pageInfo } = snapshot.members
  if (nodes.length === 0) return <Message title={t.nobody} lead={t.nobodyLead} />
  const rows = nodes.map((member) => ({ ...member, id: member.memberId }))
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs" role="status">
        {t.asOf(moment(snapshot.time), number(snapshot.sequence))}
      </Text>
      <Rows
        label={t.accessTitle}
        rows={rows}
        columns={columns}
        name={({ user }) => user?.name ?? t.erased}
        waiting={waiting}
      />
      <Pager
        pageInfo={{ ...pageInfo, startCursor: null, hasPreviousPage: pages.hasPreviousPage }}
        turn={pages.turn}
      />
    </>
  )
}

function useColumns(): Column<Access>[] {
  const t = useTexts(texts)
  const { role: roles, permission } = useTexts(names)
  return [
    { title: t.person, cell: ({ user }) => (user ? <Person user={user} /> : t.erased) },
    { title: t.role, cell: ({ role, customRole }) => customRole ?? roles[role] },
    { title: t.department, cell: ({ department }) => department },
    { title: t.state, cell: ({ state }) => <MemberSign state={state} /> },
    {
      title: t.permissions,
      cell: ({ permissions }) =>
        permissions.length === 0 ? (
          t.noPermissions
        ) : (
          <details>
            <summary>{t.permissionCount(permissions.length)}</summary>
            {permissions.map((one) => permission[one]).join(', ')}
          </details>
        ),
    },
  ]
}
