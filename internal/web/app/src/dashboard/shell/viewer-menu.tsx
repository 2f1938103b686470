import { Avatar, Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { type Language, languages, useLanguage, useTexts } from '../language/language'
import { schemes } from '../theme'
import classes from './menus.module.css'
import type { Viewer } from './place'
import { texts } from './texts'
import { useSignOut } from './use-sign-out'

/** Who is signed in, how the page looks and speaks, and the way out. */
export function ViewerMenu({ user }: { user: Viewer['user'] }) {
  const { language, read } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [signOut] = useSignOut()
  const t = useTexts(texts)
  const tick = (chosen: boolean) => (chosen ? <IconCheck size={16} aria-label={t.chosen} /> : undefined)

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.viewer}>
          <Avatar size={30} radius="xl" name={user.name} color="harbour" aria-hidden />
          <span className="unseen">{t.viewerMenu(user.name)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          {user.email}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t.looks}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={tick(scheme === colorScheme)}
          >
            {t.schemes[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t.language}</Menu.Label>
        {Object.entries(languages).map(([tag, name]) => (
          <Menu.Item
            key={tag}
            lang={tag}
            onClick={() => read(tag as Language)}
            rightSection={tick(tag === language)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} href="/account">
          {t.account}
        </Menu.Item>
        <Menu.Item onClick={signOut}>{t.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
