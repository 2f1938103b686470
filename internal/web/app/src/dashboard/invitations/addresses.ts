// Addresses as people paste them: out of a letter's head, a column of a
// spreadsheet, or a list in a chat. What the server will make of an address is
// its own affair; this finds what cannot be meant.

export interface Addresses {
  /** Those to invite, each once, in the order and the spelling in which they were written. */
  valid: string[]
  /** Written more than once; told, and invited once. */
  duplicates: string[]
  /** What is no address, as it was written. */
  malformed: string[]
}

/** Most rows that `createInvitations` takes. */
export const mostAddresses = 500

export function addressesIn(text: string): Addresses {
  const valid = new Map<string, string>()
  const duplicates = new Map<string, string>()
  const malformed = new Set<string>()
  for (const entry of entriesOf(text)) {
    const key = entry.toLowerCase()
    if (!isAddress(entry)) malformed.add(entry)
    else if (valid.has(key)) duplicates.set(key, entry)
    else valid.set(key, entry)
  }
  return { valid: [...valid.values()], duplicates: [...duplicates.values()], malformed: [...malformed] }
}

/** The text without some of what stands in it, such as what is no address; the rest stands a line each. */
export function without(text: string, unwanted: readonly string[]): string {
  const gone = new Set(unwanted)
  return entriesOf(text)
    .filter((entry) => !gone.has(entry))
    .join('\n')
}

/**
 * What stands between commas, semicolons and spaces. Words in front of angle brackets are a name, and are left out
 * unless one of them is an address; what a name has within quotation marks is its own, as in `"Ek, Ann" <ann@a.com>`.
 */
function entriesOf(text: string): string[] {
  const entries: string[] = []
  let name: string[] = []
  for (const [token] of text.matchAll(tokens)) {
    if (token.startsWith('<') && token.endsWith('>')) {
      entries.push(...token.slice(1, -1).split(/\s+/u))
      name = []
    } else if (/^[,;\n]/u.test(token) || token.includes('@')) {
      entries.push(...name, ...token.split(/[\s,;]+/u))
      name = []
    } else name.push(token)
  }
  return [...entries, ...name].map(bare).filter((entry) => entry !== '')
}

/** Each is found in one go, so that a long text takes no longer than its length. */
const tokens = /"[^"\n]*"|<[^<>\n]*>|[,;\n]|[^\s,;"<>]+/gu

const bare = (entry: string) => entry.replace(/^["'(]+|[)"'.]+$/gu, '').replace(/^mailto:/iu, '')

/** One `@` with something before it, and behind it a host with a dot and without what no host has. */
function isAddress(entry: string): boolean {
  return (
    /^[^\s@<>()[\]\\"]+@(?!-)[^\s@<>()[\]\\"_.]+(?:\.[^\s@<>()[\]\\"_.]+)+$/u.test(entry) &&
    entry.length <= 254
  )
}
