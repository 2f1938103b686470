import { Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentSelect } from '../parts/department-select'
import { FormDialog } from '../parts/form-dialog'
import { useTell } from '../parts/problems'
import { type RoleChoice, RoleSelect } from '../parts/role-select'
import { usePlace } from '../shell/place'
import { RequestDocument } from './generated'
import { texts } from './texts'

interface Props {
  asked: () => void
  close: () => void
}

/** Asks the admins to invite somebody, as no more than the member is. */
export function RequestDialog({ asked, close }: Props) {
  const { organization } = usePlace()
  const own = organization.viewerMember
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<RoleChoice>({ role: own?.role === 'VIEWER' ? 'VIEWER' : 'MEMBER' })
  const [department, setDepartment] = useState('')
  const [message, setMessage] = useState('')
  const [request] = useAct(RequestDocument)
  const tell = useTell()
  const t = useTexts(texts)

  async function send() {
    const { problems } = await request({
      input: {
        organizationId: organization.id,
        email,
        ...role,
        department: department.trim() || null,
        message: message.trim() || null,
      },
    })
    if (problems.length === 0) {
      tell.done(t.sent(email))
      asked()
    }
    return problems
  }

  return (
    <FormDialog
      title={t.askTitle}
      act={t.send}
      send={send}
      fields={['email', 'role', 'customRoleId', 'department', 'message']}
      close={close}
    >
      {(at) => (
        <>
          <Text c="dimmed">{t.askLead}</Text>
          <TextInput
            type="email"
            label={t.email}
            description={t.emailHint}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={at('email')}
            data-autofocus
            required
            withAsterisk={false}
          />
          <RoleSelect value={role} choose={setRole} within={own} error={at('role') ?? at('customRoleId')} />
          <DepartmentSelect value={department} choose={setDepartment} error={at('department')} />
          <Textarea
            label={t.message}
            description={t.messageHint}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
            error={at('message')}
            autosize
            minRows={3}
            maxRows={10}
          />
        </>
      )}
    </FormDialog>
  )
}
