import { Button, Code, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { DialogFoot } from '../parts/dialog-foot'
import { pathOf } from '../parts/path-of'
import { Failure } from '../parts/states'
import { usePlace } from '../shell/place'
import classes from './activity.module.css'
import { type Filters, filterOf } from './filters'
import { ExportLogDocument } from './generated'
import { texts } from './texts'

interface Props {
  filters: Filters
  close: () => void
}

/** Hands out the signed log, of the days that are chosen. */
export function ExportDialog({ filters, close }: Props) {
  const { organization } = usePlace()
  const [days, setDays] = useState({ since: filters.since, until: filters.until })
  const { data, error, again } = useRead(ExportLogDocument, { organizationId: organization.id })
  const t = useTexts(texts)
  return (
    <Dialog title={t.exportTitle} close={close}>
      <Stack>
        <Text>{t.exportLead}</Text>
        <Group grow>
          {(['since', 'until'] as const).map((bound) => (
            <TextInput
              key={bound}
              type="date"
              label={t[bound]}
              value={days[bound]}
              onChange={(event) => setDays({ ...days, [bound]: event.currentTarget.value })}
            />
          ))}
        </Group>
        <div>
          <Text size="sm" c="dimmed">
            {t.exportCheck}
          </Text>
          <Code className={classes.command} block>
            {checkOf(organization.slug)}
          </Code>
          <Text size="sm" c="dimmed" mt="xs">
            {t.exportKey}
          </Text>
        </div>
        {error && <Failure error={error} again={again} />}
        <DialogFoot>
          <Button
            component="a"
            href={data?.exportLog ? exportUrl(data.exportLog, days) : undefined}
            download
            disabled={!data?.exportLog}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t.download}
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}

/** The command, with the key and with the name that the server gives the file: its day is that of UTC. */
function checkOf(slug: string): string {
  const day = new Date().toISOString().slice(0, 10)
  return `usher audit check ${slug}-log-${day}.ndjson --key "$(usher audit key)"`
}

function exportUrl(base: string, days: { since: string; until: string }): string {
  const url = new URL(base)
  const { since, until } = filterOf({ ...days, groups: [], actor: '', about: '' }, [])
  if (since) url.searchParams.set('since', since)
  if (until) url.searchParams.set('until', until)
  return pathOf(url.href)
}
