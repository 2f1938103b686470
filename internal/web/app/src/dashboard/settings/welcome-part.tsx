// What the welcome letter tells newcomers, with the letter beside it as it is typed.

import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Failure, Loading, Message } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { WelcomeDocument } from './generated'
import { texts } from './texts'
import { WelcomeForm } from './welcome-form'
import { valuesOf } from './welcome-values'

export function WelcomePart() {
  const { organization } = usePlace()
  const isAdmin = useIsAdmin()
  const t = useTexts(texts)
  const { data, error, again } = useRead(
    WelcomeDocument,
    { organizationId: organization.id },
    { pause: !isAdmin, stale: ['ORGANIZATION_WELCOME_CHANGED'] },
  )
  if (!isAdmin) return <Message title={t.part['welcome-letter']} lead={t.readOnlyWelcome} />
  if (error) return <Failure error={error} again={again} />
  const welcome = data?.organization?.welcome
  if (!welcome) return <Loading />
  return <WelcomeForm saved={valuesOf(welcome)} />
}
