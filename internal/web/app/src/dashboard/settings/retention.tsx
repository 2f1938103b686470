// After how long what was known of invited people is erased.

import { NumberInput, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useFormats, useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { Card } from '../parts/screen'
import { DraftForm } from './draft-form'
import { numberOf, type PartProps, pick, usePolicyForm } from './policy-form'
import { ReadOnly } from './read-only'
import { erasesEarlier } from './retention-days'
import { texts } from './texts'

/** What stands in the field before somebody has thought about it. */
const usualDays = 365

export function Retention({ policy }: PartProps) {
  const form = usePolicyForm(pick(policy, 'retentionDays'))
  const [asking, setAsking] = useState(false)
  const t = useTexts(texts)
  const { number } = useFormats()
  const { draft, readOnly } = form
  const days = draft.values.retentionDays

  function save() {
    // An emptied field is 0 here, which the server refuses; null would keep everything.
    if (days !== 0 && erasesEarlier(policy.retentionDays, days)) setAsking(true)
    else void form.save()
  }

  return (
    <DraftForm {...form} save={save}>
      {readOnly && <ReadOnly />}
      <Card title={t.part.retention}>
        <Radio.Group
          {...form.field('retentionDays')}
          value={days === null ? 'keep' : 'erase'}
          onChange={(chosen) => draft.set('retentionDays', chosen === 'keep' ? null : usualDays)}
        >
          <Stack gap="xs">
            <Radio value="keep" label={t.keepAll} disabled={readOnly} />
            <Radio value="erase" label={t.erase} disabled={readOnly} />
            {days !== null && (
              <NumberInput
                label={t.eraseAfter}
                value={days || ''}
                onChange={(typed) => draft.set('retentionDays', numberOf(typed) ?? 0)}
                max={3650}
                allowDecimal={false}
                allowNegative={false}
                readOnly={readOnly}
              />
            )}
          </Stack>
        </Radio.Group>
      </Card>
      {asking && (
        <Confirm
          title={t.earlier.title}
          lead={t.earlier.lead(number(days ?? 0))}
          act={t.earlier.act}
          confirm={form.save}
          close={() => setAsking(false)}
        />
      )}
    </DraftForm>
  )
}
