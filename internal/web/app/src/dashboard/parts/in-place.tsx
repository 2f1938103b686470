// A word that can be changed where it stands: pressing it puts the choice in its place.

import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './in-place.module.css'

interface Props {
  /** What pressing it does, for those who do not see what stands around it. */
  act: string
  shown: ReactNode
  /** The choice; it calls `close` when it was made or given up. */
  edit: (close: () => void) => ReactNode
}

export function InPlace({ act, shown, edit }: Props) {
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched')
  const word = useRef<HTMLButtonElement>(null)
  // Whoever works by keys goes on from here, unless something else was pressed meanwhile.
  useEffect(() => {
    if (state === 'closed' && document.activeElement === document.body) word.current?.focus()
  }, [state])
  if (state === 'open') return <div className={classes.edit}>{edit(() => setState('closed'))}</div>
  return (
    <UnstyledButton className={classes.word} onClick={() => setState('open')} ref={word}>
      <span>{shown}</span>
      <span className="unseen">{act}</span>
      <IconChevronDown size={14} aria-hidden />
    </UnstyledButton>
  )
}
