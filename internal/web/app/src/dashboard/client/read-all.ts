// Reading a list page after page: all of it where a screen needs that, as a tree
// can be drawn only when no branch is missing, or as many pages as were asked for.
// Each page stays tied to the cache, so that what an event says of a thing shows
// at once; when a page ends elsewhere, those behind it follow.

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type AnyVariables, type Client, type CombinedError, useClient } from 'urql'
import { type Answered, type Options, type Reading, shown, useStale } from './read'
import { text } from './text'

interface Page<Thing> {
  nodes: Thing[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

interface Question<Data, Variables, Thing> {
  document: DocumentTypeDecoration<Data, Variables>
  variables: Variables
  page: (data: Data) => Page<Thing> | null | undefined
}

interface ReadingOfPages<Thing> extends Reading<Thing[]> {
  /** Whether the list goes on behind what was read. */
  hasMore: boolean
}

/**
 * The things of a list. `page` finds it in the answer, of which each is asked for with another `after`. `most` is how
 * many pages are read; all of them when left out.
 */
export function useReadAll<Data, Variables extends { after?: string | null }, Thing>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  page: (data: Data) => Page<Thing> | null | undefined,
  { most = Number.POSITIVE_INFINITY, ...options }: Pick<Options, 'stale' | 'apart'> & { most?: number } = {},
): ReadingOfPages<Thing> {
  const client = useClient()
  const [last, setLast] = useState<Answered<string, { things: Thing[]; hasMore: boolean; most: number }>>()
  const [failed, setFailed] = useState<Answered<string, CombinedError>>()
  const [round, setRound] = useState(0)
  const readIn = useRef(round)
  const question = useRef({ document, variables, page })
  question.current = { document, variables, page }
  const asked = JSON.stringify(variables)
  // A reading that begins anew ends the one before: whoever waits for that is answered by the new one.
  const callers = useRef<(() => void)[]>([])

  useEffect(() => {
    const anew = readIn.current !== round
    readIn.current = round
    return readPages(client, question.current, anew, most, (list, error) => {
      setFailed(error && { question: asked, data: error })
      if (list) setLast({ question: asked, data: { ...list, most } })
      for (const resolve of callers.current.splice(0)) resolve()
    })
  }, [client, asked, round, most])

  const again = useCallback(() => {
    setRound((before) => before + 1)
    return new Promise<void>((resolve) => {
      callers.current.push(resolve)
    })
  }, [])
  useStale(options, again)
  const failure = failed?.question === asked ? failed.data : undefined
  const { data, error, waiting } = shown(last, asked, failure)
  // Who asked for more pages, and did not get them, is told so beside those that came.
  const lacking = data !== undefined && data.most !== most
  return {
    data: data?.things,
    error: error ?? (lacking ? failure : undefined),
    waiting: waiting || (lacking && !failure),
    again,
    hasMore: data?.hasMore ?? false,
  }
}

function readPages<Data, Variables, Thing>(
  client: Client,
  { document, variables, page }: Question<Data, Variables, Thing>,
  anew: boolean,
  most: number,
  tell: (list: { things: Thing[]; hasMore: boolean } | undefined, error: CombinedError | undefined) => void,
): () => void {
  const pages: { things: Thing[]; next: string | null }[] = []
  const stops: (() => void)[] = []

  function read(index: number, after: string | null) {
    const asked = { ...variables, after } as Variables & AnyVariables
    const context = { requestPolicy: anew ? 'network-only' : 'cache-and-network' } as const
    const { unsubscribe } = client
      .query(text(document), asked, context)
      .subscribe(({ data, error }) => (data && !error ? hear(index, data) : error && tell(undefined, error)))
    stops[index] = unsubscribe
  }

  function hear(index: number, data: Data) {
    const found = page(data)
    if (!found) return tell({ things: [], hasMore: false }, undefined)
    const next = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
    const before = pages[index]
    pages[index] = { things: found.nodes, next }
    if (!before || before.next !== next) {
      for (const stop of stops.splice(index + 1)) stop?.()
      pages.length = index + 1
      if (next !== null && index + 1 < most) read(index + 1, next)
    }
    const last = pages.at(-1)
    if (last?.next === null || pages.length === most)
      tell({ things: pages.flatMap(({ things }) => things), hasMore: last?.next !== null }, undefined)
  }

  read(0, null)
  return () => {
    for (const stop of stops) stop?.()
  }
}
