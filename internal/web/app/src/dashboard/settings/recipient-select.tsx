import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { RecipientsDocument } from './generated'
import { welcomeTexts } from './welcome-texts'

interface Props {
  value: string | null
  choose: (memberId: string) => void
}

/** Whose letter is shown. Whoever has many members types a part of the name. */
export function RecipientSelect({ value, choose }: Props) {
  const { viewer, organization } = usePlace()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const [search] = useDebouncedValue(typed, 200)
  const t = useTexts(welcomeTexts)
  // The chosen one's own name in the field is no search.
  const asked = search === (chosen?.label ?? t.own(viewer.user.name)) ? null : search || null
  const { data } = useRead(RecipientsDocument, { organizationId: organization.id, search: asked })
  const own = { value: organization.viewerMember?.id ?? '', label: t.own(viewer.user.name) }
  const found = (data?.organization?.members.nodes ?? [])
    .filter(({ id }) => id !== own.value)
    .map(({ id, user }) => ({ value: id, label: `${user.name}, ${user.email}` }))
  const options = [own, ...found]
  if (chosen && !options.some((option) => option.value === chosen.value)) options.push(chosen)
  return (
    <Select
      label={t.recipient}
      data={options}
      value={value}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        const option = options.find(({ value }) => value === id)
        if (!option) return
        setChosen(option)
        choose(option.value)
      }}
      allowDeselect={false}
    />
  )
}
