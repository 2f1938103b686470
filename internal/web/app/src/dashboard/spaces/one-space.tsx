// One team space: who is in it, and as what.

import { Button } from '@mantine/core'
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useRead } from '../client/read'
import { useReadAll } from '../client/read-all'
import { useTexts } from '../language/language'
import { Pager, useForwardPages } from '../parts/pager'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message, NotFound } from '../parts/states'
import { useGone } from '../parts/use-gone'
import { WayBack } from '../parts/way-back'
import { useIsAdmin, usePlace } from '../shell/place'
import { AddMember } from './add-member'
import { DeleteSpace } from './delete-space'
import { SpaceDocument, SpacesCalledDocument, type SpacesCalledQuery } from './generated'
import { SpaceDialog } from './space-dialog'
import { SpaceMembers } from './space-members'
import { texts } from './texts'

export function OneSpace({ id }: { id: string }) {
  const { path } = usePlace()
  const isAdmin = useIsAdmin()
  const [, go] = useLocation()
  const [wish, setWish] = useState<'add' | 'edit' | 'delete'>()
  const gone = useGone()
  const pages = useForwardPages()
  const t = useTexts(texts)
  const { data, error, waiting, again } = useRead(
    SpaceDocument,
    { id, ...pages.page },
    { stale: ['SPACE_', 'DEPARTMENT_', 'MEMBER_'] },
  )
  if (error || !data) {
    return <Screen title={t.title}>{error ? <Failure error={error} again={again} /> : <Loading />}</Screen>
  }
  if (data.node?.__typename !== 'Space') return <Missing />
  const space = data.node
  const { edges, pageInfo, totalCount } = space.people
  const close = () => setWish(undefined)
  const add = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setWish('add')}>
      {t.addMember}
    </Button>
  )
  return (
    <Here space={space}>
      <Screen
        title={space.name}
        lead={space.department ? t.ofDepartment(space.department.path) : t.ofNone}
        actions={
          isAdmin && (
            <>
              <Button variant="default" onClick={() => setWish('edit')}>
                {t.edit}
              </Button>
              <Button variant="subtle" color="red" onClick={() => setWish('delete')}>
                {t.delete}
              </Button>
              {totalCount > 0 && add}
            </>
          )
        }
      >
        <WayBack href={path('spaces')} label={t.all} />
        {totalCount === 0 ? (
          <Message title={t.nobody} lead={isAdmin && t.nobodyLead} icon={<IconUsersGroup aria-hidden />}>
            {isAdmin && add}
          </Message>
        ) : (
          <SpaceMembers spaceId={id} edges={edges} waiting={waiting} again={again} />
        )}
        <Pager
          pageInfo={{ ...pageInfo, hasPreviousPage: pages.hasPreviousPage }}
          total={totalCount}
          turn={pages.turn}
        />
      </Screen>
      {wish === 'add' && <AddMember space={space} done={again} close={close} />}
      {wish === 'edit' && <SpaceDialog space={space} done={again} close={close} />}
      {wish === 'delete' && (
        <DeleteSpace
          space={space}
          count={totalCount}
          done={() => {
            if (!gone.current) go(path('spaces'))
          }}
          close={close}
        />
      )}
    </Here>
  )
}

const called = (data: SpacesCalledQuery) => data.organization?.spaces

/** Shows a space only at the organization whose it is: its id alone leads to those of the viewer's others too. */
function Here({ space, children }: { space: { id: string; name: string }; children: ReactNode }) {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { data, error, again } = useReadAll(
    SpacesCalledDocument,
    { organizationId: organization.id, name: space.name },
    called,
  )
  if (error || !data) {
    return <Screen title={t.title}>{error ? <Failure error={error} again={again} /> : <Loading />}</Screen>
  }
  return data.some(({ id }) => id === space.id) ? children : <Missing />
}

function Missing() {
  const { path } = usePlace()
  const t = useTexts(texts)
  return (
    <Screen title={t.title}>
      <WayBack href={path('spaces')} label={t.all} />
      <NotFound />
    </Screen>
  )
}
