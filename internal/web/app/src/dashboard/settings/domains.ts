/** Domains as people type and paste them: with an @ in front, in capitals, twice. */
export function splitDomains(typed: string[]): string[] {
  const domains = typed.flatMap((part) => part.split(/[\s,;]+/)).map(bare)
  return [...new Set(domains.filter((domain) => domain !== ''))]
}

function bare(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/\/.*$/, '')
}
