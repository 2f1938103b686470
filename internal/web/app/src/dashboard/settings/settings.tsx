// What the organization allows, keeps and tells, in parts with addresses of their own.

import { Link, useParams } from 'wouter'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { Failure, Loading, NoPermission, NotFound } from '../parts/states'
import { usePlace } from '../shell/place'
import { ApprovalRules } from './approval-rules'
import { PolicyDocument } from './generated'
import { Limits } from './limits'
import { NamePart } from './name-part'
import { PausePart } from './pause-part'
import { PolicyPart } from './policy-part'
import { Retention } from './retention'
import classes from './settings.module.css'
import { texts } from './texts'
import { WelcomePart } from './welcome-part'

type Part = keyof (typeof texts)['en']['part']
const parts: Part[] = ['', 'limits', 'retention', 'approval-rules', 'welcome-letter', 'name', 'pause']

export default function Settings() {
  const { part: asked = '' } = useParams()
  const part = parts.find((part) => part === asked)
  const { may } = usePlace()
  const t = useTexts(texts)
  if (!may('MANAGE_MEMBERS') && !may('CONFIGURE_POLICIES')) {
    return (
      <Screen title={t.title}>
        <NoPermission />
      </Screen>
    )
  }
  return (
    <Screen title={t.title}>
      <Tabs here={part} />
      {part === undefined && <NotFound />}
      {part === 'welcome-letter' && <WelcomePart />}
      {part === 'name' && <NamePart />}
      {part === 'pause' && <PausePart />}
      {part !== undefined && isOfPolicy(part) && <OfPolicy key={part} part={part} />}
    </Screen>
  )
}

function Tabs({ here }: { here: Part | undefined }) {
  const { path } = usePlace()
  const t = useTexts(texts)
  return (
    <nav className={classes.tabs} aria-label={t.parts}>
      {parts.map((part) => (
        <Link
          key={part}
          href={path(part ? `settings/${part}` : 'settings')}
          aria-current={part === here ? 'page' : undefined}
        >
          {t.part[part]}
        </Link>
      ))}
    </nav>
  )
}

const components = { '': PolicyPart, limits: Limits, retention: Retention, 'approval-rules': ApprovalRules }

function isOfPolicy(part: Part): part is keyof typeof components {
  return part in components
}

/** The parts that are read from the policy. Whoever comes and goes takes and frees seats. */
function OfPolicy({ part }: { part: keyof typeof components }) {
  const { organization } = usePlace()
  const { data, error, again } = useRead(
    PolicyDocument,
    { organizationId: organization.id },
    { stale: ['ORGANIZATION_POLICY_CHANGED', 'APPROVAL_RULE_', 'INVITATION_', 'INVITE_LINK_', 'MEMBER_'] },
  )
  if (error) return <Failure error={error} again={again} />
  const policy = data?.organization?.policy
  if (!policy) return <Loading />
  const Shown = components[part]
  return <Shown policy={policy} again={again} />
}
