import { Avatar, Group, Text } from '@mantine/core'

/** A person with name and address. */
export function Person({ user }: { user: { name: string; email: string } }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar size={32} radius="xl" name={user.name} color="harbour" aria-hidden />
      <div>
        <Text size="sm" fw={600}>
          {user.name}
        </Text>
        <Text size="sm" c="dimmed">
          {user.email}
        </Text>
      </div>
    </Group>
  )
}
