// The frame of every screen: at the top where one is and whether it is live, at
// the side the way to the other screens, which a phone opens by a button.

import { AppShell, Burger, Group, NavLink, ScrollArea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useTexts } from '../language/language'
import { ConnectionSign } from './connection-sign'
import classes from './frame.module.css'
import { navigation } from './navigation'
import { OrganizationMenu } from './organization-menu'
import { PauseSign } from './pause-sign'
import { useIsAdmin, usePlace } from './place'
import { texts } from './texts'
import { ViewerMenu } from './viewer-menu'
import { WaitingCount } from './waiting-count'

export function Frame({ children }: { children: ReactNode }) {
  const [opened, { toggle, close }] = useDisclosure()
  const { viewer } = usePlace()
  const t = useTexts(texts)
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className={classes.skip} href="#main">
        {t.skip}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="sm" gap="xs" wrap="nowrap">
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={opened ? t.closeMenu : t.openMenu}
            aria-expanded={opened}
          />
          <OrganizationMenu />
          <span className={classes.spring} />
          <ConnectionSign />
          <ViewerMenu user={viewer.user} />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t.screens}>
        <ScrollArea>
          <Ways onFollow={close} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="main" className={classes.main}>
        <PauseSign />
        {children}
      </AppShell.Main>
    </AppShell>
  )
}

function Ways({ onFollow }: { onFollow: () => void }) {
  const place = usePlace()
  const isAdmin = useIsAdmin()
  const t = useTexts(texts)
  const [location] = useLocation()
  return navigation
    .filter(({ needs }) => !needs || needs.some(place.may))
    .map(({ page, icon: Icon }) => {
      const path = place.path(page)
      const here = page === '' ? location === path : `${location}/`.startsWith(`${path}/`)
      return (
        <NavLink
          key={page}
          className={classes.way}
          component={Link}
          href={path}
          label={page === 'approvals' && !isAdmin ? t.requests : t.pages[page]}
          leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
          rightSection={page === 'approvals' && <WaitingCount />}
          active={here}
          aria-current={here ? 'page' : undefined}
          onClick={onFollow}
        />
      )
    })
}
