import { Select } from '@mantine/core'
import { type Branch, lines, type Tree } from './tree'

interface Props {
  tree: Tree
  label: string
  /** A department's id; null for the top, where that can be chosen. */
  value: string | null
  choose: (id: string | null) => void
  /** How the top is called; left out where a department is needed. */
  root?: string
  /** Which ones there are to choose from. */
  among?: (branch: Branch) => boolean
  error?: string | undefined
}

/** Chooses one of the tree's departments by its path. */
export function BranchSelect({ tree, label, value, choose, root, among = () => true, error }: Props) {
  const places = lines(tree.roots, () => true).filter(among)
  const options = places.map(({ department }) => ({ value: department.id, label: department.path }))
  return (
    <Select
      label={label}
      data={root === undefined ? options : [{ value: '', label: root }, ...options]}
      value={root === undefined ? value : (value ?? '')}
      onChange={(id) => choose(id || null)}
      allowDeselect={false}
      searchable
      openOnFocus={false}
      limit={200}
      error={error}
    />
  )
}
