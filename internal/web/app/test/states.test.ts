// Every state of every plain page: where it is, what the server answers, what a
// person does to get there, and what they then read. Each says what it should,
// has no axe finding in either scheme, and fits a narrow phone.

import { expect, test } from 'vitest'
import { findings, picture, sticksOut, visit } from './browser'
import { ofAccount } from './states/account'
import { ofInvitation } from './states/invitation'
import { ofJoin } from './states/join'

const desk = { width: 1100, height: 900 }
const phone = { width: 320, height: 640 }

test.each(Object.entries({ ...ofInvitation, ...ofJoin, ...ofAccount }))('%s', async (name, state) => {
  const { page } = await visit(state.path, state.answers)
  await state.act?.(page)
  for (const sentence of state.reads)
    await page.getByText(sentence).filter({ visible: true }).first().waitFor()
  const text = await page.locator('main').textContent()
  for (const lacking of state.lacks ?? []) expect(text).not.toContain(lacking)
  expect(await page.locator('h1').count()).toBe(1)

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(desk)
    await picture(page, `${name}, ${colorScheme}`)
    expect(await findings(page)).toEqual([])
    await page.setViewportSize(phone)
    await picture(page, `${name}, ${colorScheme}, phone`)
    expect(await sticksOut(page)).toBe(false)
  }
})
