import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '../client/read'
import { usePlace } from '../shell/place'
import { DepartmentsDocument, type DepartmentsQuery } from './generated'

export type Department = NonNullable<DepartmentsQuery['organization']>['departments']['nodes'][number]

/** The departments whose path has what is typed, once the typing pauses; the first ones while nothing is. */
export function useDepartments(typed: string) {
  const { id } = usePlace().organization
  const [search] = useDebouncedValue(typed, 200)
  const { data } = useRead(DepartmentsDocument, { organizationId: id, search: search || null })
  return data?.organization?.departments.nodes ?? []
}
