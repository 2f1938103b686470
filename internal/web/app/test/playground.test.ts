// The playground runs offline under its policy, its examples fit the contract,
// and subscriptions come over the WebSocket.

import { readdirSync, readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings, picture, visit } from './browser'
import { schema } from './server'

const folder = new URL('../src/playground/examples/', import.meta.url)

const members = { totalCount: 1, nodes: [{ role: 'ADMIN', user: { name: 'Ana Lima' } }] }
const organization = { id: 'org_1', name: 'Northwind Bakery', slug: 'northwind', members }
const answers = {
  viewer: {
    user: { name: 'Ana Lima', email: 'ana@example.com' },
    memberships: { nodes: [{ role: 'ADMIN', organization }] },
  },
  async *organizationEvents() {
    yield {
      organizationEvents: {
        sequence: 1,
        cursor: 'c1',
        kind: 'INVITATION_CREATED',
        occurredAt: '2031-03-14T09:30:00Z',
        summary: 'Grace Okafor invited ana@example.com.',
      },
    }
  },
}

describe('the examples', () => {
  test.each(readdirSync(folder))('%s fits the contract', (file) => {
    const example = parse(readFileSync(new URL(file, folder), 'utf8'))
    expect(validate(schema, example)).toEqual([])
  })
})

describe('the playground', () => {
  test.each(['light', 'dark'] as const)('runs a query as whoever is signed in, %s', async (colorScheme) => {
    const { page } = await visit('/playground', answers, colorScheme)
    await openTab(page, 'Overview')
    await run(page)
    await response(page).getByText('"Northwind Bakery"').waitFor()
    await picture(page, `playground, ${colorScheme}`)
    // The buttons in its tabs and its editor's dark comments are GraphiQL's own to mend.
    expect(await findings(page, '.graphiql-tab, .monaco-editor')).toEqual([])
  })

  test('fills in the id of the organization', async () => {
    const { page } = await visit('/playground', answers)
    await openTab(page, 'Invite')
    await page.getByText('"org_1"').first().waitFor()
  })

  test('shows live events, and passes the headers on', async () => {
    const { page, server } = await visit('/playground', answers)
    await openTab(page, 'Watch')
    await page.getByRole('button', { name: 'Headers' }).click()
    await page.getByRole('region', { name: 'Headers' }).click()
    await page.keyboard.insertText('{"Authorization": "Bearer abc"}')
    await run(page)
    await response(page).getByText('Grace Okafor invited').waitFor()
    expect(server.greetings).toEqual([{ authorization: 'Bearer abc' }])
    await picture(page, 'playground, watching')
  })
})

/** Once the editor is there: what is clicked before that changes the tab and not what the editor shows. */
const openTab = async (page: Page, name: string) => {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.getByRole('tab', { name }).click()
}
const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click()
const response = (page: Page) => page.getByRole('region', { name: /Result|Response/ })
