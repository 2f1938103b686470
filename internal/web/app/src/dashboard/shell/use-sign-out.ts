import { leave } from '../client/client'
import { useAct } from '../client/read'
import { useTell } from '../parts/problems'
import { SignOutDocument } from './generated'

/** Signs out and goes to the sign-in page. Whoever is still signed in, as without a network, is told so and stays. */
export function useSignOut() {
  const [signOut, leaving] = useAct(SignOutDocument)
  const tell = useTell()
  const signOutHere = async () => (await signOut({})).problems
  return [() => void leave(signOutHere).then(tell.refused), leaving] as const
}
