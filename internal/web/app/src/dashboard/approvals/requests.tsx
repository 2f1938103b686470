// What a member asked the admins for, and what became of it. No events come to
// members, so that it is read again whenever they come back to the page.

import { Button } from '@mantine/core'
import { IconMailPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Pager, useForwardPages } from '../parts/pager'
import { RoleName } from '../parts/role-name'
import { type Column, Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { InvitationSign } from '../parts/state-signs'
import { Failure, Loading, Message } from '../parts/states'
import { Ago } from '../parts/time'
import { usePlace } from '../shell/place'
import { type InvitationRowFragment, RequestsDocument } from './generated'
import { RequestDialog } from './request-dialog'
import { texts } from './texts'

export function Requests() {
  const { organization } = usePlace()
  const pages = useForwardPages()
  const [asking, setAsking] = useState(false)
  const t = useTexts(texts)
  const variables = { organizationId: organization.id, ...pages.page }
  const { data, error, waiting, again } = useRead(RequestsDocument, variables)
  useEffect(() => {
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [again])
  const list = data?.organization?.viewerRequests
  if (error || !list) {
    return (
      <Screen title={t.yourRequests} lead={t.requestsLead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  }
  const ask = (
    <Button leftSection={<IconMailPlus size={18} aria-hidden />} onClick={() => setAsking(true)}>
      {t.ask}
    </Button>
  )
  const empty = list.totalCount === 0
  return (
    <Screen title={t.yourRequests} lead={t.requestsLead} actions={!empty && ask}>
      {empty ? (
        <Message icon={<IconMailPlus aria-hidden />} title={t.noRequests} lead={t.noRequestsLead}>
          {ask}
        </Message>
      ) : (
        <Rows
          label={t.yourRequests}
          rows={list.nodes}
          columns={columns(t)}
          name={({ email }) => email}
          waiting={waiting}
        />
      )}
      {(list.pageInfo.hasNextPage || pages.hasPreviousPage) && (
        <Pager
          pageInfo={{ ...list.pageInfo, startCursor: null, hasPreviousPage: pages.hasPreviousPage }}
          total={list.totalCount}
          turn={pages.turn}
        />
      )}
      {asking && <RequestDialog asked={again} close={() => setAsking(false)} />}
    </Screen>
  )
}

function columns(t: (typeof texts)['en']): Column<InvitationRowFragment>[] {
  return [
    { title: t.person, cell: ({ email }) => email },
    { title: t.role, cell: (row) => <RoleName of={row} /> },
    { title: t.department, cell: ({ department }) => department },
    { title: t.state, cell: ({ state }) => <InvitationSign state={state} /> },
    {
      title: t.decisionColumn,
      cell: ({ state, approval }) => approval && <Decided approval={approval} state={state} />,
    },
    { title: t.askedAt, cell: ({ createdAt }) => <Ago time={createdAt} /> },
  ]
}

type Deciding = Pick<InvitationRowFragment, 'state'> & {
  approval: NonNullable<InvitationRowFragment['approval']>
}

/** How far the decision is, or what it was and when. Why, the API tells admins only. */
function Decided({ approval, state }: Deciding) {
  const t = useTexts(texts)
  const { given, needed, approvedAt, rejectedAt } = approval
  if (state === 'AWAITING_APPROVAL') return t.approvals(given.length, needed)
  const at = rejectedAt ?? approvedAt
  return (
    at && (
      <>
        {rejectedAt ? t.wasRejected : t.wasApproved} <Ago time={at} />
      </>
    )
  )
}
