import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useFormats, useTexts } from '../language/language'
import { menuHabits } from '../parts/row-menu'
import { texts } from './texts'

interface Props<Term extends string> {
  name: string
  terms: readonly Term[]
  /** How each is called. */
  called: Record<Term, string>
  chosen: Term[]
  choose: (terms: Term[]) => void
}

/** A button that says what a list is narrowed to, with the terms to tick behind it. */
export function FilterMenu<Term extends string>({ name, terms, called, chosen, choose }: Props<Term>) {
  const t = useTexts(texts)
  const { list } = useFormats()
  const toggle = (term: Term) => choose(terms.filter((each) => (each === term) !== chosen.includes(each)))
  return (
    <Menu closeOnItemClick={false} {...menuHabits} position="bottom-start">
      <Menu.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          fw={chosen.length > 0 ? 600 : 400}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {chosen.length > 0 ? t.filtered(name, list(chosen.map((term) => called[term]))) : name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {terms.map((term) => (
          <Menu.CheckboxItem key={term} checked={chosen.includes(term)} onChange={() => toggle(term)}>
            {called[term]}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={chosen.length === 0} onClick={() => choose([])}>
          {t.noFilter(name)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
