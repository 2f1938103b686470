// The log of the organization, live, with its filters in the page's address.

import { Button } from '@mantine/core'
import { IconDownload, IconHistory, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { NoPermission } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { ExportDialog } from './export-dialog'
import { FilterBar } from './filter-bar'
import { type Filters, readFilters, writeFilters } from './filters'
import { Log } from './log'
import { texts } from './texts'
import { VerifyDialog } from './verify-dialog'

export default function Activity() {
  const { path } = usePlace()
  const isAdmin = useIsAdmin()
  const [search, setSearch] = useSearchParams()
  const [dialog, setDialog] = useState<'verify' | 'export' | null>(null)
  const t = useTexts(texts)
  if (!isAdmin) {
    return (
      <Screen title={t.title}>
        <NoPermission />
      </Screen>
    )
  }
  const filters = readFilters(search)
  const choose = (changes: Partial<Filters>) => setSearch(writeFilters({ ...filters, ...changes }))
  const turn = (after: string | null) => {
    const next = writeFilters(filters)
    if (after) next.set('after', after)
    setSearch(next)
  }
  const close = () => setDialog(null)
  return (
    <Screen
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <Button
            variant="default"
            component={Link}
            href={path('activity/access')}
            leftSection={<IconHistory size={16} aria-hidden />}
          >
            {t.access}
          </Button>
          <Button
            variant="default"
            onClick={() => setDialog('verify')}
            leftSection={<IconShieldCheck size={16} aria-hidden />}
          >
            {t.verify}
          </Button>
          <Button
            variant="default"
            onClick={() => setDialog('export')}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t.export}
          </Button>
        </>
      }
    >
      <FilterBar filters={filters} choose={choose} />
      <Log
        key={search.toString()}
        filters={filters}
        after={search.get('after')}
        turn={turn}
        choose={choose}
      />
      {dialog === 'verify' && <VerifyDialog close={close} />}
      {dialog === 'export' && <ExportDialog filters={filters} close={close} />}
    </Screen>
  )
}
