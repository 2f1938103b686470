// The products that the organization is connected with: whether they work, who may
// use them, and why.

import { Button } from '@mantine/core'
import { IconPlugConnected, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useReadAll } from '../client/read-all'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { useTell } from '../parts/problems'
import { Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message } from '../parts/states'
import { usePlace } from '../shell/place'
import { type Does, useColumns } from './columns'
import {
  DeleteIntegrationDocument,
  type IntegrationRowFragment,
  IntegrationsDocument,
  type IntegrationsQuery,
} from './generated'
import { IntegrationDialog } from './integration-dialog'
import { TestAccess } from './test-access'
import { texts } from './texts'

const page = (data: IntegrationsQuery) => data.organization?.integrations

export default function Integrations() {
  const { organization, may } = usePlace()
  const manages = may('MANAGE_INTEGRATIONS')
  const [wish, setWish] = useState<{ does: Does | 'create'; of?: IntegrationRowFragment }>()
  const columns = useColumns((does, of) => setWish({ does, of }))
  const t = useTexts(texts)
  const { data, error, again } = useReadAll(IntegrationsDocument, { organizationId: organization.id }, page, {
    stale: [
      'INTEGRATION_',
      'DEPARTMENT_RENAMED',
      'DEPARTMENT_MOVED',
      'DEPARTMENT_DELETED',
      'SPACE_RENAMED',
      'SPACE_DELETED',
    ],
  })
  if (error || !data) {
    return (
      <Screen title={t.title} lead={t.lead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  }
  const add = manages && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWish({ does: 'create' })}>
      {t.add}
    </Button>
  )
  const close = () => setWish(undefined)
  const of = wish?.of
  return (
    <Screen title={t.title} lead={t.lead} actions={data.length > 0 && add}>
      {data.length === 0 ? (
        <Message
          title={t.none}
          lead={manages ? t.noneLead : `${t.noneLead} ${t.noneYet}`}
          icon={<IconPlugConnected aria-hidden />}
        >
          {add}
        </Message>
      ) : (
        <Rows label={t.title} rows={data} columns={columns} name={({ name }) => name} />
      )}
      {wish?.does === 'create' && <IntegrationDialog done={again} close={close} />}
      {wish?.does === 'edit' && of && <IntegrationDialog integration={of} done={again} close={close} />}
      {wish?.does === 'test' && of && <TestAccess integration={of} close={close} />}
      {wish?.does === 'delete' && of && <Delete integration={of} done={again} close={close} />}
    </Screen>
  )
}

interface DeleteProps {
  integration: IntegrationRowFragment
  done: () => void
  close: () => void
}

function Delete({ integration: { id, name }, done, close }: DeleteProps) {
  const [remove] = useAct(DeleteIntegrationDocument)
  const tell = useTell()
  const t = useTexts(texts)

  async function confirm() {
    const { data, problems } = await remove({ input: { integrationId: id } })
    if (data?.deleteIntegration.deletedIntegrationId) {
      tell.done(t.deleted(name))
      done()
    }
    return problems
  }

  return (
    <Confirm
      title={t.deleteTitle(name)}
      lead={t.deleteLead}
      act={t.deleteAct}
      confirm={confirm}
      close={close}
    />
  )
}
