import { Button, Group, Stack, Text } from '@mantine/core'
import { useFormats, useTexts } from '../language/language'
import { useReason } from './acts'
import type { BulkAct, Refused } from './bulk-dialog'
import classes from './invitations.module.css'
import { texts } from './texts'

interface Props {
  act: BulkAct
  count: number
  done: number
  refused: Refused[]
  close: () => void
}

/** What came of an act on many: how many are done, and who was refused, why. */
export function BulkSummary({ act, count, done, refused, close }: Props) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const reason = useReason()
  const untouched = count - done - refused.length
  return (
    <Stack>
      <div role="status">
        <Text>{(act === 'resend' ? t.resentMany : t.revokedMany)(done, number(done))}</Text>
        {untouched > 0 && <Text>{t.untouched(untouched, number(untouched))}</Text>}
        {refused.length > 0 && <Text>{t.refusedMany(refused.length, number(refused.length))}</Text>}
      </div>
      {refused.length > 0 && (
        <ul
          className={classes.refused}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard
          tabIndex={0}
          aria-label={t.refusedMany(refused.length, number(refused.length))}
        >
          {refused.map(({ row, problems }) => (
            <li key={row.id}>
              <strong>{row.email}</strong>
              {problems.map(reason).join(' ')}
            </li>
          ))}
        </ul>
      )}
      <Group justify="flex-end">
        <Button onClick={close} data-autofocus>
          {t.done}
        </Button>
      </Group>
    </Stack>
  )
}
