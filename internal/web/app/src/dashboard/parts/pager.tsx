import { Button, Group, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useFormats, useTexts } from '../language/language'
import { texts } from './texts'

/** How many rows a page of a table has. */
export const pageSize = 50

interface Page {
  first?: number
  after?: string
  last?: number
  before?: string
}

/**
 * Which page of a list is asked for: spread `page` into the variables. `list` tells which list it is, such as its filters;
 * another one begins at its start.
 */
export function usePages(list = '') {
  const start = { list, page: { first: pageSize } as Page }
  const [turned, turn] = useState(start)
  const { page } = turned.list === list ? turned : start
  return {
    page,
    setPage: useCallback((page: Page) => turn({ list, page }), [list]),
    toStart: useCallback(() => turn({ list, page: { first: pageSize } }), [list]),
  }
}

/**
 * The same for a list that can be read forwards only: it goes back by the cursors that led here. It starts anew when
 * `of` changes, which says what is listed.
 */
export function useForwardPages(size = pageSize, of = '') {
  const [walked, setWalked] = useState({ of, path: [] as string[] })
  const path = walked.of === of ? walked.path : []
  const after = path.at(-1)
  return {
    page: after === undefined ? { first: size } : { first: size, after },
    /** How many rows stand in front of this page. */
    before: path.length * size,
    hasPreviousPage: path.length > 0,
    turn: ({ after }: Page) =>
      setWalked({ of, path: after === undefined ? path.slice(0, -1) : [...path, after] }),
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
