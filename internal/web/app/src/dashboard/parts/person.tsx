import { Avatar, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './person.module.css'

interface Props {
  user: { name: string; email: string }
  /** Where there is more about this person. */
  href?: string
  /** What stands behind the name. */
  sign?: ReactNode
}

/** A person with name and address. */
export function Person({ user, href, sign }: Props) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar size={32} radius="xl" name={user.name} color="harbour" aria-hidden />
      <div className={classes.words}>
        <Text size="sm" fw={600}>
          {href ? (
            <Link href={href} className={classes.name}>
              {user.name}
            </Link>
          ) : (
            user.name
          )}
          {sign && <> {sign}</>}
        </Text>
        <Text size="sm" c="dimmed">
          {user.email}
        </Text>
      </div>
    </Group>
  )
}
