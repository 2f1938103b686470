import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useTexts } from '../language/language'
import { Message } from '../parts/states'
import type { Viewer } from './place'
import { texts } from './texts'

interface Props {
  viewer: Viewer
  /** The organization that was asked for, and is none for this viewer. */
  missing?: string
}

/** For whoever belongs nowhere, or followed an address that leads nowhere. */
export function NoOrganization({ viewer, missing }: Props) {
  const t = useTexts(texts)
  const elsewhere = viewer.memberships.nodes[0]?.organization
  return (
    <main>
      <Message
        title={missing ? t.unknownOrganization : t.noOrganization}
        lead={
          missing ? t.unknownOrganizationLead(viewer.user.email) : t.noOrganizationLead(viewer.user.email)
        }
      >
        {elsewhere && (
          <Button component="a" href={`/o/${elsewhere.slug}`}>
            {t.goTo(elsewhere.name)}
          </Button>
        )}
        <Button component={Link} href="/account" variant="default">
          {t.account}
        </Button>
      </Message>
    </main>
  )
}
