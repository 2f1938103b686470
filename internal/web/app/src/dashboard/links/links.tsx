// The links by which anybody who holds one comes in, once: what they give, whether
// they still work, and who came in by them.

import { Button } from '@mantine/core'
import { IconLink, IconPlus } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../client/read'
import { useTexts } from '../language/language'
import { FilterChips } from '../parts/filter-chips'
import { names } from '../parts/names'
import { Notice } from '../parts/notice'
import { Pager, useFilledPage, usePages } from '../parts/pager'
import { Rows } from '../parts/rows'
import { Screen } from '../parts/screen'
import { Failure, Loading, Message, NoPermission } from '../parts/states'
import { useIsAdmin, usePlace } from '../shell/place'
import { type InviteLinkState, type LinkRowFragment, LinksDocument } from './generated'
import { useLinkColumns } from './link-columns'
import classes from './links.module.css'
import { MakeLink } from './make-link'
import { RevokeLink } from './revoke-link'
import { ShowLink } from './show-link'
import { texts } from './texts'

const states: InviteLinkState[] = ['ACTIVE', 'USED', 'REVOKED', 'EXPIRED']

type Open = { dialog: 'make' } | { dialog: 'show' | 'revoke'; link: LinkRowFragment }

export default function Links() {
  const t = useTexts(texts)
  if (useIsAdmin()) return <LinksOfAdmin />
  return (
    <Screen title={t.title}>
      <NoPermission />
    </Screen>
  )
}

function LinksOfAdmin() {
  const { organization, may, path } = usePlace()
  const [state, setState] = useState<InviteLinkState | null>(null)
  const pages = usePages(state ?? '')
  const [open, setOpen] = useState<Open | null>(null)
  const openAbout = useCallback(
    (dialog: 'show' | 'revoke', link: LinkRowFragment) => setOpen({ dialog, link }),
    [],
  )
  const t = useTexts(texts)
  const stateNames = useTexts(names).link
  const columns = useLinkColumns(openAbout)
  const { data, error, waiting, again } = useRead(
    LinksDocument,
    { organizationId: organization.id, ...pages.page, where: state && { state: [state] } },
    {
      stale: ['INVITE_LINK_', 'DEPARTMENT_RENAMED', 'DEPARTMENT_MOVED', 'ORGANIZATION_POLICY_CHANGED'],
    },
  )
  const list = data?.organization?.inviteLinks
  useFilledPage(pages, waiting ? undefined : list?.nodes)
  const policy = data?.organization?.policy
  if (!list || !policy)
    return (
      <Screen title={t.title} lead={t.lead}>
        {error ? <Failure error={error} again={again} /> : <Loading />}
      </Screen>
    )
  const mayMake = policy.linksAllowed && !organization.invitationsPaused
  const close = () => setOpen(null)
  const make = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      disabled={!mayMake}
      onClick={() => setOpen({ dialog: 'make' })}
    >
      {t.make}
    </Button>
  )
  return (
    <Screen title={t.title} lead={t.lead} actions={make}>
      <div className={classes.links}>
        {!policy.linksAllowed && (
          <Notice
            tone="idle"
            title={t.notAllowed}
            actions={
              may('CONFIGURE_POLICIES') && (
                <Button component={Link} href={path('settings')} variant="default" size="sm">
                  {t.toSettings}
                </Button>
              )
            }
          >
            <p>{t.notAllowedLead}</p>
          </Notice>
        )}
        <FilterChips
          label={t.filter}
          value={state}
          choose={setState}
          chips={[
            { value: null, label: t.all },
            ...states.map((value) => ({ value, label: stateNames[value] })),
          ]}
        />
        {list.totalCount === 0 ? (
          <Message
            icon={<IconLink size={26} aria-hidden />}
            title={state ? t.noneSuch : t.none}
            lead={state ? undefined : t.noneLead}
          />
        ) : (
          <Rows
            label={t.title}
            rows={list.nodes}
            columns={columns}
            name={({ createdAt }) => createdAt}
            waiting={waiting}
          />
        )}
      </div>
      <Pager pageInfo={list.pageInfo} total={list.totalCount} turn={pages.setPage} />
      {open?.dialog === 'make' && <MakeLink longest={policy.longestLinkLife} close={close} />}
      {open?.dialog === 'show' && <ShowLink id={open.link.id} close={close} />}
      {open?.dialog === 'revoke' && <RevokeLink id={open.link.id} close={close} />}
    </Screen>
  )
}
