import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { pathOf } from '../parts/path-of'
import { usePlace } from '../shell/place'
import { ExportOfInvitationsDocument } from './generated'
import { texts } from './texts'

/** Leads to the file with all invitations. */
export function ExportLink() {
  const { id } = usePlace().organization
  const { data } = useRead(ExportOfInvitationsDocument, { organizationId: id })
  const t = useTexts(texts)
  const url = data?.exportInvitations
  return (
    <Button
      component="a"
      href={url ? pathOf(url) : undefined}
      download
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t.export}
    </Button>
  )
}
