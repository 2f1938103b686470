// Makes an organization, whose first admin the viewer is.

import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { suggestSlug } from '../../set-up/slug'
import { type Problem, problemAt } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Dialog } from '../parts/dialog'
import { Problems, useSentence } from '../parts/problems'
import { CreateOrganizationDocument } from './generated'
import { texts } from './texts'

export default function NewOrganization({ close }: { close: () => void }) {
  const t = useTexts(texts)
  const sentence = useSentence()
  const [name, setName] = useState('')
  const [ownSlug, setOwnSlug] = useState<string>()
  const [problems, setProblems] = useState<Problem[]>([])
  const [create, creating] = useAct(CreateOrganizationDocument)
  const slug = ownSlug ?? suggestSlug(name)

  async function send(event: FormEvent) {
    event.preventDefault()
    const { data, problems } = await create({ input: { name, slug: slug || null } })
    setProblems(problems)
    const made = data?.createOrganization.organization
    // Anew, so that everything on the page knows of it.
    if (made) location.assign(`/o/${made.slug}`)
  }

  const said = (field: string) => {
    const problem = problemAt(problems, field)
    return problem && sentence(problem)
  }
  return (
    <Dialog title={t.newOrganization} close={close}>
      <form onSubmit={send} noValidate>
        <Stack>
          <Text c="dimmed">{t.newOrganizationLead}</Text>
          <TextInput
            label={t.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={said('name')}
            autoComplete="organization"
            data-autofocus
          />
          <TextInput
            label={t.slug}
            description={t.slugHint}
            value={slug}
            onChange={(event) => setOwnSlug(event.currentTarget.value || undefined)}
            error={said('slug')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <Problems of={problems} fields={['name', 'slug']} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={creating}>
              {t.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
