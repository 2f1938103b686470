// One of the departments that there are, by its path. Whoever has many types a part of it.

import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../language/language'
import { texts } from './texts'
import { useDepartments } from './use-departments'

/** The choice of no department: never the path of one, as no name has a slash. */
export const noDepartment = '/'

interface Props {
  /** A path, `noDepartment`, or null while nothing is chosen. */
  value: string | null
  choose: (path: string | null) => void
  label?: string
  placeholder?: string
  error?: string | undefined
  /** Whether `noDepartment` is offered. */
  none?: boolean
  /** In the place of a word that was pressed: open at once, its label only heard, and gone when it closes. */
  inPlace?: (() => void) | undefined
}

export function DepartmentPick({ value, choose, label, placeholder, error, none, inPlace }: Props) {
  const t = useTexts(texts)
  const [typed, type] = useState('')
  const paths = useDepartments(typed === value ? '' : typed).map(({ path }) => path)
  const known = value === null || value === noDepartment || paths.includes(value) ? paths : [value, ...paths]
  const called = label ?? t.department
  return (
    <Select
      label={inPlace ? undefined : called}
      aria-label={inPlace ? called : undefined}
      placeholder={placeholder}
      data={[...(none ? [{ value: noDepartment, label: t.noDepartment }] : []), ...known]}
      value={value}
      onChange={choose}
      error={error}
      searchable
      onSearchChange={type}
      nothingFoundMessage={t.noSuchDepartment}
      clearable={!inPlace}
      clearButtonProps={{ 'aria-label': t.clear(called) }}
      allowDeselect={!inPlace}
      limit={30}
      {...(inPlace && { autoFocus: true, defaultDropdownOpened: true, onDropdownClose: inPlace })}
    />
  )
}
