// Reading a whole list, page after page, where a screen needs all of it: a tree
// can be drawn only when no branch is missing. Each page stays tied to the cache,
// so that what an event says of a thing shows at once.

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

/** All things of a list. `page` finds it in the answer, of which each is asked for with another `after`. */
export function useReadAll<Data, Variables extends { after?: string | null }, Thing>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
  page: (data: Data) => Page<Thing> | null | undefined,
  options: Pick<Options, 'stale' | 'apart'> = {},
): Reading<Thing[]> {
  const client = useClient()
  const [last, setLast] = useState<Answered<string, Thing[]>>()
  const [failed, setFailed] = useState<Answered<string, CombinedError>>()
  const [round, setRound] = useState(0)
  const question = useRef({ document, variables, page })
  question.current = { document, variables, page }
  const asked = JSON.stringify(variables)
  // A reading that begins anew ends the one before: whoever waits for that is answered by the new one.
  const callers = useRef<(() => void)[]>([])

  useEffect(
    () =>
      readPages(client, question.current, round > 0, (things, error) => {
        setFailed(error && { question: asked, data: error })
        if (things) setLast({ question: asked, data: things })
        for (const resolve of callers.current.splice(0)) resolve()
      }),
    [client, asked, round],
  )

  const again = useCallback(() => {
    setRound((before) => before + 1)
    return new Promise<void>((resolve) => {
      callers.current.push(resolve)
    })
  }, [])
  useStale(options, again)
  return { ...shown(last, asked, failed?.question === asked ? failed.data : undefined), again }
}

function readPages<Data, Variables, Thing>(
  client: Client,
  { document, variables, page }: Question<Data, Variables, Thing>,
  anew: boolean,
  tell: (things: Thing[] | undefined, error: CombinedError | undefined) => void,
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
    if (!found) return tell([], undefined)
    const next = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
    const before = pages[index]
    pages[index] = { things: found.nodes, next }
    if (!before || before.next !== next) {
      for (const stop of stops.splice(index + 1)) stop?.()
      pages.length = index + 1
      if (next !== null) read(index + 1, next)
    }
    if (pages.at(-1)?.next === null)
      tell(
        pages.flatMap(({ things }) => things),
        undefined,
      )
  }

  read(0, null)
  return () => {
    for (const stop of stops) stop?.()
  }
}
