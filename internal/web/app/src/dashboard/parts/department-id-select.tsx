// One of the departments that there are, by its id, where a mere name will not do.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { DepartmentsDocument } from './generated'
import { texts } from './texts'

interface Props {
  value: string | null
  choose: (id: string | null) => void
  label?: string
  error?: string | undefined
}

export function DepartmentIdSelect({ value, choose, label, error }: Props) {
  const { id } = usePlace().organization
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const [search] = useDebouncedValue(typed === chosen ? '' : typed, 200)
  const { data } = useRead(DepartmentsDocument, { organizationId: id, search: search || null })
  const t = useTexts(texts)
  const found = data?.organization?.departments.nodes ?? []
  return (
    <Select
      label={label ?? t.department}
      data={found.map(({ id, path }) => ({ value: id, label: path }))}
      value={value}
      onChange={(id, option) => {
        setChosen(option?.label ?? '')
        choose(id)
      }}
      searchable
      onSearchChange={setTyped}
      error={error}
      openOnFocus={false}
      data-autofocus
    />
  )
}
