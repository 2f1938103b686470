// A link as it is given to somebody: to copy and to scan. It watches whether
// somebody has come in by it.

import { Group, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { Copy } from '../parts/copy'
import { Notice } from '../parts/notice'
import { RoleName } from '../parts/role-name'
import { useLinkState } from '../parts/state-signs'
import { Failure, Loading, NotFound } from '../parts/states'
import { Countdown } from '../parts/time'
import { LinkDocument, type LinkRowFragment } from './generated'
import classes from './links.module.css'
import { texts } from './texts'

const QrCode = lazy(() => import('./qr-code'))

export function LinkToShare({ id }: { id: string }) {
  const { data, error, again } = useRead(LinkDocument, { id })
  if (error) return <Failure error={error} again={again} />
  if (!data) return <Loading lines={4} />
  const link = data.node
  if (link?.__typename !== 'InviteLink') return <NotFound />
  return <Share link={link} url={link.url} />
}

function Share({ link, url }: { link: LinkRowFragment; url: string | null }) {
  const t = useTexts(texts)
  const state = useLinkState(link)
  if (state === 'USED')
    return (
      <Notice tone="good" role="status" title={t.cameIn(link.member?.user.name)}>
        <p>{t.cameInLead}</p>
      </Notice>
    )
  if (state !== 'ACTIVE' || !url)
    return <Notice tone="idle" role="status" title={state === 'EXPIRED' ? t.hasExpired : t.wasRevoked} />
  return (
    <Stack gap="md">
      <Text>{t.shareLead}</Text>
      <div className={classes.result}>
        <Suspense fallback={<Skeleton className={classes.placeholder} radius="md" />}>
          <QrCode value={url} />
        </Suspense>
        <Stack gap="sm" w="100%">
          <TextInput
            label={t.address}
            value={url}
            readOnly
            classNames={{ input: classes.address }}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group>
            <Copy value={url} label={t.copy} />
          </Group>
          <Text size="sm" c="dimmed">
            <RoleName of={link} />
            {link.department && `, ${link.department}`} · {t.worksUntil} <Countdown to={link.expiresAt} />
          </Text>
        </Stack>
      </div>
    </Stack>
  )
}
