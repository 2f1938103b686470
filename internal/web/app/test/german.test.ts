// The plain pages in their second language, and how it is chosen.

import { expect, test } from 'vitest'
import { findings, sticksOut, visit } from './browser'
import { done, invitation, inviteLink, refused } from './people'

const open = { invitationByToken: invitation, viewer: null }
const german = (path: string, answers = {}) => visit(path, answers, 'light', 'de-AT')

test('an invitation is German for whoever reads German, with the moment in their zone', async () => {
  const { page } = await german('/invitation#inv_token', open)
  await page.getByRole('heading', { name: 'Northwind Bakery beitreten' }).waitFor()
  await page.getByText('Grace Okafor lädt Sie zu Northwind Bakery ein.').waitFor()
  await page.getByText('Freitag, 14. März 2031 um 10:30 MEZ').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  expect(await findings(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await sticksOut(page)).toBe(false)
})

test("a refusal is told by its code, where the server's sentence is English", async () => {
  const acceptInvitation = refused('WEAK_PASSWORD', 'This password is known to many.', ['password'])
  const { page } = await german('/invitation#inv_token', { ...open, acceptInvitation })
  await page.getByLabel('Ihr Name').fill('Ana Lima')
  await page.getByLabel('Passwort', { exact: true }).fill('correct horse battery')
  await page.getByRole('button', { name: 'Northwind Bakery beitreten' }).click()
  await page.locator('#field-password:focus[aria-invalid="true"]').waitFor()
  await page.getByText('Ein Passwort braucht 10 bis 256 Zeichen.').waitFor()
  expect(await page.getByText('This password is known to many.').count()).toBe(0)
})

test('a fault is found in German, too', async () => {
  const { page } = await german('/join#lnk_token', { inviteLinkByToken: inviteLink, viewer: null })
  await page.getByRole('button', { name: 'Northwind Bakery beitreten' }).click()
  await page.getByText('Ihr Name: Bitte füllen Sie das aus.').waitFor()
})

test.each([
  ['/sign-in', 'Anmelden'],
  ['/set-up#set_token', 'usher einrichten'],
  ['/verify#vrf_token', 'Adresse bestätigen'],
  ['/reset-password', 'Passwort vergessen?'],
])('%s is German', async (path, title) => {
  const { page } = await german(path)
  await page.getByRole('heading', { name: title }).waitFor()
  expect(await page.title()).toBe(`${title} · usher`)
})

test('the language chosen in the dashboard counts more than that of the browser', async () => {
  const { page } = await german('/sign-in', { signIn: done })
  await page.evaluate(() => localStorage.setItem('usher.language', 'en'))
  await page.reload()
  await page.getByText('Good to see you again.').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('whoever reads neither language gets English', async () => {
  const { page } = await visit('/sign-in', {}, 'light', 'fi-FI')
  await page.getByText('Good to see you again.').waitFor()
})
