// Who looks, and at which organization. Every screen stands within both.

import { createContext, use } from 'react'
import type { Permission, PlaceQuery, ShellQuery } from './generated'

export type Viewer = NonNullable<ShellQuery['viewer']>
export type Organization = NonNullable<PlaceQuery['organization']>

export interface Place {
  viewer: Viewer
  organization: Organization
  /** Whether the viewer may do something here. The server decides; this is for which buttons to show. */
  may: (permission: Permission) => boolean
  /** The path of a page of this organization: `path('members')` is `/o/harbour/members`. */
  path: (page?: string) => string
}

/** The organizations that the viewer can go to; those he is suspended from are closed to him. */
export function openPlaces(viewer: Viewer) {
  return viewer.memberships.nodes
    .filter(({ state }) => state === 'ACTIVE')
    .map(({ organization }) => organization)
}

export const PlaceContext = createContext<Place | null>(null)

export function usePlace(): Place {
  const place = use(PlaceContext)
  if (!place) throw new Error('there is no organization around this')
  return place
}

/** Whether the viewer may invite, manage and read the log: what the schema calls an admin. */
export function useIsAdmin(): boolean {
  return usePlace().may('MANAGE_MEMBERS')
}
