// Makes an approval rule or changes one, and shows what it would have done.

import { Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import { differences } from './draft'
import { CreateRuleDocument, type RuleFragment, UpdateRuleDocument } from './generated'
import { type RuleDraft, ruleDraft, ruleFields, ruleInput } from './rule-draft'
import { RuleFields } from './rule-fields'
import { ruleTexts } from './rule-texts'
import { RuleTrial } from './rule-trial'
import { conditionsOf, sentenceOf } from './rule-words'

interface Props {
  /** The rule to change; a new one when left out. */
  rule?: RuleFragment
  domainsListed: boolean
  saved: () => void
  close: () => void
}

export function RuleDialog({ rule, domainsListed, saved, close }: Props) {
  const t = useTexts(ruleTexts)
  const formats = useFormats()
  const form = useForm<RuleDraft>({ initialValues: ruleDraft(rule) })
  const save = useSave(rule, saved)
  const input = ruleInput(form.values)
  const told = conditionsOf(input, t.words, formats).length > 0 ? sentenceOf(input, t.words, formats) : null
  return (
    <FormDialog
      title={rule ? t.titleEdit : t.titleNew}
      size="lg"
      act={t.save}
      send={() => save(form.values)}
      fields={ruleFields}
      close={close}
    >
      {(at) => (
        <>
          <RuleFields form={form} at={at} domainsListed={domainsListed} />
          {told && (
            <Text fw={600} role="status">
              {told}
            </Text>
          )}
          <RuleTrial rule={input} />
        </>
      )}
    </FormDialog>
  )
}

/** What somebody else changes about the rule meanwhile stays: only what was changed here is sent. */
function useSave(rule: RuleFragment | undefined, done: () => void) {
  const [begun] = useState(rule)
  const organizationId = usePlace().organization.id
  const [create] = useAct(CreateRuleDocument)
  const [update] = useAct(UpdateRuleDocument)
  const t = useTexts(ruleTexts)
  const tell = useTell()

  return async (values: RuleDraft) => {
    const typed = ruleInput(values)
    const { problems } = begun
      ? await update({
          input: { organizationId, ruleId: begun.id, ...differences(typed, ruleInput(ruleDraft(begun))) },
        })
      : await create({ input: { organizationId, ...typed } })
    if (problems.length === 0) {
      tell.done(t.saved)
      done()
    }
    return problems
  }
}
