// The columns of the table. Its cells are plain elements: there are many of them.

import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { RoleName } from '../parts/role-name'
import { RowMenuButton } from '../parts/row-menu'
import type { Column } from '../parts/rows'
import { DeliverySign, InvitationSign } from '../parts/state-signs'
import { Ago, Countdown } from '../parts/time'
import type { Row } from './acts'
import classes from './invitations.module.css'
import { type Texts, texts } from './texts'

interface Ways {
  /** Where an invitation's details are. */
  details: (row: Row) => string
  openMenu: (row: Row, button: HTMLElement) => void
}

export function columns(t: Texts, { details, openMenu }: Ways): Column<Row>[] {
  return [
    {
      title: t.email,
      cell: (row) => (
        <Link className={classes.address} href={details(row)}>
          {row.email}
        </Link>
      ),
    },
    { title: t.state, cell: ({ state }) => <InvitationSign state={state} /> },
    { title: t.delivery, cell: (row) => <Letter of={row} /> },
    { title: t.expires, cell: (row) => <Expiry of={row} /> },
    { title: t.role, cell: (row) => <Place of={row} /> },
    { title: t.invited, cell: (row) => <Invited of={row} />, wide: true },
    {
      title: t.actions,
      bare: true,
      cell: (row) => (
        <RowMenuButton label={t.actionsFor(row.email)} open={(button) => openMenu(row, button)} />
      ),
    },
  ]
}

/** Where the letter is, and what the mail server said against it. There is none before an approval. */
function Letter({ of: { state, delivery, deliveryProblem } }: { of: Row }) {
  if (state === 'AWAITING_APPROVAL' || state === 'REJECTED') return null
  return (
    <>
      <DeliverySign delivery={delivery} />
      {deliveryProblem && <span className={classes.problem}>{deliveryProblem}</span>}
    </>
  )
}

function Expiry({ of: { state, expiresAt } }: { of: Row }) {
  const t = useTexts(texts)
  if (state === 'PENDING') return <Countdown to={expiresAt} />
  if (state !== 'AWAITING_APPROVAL') return null
  return (
    <>
      <Countdown to={expiresAt} /> <span className={classes.small}>{t.decide}</span>
    </>
  )
}

/** What the person will be, and where. */
function Place({ of }: { of: Row }) {
  return (
    <>
      <RoleName of={of} />
      {of.department && <span className={classes.small}>{of.department}</span>}
    </>
  )
}

function Invited({ of: { createdAt, inviter, approval } }: { of: Row }) {
  const t = useTexts(texts)
  const by = inviter ?? approval?.requester
  return (
    <>
      <Ago time={createdAt} />
      <span className={classes.small}>{by ? t.by(by.name) : t.automatic}</span>
    </>
  )
}
