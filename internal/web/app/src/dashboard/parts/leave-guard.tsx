// Asks before what was typed is left behind: by a link or a menu of the page, by the
// browser's way back, by closing it, or by closing the dialog in which it was typed.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../language/language'
import { Confirm } from './confirm'
import { texts } from './texts'

interface Props {
  /** Whether something would be lost. */
  touched: boolean
  what: 'unsaved' | 'unsent'
}

export function LeaveGuard({ touched, what }: Props) {
  const [leave, setLeave] = useState<(() => void) | null>(null)
  const decided = useRef(false)
  const [, go] = useLocation()
  useEffect(() => {
    decided.current = false
    if (!touched) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const path = wayOf(event)
      if (path === null) return
      event.preventDefault()
      event.stopPropagation()
      setLeave(() => () => go(path))
    }
    const onNavigate = (event: NavigateEvent) => {
      if (decided.current || !leads(event)) return
      event.preventDefault()
      const { key, url } = event.destination
      const path = url.slice(location.origin.length)
      setLeave(() => () => (event.navigationType === 'traverse' ? navigation.traverseTo(key) : go(path)))
    }
    window.addEventListener('beforeunload', onUnload)
    // Before the router, which follows links by itself.
    document.addEventListener('click', onClick, { capture: true })
    // Browsers from before 2026 may lack it, and ask only at links.
    window.navigation?.addEventListener('navigate', onNavigate)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
      window.navigation?.removeEventListener('navigate', onNavigate)
    }
  }, [touched, go])
  if (leave === null) return null
  return (
    <Question
      what={what}
      leave={() => {
        decided.current = true
        leave()
      }}
      stay={() => setLeave(null)}
    />
  )
}

/** For a dialog in which much is typed: `leave` closes it, and asks before where that is lost; `guard` stands beside it. */
export function useGuardedClose(
  touched: boolean,
  close: () => void,
): { leave: () => void; guard: ReactNode } {
  const [asking, setAsking] = useState(false)
  return {
    leave() {
      // The Escape key that answers the question comes to the dialog behind it too.
      if (asking) return
      if (touched) setAsking(true)
      else close()
    },
    guard: (
      <>
        <LeaveGuard touched={touched} what="unsent" />
        {asking && <Question what="unsent" leave={close} stay={() => setAsking(false)} />}
      </>
    ),
  }
}

interface QuestionProps {
  what: Props['what']
  leave: () => void
  stay: () => void
}

function Question({ what, leave, stay }: QuestionProps) {
  const t = useTexts(texts).leave[what]
  return (
    <Confirm
      title={t.title}
      lead={t.lead}
      act={t.act}
      confirm={async () => {
        leave()
        return []
      }}
      close={stay}
    />
  )
}

/**
 * Whether another screen of the dashboard comes next. A browser lets itself be kept from going back only once after each
 * press of the person; and what replaces an address is the page's own doing.
 */
function leads({ cancelable, navigationType, destination }: NavigateEvent): boolean {
  return (
    cancelable &&
    destination.sameDocument &&
    (navigationType === 'push' || navigationType === 'traverse') &&
    new URL(destination.url).pathname !== location.pathname
  )
}

/** Where a press leads within the dashboard; null when it leads nowhere, or into another tab. */
function wayOf(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.target || link.origin !== location.origin) return null
  return link.pathname === location.pathname ? null : link.pathname + link.search
}
