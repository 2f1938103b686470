// Where a spreadsheet is given, what it has to look like, and those of before.

import { Stack } from '@mantine/core'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { ColumnsHelp } from './columns-help'
import { Earlier } from './earlier'
import { Give } from './give'
import { texts } from './texts'
import type { Planning } from './use-planning'

export function Start({ planning }: { planning: Planning }) {
  const t = useTexts(texts)
  return (
    <Screen title={t.title} lead={t.lead}>
      <Stack gap="md">
        <Give planning={planning} />
        <ColumnsHelp />
        <Earlier />
      </Stack>
    </Screen>
  )
}
