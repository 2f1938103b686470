// How the pages behave while somebody uses them: what is sent and what is not,
// where the focus goes, what is kept when something fails.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './browser'
import { ana, bob, done, invitation, inviteLink, refused } from './people'

const invitationPage = '/invitation#inv_token'
const open = { invitationByToken: invitation, viewer: null }
const join = (page: Page) => page.getByRole('button', { name: 'Join Northwind Bakery' })
const name = (page: Page) => page.getByLabel('Your name')
const password = (page: Page) => page.getByLabel('Password', { exact: true })

async function fill(page: Page) {
  await name(page).fill('Ana Lima')
  await password(page).fill('correct horse battery')
}

describe('opening a link', () => {
  test.each([
    ['/invitation#inv_token', ['OpenInvitation']],
    ['/join#lnk_token', ['OpenInviteLink']],
    ['/set-up#set_token', []],
    ['/sign-in#sgn_token', []],
    ['/verify#vrf_token', []],
    ['/reset-password#rst_token', []],
  ])('%s changes nothing', async (path, operations) => {
    const { page, server } = await visit(path, { ...open, inviteLinkByToken: inviteLink })
    await page.getByRole('button').first().waitFor()
    expect(server.asked.map(({ operation }) => operation)).toEqual(operations)
  })

  test('sends the token as a variable and leaves it in the address', async () => {
    const { page, server } = await visit(invitationPage, open)
    await join(page).waitFor()
    expect(server.asked[0]?.variables).toEqual({ token: 'inv_token' })
    expect(page.url()).toBe(`${server.url}${invitationPage}`)
  })

  test('with something else in place of the token asks nothing', async () => {
    const { page, server } = await visit('/invitation#lnk_token')
    await page.getByText('This link does not work').waitFor()
    expect(server.asked).toEqual([])
  })

  test('pasted over another one in the same tab opens the new one', async () => {
    const { page, server } = await visit('/invitation#inv_first', open)
    await join(page).waitFor()
    await page.goto(`${server.url}/invitation#inv_second`)
    await expect.poll(() => server.asked.at(-1)?.variables).toEqual({ token: 'inv_second' })
  })

  test('works again after the server was away', async () => {
    let away = true
    const { page } = await visit(invitationPage, {
      invitationByToken() {
        if (away) throw new Error('away')
        return invitation
      },
    })
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    away = false
    await again.click()
    await join(page).waitFor()
  })
})

