// One of the departments that there are, by its id, where a mere name will not do.

import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../language/language'
import { texts } from './texts'
import { useDepartments } from './use-departments'

interface Props {
  value: string | null
  choose: (id: string | null) => void
  label?: string
  error?: string | undefined
}

export function DepartmentIdSelect({ value, choose, label, error }: Props) {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const t = useTexts(texts)
  const found = useDepartments(typed === chosen?.label ? '' : typed).map(({ id, path }) => ({
    value: id,
    label: path,
  }))
  const known = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found
  return (
    <Select
      label={label ?? t.department}
      data={known}
      value={value}
      onChange={(id, option) => {
        setChosen(option ?? null)
        choose(id)
      }}
      searchable
      onSearchChange={setTyped}
      nothingFoundMessage={t.noSuchDepartment}
      error={error}
      openOnFocus={false}
      data-autofocus
    />
  )
}
