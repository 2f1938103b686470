// Everything about one invitation, beside the table. It has an address of its own.

import { Drawer } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LogEvent } from '../client/live'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Failure, Loading, NotFound } from '../parts/states'
import { usePlace } from '../shell/place'
import { texts } from './details-texts'
import { InvitationDocument, type InvitationQuery } from './generated'
import { InvitationDetails } from './invitation-details'
import type { RowActs } from './row-dialogs'

export type Details = Extract<NonNullable<InvitationQuery['node']>, { __typename: 'Invitation' }>

interface Props {
  /** Which one; none while it is closed. */
  id: string | undefined
  acts: RowActs
  close: () => void
}

export function InvitationDrawer({ id, acts, close }: Props) {
  const t = useTexts(texts)
  // While it slides away it still shows what it was about.
  const [shown, setShown] = useState(id)
  useEffect(() => {
    if (id) setShown(id)
  }, [id])
  const about = id ?? shown
  return (
    <Drawer
      opened={id !== undefined}
      onClose={close}
      position="right"
      size="lg"
      closeButtonProps={{ 'aria-label': t.close }}
      title={t.about}
      // A drawer's head is no second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {about && <About key={about} id={about} acts={acts} />}
    </Drawer>
  )
}

function About({ id, acts }: { id: string; acts: RowActs }) {
  const { organization } = usePlace()
  const stale = (event: LogEvent) => event.invitation?.id === id
  const { data, error, again } = useRead(InvitationDocument, { id }, { stale })
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading />
  const { node } = data
  if (node?.__typename !== 'Invitation' || node.organization.id !== organization.id) return <NotFound />
  return <InvitationDetails of={node} acts={acts} stale={stale} />
}
