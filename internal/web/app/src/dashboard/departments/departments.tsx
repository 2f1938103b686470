// The departments: at one side the tree, at the other the one that is chosen,
// with what can be done about it. The one that is chosen stands in the address.

import { Button, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconHierarchy2, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation, useParams } from 'wouter'
import { useReadAll } from '../client/read-all'
import { useLanguage, useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { Card, Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { useGone } from '../parts/use-gone'
import { useStateOf } from '../parts/use-state-of'
import { useIsAdmin, usePlace } from '../shell/place'
import { DeleteDialog } from './delete-dialog'
import { DepartmentDetails, type Wish } from './department-details'
import { DepartmentTree } from './department-tree'
import classes from './departments.module.css'
import { DepartmentTreeDocument, type DepartmentTreeQuery } from './generated'
import { MoveDialog } from './move-dialog'
import { NameDialog } from './name-dialog'
import { PermissionsDialog } from './permissions-dialog'
import { texts } from './texts'
import { type Branch, grow } from './tree'

const page = (data: DepartmentTreeQuery) => data.organization?.departments

export default function Departments() {
  const { organization, path } = usePlace()
  const isAdmin = useIsAdmin()
  const { language } = useLanguage()
  const { id } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  // A dialog about one department is none about the next.
  const [wish, setWish] = useStateOf<Wish | undefined>(id ?? '', undefined)
  const t = useTexts(texts)
  const { data, error, again } = useReadAll(
    DepartmentTreeDocument,
    { organizationId: organization.id },
    page,
    { stale: ['DEPARTMENT_', 'MEMBER_JOINED', 'MEMBER_DEPARTMENT_CHANGED', 'MEMBER_REMOVED'] },
  )
  const tree = useMemo(() => data && grow(data, language), [data, language])
  if (error || !tree) {
    return (
      <Screen title={t.title} lead={t.lead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  }

  const chosen = tree.byId.get(id ?? '')
  const choose = (id: string | null) => go(path(id ? `departments/${id}` : 'departments'), { replace: true })
  const add = isAdmin && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWish('create')}>
      {t.add}
    </Button>
  )
  return (
    <Screen title={t.title} lead={t.lead} actions={tree.roots.length > 0 && add}>
      {tree.roots.length === 0 ? (
        <Message
          title={t.none}
          lead={isAdmin ? t.noneLead : `${t.noneLead} ${t.noneYet}`}
          icon={<IconHierarchy2 aria-hidden />}
        >
          {add}
        </Message>
      ) : (
        <div className={classes.halves}>
          <DepartmentTree tree={tree} chosen={chosen?.department.id} choose={choose} />
          <Chosen branch={chosen} wish={setWish} close={() => choose(null)} />
        </div>
      )}
      {wish && (
        <Wished wish={wish} branch={chosen} again={again} choose={choose} close={() => setWish(undefined)} />
      )}
    </Screen>
  )
}

interface ChosenProps {
  branch: Branch | undefined
  wish: (wish: Wish) => void
  close: () => void
}

/** Beside the tree where there is room, else in front of it. */
function Chosen({ branch, wish, close }: ChosenProps) {
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false })
  const t = useTexts(texts)
  if (!branch) {
    if (narrow) return null
    return (
      <div className={classes.details}>
        <Card>
          <Text c="dimmed">{t.choose}</Text>
        </Card>
      </div>
    )
  }
  const details = <DepartmentDetails branch={branch} wish={wish} />
  if (narrow) {
    return (
      <Dialog title={branch.department.path} close={close}>
        {details}
      </Dialog>
    )
  }
  return (
    <div className={classes.details}>
      <Card title={branch.department.path}>{details}</Card>
    </div>
  )
}

interface WishedProps {
  wish: Wish
  branch: Branch | undefined
  again: () => void
  choose: (id: string | null) => void
  close: () => void
}

function Wished({ wish, branch, again, choose, close }: WishedProps) {
  const gone = useGone()
  const done = (id?: string | null) => {
    again()
    if (id !== undefined && !gone.current) choose(id)
  }
  if (wish === 'create') return <NameDialog done={done} close={close} />
  if (!branch) return null
  const props = { branch, done, close }
  switch (wish) {
    case 'create-beneath':
      return <NameDialog beneath={branch} done={done} close={close} />
    case 'rename':
      return <NameDialog renames={branch} done={done} close={close} />
    case 'move':
      return <MoveDialog {...props} />
    case 'permissions':
      return <PermissionsDialog {...props} />
    case 'delete':
      return <DeleteDialog {...props} />
  }
}
