import { Menu } from '@mantine/core'
import { IconLockOpen, IconLockPause, IconUser, IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { type Opened, RowMenu } from '../parts/row-menu'
import { usePlace } from '../shell/place'
import type { MemberRowFragment } from './generated'
import { TakeAway, type Taking } from './take-away'
import { texts } from './texts'
import { useChange } from './use-change'

interface Props {
  opened: Opened<MemberRowFragment> | null
  close: () => void
}

/** What an admin can do with one member, and the dialogs that ask before. */
export function MemberMenu({ opened, close }: Props) {
  const [asked, ask] = useState<{ taking: Taking; member: MemberRowFragment } | null>(null)
  return (
    <>
      <RowMenu opened={opened} close={close}>
        {(member) => <Items member={member} take={(taking) => ask({ taking, member })} />}
      </RowMenu>
      {asked && <TakeAway {...asked} close={() => ask(null)} />}
    </>
  )
}

function Items({ member, take }: { member: MemberRowFragment; take: (taking: Taking) => void }) {
  const { path } = usePlace()
  const t = useTexts(texts)
  const change = useChange()
  const { id, user, state } = member
  return (
    <>
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
    </>
  )
}
