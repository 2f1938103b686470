// Reading and acting: urql's hooks in the words of this API.

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type AnyVariables, type CombinedError, createRequest, useClient, useMutation, useQuery } from 'urql'
import type { EventKind } from './generated'
import { type LogEvent, useEvents } from './live'
import { type Outcome, outcome, type Payloads } from './problems'
import { text } from './text'

export interface Reading<Data> {
  /** What was read last; while another page is on its way, still the one before. */
  data: Data | undefined
  error: CombinedError | undefined
  /** True while there is nothing to show yet, or what is shown belongs to an earlier question. */
  waiting: boolean
  again: () => Promise<unknown>
}

export type Stale =
  | readonly (
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
  | ((event: LogEvent) => boolean)

export interface Options {
  pause?: boolean
  /**
   * The kinds of events after which a list may have other members than those shown, so that it is read again, or a
   * prefix of them; or which of the events those are. What events say of things that are shown needs no reading.
   */
  stale?: Stale
  /** How long readings after events are apart at least, in milliseconds: more for what costs the server much. */
  apart?: number
}

/** Events come in bursts, an import's by the thousand: one reading follows all that come within so many milliseconds. */
const together = 50
const apart = 500

/** A reading that takes long has a server that is busy: the next one waits for so many times as long. */
const patience = 4

export function useRead<Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  options: Options = {},
): Reading<Data> {
  const client = useClient()
  const query = text(document)
  const asked = variables as Variables & AnyVariables
  const [result] = useQuery({ query, variables: asked, pause: options.pause ?? false })
  const { key } = createRequest(query, asked)
  // Until this question is answered, urql goes on giving the answer to the one before.
  const answer = result.operation?.key === key ? result : undefined
  const last = useRef<Answered<number, Data> | undefined>(undefined)
  if (answer?.data !== undefined && !answer.error) last.current = { question: key, data: answer.data }
  const question = useRef({ query, asked })
  useLayoutEffect(() => {
    question.current = { query, asked }
  })
  // The answer comes into the cache, and from there to the query above.
  const again = useCallback(() => {
    const { query, asked } = question.current
    return client.query(query, asked, { requestPolicy: 'network-only' }).toPromise()
  }, [client])
  useStale(options, again)
  const { data, error, waiting } = shown(last.current, key, answer?.error)
  return {
    // An error may concern a part of what was asked only.
    data: error ? answer?.data : data,
    error,
    waiting: waiting && !options.pause,
    again,
  }
}

/** What was answered last, and to which question. */
export interface Answered<Question, Data> {
  question: Question
  data: Data
}

/**
 * What a screen shows of a question, of which the latest answer may be an error. What the same question was answered
 * before is better than none: what breaks without a network, or on a busy server, may work with the next event, and
 * whoever is typing keeps what he typed. The frame says when nothing arrives any more.
 */
export function shown<Question, Data>(
  last: Answered<Question, Data> | undefined,
  question: Question,
  error: CombinedError | undefined,
): Omit<Reading<Data>, 'again'> {
  const current = last?.question === question
  const failure = current && error && !withdraws(error) ? undefined : error
  return { data: failure ? undefined : last?.data, error: failure, waiting: !current && !failure }
}

/** Whether an error says that what was read before may no longer be seen. */
function withdraws({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.some(({ extensions: { code } }) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')
}

/** Reads again after events of these kinds: never while an answer is awaited, and not at once after a slow one. */
export function useStale(
  { stale = [], apart: least = apart }: Options,
  again: Reading<unknown>['again'],
): void {
  const [pace] = useState(() => ({ due: false, busy: false, earliest: 0, gone: false }))
  useEffect(() => {
    pace.gone = false
    return () => {
      pace.gone = true
    }
  }, [pace])

  async function read(): Promise<void> {
    if (pace.busy) return
    pace.busy = true
    while (pace.due && !pace.gone) {
      await pass(Math.max(together, pace.earliest - Date.now()))
      if (pace.gone) break
      pace.due = false
      const began = Date.now()
      await again()
      pace.earliest = Date.now() + Math.max(least, patience * (Date.now() - began))
    }
    pace.busy = false
  }

  useEvents((event) => {
    const concerned =
      typeof stale === 'function' ? stale(event) : stale.some((kind) => event.kind.startsWith(kind))
    if (!concerned) return
    pace.due = true
    void read()
  })
}

const pass = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

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
