import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconLockOpen, IconLockPause, IconUser, IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import type { MemberRowFragment } from './generated'
import { TakeAway, type Taking } from './take-away'
import { texts } from './texts'
import { useChange } from './use-change'

/** What an admin can do with one member. */
export function RowMenu({ member }: { member: MemberRowFragment }) {
  const { path } = usePlace()
  const t = useTexts(texts)
  const change = useChange()
  const [taking, take] = useState<Taking | null>(null)
  const { id, user, state } = member
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.menu(user.name)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            href={path(`members/${id}`)}
            leftSection={<IconUser size={16} aria-hidden />}
          >
            {t.openPage}
          </Menu.Item>
          {state === 'ACTIVE' ? (
            <Menu.Item leftSection={<IconLockPause size={16} aria-hidden />} onClick={() => take('suspend')}>
              {t.suspend.ask}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconLockOpen size={16} aria-hidden />}
              onClick={() => void change({ memberId: id, state: 'ACTIVE' }, t.letInDone(user.name))}
            >
              {t.letIn}
            </Menu.Item>
          )}
          <Menu.Item
            color="red"
            leftSection={<IconUserMinus size={16} aria-hidden />}
            onClick={() => take('remove')}
          >
            {t.remove.ask}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {taking && <TakeAway taking={taking} member={member} close={() => take(null)} />}
    </>
  )
}
