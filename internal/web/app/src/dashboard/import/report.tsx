// An import's rows as a file. It is read page by page and kept nowhere else: there
// may be a hundred thousand.

import { Button, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useFormats, useTexts } from '../language/language'
import { csvLines, saveCsv } from '../parts/csv'
import { localMinute } from '../parts/local-minute'
import { names } from '../parts/names'
import type { ImportRowFragment } from './generated'
import { type ReportTexts, readReport } from './read-report'
import { texts } from './texts'
import { useFaultSentence } from './use-fault-sentence'

interface Props {
  row: ImportRowFragment
  label: string
  /** Only the rows that were left out. */
  action?: 'REJECT'
}

export function Report({ row, label, action }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const say = useReportTexts()
  const [read, setRead] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const [all, fileName] = action === 'REJECT' ? [row.rejected, t.leftOutName] : [row.total, t.reportName]

  async function save() {
    const stopping = new AbortController()
    stop.current = stopping
    setFailed(false)
    setRead(0)
    const rows = await readReport(row, action ?? null, say, setRead, stopping.signal)
    setRead(null)
    if (rows)
      saveCsv(
        fileName(localMinute(Date.parse(row.createdAt)).replace(/\D/g, '-')),
        csvLines(rows, t.separator),
      )
    else setFailed(!stopping.signal.aborted)
  }

  return (
    <Group gap="xs">
      {failed && (
        <Text c="red" size="sm" role="alert">
          {t.reportFailed}
        </Text>
      )}
      {read === null ? (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={save}
        >
          {label}
        </Button>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {t.readingRows(number(read), number(all))}
          </Text>
          <Button variant="default" size="sm" onClick={() => stop.current?.abort()}>
            {t.stop}
          </Button>
        </>
      )}
    </Group>
  )
}

function useReportTexts(): ReportTexts {
  const t = useTexts(texts)
  const { imported } = useTexts(names)
  const sentence = useFaultSentence()
  return { columns: t.reportColumns, notReached: t.notReached, outcomes: imported, sentence }
}
