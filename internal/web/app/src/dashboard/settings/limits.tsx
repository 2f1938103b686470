// How much may be sent before somebody is stopped.

import { NumberInput, Text } from '@mantine/core'
import { useTexts } from '../language/language'
import { Card } from '../parts/screen'
import { DraftForm } from './draft-form'
import { type PartProps, pick, usePolicyForm } from './policy-form'
import { ReadOnly } from './read-only'
import { texts } from './texts'

const fields = [
  'invitationsPerUserAndDay',
  'invitationsPerDay',
  'openInvitations',
  'lettersPerAddressAndDay',
] as const

export function Limits({ policy }: PartProps) {
  const form = usePolicyForm(pick(policy, ...fields))
  const t = useTexts(texts)
  return (
    <DraftForm {...form}>
      {form.readOnly && <ReadOnly />}
      <Card title={t.limitsTitle}>
        <Text size="sm" c="dimmed" maw={680} mb="xs">
          {t.limitsLead}
        </Text>
        {fields.map((field) => (
          <NumberInput
            key={field}
            {...form.field(field)}
            {...form.number(field)}
            max={1_000_000}
            thousandSeparator={t.thousands}
            decimalSeparator={t.decimals}
          />
        ))}
      </Card>
    </DraftForm>
  )
}
