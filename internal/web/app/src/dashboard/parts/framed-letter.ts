// A letter's page, as it may be shown inside of ours.

/** An attribute as HTML reads it: what stands in another's quotation marks is none. */
const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=`]+))?/g
const opening = new RegExp(`<([a-z][a-z0-9:-]*)((?:${attribute.source})*)(?=\\s*/?>)`, 'gi')

/**
 * A frame that the page fills itself is under the page's own policy, which lets styles in only with the nonce of the
 * answer that brought the page, and none in attributes: they become rules. A browser's own parser would be asked for
 * less, but reports each of those attributes as a breach of the policy. Letters are written by the server from
 * templates, with what people typed escaped, so that tags are where they seem to be.
 *
 * Links lose their addresses: one that was followed would put another page in the letter's place.
 */
export function framed(html: string, nonce: string): string {
  const rules: string[] = []
  const shown = (whole: string, name: string, value = '') => {
    switch (name.toLowerCase()) {
      case 'style':
        return ` data-style="${rules.push(value.replace(/^(["'])(.*)\1$/s, '$2')) - 1}"`
      case 'href':
        return ' role="link" aria-disabled="true"'
      default:
        return whole
    }
  }
  const body = html
    // What is for one mail program only stands in comments.
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(opening, (_, name: string, attributes: string) => {
      const own = name.toLowerCase() === 'style' ? ` nonce="${nonce}"` : ''
      return `<${name}${own}${attributes.replace(attribute, shown)}`
    })
  const sheet = rules.map((rule, index) => `[data-style="${index}"]{${rule}}`).join('\n')
  return body.replace('</head>', () => `<style nonce="${nonce}">${sheet}</style></head>`)
}
