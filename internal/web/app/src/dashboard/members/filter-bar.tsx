// What narrows and orders the table of members.

import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { DepartmentPick } from '../parts/department-pick'
import { names } from '../parts/names'
import { builtInRoles } from '../parts/permissions'
import { useTyped } from '../parts/use-typed'
import { type Filter, orderNames, states } from './filter'
import classes from './members.module.css'
import { texts } from './texts'

interface Props {
  filter: Filter
  change: (changes: Partial<Filter>) => void
  /** Whether the viewer sees who is suspended. */
  admin: boolean
}

export function FilterBar({ filter, change, admin }: Props) {
  const t = useTexts(texts)
  const called = useTexts(names)
  const [typed, type] = useTyped(filter.search, (search) => change({ search }))
  const narrowed = typed || filter.role || filter.state || filter.department
  return (
    <search className={classes.filter} aria-label={t.filter}>
      <TextInput
        className={classes.search}
        label={t.search}
        placeholder={t.searchHint}
        leftSection={<IconSearch size={16} aria-hidden />}
        type="search"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Select
        label={t.role}
        placeholder={t.all}
        data={builtInRoles.map((role) => ({ value: role, label: called.role[role] }))}
        value={filter.role}
        onChange={(role) => change({ role })}
        clearable
        clearButtonProps={{ 'aria-label': t.showAll(t.role) }}
      />
      {admin && (
        <Select
          label={t.state}
          placeholder={t.all}
          data={states.map((state) => ({ value: state, label: called.member[state] }))}
          value={filter.state}
          onChange={(state) => change({ state })}
          clearable
          clearButtonProps={{ 'aria-label': t.showAll(t.state) }}
        />
      )}
      <DepartmentPick
        value={filter.department}
        choose={(department) => change({ department })}
        placeholder={t.all}
      />
      <Select
        label={t.order}
        data={orderNames.map((order) => ({ value: order, label: t.orders[order] }))}
        value={filter.order}
        onChange={(order) => order && change({ order })}
        allowDeselect={false}
      />
      {narrowed && (
        <Button
          className={classes.everybody}
          variant="subtle"
          size="sm"
          onClick={() => {
            type('')
            change({ search: '', role: null, state: null, department: null })
          }}
        >
          {t.showEverybody}
        </Button>
      )}
    </search>
  )
}
