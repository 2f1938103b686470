// Opens the dashboard in headless Chromium as its admin does for the first time,
// process.env.ROUNDS times, and writes a line of JSON with what each round took.
import { createRequire } from "node:module";

const require = createRequire(process.env.PACKAGES);
const { chromium } = require("playwright-core");
const { URL: site, EMAIL: email, PASSWORD: password, ROUNDS, CHROMIUM } = process.env;
const place = `${site}/o/bench-0`;

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
for (let round = 0; round < Number(ROUNDS); round++) console.log(JSON.stringify(await open()));
await browser.close();

// open is one admin with an empty cache.
async function open() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const input = { email, password };
  const query = "mutation($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }";
  await context.request.post(`${site}/graphql`, { data: { query, variables: { input } } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.painted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.painted = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  const told = {};
  for (const [name, address] of Object.entries({ overview: place, invitations: `${place}/invitations` })) {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(2000); // what is painted later would count
    told[name] = await page.evaluate(() => globalThis.painted);
  }
  told.scroll = await frames(page, () => scroll(page));
  told.turn = await frames(page, () => turn(page));
  await page.setContent(`<body><table>${"<tr><td>somebody@example.com<td>Member<td>Pending<td>Sent".repeat(200)}</table>`);
  told.plain = await frames(page, () => scroll(page));
  await context.close();
  return told;
}

// The longest time between two frames while something is done, in milliseconds.
async function frames(page, act) {
  await page.evaluate(() => {
    const times = (globalThis.times = []);
    globalThis.counting = true;
    requestAnimationFrame(function count(time) {
      times.push(time);
      if (globalThis.counting) requestAnimationFrame(count);
    });
  });
  await act();
  return page.evaluate(() => {
    globalThis.counting = false;
    return Math.max(...globalThis.times.slice(1).map((time, i) => time - globalThis.times[i]));
  });
}

async function scroll(page) {
  await page.mouse.move(640, 450);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step < 30 ? 120 : -120);
    await page.waitForTimeout(16);
  }
}

async function turn(page) {
  for (let step = 0; step < 10; step++) {
    const first = await page.locator("tbody tr").first().getAttribute("data-id");
    await page.getByRole("button", { name: "Next" }).click();
    await page.waitForFunction((first) => document.querySelector("tbody tr")?.dataset.id !== first, first);
  }
}
