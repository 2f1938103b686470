// One headless Chromium per test file, and a fresh context for every page.

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { type Answers, type FakeServer, serve } from './server'

export interface Visit {
  page: Page
  server: FakeServer
}

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Shorter than a test may take, so that a failure names its line. */
const patience = 20_000

let browser: Browser

beforeAll(async () => {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('no Chromium found: install it, or name its path in CHROMIUM')
  browser = await chromium.launch({ executablePath, args: flags })
})

afterAll(() => browser.close())

/** Opens a page of a server with these answers. The test fails if the page breaks its policy or throws. */
export async function visit(
  path: string,
  answers: Answers = {},
  colorScheme: 'light' | 'dark' = 'light',
  locale = 'en-GB',
): Promise<Visit> {
  const server = await serve(answers)
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 1100, height: 900 },
    locale,
    timezoneId: 'Europe/Vienna',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  page.on(
    'request',
    (request) => request.url().startsWith(server.url) || faults.push(`asked ${request.url()}`),
  )
  onTestFinished(async () => {
    await context.close()
    await server.close()
    expect(faults.filter((fault) => !fault.includes('net::ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })
  await page.goto(server.url + path)
  return { page, server }
}

/** What axe finds wrong, in words; `foreign` selects what is not ours to judge. */
export async function findings(page: Page, foreign?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (exclude) => (globalThis as unknown as { axe: typeof axe }).axe.run(exclude ? { exclude } : document),
    foreign,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary}`),
  )
}

/** Whether something sticks out at the side, so that a reader would have to scroll. */
export function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** Keeps a picture where SHOTS says, for looking at; without it there are none. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
