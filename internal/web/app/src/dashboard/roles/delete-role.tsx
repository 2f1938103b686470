import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { useSentence, useTell } from '../parts/problems'
import { type CustomRoleRowFragment, DeleteRoleDocument } from './generated'
import { texts } from './texts'

interface Props {
  role: CustomRoleRowFragment
  done: () => void
  close: () => void
}

/** Asks before a role is deleted, and says what stands in the way. */
export function DeleteRole({ role, done, close }: Props) {
  const [remove] = useAct(DeleteRoleDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.deleteRefused)

  async function confirm() {
    const { data, problems } = await remove({ input: { customRoleId: role.id } })
    if (data?.deleteRole.deletedCustomRoleId) {
      tell.done(t.deleted(role.name))
      done()
    }
    return problems
  }

  return (
    <Confirm
      title={t.deleteTitle(role.name)}
      lead={role.memberCount > 0 ? t.deleteHas(role.memberCount) : t.deleteLead}
      act={t.deleteAct}
      confirm={confirm}
      say={say}
      close={close}
    />
  )
}
