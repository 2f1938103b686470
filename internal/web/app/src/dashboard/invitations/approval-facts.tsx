import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useFormats, useTexts } from '../language/language'
import { Fact } from '../parts/fact'
import { Ago, Moment } from '../parts/time'
import { usePlace } from '../shell/place'
import { texts } from './details-texts'
import { Facts } from './facts'
import type { Details } from './invitation-drawer'

/** What approval an invitation needs, and who gave it; nothing where none is needed. */
export function ApprovalFacts({ of: { approval, state } }: { of: Details }) {
  const t = useTexts(texts)
  const { list, number } = useFormats()
  const { path } = usePlace()
  if (!approval) return null
  const { needed, given, requester, rules, decideBy, rejectedAt } = approval
  return (
    <Facts title={t.approval}>
      <Fact name={t.approvals}>
        {t.needed(number(given.length), number(needed))}
        {given.length === 0 && <div>{t.nobodyYet}</div>}
        {given.map(({ approver, at }) => (
          <div key={approver.id}>
            {approver.name}, <Ago time={at} />
          </div>
        ))}
      </Fact>
      <Fact name={t.rules}>{rules.length > 0 ? list(rules) : t.noRule}</Fact>
      {requester && <Fact name={t.requester}>{`${requester.name} (${requester.email})`}</Fact>}
      {state === 'AWAITING_APPROVAL' && decideBy && (
        <Fact name={t.decideBy}>
          <Moment time={decideBy} />{' '}
          <Anchor component={Link} href={path('approvals')} underline="always">
            {t.toApprovals}
          </Anchor>
        </Fact>
      )}
      {rejectedAt && (
        <Fact name={t.rejected}>
          <Ago time={rejectedAt} />
        </Fact>
      )}
    </Facts>
  )
}
