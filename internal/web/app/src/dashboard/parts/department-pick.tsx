// One of the departments that there are, by its path. Whoever has many types a part of it.

import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../language/language'
import { isWithin } from './department-path'
import { texts } from './texts'
import { type Department, useDepartments } from './use-departments'

/** The choice of no department: never the path of one, as no name has a slash. */
export const noDepartment = '/'

interface Props {
  /** A path, `noDepartment`, or null while nothing is chosen. */
  value: string | null
  /** The department itself is null for `noDepartment` and for nothing. */
  choose: (path: string | null, department: Department | null) => void
  label?: string
  placeholder?: string
  error?: string | undefined
  /** How `noDepartment` is called; it is not offered when left out. */
  none?: string
  /** The path of a department that is not offered, nor what stands beneath it. */
  without?: string
  /** In a dialog that is about the choice: it stays closed when it gets the focus, and what is chosen is not taken back. */
  needed?: boolean
  /** Whether it has the focus when its dialog opens. */
  first?: boolean
  /** In the place of a word that was pressed: open at once, its label only heard, and gone when it closes. */
  inPlace?: (() => void) | undefined
}

export function DepartmentPick({ value, choose, label, placeholder, error, none, ...props }: Props) {
  const { without, needed = false, first, inPlace } = props
  const t = useTexts(texts)
  const [typed, type] = useState('')
  // What is chosen stands in the field as if it were typed.
  const resting = value === noDepartment ? none : value
  const found = useDepartments(typed === resting ? '' : typed)
  const paths = found.map(({ path }) => path).filter((path) => !without || !isWithin(path, without))
  const known = value === null || value === noDepartment || paths.includes(value) ? paths : [value, ...paths]
  const called = label ?? t.department
  const free = !inPlace && !needed
  return (
    <Select
      label={inPlace ? undefined : called}
      aria-label={inPlace ? called : undefined}
      placeholder={placeholder}
      data={none === undefined ? known : [{ value: noDepartment, label: none }, ...known]}
      value={value}
      onChange={(chosen) => choose(chosen, found.find(({ path }) => path === chosen) ?? null)}
      error={error}
      searchable
      onSearchChange={type}
      nothingFoundMessage={t.noSuchDepartment}
      clearable={free}
      clearButtonProps={{ 'aria-label': t.clear(called) }}
      allowDeselect={free}
      openOnFocus={!needed}
      limit={30}
      data-autofocus={first}
      {...(inPlace && { autoFocus: true, defaultDropdownOpened: true, onDropdownClose: inPlace })}
    />
  )
}
