// What a spreadsheet has to look like, and one to begin with.

import { Button, Code, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTexts } from '../language/language'
import { csvLines, saveCsv } from '../parts/csv'
import { Card } from '../parts/screen'
import classes from './columns-help.module.css'
import { texts } from './texts'

const columns = ['email', 'role', 'department', 'message'] as const

export function ColumnsHelp() {
  const t = useTexts(texts)
  const save = () => saveCsv(t.templateName, csvLines([columns, ...t.template], t.separator))
  return (
    <Card
      title={t.needs}
      actions={
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={save}
        >
          {t.downloadTemplate}
        </Button>
      }
    >
      <Text mb="sm">{t.needsLead}</Text>
      <dl className={classes.columns}>
        {columns.map((column) => (
          <div key={column}>
            <dt>
              <Code>{column}</Code>
            </dt>
            <dd>{t.columns[column]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
