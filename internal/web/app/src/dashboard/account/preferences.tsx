import { Group, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { useId } from 'react'
import { type Language, languages, useLanguage, useTexts } from '../language/language'
import { Card } from '../parts/screen'
import { texts as frame } from '../shell/texts'
import { schemes } from '../theme'
import { texts } from './texts'

const tags = Object.keys(languages) as Language[]

export function Preferences() {
  const { language, read } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const t = useTexts(texts)
  const { language: languageLabel, looks, schemes: schemeNames } = useTexts(frame)
  return (
    <Card title={t.reading}>
      <Stack>
        <Choice
          label={languageLabel}
          value={language}
          choose={read}
          options={tags.map((tag) => ({ value: tag, label: languages[tag] }))}
        />
        <Choice
          label={looks}
          value={colorScheme}
          choose={setColorScheme}
          options={schemes.map((scheme) => ({ value: scheme, label: schemeNames[scheme] }))}
        />
        <Text size="sm" c="dimmed">
          {t.device}
        </Text>
      </Stack>
    </Card>
  )
}

interface Props<Value extends string> {
  label: string
  value: Value
  choose: (value: Value) => void
  options: { value: Value; label: string }[]
}

function Choice<Value extends string>({ label, value, choose, options }: Props<Value>) {
  const id = useId()
  return (
    <Group justify="space-between" gap="xs">
      <Text id={id}>{label}</Text>
      <SegmentedControl aria-labelledby={id} value={value} onChange={choose} data={options} />
    </Group>
  )
}
