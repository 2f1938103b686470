// What the tables of states are made of.

import type { Page } from 'playwright-core'
import type { Answers } from '../server'

export interface State {
  path: string
  answers?: Answers
  act?: (page: Page) => Promise<void>
  reads: string[]
  /** Must not be there. */
  lacks?: string[]
}

export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).click()

export async function signUp(page: Page) {
  await page.getByLabel('Your name').fill('Ana Lima')
  await page.getByLabel('Password', { exact: true }).fill('correct horse battery')
}

export async function joinNorthwind(page: Page) {
  await signUp(page)
  await press('Join Northwind Bakery')(page)
}
