// Asks before what was typed is left behind: by a link of the page, or by closing it.

import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../language/language'
import { Confirm } from '../parts/confirm'
import { texts } from './texts'

export function LeaveGuard({ touched }: { touched: boolean }) {
  const [destination, setDestination] = useState<string | null>(null)
  const [, go] = useLocation()
  const t = useTexts(texts).leave
  useEffect(() => {
    if (!touched) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const path = wayOf(event)
      if (path === null) return
      event.preventDefault()
      event.stopPropagation()
      setDestination(path)
    }
    window.addEventListener('beforeunload', onUnload)
    // Before the router, which follows links by itself.
    document.addEventListener('click', onClick, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, { capture: true })
    }
  }, [touched])
  if (destination === null) return null
  return (
    <Confirm
      title={t.title}
      lead={t.lead}
      act={t.act}
      confirm={async () => {
        go(destination)
        return []
      }}
      close={() => setDestination(null)}
    />
  )
}

/** Where a press leads within the dashboard; null when it leads nowhere, or into another tab. */
function wayOf(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.target || link.origin !== location.origin) return null
  return link.pathname === location.pathname ? null : link.pathname + link.search
}
