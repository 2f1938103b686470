// Adds an integration, or changes one.

import { Radio, Select, Stack, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { useSentence, useTell } from '../parts/problems'
import { usePlace } from '../shell/place'
import {
  CreateIntegrationDocument,
  type IntegrationRowFragment,
  UpdateIntegrationDocument,
} from './generated'
import { DepartmentsSelect, type Place, SpacesSelect } from './places-select'
import { texts } from './texts'

interface Props {
  /** The one to change; a new one when left out. */
  integration?: IntegrationRowFragment
  done: () => void
  close: () => void
}

type Authentication = IntegrationRowFragment['authentication']
type Sharing = IntegrationRowFragment['sharedWith']

const authentications: Authentication[] = ['OK', 'EXPIRED', 'MISSING']
const sharings: Sharing[] = ['ORGANIZATION', 'DEPARTMENTS', 'SPACES']

export function IntegrationDialog({ integration, done, close }: Props) {
  const { organization } = usePlace()
  const [name, setName] = useState(integration?.name ?? '')
  const [enabled, setEnabled] = useState(integration?.enabled ?? true)
  const [authentication, setAuthentication] = useState<Authentication>(
    integration?.authentication ?? 'MISSING',
  )
  const [sharedWith, setSharedWith] = useState<Sharing>(integration?.sharedWith ?? 'ORGANIZATION')
  const [departments, setDepartments] = useState<Place[]>(
    integration?.departments.map(({ id, path }) => ({ value: id, label: path })) ?? [],
  )
  const [spaces, setSpaces] = useState<Place[]>(
    integration?.spaces.map(({ id, name }) => ({ value: id, label: name })) ?? [],
  )
  const [create] = useAct(CreateIntegrationDocument)
  const [update] = useAct(UpdateIntegrationDocument)
  const tell = useTell()
  const t = useTexts(texts)
  const say = useSentence(t.refused)

  const settings = {
    name,
    enabled,
    authentication,
    sharedWith,
    ...(sharedWith === 'DEPARTMENTS' && { departmentIds: departments.map(({ value }) => value) }),
    ...(sharedWith === 'SPACES' && { spaceIds: spaces.map(({ value }) => value) }),
  }

  async function make() {
    const { problems } = await create({ input: { organizationId: organization.id, ...settings } })
    if (problems.length === 0) tell.done(t.created(name))
    return problems
  }

  async function save(integrationId: string) {
    const { problems } = await update({ input: { integrationId, ...settings } })
    if (problems.length === 0) tell.done(t.saved(name))
    return problems
  }

  async function send() {
    const problems = await (integration ? save(integration.id) : make())
    if (problems.length === 0) done()
    return problems
  }

  return (
    <FormDialog
      title={integration ? t.editTitle(integration.name) : t.createTitle}
      act={integration ? t.save : t.create}
      send={send}
      fields={['name', 'departmentIds', 'spaceIds']}
      say={say}
      close={close}
    >
      {(at) => (
        <>
          <TextInput
            label={t.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={at('name')}
            data-autofocus
          />
          <Switch
            label={t.enabled}
            description={t.enabledHint}
            checked={enabled}
            onChange={(event) => setEnabled(event.currentTarget.checked)}
          />
          <Select
            label={t.authentication}
            description={t.authenticationHints[authentication]}
            data={authentications.map((each) => ({ value: each, label: t.authentications[each] }))}
            value={authentication}
            onChange={(each) => setAuthentication((each as Authentication | null) ?? authentication)} // the values are those above
            allowDeselect={false}
          />
          <Radio.Group
            label={t.sharedWith}
            value={sharedWith}
            onChange={(each) => setSharedWith(each as Sharing)} // the values are those of the radios below
          >
            <Stack gap="xs" mt="xs">
              {sharings.map((each) => (
                <Radio key={each} value={each} label={t.sharing[each]} />
              ))}
            </Stack>
          </Radio.Group>
          {sharedWith === 'DEPARTMENTS' && (
            <DepartmentsSelect chosen={departments} choose={setDepartments} error={at('departmentIds')} />
          )}
          {sharedWith === 'SPACES' && (
            <SpacesSelect chosen={spaces} choose={setSpaces} error={at('spaceIds')} />
          )}
        </>
      )}
    </FormDialog>
  )
}
