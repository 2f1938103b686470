// Reading and acting: urql's hooks in the words of this API.

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type CombinedError, useClient, useMutation, useQuery } from 'urql'
import type { EventKind } from './generated'
import { useEvents } from './live'
import { type Outcome, outcome, type Payloads } from './problems'
import { text } from './text'

export interface Reading<Data> {
  /** What was read last; while another page is on its way, still the one before. */
  data: Data | undefined
  error: CombinedError | undefined
  /** True while there is nothing to show yet, or what is shown belongs to an earlier question. */
  waiting: boolean
  again: () => void
}

export interface Options {
  pause?: boolean
  /**
   * The kinds of events after which a list may have other members than those shown, so that it is read again, or a
   * prefix of them. What events say of things that are shown needs no reading.
   */
  stale?: readonly (
    | EventKind
    | 'INVITATION_'
    | 'INVITE_LINK_'
    | 'MEMBER_'
    | 'DEPARTMENT_'
    | 'SPACE_'
    | 'IMPORT_'
    | 'ROLE_'
    | 'INTEGRATION_'
    | 'APPROVAL_RULE_'
  )[]
}

/**
 * Events come in bursts, an import's by the thousand: one reading follows those that come together, and the next
 * waits until so many milliseconds have gone by.
 */
const together = 50
const apart = 500

export function useRead<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  options: Options = {},
): Reading<Data> {
  const [result, execute] = useQuery({
    query: text(document),
    variables: variables as Variables & AnyVariables,
    pause: options.pause ?? false,
  })
  const last = useRef<Data | undefined>(undefined)
  if (result.data !== undefined) last.current = result.data
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  useStale(options.stale, again)
  // Without a network, what was read before is better than nothing; the frame says that it stands still.
  const error = last.current !== undefined && result.error?.networkError ? undefined : result.error
  return {
    data: result.data ?? (error ? undefined : last.current),
    error,
    waiting: result.fetching && result.data === undefined,
    again,
  }
}

/** Reads again after events of these kinds. */
export function useStale(kinds: Options['stale'], again: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const earliest = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEvents((event) => {
    if (timer.current !== undefined || !kinds?.some((kind) => event.kind.startsWith(kind))) return
    timer.current = setTimeout(
      () => {
        timer.current = undefined
        earliest.current = Date.now() + apart
        again()
      },
      Math.max(together, earliest.current - Date.now()),
    )
  })
}

/** Runs a mutation. No problems means that it is done. */
export function useAct<Data extends Payloads, Variables>(document: DocumentTypeDecoration<Data, Variables>) {
  const [, execute] = useMutation(text(document))
  const [acting, setActing] = useState(false)
  const act = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setActing(true)
      const { data, error } = await execute(variables as Variables & AnyVariables)
      setActing(false)
      return outcome(data, error)
    },
    [execute],
  )
  return [act, acting] as const
}

/** Asks once, when something is pressed, and not with the page. */
export function useAsk<Data, Variables>(document: DocumentTypeDecoration<Data, Variables>) {
  const client = useClient()
  return useCallback(
    async (variables: Variables): Promise<Data | undefined> => {
      const context = { requestPolicy: 'network-only' } as const
      const { data } = await client
        .query(text(document), variables as Variables & AnyVariables, context)
        .toPromise()
      return data
    },
    [client, document],
  )
}
