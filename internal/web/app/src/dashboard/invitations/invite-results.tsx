import { Group, Text } from '@mantine/core'
import { IconCircleCheck, IconHourglass, IconLink } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useFormats, useTexts } from '../language/language'
import { Copy } from '../parts/copy'
import classes from './invite.module.css'
import { texts } from './invite-texts'
import type { Invited } from './use-invite'

/** Who is invited now, and how each hears of it. */
export function InviteResults({ of }: { of: Invited[] }) {
  const t = useTexts(texts)
  const { list, number } = useFormats()
  const waiting = of.filter(awaits).length
  const invited = of.length - waiting
  const section = useRef<HTMLElement>(null)
  // What came of it may stand far above the button that was pressed.
  useEffect(() => {
    if (of.length > 0) section.current?.focus()
  }, [of])
  const links = of.filter(byHand).flatMap(({ email, url }) => (url ? `${email}\t${url}` : []))
  return (
    <section ref={section} tabIndex={-1} className={classes.results} aria-label={t.results}>
      <Group justify="space-between">
        <Text fw={600} role="status">
          {list([
            ...(invited > 0 ? [t.invited(invited, number(invited))] : []),
            ...(waiting > 0 ? [t.waiting(waiting, number(waiting))] : []),
          ])}
        </Text>
        {links.length > 1 && <Copy value={links.join('\n')} label={t.copyLinks} />}
      </Group>
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={t.results}
      >
        {of.map((invitation) => (
          <Result key={invitation.id} of={invitation} />
        ))}
      </ul>
    </section>
  )
}

const awaits = ({ state }: Invited) => state === 'AWAITING_APPROVAL'
const byHand = ({ delivery, state }: Invited) => delivery === 'HANDED_OVER' && state === 'PENDING'

function Result({ of }: { of: Invited }) {
  const t = useTexts(texts)
  const Icon = awaits(of) ? IconHourglass : byHand(of) ? IconLink : IconCircleCheck
  return (
    <li>
      <Icon size={18} aria-hidden />
      <span>
        <strong>{of.email}</strong>
        <span className={classes.soft}>{awaits(of) ? t.awaits : byHand(of) ? t.byHand : t.underway}</span>
      </span>
      {byHand(of) && of.url && <Copy value={of.url} label={t.copyLink} about={t.copyLinkOf(of.email)} />}
    </li>
  )
}
