import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { RoleName } from '../parts/role-name'
import { Card } from '../parts/screen'
import { MemberSign } from '../parts/state-signs'
import { Ago } from '../parts/time'
import type { Viewer } from './account'
import classes from './account.module.css'
import { texts } from './texts'

export function Memberships({ of }: { of: Viewer }) {
  const t = useTexts(texts)
  const places = of.memberships.nodes
  return (
    <Card title={t.organizations}>
      {places.length === 0 && <Text c="dimmed">{t.noOrganizations}</Text>}
      <ul className={classes.list}>
        {places.map((place) => (
          <li key={place.id}>
            <Anchor component={Link} href={`/o/${place.organization.slug}`} fw={600}>
              {place.organization.name}
            </Anchor>
            {place.state === 'SUSPENDED' && <MemberSign state={place.state} />}
            <Text size="sm" c="dimmed">
              <RoleName of={place} />
              {place.department && ` · ${place.department}`} · {t.joined} <Ago time={place.joinedAt} />
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  )
}
