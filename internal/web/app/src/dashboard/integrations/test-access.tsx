import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { AccessChain } from '../parts/access-chain'
import { Dialog } from '../parts/dialog'
import { type MemberChoice, MemberSelect } from '../parts/member-select'
import { Failure, Loading } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { type IntegrationRowFragment, TestAccessDocument } from './generated'
import { texts } from './texts'

interface Props {
  integration: IntegrationRowFragment
  close: () => void
}

/** Tells whether somebody may use an integration, and why. Who manages nothing asks about himself. */
export function TestAccess({ integration, close }: Props) {
  const { organization, may } = usePlace()
  const asksOthers = useIsAdmin() || may('MANAGE_INTEGRATIONS')
  const [member, setMember] = useState<MemberChoice | null>(organization.viewerMember)
  const t = useTexts(texts)
  return (
    <Dialog title={t.testTitle(integration.name)} close={close} size="lg">
      <Stack>
        {asksOthers && (
          <MemberSelect label={t.who} description={t.whoHint} value={member} choose={setMember} />
        )}
        {member && <Answer integration={integration} member={member} />}
      </Stack>
    </Dialog>
  )
}

interface AnswerProps {
  integration: IntegrationRowFragment
  member: { id: string; user: { name: string } }
}

function Answer({ integration: { id, name }, member }: AnswerProps) {
  const t = useTexts(texts)
  const { data, error, waiting, again } = useRead(
    TestAccessDocument,
    { memberId: member.id, integrationId: id },
    { stale: ['INTEGRATION_', 'MEMBER_', 'DEPARTMENT_', 'SPACE_', 'ROLE_'] },
  )
  if (error) return <Failure error={error} again={again} />
  if (!data || waiting) return <Loading lines={4} />
  const answer = data.testIntegrationAccess
  if (!answer) return <Text>{t.nothingFound}</Text>
  const verdict = answer.allowed ? t.may(member.user.name, name) : t.mayNot(member.user.name, name)
  return (
    <div role="status">
      <AccessChain answer={answer} verdict={verdict} />
    </div>
  )
}
