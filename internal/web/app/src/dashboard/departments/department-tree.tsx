// The tree as one can walk it with the keys: up and down through the lines, right
// to unfold or go in, left to fold or go out, Enter to show a department, letters
// to jump to a name. (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/)

import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTexts } from '../language/language'
import { Card } from '../parts/screen'
import { Line } from './department-line'
import classes from './departments.module.css'
import { texts } from './texts'
import { type Branch, found, lines, type Tree } from './tree'

/** A tree of up to so many is shown unfolded. */
const few = 40

interface Props {
  tree: Tree
  chosen: string | undefined
  choose: (id: string) => void
}

export function DepartmentTree({ tree, chosen, choose }: Props) {
  const t = useTexts(texts)
  const [search, setSearch] = useState('')
  const [folding, setFolding] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [usually, setUsually] = useState(tree.byId.size <= few)
  const kept = search.trim() ? found(tree, search) : null
  const unfolded = (branch: Branch) => {
    if (branch.beneath.length === 0) return false
    return kept !== null || (folding.get(branch.department.id) ?? usually)
  }
  const shown = lines(tree.roots, unfolded).filter(({ department }) => !kept || kept.has(department.id))
  const foldAll = (unfold: boolean) => {
    setFolding(new Map())
    setUsually(unfold)
  }
  const fold = (branch: Branch, unfold: boolean) =>
    setFolding((before) => new Map(before).set(branch.department.id, unfold))

  return (
    <Card>
      <Group gap="xs">
        <TextInput
          flex={1}
          miw={180}
          type="search"
          aria-label={t.find}
          placeholder={t.find}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button variant="default" onClick={() => foldAll(true)}>
          {t.unfoldAll}
        </Button>
        <Button variant="default" onClick={() => foldAll(false)}>
          {t.foldAll}
        </Button>
      </Group>
      {shown.length === 0 ? (
        <Text c="dimmed" mt="md" role="status">
          {t.findNothing(search.trim())}
        </Text>
      ) : (
        <Lines shown={shown} chosen={chosen} choose={choose} unfolded={unfolded} fold={fold} />
      )}
    </Card>
  )
}

interface LinesProps {
  shown: Branch[]
  chosen: string | undefined
  choose: (id: string) => void
  unfolded: (branch: Branch) => boolean
  fold: (branch: Branch, unfold: boolean) => void
}

function Lines({ shown, chosen, choose, unfolded, fold }: LinesProps) {
  const t = useTexts(texts)
  const [at, setAt] = useState(chosen)
  const tree = useRef<HTMLDivElement>(null)
  // One line takes the focus: where one was last, else the first.
  const here = (shown.find(({ department }) => department.id === at) ?? shown[0])?.department.id

  function go(branch: Branch | null | undefined) {
    if (!branch) return
    const { id } = branch.department
    setAt(id)
    tree.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus()
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const index = shown.findIndex(({ department }) => department.id === here)
    const branch = shown[index]
    if (!branch) return
    const open = unfolded(branch)
    const acts: Record<string, () => void> = {
      ArrowDown: () => go(shown[index + 1]),
      ArrowUp: () => go(shown[index - 1]),
      Home: () => go(shown[0]),
      End: () => go(shown.at(-1)),
      ArrowRight: () => (open ? go(shown[index + 1]) : branch.beneath.length > 0 && fold(branch, true)),
      ArrowLeft: () => (open ? fold(branch, false) : go(branch.above)),
      Enter: () => choose(branch.department.id),
      ' ': () => choose(branch.department.id),
    }
    const act = acts[event.key] ?? (event.key.length === 1 ? () => go(startsWith(event.key)) : undefined)
    if (!act) return
    event.preventDefault()
    act()

    function startsWith(letter: string): Branch | undefined {
      const round = [...shown.slice(index + 1), ...shown.slice(0, index)]
      return round.find(({ department }) =>
        department.name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
      )
    }
  }

  return (
    <div
      role="tree"
      aria-label={t.title}
      aria-describedby="departments-keys"
      className={classes.tree}
      ref={tree}
      tabIndex={-1}
      onKeyDown={press}
    >
      {shown.map((branch) => (
        <Line
          key={branch.department.id}
          branch={branch}
          open={branch.beneath.length > 0 ? unfolded(branch) : undefined}
          chosen={branch.department.id === chosen}
          reachable={branch.department.id === here}
          press={() => {
            setAt(branch.department.id)
            choose(branch.department.id)
          }}
          fold={() => fold(branch, !unfolded(branch))}
        />
      ))}
      <span className="unseen" id="departments-keys">
        {t.treeHint}
      </span>
    </div>
  )
}
