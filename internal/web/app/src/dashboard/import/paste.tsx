// Cells from the clipboard: as text, they are what a file would hold.

import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { texts as common } from '../parts/texts'
import { texts } from './texts'

export function Paste({ take, close }: { take: (text: string) => void; close: () => void }) {
  const [cells, setCells] = useState('')
  const t = useTexts(texts)
  const { cancel } = useTexts(common)
  return (
    <Dialog title={t.pasteTitle} close={close} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          take(cells)
        }}
      >
        <Stack>
          <Textarea
            label={t.cells}
            description={t.cellsHint}
            value={cells}
            onChange={(event) => setCells(event.currentTarget.value)}
            rows={10}
            placeholder={t.cellsExample}
            spellCheck={false}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" disabled={cells.trim() === ''}>
              {t.readCells}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
