import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../client/generated'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { type MemberChoice, MemberSelect } from '../parts/member-select'
import { names } from '../parts/names'
import { builtInRoles } from '../parts/permissions'
import { useTell } from '../parts/problems'
import { AddSpaceMemberDocument, type SpaceRowFragment } from './generated'
import { texts } from './texts'

interface Props {
  space: SpaceRowFragment
  done: () => void
  close: () => void
}

/** Puts a member of the organization into a team space. */
export function AddMember({ space, done, close }: Props) {
  const [member, setMember] = useState<MemberChoice | null>(null)
  /** Null: what the member is in the organization. */
  const [role, setRole] = useState<Role | null>(null)
  const [add] = useAct(AddSpaceMemberDocument)
  const tell = useTell()
  const called = useTexts(names).role
  const t = useTexts(texts)

  async function send(): Promise<Problem[]> {
    if (!member) return [{ code: 'REQUIRED', field: 'memberId', message: t.chooseSomebody }]
    const { problems } = await add({ input: { spaceId: space.id, memberId: member.id, role } })
    if (problems.length === 0) {
      tell.done(t.added(member.user.name))
      done()
    }
    return problems
  }

  const upTo = builtInRoles.slice(member ? builtInRoles.indexOf(member.role) : 0)
  return (
    <FormDialog
      title={t.addTitle(space.name)}
      act={t.put}
      send={send}
      fields={['memberId', 'role']}
      close={close}
    >
      {(at) => (
        <>
          <MemberSelect
            label={t.who}
            description={t.whoHint}
            value={member}
            choose={(chosen) => {
              setMember(chosen)
              setRole(null)
            }}
            error={at('memberId')}
          />
          <Select
            label={t.role}
            description={t.roleHint}
            data={upTo.map((each) => ({ value: each, label: called[each] }))}
            value={role ?? member?.role ?? null}
            onChange={(each) => setRole(each as Role | null)} // the values are those above
            allowDeselect={false}
            disabled={!member}
            error={at('role')}
          />
        </>
      )}
    </FormDialog>
  )
}
