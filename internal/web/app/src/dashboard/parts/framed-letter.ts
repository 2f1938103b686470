// A letter's page, as it may be shown inside of ours.

/**
 * A frame that the page fills itself is under the page's own policy, which lets styles in only with the nonce of the
 * answer that brought the page, and none in attributes: they become rules. Letters are written by the server from
 * templates, with what people typed escaped, so that the attributes are where they seem to be.
 */
export function framed(html: string, nonce: string): string {
  const rules: string[] = []
  const body = html
    // What is for one mail program only stands in comments.
    .replace(/<!--[\s\S]*?-->/g, '')
    .replaceAll('<style', `<style nonce="${nonce}"`)
    .replace(/ style="([^"]*)"/g, (_, style: string) => ` data-style="${rules.push(style) - 1}"`)
  const sheet = rules.map((rule, index) => `[data-style="${index}"]{${rule}}`).join('\n')
  return body.replace('</head>', () => `<style nonce="${nonce}">${sheet}</style></head>`)
}
