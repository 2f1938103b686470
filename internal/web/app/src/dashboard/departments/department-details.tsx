// One department: who is in it, which spaces go with it, what it permits and what
// comes down from above.

import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Permission } from '../client/generated'
import { useTexts } from '../language/language'
import { names } from '../parts/names'
import { Sign } from '../parts/sign'
import { Failure, Loading } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import classes from './departments.module.css'
import { texts } from './texts'
import { type Branch, inherited } from './tree'
import { useContents } from './use-contents'

/** What somebody wants to do about the department, and which dialog that opens. */
export type Wish = 'create' | 'create-beneath' | 'rename' | 'move' | 'permissions' | 'delete'

interface Props {
  branch: Branch
  wish: (wish: Wish) => void
}

export function DepartmentDetails({ branch, wish }: Props) {
  const { path } = usePlace()
  const isAdmin = useIsAdmin()
  const t = useTexts(texts)
  const { department, people } = branch
  const own = department.members.totalCount
  return (
    <Stack gap="lg">
      <dl className={classes.facts}>
        <div>
          <dt>{t.inside}</dt>
          <dd>
            <Text component="span">{own === people ? t.people(own) : t.peopleBeneath(own, people)}</Text>
            {own > 0 && (
              <>
                {' · '}
                <Anchor
                  component={Link}
                  href={`${path('members')}?department=${encodeURIComponent(department.path)}`}
                >
                  {t.showMembers}
                  <span className="unseen"> ({department.path})</span>
                </Anchor>
              </>
            )}
          </dd>
        </div>
        {isAdmin && (
          <div>
            <dt>{t.openInvitations}</dt>
            <dd>
              <OpenInvitations departmentId={department.id} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.spaces}</dt>
          <dd>
            <Spaces departmentId={department.id} />
          </dd>
        </div>
        <div>
          <dt>{t.permissions}</dt>
          <dd>
            <Permissions branch={branch} />
          </dd>
        </div>
      </dl>
      {isAdmin && (
        <Group gap="xs">
          <Button variant="light" onClick={() => wish('create-beneath')}>
            {t.addBeneath}
          </Button>
          <Button variant="default" onClick={() => wish('permissions')}>
            {t.change}
          </Button>
          <Button variant="default" onClick={() => wish('rename')}>
            {t.rename}
          </Button>
          <Button variant="default" onClick={() => wish('move')}>
            {t.move}
          </Button>
          <Button variant="subtle" color="red" onClick={() => wish('delete')}>
            {t.delete}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function OpenInvitations({ departmentId }: { departmentId: string }) {
  const t = useTexts(texts)
  const { contents } = useContents(departmentId)
  // That they could not be counted is said at the spaces, which come with them.
  if (!contents) return <Text c="dimmed">…</Text>
  return contents.invitations > 0 ? (
    <Text>{t.leadHere(contents.invitations)}</Text>
  ) : (
    <Text c="dimmed">{t.noInvitations}</Text>
  )
}

function Spaces({ departmentId }: { departmentId: string }) {
  const { path } = usePlace()
  const t = useTexts(texts)
  const { contents, error, again } = useContents(departmentId)
  if (!contents) return error ? <Failure error={error} again={again} /> : <Loading lines={1} />
  const { spaces } = contents
  if (spaces.length === 0) return <Text c="dimmed">{t.noSpaces}</Text>
  return (
    <>
      <Group gap="xs">
        {spaces.map(({ id, name }) => (
          <Anchor key={id} component={Link} href={path(`spaces/${id}`)}>
            {name}
          </Anchor>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t.spacesHint}
      </Text>
    </>
  )
}

function Permissions({ branch }: { branch: Branch }) {
  const t = useTexts(texts)
  const { permissionGrants, permissionDenials } = branch.department
  const fromAbove = inherited(branch)
  if (permissionGrants.length + permissionDenials.length + fromAbove.length === 0) {
    return <Text c="dimmed">{t.noPermissions}</Text>
  }
  return (
    <ul className={classes.permissions}>
      {permissionGrants.map((permission) => (
        <One key={permission} permission={permission} granted />
      ))}
      {permissionDenials.map((permission) => (
        <One key={permission} permission={permission} granted={false} />
      ))}
      {fromAbove.map(({ permission, granted, from }) => (
        <One key={permission} permission={permission} granted={granted} from={from.path} />
      ))}
    </ul>
  )
}

function One({ permission, granted, from }: { permission: Permission; granted: boolean; from?: string }) {
  const t = useTexts(texts)
  const called = useTexts(names).permission
  return (
    <li>
      <Sign tone={granted ? 'good' : 'warn'}>{granted ? t.granted : t.denied}</Sign> {called[permission]}
      {from !== undefined && (
        <Text component="span" size="sm" c="dimmed">
          {' '}
          {t.fromAbove(from)}
        </Text>
      )}
    </li>
  )
}
