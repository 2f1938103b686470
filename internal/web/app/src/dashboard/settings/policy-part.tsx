// Who can be invited, for how long, how many, and by whom.

import { DraftForm } from './draft-form'
import { type PartProps, pick, usePolicyForm } from './policy-form'
import { HowLong } from './policy-how-long'
import { HowMany } from './policy-how-many'
import { WhoComesIn } from './policy-who-comes-in'
import { ReadOnly } from './read-only'

const fields = [
  'domains',
  'allowedDomains',
  'defaultInvitationDays',
  'longestInvitationDays',
  'linksAllowed',
  'longestLinkLife',
  'seats',
  'maxAdmins',
  'mayInvite',
] as const

export function PolicyPart({ policy }: PartProps) {
  const form = usePolicyForm(pick(policy, ...fields))
  return (
    <DraftForm {...form}>
      {form.readOnly && <ReadOnly />}
      <WhoComesIn form={form} />
      <HowLong form={form} />
      <HowMany form={form} taken={policy.seatsTaken} />
    </DraftForm>
  )
}
