import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { localMinute } from '../parts/local-minute'
import { names } from '../parts/names'
import { permissionTexts } from '../parts/permission-texts'
import { permissionGroups } from '../parts/permissions'
import { useTell } from '../parts/problems'
import { type Permission, type PermissionEffect, SetMemberPermissionDocument } from './generated'
import type { Member } from './member'
import { endOf, type Span, spans } from './span'
import { texts } from './texts'

interface Props {
  member: Member
  /** What it is about, where that was chosen before. */
  permission?: Permission
  close: () => void
}

/** Grants or denies somebody one thing, for a time or until it is taken back. */
export function OverrideDialog({ member, permission: given, close }: Props) {
  const t = useTexts(texts)
  const called = useTexts(names).permission
  const { group, about } = useTexts(permissionTexts)
  const tell = useTell()
  const [set] = useAct(SetMemberPermissionDocument)
  const [permission, setPermission] = useState<Permission | null>(given ?? null)
  const [effect, setEffect] = useState<PermissionEffect>(
    given && member.permissions?.includes(given) ? 'DENY' : 'GRANT',
  )
  const [span, setSpan] = useState<Span>('always')
  const [date, setDate] = useState('')
  const [reason, setReason] = useState('')

  async function send() {
    if (!permission) return [{ code: 'REQUIRED' as const, field: 'permission' }]
    const endsAt = endOf(span, date, Date.now())
    if (endsAt === undefined) return [{ code: 'REQUIRED' as const, field: 'endsAt' }]
    const input = { memberId: member.id, permission, effect, endsAt, reason: reason.trim() || null }
    const { problems } = await set({ input })
    if (problems.length === 0) tell.done(t.effectDone[effect](called[permission], member.user.name))
    return problems
  }

  return (
    <FormDialog
      title={t.overrideTitle(member.user.name)}
      act={t.effectAct[effect]}
      fields={['permission', 'endsAt', 'reason']}
      send={send}
      close={close}
    >
      {(at) => (
        <>
          <Select
            label={t.permission}
            description={permission ? about[permission] : undefined}
            data={permissionGroups.map(({ role, permissions }) => ({
              group: group[role],
              items: permissions.map((value) => ({ value, label: called[value] })),
            }))}
            value={permission}
            onChange={setPermission}
            searchable
            allowDeselect={false}
            error={at('permission')}
            {...(!given && { 'data-autofocus': true })}
          />
          <Radio.Group
            label={t.effectLabel}
            value={effect}
            onChange={(value) => setEffect(value === 'DENY' ? 'DENY' : 'GRANT')}
          >
            <Stack gap="xs" mt={6}>
              <Radio value="GRANT" label={t.effectAct.GRANT} description={t.effectAbout.GRANT} />
              <Radio value="DENY" label={t.effectAct.DENY} description={t.effectAbout.DENY} />
            </Stack>
          </Radio.Group>
          <Select
            label={t.howLong}
            data={spans.map((value) => ({ value, label: t.spans[value] }))}
            value={span}
            onChange={(value) => value && setSpan(value)}
            allowDeselect={false}
            error={span === 'date' ? undefined : at('endsAt')}
          />
          {span === 'date' && (
            <TextInput
              type="datetime-local"
              label={t.ends}
              min={localMinute(Date.now())}
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
              error={at('endsAt')}
            />
          )}
          <Textarea
            label={t.reason}
            description={t.reasonHint(member.user.name)}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={at('reason')}
            autosize
            maxRows={6}
          />
        </>
      )}
    </FormDialog>
  )
}
