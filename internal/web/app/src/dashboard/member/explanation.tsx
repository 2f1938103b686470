// Why somebody may do something or not: all that was asked, from the first to the
// last, with the one whose word counted.

import { Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { AccessChain } from '../parts/access-chain'
import { Failure, Loading } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { ExplainAccessDocument, type Permission, PlacesDocument } from './generated'
import type { Member } from './member'
import { OverrideDialog } from './override-dialog'
import classes from './permissions.module.css'
import { texts } from './texts'

interface Props {
  member: Member
  permission: Permission
}

export function Explanation({ member, permission }: Props) {
  const t = useTexts(texts)
  const [at, setAt] = useState('')
  const [setting, setSetting] = useState(false)
  const admin = useIsAdmin()
  const { data, error, waiting, again } = useRead(
    ExplainAccessDocument,
    { memberId: member.id, permission, ...where(at) },
    { stale: ['MEMBER_', 'SPACE_', 'DEPARTMENT_', 'ROLE_', 'INTEGRATION_'] },
  )
  const decision = data?.explainAccess
  return (
    <div className={classes.explanation}>
      <Where at={at} ask={setAt} />
      {error ? (
        <Failure error={error} again={again} />
      ) : decision ? (
        <div aria-busy={waiting} aria-live="polite">
          <AccessChain
            answer={decision}
            verdict={at ? (decision.allowed ? t.yesThere : t.noThere) : undefined}
          />
        </div>
      ) : waiting ? (
        <Loading lines={3} />
      ) : (
        <p>{t.noExplanation}</p>
      )}
      {admin && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => setSetting(true)}>
            {t.grantOrDenyThis}
          </Button>
        </Group>
      )}
      {setting && <OverrideDialog member={member} permission={permission} close={() => setSetting(false)} />}
    </div>
  )
}

/** Spaces and integrations are told apart by their ids. */
function where(at: string) {
  return {
    spaceId: at.startsWith('spc_') ? at : null,
    integrationId: at.startsWith('int_') ? at : null,
  }
}

function Where({ at, ask }: { at: string; ask: (at: string) => void }) {
  const { organization } = usePlace()
  const t = useTexts(texts)
  const { data } = useRead(PlacesDocument, { organizationId: organization.id })
  const options = (nodes: { id: string; name: string }[] | undefined) =>
    (nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const spaces = options(data?.organization?.spaces.nodes)
  const integrations = options(data?.organization?.integrations.nodes)
  if (spaces.length + integrations.length === 0) return null
  return (
    <NativeSelect
      label={t.where}
      maw={320}
      value={at}
      onChange={(event) => ask(event.currentTarget.value)}
      data={[
        { value: '', label: t.inGeneral },
        ...(spaces.length > 0 ? [{ group: t.inSpace, items: spaces }] : []),
        ...(integrations.length > 0 ? [{ group: t.withIntegration, items: integrations }] : []),
      ]}
    />
  )
}
