import { Avatar, Menu, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../language/language'
import classes from './menus.module.css'
import { openPlaces, usePlace } from './place'
import { texts } from './texts'

const NewOrganization = lazy(() => import('../newcomer/new-organization'))

/** Says where one is, and leads to the viewer's other organizations. */
export function OrganizationMenu() {
  const { viewer, organization } = usePlace()
  const [, go] = useLocation()
  const [creating, setCreating] = useState(false)
  const t = useTexts(texts)
  const places = openPlaces(viewer)
  return (
    <>
      <Menu position="bottom-start" width={280}>
        <Menu.Target>
          <UnstyledButton className={classes.organization}>
            <Avatar size={30} radius="md" color="harbour" aria-hidden>
              {organization.name.slice(0, 1).toUpperCase()}
            </Avatar>
            <Text fw={600} truncate>
              {organization.name}
            </Text>
            <span className="unseen">{t.changeOrganization}</span>
            <IconSelector size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t.yourOrganizations}</Menu.Label>
          {places.map(({ id, name, slug }) => (
            <Menu.Item
              key={id}
              onClick={() => go(`/o/${slug}`)}
              rightSection={id === organization.id ? <IconCheck size={16} aria-label={t.here} /> : undefined}
            >
              {name}
            </Menu.Item>
          ))}
          {viewer.mayCreateOrganization && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
                {t.newOrganization}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Suspense>{creating && <NewOrganization close={() => setCreating(false)} />}</Suspense>
    </>
  )
}
