// The columns of the table of links.

import { Button } from '@mantine/core'
import { IconQrcode } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTexts } from '../language/language'
import { RoleName } from '../parts/role-name'
import type { Column } from '../parts/rows'
import { LinkSign, useLinkState } from '../parts/state-signs'
import { Ago, Countdown } from '../parts/time'
import type { LinkRowFragment } from './generated'
import classes from './links.module.css'
import { type Texts, texts } from './texts'

type Do = (what: 'show' | 'revoke', link: LinkRowFragment) => void

export function useLinkColumns(act: Do): Column<LinkRowFragment>[] {
  const t = useTexts(texts)
  return useMemo(() => columns(t, act), [t, act])
}

function columns(t: Texts, act: Do): Column<LinkRowFragment>[] {
  return [
    {
      title: t.gives,
      cell: (link) => (
        <span className={classes.gives}>
          <RoleName of={link} />
          {link.department && <span className={classes.department}>{link.department}</span>}
        </span>
      ),
    },
    { title: t.state, cell: (link) => <LinkSign link={link} /> },
    { title: t.since, cell: (link) => <Since link={link} /> },
    { title: t.creator, cell: ({ creator }) => creator.name, wide: true },
    { title: t.made, cell: ({ createdAt }) => <Ago time={createdAt} />, wide: true },
    { title: t.actions, cell: (link) => <Buttons link={link} act={act} />, bare: true },
  ]
}

/** Until when it works, or what ended it and who came in. */
function Since({ link }: { link: LinkRowFragment }) {
  const t = useTexts(texts)
  const state = useLinkState(link)
  if (state === 'REVOKED') return link.revokedAt && <Ago time={link.revokedAt} />
  if (state !== 'USED') return <Countdown to={link.expiresAt} />
  return (
    <>
      {link.member ? `${t.usedBy(link.member.user.name)} ` : ''}
      {link.usedAt && <Ago time={link.usedAt} />}
    </>
  )
}

function Buttons({ link, act }: { link: LinkRowFragment; act: Do }) {
  const t = useTexts(texts)
  if (useLinkState(link) !== 'ACTIVE') return null
  const which = (
    <span className="unseen">
      : <RoleName of={link} />
      {link.department && `, ${link.department}`}
    </span>
  )
  return (
    <span className={classes.buttons}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconQrcode size={15} aria-hidden />}
        onClick={() => act('show', link)}
      >
        {t.show}
        {which}
      </Button>
      <Button variant="subtle" color="red" size="compact-sm" onClick={() => act('revoke', link)}>
        {t.revoke}
        {which}
      </Button>
    </span>
  )
}
