// The invitations as a table that moves by itself.

import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Pager, usePages } from '../parts/pager'
import { RoleName } from '../parts/role-name'
import { type Column, Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { DeliverySign, InvitationSign } from '../parts/state-signs'
import { Failure, Loading, Message } from '../parts/states'
import { Ago, Countdown } from '../parts/time'
import { usePlace } from '../shell/place'
import type { InvitationRowFragment } from './generated'
import { InvitationsDocument } from './generated'
import { texts } from './texts'

export default function Invitations() {
  const { organization } = usePlace()
  const { page, setPage } = usePages()
  const t = useTexts(texts)
  const { data, error, waiting, again } = useRead(
    InvitationsDocument,
    { organizationId: organization.id, ...page },
    { stale: ['INVITATION_'] },
  )
  if (error) return <Failure error={error} again={again} />
  const list = data?.organization?.invitations
  if (!list) return <Loading />
  return (
    <Screen title={t.title}>
      {list.totalCount === 0 ? (
        <Message title={t.none} lead={t.noneLead} />
      ) : (
        <Rows
          label={t.title}
          rows={list.nodes}
          columns={columns(t)}
          name={(row) => row.email}
          waiting={waiting}
        />
      )}
      <Pager pageInfo={list.pageInfo} total={list.totalCount} turn={setPage} />
    </Screen>
  )
}

function columns(t: (typeof texts)['en']): Column<InvitationRowFragment>[] {
  return [
    { title: t.email, cell: ({ email }) => email },
    { title: t.role, cell: (row) => <RoleName of={row} /> },
    { title: t.department, cell: ({ department }) => department, wide: true },
    { title: t.state, cell: ({ state }) => <InvitationSign state={state} /> },
    {
      title: t.delivery,
      cell: ({ delivery, deliveryProblem }) => <DeliverySign delivery={delivery} problem={deliveryProblem} />,
    },
    { title: t.created, cell: ({ createdAt }) => <Ago time={createdAt} />, wide: true },
    { title: t.expires, cell: ({ state, expiresAt }) => state === 'PENDING' && <Countdown to={expiresAt} /> },
  ]
}
