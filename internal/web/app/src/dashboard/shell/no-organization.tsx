// For whoever belongs nowhere, is suspended, or followed an address that leads
// nowhere: what there is to do about it.

import { Button, Text, Title } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import classes from './no-organization.module.css'
import { openPlaces, type Viewer } from './place'
import { texts } from './texts'
import { ViewerMenu } from './viewer-menu'

const OwnInvitations = lazy(() => import('../newcomer/own-invitations'))
const NewOrganization = lazy(() => import('../newcomer/new-organization'))

interface Props {
  viewer: Viewer
  /** The organization that was asked for, and is none for this viewer. */
  missing?: string
  /** The name of one that the viewer belongs to and is suspended from: nobody is to invite him anew. */
  suspendedFrom?: string | undefined
}

export function NoOrganization({ viewer, missing, suspendedFrom }: Props) {
  const t = useTexts(texts)
  const [creating, setCreating] = useState(false)
  const { email } = viewer.user
  const elsewhere = openPlaces(viewer).find(({ slug }) => slug !== missing)
  const { title, lead } = suspendedFrom
    ? { title: t.suspended(suspendedFrom), lead: t.suspendedLead(email) }
    : missing
      ? { title: t.unknownOrganization, lead: t.unknownOrganizationLead(email) }
      : { title: t.noOrganization, lead: t.noOrganizationLead(email) }
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
        <Text c="dimmed">{lead}</Text>
        {!viewer.emailProven && <Text c="dimmed">{t.unverified}</Text>}
        <div className={classes.acts}>
          {elsewhere && (
            <Button component={Link} href={`/o/${elsewhere.slug}`}>
              {t.goTo(elsewhere.name)}
            </Button>
          )}
          {viewer.mayCreateOrganization && (
            <Button
              variant={elsewhere || suspendedFrom ? 'default' : 'filled'}
              onClick={() => setCreating(true)}
            >
              {t.newOrganization}
            </Button>
          )}
          <Button
            component={Link}
            href="/account"
            variant={suspendedFrom && !elsewhere ? 'filled' : 'default'}
          >
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
