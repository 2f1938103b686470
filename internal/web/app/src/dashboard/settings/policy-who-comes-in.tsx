import { Radio, Stack, TagsInput } from '@mantine/core'
import { useTexts } from '../language/language'
import { Card } from '../parts/screen'
import { splitDomains } from './domains'
import type { DomainPolicy } from './generated'
import type { PolicyForm } from './policy-form'
import { texts } from './texts'

const choices: DomainPolicy[] = ['ALL', 'LISTED']

export function WhoComesIn({ form }: { form: PolicyForm<'domains' | 'allowedDomains'> }) {
  const t = useTexts(texts)
  const { draft, field, readOnly } = form
  return (
    <Card title={t.whoComesIn}>
      <Radio.Group
        {...field('domains')}
        value={draft.values.domains}
        onChange={(chosen) => draft.set('domains', choices.find((choice) => choice === chosen) ?? 'ALL')}
      >
        <Stack gap="xs">
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={t.domains[choice]} disabled={readOnly} />
          ))}
        </Stack>
      </Radio.Group>
      <TagsInput
        {...field('allowedDomains')}
        value={draft.values.allowedDomains}
        onChange={(typed) => draft.set('allowedDomains', splitDomains(typed))}
        placeholder={readOnly ? undefined : t.addDomain}
        splitChars={[',', ';', ' ', '\n']}
        acceptValueOnBlur
        maxTags={100}
      />
    </Card>
  )
}
