import { Button, CloseButton, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormats, useTexts } from '../language/language'
import type { Row } from './acts'
import { type BulkAct, BulkDialog } from './bulk-dialog'
import classes from './invitations.module.css'
import { texts } from './texts'

/** Stands at the lower edge as long as rows are selected. */
export function BulkBar({ rows, clear }: { rows: Row[]; clear: () => void }) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const [act, setAct] = useState<BulkAct | null>(null)
  // The rows that a dialog is about stay the same, whatever happens to the selection behind it.
  const [chosen, setChosen] = useState<Row[]>([])
  const begin = (next: BulkAct) => {
    setChosen(rows)
    setAct(next)
  }
  const end = (done: boolean) => {
    setAct(null)
    if (done) clear()
  }
  return (
    <>
      {rows.length > 0 && (
        <section className={classes.bulk} aria-label={t.bulk}>
          <Text fw={600} size="sm" role="status">
            {t.selected(number(rows.length))}
          </Text>
          <Button size="sm" variant="light" onClick={() => begin('resend')}>
            {t.resendAll}
          </Button>
          <Button size="sm" variant="light" color="red" onClick={() => begin('revoke')}>
            {t.revokeAll}
          </Button>
          <CloseButton aria-label={t.clearSelection} onClick={clear} />
        </section>
      )}
      {act && <BulkDialog act={act} rows={chosen} end={end} />}
    </>
  )
}
