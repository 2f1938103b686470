// Under one address what fits the reader: admins decide, members ask.

import { useIsAdmin } from '../shell/place'
import { Queue } from './queue'
import { Requests } from './requests'

export default function Approvals() {
  return useIsAdmin() ? <Queue /> : <Requests />
}
