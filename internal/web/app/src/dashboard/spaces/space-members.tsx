// Who is in a team space, with what each is there.

import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../client/generated'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { names } from '../parts/names'
import { builtInRoles } from '../parts/permissions'
import { Person } from '../parts/person'
import { useTell } from '../parts/problems'
import { type Column, Rows } from '../parts/rows'
import { Ago } from '../parts/time'
import { useIsAdmin } from '../shell/place'
import { RemoveSpaceMemberDocument, type SpaceMemberFragment, UpdateSpaceMemberDocument } from './generated'
import { texts } from './texts'

type Row = SpaceMemberFragment & { id: string }

interface Props {
  spaceId: string
  edges: SpaceMemberFragment[]
  waiting: boolean
  again: () => void
}

export function SpaceMembers({ spaceId, edges, waiting, again }: Props) {
  const isAdmin = useIsAdmin()
  const [leaving, setLeaving] = useState<Row>()
  const [remove] = useAct(RemoveSpaceMemberDocument)
  const tell = useTell()
  const called = useTexts(names).role
  const t = useTexts(texts)

  async function takeOut({ node }: Row) {
    const { problems } = await remove({ input: { spaceId, memberId: node.id } })
    if (problems.length === 0) {
      tell.done(t.removed(node.user.name))
      again()
    }
    return problems
  }

  const columns: Column<Row>[] = [
    { title: t.person, cell: ({ node }) => <Person user={node.user} /> },
    {
      title: t.role,
      cell: (row) =>
        isAdmin ? <RoleHere spaceId={spaceId} row={row} again={again} /> : called[row.roleInSpace],
    },
    { title: t.department, cell: ({ node }) => node.department ?? t.noDepartment, wide: true },
    { title: t.since, cell: ({ joinedAt }) => <Ago time={joinedAt} />, wide: true },
  ]
  const actions: Column<Row> = {
    title: t.actions,
    bare: true,
    cell: (row) => (
      <Button size="sm" variant="subtle" color="red" onClick={() => setLeaving(row)}>
        {t.remove}
        <span className="unseen"> {row.node.user.name}</span>
      </Button>
    ),
  }
  return (
    <>
      <Rows
        label={t.members}
        rows={edges.map((edge) => ({ ...edge, id: edge.node.id }))}
        columns={isAdmin ? [...columns, actions] : columns}
        name={({ node }) => node.user.name}
        waiting={waiting}
      />
      {leaving && (
        <Confirm
          title={t.removeTitle(leaving.node.user.name)}
          lead={t.removeLead(leaving.node.user.name)}
          act={t.removeAct}
          confirm={() => takeOut(leaving)}
          close={() => setLeaving(undefined)}
        />
      )}
    </>
  )
}

interface RoleProps {
  spaceId: string
  row: Row
  again: () => void
}

/** The role in the space, to be changed where it stands: it shows at once, and goes back when it is refused. */
function RoleHere({ spaceId, row: { node, roleInSpace }, again }: RoleProps) {
  const [wanted, setWanted] = useState<Role>()
  const [update] = useAct(UpdateSpaceMemberDocument)
  const tell = useTell()
  const called = useTexts(names).role
  const t = useTexts(texts)
  if (wanted === roleInSpace) setWanted(undefined)

  async function change(role: Role) {
    setWanted(role)
    const { problems } = await update({ input: { spaceId, memberId: node.id, role } })
    if (problems.length === 0) {
      tell.done(t.changed(node.user.name, called[role]))
      again()
    } else {
      setWanted(undefined)
      tell.refused(problems)
    }
  }

  return (
    <NativeSelect
      aria-label={t.roleOf(node.user.name)}
      data={builtInRoles
        .slice(builtInRoles.indexOf(node.role))
        .map((role) => ({ value: role, label: called[role] }))}
      value={wanted ?? roleInSpace}
      onChange={(event) => void change(event.currentTarget.value as Role)} // the values are those above
      w={140}
    />
  )
}
