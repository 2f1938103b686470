import { Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { Permission } from '../client/generated'
import { useFormats, useTexts } from '../language/language'
import { names } from '../parts/names'
import classes from './invite.module.css'
import { texts } from './invite-texts'

/** What somebody will be able to do, what not, and which team spaces open to them at once. */
export function AccessOverview({
  of: { permissions, spaces },
}: {
  of: { permissions: Permission[]; spaces: string[] }
}) {
  const t = useTexts(texts)
  const { list } = useFormats()
  const called = useTexts(names).permission
  const denied = Object.entries(called).filter(
    ([permission]) => !permissions.some((each) => each === permission),
  )
  return (
    <>
      <Text size="sm" mb={6}>
        {permissions.length > 0 ? t.accessLead : t.mayNothing}
      </Text>
      <ul className={classes.granted}>
        {permissions.map((permission) => (
          <li key={permission}>
            <IconCheck size={16} aria-hidden /> {called[permission]}
          </li>
        ))}
      </ul>
      {spaces.length > 0 && (
        <Text size="sm" mt="sm">
          <span className={classes.soft}>{t.spaces}: </span>
          {list(spaces)}
        </Text>
      )}
      {denied.length > 0 && (
        <Text size="sm" mt="sm" c="dimmed">
          {t.mayNot}: {list(denied.map(([, name]) => name))}
        </Text>
      )}
    </>
  )
}
