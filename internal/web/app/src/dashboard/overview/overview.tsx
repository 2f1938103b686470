// The first screen: for those who invite, how it goes; for all others, where they are.

import { useIsAdmin } from '../shell/place'
import { Figures } from './figures'
import { Welcome } from './welcome'

export default function Overview() {
  return useIsAdmin() ? <Figures /> : <Welcome />
}
