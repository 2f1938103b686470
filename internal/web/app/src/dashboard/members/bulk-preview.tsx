// What would become of each, or has: before and after, and who was refused and why.

import { Button, Stack, Text, Textarea } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useTexts } from '../language/language'
import { DialogFoot } from '../parts/dialog-foot'
import { names } from '../parts/names'
import { Notice } from '../parts/notice'
import { Problems, useSentence } from '../parts/problems'
import { Sign } from '../parts/sign'
import { usePlace } from '../shell/place'
import type { Outcome } from './bulk-dialog'
import { bulkTexts } from './bulk-texts'
import classes from './members.module.css'
import { texts } from './texts'

type Result = Outcome['results'][number]
type Snapshot = NonNullable<Result['before']>

interface Props {
  outcome: Outcome
  done: boolean
  acting: boolean
  problems: Problem[]
  back: () => void
  apply: (reason: string | null) => void
  close: () => void
}

export function BulkPreview({ outcome, done, acting, problems, back, apply, close }: Props) {
  const t = useTexts(bulkTexts)
  const self = usePlace().organization.viewerMember?.id
  const [reason, setReason] = useState('')
  const { results, changedCount, unchangedCount } = outcome
  const refused = results.filter(({ userErrors }) => userErrors.length > 0)
  const changed = results.filter((result) => result.changed)
  const count = { changed: changedCount, unchanged: unchangedCount, refused: refused.length }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        apply(reason.trim() || null)
      }}
    >
      <Stack>
        {!done && changed.some((result) => result.memberId === self && isOther(result)) && (
          <Notice tone="warn" title={t.youAmong} />
        )}
        <Text role="status">{done ? t.outcome(count) : t.forecast(count)}</Text>
        {refused.length + changed.length > 0 && <Table results={[...refused, ...changed]} done={done} />}
        {!done && changedCount > 0 && (
          <Textarea
            label={t.reason}
            description={t.reasonHint}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            maxRows={4}
          />
        )}
        <DialogFoot above={<Problems of={problems} />}>
          {done ? (
            <Button onClick={close}>{t.finish}</Button>
          ) : (
            <>
              <Button variant="default" onClick={back}>
                {t.back}
              </Button>
              <Button type="submit" loading={acting} disabled={changedCount === 0}>
                {t.apply(changedCount)}
              </Button>
            </>
          )}
        </DialogFoot>
      </Stack>
    </form>
  )
}

/** Whether somebody may do other things afterwards, as far as role and state tell. */
function isOther({ before, after }: Result): boolean {
  if (!before || !after) return false
  const roleOf = ({ role, customRole }: Snapshot) => customRole?.id ?? role
  return after.state === 'SUSPENDED' || roleOf(before) !== roleOf(after)
}

function Table({ results, done }: { results: Result[]; done: boolean }) {
  const t = useTexts(bulkTexts)
  const { person } = useTexts(texts)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className={classes.scroll} tabIndex={0} aria-label={t.previewTable}>
      <table className={classes.plain}>
        <thead>
          <tr>
            <th scope="col">{person}</th>
            <th scope="col">{done ? t.was : t.now}</th>
            <th scope="col">{done ? t.now : t.afterwards}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <Line key={result.memberId} result={result} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ result }: { result: Result }) {
  const t = useTexts(bulkTexts)
  const sentence = useSentence()
  const differencesOf = useDifferences()
  const { you } = useTexts(texts)
  const self = usePlace().organization.viewerMember?.id
  const { member, before, after, userErrors } = result
  const differences = before && after ? differencesOf(before, after) : null
  return (
    <tr>
      <th scope="row">
        {member?.user.name ?? t.gone} {result.memberId === self && <Sign tone="idle">{you}</Sign>}
      </th>
      {differences ? (
        <>
          <td>{differences.map(({ from }) => from).join(', ')}</td>
          <td>
            <IconArrowRight size={14} aria-hidden /> {differences.map(({ to }) => to).join(', ')}
          </td>
        </>
      ) : (
        <td colSpan={2} data-refused>
          {t.refused} {userErrors.map(({ code, message }) => sentence({ code, message })).join(' ')}
        </td>
      )}
    </tr>
  )
}

/** What is different between two moments, in words. */
function useDifferences() {
  const { noDepartment } = useTexts(texts)
  const called = useTexts(names)
  const role = ({ role, customRole }: Snapshot) => customRole?.name ?? called.role[role]
  return (before: Snapshot, after: Snapshot) =>
    [
      { from: role(before), to: role(after) },
      { from: before.department ?? noDepartment, to: after.department ?? noDepartment },
      { from: called.member[before.state], to: called.member[after.state] },
    ].filter(({ from, to }) => from !== to)
}
