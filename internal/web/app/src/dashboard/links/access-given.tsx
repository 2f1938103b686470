// What the person who comes in by a link will be able to do.

import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { PreviewAccessDocument } from '../parts/generated'
import { names } from '../parts/names'
import type { RoleChoice } from '../parts/role-select'
import { usePlace } from '../shell/place'
import classes from './links.module.css'
import { texts } from './texts'

export function AccessGiven({ role, department }: { role: RoleChoice; department: string }) {
  const organizationId = usePlace().organization.id
  const [path] = useDebouncedValue(department, 300)
  const { list, number } = useFormats()
  const t = useTexts(texts)
  const called = useTexts(names).permission
  const { data } = useRead(PreviewAccessDocument, {
    input: { organizationId, ...role, department: path || null },
  })
  const access = data?.previewAccess
  if (!access) return null
  return (
    <details className={classes.may}>
      <summary>{t.mayDo(number(access.permissions.length))}</summary>
      <ul>
        {access.permissions.map((permission) => (
          <li key={permission}>{called[permission]}</li>
        ))}
      </ul>
      {access.spaces.length > 0 && <p>{t.joins(list(access.spaces))}</p>}
    </details>
  )
}
