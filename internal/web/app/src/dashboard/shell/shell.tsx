// What stands around every screen: who is signed in, where, and the way to the others.

import { lazy, Suspense, useEffect, useState } from 'react'
import { Redirect, useRoute } from 'wouter'
import { goToSignIn, startAnew } from '../client/client'
import { LiveProvider, useEvents } from '../client/live'
import { useRead, useStale } from '../client/read'
import { Failure, Loading } from '../parts/states'
import { Frame } from './frame'
import { PlaceDocument, ShellDocument } from './generated'
import { NoOrganization } from './no-organization'
import { type Organization, PlaceContext, usePlace, type Viewer } from './place'
import { Screens } from './screens'

const Account = lazy(() => import('../account/account'))

const kept = 'usher.organization'

export function Shell() {
  const { data, error, again } = useRead(ShellDocument, {})
  useReturns(again)
  const [inOrganization, params] = useRoute('/o/:slug/*?')
  const [atAccount] = useRoute('/account')
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading />
  const { viewer } = data
  if (!viewer) return <ToSignIn />
  if (inOrganization) return <AtOrganization key={params.slug} viewer={viewer} slug={params.slug} />
  const places = viewer.memberships.nodes.map(({ organization }) => organization)
  const last = localStorage.getItem(kept)
  const home = places.find(({ slug }) => slug === last) ?? places[0]
  if (atAccount) return <AtAccount home={home} />
  if (home) return <Redirect to={`/o/${home.slug}`} replace />
  return <NoOrganization viewer={viewer} />
}

/** Asks again whenever the reader returns to the tab: who is signed in may have ended elsewhere. */
function useReturns(again: () => Promise<unknown>): void {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void again()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [again])
}

function ToSignIn() {
  goToSignIn()
  return <Loading />
}

function AtAccount({ home }: { home: { name: string; slug: string } | undefined }) {
  return (
    <Suspense fallback={<Loading />}>
      <Account home={home} />
    </Suspense>
  )
}

interface Props {
  viewer: Viewer
  slug: string
}

function AtOrganization({ viewer, slug }: Props) {
  const membership = viewer.memberships.nodes.find(({ organization }) => organization.slug === slug)
  const manages = membership?.permissions?.includes('MANAGE_MEMBERS') ?? false
  const { data, error, again } = useRead(PlaceDocument, { slug, manages })
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading />
  if (!data.organization) return <NoOrganization viewer={viewer} missing={slug} />
  localStorage.setItem(kept, slug)
  return <AtPlace viewer={viewer} organization={data.organization} again={again} />
}

interface PlaceProps {
  viewer: Viewer
  organization: Organization
  again: () => Promise<unknown>
}

function AtPlace({ viewer, organization, again }: PlaceProps) {
  const permissions = organization.viewerMember?.permissions ?? []
  const place = {
    viewer,
    organization,
    may: (permission: (typeof permissions)[number]) => permissions.includes(permission),
    path: (page = '') => `/o/${organization.slug}${page && `/${page}`}`,
  }
  // The subscription keeps its own place once it has begun.
  const [after] = useState(organization.events?.nodes[0]?.cursor ?? null)
  const screens = (
    <Frame>
      <Screens />
    </Frame>
  )
  if (!place.may('MANAGE_MEMBERS')) return <PlaceContext value={place}>{screens}</PlaceContext>
  return (
    <PlaceContext value={place}>
      <LiveProvider
        organizationId={organization.id}
        viewerId={viewer.user.id}
        after={after}
        ended={startAnew}
      >
        <KeepUp again={again} />
        {screens}
      </LiveProvider>
    </PlaceContext>
  )
}

/** After these something else may stand in the frame, or the viewer may do more or less than before. */
const stale = [
  'INVITATIONS_PAUSED',
  'INVITATIONS_RESUMED',
  'ROLE_CHANGED',
  'DEPARTMENT_PERMISSIONS_CHANGED',
  'DEPARTMENT_MOVED',
  'DEPARTMENT_RENAMED',
] as const

/** Reads the place again when an event is about that, or about the viewer. */
function KeepUp({ again }: { again: () => Promise<unknown> }) {
  const { viewerMember } = usePlace().organization
  useStale({ stale }, again)
  useEvents(({ member }) => {
    if (member && member.id === viewerMember?.id) void again()
  })
  return null
}
