// One act of somebody: the line with which it began, and on demand what followed.

import { ActionIcon } from '@mantine/core'
import {
  IconAdjustments,
  IconChevronDown,
  IconFileSpreadsheet,
  IconFilter,
  IconHierarchy2,
  IconLink,
  IconMail,
  IconShieldLock,
  IconUser,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useFormats, useTexts } from '../language/language'
import { Change } from '../parts/change'
import { factsOf, type LogLine, thingOf } from '../parts/log-facts'
import { LogSentence } from '../parts/log-sentence'
import classes from './activity.module.css'
import type { Act } from './acts'
import { type Group, groupOf } from './filters'
import { texts } from './texts'

const icons: Record<Group, TablerIcon> = {
  invitations: IconMail,
  links: IconLink,
  members: IconUser,
  departments: IconHierarchy2,
  spaces: IconUsersGroup,
  imports: IconFileSpreadsheet,
  roles: IconShieldLock,
  settings: IconAdjustments,
}

interface Props {
  act: Act
  /** The ids of lines that came while the page was open, which are marked for a moment. */
  arrived: ReadonlySet<string>
  /** True where the act is all that was asked for. */
  open: boolean
  only: (about: string) => void
}

export function ActItem({ act: { head, rest }, arrived, open, only }: Props) {
  const [unfolded, setUnfolded] = useState(open)
  const id = useId()
  const t = useTexts(texts)
  const isNew = [head, ...rest].some((line) => arrived.has(line.id))
  return (
    <li className={classes.act} data-new={isNew || undefined}>
      <Line line={head} only={only} />
      {rest.length > 0 && (
        <button
          type="button"
          className={classes.unfold}
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
        >
          <IconChevronDown size={16} aria-hidden />
          {t.more(rest.length)}
        </button>
      )}
      <div id={id}>
        {unfolded && (
          <>
            <ol className={classes.rest}>
              {rest.map((line) => (
                <li key={line.id}>
                  <Line line={line} only={only} />
                </li>
              ))}
            </ol>
            {!open && (
              <button
                type="button"
                className={classes.unfold}
                onClick={() => only(head.correlationId ?? head.id)}
              >
                {t.onlyAct}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  )
}

function Line({ line, only }: { line: LogLine; only: (about: string) => void }) {
  const { clock, moment, number } = useFormats()
  const t = useTexts(texts)
  const Icon = icons[groupOf(line.kind)]
  const thing = thingOf(line)
  return (
    <div className={classes.line}>
      <time
        className={classes.clock}
        dateTime={line.occurredAt}
        title={`${moment(line.occurredAt)} · ${t.line(number(line.sequence))}`}
      >
        {clock(line.occurredAt)}
      </time>
      <span className={classes.icon}>
        <Icon size={16} aria-hidden />
      </span>
      <div className={classes.told}>
        <p>
          <LogSentence line={line} /> <span className={classes.by}>{t.by(line.actor.displayName)}</span>
        </p>
        <Change line={line} />
        {line.reason && <blockquote className={classes.reason}>{line.reason}</blockquote>}
      </div>
      {thing?.asked && (
        <ActionIcon
          className={classes.only}
          variant="subtle"
          color="gray"
          title={t.only}
          aria-label={t.onlyOf(factsOf(line).subject || t.oneThing)}
          onClick={() => only(thing.id)}
        >
          <IconFilter size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}
