// The short name that the first-run page suggests.

const longest = 63

/** "Café Möbius & Söhne" becomes "cafe-mobius-sohne"; a name without Latin letters or digits suggests nothing. */
export function suggestSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
