import { NumberInput, Radio, Select, Stack, Text } from '@mantine/core'
import { useTexts } from '../language/language'
import { lifetimes } from '../links/lifetimes'
import { names } from '../parts/names'
import { Card } from '../parts/screen'
import type { PolicyForm } from './policy-form'
import { texts } from './texts'

interface Props {
  form: PolicyForm<'defaultInvitationDays' | 'longestInvitationDays' | 'linksAllowed' | 'longestLinkLife'>
}

export function HowLong({ form }: Props) {
  const t = useTexts(texts)
  const { lifetime } = useTexts(names)
  const { draft, field, number, readOnly } = form
  const { defaultInvitationDays, longestInvitationDays, linksAllowed, longestLinkLife } = draft.values
  const usual = field('defaultInvitationDays')
  return (
    <Card title={t.howLong}>
      <NumberInput
        {...usual}
        {...number('defaultInvitationDays')}
        max={30}
        description={
          <>
            {usual.description}
            {longestInvitationDays > 0 && longestInvitationDays < defaultInvitationDays && (
              <Text span inherit display="block" c="var(--warn)" role="status">
                {t.usualIsCut(longestInvitationDays)}
              </Text>
            )}
          </>
        }
      />
      <NumberInput {...field('longestInvitationDays')} {...number('longestInvitationDays')} max={30} />
      <Radio.Group
        {...field('linksAllowed')}
        value={linksAllowed ? 'yes' : 'no'}
        onChange={(chosen) => draft.set('linksAllowed', chosen === 'yes')}
      >
        <Stack gap="xs">
          <Radio value="yes" label={t.links.yes} disabled={readOnly} />
          <Radio value="no" label={t.links.no} disabled={readOnly} />
        </Stack>
      </Radio.Group>
      {linksAllowed && (
        <Select
          {...field('longestLinkLife')}
          data={lifetimes.map((value) => ({ value, label: lifetime[value] }))}
          value={longestLinkLife}
          onChange={(chosen) =>
            draft.set('longestLinkLife', lifetimes.find((life) => life === chosen) ?? longestLinkLife)
          }
          allowDeselect={false}
        />
      )}
    </Card>
  )
}
