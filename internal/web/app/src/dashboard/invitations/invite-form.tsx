import { Group, Stack, Switch, Text, Textarea } from '@mantine/core'
import type { Problem } from '../client/problems'
import { useRead } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { DepartmentSelect } from '../parts/department-select'
import { useSentenceAt } from '../parts/problems'
import { RoleSelect } from '../parts/role-select'
import { usePlace } from '../shell/place'
import type { Addresses } from './addresses'
import { AddressesField } from './addresses-field'
import { DaysField } from './days-field'
import { DepartmentHint } from './department-hint'
import { type Draft, lengthOf, longestMessage } from './draft'
import { InvitePolicyDocument } from './generated'
import { texts } from './invite-texts'
import type { Refusal } from './use-invite'
import { usualDays } from './usual-days'

interface Props {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  addresses: Addresses
  refused: Refusal[]
  problems: Problem[]
}

export function InviteForm({ draft, change, addresses, refused, problems }: Props) {
  const t = useTexts(texts)
  const at = useSentenceAt(problems)
  return (
    <Stack>
      <AddressesField
        text={draft.addresses}
        write={(text) => change({ addresses: text })}
        addresses={addresses}
        refused={refused}
      />
      <Group grow align="flex-start">
        <RoleSelect
          value={draft.role}
          choose={(role) => change({ role })}
          error={at('role') ?? at('customRoleId')}
        />
        <div>
          <DepartmentSelect
            value={draft.department}
            choose={(department) => change({ department })}
            error={at('department')}
          />
          <DepartmentHint path={draft.department} />
        </div>
      </Group>
      <MessageField message={draft.message} write={(message) => change({ message })} error={at('message')} />
      {addresses.valid.length > 1 ? (
        <ForMany />
      ) : (
        <>
          <DaysField value={draft.days} choose={(days) => change({ days })} error={at('expiresInDays')} />
          <Switch
            label={t.sendLetter}
            description={t.sendLetterHint}
            checked={draft.letter}
            onChange={(event) => change({ letter: event.currentTarget.checked })}
          />
        </>
      )}
    </Stack>
  )
}

function MessageField(props: {
  message: string
  write: (message: string) => void
  error: string | undefined
}) {
  const t = useTexts(texts)
  const { number } = useFormats()
  const written = lengthOf(props.message.trim())
  const counted = t.count(number(written), number(longestMessage))
  return (
    <Textarea
      label={t.message}
      description={
        <>
          {t.messageHint} {written > 0 && counted}
        </>
      }
      value={props.message}
      onChange={(event) => props.write(event.currentTarget.value)}
      error={props.error ?? (written > longestMessage ? counted : undefined)}
      autosize
      minRows={3}
      maxRows={10}
    />
  )
}

/** The API lets many be invited only in the usual way. */
function ForMany() {
  const t = useTexts(texts)
  const { duration } = useFormats()
  const { data } = useRead(InvitePolicyDocument, { organizationId: usePlace().organization.id })
  const policy = data?.organization?.policy
  return (
    <Text size="sm" c="dimmed">
      {policy && t.manyDays(duration(usualDays(policy) * 86_400))}
    </Text>
  )
}
