import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentsDocument } from '../parts/generated'
import { usePlace } from '../shell/place'
import { texts } from './invite-texts'

/** How many departments are found at most: where there are more, this one may be among them. */
const most = 100

/** The server takes a department that does not exist as a mere name; whoever mistyped it should know. */
export function DepartmentHint({ path }: { path: string }) {
  const t = useTexts(texts)
  const { id } = usePlace().organization
  const written = tidy(path)
  const [search] = useDebouncedValue(written, 400)
  const { data, waiting } = useRead(
    DepartmentsDocument,
    { organizationId: id, search: search || null },
    { pause: search === '' },
  )
  const found = data?.organization?.departments.nodes
  const known = found?.some((one) => tidy(one.path).toLowerCase() === written.toLowerCase())
  const settled = written !== '' && search === written && !waiting
  return (
    <Text size="sm" c="var(--warn)" role="status">
      {settled && found && !known && found.length < most && t.noSuchDepartment(written)}
    </Text>
  )
}

/** Space around the names of a path makes no difference to the server. */
const tidy = (path: string) =>
  path
    .normalize()
    .split('/')
    .map((name) => name.trim())
    .join('/')
