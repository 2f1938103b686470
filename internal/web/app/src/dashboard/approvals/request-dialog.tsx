import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Problem, problemAt } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { DepartmentSelect } from '../parts/department-select'
import { Dialog } from '../parts/dialog'
import { Problems, useSentence, useTell } from '../parts/problems'
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
  const [problems, setProblems] = useState<Problem[]>([])
  const [request, sending] = useAct(RequestDocument)
  const sentence = useSentence()
  const tell = useTell()
  const t = useTexts(texts)
  const fault = (field: string) => {
    const problem = problemAt(problems, field)
    return problem && sentence(problem)
  }

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
    setProblems(problems)
    if (problems.length > 0) return
    tell.done(t.sent(email))
    asked()
    close()
  }

  return (
    <Dialog title={t.askTitle} close={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Stack>
          <Text c="dimmed">{t.askLead}</Text>
          <TextInput
            type="email"
            label={t.email}
            description={t.emailHint}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={fault('email')}
            data-autofocus
            required
            withAsterisk={false}
          />
          <RoleSelect
            value={role}
            choose={setRole}
            within={own}
            error={fault('role') ?? fault('customRoleId')}
          />
          <DepartmentSelect value={department} choose={setDepartment} error={fault('department')} />
          <Textarea
            label={t.message}
            description={t.messageHint}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
            error={fault('message')}
            autosize
            minRows={3}
            maxRows={10}
          />
          <Problems of={problems} fields={['email', 'role', 'customRoleId', 'department', 'message']} />
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {t.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
