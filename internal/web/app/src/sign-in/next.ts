// Where somebody wanted to go who was sent here to sign in first.

const kept = 'usher.next'

/** That address, once; else the start page. */
export function takeNext(): string {
  const wanted = sessionStorage.getItem(kept)
  sessionStorage.removeItem(kept)
  return ownAddress(wanted, location.origin)
}

/**
 * A path of this site as a whole address, which no browser can take for another site's: `//` and `/\` begin one, also
 * behind a tab, and `/.//` leaves a path that does. Anything else is the start page.
 */
export function ownAddress(wanted: string | null, origin: string): string {
  const start = `${origin}/`
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, origin)) return start
  const address = new URL(wanted, origin)
  return address.origin === origin ? address.href : start
}
