// Makes an organization, whose first admin the viewer is.

import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { suggestSlug } from '../../set-up/slug'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { FormDialog } from '../parts/form-dialog'
import { CreateOrganizationDocument } from './generated'
import { texts } from './texts'

export default function NewOrganization({ close }: { close: () => void }) {
  const t = useTexts(texts)
  const [name, setName] = useState('')
  const [ownSlug, setOwnSlug] = useState<string>()
  const [create] = useAct(CreateOrganizationDocument)
  const slug = ownSlug ?? suggestSlug(name)

  async function send() {
    const { data, problems } = await create({ input: { name, slug: slug || null } })
    const made = data?.createOrganization.organization
    // Anew, so that everything on the page knows of it.
    if (made) location.assign(`/o/${made.slug}`)
    return problems
  }

  return (
    <FormDialog title={t.newOrganization} act={t.create} send={send} fields={['name', 'slug']} close={close}>
      {(at) => (
        <>
          <Text c="dimmed">{t.newOrganizationLead}</Text>
          <TextInput
            label={t.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={at('name')}
            autoComplete="organization"
            data-autofocus
          />
          <TextInput
            label={t.slug}
            description={t.slugHint}
            value={slug}
            onChange={(event) => setOwnSlug(event.currentTarget.value || undefined)}
            error={at('slug')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </>
      )}
    </FormDialog>
  )
}
