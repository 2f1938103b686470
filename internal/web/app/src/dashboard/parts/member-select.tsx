// One of the organization's members, found by a part of name or address.

import { Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../client/read'
import { usePlace } from '../shell/place'
import { MemberChoicesDocument, type MemberChoicesQuery } from './generated'

export type MemberChoice = NonNullable<MemberChoicesQuery['organization']>['members']['nodes'][number]

interface Props {
  label: string
  description?: string
  value: MemberChoice | null
  choose: (member: MemberChoice | null) => void
  error?: string | undefined
}

export function MemberSelect({ label, description, value, choose, error }: Props) {
  const { id } = usePlace().organization
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed === value?.user.name ? '' : typed, 200)
  const { data } = useRead(MemberChoicesDocument, { organizationId: id, search: search || null })
  const found = data?.organization?.members.nodes ?? []
  const members = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found
  const byId = new Map(members.map((member) => [member.id, member]))
  return (
    <Select
      label={label}
      description={description}
      data={members.map(({ id, user }) => ({ value: id, label: user.name }))}
      value={value?.id ?? null}
      onChange={(id) => choose(byId.get(id ?? '') ?? null)}
      renderOption={({ option }) => (
        <div>
          {option.label}
          <Text size="sm" c="dimmed">
            {byId.get(option.value)?.user.email}
          </Text>
        </div>
      )}
      filter={({ options }) => options} // the server has searched, in addresses too
      searchable
      onSearchChange={setTyped}
      error={error}
      openOnFocus={false}
      data-autofocus
    />
  )
}