describe('joining by an invitation', () => {
  test('sends name and password once, however often the button is pressed', async () => {
    let answer = (_: unknown) => {}
    const answered = new Promise((resolve) => {
      answer = resolve
    })
    const { page, server } = await visit(invitationPage, { ...open, acceptInvitation: () => answered })
    await fill(page)
    await join(page).dblclick()
    await page.getByRole('button', { name: 'Joining…' }).press('Enter')
    await password(page).press('Enter')
    answer(done)
    await page.getByRole('heading', { name: 'Welcome to Northwind Bakery' }).waitFor()
    expect(server.asked.slice(1)).toEqual([
      {
        operation: 'AcceptInvitation',
        variables: { input: { token: 'inv_token', name: 'Ana Lima', password: 'correct horse battery' } },
        origin: server.url,
      },
    ])
  })

  test('takes the focus to the welcome', async () => {
    const { page } = await visit(invitationPage, { ...open, acceptInvitation: done })
    await fill(page)
    await join(page).click()
    await page.locator('h1:focus', { hasText: 'Welcome' }).waitFor()
    expect(await page.title()).toBe('Welcome to Northwind Bakery · usher')
  })

  test('works by keyboard alone', async () => {
    const { page } = await visit(invitationPage, { ...open, acceptInvitation: done })
    await join(page).waitFor()
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key)
    await page.keyboard.type('Ana Lima')
    await page.keyboard.press('Tab')
    await page.keyboard.type('correct horse battery')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Welcome to Northwind Bakery' }).waitFor()
  })

  test('takes the focus to the first wrong field, and forgives while typing', async () => {
    const { page, server } = await visit(invitationPage, open)
    await join(page).click()
    await page.locator('#field-name:focus[aria-invalid="true"]').waitFor()
    expect(await page.getByText('please fill this in').count()).toBe(2)
    await page.keyboard.type('A')
    expect(await name(page).getAttribute('aria-invalid')).toBeNull()
    expect(server.asked.length).toBe(1)
  })

  test("shows the server's refusal at its field and focuses it", async () => {
    const acceptInvitation = refused('TOO_LONG', 'A name has at most 200 characters.', ['name'])
    const { page } = await visit(invitationPage, { ...open, acceptInvitation })
    await fill(page)
    await join(page).click()
    await page.locator('#field-name:focus[aria-invalid="true"]').waitFor()
    expect(await name(page).evaluate(describedBy)).toContain('A name has at most 200 characters.')
    expect(await name(page).inputValue()).toBe('Ana Lima')
  })

  test('says when the network is gone, and keeps what was typed', async () => {
    const { page } = await visit(invitationPage, { ...open, acceptInvitation: done })
    await fill(page)
    await page.context().setOffline(true)
    await join(page).click()
    await page.getByRole('alert').getByText('The server cannot be reached.').waitFor()
    expect(await name(page).inputValue()).toBe('Ana Lima')
    expect(await password(page).inputValue()).toBe('correct horse battery')
    await page.context().setOffline(false)
    await join(page).click()
    await page.getByRole('heading', { name: 'Welcome to Northwind Bakery' }).waitFor()
  })

  test('too late, looks again and tells the exact reason', async () => {
    let state = 'PENDING'
    const { page } = await visit(invitationPage, {
      invitationByToken: () => ({ ...invitation, state }),
      acceptInvitation() {
        state = 'REVOKED'
        return refused('REVOKED', 'This invitation was revoked.')
      },
    })
    await fill(page)
    await join(page).click()
    await page.locator('h1:focus', { hasText: 'This invitation was withdrawn' }).waitFor()
  })

  test('with an account asks for its password and then for one click', async () => {
    let viewer: unknown = null
    const { page, server } = await visit(invitationPage, {
      invitationByToken: { ...invitation, accountExists: true },
      viewer: () => viewer,
      signIn() {
        viewer = ana
        return done
      },
      acceptInvitation: done,
    })
    await password(page).fill('correct horse battery')
    await password(page).press('Enter')
    await page.getByText('You are signed in as Ana Lima').waitFor()
    await join(page).click()
    await page.getByRole('heading', { name: 'Welcome to Northwind Bakery' }).waitFor()
    expect(server.asked.map(({ variables }) => variables)).toContainEqual({
      input: { email: 'ana@example.com', password: 'correct horse battery' },
    })
    expect(server.asked.at(-1)?.variables).toEqual({ input: { token: 'inv_token' } })
  })

  test('as somebody else needs signing out first', async () => {
    let viewer: unknown = bob
    const { page } = await visit(invitationPage, {
      invitationByToken: invitation,
      viewer: () => viewer,
      signOut() {
        viewer = null
        return done
      },
    })
    await page.getByRole('button', { name: 'Sign out and go on' }).click()
    await name(page).waitFor()
  })

  test('refused for the wrong account says so once more, with the reason', async () => {
    const acceptInvitation = refused('WRONG_ACCOUNT', 'This invitation is for another account.')
    const { page } = await visit(invitationPage, { ...open, viewer: ana, acceptInvitation })
    await join(page).click()
    await page.getByRole('alert').getByText('This invitation is for another account.').waitFor()
  })
})

