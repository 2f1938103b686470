import { Button, Chip, Group, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import classes from './activity.module.css'
import { type Filters, groups } from './filters'
import { ActorsDocument } from './generated'
import { texts } from './texts'

interface Props {
  filters: Filters
  choose: (changes: Partial<Filters>) => void
}

/** What of the log is shown. The kinds of events are too many to choose from; their groups are not. */
export function FilterBar({ filters, choose }: Props) {
  const t = useTexts(texts)
  const { actor, since, until } = filters
  const everything: Filters = { groups: [], actor: '', since: '', until: '', about: '' }
  const narrowed = filters.groups.length > 0 || actor || since || until
  return (
    <div className={classes.filters}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out as a row */}
      <div role="group" aria-label={t.kinds}>
        <Chip.Group
          multiple
          value={filters.groups}
          onChange={(chosen) => choose({ groups: groups.filter((group) => chosen.includes(group)) })}
        >
          <Group gap="xs">
            {groups.map((group) => (
              <Chip key={group} value={group} size="sm" variant="outline">
                {t.groups[group]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
      <Group gap="sm" align="flex-end">
        <ActorSelect value={actor} choose={(actor) => choose({ actor })} />
        <TextInput
          className={classes.day}
          type="date"
          label={t.since}
          value={since}
          max={until || undefined}
          onChange={(event) => choose({ since: event.currentTarget.value })}
        />
        <TextInput
          className={classes.day}
          type="date"
          label={t.until}
          value={until}
          min={since || undefined}
          onChange={(event) => choose({ until: event.currentTarget.value })}
        />
        {narrowed && (
          <Button variant="subtle" onClick={() => choose(everything)}>
            {t.clear}
          </Button>
        )}
      </Group>
    </div>
  )
}

function ActorSelect({ value, choose }: { value: string; choose: (actor: string) => void }) {
  const { organization, viewer } = usePlace()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  // The chosen one's own name in the field is no search.
  const [search] = useDebouncedValue(typed === chosen?.label ? '' : typed, 200)
  const t = useTexts(texts)
  const { data } = useRead(ActorsDocument, { organizationId: organization.id, search: search || null })
  const found = data?.organization?.members.nodes.map(({ user }) => user) ?? []
  const people = new Map([viewer.user, ...found].map(({ id, name, email }) => [id, `${name} (${email})`]))
  if (chosen && chosen.value === value) people.set(chosen.value, chosen.label)
  return (
    <Select
      className={classes.actor}
      label={t.actor}
      placeholder={t.anybody}
      data={[...people].map(([value, label]) => ({ value, label }))}
      value={value || null}
      onChange={(id, option) => {
        setChosen(option)
        choose(id ?? '')
      }}
      onSearchChange={setTyped}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t.anybody }}
    />
  )
}
