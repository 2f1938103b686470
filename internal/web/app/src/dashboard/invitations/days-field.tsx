import { NumberInput } from '@mantine/core'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { usePlace } from '../shell/place'
import { InvitePolicyDocument } from './generated'
import { texts } from './texts'
import { usualDays } from './usual-days'

interface Props {
  /** '' for as long as is usual. */
  value: number | ''
  choose: (days: number | '') => void
  error?: string | undefined
}

/** For how many days an invitation shall be valid, within what the organization's policy allows. */
export function DaysField({ value, choose, error }: Props) {
  const { id } = usePlace().organization
  const { data } = useRead(InvitePolicyDocument, { organizationId: id })
  const t = useTexts(texts)
  const policy = data?.organization?.policy
  const usual = policy ? usualDays(policy) : 30
  const most = policy?.longestInvitationDays ?? 30
  return (
    <NumberInput
      label={t.days}
      description={t.daysHint(usual, most)}
      placeholder={String(usual)}
      min={1}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      value={value}
      onChange={(days) => choose(days === '' ? '' : Number(days))}
      error={error}
    />
  )
}
