import { NumberInput, Radio, Select, Stack } from '@mantine/core'
import { useTexts } from '../language/language'
import { Card } from '../parts/screen'
import type { LinkLifetime } from './generated'
import type { PolicyForm } from './policy-form'
import { texts } from './texts'

const lives: LinkLifetime[] = ['ONE_HOUR', 'TWENTY_FOUR_HOURS', 'FORTY_EIGHT_HOURS', 'SEVEN_DAYS']

interface Props {
  form: PolicyForm<'defaultInvitationDays' | 'longestInvitationDays' | 'linksAllowed' | 'longestLinkLife'>
}

export function HowLong({ form }: Props) {
  const t = useTexts(texts)
  const { draft, field, number, readOnly } = form
  const { linksAllowed, longestLinkLife } = draft.values
  return (
    <Card title={t.howLong}>
      <NumberInput {...field('defaultInvitationDays')} {...number('defaultInvitationDays')} max={30} />
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
          data={lives.map((life) => ({ value: life, label: t.life[life] }))}
          value={longestLinkLife}
          onChange={(chosen) =>
            draft.set('longestLinkLife', lives.find((life) => life === chosen) ?? longestLinkLife)
          }
          allowDeselect={false}
        />
      )}
    </Card>
  )
}
