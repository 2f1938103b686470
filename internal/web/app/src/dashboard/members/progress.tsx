import { useTexts } from '../language/language'
import classes from './members.module.css'
import { texts } from './texts'

/** How many of all have been done, as figures, and as a bar for the eye alone. */
export function Progress({ done, all }: { done: number; all: number }) {
  const t = useTexts(texts)
  return (
    <span className={classes.steps}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${all === 0 ? 0 : (done / all) * 100}%` }} />
      </span>
      {t.of(done, all)}
    </span>
  )
}
