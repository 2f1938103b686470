// Makes a link: for how long, as what and where; then it is there to be shared.

import { Button, Input, SegmentedControl, Stack } from '@mantine/core'
import { useId, useState } from 'react'
import { useIdempotencyKey } from '../client/idempotency'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentSelect } from '../parts/department-select'
import { Dialog } from '../parts/dialog'
import { DialogFoot } from '../parts/dialog-foot'
import { names } from '../parts/names'
import { Problems, useSentence, useSentenceAt } from '../parts/problems'
import { type RoleChoice, RoleSelect } from '../parts/role-select'
import { texts as common } from '../parts/texts'
import { usePlace } from '../shell/place'
import { AccessGiven } from './access-given'
import { type LinkLifetime, MakeLinkDocument } from './generated'
import { lifetimesUpTo, usualLifetime } from './lifetimes'
import { LinkToShare } from './link-to-share'
import { texts } from './texts'

interface Props {
  /** The longest that the policy permits. */
  longest: LinkLifetime
  close: () => void
}

export function MakeLink({ longest, close }: Props) {
  const [made, setMade] = useState<string | null>(null)
  const t = useTexts(texts)
  return (
    <Dialog title={made ? t.isMade : t.make} close={close} size="lg">
      {made ? (
        <Stack>
          <LinkToShare id={made} />
          <DialogFoot>
            <Button variant="default" onClick={() => setMade(null)}>
              {t.makeAnother}
            </Button>
            <Button onClick={close}>{t.done}</Button>
          </DialogFoot>
        </Stack>
      ) : (
        <Form longest={longest} made={setMade} close={close} />
      )}
    </Dialog>
  )
}

interface FormProps extends Props {
  made: (id: string) => void
}

function Form({ longest, made, close }: FormProps) {
  const organizationId = usePlace().organization.id
  const [lifetime, setLifetime] = useState(usualLifetime(longest))
  const [role, setRole] = useState<RoleChoice>({ role: 'MEMBER' })
  const [department, setDepartment] = useState('')
  const [problems, setProblems] = useState<Problem[]>([])
  const [act, acting] = useAct(MakeLinkDocument)
  const { keyFor, answered } = useIdempotencyKey()
  const lifetimeLabel = useId()
  const t = useTexts(texts)
  const lifetimeNames = useTexts(names).lifetime
  const { cancel } = useTexts(common)
  const sentence = useSentence(t.refused)
  const at = useSentenceAt(problems, sentence)

  async function send() {
    const input = { organizationId, lifetime, ...role, department: department.trim() || null }
    const { data, problems } = await act({ input: { ...input, idempotencyKey: keyFor(input) } })
    setProblems(problems)
    const link = data?.createInviteLink.inviteLink
    if (!link) return
    answered()
    made(link.id)
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Stack>
        <div>
          <Input.Label id={lifetimeLabel}>{t.lifetime}</Input.Label>
          <SegmentedControl
            fullWidth
            aria-labelledby={lifetimeLabel}
            value={lifetime}
            onChange={setLifetime}
            data={lifetimesUpTo(longest).map((value) => ({ value, label: lifetimeNames[value] }))}
          />
        </div>
        <RoleSelect value={role} choose={setRole} error={at('role') ?? at('customRoleId')} />
        <DepartmentSelect value={department} choose={setDepartment} error={at('department')} />
        <AccessGiven role={role} department={department.trim()} />
        <Problems of={problems} fields={['role', 'customRoleId', 'department']} say={sentence} />
        <DialogFoot>
          <Button variant="default" onClick={close}>
            {cancel}
          </Button>
          <Button type="submit" loading={acting}>
            {t.makeAct}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  )
}
