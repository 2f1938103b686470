import { Button, Group, Text } from '@mantine/core'
import { useCallback, useEffect } from 'react'
import { useFormats, useTexts } from '../language/language'
import { texts } from './texts'
import { useStateOf } from './use-state-of'

/** How many rows a page of a table has. */
export const pageSize = 50

interface Page {
  first?: number
  after?: string
  last?: number
  before?: string
}

const firstPage: Page = { first: pageSize }

/**
 * Which page of a list is asked for: spread `page` into the variables. `list` tells which list it is, such as its filters;
 * another one begins at its start.
 */
export function usePages(list = '') {
  const [page, setPage] = useStateOf(list, firstPage)
  return { page, setPage, toStart: useCallback(() => setPage(firstPage), [setPage]) }
}

/**
 * Goes back to the list's start when the last row of a later page is gone, such as by being revoked: a page without rows
 * has no cursor that leads anywhere. `rows` are those of the page; undefined while it is on its way.
 */
export function useFilledPage({ page, toStart }: ReturnType<typeof usePages>, rows: unknown[] | undefined) {
  const emptied = rows?.length === 0 && page !== firstPage
  useEffect(() => {
    if (emptied) toStart()
  }, [emptied, toStart])
}

/**
 * The same for a list that can be read forwards only: it goes back by the cursors that led here. It starts anew when
 * `of` changes, which says what is listed.
 */
export function useForwardPages(size = pageSize, of = '') {
  const [path, setPath] = useStateOf<string[]>(of, [])
  const after = path.at(-1)
  return {
    page: after === undefined ? { first: size } : { first: size, after },
    /** How many rows stand in front of this page. */
    before: path.length * size,
    hasPreviousPage: path.length > 0,
    turn: ({ after }: Page) => setPath(after === undefined ? path.slice(0, -1) : [...path, after]),
  }
}

interface Props {
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  total?: number | undefined
  turn: (page: Page) => void
}

export function Pager({ pageInfo, total, turn }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo
  return (
    <Group justify="space-between" mt="sm">
      <Text c="dimmed" size="sm" role="status">
        {total === undefined ? '' : t.total(total, number(total))}
      </Text>
      {(hasNextPage || hasPreviousPage) && (
        <Group gap="xs" component="nav" aria-label={t.pages}>
          <Button
            variant="default"
            size="sm"
            disabled={!hasPreviousPage}
            onClick={() => turn({ last: pageSize, before: startCursor ?? '' })}
          >
            {t.previousPage}
          </Button>
          <Button
            variant="default"
            size="sm"
            disabled={!hasNextPage}
            onClick={() => turn({ first: pageSize, after: endCursor ?? '' })}
          >
            {t.nextPage}
          </Button>
        </Group>
      )}
    </Group>
  )
}
