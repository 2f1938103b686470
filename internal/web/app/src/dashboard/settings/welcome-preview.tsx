// The welcome letter as it would be sent with what is typed. Values that will not
// do leave the last letter standing, and are told.

import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { CombinedError } from 'urql'
import { useRead } from '../client/read'
import { useLanguage, useTexts } from '../language/language'
import { LetterFrame } from '../parts/letter-frame'
import { type MemberChoice, MemberSelect } from '../parts/member-select'
import { Card } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { usePlace } from '../shell/place'
import { WelcomePreviewDocument } from './generated'
import classes from './settings.module.css'
import { welcomeTexts } from './welcome-texts'
import { inputOf, type WelcomeValues } from './welcome-values'

type Form = 'html' | 'text'
const forms: Form[] = ['html', 'text']

export function WelcomePreview({ values }: { values: WelcomeValues }) {
  const { organization } = usePlace()
  const [form, setForm] = useState<Form>('html')
  const [member, setMember] = useState<MemberChoice | null>(organization.viewerMember)
  const t = useTexts(welcomeTexts)
  const { preview, error, again } = usePreview(values, member?.id ?? null)
  return (
    <Card title={t.preview}>
      <Group justify="space-between" align="flex-end" mb="sm">
        <MemberSelect label={t.recipient} value={member} choose={setMember} />
        <SegmentedControl
          aria-label={t.form}
          value={form}
          onChange={(chosen) => setForm(forms.find((form) => form === chosen) ?? 'html')}
          data={forms.map((form) => ({ value: form, label: t.forms[form] }))}
        />
      </Group>
      {preview ? (
        <Stack gap="xs">
          <Unfit error={error} />
          <Text size="sm">
            <Text span c="dimmed">
              {t.subject}:{' '}
            </Text>
            {preview.subject}
          </Text>
          {form === 'html' && <LetterFrame html={preview.html} title={t.frame} />}
          {form === 'text' && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to scroll by keyboard
            <section className={classes.plain} tabIndex={0} aria-label={t.frame}>
              {preview.text}
            </section>
          )}
        </Stack>
      ) : error ? (
        <Failure error={error} again={again} />
      ) : (
        <Loading />
      )}
    </Card>
  )
}

function usePreview(values: WelcomeValues, memberId: string | null) {
  const { organization } = usePlace()
  const [settled] = useDebouncedValue(JSON.stringify(inputOf(values)), 300)
  const { data, error, again } = useRead(WelcomePreviewDocument, {
    organizationId: organization.id,
    welcome: JSON.parse(settled) as ReturnType<typeof inputOf>, // as it was written above
    memberId,
  })
  const found = data?.organization?.welcomePreview
  const last = useRef(found)
  if (found) last.current = found
  return { preview: last.current, error, again }
}

/** Says why the letter does not follow what is typed. */
function Unfit({ error }: { error: CombinedError | undefined }) {
  const { language } = useLanguage()
  const t = useTexts(welcomeTexts)
  if (!error) return null
  const told = error.graphQLErrors.find(({ extensions }) => extensions.code === 'BAD_USER_INPUT')?.message
  return (
    <Text size="sm" c="var(--warn)" role="status">
      {t.stale(language === 'en' && told ? told : t.unfit)}
    </Text>
  )
}
