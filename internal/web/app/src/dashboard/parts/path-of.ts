/**
 * The path of one of the server's own addresses. The server knows itself by its public one; the session belongs to the
 * one the page was opened at, which may be another.
 */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}
