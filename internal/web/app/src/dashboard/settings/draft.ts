// What somebody has typed over what is saved. Only what was touched is kept here:
// the rest always shows what is saved, also when somebody else saves meanwhile.

import { useState } from 'react'

export interface Draft<Values> {
  values: Values
  /** What is typed otherwise than it is saved: nothing else needs to be sent. */
  changed: Partial<Values>
  touched: boolean
  /** True when somebody else has saved since the first change here. */
  overtaken: boolean
  set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void
  /** Goes back to what is saved. */
  reset: () => void
  /** Forgets what was sent and is saved now; what was typed meanwhile stays. */
  settle: (sent: Partial<Values>) => void
  /** Goes on with what is typed, knowing what is saved now. */
  keep: () => void
}

export function useDraft<Values extends object>(saved: Values): Draft<Values> {
  const [edits, setEdits] = useState<Partial<Values>>({})
  /** What was saved when something was first typed over it. */
  const [base, setBase] = useState<Values | null>(null)
  const changed = differences(edits, saved)
  const touched = Object.keys(changed).length > 0
  // What is saved is no edit, typed back or saved by somebody else: it would come up again once that is changed.
  if (Object.keys(changed).length < Object.keys(edits).length) setEdits(changed)
  if (touched !== (base !== null)) setBase(touched ? saved : null)
  return {
    values: { ...saved, ...edits },
    changed,
    touched,
    overtaken: base !== null && Object.keys(differences(base, saved)).length > 0,
    set: (field, value) => setEdits((before) => ({ ...before, [field]: value })),
    reset: () => setEdits({}),
    settle(sent) {
      setEdits((now) => differences(now, sent))
      setBase(null)
    },
    keep: () => setBase(saved),
  }
}

/** The fields that are otherwise in one than in the other. Lists are the same when they say the same. */
export function differences<Values extends object>(
  edits: Partial<NoInfer<Values>>,
  saved: Partial<Values>,
): Partial<Values> {
  const found: Partial<Values> = {}
  for (const field of Object.keys(edits) as (keyof Values)[]) {
    if (JSON.stringify(edits[field]) !== JSON.stringify(saved[field])) found[field] = edits[field]
  }
  return found
}
