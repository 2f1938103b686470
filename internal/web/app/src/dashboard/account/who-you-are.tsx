import { Button, Group, Text } from '@mantine/core'
import { useAct } from '../client/read'
import { useTexts } from '../language/language'
import { useTell } from '../parts/problems'
import { Card } from '../parts/screen'
import { Sign } from '../parts/sign'
import type { Viewer } from './account'
import classes from './account.module.css'
import { RequestVerificationDocument } from './generated'
import { texts } from './texts'

export function WhoYouAre({ viewer: { user, emailProven } }: { viewer: Viewer }) {
  const t = useTexts(texts)
  return (
    <Card title={t.you}>
      <dl className={classes.facts}>
        <dt>{t.name}</dt>
        <dd>{user.name}</dd>
        <dt>{t.email}</dt>
        <dd>
          {user.email}{' '}
          <Sign tone={emailProven ? 'good' : 'warn'}>{emailProven ? t.verified : t.unverified}</Sign>
        </dd>
      </dl>
      {!emailProven && <Verify email={user.email} />}
    </Card>
  )
}

function Verify({ email }: { email: string }) {
  const [request, requesting] = useAct(RequestVerificationDocument)
  const tell = useTell()
  const t = useTexts(texts)

  async function send() {
    const { problems } = await request({})
    if (problems.length > 0) tell.refused(problems)
    else tell.done(t.sent(email))
  }

  return (
    <Group mt="md">
      <Text size="sm">{t.unverifiedLead}</Text>
      <Button size="sm" onClick={() => void send()} loading={requesting}>
        {t.verify}
      </Button>
    </Group>
  )
}
