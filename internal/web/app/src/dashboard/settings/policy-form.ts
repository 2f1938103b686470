// A form of some of the policy's settings: what is typed, what came of saving it,
// and how each setting is called and explained.

import { useState } from 'react'
import { type Problem, problemAt } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { useSentence, useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { useDraft } from './draft'
import { fieldTexts } from './field-texts'
import { type PolicyFieldsFragment, UpdatePolicyDocument } from './generated'
import classes from './settings.module.css'
import { texts } from './texts'

export type Policy = NonNullable<PolicyFieldsFragment['policy']>
type PolicyValues = Omit<Policy, 'approvalRules' | 'seatsTaken' | '__typename'>

export interface PartProps {
  policy: Policy
  /** Reads the policy again. */
  again: () => void
}

/** A form that has these settings, among others. */
export type PolicyForm<Field extends keyof PolicyValues> = ReturnType<
  typeof usePolicyForm<Pick<PolicyValues, Field>>
>

/** Settings that may be without a value. The others always have one. */
const free = ['seats', 'maxAdmins', 'retentionDays']

export function usePolicyForm<Values extends Partial<PolicyValues>>(saved: Values) {
  const { organization, may } = usePlace()
  const [update, saving] = useAct(UpdatePolicyDocument)
  const [problems, setProblems] = useState<Problem[]>([])
  const draft = useDraft(saved)
  const sentence = useSentence()
  const tell = useTell()
  const t = useTexts(texts)
  const fields = useTexts(fieldTexts)
  const readOnly = !may('CONFIGURE_POLICIES')

  async function save(): Promise<Problem[]> {
    const sent = draft.changed
    const found = missing(sent)
    if (found.length === 0) {
      const answer = await update({ input: { organizationId: organization.id, ...sent } })
      found.push(...answer.problems)
    }
    setProblems(found)
    if (found.length > 0) return found
    draft.settle(sent)
    tell.done(t.saved)
    return []
  }

  const error = (field: keyof Values & keyof PolicyValues) => {
    const problem = problemAt(problems, field)
    // The API's own sentence is about the address that a domain would be a part of.
    if (field === 'allowedDomains' && problem?.code === 'INVALID') return t.noDomain
    return problem && sentence(problem)
  }

  return {
    draft,
    saving,
    problems,
    save,
    readOnly,
    fields: Object.keys(saved),
    /** What any input of a setting has. */
    field: (field: keyof Values & keyof PolicyValues) => ({
      label: fields[field].label,
      description: fields[field].what,
      error: error(field),
      readOnly,
      classNames: fieldClasses,
    }),
    /** What an input of a number has besides. */
    number: (field: keyof Values & keyof PolicyValues) => ({
      value: asNumber(draft.values[field]),
      // Numbers are the only values of fields that this is called for.
      onChange: (typed: number | string) => draft.set(field, numberOf(typed) as Values[typeof field]),
      allowDecimal: false,
      allowNegative: false,
    }),
  }
}

const fieldClasses = {
  root: classes.field,
  label: classes.label,
  description: classes.description,
  wrapper: classes.value,
  error: classes.error,
}

/** Some of a policy's settings. */
export function pick<Values, Field extends keyof Values>(
  from: Values,
  ...fields: Field[]
): Pick<Values, Field> {
  // The entries are those of the fields that were asked for.
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<Values, Field>
}

/** An emptied field is null: no bound where there may be none. */
export function numberOf(typed: number | string): number | null {
  return typeof typed === 'number' ? typed : null
}

function asNumber(value: unknown): number | string {
  return typeof value === 'number' ? value : ''
}

/** The API takes null for "as it is", which is not what an emptied field says. */
export function missing(changed: object): Problem[] {
  return Object.entries(changed)
    .filter(([field, value]) => value === null && !free.includes(field))
    .map(([field]) => ({ code: 'REQUIRED' as const, field }))
}
