// Makes an approval rule or changes one, and shows what it would have done.

import { Button, Group, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { Problems, useTell } from '../parts/problems'
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
  const { save, saving, problems } = useSave(rule, () => {
    saved()
    close()
  })
  const input = ruleInput(form.values)
  const told = conditionsOf(input, t.words, formats).length > 0 ? sentenceOf(input, t.words, formats) : null
  return (
    <Dialog title={rule ? t.titleEdit : t.titleNew} close={close} size="lg">
      <form noValidate onSubmit={form.onSubmit((values) => void save(values))}>
        <Stack>
          <RuleFields form={form} problems={problems} domainsListed={domainsListed} />
          {told && (
            <Text fw={600} role="status">
              {told}
            </Text>
          )}
          <RuleTrial rule={input} />
          <Problems of={problems} fields={ruleFields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={saving}>
              {t.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** What somebody else changes about the rule meanwhile stays: only what was changed here is sent. */
function useSave(rule: RuleFragment | undefined, done: () => void) {
  const [begun] = useState(rule)
  const organizationId = usePlace().organization.id
  const [create, creating] = useAct(CreateRuleDocument)
  const [update, updating] = useAct(UpdateRuleDocument)
  const [problems, setProblems] = useState<Problem[]>([])
  const t = useTexts(ruleTexts)
  const tell = useTell()

  async function save(values: RuleDraft) {
    const typed = ruleInput(values)
    const answer = begun
      ? await update({
          input: { organizationId, ruleId: begun.id, ...differences(typed, ruleInput(ruleDraft(begun))) },
        })
      : await create({ input: { organizationId, ...typed } })
    setProblems(answer.problems)
    if (answer.problems.length > 0) return
    tell.done(t.saved)
    done()
  }
  return { save, saving: creating || updating, problems }
}
