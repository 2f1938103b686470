// What can be done with several at once: with those ticked, or with all who meet the filter.

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormats, useTexts } from '../language/language'
import { BulkDialog } from './bulk-dialog'
import type { MemberFilter } from './generated'
import classes from './members.module.css'
import { texts } from './texts'

export interface Picked {
  /** All who meet the filter, on whichever page, instead of `ids`. */
  all: boolean
  ids: ReadonlySet<string>
}

export const nobody: Picked = { all: false, ids: new Set() }

/** How many the server changes at once. */
const most = 500

interface Props {
  picked: Picked
  pick: (picked: Picked) => void
  /** How many meet the filter, and how many of them are on this page. */
  matching: number
  shown: number
  where: MemberFilter
}

export function Selected({ picked, pick, matching, shown, where }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const [open, setOpen] = useState(false)
  const count = picked.all ? matching : picked.ids.size
  if (count === 0) return null
  const offersAll = !picked.all && matching > shown && picked.ids.size >= shown
  return (
    <section className={classes.selected} aria-label={t.selection}>
      <Text fw={600} role="status">
        {t.selected(count, number(count))}
        {count > most && ` ${t.tooMany(number(most))}`}
      </Text>
      {offersAll && (
        <Button variant="subtle" size="sm" onClick={() => pick({ all: true, ids: new Set() })}>
          {t.selectMatching(number(matching))}
        </Button>
      )}
      <Button variant="subtle" size="sm" onClick={() => pick(nobody)}>
        {t.clearSelection}
      </Button>
      <Button size="sm" disabled={count > most} onClick={() => setOpen(true)}>
        {t.changeSelected(count, number(count))}
      </Button>
      {open && (
        <BulkDialog
          whom={picked.all ? { where } : { memberIds: [...picked.ids] }}
          count={count}
          close={(done) => {
            setOpen(false)
            if (done) pick(nobody)
          }}
        />
      )}
    </section>
  )
}
