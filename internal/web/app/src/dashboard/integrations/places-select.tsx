// Several departments or team spaces, found by a part of their name.

import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { useDepartments } from '../parts/use-departments'
import { usePlace } from '../shell/place'
import { SpaceChoicesDocument } from './generated'
import { texts } from './texts'

export interface Place {
  /** Its id. */
  value: string
  label: string
}

interface Props {
  chosen: Place[]
  choose: (places: Place[]) => void
  error: string | undefined
}

export function DepartmentsSelect(props: Props) {
  const [typed, setTyped] = useState('')
  const t = useTexts(texts)
  const found = useDepartments(typed).map(({ id, path }) => ({ value: id, label: path }))
  return (
    <Places
      {...props}
      label={t.departments}
      description={t.departmentsHint}
      found={found}
      typed={typed}
      type={setTyped}
    />
  )
}

export function SpacesSelect(props: Props) {
  const { id } = usePlace().organization
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 200)
  const t = useTexts(texts)
  const { data } = useRead(SpaceChoicesDocument, { organizationId: id, search: search || null })
  const found = data?.organization?.spaces.nodes.map(({ id, name }) => ({ value: id, label: name }))
  return <Places {...props} label={t.spaces} found={found ?? []} typed={typed} type={setTyped} />
}

interface PlacesProps extends Props {
  label: string
  description?: string
  found: Place[]
  typed: string
  type: (text: string) => void
}

function Places({ label, description, chosen, choose, found, typed, type, error }: PlacesProps) {
  const among = new Map([...chosen, ...found].map((place) => [place.value, place]))
  return (
    <MultiSelect
      label={label}
      description={description}
      data={[...among.values()]}
      value={chosen.map(({ value }) => value)}
      onChange={(ids) => choose(ids.flatMap((id) => among.get(id) ?? []))}
      searchable
      searchValue={typed}
      onSearchChange={type}
      hidePickedOptions
      error={error}
    />
  )
}
