// What an invitation would do and say, before it is sent.

import { Tabs, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { CombinedError } from 'urql'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { PreviewAccessDocument } from '../parts/generated'
import { LetterFrame } from '../parts/letter-frame'
import { Loading } from '../parts/states'
import { texts as common } from '../parts/texts'
import { usePlace } from '../shell/place'
import { AccessOverview } from './access-overview'
import { contentOf, type Draft, daysFor } from './draft'
import { LetterToInviteeDocument } from './generated'
import classes from './invite.module.css'
import { texts } from './invite-texts'

interface Props {
  draft: Draft
  /** How many will be invited by it. */
  count: number
}

/** The preview follows what is written, once the typing pauses for so many milliseconds. */
const pause = 400

export function InvitePreview({ draft, count }: Props) {
  const t = useTexts(texts)
  const letter = draft.letter || count !== 1
  const [steady] = useDebouncedValue(draft, pause)
  return (
    <section className={classes.preview} aria-label={t.preview}>
      <Tabs defaultValue="access" keepMounted={false}>
        <Tabs.List grow>
          <Tabs.Tab value="access">{t.access}</Tabs.Tab>
          <Tabs.Tab value="letter">{t.letter}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="access" pt="sm">
          <Access draft={steady} />
        </Tabs.Panel>
        <Tabs.Panel value="letter" pt="sm">
          {letter ? <Letter draft={steady} count={count} /> : <Text c="dimmed">{t.noLetter}</Text>}
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}

function Access({ draft }: { draft: Draft }) {
  const { id: organizationId } = usePlace().organization
  const { role, customRoleId, department } = contentOf(draft)
  const { data, error } = useRead(PreviewAccessDocument, {
    input: { organizationId, role, customRoleId, department },
  })
  if (error || data?.previewAccess === null) return <NoPreview error={error} />
  if (!data?.previewAccess) return <Loading lines={5} />
  return <AccessOverview of={data.previewAccess} />
}

function Letter({ draft, count }: Props) {
  const t = useTexts(texts)
  const { id: organizationId } = usePlace().organization
  const { role = 'MEMBER', customRoleId, department, message } = contentOf(draft)
  const { data, error } = useRead(LetterToInviteeDocument, {
    organizationId,
    role,
    customRoleId,
    department,
    message,
    expiresInDays: daysFor(draft, count),
  })
  const letter = data?.organization?.invitationLetterPreview
  if (error || letter === null) return <NoPreview error={error} />
  if (!letter) return <Loading lines={5} />
  return (
    <>
      <Text size="sm" mb="xs">
        <span className={classes.soft}>{t.subject}: </span>
        <strong>{letter.subject}</strong>
      </Text>
      <LetterFrame title={t.letterFrame} html={letter.html} />
    </>
  )
}

function NoPreview({ error }: { error: CombinedError | undefined }) {
  const t = useTexts(texts)
  const { unreachable } = useTexts(common)
  return <Text c="dimmed">{error?.networkError ? unreachable : t.noPreview}</Text>
}
