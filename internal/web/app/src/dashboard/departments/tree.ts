// The organization's tree, made of the list of its departments: what stands
// beneath what, which lines are shown, and what comes down from above.

import type { Permission } from '../client/generated'
import type { DepartmentNodeFragment } from './generated'

export interface Branch {
  department: DepartmentNodeFragment
  /** What it stands beneath; null at the root. */
  above: Branch | null
  beneath: Branch[]
  /** 1 at the root. */
  level: number
  /** Its place among those beside it, from 1, and how many these are. */
  position: number
  siblings: number
  /** Whoever is in it or in a department beneath it. */
  people: number
}

export interface Tree {
  roots: Branch[]
  byId: ReadonlyMap<string, Branch>
}

/** Puts the departments beneath each other, those beside each other by name. */
export function grow(departments: DepartmentNodeFragment[], language: string): Tree {
  const byId = new Map<string, Branch>()
  for (const department of departments) {
    const people = department.members.totalCount
    byId.set(department.id, {
      department,
      above: null,
      beneath: [],
      level: 1,
      position: 1,
      siblings: 1,
      people,
    })
  }
  const roots: Branch[] = []
  for (const branch of byId.values()) {
    const parent = byId.get(branch.department.parent?.id ?? '')
    branch.above = parent ?? null
    ;(parent?.beneath ?? roots).push(branch)
  }
  const { compare } = new Intl.Collator(language, { numeric: true })
  settle(roots, 1, (one, other) => compare(one.department.name, other.department.name))
  return { roots, byId }
}

function settle(branches: Branch[], level: number, order: (one: Branch, other: Branch) => number): number {
  branches.sort(order)
  let people = 0
  for (const [index, branch] of branches.entries()) {
    branch.level = level
    branch.position = index + 1
    branch.siblings = branches.length
    branch.people += settle(branch.beneath, level + 1, order)
    people += branch.people
  }
  return people
}

/** The lines from top to bottom, without what is folded away. */
export function lines(branches: Branch[], unfolded: (branch: Branch) => boolean): Branch[] {
  return branches.flatMap((branch) => [branch, ...(unfolded(branch) ? lines(branch.beneath, unfolded) : [])])
}

/** Which branches a search keeps: those whose name has the text in it, what stands above them, and what stands beneath. */
export function found({ byId }: Tree, search: string): ReadonlySet<string> {
  const text = search.trim().toLocaleLowerCase()
  const kept = new Set<string>()
  for (const branch of byId.values()) {
    if (!branch.department.path.toLocaleLowerCase().includes(text)) continue
    for (let each: Branch | null = branch; each; each = each.above) kept.add(each.department.id)
  }
  return kept
}

interface Inherited {
  permission: Permission
  granted: boolean
  from: DepartmentNodeFragment
}

/** What comes from the departments above, the nearest first, and is not decided by the department itself. */
export function inherited(branch: Branch): Inherited[] {
  const { permissionGrants, permissionDenials } = branch.department
  const decided = new Set<Permission>([...permissionGrants, ...permissionDenials])
  const result: Inherited[] = []
  for (let above = branch.above; above; above = above.above) {
    const from = above.department
    // At one level a denial beats a grant.
    for (const granted of [false, true]) {
      for (const permission of granted ? from.permissionGrants : from.permissionDenials) {
        if (decided.has(permission)) continue
        decided.add(permission)
        result.push({ permission, granted, from })
      }
    }
  }
  return result
}
