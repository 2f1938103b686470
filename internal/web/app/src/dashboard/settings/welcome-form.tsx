import { NumberInput, Stack, TagsInput, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../client/problems'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { useSentenceAt, useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { usePlace } from '../shell/place'
import { useDraft } from './draft'
import { DraftForm } from './draft-form'
import { UpdateWelcomeDocument } from './generated'
import { numberOf } from './policy-form'
import classes from './settings.module.css'
import { WelcomePreview } from './welcome-preview'
import { welcomeTexts } from './welcome-texts'
import { inputOf, lines, type WelcomeValues } from './welcome-values'

export function WelcomeForm({ saved }: { saved: WelcomeValues }) {
  const { organization } = usePlace()
  const [update, saving] = useAct(UpdateWelcomeDocument)
  const [problems, setProblems] = useState<Problem[]>([])
  const draft = useDraft(saved)
  const at = useSentenceAt(problems)
  const tell = useTell()
  const t = useTexts(welcomeTexts)

  async function save() {
    const sent = draft.values
    const answer = await update({ input: { organizationId: organization.id, welcome: inputOf(sent) } })
    setProblems(answer.problems)
    if (answer.problems.length > 0) return
    draft.settle(sent)
    tell.done(t.saved)
  }

  const field = (name: keyof WelcomeValues) => ({
    label: t.fields[name].label,
    description: t.fields[name].what,
    error: at(name),
  })

  return (
    <DraftForm draft={draft} save={save} saving={saving} problems={problems} fields={Object.keys(saved)}>
      <div className={classes.letter}>
        <Card title={t.title}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {t.lead}
            </Text>
            <TagsInput
              {...field('models')}
              value={draft.values.models}
              onChange={(models) => draft.set('models', models)}
              maxTags={50}
              acceptValueOnBlur
            />
            <NumberInput
              {...field('integrationCount')}
              value={draft.values.integrationCount ?? ''}
              onChange={(typed) => draft.set('integrationCount', numberOf(typed))}
              allowDecimal={false}
              allowNegative={false}
            />
            {lines.map((line) => (
              <TextInput
                key={line}
                {...field(line)}
                value={draft.values[line]}
                onChange={(event) => draft.set(line, event.currentTarget.value)}
              />
            ))}
          </Stack>
        </Card>
        <div className={classes.preview}>
          <WelcomePreview values={draft.values} />
        </div>
      </div>
    </DraftForm>
  )
}
