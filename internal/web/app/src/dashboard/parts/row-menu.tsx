// The menu of a table's rows. A page has fifty rows and one menu: the rows have
// plain buttons, and the menu comes to the one that is pressed.

import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, type Ref, useCallback, useLayoutEffect, useState } from 'react'
import classes from './row-menu.module.css'

/** A screen's menus stand within its landmark, and focus their first item by the keyboard. */
export const menuHabits = { withinPortal: false, withInitialFocusPlaceholder: false } as const

export interface Opened<Row> {
  row: Row
  button: HTMLElement
}

/** Which row's menu is open: `open` is for the rows' buttons, `opened` for the menu. */
export function useRowMenu<Row>() {
  const [opened, setOpened] = useState<Opened<Row> | null>(null)
  return {
    opened,
    /** Always the same, for columns that stay the same. */
    open: useCallback(
      (row: Row, button: HTMLElement) =>
        setOpened((now) => (now?.button === button ? null : { row, button })),
      [],
    ),
    close: () => setOpened(null),
  }
}

interface ButtonProps {
  /** What a screen reader calls it: the visible dots say nothing. */
  label: string
  open: (button: HTMLElement) => void
}

export function RowMenuButton({ label, open }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      aria-haspopup="menu"
      onClick={(event: MouseEvent<HTMLButtonElement>) => open(event.currentTarget)}
    >
      <IconDots size={18} aria-hidden />
    </button>
  )
}

interface MenuProps<Row> {
  opened: Opened<Row> | null
  close: () => void
  /** The menu's items for the row. */
  children: (row: Row) => ReactNode
}

export function RowMenu<Row>({ opened, close, children }: MenuProps<Row>) {
  // While it closes it still shows what it was about.
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  return (
    <Menu opened={opened !== null} onClose={close} {...menuHabits} position="bottom-end">
      <Menu.Target>
        <At element={last?.button ?? null} />
      </Menu.Target>
      <Menu.Dropdown>{last && children(last.row)}</Menu.Dropdown>
    </Menu>
  )
}

interface AtProps {
  element: HTMLElement | null
  ref?: Ref<HTMLElement>
  id?: string
  'aria-expanded'?: boolean
}

/** Stands for an element that is there already, and takes what the menu has to say of it. */
function At({ element, ref, id = '', 'aria-expanded': expanded = false }: AtProps) {
  useLayoutEffect(() => {
    if (!element) return
    if (typeof ref === 'function') ref(element)
    element.id = id
    return () => {
      if (typeof ref === 'function') ref(null)
      element.removeAttribute('id')
    }
  }, [element, ref, id])
  useLayoutEffect(() => {
    if (element) element.ariaExpanded = String(expanded)
  }, [element, expanded])
  return null
}
