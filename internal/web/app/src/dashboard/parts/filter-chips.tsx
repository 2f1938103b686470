// One filter of a list as a row of buttons, of which one is pressed. With counts
// they say at a glance what there is.

import { useFormats } from '../language/language'
import classes from './filter-chips.module.css'

export interface Chip<Value extends string> {
  /** `null` is the one that filters nothing. */
  value: Value | null
  label: string
  count?: number
}

interface Props<Value extends string> {
  /** What is filtered by, for those who hear it. */
  label: string
  chips: Chip<Value>[]
  value: Value | null
  choose: (value: Value | null) => void
}

export function FilterChips<Value extends string>({ label, chips, value, choose }: Props<Value>) {
  const { number } = useFormats()
  return (
    <fieldset className={classes.chips} aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.label}
          type="button"
          className={classes.chip}
          aria-pressed={chip.value === value}
          onClick={() => choose(chip.value)}
        >
          {chip.label}
          {chip.count !== undefined && <span className={classes.count}>{number(chip.count)}</span>}
        </button>
      ))}
    </fieldset>
  )
}
