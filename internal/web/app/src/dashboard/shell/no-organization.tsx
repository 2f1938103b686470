// For whoever belongs nowhere, or followed an address that leads nowhere: what
// there is to do about it.

import { Button, Text, Title } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import classes from './no-organization.module.css'
import type { Viewer } from './place'
import { texts } from './texts'
import { ViewerMenu } from './viewer-menu'

const OwnInvitations = lazy(() => import('../newcomer/own-invitations'))
const NewOrganization = lazy(() => import('../newcomer/new-organization'))

interface Props {
  viewer: Viewer
  /** The organization that was asked for, and is none for this viewer. */
  missing?: string
}

export function NoOrganization({ viewer, missing }: Props) {
  const t = useTexts(texts)
  const [creating, setCreating] = useState(false)
  const { email, emailVerified } = viewer.user
  const elsewhere = viewer.memberships.nodes[0]?.organization
  const title = missing ? t.unknownOrganization : t.noOrganization
  useEffect(() => {
    document.title = `${title} · usher`
  }, [title])
  return (
    <>
      <header className={classes.header}>
        <b>usher</b>
        <ViewerMenu user={viewer.user} />
      </header>
      <main className={classes.main}>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text c="dimmed">{missing ? t.unknownOrganizationLead(email) : t.noOrganizationLead(email)}</Text>
        {!emailVerified && <Text c="dimmed">{t.unverified}</Text>}
        <div className={classes.acts}>
          {elsewhere && (
            <Button component={Link} href={`/o/${elsewhere.slug}`}>
              {t.goTo(elsewhere.name)}
            </Button>
          )}
          {viewer.mayCreateOrganization && (
            <Button variant={elsewhere ? 'default' : 'filled'} onClick={() => setCreating(true)}>
              {t.newOrganization}
            </Button>
          )}
          <Button component={Link} href="/account" variant="default">
            {t.account}
          </Button>
        </div>
        <Suspense>
          <OwnInvitations />
          {creating && <NewOrganization close={() => setCreating(false)} />}
        </Suspense>
      </main>
    </>
  )
}
