import { Button } from '@mantine/core'
import { useLanguage } from '../language/language'
import { wordsOf } from './conflict-words'
import classes from './conflicts.module.css'
import type { ConflictFragment } from './generated'

/** One conflict: what is wrong, what would be done about it, and the button that does it. */
export function ConflictLine({ conflict, fix }: { conflict: ConflictFragment; fix: () => void }) {
  const { message, fix: remedy, act } = wordsOf(conflict, useLanguage().language)
  const whom = conflict.member?.user.name ?? conflict.department?.path
  return (
    <li className={classes.conflict}>
      <div className={classes.words}>
        <p id={conflict.id}>{message}</p>
        <p className={classes.remedy}>{remedy}</p>
      </div>
      {act && (
        <Button variant="light" size="sm" onClick={fix} aria-describedby={conflict.id}>
          {act}
          {whom && !act.includes(whom) && <span className="unseen"> ({whom})</span>}
        </Button>
      )}
    </li>
  )
}
