// One line of the tree: a department with how many people are in it, or, folded, in
// all that it hides, and how much it grants and denies.

import { IconChevronRight, IconUser } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useMark } from '../client/live'
import { useFormats, useTexts } from '../language/language'
import { Sign } from '../parts/sign'
import classes from './departments.module.css'
import { texts } from './texts'
import type { Branch } from './tree'

interface Props {
  branch: Branch
  /** Undefined where there is nothing to unfold. */
  open: boolean | undefined
  chosen: boolean
  reachable: boolean
  press: () => void
  fold: () => void
}

export function Line({ branch, open, chosen, reachable, press, fold }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const { id, name, members, permissionGrants, permissionDenials } = branch.department
  const mark = useMark(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it hears the keys
    <div
      role="treeitem"
      ref={mark}
      data-id={id}
      data-mark
      className={classes.line}
      style={{ '--level': branch.level } as CSSProperties} // CSSProperties knows no variables
      aria-level={branch.level}
      aria-posinset={branch.position}
      aria-setsize={branch.siblings}
      aria-expanded={open}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      onClick={press}
    >
      <span
        className={classes.fold}
        data-open={open || undefined}
        data-foldable={open !== undefined || undefined}
        aria-hidden
        onClick={(event) => {
          if (open === undefined) return
          event.stopPropagation()
          fold()
        }}
      >
        {open !== undefined && <IconChevronRight size={16} />}
      </span>
      <span className={classes.name}>{name}</span>
      <span className={classes.signs}>
        {permissionGrants.length > 0 && (
          <Sign tone="good" title={t.grants(permissionGrants.length)}>
            <span aria-hidden>+{permissionGrants.length}</span>
            <span className="unseen">, {t.grants(permissionGrants.length)}</span>
          </Sign>
        )}
        {permissionDenials.length > 0 && (
          <Sign tone="warn" title={t.denials(permissionDenials.length)}>
            <span aria-hidden>−{permissionDenials.length}</span>
            <span className="unseen">, {t.denials(permissionDenials.length)}</span>
          </Sign>
        )}
      </span>
      <span className={classes.people} title={t.peopleBeneath(members.totalCount, branch.people)}>
        <span aria-hidden className={classes.count}>
          {number(open ? members.totalCount : branch.people)}
          <IconUser size={14} />
        </span>
        <span className="unseen">, {t.peopleBeneath(members.totalCount, branch.people)}</span>
      </span>
    </div>
  )
}
