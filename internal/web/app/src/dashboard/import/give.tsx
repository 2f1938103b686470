// The place where a file is dropped or chosen, or cells are pasted.

import { Button, FileButton, Group, Loader, Stack, Text } from '@mantine/core'
import { IconClipboardText, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { Problems, useSentence } from '../parts/problems'
import { DropZone } from './drop-zone'
import { Paste } from './paste'
import { texts } from './texts'
import type { Planning } from './use-planning'

/** What the chooser of files offers; the server looks at the content and not at the name. */
const accepted = '.csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/tab-separated-values,text/plain'

export function Give({ planning }: { planning: Planning }) {
  const { source, reading, fault, problems, plan } = planning
  const [pasting, setPasting] = useState(false)
  const forgetFile = useRef<() => void>(null)
  const t = useTexts(texts)
  const sentence = useSentence(t.unreadable)
  function take(file: File | null) {
    // Else a file that was corrected could not be chosen again: a browser tells of other names only.
    forgetFile.current?.()
    if (file) void plan(file)
  }
  const name = typeof source === 'string' ? t.pastedCells : source?.name
  return (
    <DropZone take={plan} label={t.dropZone} disabled={reading}>
      {reading ? (
        <Stack align="center" gap="sm" role="status">
          <Loader aria-hidden />
          <Text fw={600}>{t.reading(name ?? '')}</Text>
          <Text c="dimmed" size="sm">
            {t.readingLead}
          </Text>
        </Stack>
      ) : (
        <Stack align="center" gap="sm">
          <IconFileSpreadsheet size={40} stroke={1.4} aria-hidden />
          <Text fw={600} ta="center">
            {t.drop}
          </Text>
          <Group justify="center" gap="xs">
            <FileButton onChange={take} resetRef={forgetFile} accept={accepted}>
              {(props) => (
                <Button {...props} leftSection={<IconUpload size={16} aria-hidden />}>
                  {t.chooseFile}
                </Button>
              )}
            </FileButton>
            <Button
              variant="default"
              leftSection={<IconClipboardText size={16} aria-hidden />}
              onClick={() => setPasting(true)}
            >
              {t.pasteCells}
            </Button>
          </Group>
          <Text c="dimmed" size="sm" ta="center">
            {t.limits}
          </Text>
          {fault && (
            <Notice tone="bad" role="alert" title={name ?? ''}>
              <p>{t.sourceFaults[fault]}</p>
            </Notice>
          )}
          <Problems of={problems} say={sentence} />
        </Stack>
      )}
      {pasting && (
        <Paste
          close={() => setPasting(false)}
          take={(text) => {
            setPasting(false)
            void plan(text)
          }}
        />
      )}
    </DropZone>
  )
}
