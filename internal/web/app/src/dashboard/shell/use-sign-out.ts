import { useAct } from '../client/read'
import { useTell } from '../parts/problems'
import { SignOutDocument } from './generated'

/** Signs out and goes to the sign-in page. Whoever is still signed in, as without a network, is told so and stays. */
export function useSignOut() {
  const [signOut, leaving] = useAct(SignOutDocument)
  const tell = useTell()
  async function leave() {
    const { problems } = await signOut({})
    if (problems.length > 0) tell.refused(problems)
    else location.assign('/sign-in')
  }
  return [() => void leave(), leaving] as const
}
