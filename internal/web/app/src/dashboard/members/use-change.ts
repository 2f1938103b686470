// Changing one member where it stands. It shows before the server has said yes;
// what is refused goes back by itself, and is told.

import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTell } from '../parts/problems'
import type { RoleChoice } from '../parts/role-select'
import { RemoveMemberDocument, UpdateMemberDocument, type UpdateMemberInput } from './generated'

export function useChange() {
  const [update] = useAct(UpdateMemberDocument)
  const tell = useTell()
  return async (input: UpdateMemberInput, done: string) => {
    const { problems } = await update({ input })
    if (problems.length > 0) tell.refused(problems)
    else tell.done(done)
  }
}

/** What is asked about first: it answers with what stood in the way, for the dialog to show. */
export function useTakeAway() {
  const [update] = useAct(UpdateMemberDocument)
  const [remove] = useAct(RemoveMemberDocument)
  return {
    /** Gives a role that permits less. */
    lower: async (memberId: string, role: RoleChoice, reason: string | null): Promise<Problem[]> =>
      (await update({ input: { memberId, ...role, reason } })).problems,
    suspend: async (memberId: string, reason: string | null): Promise<Problem[]> =>
      (await update({ input: { memberId, state: 'SUSPENDED', reason } })).problems,
    remove: async (memberId: string, reason: string | null): Promise<Problem[]> =>
      (await remove({ input: { memberId, reason } })).problems,
  }
}
