// What cannot be meant so, by kind, each with what puts it right. What is fixed is
// gone at once, and comes back when the server refuses.

import { Button, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useAct, useRead } from '../client/read'
import { useTexts } from '../language/language'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { usePlace } from '../shell/place'
import { ConflictLine } from './conflict-line'
import classes from './conflicts.module.css'
import { type ConflictFragment, ConflictsDocument, FixRoleConflictDocument } from './generated'
import { IntoDepartment } from './into-department'
import { texts } from './texts'

/** The most that the server lists. */
const most = 500
/** How many of a kind are shown until all are asked for. */
const few = 5

export function Conflicts() {
  const organizationId = usePlace().organization.id
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [placing, setPlacing] = useState<ConflictFragment>()
  const [act] = useAct(FixRoleConflictDocument)
  const heading = useRef<HTMLDivElement>(null)
  const t = useTexts(texts)
  const tell = useTell(t.fixRefused)
  const { data, error, again } = useRead(
    ConflictsDocument,
    { organizationId },
    {
      stale: [
        'MEMBER_',
        'DEPARTMENT_',
        'SPACE_',
        'ROLE_',
        'INVITATION_',
        'INVITE_LINK_',
        'ORGANIZATION_POLICY_CHANGED',
      ],
    },
  )
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading lines={2} />
  const all = data.roleConflicts ?? []
  const left = all.filter(({ id }) => !gone.has(id))
  // What has left the list is forgotten: should it come back, it has to show.
  const known = new Set(all.map(({ id }) => id))
  if ([...gone].some((id) => !known.has(id))) setGone(new Set([...gone].filter((id) => known.has(id))))

  async function fix(conflict: ConflictFragment, departmentId?: string | null) {
    setGone((before) => new Set(before).add(conflict.id))
    // The button is about to go; whoever works by keys goes on from the heading.
    if (conflict.kind !== 'NO_DEPARTMENT') heading.current?.focus({ preventScroll: true })
    const input = { organizationId, conflictId: conflict.id, ...(departmentId && { departmentId }) }
    const { problems } = await act({ input })
    if (problems.length === 0) tell.done(t.fixed)
    else {
      setGone((before) => new Set([...before].filter((id) => id !== conflict.id)))
      // Asked for in a dialog, it is told there.
      if (conflict.kind !== 'NO_DEPARTMENT') tell.refused(problems)
    }
    again()
    return problems
  }

  return (
    <Card>
      <div ref={heading} tabIndex={-1} className={classes.heading}>
        <Title order={2} size="h4">
          {t.conflicts}
          {left.length > 0 && <span className={classes.count}>{left.length}</span>}
        </Title>
      </div>
      {left.length === 0 ? (
        <Text className={classes.calm} role="status">
          <IconCircleCheck size={20} aria-hidden />
          {t.noConflicts}
        </Text>
      ) : (
        <Stack gap="md">
          <Text c="dimmed">{t.conflictsLead}</Text>
          {byKind(left).map(([kind, conflicts]) => (
            <Kind
              key={kind}
              title={kind in t.kinds ? t.kinds[kind] : t.otherKind}
              conflicts={conflicts}
              fix={(conflict) =>
                conflict.kind === 'NO_DEPARTMENT' ? setPlacing(conflict) : void fix(conflict)
              }
            />
          ))}
          {all.length >= most && <Text c="dimmed">{t.manyConflicts}</Text>}
        </Stack>
      )}
      {placing && (
        <IntoDepartment
          conflict={placing}
          send={(departmentId) => fix(placing, departmentId)}
          close={() => setPlacing(undefined)}
        />
      )}
    </Card>
  )
}

interface KindProps {
  title: string
  conflicts: ConflictFragment[]
  fix: (conflict: ConflictFragment) => void
}

function Kind({ title, conflicts, fix }: KindProps) {
  const [whole, setWhole] = useState(false)
  const t = useTexts(texts)
  const shown = whole ? conflicts : conflicts.slice(0, few)
  return (
    <section aria-label={title}>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      <ul className={classes.list}>
        {shown.map((conflict) => (
          <ConflictLine key={conflict.id} conflict={conflict} fix={() => fix(conflict)} />
        ))}
      </ul>
      {shown.length < conflicts.length && (
        <Button variant="subtle" size="sm" mt="xs" onClick={() => setWhole(true)}>
          {t.showAll(conflicts.length)}
        </Button>
      )}
    </section>
  )
}

function byKind(conflicts: ConflictFragment[]) {
  const kinds = new Map<ConflictFragment['kind'], ConflictFragment[]>()
  for (const conflict of conflicts) {
    const among = kinds.get(conflict.kind)
    if (among) among.push(conflict)
    else kinds.set(conflict.kind, [conflict])
  }
  return [...kinds]
}