describe('declining', () => {
  test('asks first, and Escape takes it back', async () => {
    const { page, server } = await visit(invitationPage, open)
    const decline = page.getByRole('button', { name: 'Decline', exact: true })
    await decline.press('Enter')
    await page.getByRole('dialog', { name: 'Decline this invitation?' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await decline.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(server.asked.length).toBe(1)
  })

  test('sends the word that was left', async () => {
    const { page, server } = await visit(invitationPage, { ...open, declineInvitation: done })
    await page.getByRole('button', { name: 'Decline', exact: true }).click()
    await page.getByLabel('A word to them (optional)').fill('Another time!')
    await page.getByRole('button', { name: 'Yes, decline' }).click()
    await page.getByText('You declined the invitation').waitFor()
    expect(server.asked.at(-1)?.variables).toEqual({ input: { token: 'inv_token', reason: 'Another time!' } })
  })
})

describe('the password', () => {
  test('is shown and hidden by keyboard', async () => {
    const { page } = await visit(invitationPage, open)
    await password(page).fill('correct horse battery')
    await page.getByRole('button', { name: 'Show password' }).press('Enter')
    expect(await password(page).getAttribute('type')).toBe('text')
    await page.getByRole('button', { name: 'Hide password' }).press('Enter')
    expect(await password(page).getAttribute('type')).toBe('password')
  })

  test('is offered to the password manager together with the address', async () => {
    const { page } = await visit(invitationPage, open)
    expect(await password(page).getAttribute('autocomplete')).toBe('new-password')
    expect(await page.getByLabel('E-mail address').getAttribute('autocomplete')).toBe('username')
    expect(await page.getByLabel('E-mail address').getAttribute('readonly')).toBe('')
  })
})

describe('the other pages', () => {
  test('signing in leads to the start page', async () => {
    const { page, server } = await visit('/sign-in', { signIn: done })
    await page.getByLabel('E-mail address').fill('ana@example.com')
    await password(page).fill('correct horse battery')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${server.url}/`)
  })

  test.each([
    ['/o/harbour/members?state=ACTIVE', '/o/harbour/members?state=ACTIVE'],
    ['//elsewhere.example/o/harbour', '/'],
  ])('signing in, having wanted to go to %s, leads to %s, once', async (wanted, place) => {
    const { page, server } = await visit('/sign-in', { signIn: done })
    await page.evaluate((next) => sessionStorage.setItem('usher.next', next), wanted)
    await page.getByLabel('E-mail address').fill('ana@example.com')
    await password(page).fill('correct horse battery')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(server.url + place)
    expect(await page.evaluate(() => sessionStorage.getItem('usher.next'))).toBeNull()
  })

  test.each([
    [invitationPage, 'acceptInvitation'],
    ['/join#lnk_token', 'acceptInviteLink'],
  ])('%s leads to the organization that was joined', async (path, act) => {
    const joined = { ...done, member: { organization: { slug: 'northwind' } } }
    const { page, server } = await visit(path, {
      ...open,
      inviteLinkByToken: inviteLink,
      viewer: ana,
      [act]: joined,
    })
    await join(page).click()
    await page.getByRole('link', { name: 'Go to Northwind Bakery' }).click()
    await page.waitForURL(`${server.url}/o/northwind`)
  })

  test('a one-time link signs in by a click', async () => {
    const { page, server } = await visit('/sign-in#sgn_token', { signInWithLink: done })
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${server.url}/`)
    expect(server.asked.at(-1)?.variables).toEqual({ input: { token: 'sgn_token' } })
  })

  test('setting up suggests a short name until somebody writes their own', async () => {
    const { page } = await visit('/set-up#set_token')
    const organization = page.getByLabel('Name of the organization')
    const slug = page.getByLabel('Short name')
    await organization.fill('Café Möbius & Söhne')
    expect(await slug.inputValue()).toBe('cafe-mobius-sohne')
    await slug.fill('mobius')
    await organization.fill('Café Möbius')
    expect(await slug.inputValue()).toBe('mobius')
  })

  test('joining by a link sends the address too', async () => {
    const { page, server } = await visit('/join#lnk_token', {
      inviteLinkByToken: inviteLink,
      acceptInviteLink: done,
    })
    await page.getByLabel('E-mail address').fill('ana@example.com')
    await fill(page)
    await join(page).click()
    await page.getByText('A letter is on its way to ana@example.com').waitFor()
    expect(server.asked.at(-1)?.variables).toEqual({
      input: {
        token: 'lnk_token',
        email: 'ana@example.com',
        name: 'Ana Lima',
        password: 'correct horse battery',
      },
    })
  })

  test('a link used meanwhile says so', async () => {
    let state = 'ACTIVE'
    const { page } = await visit('/join#lnk_token', {
      inviteLinkByToken: () => ({ ...inviteLink, state }),
      viewer: bob,
      acceptInviteLink() {
        state = 'USED'
        return refused('ALREADY_USED', 'This link has been used.')
      },
    })
    await join(page).click()
    await page.getByRole('heading', { name: 'This link has been used' }).waitFor()
  })
})

function describedBy(input: HTMLElement | SVGElement): string {
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}
