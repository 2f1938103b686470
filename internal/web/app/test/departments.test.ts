// The organization's tree, as it is made of a list.

import { expect, test } from 'vitest'
import type { DepartmentNodeFragment } from '../src/dashboard/departments/generated'
import { found, grow, inherited, lines, type Tree } from '../src/dashboard/departments/tree'
import { isWithin } from '../src/dashboard/parts/department-path'

type Settings = Partial<Pick<DepartmentNodeFragment, 'permissionGrants' | 'permissionDenials'>>

function department(path: string, people = 0, settings: Settings = {}): DepartmentNodeFragment {
  const parent = path.includes('/') ? { id: path.slice(0, path.lastIndexOf('/')) } : null
  return {
    id: path,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    parent,
    permissionGrants: [],
    permissionDenials: [],
    members: { totalCount: people },
    ...settings,
  }
}

const theatre = [
  department('Stage', 1, {
    permissionGrants: ['VIEW_ANALYTICS', 'COMMENT'],
    permissionDenials: ['UPLOAD_FILES'],
  }),
  department('Stage/Sound', 2, { permissionDenials: ['VIEW_ANALYTICS'], permissionGrants: ['UPLOAD_FILES'] }),
  department('Stage/Lighting', 3),
  department('Stage/Sound/Booth', 4),
  department('House', 5),
]

const at = (tree: Tree, id: string) => {
  const branch = tree.byId.get(id)
  if (!branch) throw new Error(`there is no ${id}`)
  return branch
}

test('departments stand beneath each other, by name, and count whoever is beneath them', () => {
  const tree = grow(theatre, 'en')
  const all = lines(tree.roots, () => true)
  expect(
    all.map(({ department: { path }, level, position, siblings, people }) => [
      path,
      level,
      position,
      siblings,
      people,
    ]),
  ).toEqual([
    ['House', 1, 1, 2, 5],
    ['Stage', 1, 2, 2, 10],
    ['Stage/Lighting', 2, 1, 2, 3],
    ['Stage/Sound', 2, 2, 2, 6],
    ['Stage/Sound/Booth', 3, 1, 1, 4],
  ])
})

test('what is folded hides what stands beneath it', () => {
  const tree = grow(theatre, 'en')
  const shown = lines(tree.roots, ({ department }) => department.id === 'Stage')
  expect(shown.map(({ department }) => department.id)).toEqual([
    'House',
    'Stage',
    'Stage/Lighting',
    'Stage/Sound',
  ])
})

test('a department whose parent is not known stands at the top', () => {
  const tree = grow([department('Gone/Alone')], 'en')
  expect(tree.roots.map(({ department }) => department.id)).toEqual(['Gone/Alone'])
})

test('a search keeps what stands above and beneath what it finds', () => {
  const tree = grow(theatre, 'en')
  expect([...found(tree, ' SOUND ')].sort()).toEqual(['Stage', 'Stage/Sound', 'Stage/Sound/Booth'])
  expect(found(tree, 'nothing').size).toBe(0)
})

test('nothing can go beneath itself', () => {
  expect(isWithin('Stage/Sound/Booth', 'Stage')).toBe(true)
  expect(isWithin('Stage', 'Stage')).toBe(true)
  expect(isWithin('House', 'Stage')).toBe(false)
  expect(isWithin('Stagecraft', 'Stage')).toBe(false)
})

test('the nearest department above decides, and what a department decides itself does not come from above', () => {
  const tree = grow(theatre, 'en')
  const told = (id: string) =>
    inherited(at(tree, id)).map(({ permission, granted, from }) => [permission, granted, from.path])
  expect(told('Stage/Sound')).toEqual([['COMMENT', true, 'Stage']])
  expect(told('Stage/Sound/Booth')).toEqual([
    ['VIEW_ANALYTICS', false, 'Stage/Sound'],
    ['UPLOAD_FILES', true, 'Stage/Sound'],
    ['COMMENT', true, 'Stage'],
  ])
})

test('at one level a denial beats a grant', () => {
  const both: Settings = { permissionGrants: ['COMMENT'], permissionDenials: ['COMMENT'] }
  const tree = grow([department('A', 0, both), department('A/B')], 'en')
  expect(inherited(at(tree, 'A/B')).map(({ permission, granted }) => [permission, granted])).toEqual([
    ['COMMENT', false],
  ])
})
