// The organization's log as it grows. One subscription feeds every screen: what an
// event says of a thing goes into the cache and shows by itself; a screen listens
// besides when its list may have other members. What somebody else changed is
// marked softly for a moment.

import {
  createContext,
  type ReactNode,
  type RefCallback,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useClient } from 'urql'
import { LogDocument, type LogSubscription } from './generated'
import { text } from './text'

export type LogEvent = LogSubscription['organizationEvents']
type Listener = (event: LogEvent) => void

interface Log {
  listen: (listener: Listener) => () => void
  /** When somebody else last changed a thing, by its id; 0 for never. */
  changedAt: (id: string) => number
}

/** Who may not watch sees a page that stands still. */
const silent: Log = { listen: () => () => {}, changedAt: () => 0 }
const Log = createContext<Log>(silent)

interface Props {
  organizationId: string
  viewerId: string
  /** Where in the log to begin: whatever the screens show was read after it. */
  after: string | null
  /** The viewer may watch no more, or has missed more than the server can tell. */
  ended: () => void
  children: ReactNode
}

/** After these it is no use to ask for the same again. */
const final = ['FORBIDDEN', 'RESYNC', 'BAD_USER_INPUT']

/** In how many seconds a subscription that the server could not take is tried again. */
const pause = 5

export function LiveProvider({ organizationId, viewerId, after, ended, children }: Props) {
  const client = useClient()
  const [{ log, hear }] = useState(newLog)
  const [attempt, setAttempt] = useState(0)
  const last = useRef(after)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const log = client.subscription(text(LogDocument), { organizationId, after: last.current })
    const { unsubscribe } = log.subscribe(({ data, error }) => {
      if (data) {
        last.current = data.organizationEvents.cursor
        hear(data.organizationEvents, viewerId)
      }
      const refusal = error?.graphQLErrors[0]?.extensions
      if (!refusal || refusal.code === 'UNAUTHENTICATED') return
      if (final.includes(refusal.code as string)) return ended()
      const seconds = Math.max(Number(refusal.retryAfterSeconds ?? 0), pause)
      timer = setTimeout(() => setAttempt(attempt + 1), seconds * 1_000)
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [client, organizationId, viewerId, hear, ended, attempt])
  return <Log value={log}>{children}</Log>
}

function newLog() {
  const listeners = new Set<Listener>()
  const changes = new Map<string, number>()
  const log: Log = {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changedAt: (id) => changes.get(id) ?? 0,
  }
  function hear(event: LogEvent, viewerId: string): void {
    const ownDoing = event.actor.__typename === 'User' && event.actor.id === viewerId
    if (!ownDoing) for (const id of concerned(event)) changes.set(id, Date.now())
    for (const listener of listeners) listener(event)
  }
  return { log, hear }
}

function concerned(event: LogEvent): string[] {
  const { invitation, inviteLink, member, department, space, customRole, integration } = event
  const things = [invitation, inviteLink, member, department, space, customRole, integration]
  return things.flatMap((thing) => thing?.id ?? [])
}

/** Hears each event of the log while the component is there. */
export function useEvents(listener: Listener): void {
  const { listen } = use(Log)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => listen((event) => latest.current(event)), [listen])
}

/** How long a mark stays, in milliseconds. */
const shown = 2_500

/** Marks an element for a moment when somebody else has changed the thing that it shows: give it as its `ref`. */
export function useMark(id: string): RefCallback<HTMLElement> {
  const { changedAt, listen } = use(Log)
  return useCallback(
    (element) => {
      if (!element) return
      let timer: ReturnType<typeof setTimeout> | undefined
      const mark = () => {
        const left = changedAt(id) + shown - Date.now()
        if (left <= 0) return
        element.dataset.changed = ''
        clearTimeout(timer)
        timer = setTimeout(() => delete element.dataset.changed, left)
      }
      mark()
      const deafen = listen(mark)
      return () => {
        deafen()
        clearTimeout(timer)
      }
    },
    [id, changedAt, listen],
  )
}
