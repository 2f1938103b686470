// What the table of integrations shows of each.

import { Button, Group, Switch } from '@mantine/core'
import { useAct } from '../client/read'
import { useFormats, useTexts } from '../language/language'
import { useTell } from '../parts/problems'
import type { Column } from '../parts/rows'
import { Sign, type Tone } from '../parts/sign'
import { useIsAdmin, usePlace } from '../shell/place'
import { type IntegrationRowFragment, UpdateIntegrationDocument } from './generated'
import { texts } from './texts'

export type Does = 'test' | 'edit' | 'delete'

const tones: Record<IntegrationRowFragment['authentication'], Tone> = {
  OK: 'good',
  EXPIRED: 'warn',
  MISSING: 'idle',
}

export function useColumns(
  wish: (does: Does, of: IntegrationRowFragment) => void,
): Column<IntegrationRowFragment>[] {
  const manages = usePlace().may('MANAGE_INTEGRATIONS')
  const testsOthers = useIsAdmin() || manages
  const t = useTexts(texts)
  return [
    { title: t.name, cell: ({ name }) => <strong>{name}</strong> },
    { title: t.state, cell: (row) => (manages ? <OnOff row={row} /> : row.enabled ? t.on : t.off) },
    {
      title: t.authentication,
      cell: ({ authentication }) => (
        <Sign tone={tones[authentication]} title={t.authenticationHints[authentication]}>
          {t.authentications[authentication]}
        </Sign>
      ),
    },
    { title: t.sharedWith, cell: (row) => <SharedWith row={row} /> },
    {
      title: t.actions,
      bare: true,
      cell: (row) => {
        const behind = <span className="unseen"> {row.name}</span>
        return (
          <Group gap="xs" justify="flex-end">
            <Button size="sm" variant="light" onClick={() => wish('test', row)}>
              {testsOthers ? t.test : t.testSelf}
              {behind}
            </Button>
            {manages && (
              <>
                <Button size="sm" variant="default" onClick={() => wish('edit', row)}>
                  {t.edit}
                  {behind}
                </Button>
                <Button size="sm" variant="subtle" color="red" onClick={() => wish('delete', row)}>
                  {t.delete}
                  {behind}
                </Button>
              </>
            )}
          </Group>
        )
      },
    },
  ]
}

/** Switches at once; the cache takes it back when it is refused. */
function OnOff({ row: { id, name, enabled } }: { row: IntegrationRowFragment }) {
  const [update] = useAct(UpdateIntegrationDocument)
  const tell = useTell()
  const t = useTexts(texts)

  async function turn(on: boolean) {
    const { problems } = await update({ input: { integrationId: id, enabled: on } })
    if (problems.length > 0) tell.refused(problems)
    else tell.done(on ? t.switchedOn(name) : t.switchedOff(name))
  }

  return (
    <Switch
      checked={enabled}
      onChange={(event) => void turn(event.currentTarget.checked)}
      label={enabled ? t.on : t.off}
      aria-label={t.switch(name)}
    />
  )
}

function SharedWith({ row: { sharedWith, departments, spaces } }: { row: IntegrationRowFragment }) {
  const { list } = useFormats()
  const t = useTexts(texts)
  if (sharedWith === 'ORGANIZATION') return t.everybody
  const places =
    sharedWith === 'DEPARTMENTS' ? departments.map(({ path }) => path) : spaces.map(({ name }) => name)
  return places.length === 0 ? t.nobody : list(places)
}
