// How the organization is called. Its address is another matter, and stays.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { Notice } from '../parts/notice'
import { useSentenceAt, useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { useIsAdmin, usePlace } from '../shell/place'
import { useDraft } from './draft'
import { DraftForm } from './draft-form'
import { UpdateNameDocument } from './generated'
import { texts } from './texts'

export function NamePart() {
  const { organization, path } = usePlace()
  const readOnly = !useIsAdmin()
  const [update, saving] = useAct(UpdateNameDocument)
  const [problems, setProblems] = useState<Problem[]>([])
  const draft = useDraft({ name: organization.name })
  const at = useSentenceAt(problems)
  const tell = useTell()
  const t = useTexts(texts)

  async function save() {
    const sent = draft.changed
    const answer = await update({ input: { organizationId: organization.id, ...sent } })
    setProblems(answer.problems)
    if (answer.problems.length > 0) return
    draft.settle(sent)
    tell.done(t.name.saved)
  }

  return (
    <DraftForm draft={draft} save={save} saving={saving} problems={problems} fields={['name']}>
      {readOnly && (
        <Notice tone="idle" title={t.readOnly.title}>
          <p>{t.readOnlyName}</p>
        </Notice>
      )}
      <Card title={t.part.name}>
        <TextInput
          label={t.name.label}
          description={t.name.what(path())}
          value={draft.values.name}
          onChange={(event) => draft.set('name', event.currentTarget.value)}
          error={at('name')}
          readOnly={readOnly}
          autoComplete="organization"
          maw={640}
        />
      </Card>
    </DraftForm>
  )
}
