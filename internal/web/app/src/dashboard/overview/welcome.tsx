// The first screen of everybody who does not invite: who they are here, what
// they belong to, and whom they can ask.

import { Anchor, Button, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Person } from '../parts/person'
import { RoleName } from '../parts/role-name'
import { Card, Screen } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { usePlace } from '../shell/place'
import { WelcomeDocument, type WelcomeQuery } from './generated'
import { Steps } from './steps'
import { texts } from './texts'
import classes from './welcome.module.css'

type Own = NonNullable<NonNullable<WelcomeQuery['organization']>['viewerMember']>

export function Welcome() {
  const { organization, viewer, path } = usePlace()
  const t = useTexts(texts)
  const { data, error, again } = useRead(WelcomeDocument, { organizationId: organization.id })
  const { viewerMember: own, members } = data?.organization ?? {}
  return (
    <Screen title={t.hello(viewer.user.name)} lead={t.helloLead(organization.name)}>
      {error && <Failure error={error} again={again} />}
      {!error && !own && <Loading />}
      {!error && own && (
        <div className={classes.cards}>
          <Belonging own={own} />
          {own.onboarding && <Steps memberId={own.id} onboarding={own.onboarding} />}
          <Card title={t.ask}>
            <Text c="dimmed" mb="sm">
              {members?.nodes.length ? t.askLead : t.noAdmins}
            </Text>
            <ul className={classes.people}>
              {members?.nodes.map(({ id, user }) => (
                <li key={id}>
                  <Person user={user} />
                  <Anchor href={`mailto:${user.email}`} size="sm">
                    {t.write}
                    <span className="unseen">{t.writeTo(user.name)}</span>
                  </Anchor>
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t.missing}>
            <Text c="dimmed" mb="sm">
              {t.missingLead}
            </Text>
            <Button component={Link} href={path('approvals')}>
              {t.askForInvitation}
            </Button>
          </Card>
        </div>
      )}
    </Screen>
  )
}

function Belonging({ own }: { own: Own }) {
  const t = useTexts(texts)
  const { day } = useFormats()
  const { path } = usePlace()
  const spaces = own.spaces.nodes
  return (
    <Card title={t.you}>
      <dl className={classes.facts}>
        <dt>{t.role}</dt>
        <dd>
          <RoleName of={own} />
        </dd>
        <dt>{t.department}</dt>
        <dd>{own.department ?? t.noDepartment}</dd>
        <dt>{t.since}</dt>
        <dd>{day(own.joinedAt)}</dd>
        <dt>{t.spaces}</dt>
        <dd>
          <Stack gap={2} align="flex-start">
            {spaces.length === 0 && t.noSpaces}
            {spaces.map(({ id, name }) => (
              <Anchor key={id} component={Link} href={path(`spaces/${id}`)}>
                {name}
              </Anchor>
            ))}
            {spaces.length === 0 && (
              <Anchor component={Link} href={path('spaces')}>
                {t.allSpaces}
              </Anchor>
            )}
          </Stack>
        </dd>
      </dl>
    </Card>
  )
}
