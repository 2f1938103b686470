// A person's own page, outside of any organization.

import { Anchor, Button, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Screen } from '../parts/screen'
import { Failure, Loading } from '../parts/states'
import { texts as frame } from '../shell/texts'
import { useSignOut } from '../shell/use-sign-out'
import classes from './account.module.css'
import { AccountDocument, type AccountQuery } from './generated'
import { Memberships } from './memberships'
import { OwnInvitations } from './own-invitations'
import { PasswordForm } from './password-form'
import { Preferences } from './preferences'
import { texts } from './texts'
import { WhoYouAre } from './who-you-are'

export type Viewer = NonNullable<AccountQuery['viewer']>

interface Props {
  /** Where the viewer was before, if anywhere. */
  home: { name: string; slug: string } | undefined
}

export default function Account({ home }: Props) {
  const t = useTexts(texts)
  return (
    <>
      <header className={classes.header}>
        {home ? (
          <Anchor component={Link} href={`/o/${home.slug}`} fw={600} className={classes.back}>
            <IconArrowLeft size={16} aria-hidden />
            <span>{t.back(home.name)}</span>
          </Anchor>
        ) : (
          <Text fw={600}>usher</Text>
        )}
        <SignOut />
      </header>
      <main className={classes.main}>
        <Own />
      </main>
    </>
  )
}

function Own() {
  const t = useTexts(texts)
  const { data, error, again } = useRead(AccountDocument, {})
  if (error || !data?.viewer)
    return <Screen title={t.title}>{error ? <Failure error={error} again={again} /> : <Loading />}</Screen>
  const { viewer } = data
  return (
    <Screen title={t.title}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Stack>
          <WhoYouAre viewer={viewer} />
          <Memberships of={viewer} />
          <OwnInvitations of={viewer} />
        </Stack>
        <Stack>
          <PasswordForm email={viewer.user.email} />
          <Preferences />
        </Stack>
      </SimpleGrid>
    </Screen>
  )
}

function SignOut() {
  const [signOut, leaving] = useSignOut()
  const t = useTexts(frame)
  return (
    <Button variant="default" size="sm" flex="none" onClick={signOut} loading={leaving}>
      {t.signOut}
    </Button>
  )
}
