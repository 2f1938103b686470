// What narrows and orders the list.

import { Button, CloseButton, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { DepartmentSelect } from '../parts/department-select'
import { names } from '../parts/names'
import { periodOf, periods } from '../parts/period'
import { useTyped } from '../parts/use-typed'
import { FilterMenu } from './filter-menu'
import { choices, type Filters, noFilters, type OrderName, orders } from './filters'
import classes from './invitations.module.css'
import { texts } from './texts'

interface Props {
  filters: Filters
  /** Whether they leave anything out. */
  narrowed: boolean
  change: (changes: Partial<Filters>) => void
}

export function FilterBar({ filters, narrowed, change }: Props) {
  const t = useTexts(texts)
  const terms = useTexts(names)
  const [search, setSearch] = useTyped(filters.search, (text) => change({ search: text }))
  const [department, setDepartment] = useTyped(filters.department, (text) => change({ department: text }))
  const order = Object.keys(orders).map((name) => ({ value: name, label: t.orders[name as OrderName] }))
  const spans = periods.map((days) => ({ value: String(days), label: t.spans[days] }))
  return (
    <Group className={classes.filters} role="search" aria-label={t.filters} gap="xs" mb="sm">
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          search && <CloseButton size="sm" aria-label={t.clearSearch} onClick={() => setSearch('')} />
        }
      />
      <FilterMenu
        name={t.filter.state}
        terms={choices.state}
        called={terms.invitation}
        chosen={filters.state}
        choose={(state) => change({ state })}
      />
      <FilterMenu
        name={t.filter.delivery}
        terms={choices.delivery}
        called={terms.delivery}
        chosen={filters.delivery}
        choose={(delivery) => change({ delivery })}
      />
      <FilterMenu
        name={t.filter.role}
        terms={choices.role}
        called={terms.role}
        chosen={filters.role}
        choose={(role) => change({ role })}
      />
      <div className={classes.department}>
        <DepartmentSelect bare value={department} choose={setDepartment} />
      </div>
      <NativeSelect
        aria-label={t.invited}
        data={[{ value: '', label: t.anyTime }, ...spans]}
        value={filters.days ?? ''}
        onChange={(event) => change({ days: periodOf(event.currentTarget.value) })}
      />
      <NativeSelect
        aria-label={t.order}
        data={order}
        value={filters.order}
        // The options are the orders' names.
        onChange={(event) => change({ order: event.currentTarget.value as OrderName })}
      />
      {narrowed && (
        <Button variant="subtle" onClick={() => change({ ...noFilters, order: filters.order })}>
          {t.showAll}
        </Button>
      )}
    </Group>
  )
}
